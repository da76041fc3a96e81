// The state of the growing of a tree: at the start of a thread's scratch, begun anew for each tree, changed in place
// from node to node.

/** Criteria, as in tree-problem.ts of the kernels. */
export const GINI: i32 = 0;
export const ENTROPY: i32 = 1;
export const SQUARED_ERROR: i32 = 2;
export const ABSOLUTE_ERROR: i32 = 4;
export const POISSON: i32 = 5;

/** `above` of a split that separates all present values from the missing ones. */
export const ALL_PRESENT: u32 = 0xffffffff;

/** Two values whose float32 difference is within this are not separated by a split. */
const NEAR: f32 = 1e-7;

@unmanaged
export class NodeSearch {
  /** Tables of the job; see TreeJob. */
  columns!: usize;
  isWide!: usize;
  nDistinct!: usize;
  hasMissing!: usize;
  nearValues!: usize;
  targets!: usize;
  classCounts!: usize;
  logs!: usize;
  logUnit!: f64;
  nSamples!: i32;
  nFeatures!: i32;
  nOutputs!: i32;
  nClasses!: i32;
  /** Length of sums of class weights: outputs × classes. */
  nSums!: i32;
  criterion!: i32;
  /** Targets are values, not classes. */
  isValues!: bool;
  randomSplits!: bool;
  maxDepth!: i32;
  minSamplesSplit!: i32;
  minSamplesLeaf!: i32;
  maxFeatures!: i32;
  minImpurityDecrease!: f64;
  minWeightLeaf!: f64;
  monotonic!: usize;

  /** Buffers of the thread. */
  keys!: usize;
  spare!: usize;
  /** Ranks of a feature, beside `items`. */
  ranks!: usize;
  counts!: usize;
  buckets!: usize;
  contenders!: usize;
  contenderScores!: usize;
  features!: usize;
  constantFeatures!: usize;
  /** One output by squared error, with its sums laid out: see tree-squares.ts. */
  isSquared!: bool;
  pairs!: usize;
  squaresOf!: usize;
  /** Sorted samples of each feature (0 for none), whether a feature has them, and which one orders the items now. */
  lists!: usize;
  listBytes!: usize;
  listed!: usize;
  sides!: usize;
  nListed!: i32;
  orderedBy!: i32;
  /** Of absolute errors: IN, ranks (u32) of the values of each output; the rest by position in the node. */
  targetRanks!: usize;
  fenwick!: usize;
  targetOrder!: usize;
  sortedTargets!: usize;
  leftErrors!: usize;
  rightErrors!: usize;
  leftMedians!: usize;
  rightMedians!: usize;
  waiting!: usize;
  /** Class weights of the right children that wait; see tree-depth-first.ts. */
  held!: usize;

  /** Samples in node order; packed: sample << shift | class << weightBits | weight, else the sample alone. */
  items!: usize;
  /** Whole-number weights of classes, whose sums are exact in any order; else the reference's order of summing. */
  isPacked!: bool;
  /** Packed, two classes by Gini, and every split allowed. */
  isPlain!: bool;
  /** Packed, Gini, every split allowed, and few enough classes for tree-levels.ts. */
  isLevelled!: bool;
  /** The classes of the node, in `contenders`, end here. */
  classesEnd!: usize;
  /** A small subtree's copy of its columns, how many samples fit, and the end of its items; see tree-block.ts. */
  block!: usize;
  blockSamples!: i32;
  blockEnd!: i32;
  allColumns!: usize;
  shift!: u32;
  weightBits!: u32;
  nItems!: i32;
  weights!: usize;
  weightBytes!: i32;
  totalWeight!: f64;
  /** State of the generator. */
  random!: u32;

  /** The node: its items, and the sums of its class weights. */
  start!: i32;
  end!: i32;
  weight!: f64;
  total!: usize;
  /** Of values: the weighted sum of their squares; packed: of the squares of the class weights. */
  squares!: f64;
  /** IN, OUT: how many features are known to be constant in the node. */
  nConstants!: i32;
  impurity!: f64;
  lower!: f64;
  upper!: f64;

  /** Class weights on either side of the split looked at, and the position that they belong to. */
  position!: i32;
  left!: usize;
  weightLeft!: f64;
  right!: usize;
  weightRight!: f64;
  /** Of the squares of the class weights, before the first split. */
  squaresLeft!: f64;
  squaresRight!: f64;
  /** Of absolute errors: their sums on the sides, and midway between the medians. */
  errorLeft!: f64;
  errorRight!: f64;
  middleMedian!: f64;

  /** The feature looked at: its missing samples and the range of its ranks in the node. */
  nMissing!: i32;
  missingWeight!: f64;
  missing!: usize;
  nPresent!: i32;
  low!: u32;
  high!: u32;
  lastFeature!: i32;
  /** Of random splits: the extremes of its values. */
  lowValue!: f32;
  highValue!: f32;

