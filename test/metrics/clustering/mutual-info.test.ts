import fc from 'fast-check';
import { DataError, InvalidParameterError } from 'pipefit/core';
import {
  type AverageMethod,
  adjustedMutualInfoScore,
  contingencyMatrix,
  mutualInfoScore,
  normalizedMutualInfoScore,
} from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('are entropies where clusterings are the same, and nothing where they are independent', () => {
  expect(mutualInfoScore([0, 0, 1, 1], ['b', 'b', 'a', 'a'])).toBeCloseTo(Math.LN2, 15);
  expect(mutualInfoScore([0, 0, 1, 1], [0, 1, 0, 1])).toBe(0);
  expect(normalizedMutualInfoScore([0, 0, 1, 1], [0, 1, 0, 1])).toBe(0);
  expect(adjustedMutualInfoScore([0, 0, 1, 1], [1, 1, 0, 0])).toBe(1);
  // Each of four overlaps is 0, 1 or 2 with probabilities 1/6, 4/6, 1/6: ln 2 / 3 is expected.
  expect(adjustedMutualInfoScore([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 14);
});

test('compare with a mean of entropies, the smaller or the greater', () => {
  const score = (averageMethod: AverageMethod) =>
    normalizedMutualInfoScore([0, 0, 1, 1], [0, 1, 2, 3], { averageMethod });
  expect(score('min')).toBeCloseTo(1, 14);
  expect(score('max')).toBeCloseTo(0.5, 14);
  expect(score('arithmetic')).toBeCloseTo(2 / 3, 14);
  expect(score('geometric')).toBeCloseTo(Math.SQRT1_2, 14);
});

test('take counts in place of labels', () => {
  expect(
    mutualInfoScore(null, null, {
      contingency: [
        [3, 1, 4],
        [1, 5, 9],
      ],
    }),
  ).toBe(mutualInfoScore([0, 1], [0, 1], { contingency: int32Rows }));
  // @ts-expect-error labels, or counts
  expect(() => mutualInfoScore(null, null)).toThrow('labelsTrue must be a vector of labels; got null');
  expect(() => mutualInfoScore(null, null, { contingency: [[1, 0.5]] })).toThrow(
    'contingency must hold counts; got 0.5 (row 0, column 1)',
  );
  expect(() => mutualInfoScore(null, null, { contingency: [[0]] })).toThrow(DataError);
  expect(() => mutualInfoScore([], [])).toThrow(DataError);
});

const int32Rows = [Int32Array.of(3, 1, 4), Int32Array.of(1, 5, 9)];

test('agree with scikit-learn', () => {
  expect(disagreements('clustering', ['mutualInfoScore', 'normalizedMutualInfoScore'], 1e-12)).toEqual([]);
  // Near zero, a score is the difference of two that scikit-learn knows to some 1e-14 only, from logarithms of factorials.
  expect(disagreements('clustering', ['adjustedMutualInfoScore'], 1e-12, 0.1)).toEqual([]);
});

test('of labels are those of their counts', () => {
  const label = fc.nat({ max: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(label, label), { minLength: 1, maxLength: 30 }), (pairs) => {
      const [first, second] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
      const contingency = contingencyMatrix(first, second);
      expect(mutualInfoScore(null, null, { contingency })).toBe(mutualInfoScore(first, second));
    }),
  );
});

test('expect what random labels have on average', () => {
  // All orders of the second clustering: their mean is expected, so that the mean of the scores is 0.
  const first = [0, 0, 0, 1, 1, 2];
  const orders = permutations([0, 0, 1, 1, 1, 2]);
  const sum = orders.reduce((total, order) => total + adjustedMutualInfoScore(first, order), 0);
  expect(Math.abs(sum / orders.length)).toBeLessThan(1e-14);
});

function permutations(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, i) =>
    permutations([...values.slice(0, i), ...values.slice(i + 1)]).map((rest) => [value, ...rest]),
  );
}

test('are exact for many samples, where factorials have no digits left', () => {
  const n = 100_000;
  const first = Int32Array.from({ length: n }, (_, i) => i % 2);
  const second = Int32Array.from({ length: n }, (_, i) => (i >> 1) % 2);
  // They are independent, and two by two clusters have 1 / (2 n) by chance.
  expect(adjustedMutualInfoScore(first, second) * Math.LN2).toBeCloseTo(-1 / (2 * n), 9);
});

test('refuse other means', () => {
  // @ts-expect-error none of the four
  expect(() => normalizedMutualInfoScore([0], [0], { averageMethod: 'mean' })).toThrow(InvalidParameterError);
});
