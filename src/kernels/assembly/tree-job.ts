/** What all trees of a job share: numbers as `tree-grow.ts` of the kernels writes them, in this order. */
@unmanaged
export class TreeJob {
  nSamples!: f64;
  nFeatures!: f64;
  nOutputs!: f64;
  /** The largest number of classes of an output; 1 for values. */
  nClasses!: f64;
  criterion!: f64;
  randomSplits!: f64;
  maxDepth!: f64;
  minSamplesSplit!: f64;
  minSamplesLeaf!: f64;
  maxFeatures!: f64;
  maxLeafNodes!: f64;
  minImpurityDecrease!: f64;
  /** IN, i8 for each feature, or 0. */
  monotonic!: f64;
  /** IN, for each feature the address (u32) of its column: ranks, or f32 values for random splits. */
  columns!: f64;
  /** IN, u8 for each feature: whether its ranks are u32 rather than u16. */
  isWide!: f64;
  /** IN, u32 for each feature: the number of its distinct values, which is the rank of a missing value. */
  nDistinct!: f64;
  /** IN, u8 for each feature. */
  hasMissing!: f64;
  /** IN, for each feature the address (u32) of its distinct values, f32, or 0 where every two of them can be separated. */
  nearValues!: f64;
  /** IN, `nSamples × nOutputs`: class codes (i32) or values (f64). */
  targets!: f64;
  /** IN, i32 for each output. */
  classCounts!: f64;
  /** IN, of absolute errors: u32 for each value, its rank among those of its output; else 0. */
  targetRanks!: f64;
  /** Whether each feature keeps its samples sorted. */
  usesLists!: f64;
  /** IN, x log2 x for whole x (f64), in multiples of a unit. */
  logs!: f64;
  logUnit!: f64;
  /** IN and OUT, one TreeTask for each chunk. */
  tasks!: f64;
  /** OUT, a slot of nodes for each chunk. */
  slots!: f64;
  slotBytes!: f64;
  /** Nodes that fit into a slot. */
  capacity!: f64;
}

/** What one tree has of its own. */
@unmanaged
export class TreeTask {
  /** Of the tree, or of the random state that draws it and the samples. */
  seed!: f64;
  /** How many samples are drawn; 0 where all take part with their weights. */
  nDraws!: f64;
  /** IN, u8, u16 or f64 for each sample, as `weightKind` says; 0 for weights of one. */
  weights!: f64;
  /** Bytes of a weight. */
  weightBytes!: f64;
  totalWeight!: f64;
  minWeightLeaf!: f64;
  /** Low bits of a packed item, which hold class and weight (so many as drawn samples need); 0 where items are not packed. */
  shift!: f64;
  /** Lowest bits of these, which hold the weight. */
  weightBits!: f64;
  /** OUT */
  nodeCount!: f64;
  /** OUT: the length of the longest path from the root. */
  depth!: f64;
}

/** Distance of two tasks. */
export const TASK_BYTES: usize = 80;