  /** The best split so far; none while `isFound` is false. */
  isFound!: bool;
  bestProxy!: f64;
  bestApproximation!: f64;
  /** The largest sum of absolute terms of an estimate, which bounds its error. */
  estimateSize!: f64;
  bestFeature!: i32;
  bestPosition!: i32;
  /** Largest rank that goes left, and smallest that goes right. */
  bestBelow!: u32;
  bestAbove!: u32;
  /** Of a random split: the threshold, and how many samples go left. */
  bestThreshold!: f64;
  bestLeft!: i32;
  /** Where they are known, the class weights on its left, their sum, and the squares of both sides. */
  hasBestSums!: bool;
  bestSums!: usize;
  bestWeightLeft!: f64;
  bestSquaresLeft!: f64;
  bestSquaresRight!: f64;
  /** The values of its feature, where items are packed. */
  bestValues!: usize;
  bestMissingLeft!: bool;

  /** What is known of the best split once it has been carried out: a sample of either rank, and more. */
  sampleBelow!: i32;
  sampleAbove!: i32;
  impurityLeft!: f64;
  impurityRight!: f64;
  improvement!: f64;
  middleValue!: f64;
  lowerLeft!: f64;
  upperLeft!: f64;
  lowerRight!: f64;
  upperRight!: f64;

  /** The nodes of the tree: arrays in its slot. */
  nodeCount!: i32;
  depth!: i32;
  threshold!: usize;
  nodeImpurity!: usize;
  nodeWeight!: usize;
  value!: usize;
  childrenLeft!: usize;
  childrenRight!: usize;
  feature!: usize;
  nodeSamples!: usize;
  missingGoToLeft!: usize;
}

/** Forgets the best split, before the features of a node are searched. */
export function clearBest(s: NodeSearch): void {
  s.isFound = false;
  s.hasBestSums = false;
  s.bestProxy = -Infinity;
  s.bestApproximation = -Infinity;
  s.lastFeature = -1;
}

/** Records a split of `feature` between two ranks (`above` is ALL_PRESENT for the one before the missing values). */
export function recordBest(s: NodeSearch, feature: i32, below: u32, above: u32, missingLeft: bool): void {
  s.isFound = true;
  s.bestFeature = feature;
  s.bestBelow = below;
  s.bestAbove = above;
  s.bestMissingLeft = missingLeft;
  s.hasBestSums = false;
}

/** The column of a feature. */
export function columnOf(s: NodeSearch, feature: i32): usize {
  return <usize>load<u32>(s.columns + ((<usize>feature) << 2));
}

/** Whether the ranks of a feature are 32 bits wide. */
export function isWide(s: NodeSearch, feature: i32): bool {
  return load<u8>(s.isWide + <usize>feature) != 0;
}

export function hasMissing(s: NodeSearch, feature: i32): bool {
  return load<u8>(s.hasMissing + <usize>feature) != 0;
}

/** The rank of a missing value. */
export function absentRank(s: NodeSearch, feature: i32): u32 {
  return load<u32>(s.nDistinct + ((<usize>feature) << 2));
}

/** The values of a feature if some are too near to one another for a split, or 0. */
export function nearValues(s: NodeSearch, feature: i32): usize {
  return <usize>load<u32>(s.nearValues + ((<usize>feature) << 2));
}

/** True where a split may come between two ranks, the smaller one first. `values` may be 0. */
export function separable(values: usize, below: u32, above: u32): bool {
  return values == 0 || load<f32>(values + ((<usize>above) << 2)) > load<f32>(values + ((<usize>below) << 2)) + NEAR;
}

/** True where the node's values of a feature are too near to one another for any split. */
export function isConstant(s: NodeSearch, feature: i32): bool {
  if (s.nPresent == 0) return true;
  if (s.nMissing > 0) return false;
  return s.low == s.high || !separable(nearValues(s, feature), s.low, s.high);
}

/** True where a split leaves both sides the weight, and the order of first values, that the settings ask for. */
export function isAllowed(s: NodeSearch, feature: i32, left0: f64, weightLeft: f64): bool {
  const weightRight = s.weight - weightLeft;
  if (weightLeft < s.minWeightLeaf || weightRight < s.minWeightLeaf) return false;
  if (s.monotonic == 0) return true;
  const direction = <i32>load<i8>(s.monotonic + <usize>feature);
  return direction == 0 || isMonotonic(s, direction, left0 / weightLeft, (load<f64>(s.total) - left0) / weightRight);
}

/** Whether the values of the sides are in the order that a direction asks for, within the bounds of the node. */
export function isMonotonic(s: NodeSearch, direction: i32, valueLeft: f64, valueRight: f64): bool {
  if (valueLeft < s.lower || valueRight < s.lower || valueLeft > s.upper || valueRight > s.upper) return false;
  return (valueLeft - valueRight) * <f64>direction <= 0;
}
