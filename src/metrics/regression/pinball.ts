import { type ParamRules, type Rule, real, resolveParams } from '../../core/index.js';
import type { MatrixLike, VectorLike } from '../../data/index.js';
import {
  type AveragedError,
  averagedError,
  errorRules,
  meanErrors,
  type RawError,
  type RegressionErrorOptions,
} from './averaged-error.js';
import type { RegressionTargets } from './regression-targets.js';

/** Options of {@link meanPinballLoss}. */
export interface PinballOptions extends RegressionErrorOptions {
  /** The share of the targets that should be below the prediction; 0.5 asks for the median. @defaultValue 0.5 */
  readonly alpha?: number;
}

export const alphaRule: Rule<number> = real({ min: 0, max: 1, default: 0.5 });

const rules: ParamRules<Required<PinballOptions>> = { ...errorRules, alpha: alphaRule };

/**
 * The loss of a predicted quantile: a difference counts `alpha` times where the truth is above the prediction, and
 * `1 - alpha` times where it is below.
 *
 * @param yTrue - true values: a vector, or `[n, outputs]`.
 * @param yPred - predicted quantiles of the same shape.
 * @throws ShapeError for shapes that disagree or no samples · DataError for NaN or infinite values ·
 * InvalidParameterError for weights of outputs that do not fit, and for an `alpha` outside [0, 1].
 * @example
 * ```ts
 * import { meanPinballLoss } from 'pipefit/metrics';
 * meanPinballLoss([1, 2, 3], [0, 2, 3], { alpha: 0.9 }); // 0.3
 * meanPinballLoss([1, 2, 3], [1, 2, 4], { alpha: 0.9 }); // 0.0333…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.mean_pinball_loss.html
 */
export function meanPinballLoss(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options: RawError & PinballOptions,
): Float64Array;
export function meanPinballLoss(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: AveragedError & PinballOptions,
): number;
export function meanPinballLoss(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: PinballOptions,
): number | Float64Array {
  const owner = 'meanPinballLoss';
  const { alpha, ...rest } = resolveParams(owner, rules, options);
  return averagedError(owner, yTrue, yPred, rest, (targets) => pinballErrors(targets, alpha));
}

/** The mean pinball loss of each output. */
export function pinballErrors(targets: RegressionTargets, alpha: number): Float64Array {
  return meanErrors(targets, (truth, prediction) => {
    const difference = truth - prediction;
    return difference >= 0 ? alpha * difference : -(1 - alpha) * difference;
  });
}
