/** Gini impurity: the probability that two samples drawn from a node differ in class. */
export const GINI = 0;
/** Shannon entropy of a node's classes, in bits. */
export const ENTROPY = 1;
/** Mean squared distance from the mean. */
export const SQUARED_ERROR = 2;
/** The same, but splits are ranked by Friedman's improvement. */
export const FRIEDMAN_MSE = 3;
/** Mean distance from the median. */
export const ABSOLUTE_ERROR = 4;
/** Half the mean Poisson deviance. */
export const POISSON = 5;
/** GINI and ENTROPY go with classes, the others with values. */
export type Criterion =
  | typeof GINI
  | typeof ENTROPY
  | typeof SQUARED_ERROR
  | typeof FRIEDMAN_MSE
  | typeof ABSOLUTE_ERROR
  | typeof POISSON;

/** What classification trees learn; IN. */
export interface ClassTargets {
  readonly kind: 'classes';
  /** Class codes from 0, row after row: `nSamples × nOutputs`. */
  readonly codes: Int32Array;
  /** The number of classes of each output. */
  readonly nClasses: readonly number[];
}

/** What regression trees learn; IN. */
export interface ValueTargets {
  readonly kind: 'values';
  /** Row after row: `nSamples × nOutputs`. */
  readonly values: Float64Array;
  readonly nOutputs: number;
}

export type TreeTargets = ClassTargets | ValueTargets;

/** What all trees of one call are to learn from; IN. */
export interface TreeProblem {
  /** Row after row: `nSamples × nFeatures`. Compared as 32-bit floats, whose range no value exceeds; NaN is missing. */
  readonly X: Float64Array;
  readonly nSamples: number;
  readonly nFeatures: number;
  readonly targets: TreeTargets;
}

/** How trees are to grow; all numbers are absolute (no fractions). */
export interface TreeSettings {
  readonly criterion: Criterion;
  /** True draws one threshold per feature, false tries all of them. */
  readonly randomSplits: boolean;
  readonly maxDepth: number;
  readonly minSamplesSplit: number;
  readonly minSamplesLeaf: number;
  readonly maxFeatures: number;
  /** Grow the leaves that gain most first, until there are so many; 0 grows depth-first without a limit. */
  readonly maxLeafNodes: number;
  readonly minImpurityDecrease: number;
  /** Per feature -1, 0 or 1: how the first value of a node (of classes: the share of class 0) may move with it. */
  readonly monotonic: Int8Array | null;
}

/** The exclusive upper bound of the seed that a tree takes from its random state. */
export const TREE_RANDOM_MAX = 2147483647;

/** What one tree has of its own; IN. */
export type TreeDraw = WeighedDraw | BootstrapDraw;

/** A tree of all samples. */
export interface WeighedDraw {
  /** Of the draws of features and thresholds, in [0, TREE_RANDOM_MAX). */
  readonly seed: number;
  /** One for each sample, or null for weights of one. Samples of weight 0 take no part. Whole numbers are faster. */
  readonly weights: Uint8Array | Uint16Array | Float64Array | null;
  /** Least sum of weights in a leaf. */
  readonly minWeightLeaf: number;
}

/**
 * A tree of samples that are drawn with replacement, each as likely as another. Both they and the seed of the tree are
 * the first draws of a random state with this seed.
 */
export interface BootstrapDraw {
  readonly stateSeed: number;
  /** At least 1, at most {@link mostDraws}. */
  readonly nDraws: number;
  readonly minWeightLeaf: number;
}

/** How many samples a {@link BootstrapDraw} may draw: 16 bits are to hold how often each came. */
export function mostDraws(nSamples: number): number {
  return Math.max(65535, nSamples);
}
