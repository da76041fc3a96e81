import { resolveParams } from '../../core/index.js';
import type { Matrix, MatrixLike, VectorLike } from '../../data/index.js';
import {
  type AveragedError,
  averagedError,
  errorRules,
  type RawError,
  type RegressionErrorOptions,
} from './averaged-error.js';
import { median, weightedPercentile } from './percentile.js';
import type { RegressionTargets } from './regression-targets.js';

/**
 * Median of the absolute differences; outliers do not move it. With weights, half of the weight lies below it.
 *
 * @param yTrue - true values: a vector, or `[n, outputs]`.
 * @param yPred - predicted values of the same shape.
 * @throws ShapeError for shapes that disagree or no samples · DataError for NaN or infinite values ·
 * InvalidParameterError for weights of outputs that do not fit.
 * @example
 * ```ts
 * import { medianAbsoluteError } from 'pipefit/metrics';
 * medianAbsoluteError([3, -0.5, 2, 7], [2.5, 0, 2, 8]); // 0.5
 * medianAbsoluteError([1, 2, 3], [1, 4, 9], { sampleWeight: [1, 1, 4] }); // 6
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.median_absolute_error.html
 */
export function medianAbsoluteError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options: RawError,
): Float64Array;
export function medianAbsoluteError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: AveragedError,
): number;
export function medianAbsoluteError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: RegressionErrorOptions,
): number | Float64Array {
  const owner = 'medianAbsoluteError';
  return averagedError(owner, yTrue, yPred, resolveParams(owner, errorRules, options), medianErrors);
}

function medianErrors({ yTrue, yPred, sampleWeight }: RegressionTargets): Float64Array {
  return Float64Array.from({ length: yTrue.shape[1] }, (_, k) => {
    const errors = absoluteErrors(yTrue, yPred, k);
    return sampleWeight === null ? median(errors) : weightedPercentile(errors, sampleWeight, 0.5);
  });
}

function absoluteErrors(yTrue: Matrix, yPred: Matrix, k: number): Float64Array {
  const prediction = yPred.column(k);
  return yTrue.column(k).map((truth, i) => Math.abs(prediction[i]! - truth));
}
