// Walks down grown trees. A forest is one set of arrays in which its trees follow one another; `root` is where a tree
// begins, and children are counted from there.

import { findManyLeaves, sumManyLeaves } from './tree-predict-many.js';
import { LEAF, type TreeNodes } from './tree-store.js';
import { addPackedLeaves, packedForest } from './tree-walk.js';

/** Copying a node takes the time of so many steps of a walk. */
const WALKS_A_NODE = 5;
const FEWEST_NODES = 4096;

/** The node, counted from `root`, that a row goes to next. */
function nextNode(tree: TreeNodes, at: number, x: number): number {
  const value = Math.fround(x);
  const goesLeft = Number.isNaN(value) ? tree.missingGoToLeft[at]! === 1 : value <= tree.threshold[at]!;
  return goesLeft ? tree.childrenLeft[at]! : tree.childrenRight[at]!;
}

/** The leaf, counted from `root`, that the row beginning at `row` ends in. */
function leafOf(tree: TreeNodes, root: number, X: Float64Array, row: number): number {
  const { childrenLeft, feature } = tree;
  let node = 0;
  while (childrenLeft[root + node]! !== LEAF) node = nextNode(tree, root + node, X[row + feature[root + node]!]!);
  return node;
}

/**
 * The leaf of each row, counted from `root`.
 *
 * @param X - IN: rows, one after the other, compared as 32-bit floats
 * @param out - OUT: the leaf of row i at `from + i * stride`
 */
function applyTree(
  tree: TreeNodes,
  root: number,
  X: Float64Array,
  nFeatures: number,
  out: Int32Array | Float64Array,
  from = 0,
  stride = 1,
): void {
  const nRows = X.length / nFeatures;
  for (let i = 0; i < nRows; i++) {
    out[from + i * stride] = leafOf(tree, root, X, i * nFeatures);
  }
}

/**
 * Adds the values of the leaf that the row beginning at `row` ends in.
 *
 * @param value - IN: `width` values of each node
 * @param out - IN, OUT: `width` sums from `to` on
 */
function addLeafValues(
  tree: TreeNodes,
  root: number,
  value: Float64Array,
  width: number,
  X: Float64Array,
  row: number,
  out: Float64Array,
  to: number,
): void {
  const leaf = (root + leafOf(tree, root, X, row)) * width;
  for (let k = 0; k < width; k++) out[to + k]! += value[leaf + k]!;
}

/**
 * The nodes that each row passes, from the root to its leaf.
 *
 * @param out - OUT: node numbers plus `column`, appended row by row where `next` says; room for the longest path a row
 * @param next - IN, OUT: for each row the place of its next entry
 */
export function tracePaths(
  tree: TreeNodes,
  root: number,
  X: Float64Array,
  nFeatures: number,
  column: number,
  out: Int32Array,
  next: Int32Array,
): void {
  const { childrenLeft, feature } = tree;
  for (let i = 0; i < next.length; i++) {
    let node = 0;
    out[next[i]!++] = column;
    while (childrenLeft[root + node]! !== LEAF) {
      node = nextNode(tree, root + node, X[i * nFeatures + feature[root + node]!]!);
      out[next[i]!++] = column + node;
    }
  }
}

/** The number of nodes on each row's path, added to `out` (IN, OUT). */
export function addPathLengths(
  tree: TreeNodes,
  root: number,
  X: Float64Array,
  nFeatures: number,
  out: Int32Array,
): void {
  const { childrenLeft, feature } = tree;
  for (let i = 0; i < out.length; i++) {
    let node = 0;
    out[i]!++;
    while (childrenLeft[root + node]! !== LEAF) {
      node = nextNode(tree, root + node, X[i * nFeatures + feature[root + node]!]!);
      out[i]!++;
    }
  }
}

/**
 * For each row the sum, over the trees in their order, of the values of the leaf it ends in.
 *
 * @param starts - where each tree begins in the arrays; the last one ends with them
 * @param value - IN: `width` values of each node
 * @param X - IN: rows, one after the other, compared as 32-bit floats
 * @returns OUT: rows by `width`
 */
export function sumLeafValues(
  nodes: TreeNodes,
  starts: ArrayLike<number>,
  value: Float64Array,
  width: number,
  X: Float64Array,
  nFeatures: number,
  threads: number,
): Float64Array {
  if (isMany(nodes, starts, X, nFeatures)) return sumManyLeaves(nodes, starts, value, width, X, nFeatures, threads);
  const nRows = X.length / nFeatures;
  const out = new Float64Array(nRows * width);
  const keys = new Int32Array(nFeatures);
  const rowsToPack = nodes.childrenLeft.length / (starts.length * WALKS_A_NODE);
  const packed = packedForest(nodes, starts, value, width, nRows, rowsToPack);
  for (let i = 0, row = 0, to = 0; i < nRows; i++, row += nFeatures, to += width) {
    if (packed !== null && addPackedLeaves(packed, value, width, X, row, keys, out, to)) continue;
    for (let t = 0; t < starts.length; t++) addLeafValues(nodes, starts[t]!, value, width, X, row, out, to);
  }
  return out;
}

/** The leaf of each row in each tree, counted from the tree's root: rows by trees. */
export function findLeaves(
  nodes: TreeNodes,
  starts: ArrayLike<number>,
  X: Float64Array,
  nFeatures: number,
  threads: number,
): Int32Array {
  if (isMany(nodes, starts, X, nFeatures)) return findManyLeaves(nodes, starts, X, nFeatures, threads);
  const out = new Int32Array((X.length / nFeatures) * starts.length);
  for (let t = 0; t < starts.length; t++) applyTree(nodes, starts[t]!, X, nFeatures, out, t, starts.length);
  return out;
}

/** Whether walks of so many rows are worth copying the nodes to the compiled kernel. */
function isMany(nodes: TreeNodes, starts: ArrayLike<number>, X: Float64Array, nFeatures: number): boolean {
  return (X.length / nFeatures) * starts.length * WALKS_A_NODE > Math.max(nodes.childrenLeft.length, FEWEST_NODES);
}
