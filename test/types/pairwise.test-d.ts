// What the compiler knows of pairwise distances, and the mistakes that it must catch. Compiled, never run.
import type { Matrix } from 'pipefit/data';
import {
  DistanceMetric,
  pairedDistances,
  pairwiseDistances,
  pairwiseDistancesArgminMin,
  pairwiseDistancesChunked,
  pairwiseKernels,
} from 'pipefit/metrics';

declare const X: number[][];
declare const words: string[];

const D: Matrix = pairwiseDistances(X, X, 'minkowski', { p: 3, nJobs: 2 });
pairwiseDistances(X, null, (a: Float64Array, b) => a[0]! - b[0]!, { anything: 1 });
pairwiseDistances(words, null, (a, b) => a.length - b.length);
pairwiseKernels(words, words, (a, b) => a.length * b.length);
const chunks: Generator<Matrix> = pairwiseDistancesChunked(X);
const reduced: Generator<number[]> = pairwiseDistancesChunked(X, null, {
  reduceFunc: (distances, start) => distances.toArray().map((row) => row[start]!),
});
const [argmin, least]: [Int32Array, Float64Array] = pairwiseDistancesArgminMin(X, X);
DistanceMetric.getMetric('seuclidean', { V: [1, 2] })
  .pairwise(X)
  .toArray();
export const used: readonly unknown[] = [D, chunks, reduced, argmin, least];

// @ts-expect-error a metric that does not exist
pairwiseDistances(X, null, 'euclid');
// @ts-expect-error words have no euclidean distance
pairwiseDistances(words, null, 'euclidean');
// @ts-expect-error an argument that no metric has
pairwiseDistances(X, null, 'minkowski', { power: 3 });
// @ts-expect-error a kernel is no distance
pairwiseDistances(X, null, 'rbf');
// @ts-expect-error a distance is no kernel
pairwiseKernels(X, null, 'euclidean');
// @ts-expect-error the function gets words, which are no numbers
pairwiseDistances(words, null, (a: number, b: number) => a - b);
// @ts-expect-error row by row there are six metrics
pairedDistances(X, X, { metric: 'chebyshev' });
// @ts-expect-error of the metrics of trees, cosine is none
DistanceMetric.getMetric('cosine');
