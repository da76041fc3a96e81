import { flag, type ParamRules, resolveParams } from '../../core/index.js';
import type { MatrixLike, VectorLike } from '../../data/index.js';
import { type OnWarning, onWarningRule, sampleWeightRule } from '../shared-options.js';
import { explainedShares, undefinedShares } from './explained-share.js';
import { averageColumns, checkRegression, multioutputRule, outputWeights, sumColumns } from './regression-targets.js';

/** Options of {@link r2Score}. */
export interface R2Options {
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /**
   * How the scores of several outputs become one: their mean (also `null`), a mean weighted by the variances of the
   * outputs or with the given weights, or `'raw_values'`: an array of them.
   * @defaultValue 'uniform_average'
   */
  readonly multioutput?: 'raw_values' | 'uniform_average' | 'variance_weighted' | VectorLike | null;
  /** Score constant targets 1 when predicted exactly and 0 otherwise, instead of NaN and minus infinity. @defaultValue true */
  readonly forceFinite?: boolean;
  /** Told when there are fewer than two samples. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

const rules: ParamRules<Required<R2Options>> = {
  sampleWeight: sampleWeightRule,
  multioutput: multioutputRule(['raw_values', 'uniform_average', 'variance_weighted', null], 'uniform_average'),
  forceFinite: flag(true),
  onWarning: onWarningRule,
};

/**
 * Coefficient of determination: 1 is perfect, 0 as good as the mean of `yTrue`, and it can be any worse.
 *
 * @param yTrue - true values: a vector, or `[n, outputs]`.
 * @param yPred - predicted values of the same shape.
 * @returns NaN for fewer than two samples.
 * @throws ShapeError for shapes that disagree or no samples · DataError for NaN or infinite values ·
 * InvalidParameterError for weights of outputs that do not fit.
 * @example
 * ```ts
 * import { r2Score } from 'pipefit/metrics';
 * r2Score([3, -0.5, 2, 7], [2.5, 0, 2, 8]); // 0.9486…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.r2_score.html
 */
export function r2Score(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options: R2Options & { readonly multioutput: 'raw_values' },
): Float64Array;
export function r2Score(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: R2Options & { readonly multioutput?: 'uniform_average' | 'variance_weighted' | VectorLike | null },
): number;
export function r2Score(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: R2Options,
): number | Float64Array {
  const owner = 'r2Score';
  const { sampleWeight, multioutput, forceFinite, onWarning } = resolveParams(owner, rules, options);
  const targets = checkRegression(owner, yTrue, yPred, sampleWeight);
  const [rows, outputs] = targets.yTrue.shape;
  const weights = outputWeights(owner, multioutput, outputs);
  if (rows < 2) {
    onWarning?.({ code: 'UNDEFINED_METRIC', message: 'R² is undefined for fewer than two samples' });
    return undefinedShares(multioutput, outputs);
  }
  const { data } = targets.yTrue;
  const means = averageColumns(data, outputs, targets.sampleWeight);
  const residual = squares(data, (at) => targets.yPred.data[at]!, outputs, targets.sampleWeight);
  const total = squares(data, (at) => means[at % outputs]!, outputs, targets.sampleWeight);
  return explainedShares(residual, total, { multioutput, weights, forceFinite });
}

/** Weighted sum of squared distances from a reference, for each output. */
function squares(
  values: Float64Array,
  reference: (at: number) => number,
  outputs: number,
  weights: Float64Array | null,
): Float64Array {
  return sumColumns(
    values.map((value, at) => (value - reference(at)) * (value - reference(at))),
    outputs,
    weights,
  );
}
