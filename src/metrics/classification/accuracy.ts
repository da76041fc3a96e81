import { flag, type ParamRules, resolveParams } from '../../core/index.js';
import type { Label, Labels, MatrixLike, VectorLike } from '../../data/index.js';
import { pairwiseSum } from '../../kernels/index.js';
import { average } from '../average.js';
import { type OnWarning, onWarningRule, sampleWeightRule } from '../shared-options.js';
import { type AnyTarget, checkAnyTargets } from './any-targets.js';
import { checkTargets, type SameKind } from './check-targets.js';
import { countPairs } from './confusion-matrix.js';
import { countSamples } from './exact-matches.js';

/** Options of {@link accuracyScore}. */
export interface AccuracyOptions {
  /** The share of right predictions; `false` for their count (or weight). @defaultValue true */
  readonly normalize?: boolean;
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
}

/** Options of {@link balancedAccuracyScore}. */
export interface BalancedAccuracyOptions {
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /** Rescale so that guessing scores 0. @defaultValue false */
  readonly adjusted?: boolean;
  /** Told of predicted classes that do not occur in `yTrue`. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

const accuracyRules: ParamRules<Required<AccuracyOptions>> = { normalize: flag(true), sampleWeight: sampleWeightRule };

const balancedRules: ParamRules<Required<BalancedAccuracyOptions>> = {
  sampleWeight: sampleWeightRule,
  adjusted: flag(false),
  onWarning: onWarningRule,
};

/**
 * The share of samples that were predicted right: with their label, or of multilabel targets with exactly their labels.
 *
 * @throws ShapeError for shapes that disagree or no samples · DataError for mixed kinds, NaN or continuous targets.
 * @example
 * ```ts
 * import { accuracyScore } from 'pipefit/metrics';
 * accuracyScore([0, 1, 2, 3], [0, 2, 1, 3]); // 0.5
 * accuracyScore([0, 1, 2, 3], [0, 2, 1, 3], { normalize: false }); // 2
 * accuracyScore([[0, 1], [1, 1]], [[1, 1], [1, 1]]); // 0.5
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.accuracy_score.html
 */
export function accuracyScore(yTrue: MatrixLike, yPred: MatrixLike, options?: AccuracyOptions): number;
export function accuracyScore<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options?: AccuracyOptions,
): number;
export function accuracyScore(yTrue: AnyTarget, yPred: AnyTarget, options?: AccuracyOptions): number {
  const owner = 'accuracyScore';
  const { normalize, sampleWeight } = resolveParams(owner, accuracyRules, options);
  const { counted, all } = countSamples(checkAnyTargets(owner, yTrue, yPred, sampleWeight), 'right');
  return normalize ? counted / all : counted;
}

/**
 * The mean of the recalls of the classes of `yTrue`.
 *
 * @throws as {@link accuracyScore}.
 * @example
 * ```ts
 * import { balancedAccuracyScore } from 'pipefit/metrics';
 * balancedAccuracyScore([0, 1, 0, 0, 1, 0], [0, 1, 0, 0, 0, 1]); // 0.625
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.balanced_accuracy_score.html
 */
export function balancedAccuracyScore<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options?: BalancedAccuracyOptions,
): number {
  const owner = 'balancedAccuracyScore';
  const { sampleWeight, adjusted, onWarning } = resolveParams(owner, balancedRules, options);
  const targets = checkTargets(owner, yTrue, yPred, sampleWeight);
  const width = targets.classes.length;
  const counts = countPairs(targets, Int32Array.from(targets.classes.keys()));
  const recalls = Float64Array.from({ length: width }, (_, k) => {
    return counts[k * width + k]! / pairwiseSum(counts, k * width, width);
  }).filter((recall) => !Number.isNaN(recall));
  if (recalls.length < width) {
    onWarning?.({ code: 'UNSEEN_CLASSES', message: 'yPred has classes that yTrue has not; they are left out' });
  }
  const score = average(recalls, null);
  const chance = 1 / recalls.length;
  return adjusted ? (score - chance) / (1 - chance) : score;
}
