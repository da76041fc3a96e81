import { DataError, resolveParams } from '../../core/index.js';
import { Matrix, type MatrixLike, type VectorLike } from '../../data/index.js';
import { log1p } from '../../kernels/index.js';
import {
  type AveragedError,
  averagedError,
  errorRules,
  type RawError,
  type RegressionErrorOptions,
  squaredErrors,
} from './averaged-error.js';
import type { RegressionTargets } from './regression-targets.js';

/**
 * Mean of the squared differences of `log(1 + y)`: for targets that grow exponentially, where only the ratio of an error
 * to the value matters.
 *
 * @param yTrue - true values above -1: a vector, or `[n, outputs]`.
 * @param yPred - predicted values above -1, of the same shape.
 * @throws ShapeError for shapes that disagree or no samples · DataError for NaN, infinite values or values of -1 or less ·
 * InvalidParameterError for weights of outputs that do not fit.
 * @example
 * ```ts
 * import { meanSquaredLogError } from 'pipefit/metrics';
 * meanSquaredLogError([3, 5, 2.5, 7], [2.5, 5, 4, 8]); // 0.0397…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.mean_squared_log_error.html
 */
export function meanSquaredLogError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options: RawError,
): Float64Array;
export function meanSquaredLogError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: AveragedError,
): number;
export function meanSquaredLogError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: RegressionErrorOptions,
): number | Float64Array {
  const owner = 'meanSquaredLogError';
  return averagedError(owner, yTrue, yPred, resolveParams(owner, errorRules, options), (targets) =>
    squaredErrors(logarithms(owner, targets)),
  );
}

/**
 * Square root of the mean squared logarithmic error of each output.
 *
 * @throws as {@link meanSquaredLogError}.
 * @example
 * ```ts
 * import { rootMeanSquaredLogError } from 'pipefit/metrics';
 * rootMeanSquaredLogError([3, 5, 2.5, 7], [2.5, 5, 4, 8]); // 0.1993…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.root_mean_squared_log_error.html
 */
export function rootMeanSquaredLogError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options: RawError,
): Float64Array;
export function rootMeanSquaredLogError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: AveragedError,
): number;
export function rootMeanSquaredLogError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: RegressionErrorOptions,
): number | Float64Array {
  const owner = 'rootMeanSquaredLogError';
  return averagedError(owner, yTrue, yPred, resolveParams(owner, errorRules, options), (targets) =>
    squaredErrors(logarithms(owner, targets)).map(Math.sqrt),
  );
}

/** The targets as logarithms of one more. */
function logarithms(owner: string, { yTrue, yPred, sampleWeight }: RegressionTargets): RegressionTargets {
  return { yTrue: logarithm(owner, 'yTrue', yTrue), yPred: logarithm(owner, 'yPred', yPred), sampleWeight };
}

function logarithm(owner: string, subject: string, { data, shape }: Matrix): Matrix {
  const wrong = data.findIndex((value) => value <= -1);
  if (wrong < 0) return new Matrix(data.map(log1p), shape);
  const at = { row: Math.floor(wrong / shape[1]), column: wrong % shape[1] };
  throw new DataError({ owner, subject, must: 'be above -1', got: String(data[wrong]), at });
}
