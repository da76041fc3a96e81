import { readdirSync, readFileSync } from 'node:fs';
import { catalog, load, save } from 'pipefit/persist';
import { describe, expect, it } from 'vitest';
import { outputsOf } from './outputs.js';

const root = new URL('../fixtures/models/', import.meta.url);
const releases = readdirSync(root);
const namesOf = (release: string): string[] =>
  readdirSync(new URL(`${release}/`, root)).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []));

describe.each(releases)('models of release %s', (release) => {
  it.each(namesOf(release))('%s loads and says what it said then', (name) => {
    const bytes = readFileSync(new URL(`${release}/${name}.safetensors`, root));
    const { rows, outputs } = JSON.parse(readFileSync(new URL(`${release}/${name}.json`, root), 'utf8'));
    const model = load(bytes);
    expect(model.spec.type).toBe(name.split('-')[0]);
    expect(outputsOf(model, rows)).toStrictEqual(outputs);
    expect(outputsOf(load(save(model)), rows)).toStrictEqual(outputs);
  });
});

it('this release has a file of every class', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const types = new Set(namesOf(version).map((name) => name.split('-')[0]!));
  expect([...types].sort()).toEqual([...catalog.keys()].sort());
});
