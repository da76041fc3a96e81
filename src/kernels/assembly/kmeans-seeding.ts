// The data passes of k-means++ (Arthur and Vassilvitskii, SODA 2007); the random draws between them are the caller's.

import { ARGUMENTS, progress } from './control';
import { CODE_LANES, codeBytes, UNCODED } from './kmeans-codes';
import { dotPair, expandedDistance, expandedPair, squaredNorm } from './kmeans-distance';

/** Rows of a chunk, and how many bits tell them apart. */
const ROW_BITS: i32 = 10;
const CHUNK_ROWS: i32 = 1 << ROW_BITS;
/** Rows that are fetched together: one after the other, each would be waited for. */
const BATCH: usize = 32;

/** Squared distances of rows to the nearest of the centers so far, and candidates for the next one. */
@unmanaged
class SeedingArguments {
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
  /** OUT, for each chunk the potential with each candidate, `chunks × trials` */
  potentials!: f64;
  /** The candidate that becomes a center. */
  chosen!: f64;
}

/**
 * The potentials of the rows of a chunk with each candidate: first of all rows that no candidate can be nearer to.
 * SCRATCH: 32 numbers of four bytes and 32 rows.
 */
export function kmeansTrialsChunk(chunk: i32, scratch: usize): void {
  const a = changetype<SeedingArguments>(ARGUMENTS);
  const trials = <i32>a.trials;
  const out = <usize>a.potentials + ((<usize>chunk * <usize>trials) << 3);
  const start = chunk * CHUNK_ROWS;
  const rows = min<i32>(CHUNK_ROWS, <i32>a.n - start);
  // Addresses come as float64: converted here once, not for every row.
  const nearer = <usize>a.nearer + ((<usize>start) << 2);
  const closest = <usize>a.closest + ((<usize>start) << 3);
  const weights = a.weights == 0 ? 0 : <usize>a.weights + ((<usize>start) << 3);
  const size = codeBytes(<i32>a.p);
  const codes = <usize>a.codes + <usize>start * size;
  const candidateCodes = <usize>a.candidateCodes;
  const offsets = <usize>a.candidateOffsets;
  const thresholds = <usize>a.thresholds + ((<usize>start) << 2);
  let count = 0;
  let base: f64 = 0;
  for (let i = 0; i < rows; i++) {
    const at = (<usize>i) << 2;
    const code = codes + <usize>i * size;
    const bits = screenCandidates(code, size, candidateCodes, offsets, trials, load<i32>(thresholds + at));
    const distance = load<f64>(closest + (at << 1));
    const share = weights == 0 ? distance : distance * load<f64>(weights + (at << 1));
    // No branch: whether a candidate may be nearer cannot be foreseen.
    base += select<f64>(0, share, bits != 0);
    store<i32>(nearer + ((<usize>count) << 2), (bits << ROW_BITS) | i);
    count += i32(bits != 0);
  }
  store<i32>(<usize>a.counts + ((<usize>chunk) << 2), count);
  const bases = f64x2.splat(base);
  for (let t = 0; t + 2 <= trials; t += 2) v128.store(out + ((<usize>t) << 3), bases);
  store<f64>(out + ((<usize>(trials - 1)) << 3), base);
  addNearerRows(a, nearer, count, start, closest, weights, scratch, out);
  progress(rows);
}

function addNearerRows(
  a: SeedingArguments,
  nearer: usize,
  count: i32,
  start: i32,
  closest: usize,
  weights: usize,
  scratch: usize,
  out: usize,
): void {
  const bytes = (<usize>a.p) << 3;
  const X = <usize>a.X + <usize>start * bytes;
  const end = nearer + ((<usize>count) << 2);
  for (let at = nearer; at < end; ) {
    let row = scratch + (BATCH << 2);
    const batchEnd = min<usize>(at + (BATCH << 2), end);
    for (let entry = at; entry < batchEnd; entry += 4, row += bytes) {
      copyRow(X + <usize>(load<i32>(entry) & (CHUNK_ROWS - 1)) * bytes, bytes, row);
    }
    row = scratch + (BATCH << 2);
    for (; at < batchEnd; at += 4, row += bytes) addNearer(a, load<i32>(at), row, closest, weights, out);
  }
}

function copyRow(row: usize, bytes: usize, out: usize): void {
  const even = bytes & ~15;
  for (let f: usize = 0; f < even; f += 16) v128.store(out + f, v128.load(row + f));
  if (even < bytes) store<f64>(out + even, load<f64>(row + even));
}

/** Which candidates may be nearer to a row than its center. */
function screenCandidates(code: usize, size: usize, centers: usize, offsets: usize, trials: i32, least: i32): i32 {
  const threshold = i32x4.splat(least);
  const end = code + size;
  let nearer = 0;
  for (let t = 0; t < trials; t += CODE_LANES, offsets += 32) {
    let low = v128.load(offsets);
    let high = v128.load(offsets, 16);
    for (let at = code; at < end; at += 4, centers += 32) {
      const pair = v128.load_splat<i32>(at);
      low = i32x4.add(low, i32x4.dot_i16x8_s(pair, v128.load(centers)));
      high = i32x4.add(high, i32x4.dot_i16x8_s(pair, v128.load(centers, 16)));
    }
    const both = i16x8.narrow_i32x4_s(i32x4.gt_s(low, threshold), i32x4.gt_s(high, threshold));
    nearer |= i16x8.bitmask(both) << t;
  }
  return nearer & ((1 << trials) - 1);
}

