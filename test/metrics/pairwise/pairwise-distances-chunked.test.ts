import fc from 'fast-check';
import { DataError, InvalidParameterError, ShapeError } from 'pipefit/core';
import type { Matrix } from 'pipefit/data';
import { type MetricWarning, pairwiseDistances, pairwiseDistancesChunked } from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';
import { pairwiseDisagreements } from './pairwise-cases.js';
import { manyPoints, twoSets } from './random-points.js';

/** MiB that hold so many rows of distances. */
const memoryFor = (rows: number, columns: number): number => (8 * columns * rows) / 2 ** 20;

function joined(chunks: Iterable<Matrix>): number[][] {
  return [...chunks].flatMap((chunk) => chunk.toArray());
}

test('agrees with scikit-learn, chunk by chunk', () => {
  const name = 'pairwiseDistancesChunked';
  const calls = {
    [name]: (X: Matrix, Y: Matrix | null, _: unknown, options: object) => [...pairwiseDistancesChunked(X, Y, options)],
  };
  expect(pairwiseDisagreements('pairwise-search', [name], 1e-12, calls)).toEqual([]);
});

describe.each(['euclidean', 'cosine', 'russellrao', 'correlation', 'mahalanobis', 'yule'] as const)('%s', (metric) => {
  test('chunks are the whole', () => {
    const X = manyPoints(23, 9);
    const whole = pairwiseDistances(X, null, metric).toArray();
    for (const rows of [1, 2, 5, 8, 22, 23, 40]) {
      const chunks = [...pairwiseDistancesChunked(X, null, { metric, workingMemory: memoryFor(rows, 23) })];
      expect(chunks.map(({ shape }) => shape[0]).slice(0, -1)).toEqual(Array(Math.ceil(23 / rows) - 1).fill(rows));
      expect(joined(chunks)).toEqual(whole);
    }
  });
});

test('chunks of two sets, and of a function, are the whole', () => {
  const difference = (a: Float64Array, b: Float64Array) => a[0]! - b[0]!;
  fc.assert(
    fc.property(twoSets, fc.integer({ min: 1, max: 9 }), ({ X, Y }, rows) => {
      const workingMemory = memoryFor(rows, Y.length);
      expect(joined(pairwiseDistancesChunked(X, Y, { workingMemory }))).toEqual(pairwiseDistances(X, Y).toArray());
      const chunks = pairwiseDistancesChunked(X, null, { metric: difference, workingMemory });
      expect(joined(chunks)).toEqual(pairwiseDistances(X, null, difference).toArray());
    }),
  );
});

test('reduceFunc gets the first row of each chunk, and may give several arrays', () => {
  const X = manyPoints(10, 3);
  const starts: number[] = [];
  const chunks = pairwiseDistancesChunked(X, null, {
    workingMemory: memoryFor(4, 10),
    reduceFunc: (D, start) => {
      starts.push(start);
      return [Float64Array.from(D.toArray(), (row) => Math.max(...row)), D.toArray()] as const;
    },
  });
  const greatest = [...chunks].flatMap(([values]) => [...values]);
  expect(starts).toEqual([0, 4, 8]);
  expect(greatest).toEqual(
    pairwiseDistances(X)
      .toArray()
      .map((row) => Math.max(...row)),
  );
  expect([...pairwiseDistancesChunked(X, null, { reduceFunc: () => null })]).toEqual([null]);
});

test('reduceFunc must give as many rows', () => {
  const reduced = (value: unknown) => () => [
    ...pairwiseDistancesChunked([[1], [2]], null, { reduceFunc: () => value }),
  ];
  expect(reduced([1])).toThrow('reduceFunc must return something of length 2, or an array of such; got length 1');
  expect(reduced(5)).toThrow(ShapeError);
  expect(reduced([[1, 2], [1]])).not.toThrow();
  expect(reduced([[1, 2], [1], [2]])).toThrow(ShapeError);
});

test('arguments are checked before the first chunk is asked for', () => {
  expect(() => pairwiseDistancesChunked([[1]], null, { workingMemory: -1 })).toThrow(InvalidParameterError);
  expect(() => pairwiseDistancesChunked([[NaN]])).toThrow(DataError);
  expect(() => pairwiseDistancesChunked([[1]], [[1]], { metric: 'seuclidean' })).toThrow(InvalidParameterError);
});

test('tells of a memory that holds no row', () => {
  const warnings: MetricWarning[] = [];
  const onWarning = (warning: MetricWarning) => warnings.push(warning);
  const chunks = pairwiseDistancesChunked([[1], [2]], null, { workingMemory: 0, onWarning });
  expect([...chunks].map((chunk) => chunk.toArray())).toEqual([[[0, 1]], [[1, 0]]]);
  expect(warnings).toEqual([{ code: 'WORKING_MEMORY', message: 'one row needs 1 MiB, more than workingMemory, 0' }]);
});

test('distances that are given come in one chunk', () => {
  const D = [
    [0, 1],
    [1, 0],
  ];
  const chunks = pairwiseDistancesChunked(D, null, { metric: 'precomputed', workingMemory: 0 });
  expect([...chunks].map((chunk) => chunk.toArray())).toEqual([D]);
});
