import fc from 'fast-check';
import { PipefitError } from 'pipefit/core';
import * as metrics from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';

type Call = (X: unknown, Y: unknown, metric: unknown, options: unknown) => unknown;

const oddNumber = fc.oneof(fc.integer({ min: -2, max: 3 }), fc.double(), fc.constantFrom(NaN, Infinity, null));
const rows = fc.oneof(
  fc.array(fc.tuple(oddNumber, oddNumber), { maxLength: 4 }),
  fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: -1, max: 2 })), { minLength: 1, maxLength: 4 }),
  fc.array(fc.array(oddNumber, { maxLength: 3 }), { maxLength: 3 }),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.anything(),
);
const metric = fc.oneof(
  fc.constantFrom('euclidean', 'cosine', 'haversine', 'yule', 'mahalanobis', 'seuclidean', 'minkowski', 'precomputed'),
  fc.constantFrom('rbf', 'poly', 'chi2', 'nan_euclidean', 'correlation', 'hamming', 'kulsinski', 'p', 'other'),
  fc.constant(() => 1),
  fc.anything(),
);
const options = fc.oneof(
  fc.record(
    {
      p: fc.double(),
      w: fc.oneof(fc.array(fc.nat(), { maxLength: 3 }), fc.anything()),
      V: fc.oneof(fc.array(fc.nat(), { maxLength: 3 }), rows),
      VI: rows,
      squared: fc.boolean(),
      XNormSquared: fc.array(fc.double(), { maxLength: 3 }),
      missingValues: oddNumber,
      gamma: fc.double(),
      nJobs: fc.constantFrom(null, 1, 2, 0),
      ensureAllFinite: fc.constantFrom(true, false, 'allow-nan', 'no'),
      workingMemory: fc.constantFrom(null, 0, 1e-5, 1),
      metric,
      axis: fc.constantFrom(0, 1, 2),
      metricKwargs: fc.oneof(fc.constant(null), fc.record({ p: fc.double() }), fc.anything()),
    },
    { requiredKeys: [] },
  ),
  fc.constant(undefined),
  fc.anything(),
);

type AnyFunction = (...args: readonly unknown[]) => unknown;

const exported = metrics as unknown as Readonly<Record<string, AnyFunction>>;

/** The functions of X, Y and, in third place, options or a number. */
const THIRD: readonly string[] = [
  ...['euclideanDistances', 'nanEuclideanDistances', 'manhattanDistances', 'cosineDistances', 'haversineDistances'],
  ...['pairedDistances', 'pairedEuclideanDistances', 'pairedManhattanDistances', 'pairedCosineDistances'],
  ...['linearKernel', 'polynomialKernel', 'sigmoidKernel', 'rbfKernel', 'laplacianKernel', 'additiveChi2Kernel'],
  ...['chi2Kernel', 'cosineSimilarity', 'pairwiseDistancesArgmin', 'pairwiseDistancesArgminMin'],
];

/** How each export is called. */
const calls: readonly (readonly [string, Call])[] = [
  ...THIRD.map((name): readonly [string, Call] => [name, (X, Y, _, given) => exported[name]!(X, Y, given)]),
  ['pairwiseDistances', (...args) => exported.pairwiseDistances!(...args)],
  ['pairwiseKernels', (...args) => exported.pairwiseKernels!(...args)],
  // A generator computes when it is asked.
  [
    'pairwiseDistancesChunked',
    (X, Y, _, given) => [...(exported.pairwiseDistancesChunked!(X, Y, given) as Iterable<unknown>)],
  ],
  [
    'DistanceMetric',
    (X, Y, name, given) => {
      const known = metrics.DistanceMetric.getMetric(name as 'l1', given as object);
      return [known.pairwise(X as number[][], Y as number[][]), known.distToRdist(X as number[])];
    },
  ],
];

describe.each(calls)('%s', (_, call) => {
  test('returns or throws one of our errors, whatever it is given', () => {
    fc.assert(
      fc.property(rows, rows, metric, options, (X, Y, name, given) => {
        try {
          expect(call(X, Y, name, given)).not.toBe(undefined);
        } catch (error) {
          if (!(error instanceof PipefitError)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});
