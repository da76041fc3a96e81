import { type ParamRules, resolveParams } from '../../core/index.js';
import type { Label, Labels, VectorLike } from '../../data/index.js';
import { pairwiseSum } from '../../kernels/index.js';
import { sampleWeightRule } from '../shared-options.js';
import { checkTargets, type SameKind } from './check-targets.js';
import { chooseRows, countPairs, marginalSums } from './confusion-matrix.js';

/** Options of {@link matthewsCorrcoef}. */
export interface MatthewsCorrcoefOptions {
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
}

const rules: ParamRules<Required<MatthewsCorrcoefOptions>> = { sampleWeight: sampleWeightRule };

/**
 * The correlation of true and predicted classes: 1 is a perfect prediction, 0 that of chance; for two classes -1 is the
 * contrary of the truth. The same with the two exchanged; 0 where either has one class only.
 *
 * @throws ShapeError for lengths that disagree or no samples · DataError for mixed kinds, NaN or continuous targets.
 * @example
 * ```ts
 * import { matthewsCorrcoef } from 'pipefit/metrics';
 * matthewsCorrcoef([1, 1, 1, -1], [1, -1, 1, 1]); // -0.3333…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.matthews_corrcoef.html
 */
export function matthewsCorrcoef<L extends Label>(
  yTrue: Labels<L>,
  yPred: Labels<SameKind<L>>,
  options?: MatthewsCorrcoefOptions,
): number {
  const owner = 'matthewsCorrcoef';
  const { sampleWeight } = resolveParams(owner, rules, options);
  const targets = checkTargets(owner, yTrue, yPred, sampleWeight);
  const width = targets.classes.length;
  const counts = countPairs(targets, chooseRows(owner, targets, null));
  const { rows, columns } = marginalSums(counts, width);
  const right = pairwiseSum(Float64Array.from({ length: width }, (_, k) => counts[k * (width + 1)]!));
  const total = pairwiseSum(columns);
  const covariance = right * total - dot(rows, columns);
  const variances = (total * total - dot(columns, columns)) * (total * total - dot(rows, rows));
  return variances === 0 ? 0 : covariance / Math.sqrt(variances);
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, k) => sum + value * b[k]!, 0);
}
