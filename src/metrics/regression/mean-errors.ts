import { resolveParams } from '../../core/index.js';
import type { MatrixLike, VectorLike } from '../../data/index.js';
import {
  type AveragedError,
  averagedError,
  errorRules,
  meanErrors,
  type RawError,
  type RegressionErrorOptions,
  squaredErrors,
} from './averaged-error.js';

/**
 * Mean of the squared differences.
 *
 * @param yTrue - true values: a vector, or `[n, outputs]`.
 * @param yPred - predicted values of the same shape.
 * @throws ShapeError for shapes that disagree or no samples · DataError for NaN or infinite values ·
 * InvalidParameterError for weights of outputs that do not fit.
 * @example
 * ```ts
 * import { meanSquaredError } from 'pipefit/metrics';
 * meanSquaredError([3, -0.5, 2, 7], [2.5, 0, 2, 8]); // 0.375
 * meanSquaredError([[0.5, 1], [-1, 1]], [[0, 2], [-1, 2]], { multioutput: 'raw_values' }); // Float64Array [0.125, 1]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.mean_squared_error.html
 */
export function meanSquaredError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options: RawError,
): Float64Array;
export function meanSquaredError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: AveragedError,
): number;
export function meanSquaredError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: RegressionErrorOptions,
): number | Float64Array {
  const owner = 'meanSquaredError';
  return averagedError(owner, yTrue, yPred, resolveParams(owner, errorRules, options), squaredErrors);
}

/**
 * Square root of the mean squared error of each output.
 *
 * @throws as {@link meanSquaredError}.
 * @example
 * ```ts
 * import { rootMeanSquaredError } from 'pipefit/metrics';
 * rootMeanSquaredError([3, -0.5, 2, 7], [2.5, 0, 2, 8]); // 0.612…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.root_mean_squared_error.html
 */
export function rootMeanSquaredError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options: RawError,
): Float64Array;
export function rootMeanSquaredError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: AveragedError,
): number;
export function rootMeanSquaredError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: RegressionErrorOptions,
): number | Float64Array {
  const owner = 'rootMeanSquaredError';
  return averagedError(owner, yTrue, yPred, resolveParams(owner, errorRules, options), (targets) =>
    squaredErrors(targets).map(Math.sqrt),
  );
}

/**
 * Mean of the absolute differences.
 *
 * @throws as {@link meanSquaredError}.
 * @example
 * ```ts
 * import { meanAbsoluteError } from 'pipefit/metrics';
 * meanAbsoluteError([3, -0.5, 2, 7], [2.5, 0, 2, 8]); // 0.5
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.mean_absolute_error.html
 */
export function meanAbsoluteError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options: RawError,
): Float64Array;
export function meanAbsoluteError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: AveragedError,
): number;
export function meanAbsoluteError(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: RegressionErrorOptions,
): number | Float64Array {
  const owner = 'meanAbsoluteError';
  return averagedError(owner, yTrue, yPred, resolveParams(owner, errorRules, options), (targets) =>
    meanErrors(targets, (truth, prediction) => Math.abs(truth - prediction)),
  );
}
