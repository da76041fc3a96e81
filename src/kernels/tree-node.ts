import { impurityOf } from './tree-criterion.js';
import type { NodeSearch } from './tree-search.js';
import { splitNode } from './tree-split.js';
import { addNode, setSplit, type TreeStore } from './tree-store.js';

/** An impurity that rounding alone keeps from being zero, and the slack given to `minImpurityDecrease`. */
const EPSILON: number = 2 ** -52;

/** The impurity of the root, which no split has computed. */
export function rootImpurity(s: NodeSearch): number {
  return impurityOf(s.settings.criterion, s.total, s.weight);
}

/** Looks for the split of the node that `s` has entered; false makes it a leaf. */
export function trySplit(s: NodeSearch, depth: number): boolean {
  const { maxDepth, minSamplesSplit, minSamplesLeaf, minWeightLeaf, minImpurityDecrease } = s.settings;
  const nSamples = s.end - s.start;
  if (depth >= maxDepth || nSamples < minSamplesSplit || nSamples < 2 * minSamplesLeaf) return false;
  if (s.weight < 2 * minWeightLeaf || s.impurity <= EPSILON) return false;
  return splitNode(s) && s.improvement + EPSILON >= minImpurityDecrease;
}

/** Appends the node that `s` has entered, with its split where it has one, and its class shares; its number. */
export function storeNode(s: NodeSearch, t: TreeStore, parent: number, isLeft: boolean, isSplit: boolean): number {
  const node = addNode(t, parent, isLeft, s.impurity, s.end - s.start, s.weight);
  if (isSplit) setSplit(t, node, s.bestFeature, s.bestThreshold, s.bestMissingLeft);
  const base = node * t.nClasses;
  for (let c = 0; c < t.nClasses; c++) t.value[base + c] = s.total[c]! / s.weight;
  if (s.settings.monotonic !== null) clipValue(t.value, base, t.nClasses, s.lower, s.upper);
  return node;
}

/** Keeps the share of class 0 within the bounds that monotonic ancestors set. */
function clipValue(value: Float64Array, base: number, nClasses: number, lower: number, upper: number): void {
  if (value[base]! < lower) value[base] = lower;
  else if (value[base]! > upper) value[base] = upper;
  if (nClasses > 1) value[base + 1] = 1 - value[base]!;
}

/** Bounds of the share of class 0 in the children of a split: left lower and upper, right lower and upper; OUT. */
export function childBounds(
  direction: number,
  lower: number,
  upper: number,
  middle: number,
  bounds: Float64Array,
): void {
  bounds[0] = direction === -1 ? middle : lower;
  bounds[1] = direction === 1 ? middle : upper;
  bounds[2] = direction === 1 ? middle : lower;
  bounds[3] = direction === -1 ? middle : upper;
}
