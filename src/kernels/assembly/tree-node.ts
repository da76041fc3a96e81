import { storeValue } from './tree-criterion';
import { NodeSearch } from './tree-search';
import { splitNode } from './tree-split';

/** An impurity that rounding alone keeps from being zero, and the slack given to `minImpurityDecrease`: 2^-52. */
const EPSILON: f64 = 2.220446049250313e-16;
const LEAF: i32 = -1;
export const UNDEFINED: i32 = -2;

/** Looks for the split of the node that `s` has entered; false makes it a leaf. */
export function trySplit(s: NodeSearch, depth: i32): bool {
  const nSamples = s.end - s.start;
  if (depth >= s.maxDepth || nSamples < s.minSamplesSplit || nSamples < 2 * s.minSamplesLeaf) return false;
  if (s.weight < 2 * s.minWeightLeaf || s.impurity <= EPSILON) return false;
  return splitNode(s) && s.improvement + EPSILON >= s.minImpurityDecrease;
}

/**
 * Appends the node that `s` has entered, registered with its parent (UNDEFINED for the root), with its split where it
 * has one, and its value; its number.
 */
export function storeNode(s: NodeSearch, parent: i32, isLeft: bool, isSplit: bool): i32 {
  const node = s.nodeCount++;
  const four = (<usize>node) << 2;
  const eight = (<usize>node) << 3;
  if (parent != UNDEFINED) store<i32>((isLeft ? s.childrenLeft : s.childrenRight) + ((<usize>parent) << 2), node);
  store<f64>(s.nodeImpurity + eight, s.impurity);
  store<i32>(s.nodeSamples + four, s.end - s.start);
  store<f64>(s.nodeWeight + eight, s.weight);
  storeValue(s, s.value + eight * <usize>s.nSums);
  makeLeaf(s, node);
  store<u8>(s.missingGoToLeft + <usize>node, isSplit && s.bestMissingLeft ? 1 : 0);
  if (isSplit) storeSplit(s, node);
  return node;
}

export function makeLeaf(s: NodeSearch, node: i32): void {
  const four = (<usize>node) << 2;
  store<i32>(s.childrenLeft + four, LEAF);
  store<i32>(s.childrenRight + four, LEAF);
  store<i32>(s.feature + four, UNDEFINED);
}

/** A random split has its threshold; the one between two ranks has a sample of each, -1 for the missing values. */
function storeSplit(s: NodeSearch, node: i32): void {
  const at = s.threshold + ((<usize>node) << 3);
  store<i32>(s.feature + ((<usize>node) << 2), s.bestFeature);
  if (s.randomSplits) {
    store<f64>(at, s.bestThreshold);
  } else {
    store<i32>(at, s.sampleBelow);
    store<i32>(at, s.bestAbove == 0xffffffff ? -1 : s.sampleAbove, 4);
  }
}

/** Bounds of the first value in the children of the split, for a feature of this direction. */
export function boundChildren(s: NodeSearch, direction: i32, lower: f64, upper: f64, middle: f64): void {
  s.lowerLeft = direction == -1 ? middle : lower;
  s.upperLeft = direction == 1 ? middle : upper;
  s.lowerRight = direction == 1 ? middle : lower;
  s.upperRight = direction == -1 ? middle : upper;
}

/** The monotonic direction of a feature. */
export function directionOf(s: NodeSearch, feature: i32): i32 {
  return s.monotonic == 0 ? 0 : <i32>load<i8>(s.monotonic + <usize>feature);
}
