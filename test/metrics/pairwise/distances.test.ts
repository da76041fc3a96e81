import fc from 'fast-check';
import { DataError, InvalidParameterError, NotSupportedError, ShapeError, setConfig } from 'pipefit/core';
import {
  cosineDistances,
  distanceMetrics,
  euclideanDistances,
  haversineDistances,
  manhattanDistances,
  nanEuclideanDistances,
} from 'pipefit/metrics';
import { afterEach, describe, expect, test } from 'vitest';
import { pairwiseDisagreements } from './pairwise-cases.js';
import { manyPoints, twoSets } from './random-points.js';

const all = { euclideanDistances, nanEuclideanDistances, manhattanDistances, cosineDistances } as const;
const names = Object.keys(all) as (keyof typeof all)[];

afterEach(() => setConfig({ nJobs: -1 }));

/** Summed by differences, one after the other. */
function plainEuclidean(a: readonly number[], b: readonly number[]): number {
  return Math.sqrt(a.reduce((sum, x, j) => sum + (x - b[j]!) ** 2, 0));
}

test('agrees with scikit-learn', () => {
  expect(pairwiseDisagreements('pairwise', [...names, 'haversineDistances'], 1e-12)).toEqual([]);
});

test('distances that can be computed by hand', () => {
  const X = [
    [0, 0],
    [3, 4],
  ];
  expect(euclideanDistances(X).toArray()).toEqual([
    [0, 5],
    [5, 0],
  ]);
  expect(euclideanDistances(X, [[3, 0]], { squared: true }).toArray()).toEqual([[9], [16]]);
  expect(manhattanDistances(X, [[1, 1]]).toArray()).toEqual([[2], [5]]);
  expect(cosineDistances(X, [[-3, -4]]).toArray()).toEqual([[1], [2]]);
  expect(nanEuclideanDistances([[3, NaN, NaN, 6]], [[1, NaN, 4, 5]]).get(0, 0)).toBe(Math.sqrt(10));
  expect(haversineDistances([[0, 0]], [[Math.PI / 2, 1]]).get(0, 0)).toBeCloseTo(Math.PI / 2, 15);
});

describe.each(names)('%s', (name) => {
  const distances = all[name];

  test('is symmetric, and 0 from a row to itself', () => {
    fc.assert(
      fc.property(twoSets, ({ X }) => {
        const D = distances(X).toArray();
        D.forEach((row, i) => {
          expect(row[i]).toBe(0);
          row.forEach((value, j) => {
            expect(value).toBe(D[j]![i]);
          });
        });
      }),
    );
  });

  test('Y changes places with X', () => {
    fc.assert(
      fc.property(twoSets, ({ X, Y }) => {
        const [D, E] = [distances(X, Y).toArray(), distances(Y, X).toArray()];
        D.forEach((row, i) => {
          row.forEach((value, j) => {
            expect(Math.abs(value - E[j]![i]!)).toBeLessThanOrEqual(1e-12 * value);
          });
        });
      }),
    );
  });

  test('gives the same bytes for 1, 2, 3 and 8 threads', () => {
    const X = manyPoints(203, 13);
    const [one, ...more] = [1, 2, 3, 8].map((nJobs) => {
      setConfig({ nJobs });
      return [distances(X).data, distances(X.slice(0, 90), X.slice(50)).data];
    });
    for (const outcome of more) expect(outcome).toEqual(one);
  });
});

test.each(['euclideanDistances', 'manhattanDistances'] as const)('%s keeps the triangle inequality', (name) => {
  fc.assert(
    fc.property(twoSets, ({ X }) => {
      const D = all[name](X).toArray();
      for (const first of D) {
        for (const [j, second] of D.entries()) {
          // From one row to each other: no farther than through row j, but for the last digits.
          first.forEach((direct, k) => {
            expect(direct).toBeLessThanOrEqual((first[j]! + second[k]!) * (1 + 1e-12));
          });
        }
      }
    }),
  );
});

test('euclidean distances are right to 1e-12 where products alone would lose all digits', () => {
  // Two tight clusters, far from the origin and from each other.
  const near = manyPoints(30, 40).map((row, i) => row.map((x) => x * 1e-5 + (i % 2 === 0 ? 1e6 : -3e6)));
  const D = euclideanDistances(near);
  for (const [i, a] of near.entries()) {
    for (const [j, b] of near.entries()) {
      const direct = plainEuclidean(a, b);
      expect(Math.abs(D.get(i, j) - direct)).toBeLessThanOrEqual(1e-12 * direct);
    }
  }
});

test('euclidean distances of values whose squares are beyond all numbers', () => {
  const far = [Array(9).fill(1e200), Array(9).fill(-1e200), Array(9).fill(0)];
  expect(euclideanDistances(far).toArray()).toEqual([
    [0, Infinity, Infinity],
    [Infinity, 0, Infinity],
    [Infinity, Infinity, 0],
  ]);
});

test('squared lengths that are given are used as they are', () => {
  const [X, Y] = [[[1, 1]], [[2, 2]]];
  expect(euclideanDistances(X, Y, { XNormSquared: [12] }).get(0, 0)).toBe(Math.sqrt(12 + 8 - 2 * 4));
  expect(euclideanDistances(X, Y, { YNormSquared: [[9]], squared: true }).get(0, 0)).toBe(2 + 9 - 2 * 4);
  expect(() => euclideanDistances(X, Y, { XNormSquared: [1, 2] })).toThrow(ShapeError);
  expect(() =>
    euclideanDistances(X, Y, {
      YNormSquared: [
        [1, 2],
        [3, 4],
      ],
    }),
  ).toThrow('euclideanDistances: YNormSquared must have 1 values, one for each row; got 2 × 2');
});

test('a number can stand for missing values', () => {
  const options = { missingValues: -1 };
  expect(nanEuclideanDistances([[1, -1]], [[4, 7]], options).get(0, 0)).toBe(Math.sqrt(18));
  expect(nanEuclideanDistances([[-1, -1]], [[4, 7]], options).get(0, 0)).toBe(NaN);
  expect(() => nanEuclideanDistances([[NaN, 1]], null, options)).toThrow(DataError);
  expect(() => nanEuclideanDistances([[1]], null, { copy: false as true })).toThrow(NotSupportedError);
});

test('refuses what has no distances', () => {
  expect(() => euclideanDistances([[1, 2]], [[1]])).toThrow(
    'euclideanDistances: Y must have 2 columns, as X has; got 1',
  );
  expect(() => manhattanDistances([[1, NaN]])).toThrow(DataError);
  expect(() => cosineDistances([])).toThrow(ShapeError);
  expect(() => haversineDistances([[1, 2, 3]])).toThrow('X must have 2 columns, latitude and longitude; got 3');
  expect(() => euclideanDistances([[1]], null, { square: true } as object)).toThrow(InvalidParameterError);
});

test('distanceMetrics names the functions', () => {
  const functions = distanceMetrics();
  expect(functions.l2).toBe(euclideanDistances);
  expect(functions.precomputed).toBe(null);
  expect(Object.keys(functions).sort()).toEqual(
    ['cityblock', 'cosine', 'euclidean', 'haversine', 'l1', 'l2', 'manhattan', 'nan_euclidean', 'precomputed'].sort(),
  );
});
