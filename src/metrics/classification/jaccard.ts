import { oneOf, type ParamRules, resolveParams } from '../../core/index.js';
import type { Label, Labels, MatrixLike } from '../../data/index.js';
import { average as mean } from '../average.js';
import type { Average, MultilabelAverage } from '../shared-options.js';
import { type AnyTarget, checkAnyTargets } from './any-targets.js';
import type { SameKind } from './check-targets.js';
import { divide, pool } from './class-scores.js';
import { countConfusions } from './confusion-counts.js';
import type { MultilabelScoreOptions, PrecisionRecallOptions } from './precision-recall.js';
import { chooseClasses, type SetOptions, setRules } from './set-scores.js';

/** Options of {@link jaccardScore}. */
export interface JaccardOptions<L extends Label = Label> extends Omit<PrecisionRecallOptions<L>, 'zeroDivision'> {
  /** The score where there is nothing to divide by: 0 or 1; `'warn'` is 0 and a warning. @defaultValue 'warn' */
  readonly zeroDivision?: 'warn' | 0 | 1;
}

/** Options of {@link jaccardScore} of multilabel targets, which need an average or `null`. */
export interface MultilabelJaccardOptions extends Omit<MultilabelScoreOptions, 'zeroDivision'> {
  /** As in {@link JaccardOptions}. @defaultValue 'warn' */
  readonly zeroDivision?: 'warn' | 0 | 1;
}

const rules: ParamRules<SetOptions> = { ...setRules('binary'), zeroDivision: oneOf(['warn', 0, 1], 'warn') };

/**
 * Of the samples that are of a class or were predicted as it, the share that are both.
 *
 * @throws as {@link precisionScore}.
 * @example
 * ```ts
 * import { jaccardScore } from 'pipefit/metrics';
 * jaccardScore([0, 1, 1], [1, 1, 1]); // 0.6666…
 * jaccardScore([0, 1, 2, 3], [0, 2, 2, 3], { average: 'macro' }); // 0.625
 * jaccardScore([[0, 1, 1], [1, 1, 0]], [[1, 1, 1], [1, 0, 0]], { average: 'samples' }); // 0.5833…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.jaccard_score.html
 */
export function jaccardScore<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options: JaccardOptions<L> & { readonly average: null },
): Float64Array;
export function jaccardScore(
  yTrue: MatrixLike,
  yPred: MatrixLike,
  options: MultilabelJaccardOptions & { readonly average: null },
): Float64Array;
export function jaccardScore(
  yTrue: MatrixLike,
  yPred: MatrixLike,
  options: MultilabelJaccardOptions & { readonly average: MultilabelAverage },
): number;
export function jaccardScore<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options?: JaccardOptions<L> & { readonly average?: Average },
): number;
export function jaccardScore(yTrue: AnyTarget, yPred: AnyTarget, options?: object): number | Float64Array {
  const owner = 'jaccardScore';
  const resolved = resolveParams(owner, rules, options);
  const { average } = resolved;
  const targets = checkAnyTargets(owner, yTrue, yPred, resolved.sampleWeight);
  const positions = chooseClasses(owner, targets, resolved);
  const { truePositives, falsePositives, falseNegatives } = countConfusions(targets, positions, average === 'samples');
  const either = truePositives.map((hits, k) => hits + falsePositives[k]! + falseNegatives[k]!);
  const pooled = (values: Float64Array) => (average === 'micro' ? pool(values) : values);
  const settings = { ...resolved, warnFor: ['jaccard'] };
  const scores = divide(pooled(truePositives), pooled(either), 'jaccard', 'true or predicted', settings);
  if (average === null) return scores;
  if (average === 'samples') return mean(scores, targets.sampleWeight);
  if (average !== 'weighted') return mean(scores, null);
  const support = falseNegatives.map((misses, k) => misses + truePositives[k]!);
  return mean(scores, support.some((weight) => weight !== 0) ? support : null);
}
