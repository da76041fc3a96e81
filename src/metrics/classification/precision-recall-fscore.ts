import { arrayOf, oneOf, type ParamRules, real, resolveParams } from '../../core/index.js';
import type { Label, Labels, MatrixLike } from '../../data/index.js';
import type { Average, MultilabelAverage } from '../shared-options.js';
import type { AnyTarget } from './any-targets.js';
import type { SameKind } from './check-targets.js';
import type { ScoreName } from './class-scores.js';
import type { MultilabelScoreOptions, PrecisionRecallOptions } from './precision-recall.js';
import { type SetOptions, setRules, setScores } from './set-scores.js';

/** Options of {@link precisionRecallFscoreSupport}; its `average` is `null` unless given. */
export interface PrecisionRecallFscoreOptions<L extends Label = Label> extends PrecisionRecallOptions<L> {
  /** Weight of recall against precision in the F-score, 0 to infinity. @defaultValue 1 */
  readonly beta?: number;
  /** The scores of which `onWarning` is told. @defaultValue ['precision', 'recall', 'f-score'] */
  readonly warnFor?: readonly ScoreName[];
}

/** Options of {@link precisionRecallFscoreSupport} of multilabel targets. */
export interface MultilabelFscoreOptions
  extends Omit<MultilabelScoreOptions, 'average'>,
    Pick<PrecisionRecallFscoreOptions, 'beta' | 'warnFor'> {
  /** As in {@link MultilabelScoreOptions}. @defaultValue null */
  readonly average?: MultilabelAverage | null;
}

/** Precision, recall, F-score and support of each class, or of each label of multilabel targets. */
export type ScoresPerClass = readonly [
  precision: Float64Array,
  recall: Float64Array,
  fscore: Float64Array,
  support: Float64Array,
];

/** Averaged precision, recall and F-score; an average has no support. */
export type AveragedScores = readonly [precision: number, recall: number, fscore: number, support: null];

const SCORES: readonly ScoreName[] = ['precision', 'recall', 'f-score'];

const rules: ParamRules<SetOptions & { beta: number; warnFor: readonly ScoreName[] }> = {
  ...setRules(null),
  beta: real({ min: 0, max: Number.POSITIVE_INFINITY, default: 1 }),
  warnFor: arrayOf(oneOf<ScoreName>(SCORES, 'precision'), { default: SCORES }),
};

/**
 * Precision, recall, F-score and support, of each class or averaged.
 *
 * @returns `[precision, recall, fscore, support]`: arrays over the classes, or numbers and a support of `null`.
 * @throws as {@link precisionScore}.
 * @example
 * ```ts
 * import { precisionRecallFscoreSupport } from 'pipefit/metrics';
 * const [precision, recall, fscore, support] = precisionRecallFscoreSupport(['a', 'b', 'b'], ['a', 'b', 'a']);
 * support; // Float64Array [1, 2]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.precision_recall_fscore_support.html
 */
export function precisionRecallFscoreSupport<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options: PrecisionRecallFscoreOptions<L> & { readonly average: Average },
): AveragedScores;
export function precisionRecallFscoreSupport(
  yTrue: MatrixLike,
  yPred: MatrixLike,
  options: MultilabelFscoreOptions & { readonly average: MultilabelAverage },
): AveragedScores;
export function precisionRecallFscoreSupport(
  yTrue: MatrixLike,
  yPred: MatrixLike,
  options?: MultilabelFscoreOptions & { readonly average?: null },
): ScoresPerClass;
export function precisionRecallFscoreSupport<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options?: PrecisionRecallFscoreOptions<L> & { readonly average?: null },
): ScoresPerClass;
export function precisionRecallFscoreSupport(
  yTrue: AnyTarget,
  yPred: AnyTarget,
  options?: object,
): AveragedScores | ScoresPerClass {
  const owner = 'precisionRecallFscoreSupport';
  const { beta, warnFor, ...rest } = resolveParams(owner, rules, options);
  const scores = setScores(owner, yTrue, yPred, rest, beta, warnFor);
  if (scores.averaged) return [scores.precision, scores.recall, scores.fscore, null];
  return [scores.precision, scores.recall, scores.fscore, scores.support];
}
