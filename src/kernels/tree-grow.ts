import { growBestFirst } from './tree-best-first.js';
import { rankColumns } from './tree-columns.js';
import { growDepthFirst } from './tree-depth-first.js';
import type { ColumnProblem, TreeDraw, TreeLimits, TreeProblem, TreeSettings } from './tree-problem.js';
import { allocateTreeScratch, type TreeScratch } from './tree-scratch.js';
import { beginSearch } from './tree-split.js';
import { allocateStore, finishStore, type TreeArrays } from './tree-store.js';

/**
 * Grows a classification tree.
 *
 * @param problem - IN
 * @param settings - IN
 * @param seed - of the draws of features and thresholds, in [0, TREE_RANDOM_MAX)
 * @param scratch - SCRATCH, for at least as many samples as the problem has
 * @returns OUT: new arrays of the tree's nodes
 */
export function growTree(problem: ColumnProblem, settings: TreeLimits, seed: number, scratch: TreeScratch): TreeArrays {
  const search = beginSearch(problem, settings, seed, scratch);
  const store = allocateStore(63, 1, problem.nClasses);
  if (settings.maxLeafNodes > 0) growBestFirst(search, store);
  else growDepthFirst(search, store);
  return finishStore(store);
}

/**
 * Grows many trees on the same data, on several threads. The result depends neither on their number nor on which trees
 * grow together.
 *
 * @param problem - IN
 * @param settings - IN
 * @param drawOf - what tree `t` has of its own; called once for each tree, in their order, so that draws need not be
 *   kept in memory all at once
 * @returns OUT: new arrays of the nodes of each tree
 */
export function growTrees(
  problem: TreeProblem,
  settings: TreeSettings,
  nTrees: number,
  drawOf: (tree: number) => TreeDraw,
  _threads: number,
): TreeArrays[] {
  const { X, nSamples, nFeatures, targets } = problem;
  if (targets.kind === 'values' || targets.nClasses.length > 1) throw new Error('to come');
  const columns = rankColumns(new Float32Array(X), nSamples, nFeatures);
  const scratch = allocateTreeScratch(nSamples);
  return Array.from({ length: nTrees }, (_, t) => {
    const { seed, weights, minWeightLeaf } = drawOf(t);
    const sampleWeight = weights === null ? null : new Float64Array(weights);
    const task = { columns, classes: targets.codes, nClasses: targets.nClasses[0]!, sampleWeight };
    return growTree(task, { ...settings, minWeightLeaf }, seed, scratch);
  });
}
