import fc from 'fast-check';
import { DataError, InvalidParameterError, setConfig } from 'pipefit/core';
import {
  additiveChi2Kernel,
  chi2Kernel,
  cosineSimilarity,
  kernelMetrics,
  laplacianKernel,
  linearKernel,
  pairwiseKernels,
  polynomialKernel,
  rbfKernel,
  sigmoidKernel,
} from 'pipefit/metrics';
import { afterEach, describe, expect, test } from 'vitest';
import { pairwiseDisagreements } from './pairwise-cases.js';
import { manyPoints, twoSets } from './random-points.js';

const names = [
  'additiveChi2Kernel',
  'chi2Kernel',
  'cosineSimilarity',
  'laplacianKernel',
  'linearKernel',
  'polynomialKernel',
  'rbfKernel',
  'sigmoidKernel',
  'pairwiseKernels',
] as const;

afterEach(() => setConfig({ nJobs: -1 }));

test.each(names)('%s agrees with scikit-learn', (name) => {
  expect(pairwiseDisagreements('pairwise-kernels', [name], 1e-12)).toEqual([]);
});

test('cosineSimilarity and linearKernel agree with scikit-learn on other data too', () => {
  expect(pairwiseDisagreements('pairwise', ['cosineSimilarity', 'linearKernel'], 1e-12)).toEqual([]);
});

test('kernels that can be computed by hand', () => {
  const [X, Y] = [[[1, 2]], [[3, 4]]];
  expect(linearKernel(X, Y).toArray()).toEqual([[11]]);
  expect(polynomialKernel(X, Y, 2, 1, 1).toArray()).toEqual([[144]]);
  expect(sigmoidKernel(X, Y, 0, 0).toArray()).toEqual([[0]]);
  expect(rbfKernel(X, Y, 0).toArray()).toEqual([[1]]);
  expect(additiveChi2Kernel(X, Y).toArray()).toEqual([[-4 / 4 - 4 / 6]]);
  expect(cosineSimilarity([[3, 4]], [[4, 3]]).get(0, 0)).toBeCloseTo(24 / 25, 15);
  expect(laplacianKernel(X, X).toArray()).toEqual([[1]]);
  expect(chi2Kernel(X, X, 3).toArray()).toEqual([[1]]);
});

const byName = kernelMetrics();

describe.each(Object.keys(byName) as (keyof typeof byName)[])('%s', (name) => {
  const positive = (rows: number[][]): number[][] => rows.map((row) => row.map(Math.abs));

  test('is symmetric, and that of pairwiseKernels', () => {
    fc.assert(
      fc.property(twoSets, ({ X, Y }) => {
        const [A, B] = [positive(X), positive(Y)];
        const K = byName[name](A).toArray();
        K.forEach((row, i) => {
          row.forEach((value, j) => {
            expect(value).toBe(K[j]![i]);
          });
        });
        expect(pairwiseKernels(A, B, name)).toEqual(byName[name](A, B));
      }),
    );
  });

  test('gives the same bytes for 1, 2, 3 and 8 threads', () => {
    const X = positive(manyPoints(151, 9));
    const [one, ...more] = [1, 2, 3, 8].map((nJobs) => [
      pairwiseKernels(X, null, name, { nJobs }).data,
      pairwiseKernels(X.slice(0, 70), X.slice(31), name, { nJobs }).data,
    ]);
    for (const outcome of more) expect(outcome).toEqual(one);
  });
});

test('pairwiseKernels takes a function, with arguments, of rows or of anything', () => {
  const X = [
    [1, 2],
    [3, 4],
  ];
  const scaled = (a: Float64Array, b: Float64Array, { by }: { by?: unknown }) => a[0]! * b[0]! * Number(by);
  expect(pairwiseKernels(X, null, scaled, { by: 10 }).toArray()).toEqual([
    [10, 30],
    [30, 90],
  ]);
  const shared = (a: string, b: string) => [...a].filter((letter) => b.includes(letter)).length;
  expect(pairwiseKernels(['abc', 'b'], ['cab', 'x'], shared).toArray()).toEqual([
    [3, 0],
    [1, 0],
  ]);
});

test('kernels that are given come back as a copy', () => {
  const K = [
    [1, -0.5],
    [-0.5, 1],
  ];
  expect(pairwiseKernels(K, null, 'precomputed').toArray()).toEqual(K);
  expect(() => pairwiseKernels([[1, 2]], null, 'precomputed')).toThrow(
    "X must be square where metric is 'precomputed'",
  );
});

test('refuses numbers out of range, negative histograms and arguments that a kernel does not have', () => {
  expect(() => polynomialKernel([[1]], null, 0.5)).toThrow(
    'polynomialKernel: degree must be a number of at least 1; got 0.5',
  );
  expect(() => laplacianKernel([[1]], null, 0)).toThrow(InvalidParameterError);
  expect(() => chi2Kernel([[1]], null, 0)).toThrow(InvalidParameterError);
  expect(() => chi2Kernel([[1]], [[-1]])).toThrow(
    'chi2Kernel: Y must not hold negative values; got -1 (row 0, column 0)',
  );
  expect(() => additiveChi2Kernel([[1, -2]])).toThrow(DataError);
  expect(() => linearKernel([[1]], null, 'yes' as unknown as boolean)).toThrow(InvalidParameterError);
  expect(() => pairwiseKernels([[1]], null, 'rbf', { degree: 2 })).toThrow('a parameter name must be one of gamma');
  expect(pairwiseKernels([[1]], null, 'rbf', { degree: 2, filterParams: true }).toArray()).toEqual([[1]]);
  expect(() => pairwiseKernels([[1]], null, 'gauss' as 'rbf')).toThrow(InvalidParameterError);
});
