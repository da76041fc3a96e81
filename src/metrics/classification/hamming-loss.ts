import { type ParamRules, resolveParams } from '../../core/index.js';
import type { Label, Labels, MatrixLike, VectorLike } from '../../data/index.js';
import { pairwiseDot, pairwiseSum } from '../../kernels/index.js';
import { average } from '../average.js';
import { sampleWeightRule } from '../shared-options.js';
import { type AnyTarget, checkAnyTargets, type MultilabelTargets } from './any-targets.js';
import type { SameKind } from './check-targets.js';
import { countSamples } from './exact-matches.js';

/** Options of {@link hammingLoss}. */
export interface HammingLossOptions {
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
}

const rules: ParamRules<Required<HammingLossOptions>> = { sampleWeight: sampleWeightRule };

/**
 * The share of labels that were predicted wrong: of all cells for multilabel targets, of all samples otherwise.
 *
 * @throws ShapeError for shapes that disagree or no samples · DataError for mixed kinds, NaN or continuous targets.
 * @example
 * ```ts
 * import { hammingLoss } from 'pipefit/metrics';
 * hammingLoss([1, 2, 3, 4], [2, 2, 3, 4]); // 0.25
 * hammingLoss([[0, 1], [1, 1]], [[0, 0], [0, 0]]); // 0.75
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.hamming_loss.html
 */
export function hammingLoss(yTrue: MatrixLike, yPred: MatrixLike, options?: HammingLossOptions): number;
export function hammingLoss<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options?: HammingLossOptions,
): number;
export function hammingLoss(yTrue: AnyTarget, yPred: AnyTarget, options?: HammingLossOptions): number {
  const owner = 'hammingLoss';
  const { sampleWeight } = resolveParams(owner, rules, options);
  const targets = checkAnyTargets(owner, yTrue, yPred, sampleWeight);
  if (targets.multilabel) return shareOfCells(targets);
  const { counted, all } = countSamples(targets, 'wrong');
  return counted / all;
}

function shareOfCells({ rows, width, yTrue, yPred, sampleWeight }: MultilabelTargets): number {
  const differences = new Float64Array(rows);
  for (let at = 0; at < yTrue.length; at++) if (yTrue[at] !== yPred[at]) differences[Math.floor(at / width)]! += 1;
  if (sampleWeight === null) return pairwiseSum(differences) / (rows * width);
  return pairwiseDot(differences, sampleWeight) / (rows * width * average(sampleWeight, null));
}
