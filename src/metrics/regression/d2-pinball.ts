import { type ParamRules, resolveParams } from '../../core/index.js';
import { Matrix, type MatrixLike, type VectorLike } from '../../data/index.js';
import { type OnWarning, onWarningRule } from '../shared-options.js';
import { type AveragedError, errorRules, type RawError, type RegressionErrorOptions } from './averaged-error.js';
import { explainedShares, undefinedShares } from './explained-share.js';
import { weightedPercentile } from './percentile.js';
import { alphaRule, pinballErrors } from './pinball.js';
import { checkRegression, outputWeights, type RegressionTargets } from './regression-targets.js';

/** Options of {@link d2AbsoluteErrorScore}. */
export interface D2AbsoluteErrorOptions extends RegressionErrorOptions {
  /** Told when there are fewer than two samples. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

/** Options of {@link d2PinballScore}. */
export interface D2PinballOptions extends D2AbsoluteErrorOptions {
  /** The quantile that is predicted; 0.5 is the median. @defaultValue 0.5 */
  readonly alpha?: number;
}

const absoluteRules: ParamRules<Required<D2AbsoluteErrorOptions>> = { ...errorRules, onWarning: onWarningRule };
const rules: ParamRules<Required<D2PinballOptions>> = { ...absoluteRules, alpha: alphaRule };

/**
 * The share of the pinball loss that the predictions explain, against always predicting the quantile of `yTrue`.
 *
 * @param yTrue - true values: a vector, or `[n, outputs]`.
 * @param yPred - predicted quantiles of the same shape.
 * @returns 1 is best, 0 as good as the quantile, negative worse; NaN for a single sample.
 * @throws as {@link meanPinballLoss}.
 * @example
 * ```ts
 * import { d2PinballScore } from 'pipefit/metrics';
 * d2PinballScore([1, 2, 3], [1, 3, 3]); // 0.5
 * d2PinballScore([1, 2, 3], [1, 3, 3], { alpha: 0.9 }); // 0.6666…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.d2_pinball_score.html
 */
export function d2PinballScore(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options: RawError & D2PinballOptions,
): Float64Array;
export function d2PinballScore(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: AveragedError & D2PinballOptions,
): number;
export function d2PinballScore(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: D2PinballOptions,
): number | Float64Array {
  const owner = 'd2PinballScore';
  return explainedPinball(owner, yTrue, yPred, resolveParams(owner, rules, options));
}

/**
 * The share of the absolute error that the predictions explain, against always predicting the median of `yTrue`.
 *
 * @param yTrue - true values: a vector, or `[n, outputs]`.
 * @param yPred - predicted values of the same shape.
 * @returns 1 is best, 0 as good as the median, negative worse; NaN for a single sample.
 * @throws as {@link meanAbsoluteError}.
 * @example
 * ```ts
 * import { d2AbsoluteErrorScore } from 'pipefit/metrics';
 * d2AbsoluteErrorScore([3, -0.5, 2, 7], [2.5, 0, 2, 8]); // 0.7647…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.d2_absolute_error_score.html
 */
export function d2AbsoluteErrorScore(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options: RawError & D2AbsoluteErrorOptions,
): Float64Array;
export function d2AbsoluteErrorScore(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: AveragedError & D2AbsoluteErrorOptions,
): number;
export function d2AbsoluteErrorScore(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: D2AbsoluteErrorOptions,
): number | Float64Array {
  const owner = 'd2AbsoluteErrorScore';
  return explainedPinball(owner, yTrue, yPred, { ...resolveParams(owner, absoluteRules, options), alpha: 0.5 });
}

function explainedPinball(
  owner: string,
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  { sampleWeight, multioutput, alpha, onWarning }: Required<D2PinballOptions>,
): number | Float64Array {
  const targets = checkRegression(owner, yTrue, yPred, sampleWeight);
  const [rows, outputs] = targets.yTrue.shape;
  const weights = outputWeights(owner, multioutput, outputs);
  if (rows < 2) {
    onWarning?.({ code: 'UNDEFINED_METRIC', message: 'D² is undefined for fewer than two samples' });
    return undefinedShares(multioutput, outputs);
  }
  const total = pinballErrors({ ...targets, yPred: quantiles(targets, alpha) }, alpha);
  return explainedShares(pinballErrors(targets, alpha), total, { multioutput, weights, forceFinite: true });
}

/** The quantile of each output, in every row. */
function quantiles({ yTrue, sampleWeight }: RegressionTargets, alpha: number): Matrix {
  const [rows, outputs] = yTrue.shape;
  const values = Float64Array.from({ length: outputs }, (_, k) =>
    weightedPercentile(yTrue.column(k), sampleWeight, alpha),
  );
  const data = new Float64Array(rows * outputs);
  for (let i = 0; i < rows; i++) data.set(values, i * outputs);
  return new Matrix(data, yTrue.shape);
}
