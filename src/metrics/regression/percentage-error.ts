import { resolveParams } from '../../core/index.js';
import type { MatrixLike, VectorLike } from '../../data/index.js';
import {
  type AveragedError,
  averagedError,
  errorRules,
  meanErrors,
  type RawError,
  type RegressionErrorOptions,
} from './averaged-error.js';

/**
 * Mean of the absolute differences, each as a share of the true value: 0.1 is ten percent. True values near zero count as
 * 2.2e-16, so that errors there are huge, but finite.
 *
 * @param yTrue - true values: a vector, or `[n, outputs]`.
 * @param yPred - predicted values of the same shape.
 * @throws ShapeError for shapes that disagree or no samples · DataError for NaN or infinite values ·
 * InvalidParameterError for weights of outputs that do not fit.
 * @example
 * ```ts
 * import { meanAbsolutePercentageError } from 'pipefit/metrics';
 * meanAbsolutePercentageError([3, -0.5, 2, 8], [2.5, 0, 2, 8]); // 0.2916…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.mean_absolute_percentage_error.html
 */
export function meanAbsolutePercentageError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options: RawError,
): Float64Array;
export function meanAbsolutePercentageError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: AveragedError,
): number;
export function meanAbsolutePercentageError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: RegressionErrorOptions,
): number | Float64Array {
  const owner = 'meanAbsolutePercentageError';
  const share = (truth: number, prediction: number): number =>
    Math.abs(prediction - truth) / Math.max(Math.abs(truth), Number.EPSILON);
  return averagedError(owner, yTrue, yPred, resolveParams(owner, errorRules, options), (targets) =>
    meanErrors(targets, share),
  );
}
