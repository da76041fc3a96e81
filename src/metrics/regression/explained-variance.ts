import { flag, type ParamRules, resolveParams } from '../../core/index.js';
import type { MatrixLike, VectorLike } from '../../data/index.js';
import { sampleWeightRule } from '../shared-options.js';
import { explainedShares } from './explained-share.js';
import { averageColumns, checkRegression, multioutputRule, outputWeights } from './regression-targets.js';

/** Options of {@link explainedVarianceScore}. */
export interface ExplainedVarianceOptions {
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /**
   * How the scores of several outputs become one: their mean, a mean weighted by the variances of the outputs or with the
   * given weights, or `'raw_values'`: an array of them.
   * @defaultValue 'uniform_average'
   */
  readonly multioutput?: 'raw_values' | 'uniform_average' | 'variance_weighted' | VectorLike;
  /** Score constant targets 1 when predicted exactly and 0 otherwise, instead of NaN and minus infinity. @defaultValue true */
  readonly forceFinite?: boolean;
}

const rules: ParamRules<Required<ExplainedVarianceOptions>> = {
  sampleWeight: sampleWeightRule,
  multioutput: multioutputRule(['raw_values', 'uniform_average', 'variance_weighted'], 'uniform_average'),
  forceFinite: flag(true),
};

/**
 * The share of the variance of `yTrue` that the predictions explain. Unlike {@link r2Score} it forgives predictions that
 * are all off by the same amount.
 *
 * @param yTrue - true values: a vector, or `[n, outputs]`.
 * @param yPred - predicted values of the same shape.
 * @returns 1 is best, 0 as good as any constant, negative worse.
 * @throws ShapeError for shapes that disagree or no samples · DataError for NaN or infinite values ·
 * InvalidParameterError for weights of outputs that do not fit.
 * @example
 * ```ts
 * import { explainedVarianceScore } from 'pipefit/metrics';
 * explainedVarianceScore([3, -0.5, 2, 7], [2.5, 0, 2, 8]); // 0.9571…
 * explainedVarianceScore([1, 2, 3], [11, 12, 13]); // 1
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.explained_variance_score.html
 */
export function explainedVarianceScore(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options: ExplainedVarianceOptions & { readonly multioutput: 'raw_values' },
): Float64Array;
export function explainedVarianceScore(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: ExplainedVarianceOptions & { readonly multioutput?: 'uniform_average' | 'variance_weighted' | VectorLike },
): number;
export function explainedVarianceScore(
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options?: ExplainedVarianceOptions,
): number | Float64Array {
  const owner = 'explainedVarianceScore';
  const { sampleWeight, multioutput, forceFinite } = resolveParams(owner, rules, options);
  const targets = checkRegression(owner, yTrue, yPred, sampleWeight);
  const outputs = targets.yTrue.shape[1];
  const weights = outputWeights(owner, multioutput, outputs);
  const truth = targets.yTrue.data;
  const differences = truth.map((value, at) => value - targets.yPred.data[at]!);
  const left = variances(differences, outputs, targets.sampleWeight);
  const total = variances(truth, outputs, targets.sampleWeight);
  return explainedShares(left, total, { multioutput, weights, forceFinite });
}

/** The variance of each column. */
function variances(values: Float64Array, outputs: number, weights: Float64Array | null): Float64Array {
  const means = averageColumns(values, outputs, weights);
  const squares = values.map((value, at) => (value - means[at % outputs]!) * (value - means[at % outputs]!));
  return averageColumns(squares, outputs, weights);
}
