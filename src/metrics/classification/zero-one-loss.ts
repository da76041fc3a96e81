import { flag, type ParamRules, resolveParams } from '../../core/index.js';
import type { Label, Labels, MatrixLike, VectorLike } from '../../data/index.js';
import { sampleWeightRule } from '../shared-options.js';
import { type AnyTarget, checkAnyTargets } from './any-targets.js';
import type { SameKind } from './check-targets.js';
import { countSamples } from './exact-matches.js';

/** Options of {@link zeroOneLoss}. */
export interface ZeroOneLossOptions {
  /** The share of wrong predictions; `false` for their count (or weight). @defaultValue true */
  readonly normalize?: boolean;
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
}

const rules: ParamRules<Required<ZeroOneLossOptions>> = { normalize: flag(true), sampleWeight: sampleWeightRule };

/**
 * The share of samples that were predicted wrong: of multilabel targets, all of whose labels are not exactly right.
 *
 * @throws ShapeError for shapes that disagree or no samples · DataError for mixed kinds, NaN or continuous targets.
 * @example
 * ```ts
 * import { zeroOneLoss } from 'pipefit/metrics';
 * zeroOneLoss([1, 2, 3, 4], [2, 2, 3, 4]); // 0.25
 * zeroOneLoss([[0, 1], [1, 1]], [[0, 1], [0, 1]], { normalize: false }); // 1
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.zero_one_loss.html
 */
export function zeroOneLoss(yTrue: MatrixLike, yPred: MatrixLike, options?: ZeroOneLossOptions): number;
export function zeroOneLoss<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options?: ZeroOneLossOptions,
): number;
export function zeroOneLoss(yTrue: AnyTarget, yPred: AnyTarget, options?: ZeroOneLossOptions): number {
  const owner = 'zeroOneLoss';
  const { normalize, sampleWeight } = resolveParams(owner, rules, options);
  const { counted: right, all } = countSamples(checkAnyTargets(owner, yTrue, yPred, sampleWeight), 'right');
  return normalize ? 1 - right / all : all - right;
}
