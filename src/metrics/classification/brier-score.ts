import { oneOf, type ParamRules, resolveParams } from '../../core/index.js';
import { type Label, type Labels, type MatrixLike, toSampleWeight, type VectorLike } from '../../data/index.js';
import { average } from '../average.js';
import { labelsRule, type OnWarning, onWarningRule, posLabelRule, sampleWeightRule } from '../shared-options.js';
import type { SameKind } from './check-targets.js';
import { readAnyProbabilities } from './positive-probabilities.js';
import { squaredDistances } from './probability-losses.js';

/** Options of {@link brierScoreLoss}. */
export interface BrierScoreOptions<L extends Label = Label> {
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /**
   * The class that one column of probabilities is of.
   * @defaultValue null: 1 of targets in {0, 1} or {-1, 1}, or `true`; of other numbers the greater; strings need it
   */
  readonly posLabel?: Label | null;
  /** All classes of several columns, where `yTrue` may lack some; the columns are in their sorted order. @defaultValue null: those of `yTrue` */
  readonly labels?: Labels<SameKind<L>> | null;
  /** Halve the loss, which is then at most 1; `'auto'` does for two classes. @defaultValue 'auto' */
  readonly scaleByHalf?: boolean | 'auto';
  /** Told of rows that do not sum to one, of unsorted `labels` and of a `posLabel` without use. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

interface Resolved {
  readonly sampleWeight: VectorLike | null;
  readonly posLabel: Label | null;
  readonly labels: Labels | null;
  readonly scaleByHalf: boolean | 'auto';
  readonly onWarning: OnWarning | null;
}

const rules: ParamRules<Resolved> = {
  sampleWeight: sampleWeightRule,
  posLabel: posLabelRule(null),
  labels: labelsRule,
  scaleByHalf: oneOf<boolean | 'auto'>([true, false, 'auto'], 'auto'),
  onWarning: onWarningRule,
};

const OWNER = 'brierScoreLoss';

/**
 * The Brier score: the mean squared distance of the probabilities from the truth; smaller is better.
 *
 * @param yTrue - the classes, or `[n, labels]` of 0 and 1 for several labels.
 * @param yProba - `[n, classes]` probabilities, or for two classes a vector: the probability of the positive one.
 * @throws ShapeError for lengths and widths that disagree · DataError for NaN, continuous targets, numbers outside
 * [0, 1] and labels that are not in `labels` · InvalidParameterError where the positive class is not clear.
 * @example
 * ```ts
 * import { brierScoreLoss } from 'pipefit/metrics';
 * brierScoreLoss([0, 1, 1, 0], [0.1, 0.9, 0.8, 0.3]); // 0.0374…
 * brierScoreLoss(['a', 'b', 'c'], [[1, 0, 0], [0, 1, 0], [0, 0.5, 0.5]]); // 0.1666…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.brier_score_loss.html
 */
export function brierScoreLoss<L extends Label>(
  yTrue: Labels<L> | MatrixLike,
  yProba: VectorLike | MatrixLike,
  options?: BrierScoreOptions<L>,
): number {
  const { sampleWeight, scaleByHalf, ...classes } = resolveParams<Resolved>(OWNER, rules, options);
  const task = readAnyProbabilities(OWNER, yTrue as Labels | MatrixLike, yProba, classes);
  const loss = average(squaredDistances(task), toSampleWeight(OWNER, sampleWeight, task.rows));
  const halve = scaleByHalf === 'auto' ? task.width < 3 : scaleByHalf;
  return halve ? loss * 0.5 : loss;
}
