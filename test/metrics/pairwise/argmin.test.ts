import fc from 'fast-check';
import { DataError, InvalidParameterError } from 'pipefit/core';
import { pairwiseDistances, pairwiseDistancesArgmin, pairwiseDistancesArgminMin } from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';
import { pairwiseDisagreements } from './pairwise-cases.js';
import { manyPoints, twoSets } from './random-points.js';

test('agrees with scikit-learn', () => {
  const names = ['pairwiseDistancesArgmin', 'pairwiseDistancesArgminMin'];
  expect(pairwiseDisagreements('pairwise-search', names, 1e-12)).toEqual([]);
});

describe.each(['euclidean', 'manhattan', 'cosine', 'canberra', 'sqeuclidean', 'hamming', 'correlation'] as const)(
  '%s',
  (metric) => {
    test('is the least of all distances, the first of equals', () => {
      fc.assert(
        fc.property(twoSets, ({ X, Y }) => {
          const D = pairwiseDistances(X, Y, metric).toArray();
          fc.pre(D.every((row) => !row.some(Number.isNaN)));
          const [argmin, least] = pairwiseDistancesArgminMin(X, Y, { metric });
          expect(pairwiseDistancesArgmin(X, Y, { metric })).toEqual(argmin);
          D.forEach((row, i) => {
            // Two ways to sum may differ in the last digit, and then another of two nearly equal is the least.
            expect(Math.abs(least[i]! - Math.min(...row))).toBeLessThanOrEqual(1e-12 * least[i]!);
            expect(Math.abs(least[i]! - row[argmin[i]!]!)).toBeLessThanOrEqual(1e-12 * least[i]!);
          });
        }),
      );
    });
  },
);

test('axis 0 asks for the rows of Y', () => {
  const [X, Y] = [manyPoints(40, 9), manyPoints(30, 9, 7)];
  expect(pairwiseDistancesArgminMin(X, Y, { axis: 0 })).toEqual(pairwiseDistancesArgminMin(Y, X));
});

test('takes functions, arguments of metrics, and NaN as least of all', () => {
  const last = (a: Float64Array, b: Float64Array) => Math.abs(a.at(-1)! - b.at(-1)!);
  expect(
    pairwiseDistancesArgmin(
      [[0, 1]],
      [
        [9, 5],
        [9, 2],
      ],
      { metric: last },
    ),
  ).toEqual(Int32Array.of(1));
  expect(pairwiseDistancesArgminMin([[0]], [[3], [2]], { metricKwargs: { squared: true } })[1]).toEqual(
    Float64Array.of(4),
  );
  const nothing = (_: Float64Array, b: Float64Array) => (b[0] === 2 ? NaN : 1);
  expect(pairwiseDistancesArgminMin([[0]], [[1], [2]], { metric: nothing })).toEqual([
    Int32Array.of(1),
    Float64Array.of(NaN),
  ]);
});

test('of duplicates the first', () => {
  expect(
    pairwiseDistancesArgmin(
      [[5, 5]],
      [
        [1, 1],
        [5, 5],
        [5, 5],
      ],
    ),
  ).toEqual(Int32Array.of(1));
});

test('refuses what cannot be compared', () => {
  expect(() => pairwiseDistancesArgmin([[1]], null as unknown as number[][])).toThrow(
    'Y must be rows of numbers; got null',
  );
  expect(() => pairwiseDistancesArgmin([[NaN]], [[1]])).toThrow(DataError);
  expect(() => pairwiseDistancesArgmin([[1]], [[1]], { axis: 2 as 1 })).toThrow(InvalidParameterError);
  expect(() => pairwiseDistancesArgmin([[1]], [[1]], { metricKwargs: { q: 1 } })).toThrow(InvalidParameterError);
  expect(() => pairwiseDistancesArgmin([[1]], [[1]], { metric: 'precomputed' as 'l1' })).toThrow(InvalidParameterError);
});
