import fc from 'fast-check';
import { DataError, InvalidParameterError, NotSupportedError, ShapeError } from 'pipefit/core';
import { type MetricWarning, type PairwiseMetricName, pairwiseDistances } from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';
import { pairwiseDisagreements } from './pairwise-cases.js';
import { manyPoints, twoSets } from './random-points.js';

const METRICS: readonly PairwiseMetricName[] = [
  ...([
    'cityblock',
    'cosine',
    'euclidean',
    'l1',
    'l2',
    'manhattan',
    'nan_euclidean',
    'braycurtis',
    'canberra',
  ] as const),
  ...(['chebyshev', 'correlation', 'dice', 'hamming', 'jaccard', 'matching', 'minkowski', 'rogerstanimoto'] as const),
  ...(['russellrao', 'seuclidean', 'sokalsneath', 'sqeuclidean', 'yule'] as const),
];

test('agrees with scikit-learn', () => {
  expect(pairwiseDisagreements('pairwise-distances', ['pairwiseDistances'], 1e-12)).toEqual([]);
});

describe.each(METRICS)('%s', (metric) => {
  test('is symmetric, and 0 from a row to itself', () => {
    fc.assert(
      fc.property(twoSets, ({ X }) => {
        const D = pairwiseDistances(X, null, metric).toArray();
        D.forEach((row, i) => {
          expect(row[i]).toBe(0);
          row.forEach((value, j) => {
            expect(value).toBe(D[j]![i]);
          });
        });
      }),
    );
  });

  test('X against itself is X alone, but for the diagonal', () => {
    const X = manyPoints(7, 5).map((row, i) => row.map((value, j) => ((i + j) % 3 === 0 ? 0 : value)));
    const params = metric === 'seuclidean' ? { V: [1, 2, 3, 4, 5] } : {};
    const [alone, both] = [pairwiseDistances(X, null, metric, params), pairwiseDistances(X, [...X], metric, params)];
    alone.toArray().forEach((row, i) => {
      row.forEach((value, j) => {
        if (i !== j) expect(both.get(i, j)).toBe(value);
      });
    });
  });

  test('gives the same bytes for 1, 2, 3 and 8 threads', () => {
    const X = manyPoints(120, 6).map((row) => row.map((value) => Math.max(value, 0)));
    const V = metric === 'seuclidean' ? { V: [1, 2, 3, 4, 5, 6] } : {};
    const [one, ...more] = [1, 2, 3, 8].map((nJobs) => [
      pairwiseDistances(X, null, metric, { nJobs, ...V }).data,
      pairwiseDistances(X.slice(0, 50), X.slice(20), metric, { nJobs, ...V }).data,
    ]);
    for (const outcome of more) expect(outcome).toEqual(one);
  });
});

