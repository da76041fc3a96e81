import { type ParamRules, real, resolveParams } from '../../core/index.js';
import type { Label, Labels, MatrixLike, VectorLike } from '../../data/index.js';
import type { Average, MultilabelAverage, OnWarning, ZeroDivision } from '../shared-options.js';
import type { AnyTarget } from './any-targets.js';
import type { SameKind } from './check-targets.js';
import { type SetOptions, setRules, setScores } from './set-scores.js';

/** Options of precision, recall and F-scores. */
export interface PrecisionRecallOptions<L extends Label = Label> {
  /**
   * The classes to score, in this order; classes that never occur count as empty. Not used with `average: 'binary'`.
   * @defaultValue null: all classes of `yTrue` and `yPred`, sorted
   */
  readonly labels?: Labels<SameKind<L>> | null;
  /**
   * The class to score with `average: 'binary'`.
   * @defaultValue 1 (which also stands for `true`)
   */
  readonly posLabel?: Label | null;
  /**
   * `'binary'`: the score of `posLabel` · `'micro'`: of all classes counted together · `'macro'`: mean over classes ·
   * `'weighted'`: mean weighted by the support of the classes · `null`: one score a class.
   * @defaultValue 'binary'
   */
  readonly average?: Average | null;
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /**
   * The score where there is nothing to divide by: 0, 1, or NaN (then left out of means); `'warn'` is 0 and a warning.
   * @defaultValue 'warn'
   */
  readonly zeroDivision?: ZeroDivision;
  /** Told of undefined scores. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

/** Options of precision, recall and F-scores of multilabel targets, which need an average or `null`. */
export interface MultilabelScoreOptions extends Omit<PrecisionRecallOptions<number>, 'average'> {
  /**
   * `'micro'`: of all labels counted together · `'macro'`: mean over labels · `'weighted'`: mean weighted by the support
   * of the labels · `'samples'`: mean over samples, each scored by its labels · `null`: one score a label.
   */
  readonly average: MultilabelAverage | null;
}

/** Options of {@link fbetaScore}. */
export interface FbetaOptions<L extends Label = Label> extends PrecisionRecallOptions<L> {
  /** Weight of recall against precision: 0 is precision alone, infinity recall alone. */
  readonly beta: number;
}

/** Options of {@link fbetaScore} of multilabel targets. */
export interface MultilabelFbetaOptions extends MultilabelScoreOptions {
  /** Weight of recall against precision: 0 is precision alone, infinity recall alone. */
  readonly beta: number;
}

const scoreRules = setRules('binary');
const betaRule = real({ min: 0, max: Number.POSITIVE_INFINITY });
const fbetaRules: ParamRules<SetOptions & { beta: number }> = { ...scoreRules, beta: betaRule };

/**
 * Of the samples predicted as a class, the share that is of it.
 *
 * @throws ShapeError for lengths that disagree or no samples · DataError for mixed kinds, NaN or continuous targets ·
 * InvalidParameterError for `average: 'binary'` with more than two classes or multilabel targets, for `'samples'` with any
 * other, and for a `posLabel` that does not occur.
 * @example
 * ```ts
 * import { precisionScore } from 'pipefit/metrics';
 * precisionScore([0, 1, 1, 0], [0, 1, 0, 1]); // 0.5
 * precisionScore(['a', 'b', 'b'], ['a', 'b', 'a'], { average: null }); // Float64Array [0.5, 1]
 * precisionScore([[1, 0, 1], [0, 1, 0]], [[1, 1, 0], [0, 1, 0]], { average: 'samples' }); // 0.75
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.precision_score.html
 */
export function precisionScore<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options: PrecisionRecallOptions<L> & { readonly average: null },
): Float64Array;
export function precisionScore(
  yTrue: MatrixLike,
  yPred: MatrixLike,
  options: MultilabelScoreOptions & { readonly average: null },
): Float64Array;
export function precisionScore(
  yTrue: MatrixLike,
  yPred: MatrixLike,
  options: MultilabelScoreOptions & { readonly average: MultilabelAverage },
): number;
export function precisionScore<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options?: PrecisionRecallOptions<L> & { readonly average?: Average },
): number;
export function precisionScore(yTrue: AnyTarget, yPred: AnyTarget, options?: object): number | Float64Array {
  const owner = 'precisionScore';
  return setScores(owner, yTrue, yPred, resolveParams(owner, scoreRules, options), 1, ['precision']).precision;
}

