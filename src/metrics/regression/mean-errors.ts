import { type ParamRules, resolveParams } from '../../core/index.js';
import type { MatrixLike, VectorLike } from '../../data/index.js';
import { average } from '../average.js';
import { sampleWeightRule } from '../shared-options.js';
import { averageColumns, checkRegression, multioutputRule, outputWeights } from './regression-targets.js';

/** Options of the regression errors. */
export interface RegressionErrorOptions {
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /**
   * How the errors of several outputs become one: their mean, a mean with the given weights, or `'raw_values'`: an
   * array of them.
   * @defaultValue 'uniform_average'
   */
  readonly multioutput?: 'raw_values' | 'uniform_average' | VectorLike;
}

/** Options under which a regression error is one number. */
export type AveragedError = RegressionErrorOptions & { readonly multioutput?: 'uniform_average' | VectorLike };

type RawError = RegressionErrorOptions & { readonly multioutput: 'raw_values' };

const rules: ParamRules<Required<RegressionErrorOptions>> = {
  sampleWeight: sampleWeightRule,
  multioutput: multioutputRule(['raw_values', 'uniform_average'], 'uniform_average'),
};

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
  return regressionError('meanSquaredError', yTrue, yPred, options, squared);
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
  return regressionError('rootMeanSquaredError', yTrue, yPred, options, squared, Math.sqrt);
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
  return regressionError('meanAbsoluteError', yTrue, yPred, options, Math.abs);
}

/** The mean of an error of each difference, per output and then over outputs. */
function regressionError(
  owner: string,
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  options: RegressionErrorOptions | undefined,
  error: (difference: number) => number,
  finish: (mean: number) => number = (mean) => mean,
): number | Float64Array {
  const { sampleWeight, multioutput } = resolveParams(owner, rules, options);
  const targets = checkRegression(owner, yTrue, yPred, sampleWeight);
  const outputs = targets.yTrue.shape[1];
  const weights = typeof multioutput === 'string' ? null : outputWeights(owner, multioutput, outputs);
  const errors = targets.yTrue.data.map((value, at) => error(value - targets.yPred.data[at]!));
  const perOutput = averageColumns(errors, outputs, targets.sampleWeight).map(finish);
  return multioutput === 'raw_values' ? perOutput : average(perOutput, weights);
}

function squared(difference: number): number {
  return difference * difference;
}
