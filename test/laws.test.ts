import type { AnySpec } from 'pipefit/base';
import { inProcess } from 'pipefit/model-selection';
import { catalog, load, save } from 'pipefit/persist';
import { checkEstimator, difference, laws, Subject } from 'pipefit/testing';
import { fitAsync } from 'pipefit/workers';
import { describe, expect, test } from 'vitest';
import { examples } from './testing/examples.js';

/** In how many examples each law was checked. */
const checked = new Map<string, number>();

test('every class of the catalogue has an example', () => {
  expect([...catalog.keys()].filter((type) => examples[type] === undefined)).toEqual([]);
});

describe.each(Object.entries(examples))('%s', (type, list) => {
  test.each(list.map((example) => [String(example.spec as AnySpec), example] as const))('%s', (_, example) => {
    expect(example.spec.type).toBe(type);
    const { spec, model, data = {}, expectedFailures = {} } = example;
    const results = checkEstimator(spec, { ...data, model, expectedFailures, persistence: { save, load } });
    const failures = results.filter(({ status }) => status === 'failed');
    expect(failures.map(({ law, message }) => `${law}: ${message}`).join('\n')).toBe('');
    for (const { law, status } of results) if (status !== 'skipped') checked.set(law, (checked.get(law) ?? 0) + 1);
  });
});

test.each(
  Object.values(examples)
    .flat()
    .filter(({ spec, model }) => model === undefined && spec.role !== 'label-encoder')
    .map(({ spec, data }) => [String(spec), spec, data] as const),
)('%s: fitAsync gives the model of fit', async (_, spec, data) => {
  const subject = new Subject(spec, data);
  const { X, y } = subject.sample;
  // Functions cannot travel to a worker.
  const options = String(spec).includes('=function') ? { executor: inProcess() } : {};
  expect(difference(await fitAsync(subject.spec, X as never, y as never, options), subject.model)).toBe(null);
});

test('every law was checked, but for those of estimators that the catalogue does not have', () => {
  const idle = laws.map(({ name }) => name).filter((name) => !checked.has(name));
  expect(idle).toEqual(['contamination-is-a-share']);
});
