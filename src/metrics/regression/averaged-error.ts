import type { ParamRules } from '../../core/index.js';
import type { MatrixLike, VectorLike } from '../../data/index.js';
import { average } from '../average.js';
import { sampleWeightRule } from '../shared-options.js';
import {
  averageColumns,
  checkRegression,
  multioutputRule,
  outputWeights,
  type RegressionTargets,
} from './regression-targets.js';

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

/** Options under which a regression error is an array. */
export type RawError = RegressionErrorOptions & { readonly multioutput: 'raw_values' };

export const errorRules: ParamRules<Required<RegressionErrorOptions>> = {
  sampleWeight: sampleWeightRule,
  multioutput: multioutputRule(['raw_values', 'uniform_average'], 'uniform_average'),
};

/** Checks the targets, takes the error of each output and averages as `multioutput` says. */
export function averagedError(
  owner: string,
  yTrue: VectorLike | MatrixLike,
  yPred: VectorLike | MatrixLike,
  { sampleWeight, multioutput }: Required<RegressionErrorOptions>,
  errorsOf: (targets: RegressionTargets) => Float64Array,
): number | Float64Array {
  const targets = checkRegression(owner, yTrue, yPred, sampleWeight);
  const weights = outputWeights(owner, multioutput, targets.yTrue.shape[1]);
  const errors = errorsOf(targets);
  return multioutput === 'raw_values' ? errors : average(errors, weights);
}

/** The mean, over the samples, of an error of true and predicted values; one for each output. */
export function meanErrors(
  { yTrue, yPred, sampleWeight }: RegressionTargets,
  error: (truth: number, prediction: number) => number,
): Float64Array {
  const errors = yTrue.data.map((truth, at) => error(truth, yPred.data[at]!));
  return averageColumns(errors, yTrue.shape[1], sampleWeight);
}

/** Means of the squared differences. */
export function squaredErrors(targets: RegressionTargets): Float64Array {
  return meanErrors(targets, (truth, prediction) => (truth - prediction) * (truth - prediction));
}
