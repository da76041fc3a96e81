import type { RankedColumns } from './tree-columns.js';

/** Gini impurity: the probability that two samples drawn from a node differ in class. */
export const GINI = 0;
/** Shannon entropy of a node's classes, in bits. */
export const ENTROPY = 1;
export type Criterion = typeof GINI | typeof ENTROPY;

/** What a tree is to learn from; IN. */
export interface TreeProblem {
  readonly columns: RankedColumns;
  /** Class codes 0 .. nClasses - 1, one per sample. */
  readonly classes: Int32Array;
  readonly nClasses: number;
  /** Samples of weight 0 take no part; null weighs each sample 1. */
  readonly sampleWeight: Float64Array | null;
}

/** How a tree is to grow; all numbers are absolute (no fractions). */
export interface TreeSettings {
  readonly criterion: Criterion;
  /** True draws one threshold per feature, false tries all of them. */
  readonly randomSplits: boolean;
  readonly maxDepth: number;
  readonly minSamplesSplit: number;
  readonly minSamplesLeaf: number;
  readonly minWeightLeaf: number;
  readonly maxFeatures: number;
  /** Grow the leaves that gain most first, until there are so many; 0 grows depth-first without a limit. */
  readonly maxLeafNodes: number;
  readonly minImpurityDecrease: number;
  /** Per feature -1, 0 or 1: how the share of class 0 may move with the value; two classes only. */
  readonly monotonic: Int8Array | null;
}
