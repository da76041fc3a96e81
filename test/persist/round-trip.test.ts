import { catalog, load, save } from 'pipefit/persist';
import { describe, expect, it } from 'vitest';
import { exampleModels } from './example-models.js';
import { outputsOf } from './outputs.js';

const models = await exampleModels();

it('there is an example of every class', () => {
  const types = new Set(models.map(({ name }) => name.split('-')[0]!));
  expect([...types].sort()).toEqual([...catalog.keys()].sort());
  for (const { name, model } of models) expect(model.spec.type).toBe(name.split('-')[0]);
});

describe.each(models.map((example) => [example.name, example] as const))('%s', (_, { model, rows }) => {
  const bytes = save(model);
  const copy = load(bytes);

  it('comes back with the same outputs, to the last bit', () => {
    const outputs = outputsOf(model, rows);
    expect(Object.keys(outputs).length).toBeGreaterThan(0);
    expect(outputsOf(copy, rows)).toStrictEqual(outputs);
  });

  it('comes back with the same parameters, columns, warnings and state', () => {
    expect(copy.constructor).toBe(model.constructor);
    expect(copy.spec.constructor).toBe(model.spec.constructor);
    expect(copy.spec.params).toStrictEqual(model.spec.params);
    expect(String(copy)).toBe(String(model));
    expect(copy.nFeaturesIn).toBe(model.nFeaturesIn);
    expect(copy.featureNamesIn).toStrictEqual(model.featureNamesIn);
    expect(copy.report).toStrictEqual(model.report);
    expect(copy.state).toStrictEqual(model.state);
  });

  it('is written as the same bytes again', () => {
    expect(Buffer.compare(save(model), bytes)).toBe(0);
    expect(Buffer.compare(save(copy), bytes)).toBe(0);
  });
});