/**
 * Of the samples of a class, the share that was predicted as it.
 *
 * @throws as {@link precisionScore}.
 * @example
 * ```ts
 * import { recallScore } from 'pipefit/metrics';
 * recallScore(['spam', 'ham', 'spam'], ['spam', 'ham', 'ham'], { posLabel: 'spam' }); // 0.5
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.recall_score.html
 */
export function recallScore<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options: PrecisionRecallOptions<L> & { readonly average: null },
): Float64Array;
export function recallScore(
  yTrue: MatrixLike,
  yPred: MatrixLike,
  options: MultilabelScoreOptions & { readonly average: null },
): Float64Array;
export function recallScore(
  yTrue: MatrixLike,
  yPred: MatrixLike,
  options: MultilabelScoreOptions & { readonly average: MultilabelAverage },
): number;
export function recallScore<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options?: PrecisionRecallOptions<L> & { readonly average?: Average },
): number;
export function recallScore(yTrue: AnyTarget, yPred: AnyTarget, options?: object): number | Float64Array {
  const owner = 'recallScore';
  return setScores(owner, yTrue, yPred, resolveParams(owner, scoreRules, options), 1, ['recall']).recall;
}

/**
 * The harmonic mean of precision and recall.
 *
 * @throws as {@link precisionScore}.
 * @example
 * ```ts
 * import { f1Score } from 'pipefit/metrics';
 * f1Score([0, 1, 2, 0, 1, 2], [0, 2, 1, 0, 0, 1], { average: 'macro' }); // 0.2666…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.f1_score.html
 */
export function f1Score<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options: PrecisionRecallOptions<L> & { readonly average: null },
): Float64Array;
export function f1Score(
  yTrue: MatrixLike,
  yPred: MatrixLike,
  options: MultilabelScoreOptions & { readonly average: null },
): Float64Array;
export function f1Score(
  yTrue: MatrixLike,
  yPred: MatrixLike,
  options: MultilabelScoreOptions & { readonly average: MultilabelAverage },
): number;
export function f1Score<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options?: PrecisionRecallOptions<L> & { readonly average?: Average },
): number;
export function f1Score(yTrue: AnyTarget, yPred: AnyTarget, options?: object): number | Float64Array {
  const owner = 'f1Score';
  return setScores(owner, yTrue, yPred, resolveParams(owner, scoreRules, options), 1, ['f-score']).fscore;
}

/**
 * The weighted harmonic mean of precision and recall.
 *
 * @throws as {@link precisionScore}, and InvalidParameterError where `beta` is missing or negative.
 * @example
 * ```ts
 * import { fbetaScore } from 'pipefit/metrics';
 * fbetaScore([0, 1, 2, 0, 1, 2], [0, 2, 1, 0, 0, 1], { beta: 0.5, average: 'macro' }); // 0.2380…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.fbeta_score.html
 */
export function fbetaScore<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options: FbetaOptions<L> & { readonly average: null },
): Float64Array;
export function fbetaScore(
  yTrue: MatrixLike,
  yPred: MatrixLike,
  options: MultilabelFbetaOptions & { readonly average: null },
): Float64Array;
export function fbetaScore(
  yTrue: MatrixLike,
  yPred: MatrixLike,
  options: MultilabelFbetaOptions & { readonly average: MultilabelAverage },
): number;
export function fbetaScore<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options: FbetaOptions<L> & { readonly average?: Average },
): number;
export function fbetaScore(yTrue: AnyTarget, yPred: AnyTarget, options: object): number | Float64Array {
  const owner = 'fbetaScore';
  const { beta, ...rest } = resolveParams(owner, fbetaRules, options);
  return setScores(owner, yTrue, yPred, rest, beta, ['f-score']).fscore;
}
