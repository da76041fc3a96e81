/** Buffers that the growing of trees needs; SCRATCH throughout, one set per thread, used again from tree to tree. */
export interface TreeScratch {
  readonly items: Uint32Array;
  /** Packed keys of a node, or its ranks. */
  readonly keys: Uint32Array;
  readonly spare: Uint32Array;
  readonly counts: Int32Array;
  /** Class weights and sample counts by rank. */
  histogram: Int32Array;
  /** Splits that approximate arithmetic cannot tell from the best one. */
  contenders: Int32Array;
  contenderScores: Float64Array;
  /** x log2 x for whole x, rounded to multiples of `logUnit` so that sums are exact. */
  logs: Float64Array;
  logUnit: number;
}

export function allocateTreeScratch(nSamples: number): TreeScratch {
  return {
    items: new Uint32Array(nSamples),
    keys: new Uint32Array(nSamples),
    spare: new Uint32Array(nSamples),
    counts: new Int32Array(2048),
    histogram: new Int32Array(0),
    contenders: new Int32Array(0),
    contenderScores: new Float64Array(0),
    logs: new Float64Array(0),
    logUnit: 1,
  };
}
