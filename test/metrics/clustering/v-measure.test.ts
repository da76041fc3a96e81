import fc from 'fast-check';
import { InvalidParameterError } from 'pipefit/core';
import {
  completenessScore,
  homogeneityCompletenessVMeasure,
  homogeneityScore,
  normalizedMutualInfoScore,
  vMeasureScore,
} from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('tell splitting from merging', () => {
  const split = homogeneityCompletenessVMeasure([0, 0, 1, 1], [0, 0, 1, 2]);
  expect(split[0]).toBe(1);
  expect(split[1]).toBeCloseTo(2 / 3, 14);
  expect(split[2]).toBeCloseTo(0.8, 14);
  const merged = homogeneityCompletenessVMeasure([0, 0, 1, 2], [0, 0, 1, 1]);
  expect(merged).toEqual([split[1], split[0], split[2]]);
  expect(homogeneityCompletenessVMeasure([0, 0, 1, 1], [0, 0, 0, 0])).toEqual([0, 1, 0]);
  expect(homogeneityCompletenessVMeasure([], [])).toEqual([1, 1, 1]);
});

test('are the parts of one', () => {
  const [first, second] = [
    ['a', 'a', 'b', 'b', 'c', 'c'],
    [0, 0, 0, 1, 1, 1],
  ];
  const [homogeneity, completeness, vMeasure] = homogeneityCompletenessVMeasure(first, second, { beta: 0.5 });
  expect(homogeneityScore(first, second)).toBe(homogeneity);
  expect(completenessScore(first, second)).toBe(completeness);
  expect(vMeasureScore(first, second, { beta: 0.5 })).toBe(vMeasure);
});

test('agree with scikit-learn', () => {
  const names = ['homogeneityScore', 'completenessScore', 'vMeasureScore', 'homogeneityCompletenessVMeasure'];
  const differing = disagreements('clustering', names, 1e-12);
  // Without any completeness, and with no weight for it, scikit-learn divides by zero: an error.
  expect(differing.filter((title) => !/ merged .*"beta":0\}/.test(title))).toEqual([]);
});

test('without completeness is 0, also where that has no weight', () => {
  expect(vMeasureScore([1, 1, 1], [0, 1, 2], { beta: 0 })).toBe(0);
});

test('with weight 1 is mutual information by the mean entropy', () => {
  const label = fc.nat({ max: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(label, label), { minLength: 1, maxLength: 30 }), (pairs) => {
      const [first, second] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
      expect(vMeasureScore(first, second)).toBeCloseTo(normalizedMutualInfoScore(first, second), 12);
    }),
  );
});

test('refuse a negative weight', () => {
  expect(() => vMeasureScore([0], [0], { beta: -1 })).toThrow(InvalidParameterError);
  // @ts-expect-error it has none
  expect(() => homogeneityScore([0], [0], { beta: 1 })).toThrow(InvalidParameterError);
});
