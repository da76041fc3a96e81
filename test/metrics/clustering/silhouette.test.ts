import fc from 'fast-check';
import { DataError, InvalidParameterError, PipefitError, ShapeError, setConfig } from 'pipefit/core';
import { makeBlobs } from 'pipefit/datasets';
import { pairwiseDistances, silhouetteSamples, silhouetteScore } from 'pipefit/metrics';
import { afterEach, expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

afterEach(() => setConfig({ nJobs: -1 }));

const X = [[0], [1], [10], [11]];
const labels = ['a', 'a', 'b', 'b'];

test('compare the own cluster with the nearest other', () => {
  expect(silhouetteSamples(X, labels)).toEqual(Float64Array.of(9.5 / 10.5, 8.5 / 9.5, 8.5 / 9.5, 9.5 / 10.5));
  expect(silhouetteScore(X, labels)).toBeCloseTo((9.5 / 10.5 + 8.5 / 9.5) / 2, 15);
  expect(silhouetteSamples(X, [0, 1, 0, 1])).toEqual(Float64Array.of(-0.4, -0.5, -0.5, -0.4));
});

test('of a cluster of one sample, and where all points are the same, are 0', () => {
  expect(silhouetteSamples([[0], [1], [5]], [0, 0, 1])).toEqual(Float64Array.of(0.8, 0.75, 0));
  expect(silhouetteSamples([[1], [1], [1]], [0, 0, 1])).toEqual(Float64Array.of(0, 0, 0));
});

test('take a metric of any kind', () => {
  const points = [
    [0, 0],
    [0, 1],
    [3, 4],
    [3, 6],
  ];
  const byName = silhouetteSamples(points, [0, 0, 1, 1], { metric: 'manhattan' });
  const byFunction = silhouetteSamples(points, [0, 0, 1, 1], {
    metric: (a, b) => Math.abs(a[0]! - b[0]!) + Math.abs(a[1]! - b[1]!),
  });
  const given = silhouetteSamples(pairwiseDistances(points, null, 'manhattan'), [0, 0, 1, 1], {
    metric: 'precomputed',
  });
  expect(byFunction).toEqual(byName);
  expect(given).toEqual(byName);
  expect(byName[0]).toBe(7 / 8);
});

test('agree with scikit-learn', () => {
  const names = ['silhouetteSamples', 'silhouetteScore'];
  // Where points are far from the origin, scikit-learn's Euclidean distances lose the digits that their squared lengths have.
  const isFar = (title: string): boolean => / far unweighted \{\}$/.test(title);
  expect(disagreements('clustering-points', names, 1e-12, 0.1).filter((title) => !isFar(title))).toEqual([]);
  expect(disagreements('clustering-points', names, 1e-6)).toEqual([]);
});

test('have the same bytes for any number of threads, and those of distances that are stored', () => {
  const [points, y] = makeBlobs(701, 5, { centers: 4, randomState: 0 });
  const results = [1, 2, 3, 8].map((nJobs) => {
    setConfig({ nJobs });
    return silhouetteSamples(points, y);
  });
  for (const result of results) expect(result).toEqual(results[0]);
  // Of fewer than eight columns, distances are sums of squares in both.
  const stored = silhouetteSamples(pairwiseDistances(points), y, { metric: 'precomputed' });
  expect(results[0]).toEqual(stored);
});

test('do not change with the order of the samples, the names of the clusters, a shift and a unit', () => {
  const whole = fc.integer({ min: -20, max: 20 });
  const rows = fc.array(fc.tuple(fc.tuple(whole, whole), fc.nat({ max: 2 })), { minLength: 4, maxLength: 20 });
  fc.assert(
    fc.property(rows, (list) => {
      const clusters = new Set(list.map(([, label]) => label)).size;
      fc.pre(clusters > 1 && clusters < list.length);
      const points = list.map(([row]) => row);
      const y = list.map(([, label]) => label);
      const samples = silhouetteSamples(points, y);
      const changed = silhouetteSamples(
        points.map(([a, b]) => [4 * a + 8, 4 * b - 16]).reverse(),
        y.map((label) => ['x', 'w', 'v'][label]!).reverse(),
      ).reverse();
      samples.forEach((sample, i) => {
        expect(Math.abs(sample - changed[i]!)).toBeLessThan(1e-13);
        expect(Math.abs(sample)).toBeLessThanOrEqual(1);
      });
      expect(silhouetteScore(points, y)).toBeCloseTo(samples.reduce((a, b) => a + b, 0) / samples.length, 13);
    }),
  );
});

test('refuse what they cannot take', () => {
  expect(() => silhouetteScore(X, [1, 1, 1, 1])).toThrow(
    'silhouetteScore: labels must name from 2 to 3 clusters, one less than there are samples; got 1',
  );
  expect(() => silhouetteSamples(X, [1, 2, 3, 4])).toThrow(DataError);
  expect(() => silhouetteSamples(X, [1, 2])).toThrow(ShapeError);
  expect(() => silhouetteSamples(X, labels, { metric: 'precomputed' })).toThrow(
    "be square where metric is 'precomputed'",
  );
  const distances = [
    [0, 1, 2],
    [1, 0, 3],
    [2, 3, 0.5],
  ];
  expect(() => silhouetteScore(distances, [0, 0, 1], { metric: 'precomputed' })).toThrow(
    'X must have zeros on its diagonal, distances of samples to themselves; got 0.5 (row 2, column 2)',
  );
  // @ts-expect-error no such metric
  expect(() => silhouetteScore(X, labels, { metric: 'nearest' })).toThrow(InvalidParameterError);
  expect(() => silhouetteScore(X, labels, { sampleSize: 0 })).toThrow(InvalidParameterError);
  expect(() => silhouetteScore(X, labels, { metric: 'manhattan', p: 3 })).toThrow(InvalidParameterError);
});

test('return numbers or throw one of our errors, whatever they are given, and write to none of it', () => {
  const cell = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.double(), fc.anything());
  const points = fc.oneof(fc.array(fc.array(cell, { maxLength: 2 }), { maxLength: 5 }), fc.anything());
  fc.assert(
    fc.property(
      points,
      fc.oneof(fc.array(fc.nat({ max: 2 }), { maxLength: 5 }), fc.anything()),
      fc.anything(),
      (a, b, c) => {
        for (const options of [undefined, c]) {
          try {
            expect(typeof silhouetteScore(a as never, b as never, options as never)).toBe('number');
          } catch (error) {
            if (!(error instanceof PipefitError)) throw error;
          }
        }
      },
    ),
  );
  const [given, codes] = [X.map((row) => Float64Array.from(row)), Int32Array.of(0, 0, 1, 1)];
  silhouetteScore(given, codes, { sampleSize: 3, randomState: 0 });
  expect([given, codes]).toEqual([X.map((row) => Float64Array.from(row)), Int32Array.of(0, 0, 1, 1)]);
});
