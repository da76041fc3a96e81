import { growBestFirst } from './tree-best-first.js';
import { growDepthFirst } from './tree-depth-first.js';
import type { TreeProblem, TreeSettings } from './tree-problem.js';
import type { TreeScratch } from './tree-scratch.js';
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
export function growTree(problem: TreeProblem, settings: TreeSettings, seed: number, scratch: TreeScratch): TreeArrays {
  const search = beginSearch(problem, settings, seed, scratch);
  const store = allocateStore(63, problem.nClasses);
  if (settings.maxLeafNodes > 0) growBestFirst(search, store);
  else growDepthFirst(search, store);
  return finishStore(store);
}
