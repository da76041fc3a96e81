// Rows and centers as small whole numbers: eight products in one instruction, without rounding, and never farther from
// the numbers they stand for than is known. What they cannot decide is decided by the numbers themselves.

import { ARGUMENTS, progress } from './control';
import { squaredNorm } from './kmeans-distance';

/** Centers whose codes lie together. */
export const CODE_LANES: i32 = 8;
/** The squared length of the code of a row that is too long to have one. */
export const UNCODED: i32 = -1;

/** Bytes of the code of a row: two for each feature, features in pairs. */
export function codeBytes(p: i32): usize {
  return (<usize>((p + 1) & ~1)) << 1;
}

@unmanaged
class CentreArguments {
  /** IN, OUT, `n × p` */
  X!: f64;
  /** IN, `p`, subtracted from every row */
  mean!: f64;
  n!: f64;
  p!: f64;
  chunkRows!: f64;
  /** OUT, for each chunk the greatest squared norm and the sum of all */
  norms!: f64;
}

/** Subtracts the mean from the rows of a chunk. */
export function kmeansCentreChunk(chunk: i32): void {
  const a = changetype<CentreArguments>(ARGUMENTS);
  const p = <i32>a.p;
  const bytes = (<usize>p) << 3;
  const start = chunk * <i32>a.chunkRows;
  const end = min<i32>(start + <i32>a.chunkRows, <i32>a.n);
  let greatest: f64 = 0;
  let total: f64 = 0;
  for (let i = start; i < end; i++) {
    const row = <usize>a.X + <usize>i * bytes;
    subtractRow(row, <usize>a.mean, bytes);
    const norm = squaredNorm(row, p);
    greatest = max<f64>(greatest, norm);
    total += norm;
  }
  const out = <usize>a.norms + ((<usize>chunk) << 4);
  store<f64>(out, greatest);
  store<f64>(out, total, 8);
  progress(end - start);
}

function subtractRow(row: usize, mean: usize, bytes: usize): void {
  const even = bytes & ~15;
  for (let f: usize = 0; f < even; f += 16) {
    v128.store(row + f, f64x2.sub(v128.load(row + f), v128.load(mean + f)));
  }
  if (even < bytes) store<f64>(row + even, load<f64>(row + even) - load<f64>(mean + even));
}

@unmanaged
class CodeArguments {
  /** IN, `n × p` */
  X!: f64;
  n!: f64;
  p!: f64;
  chunkRows!: f64;
  /** Units of the codes in one of X. */
  scale!: f64;
  /** Longer rows, squared, have no code. */
  limit!: f64;
  /** OUT, `n` codes (i16) */
  codes!: f64;
  /** OUT, `n` (i32), the squared lengths of the codes */
  lengths!: f64;
}

/** Codes the rows of a chunk: every coordinate is the nearest whole number of units. */
export function kmeansCodeChunk(chunk: i32): void {
  const a = changetype<CodeArguments>(ARGUMENTS);
  const p = <i32>a.p;
  const size = codeBytes(p);
  const start = chunk * <i32>a.chunkRows;
  const end = min<i32>(start + <i32>a.chunkRows, <i32>a.n);
  for (let i = start; i < end; i++) {
    const row = <usize>a.X + ((<usize>i * <usize>p) << 3);
    const code = <usize>a.codes + <usize>i * size;
    const length = squaredNorm(row, p) <= a.limit ? codeRow(row, p, a.scale, code) : UNCODED;
    if (length == UNCODED) memory.fill(code, 0, size);
    store<i32>(<usize>a.lengths + ((<usize>i) << 2), length);
  }
  progress(end - start);
}

/** Codes one row and returns the squared length of the code. */
function codeRow(row: usize, p: i32, scale: f64, code: usize): i32 {
  let length = 0;
  for (let f = 0; f < p; f++) {
    const value = <i32>nearest<f64>(load<f64>(row + ((<usize>f) << 3)) * scale);
    store<i16>(code + ((<usize>f) << 1), <i16>value);
    length += value * value;
  }
  if (p & 1) store<i16>(code + ((<usize>p) << 1), 0);
  return length;
}

/**
 * Finds the nearest of the coded centers to a coded row, by `2 x·c - c²`, which is exact.
 *
 * code IN · centers IN, `blocks` of {@link CODE_LANES} centers, twice their codes, two features of each beside each
 * other · offsets IN (i32), `-c²` · out OUT (i32): the greatest value, the greatest of the others, whose the first is
 */
export function screenRow(code: usize, size: usize, centers: usize, offsets: usize, blocks: i32, out: usize): void {
  let best = i32x4.splat(i32.MIN_VALUE);
  let second = best;
  let labels = i32x4.splat(0);
  let label = i32x4(0, 1, 2, 3);
  const four = i32x4.splat(4);
  const end = code + size;
  for (let b = 0; b < blocks; b++, offsets += 32) {
    let low = v128.load(offsets);
    let high = v128.load(offsets, 16);
    for (let at = code; at < end; at += 4, centers += 32) {
      const pair = v128.load_splat<i32>(at);
      low = i32x4.add(low, i32x4.dot_i16x8_s(pair, v128.load(centers)));
      high = i32x4.add(high, i32x4.dot_i16x8_s(pair, v128.load(centers, 16)));
    }
    second = i32x4.max_s(second, i32x4.min_s(best, low));
    labels = v128.bitselect(label, labels, i32x4.gt_s(low, best));
    best = i32x4.max_s(best, low);
    label = i32x4.add(label, four);
    second = i32x4.max_s(second, i32x4.min_s(best, high));
    labels = v128.bitselect(label, labels, i32x4.gt_s(high, best));
    best = i32x4.max_s(best, high);
    label = i32x4.add(label, four);
  }
  foldLanes(best, second, labels, out);
}

function foldLanes(best: v128, second: v128, labels: v128, out: usize): void {
  let bestBelow = v128.shuffle<i32>(best, best, 2, 3, 0, 1);
  let gt = i32x4.gt_s(bestBelow, best);
  let labelsBelow = v128.shuffle<i32>(labels, labels, 2, 3, 0, 1);
  second = i32x4.max_s(second, v128.shuffle<i32>(second, second, 2, 3, 0, 1));
  second = i32x4.max_s(second, i32x4.min_s(best, bestBelow));
  labels = v128.bitselect(labelsBelow, labels, gt);
  best = i32x4.max_s(best, bestBelow);
  bestBelow = v128.shuffle<i32>(best, best, 1, 0, 3, 2);
  labelsBelow = v128.shuffle<i32>(labels, labels, 1, 0, 3, 2);
  gt = i32x4.gt_s(bestBelow, best);
  second = i32x4.max_s(second, v128.shuffle<i32>(second, second, 1, 0, 3, 2));
  second = i32x4.max_s(second, i32x4.min_s(best, bestBelow));
  labels = v128.bitselect(labelsBelow, labels, gt);
  store<i32>(out, max<i32>(i32x4.extract_lane(best, 0), i32x4.extract_lane(bestBelow, 0)));
  store<i32>(out, i32x4.extract_lane(second, 0), 4);
  store<i32>(out, i32x4.extract_lane(labels, 0), 8);
}
