import { impurityImportances, pairwiseSum } from '../kernels/index.js';
import type { Tree } from '../tree/index.js';

/** The mean of the importances in the trees that split at all, as shares that sum to 1; zeros where none does. */
export function meanImportances(trees: readonly Tree[], nFeatures: number): Float64Array {
  const out = new Float64Array(nFeatures);
  const split = trees.filter(({ nodeCount }) => nodeCount > 1);
  if (split.length === 0) return out;
  for (const tree of split) {
    const own = impurityImportances(tree, nFeatures);
    for (let j = 0; j < nFeatures; j++) out[j]! += own[j]!;
  }
  for (let j = 0; j < nFeatures; j++) out[j]! /= split.length;
  const sum = pairwiseSum(out);
  return out.map((importance) => importance / sum);
}
