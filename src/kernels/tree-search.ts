// The state of the search for a node's best split: made once per tree, changed in place from node to node.

import { separable } from './tree-columns.js';
import type { ColumnProblem, TreeLimits } from './tree-problem.js';
import type { TreeScratch } from './tree-scratch.js';

/** How the weights of samples may be summed. */
export const PACKED = 0;
export const ORDERED = 1;
export type SummingMode = typeof PACKED | typeof ORDERED;

/** `below` of a split that separates all present values from the missing ones. */
export const ALL_PRESENT = -1;

export interface NodeSearch {
  readonly problem: ColumnProblem;
  readonly settings: TreeLimits;
  readonly scratch: TreeScratch;
  /** PACKED: whole-number weights, whose sums are exact in any order; ORDERED: the reference's order of summing. */
  readonly mode: SummingMode;
  /** Samples in node order; PACKED: sample << shift | class << weightBits | weight, ORDERED: the sample alone. */
  readonly items: Uint32Array;
  readonly shift: number;
  readonly weightBits: number;
  /** Samples of positive weight: `items[0 .. nItems)`. */
  readonly nItems: number;
  readonly totalWeight: number;
  readonly random: Uint32Array;
  readonly features: Int32Array;
  readonly constantFeatures: Int32Array;

  /** The node: its items, and its class weights with their sum. */
  start: number;
  end: number;
  weight: number;
  readonly total: Float64Array;
  /** IN, OUT: how many features are known to be constant in the node. */
  nConstants: number;
  impurity: number;
  lower: number;
  upper: number;

  /** Class weights on either side of the split looked at; ORDERED keeps the position that they belong to. */
  position: number;
  readonly left: Float64Array;
  weightLeft: number;
  readonly right: Float64Array;
  weightRight: number;

  /** The feature looked at: its missing samples and the range of its ranks in the node. */
  nMissing: number;
  missingWeight: number;
  readonly missing: Float64Array;
  nPresent: number;
  low: number;
  high: number;

  /** The feature looked at last. */
  lastFeature: number;

  /** The best split so far; none while `bestPosition` equals `end`. */
  bestProxy: number;
  bestApproximation: number;
  bestFeature: number;
  bestPosition: number;
  /** Largest rank that goes left. */
  bestBelow: number;
  bestThreshold: number;
  bestMissingLeft: boolean;

  /** What is known of the best split once it has been carried out. */
  impurityLeft: number;
  impurityRight: number;
  improvement: number;
  middleValue: number;
}

/** Forgets the best split, before the features of a node are searched. */
export function clearBest(s: NodeSearch): void {
  s.bestProxy = -Infinity;
  s.bestApproximation = -Infinity;
  s.bestFeature = 0;
  s.bestPosition = s.end;
  s.bestBelow = 0;
  s.bestThreshold = 0;
  s.bestMissingLeft = false;
}

/** Records a split of `feature` between two ranks (`above` is ALL_PRESENT for the one before the missing values). */
export function recordBest(
  s: NodeSearch,
  feature: number,
  nLeft: number,
  below: number,
  above: number,
  missingLeft: boolean,
): void {
  const { values, starts } = s.problem.columns;
  const base = starts[feature]!;
  s.bestFeature = feature;
  s.bestPosition = s.start + nLeft;
  s.bestBelow = below;
  s.bestThreshold = above === ALL_PRESENT ? Infinity : values[base + below]! / 2 + values[base + above]! / 2;
  s.bestMissingLeft = s.nMissing === 0 ? nLeft > s.end - s.start - nLeft : missingLeft;
}

/** True where the node's values of a feature are too near to one another for any split. */
export function isConstant(s: NodeSearch, feature: number): boolean {
  if (s.nPresent === 0) return true;
  if (s.nMissing > 0) return false;
  if (s.low === s.high) return true;
  const { values, starts } = s.problem.columns;
  const base = starts[feature]!;
  return !separable(values[base + s.low]!, values[base + s.high]!);
}

/** True where a split leaves both sides the weight, and the order of class shares, that the settings ask for. */
export function isAllowed(s: NodeSearch, feature: number, left0: number, weightLeft: number): boolean {
  const { minWeightLeaf, monotonic } = s.settings;
  const weightRight = s.weight - weightLeft;
  if (weightLeft < minWeightLeaf || weightRight < minWeightLeaf) return false;
  const direction = monotonic === null ? 0 : monotonic[feature]!;
  return direction === 0 || isMonotonic(s, direction, left0 / weightLeft, (s.total[0]! - left0) / weightRight);
}

function isMonotonic(s: NodeSearch, direction: number, valueLeft: number, valueRight: number): boolean {
  return (
    valueLeft >= s.lower &&
    valueRight >= s.lower &&
    valueLeft <= s.upper &&
    valueRight <= s.upper &&
    (valueLeft - valueRight) * direction <= 0
  );
}
