import type { Matrix, NumericInput } from '../../data/index.js';
import {
  cosineDistances,
  euclideanDistances,
  haversineDistances,
  manhattanDistances,
  nanEuclideanDistances,
} from './distances.js';
import {
  additiveChi2Kernel,
  chi2Kernel,
  cosineSimilarity,
  laplacianKernel,
  linearKernel,
  polynomialKernel,
  rbfKernel,
  sigmoidKernel,
} from './kernels.js';
import type { OWN_METRICS } from './named-table.js';
import type { PairwiseKernelName } from './pairwise-kernels.js';

/** A function of two sets of rows. */
export type RowsFunction = (X: NumericInput, Y?: NumericInput | null) => Matrix;

/** The functions of {@link distanceMetrics}; distances that are given need none. */
export type DistanceFunctions = Readonly<Record<(typeof OWN_METRICS)[number], RowsFunction>> & {
  readonly precomputed: null;
};

/**
 * The functions that pairwise distances by these names come from.
 *
 * @example
 * ```ts
 * import { distanceMetrics } from 'pipefit/metrics';
 * distanceMetrics().l1([[1, 2]], [[0, 0]]).toArray(); // [[3]]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise.distance_metrics.html
 */
export function distanceMetrics(): DistanceFunctions {
  return {
    cityblock: manhattanDistances,
    cosine: cosineDistances,
    euclidean: euclideanDistances,
    haversine: haversineDistances,
    l2: euclideanDistances,
    l1: manhattanDistances,
    manhattan: manhattanDistances,
    precomputed: null,
    nan_euclidean: nanEuclideanDistances,
  };
}

/**
 * The functions that pairwise kernels by these names come from.
 *
 * @example
 * ```ts
 * import { kernelMetrics } from 'pipefit/metrics';
 * kernelMetrics().linear([[1, 2]], [[3, 4]]).toArray(); // [[11]]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise.kernel_metrics.html
 */
export function kernelMetrics(): Readonly<Record<PairwiseKernelName, RowsFunction>> {
  return {
    additive_chi2: additiveChi2Kernel,
    chi2: chi2Kernel,
    linear: linearKernel,
    polynomial: polynomialKernel,
    poly: polynomialKernel,
    rbf: rbfKernel,
    laplacian: laplacianKernel,
    sigmoid: sigmoidKernel,
    cosine: cosineSimilarity,
  };
}
