import fc from 'fast-check';
import { InvalidParameterError, NotSupportedError, ShapeError, setConfig } from 'pipefit/core';
import type { Matrix } from 'pipefit/data';
import { DistanceMetric, type DistanceMetricName, type DistanceMetricOptions } from 'pipefit/metrics';
import { afterEach, describe, expect, test } from 'vitest';
import { pairwiseDisagreements } from './pairwise-cases.js';
import { manyPoints, twoSets } from './random-points.js';

const PLAIN: readonly DistanceMetricName[] = [
  ...(['braycurtis', 'canberra', 'chebyshev', 'cityblock', 'dice', 'euclidean', 'hamming', 'infinity'] as const),
  ...(['jaccard', 'kulsinski', 'l1', 'l2', 'manhattan', 'matching', 'minkowski', 'p', 'rogerstanimoto'] as const),
  ...(['russellrao', 'sokalmichener', 'sokalsneath'] as const),
];

afterEach(() => setConfig({ nJobs: -1 }));

test('agrees with scikit-learn', () => {
  const distanceMetric = (X: Matrix, Y: Matrix | null, [name]: readonly unknown[], options: object) =>
    DistanceMetric.getMetric(name as DistanceMetricName, options).pairwise(X, Y);
  expect(pairwiseDisagreements('pairwise-search', ['distanceMetric'], 1e-12, { distanceMetric })).toEqual([]);
});

describe.each(PLAIN)('%s', (name) => {
  const metric = DistanceMetric.getMetric(name);

  test('is symmetric', () => {
    fc.assert(
      fc.property(twoSets, ({ X }) => {
        const D = metric.pairwise(X).toArray();
        D.forEach((row, i) => {
          row.forEach((value, j) => {
            expect(value).toBe(D[j]![i]);
          });
        });
      }),
    );
  });

  test('gives the same bytes for 1, 2, 3 and 8 threads', () => {
    const X = manyPoints(90, 5);
    const [one, ...more] = [1, 2, 3, 8].map((nJobs) => {
      setConfig({ nJobs });
      return metric.pairwise(X).data;
    });
    for (const outcome of more) expect(outcome).toEqual(one);
  });
});

test.each<[DistanceMetricName, DistanceMetricOptions]>([
  ['euclidean', {}],
  ['l2', {}],
  ['manhattan', {}],
  ['chebyshev', {}],
  ['minkowski', { p: 3 }],
  ['minkowski', { p: 1.5, w: [1, 2] }],
  ['minkowski', { p: Infinity }],
  ['p', { p: 1 }],
  ['seuclidean', { V: [1, 2] }],
  [
    'mahalanobis',
    {
      V: [
        [2, 0],
        [0, 1],
      ],
    },
  ],
  ['haversine', {}],
  ['jaccard', {}],
])('%s %o: reduced distances are those of distances, and back', (name, options) => {
  const metric = DistanceMetric.getMetric(name, options);
  const distances = Float64Array.of(0, 0.25, 1, 2, 3);
  const back = metric.rdistToDist(metric.distToRdist(distances));
  back.forEach((value, i) => {
    expect(value).toBeCloseTo(distances[i]!, 14);
  });
  const sorted = metric.distToRdist(distances);
  expect(sorted).toEqual(sorted.slice().sort());
});

test('reduced distances that can be computed by hand', () => {
  expect(DistanceMetric.getMetric('euclidean').distToRdist([2, 3])).toEqual(Float64Array.of(4, 9));
  expect(DistanceMetric.getMetric('minkowski', { p: 3 }).rdistToDist([8])).toEqual(Float64Array.of(2));
  expect(DistanceMetric.getMetric('canberra').distToRdist([2])).toEqual(Float64Array.of(2));
  expect(DistanceMetric.getMetric('haversine').distToRdist([Math.PI])).toEqual(Float64Array.of(1));
  expect(DistanceMetric.getMetric('euclidean').rdistToDist([])).toEqual(new Float64Array(0));
});

test('a function is a metric, with its arguments', () => {
  const scaled = (a: Float64Array, b: Float64Array, { by }: { by?: unknown }) => Math.abs(a[0]! - b[0]!) * Number(by);
  const metric = DistanceMetric.getMetric(scaled, { by: 2 });
  expect(metric.metric).toBe(scaled);
  expect(metric.pairwise([[1], [4]]).toArray()).toEqual([
    [0, 6],
    [6, 0],
  ]);
  expect(metric.rdistToDist([5])).toEqual(Float64Array.of(5));
  expect(
    DistanceMetric.getMetric('pyfunc', { func: () => 7 })
      .pairwise([[1]], [[2]])
      .toArray(),
  ).toEqual([[7]]);
  expect(DistanceMetric.getMetric(metric)).toBe(metric);
});

test('what is given later changes nothing', () => {
  const V = Float64Array.of(1, 1);
  const metric = DistanceMetric.getMetric('seuclidean', { V });
  V.fill(100);
  expect(metric.pairwise([[0, 0]], [[3, 4]]).toArray()).toEqual([[5]]);
});

test('refuses unknown metrics, missing and unknown arguments, and points of another width', () => {
  const get = (name: string, options?: object) => () => DistanceMetric.getMetric(name as 'l1', options);
  expect(get('cosine')).toThrow(InvalidParameterError);
  expect(get('euclidean', { p: 3 })).toThrow(
    "p must not be given for metric 'euclidean', which has no arguments; got 3",
  );
  expect(get('minkowski', { p: 0 })).toThrow('DistanceMetric: p must be a number above 0; got 0');
  expect(get('minkowski', { p: Infinity, w: [1] })).toThrow('p must be finite where w is given; got Infinity');
  expect(get('minkowski', { w: [-1] })).toThrow('w must not hold negative numbers');
  expect(get('seuclidean')).toThrow('V must be given: a variance for each column; got undefined');
  expect(get('mahalanobis')).toThrow('V must be given: a matrix of covariances, or VI, its inverse; got undefined');
  expect(
    get('mahalanobis', {
      V: [
        [1, 1],
        [1, 1],
      ],
    }),
  ).toThrow('V must have an inverse; got a singular matrix');
  expect(get('mahalanobis', { VI: [[1, 1]] })).toThrow(ShapeError);
  expect(get('pyfunc')).toThrow('func must be a function of two rows; got undefined');
  expect(get('euclidean', { dtype: 'float32' })).toThrow(NotSupportedError);
  const metric = DistanceMetric.getMetric('seuclidean', { V: [1, 2] });
  expect(() => metric.pairwise([[1, 2, 3]])).toThrow(ShapeError);
  expect(() => DistanceMetric.getMetric(metric, { p: 2 })).toThrow(InvalidParameterError);
});
