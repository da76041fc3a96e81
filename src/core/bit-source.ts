/** Anything that numbers are written into by place. */
export interface NumberSlots {
  readonly length: number;
  [i: number]: number;
}

/** The primitive draws that every distribution is made of. */
export interface BitSource {
  /** 32 random bits as an integer in [0, 2^32). */
  uint32(): number;
  /** A double in [0, 1). */
  double(): number;
  /**
   * Fills `out` (OUT) with `low` plus integers in `[0, range]` by masked rejection.
   *
   * @param range - below 2^31
   * @param mask - the smallest 2^k - 1 that is not below `range`
   */
  fillBounded(out: NumberSlots, low: number, range: number, mask: number): void;
}
