import { pairwiseSum } from './pairwise-sum.js';
import { LEAF, type TreeArrays } from './tree-store.js';

/** What each feature's splits take off the tree's impurity, as shares that sum to 1; zeros for a tree without splits. */
export function impurityImportances(tree: Omit<TreeArrays, 'value'>, nFeatures: number): Float64Array {
  const { childrenLeft, childrenRight, feature, impurity, weightedNNodeSamples: weight } = tree;
  const out = new Float64Array(nFeatures);
  for (let node = 0; node < tree.nodeCount; node++) {
    const left = childrenLeft[node]!;
    if (left === LEAF) continue;
    const right = childrenRight[node]!;
    out[feature[node]!]! +=
      weight[node]! * impurity[node]! - weight[left]! * impurity[left]! - weight[right]! * impurity[right]!;
  }
  for (let j = 0; j < nFeatures; j++) out[j]! /= weight[0]!;
  const sum = pairwiseSum(out);
  if (sum > 0) for (let j = 0; j < nFeatures; j++) out[j]! /= sum;
  return out;
}
