import { flag, type ParamRules, resolveParams } from '../../core/index.js';
import { type Label, type Labels, type MatrixLike, toSampleWeight, type VectorLike } from '../../data/index.js';
import { average } from '../average.js';
import { labelsRule, type OnWarning, onWarningRule, sampleWeightRule } from '../shared-options.js';
import type { SameKind } from './check-targets.js';
import { readClassProbabilities } from './class-probabilities.js';
import { logLosses, total } from './probability-losses.js';

/** Options of {@link logLoss}. */
export interface LogLossOptions<L extends Label = Label> {
  /** The mean over the samples; `false` for the sum. @defaultValue true */
  readonly normalize?: boolean;
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /** All classes, where `yTrue` may lack some; the columns of `yProba` are in their sorted order. @defaultValue null: those of `yTrue` */
  readonly labels?: Labels<SameKind<L>> | null;
  /** Told of rows that do not sum to one and of unsorted `labels`. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

interface Resolved {
  readonly normalize: boolean;
  readonly sampleWeight: VectorLike | null;
  readonly labels: Labels | null;
  readonly onWarning: OnWarning | null;
}

const rules: ParamRules<Resolved> = {
  normalize: flag(true),
  sampleWeight: sampleWeightRule,
  labels: labelsRule,
  onWarning: onWarningRule,
};

const OWNER = 'logLoss';

/**
 * Log loss (cross-entropy): minus the mean natural logarithm of the probability given to the true class.
 *
 * Probabilities are kept at least `Number.EPSILON` away from 0 and 1, so that the loss is finite.
 *
 * @param yTrue - the classes, or `[n, labels]` of 0 and 1 for several labels, over which the loss of a sample is summed.
 * @param yProba - `[n, classes]` probabilities, or for two classes a vector: the probability of the greater one.
 * @throws ShapeError for lengths and widths that disagree · DataError for NaN, continuous targets, numbers outside
 * [0, 1] and labels that are not in `labels` · InvalidParameterError for fewer than two classes.
 * @example
 * ```ts
 * import { logLoss } from 'pipefit/metrics';
 * logLoss(['spam', 'ham', 'ham', 'spam'], [[0.1, 0.9], [0.9, 0.1], [0.8, 0.2], [0.35, 0.65]]); // 0.2161…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.log_loss.html
 */
export function logLoss<L extends Label>(
  yTrue: Labels<L> | MatrixLike,
  yProba: VectorLike | MatrixLike,
  options?: LogLossOptions<L>,
): number {
  const { normalize, sampleWeight, labels, onWarning } = resolveParams<Resolved>(OWNER, rules, options);
  const task = readClassProbabilities(OWNER, yTrue as Labels | MatrixLike, yProba, labels, onWarning);
  const weight = toSampleWeight(OWNER, sampleWeight, task.rows);
  const losses = logLosses(task);
  return normalize ? average(losses, weight) : total(losses, weight);
}
