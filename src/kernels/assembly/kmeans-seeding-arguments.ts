import { ARGUMENTS } from './control';

/** Rows of a chunk, and how many bits tell them apart. */
export const ROW_BITS: i32 = 10;
export const CHUNK_ROWS: i32 = 1 << ROW_BITS;
/** Rows that are fetched together: one after the other, each would be waited for. */
export const BATCH: usize = 32;

/** Squared distances of rows to the nearest of the centers so far, and candidates for the next one. */
@unmanaged
export class SeedingArguments {
  /** IN, `n × p` */
  X!: f64;
  n!: f64;
  p!: f64;
  /** IN, `n`, or 0 for weights of one */
  weights!: f64;
  /** IN, `n` codes (i16) and their squared lengths (i32) */
  codes!: f64;
  lengths!: f64;
  /** Units of the codes in one of X. */
  scale!: f64;
  /** How far rounding may bring squared distances down, in X. */
  rounding!: f64;
  /** Number of candidates, at most 21. */
  trials!: f64;
  /** IN, the candidates, coded (i16 and i32), interleaved in pairs, and row after row, with their squared norms */
  candidateCodes!: f64;
  candidateOffsets!: f64;
  candidatePairs!: f64;
  candidates!: f64;
  candidateNorms!: f64;
  /** INOUT, `n`, Infinity before the first center */
  closest!: f64;
  /** INOUT, `n` (i32): candidates whose `2 x·c - c²` is not above this are not nearer */
  thresholds!: f64;
  /** INOUT, `n` (i32): in each chunk's part its rows to which candidates may be nearer, below the bits of these candidates */
  nearer!: f64;
  /** INOUT, for each chunk (i32) how many such rows there are */
  counts!: f64;
  /** OUT, for each chunk the potential with each candidate and how far they may be off, `chunks × (trials + 1)` */
  potentials!: f64;
  /** The candidate that becomes a center. */
  chosen!: f64;
  /** Not 0: estimate the potentials from codes. */
  estimate!: f64;
}

/** What this job is given. */
export function seedingArguments(): SeedingArguments {
  return changetype<SeedingArguments>(ARGUMENTS);
}

/** Copies a row: one after the other, so that none is waited for. */
export function copyRow(row: usize, bytes: usize, out: usize): void {
  const even = bytes & ~15;
  for (let f: usize = 0; f < even; f += 16) v128.store(out + f, v128.load(row + f));
  if (even < bytes) store<f64>(out + even, load<f64>(row + even));
}
