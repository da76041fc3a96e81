import { flag, InvalidParameterError, type ParamRules, resolveParams } from '../../core/index.js';
import { type Label, type Labels, Matrix, type MatrixLike, type VectorLike } from '../../data/index.js';
import { labelsRule, sampleWeightRule } from '../shared-options.js';
import { type AnyTarget, checkAnyTargets } from './any-targets.js';
import type { SameKind } from './check-targets.js';
import { countConfusions } from './confusion-counts.js';
import { chooseLabels } from './set-scores.js';

/** Options of {@link multilabelConfusionMatrix}. */
export interface MultilabelConfusionMatrixOptions<L extends Label = Label> {
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /**
   * The classes, or the columns of multilabel targets, in this order; classes may be such as never occur.
   * @defaultValue null: all, sorted
   */
  readonly labels?: Labels<SameKind<L>> | null;
  /** A matrix for each sample instead of each label; of multilabel targets only. @defaultValue false */
  readonly samplewise?: boolean;
}

type Resolved = {
  readonly [K in keyof MultilabelConfusionMatrixOptions]-?: Exclude<MultilabelConfusionMatrixOptions[K], undefined>;
};

const rules: ParamRules<Resolved> = { sampleWeight: sampleWeightRule, labels: labelsRule, samplewise: flag(false) };

/**
 * For each class, label or sample, what was predicted right and wrong, against all others.
 *
 * @returns matrices of two rows: `[[true negatives, false positives], [false negatives, true positives]]`.
 * @throws ShapeError for shapes that disagree or no samples · DataError for mixed kinds, NaN or continuous targets ·
 * InvalidParameterError for `samplewise` without multilabel targets.
 * @example
 * ```ts
 * import { multilabelConfusionMatrix } from 'pipefit/metrics';
 * const [ant, bird] = multilabelConfusionMatrix(['ant', 'bird', 'cat'], ['ant', 'ant', 'cat']);
 * ant?.toArray(); // [[1, 1], [0, 1]]
 * const tags = multilabelConfusionMatrix([[1, 0, 1], [0, 1, 0]], [[1, 0, 0], [0, 1, 1]]);
 * tags.length; // 3
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.multilabel_confusion_matrix.html
 */
export function multilabelConfusionMatrix(
  yTrue: MatrixLike,
  yPred: MatrixLike,
  options?: MultilabelConfusionMatrixOptions<number>,
): readonly Matrix[];
export function multilabelConfusionMatrix<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options?: MultilabelConfusionMatrixOptions<L> & { readonly samplewise?: false },
): readonly Matrix[];
export function multilabelConfusionMatrix(yTrue: AnyTarget, yPred: AnyTarget, options?: object): readonly Matrix[] {
  const owner = 'multilabelConfusionMatrix';
  const { sampleWeight, labels, samplewise } = resolveParams(owner, rules, options);
  const targets = checkAnyTargets(owner, yTrue, yPred, sampleWeight);
  if (samplewise && !targets.multilabel) {
    const must = 'be false unless the targets are multilabel';
    throw new InvalidParameterError({ owner, subject: 'samplewise', must, got: 'true' });
  }
  const counts = countConfusions(targets, chooseLabels(owner, targets, labels), samplewise);
  return Array.from(counts.truePositives, (hits, k) => {
    const [negatives, falseAlarms, misses] = [counts.trueNegatives, counts.falsePositives, counts.falseNegatives];
    return new Matrix(Float64Array.of(negatives[k]!, falseAlarms[k]!, misses[k]!, hits), [2, 2]);
  });
}
