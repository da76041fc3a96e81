import fc from 'fast-check';
import { DataError, InvalidParameterError, ShapeError } from 'pipefit/core';
import {
  cosineDistances,
  euclideanDistances,
  manhattanDistances,
  pairedCosineDistances,
  pairedDistances,
  pairedEuclideanDistances,
  pairedManhattanDistances,
} from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { pairwiseDisagreements } from './pairwise-cases.js';
import { twoSets } from './random-points.js';

test('agrees with scikit-learn', () => {
  const names = ['pairedEuclideanDistances', 'pairedManhattanDistances', 'pairedCosineDistances', 'pairedDistances'];
  expect(pairwiseDisagreements('pairwise', names, 1e-12)).toEqual([]);
});

test('distances that can be computed by hand', () => {
  const X = [
    [0, 0],
    [1, 1],
  ];
  const Y = [
    [3, 4],
    [1, 0],
  ];
  expect(pairedEuclideanDistances(X, Y)).toEqual(Float64Array.of(5, 1));
  expect(pairedManhattanDistances(X, Y)).toEqual(Float64Array.of(7, 1));
  expect(pairedCosineDistances([[0, 1]], [[1, 0]])).toEqual(Float64Array.of(1));
  const greatest = (a: Float64Array, b: Float64Array) => Math.max(...a.map((x, j) => Math.abs(x - b[j]!)));
  expect(pairedDistances(X, Y, { metric: greatest })).toEqual(Float64Array.of(4, 1));
});

test('is the diagonal of all distances', () => {
  const both = [
    [pairedEuclideanDistances, euclideanDistances],
    [pairedManhattanDistances, manhattanDistances],
    [pairedCosineDistances, cosineDistances],
  ] as const;
  fc.assert(
    fc.property(twoSets, ({ X, Y }) => {
      const n = Math.min(X.length, Y.length);
      // A row of zeros has no direction, and the two ways then mean different things, as in scikit-learn.
      const [A, B] = [X, Y].map((rows) => rows.slice(0, n).map((row) => [...row, 1])) as [number[][], number[][]];
      for (const [paired, whole] of both) {
        const D = whole(A, B);
        // Cosine distances are differences from 1, so their errors are those of 1.
        paired(A, B).forEach((value, i) => {
          expect(Math.abs(value - D.get(i, i))).toBeLessThanOrEqual(1e-12 * Math.max(1, value));
        });
      }
    }),
  );
});

test('refuses shapes that disagree, unknown metrics and functions that give no number', () => {
  expect(() => pairedDistances([[1, 2]], [[1]])).toThrow('Y must have the shape of X, 1 × 2; got 1 × 1');
  expect(() => pairedEuclideanDistances([[1]], [[1], [2]])).toThrow(ShapeError);
  expect(() => pairedManhattanDistances([[NaN]], [[1]])).toThrow(DataError);
  expect(() => pairedDistances([[1]], [[1]], { metric: 'chebyshev' as 'l1' })).toThrow(InvalidParameterError);
  expect(() => pairedDistances([[1]], [[1]], { metric: () => 'far' as unknown as number })).toThrow(
    'pairedDistances: metric must return a number; got "far"',
  );
});