describe('a function', () => {
  test('is asked once for two rows, and gets the named arguments', () => {
    let calls = 0;
    const metric = (a: Float64Array, b: Float64Array, { by }: { by?: unknown }) => {
      calls++;
      return (b[0]! - a[0]!) * Number(by);
    };
    expect(pairwiseDistances([[1], [3], [7]], null, metric, { by: 10 }).toArray()).toEqual([
      [0, 20, 60],
      [20, 0, 40],
      [60, 40, 0],
    ]);
    expect(calls).toBe(6);
    expect(pairwiseDistances([[1]], [[3], [7]], metric, { by: 2 }).toArray()).toEqual([[4, 12]]);
  });

  test('can compare anything', () => {
    const lengths = (a: string, b: string) => Math.abs(a.length - b.length);
    expect(pairwiseDistances(['a', 'to', 'the'], ['word'], lengths).toArray()).toEqual([[3], [2], [1]]);
    const unequal = (a: readonly string[], b: readonly string[]) => a.filter((cell, j) => cell !== b[j]).length;
    expect(
      pairwiseDistances(
        [
          ['x', 'y'],
          ['x', 'z'],
        ],
        null,
        unequal,
      ).toArray(),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('cannot change the data', () => {
    const X = [Float64Array.of(1, 2), Float64Array.of(3, 4)];
    const spoil = (a: Float64Array, b: Float64Array) => a.fill(9)[0]! + b.fill(9)[0]!;
    pairwiseDistances(X, null, spoil);
    expect(X).toEqual([Float64Array.of(1, 2), Float64Array.of(3, 4)]);
  });

  test('must give a number, for rows that agree with ensureAllFinite', () => {
    expect(() => pairwiseDistances([[1]], null, () => null as unknown as number)).toThrow(
      'metric must return a number',
    );
    expect(() => pairwiseDistances([[NaN]], null, () => 0)).toThrow(DataError);
    expect(pairwiseDistances([[NaN]], null, () => 0, { ensureAllFinite: 'allow-nan' }).toArray()).toEqual([[0]]);
    expect(() => pairwiseDistances([[Infinity]], null, () => 0, { ensureAllFinite: 'allow-nan' })).toThrow(DataError);
    expect(pairwiseDistances([[Infinity]], null, () => 0, { ensureAllFinite: false }).toArray()).toEqual([[0]]);
  });
});

describe('distances that are given', () => {
  const D = [
    [0, 2],
    [2, 0],
  ];

  test('come back as a copy', () => {
    expect(pairwiseDistances(D, null, 'precomputed').toArray()).toEqual(D);
    expect(pairwiseDistances([[1, 2, 3]], [[0], [0], [0]], 'precomputed').toArray()).toEqual([[1, 2, 3]]);
  });

  test('are checked', () => {
    expect(() => pairwiseDistances([[0, 1]], null, 'precomputed')).toThrow(ShapeError);
    expect(() => pairwiseDistances([[0, 1]], D.slice(1), 'precomputed')).toThrow(
      'X must have 1 columns, as Y has rows',
    );
    expect(() =>
      pairwiseDistances(
        [
          [0, -1],
          [1, 0],
        ],
        null,
        'precomputed',
      ),
    ).toThrow('pairwiseDistances: X must not hold negative values; got -1 (row 0, column 1)');
  });
});

test('quotients by 0 and rows that do not vary are what they are in scipy', () => {
  const X = [
    [1, -2],
    [-1, 2],
    [0, 0],
  ];
  expect(pairwiseDistances(X, [[0, 0]], 'braycurtis').toArray()).toEqual([[1], [1], [NaN]]);
  expect(pairwiseDistances(X, null, 'braycurtis').get(0, 1)).toBe(Infinity);
  expect(pairwiseDistances([[1, 2]], [[3, 3]], 'correlation').get(0, 0)).toBe(NaN);
});

test('tells of values that count as booleans', () => {
  const warnings: MetricWarning[] = [];
  const options = { onWarning: (warning: MetricWarning) => warnings.push(warning) };
  expect(pairwiseDistances([[0, 1]], [[1, 1]], 'jaccard', options).toArray()).toEqual([[0.5]]);
  expect(warnings).toEqual([]);
  expect(pairwiseDistances([[0, 3]], [[2, 1]], 'jaccard', options).toArray()).toEqual([[0.5]]);
  const message = "metric 'jaccard' asks only which values are not 0: the others count as 1";
  expect(warnings).toEqual([{ code: 'BOOLEAN_CONVERSION', message }]);
});

test('refuses arguments that a metric does not have, and values that they cannot have', () => {
  const distances = (metric: string, options: object) => () =>
    pairwiseDistances([[1, 2]], [[3, 4]], metric as 'l1', options);
  expect(distances('manhattan', { p: 3 })).toThrow(
    "pairwiseDistances: p must not be given for metric 'manhattan', which has no arguments; got 3",
  );
  expect(distances('mahalanobis', { V: [[1]] })).toThrow("metric 'mahalanobis', which has only VI");
  expect(distances('mahalanobis', {})).toThrow('VI must be given where Y is: the inverse of the covariances');
  expect(distances('mahalanobis', { VI: [[1]] })).toThrow('VI must be a 2 × 2 matrix; got 1 × 1');
  expect(distances('seuclidean', {})).toThrow('V must be given where Y is: a variance for each column; got undefined');
  expect(distances('seuclidean', { V: [1] })).toThrow(ShapeError);
  expect(distances('minkowski', { p: 0 })).toThrow('p must be a number above 0; got 0');
  expect(distances('hamming', { w: [1, -1] })).toThrow('w must not hold negative numbers; got -1');
  expect(distances('euclidean', { nJobs: 0 })).toThrow(InvalidParameterError);
  expect(distances('wminkowski', {})).toThrow(InvalidParameterError);
  expect(distances('nan_euclidean', { copy: false })).toThrow(NotSupportedError);
  expect(() =>
    pairwiseDistances(
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      null,
      'mahalanobis',
    ),
  ).toThrow('X must have an inverse');
});