/** Adds what a row gives to the potential with each candidate, from its distances to those that may be nearer. */
function addNearer(a: SeedingArguments, entry: i32, row: usize, closest: usize, weights: usize, sums: usize): void {
  const p = <i32>a.p;
  const bytes = (<usize>p) << 3;
  const trials = <i32>a.trials;
  const at = (<usize>(entry & (CHUNK_ROWS - 1))) << 3;
  const norm = squaredNorm(row, p);
  const both = v128.load_splat<f64>(closest + at);
  const weight = weights == 0 ? f64x2.splat(1) : v128.load_splat<f64>(weights + at);
  let bits = entry >> ROW_BITS;
  let pairs = <usize>a.candidatePairs;
  let candidates = <usize>a.candidates;
  let norms = <usize>a.candidateNorms;
  for (
    let t = 0;
    t < trials;
    t += 2, bits >>= 2, pairs += bytes << 1, candidates += bytes << 1, norms += 16, sums += 16
  ) {
    let distances = both;
    if (bits & 3) {
      distances = expandedPair(dotPair(row, pairs, p), v128.load(norms), row, norm, candidates, bytes, t + 1 < trials);
      distances = f64x2.pmin(both, distances);
    }
    const shares = f64x2.mul(distances, weight);
    if (t + 1 < trials) v128.store(sums, f64x2.add(v128.load(sums), shares));
    else store<f64>(sums, load<f64>(sums) + f64x2.extract_lane(shares, 0));
  }
}

/** Makes the chosen candidate a center: the rows of a chunk that are nearer to it get its distance. SCRATCH: as above. */
export function kmeansAcceptChunk(chunk: i32, scratch: usize): void {
  const a = changetype<SeedingArguments>(ARGUMENTS);
  const bytes = (<usize>a.p) << 3;
  const bit = 1 << (ROW_BITS + <i32>a.chosen);
  const start = <usize>(chunk * CHUNK_ROWS);
  const X = <usize>a.X + start * bytes;
  const nearer = <usize>a.nearer + (start << 2);
  const count = load<i32>(<usize>a.counts + ((<usize>chunk) << 2));
  const end = nearer + ((<usize>count) << 2);
  const rows = scratch + (BATCH << 2);
  for (let at = nearer; at < end; ) {
    let filled = scratch;
    let row = rows;
    for (; at < end && filled < rows; at += 4) {
      const entry = load<i32>(at);
      if ((entry & bit) == 0) continue;
      const i = <usize>(entry & (CHUNK_ROWS - 1));
      store<i32>(filled, <i32>(start + i));
      copyRow(X + i * bytes, bytes, row);
      filled += 4;
      row += bytes;
    }
    acceptRows(a, scratch, filled, rows);
  }
  progress(count);
}

function acceptRows(a: SeedingArguments, numbers: usize, end: usize, row: usize): void {
  const p = <i32>a.p;
  const bytes = (<usize>p) << 3;
  const chosen = <i32>a.chosen;
  const center = <usize>a.candidates + <usize>chosen * bytes;
  const centerNorm = load<f64>(<usize>a.candidateNorms + ((<usize>chosen) << 3));
  const pair = <usize>a.candidatePairs + <usize>(chosen & ~1) * bytes;
  const closestOnes = <usize>a.closest;
  const lengths = <usize>a.lengths;
  const thresholds = <usize>a.thresholds;
  const reach = sqrt<f64>(a.p);
  for (let at = numbers; at < end; at += 4, row += bytes) {
    const i = <usize>load<i32>(at);
    const dots = dotPair(row, pair, p);
    const dot = chosen & 1 ? f64x2.extract_lane(dots, 1) : f64x2.extract_lane(dots, 0);
    const distance = expandedDistance(dot, center, centerNorm, row, squaredNorm(row, p), p);
    const closest = closestOnes + (i << 3);
    if (!(distance < load<f64>(closest))) continue;
    store<f64>(closest, distance);
    const length = load<i32>(lengths + (i << 2));
    if (length == UNCODED) continue;
    store<i32>(thresholds + (i << 2), threshold(length, distance + a.rounding, a.scale, reach));
  }
}

/** From which coded value on a candidate may be nearer than a squared distance, with both codes off as far as they can. */
function threshold(length: i32, distance: f64, scale: f64, reach: f64): i32 {
  const most = sqrt<f64>(distance) * scale + reach;
  return <i32>(floor<f64>(<f64>length - most * most) - 1);
}

/**
 * Finds the rows at which the running total of `weight * squared distance` reaches targets.
 *
 * closest IN, `n` · weights IN, `n`, or 0 · targets IN, `count`, sorted · rows OUT, `count` (i32), `n` for those not reached
 */
export function rowsReaching(closest: usize, weights: usize, n: i32, targets: usize, count: i32, rows: usize): void {
  const end = targets + ((<usize>count) << 3);
  let total: f64 = 0;
  for (let i = 0; i < n && targets < end; i++) {
    const at = (<usize>i) << 3;
    const distance = load<f64>(closest + at);
    total += weights == 0 ? distance : distance * load<f64>(weights + at);
    for (; targets < end && total >= load<f64>(targets); targets += 8, rows += 4) store<i32>(rows, i);
  }
  for (; targets < end; targets += 8, rows += 4) store<i32>(rows, n);
}
