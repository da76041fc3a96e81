import { type ParamRules, resolveParams } from '../../core/index.js';
import {
  countRows,
  type Label,
  type Labels,
  type Matrix,
  type MatrixLike,
  toSampleWeight,
  type VectorLike,
} from '../../data/index.js';
import { average } from '../average.js';
import { checkRows, isTwoDimensional, toColumns } from '../number-columns.js';
import { labelsRule, type OnWarning, onWarningRule, posLabelRule, sampleWeightRule } from '../shared-options.js';
import { encodeTarget, type SameKind } from './check-targets.js';
import { readClassProbabilities } from './class-probabilities.js';
import { readAnyProbabilities } from './positive-probabilities.js';
import { logLosses, squaredDistances, total, withShares } from './probability-losses.js';

/** Options of {@link d2LogLossScore}. */
export interface D2LogLossOptions<L extends Label = Label> {
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /** All classes, where `yTrue` may lack some; the columns of `yProba` are in their sorted order. @defaultValue null: those of `yTrue` */
  readonly labels?: Labels<SameKind<L>> | null;
  /** Told of an undefined score, of rows that do not sum to one and of unsorted `labels`. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

/** Options of {@link d2BrierScore}. */
export interface D2BrierOptions<L extends Label = Label> extends D2LogLossOptions<L> {
  /**
   * The class that one column of probabilities is of.
   * @defaultValue null: 1 of targets in {0, 1} or {-1, 1}, or `true`; of other numbers the greater; strings need it
   */
  readonly posLabel?: Label | null;
}

interface Resolved {
  readonly sampleWeight: VectorLike | null;
  readonly labels: Labels | null;
  readonly onWarning: OnWarning | null;
}

const logRules: ParamRules<Resolved> = { sampleWeight: sampleWeightRule, labels: labelsRule, onWarning: onWarningRule };
const brierRules: ParamRules<Resolved & { posLabel: Label | null }> = { ...logRules, posLabel: posLabelRule(null) };

/**
 * The share of the log loss that the probabilities explain, against always predicting how often each class occurs.
 *
 * @param yTrue - the classes, or `[n, labels]` of 0 and 1 for several labels.
 * @param yProba - `[n, classes]` probabilities, or for two classes a vector: the probability of the greater one.
 * @returns 1 is best, 0 as good as the shares of the classes, negative worse; NaN for a single sample.
 * @throws as {@link logLoss}.
 * @example
 * ```ts
 * import { d2LogLossScore } from 'pipefit/metrics';
 * d2LogLossScore([0, 1, 1, 0], [0.5, 0.5, 0.5, 0.5]); // 0
 * d2LogLossScore(['a', 'b', 'b'], [[0.75, 0.25], [0.25, 0.75], [0.25, 0.75]]); // 0.5480…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.d2_log_loss_score.html
 */
export function d2LogLossScore<L extends Label>(
  yTrue: Labels<L> | MatrixLike,
  yProba: VectorLike | MatrixLike,
  options?: D2LogLossOptions<L>,
): number {
  const owner = 'd2LogLossScore';
  const { sampleWeight, labels, onWarning } = resolveParams<Resolved>(owner, logRules, options);
  const proba = manyProbabilities(owner, yTrue as Labels | MatrixLike, yProba, onWarning);
  if (proba === null) return Number.NaN;
  const task = readClassProbabilities(owner, yTrue as Labels | MatrixLike, proba, labels, onWarning);
  const weight = toSampleWeight(owner, sampleWeight, task.rows);
  return 1 - total(logLosses(task), weight) / total(logLosses(withShares(task, weight)), weight);
}

/**
 * The share of the Brier score that the probabilities explain, against always predicting how often each class occurs.
 *
 * @param yTrue - the classes, or `[n, labels]` of 0 and 1 for several labels.
 * @param yProba - `[n, classes]` probabilities, or for two classes a vector: the probability of the positive one.
 * @returns 1 is best, 0 as good as the shares of the classes, negative worse; NaN for a single sample.
 * @throws as {@link brierScoreLoss}.
 * @example
 * ```ts
 * import { d2BrierScore } from 'pipefit/metrics';
 * d2BrierScore([0, 1, 1, 0], [0.1, 0.9, 0.8, 0.3]); // 0.8500…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.d2_brier_score.html
 */
export function d2BrierScore<L extends Label>(
  yTrue: Labels<L> | MatrixLike,
  yProba: VectorLike | MatrixLike,
  options?: D2BrierOptions<L>,
): number {
  const owner = 'd2BrierScore';
  const { sampleWeight, ...classes } = resolveParams(owner, brierRules, options);
  const proba = manyProbabilities(owner, yTrue as Labels | MatrixLike, yProba, classes.onWarning);
  if (proba === null) return Number.NaN;
  const task = readAnyProbabilities(owner, yTrue as Labels | MatrixLike, proba, classes);
  const weight = toSampleWeight(owner, sampleWeight, task.rows);
  return 1 - average(squaredDistances(task), weight) / average(squaredDistances(withShares(task, weight)), weight);
}

/** The probabilities as columns, or `null` and a warning where there is one sample only. */
function manyProbabilities(
  owner: string,
  yTrue: Labels | MatrixLike,
  yProba: VectorLike | MatrixLike,
  onWarning: OnWarning | null,
): Matrix | null {
  const rows = isTwoDimensional(yTrue)
    ? countRows(owner, yTrue)
    : encodeTarget(owner, 'yTrue', yTrue as Labels).codes.length;
  const proba = toColumns(owner, 'yProba', yProba);
  checkRows(owner, 'yProba', proba, rows);
  if (rows > 1) return proba;
  onWarning?.({ code: 'UNDEFINED_METRIC', message: 'a share of explained loss is undefined for one sample' });
  return null;
}
