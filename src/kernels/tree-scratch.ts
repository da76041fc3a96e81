/** Buffers that the growing of trees needs; SCRATCH throughout, one set per thread, used again from tree to tree. */
export interface TreeScratch {
  readonly items: Uint32Array;
  /** Packed keys of a node. */
  readonly keys: Uint32Array;
  readonly spare: Uint32Array;
  /** Ranks of a feature, beside `items`. */
  readonly ranks: Uint32Array;
  readonly counts: Int32Array;
  /** Class weights and sample counts by rank. */
  histogram: Int32Array;
  /** Splits to compare, and their approximate ranks. */
  readonly contenders: Int32Array;
  readonly contenderScores: Float64Array;
  /** x log2 x for whole x, rounded to multiples of `logUnit` so that sums are exact. */
  logs: Float64Array;
  logUnit: number;
}

export function allocateTreeScratch(nSamples: number): TreeScratch {
  return {
    items: new Uint32Array(nSamples),
    keys: new Uint32Array(nSamples),
    spare: new Uint32Array(nSamples),
    ranks: new Uint32Array(nSamples),
    counts: new Int32Array(2048),
    histogram: new Int32Array(0),
    contenders: new Int32Array(nSamples + 1),
    contenderScores: new Float64Array(nSamples + 1),
    logs: new Float64Array(0),
    logUnit: 1,
  };
}
