// The data passes of k-means++ (Arthur and Vassilvitskii, SODA 2007); the random draws between them are the caller's.

import { progress } from './control';
import { CODE_LANES, codeBytes, UNCODED } from './kmeans-codes';
import { dotPair, expandedPair, squaredNorm } from './kmeans-distance';
import { BATCH, CHUNK_ROWS, copyRow, ROW_BITS, SeedingArguments, seedingArguments } from './kmeans-seeding-arguments';

/**
 * The potentials of the rows of a chunk with each candidate: first of all rows that no candidate can be nearer to.
 * SCRATCH: 32 numbers of four bytes and 32 rows.
 */
export function kmeansTrialsChunk(chunk: i32, scratch: usize): void {
  const a = seedingArguments();
  const trials = <i32>a.trials;
  const out = <usize>a.potentials + ((<usize>chunk * <usize>(trials + 1)) << 3);
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
  store<f64>(out + ((<usize>trials) << 3), 0);
  if (a.estimate == 0) addNearerRows(a, nearer, count, start, closest, weights, scratch, out);
  else estimateRows(a, nearer, count, start, closest, weights, out);
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

/** As {@link addNearerRows}, but by the distances of the codes, so that X is not read; what has no code is measured. */
function estimateRows(
  a: SeedingArguments,
  nearer: usize,
  count: i32,
  start: i32,
  closest: usize,
  weights: usize,
  out: usize,
): void {
  const trials = <i32>a.trials;
  const size = codeBytes(<i32>a.p);
  const bytes = (<usize>a.p) << 3;
  const codes = <usize>a.codes + <usize>start * size;
  const lengths = <usize>a.lengths + ((<usize>start) << 2);
  const X = <usize>a.X + <usize>start * bytes;
  const centers = <usize>a.candidateCodes;
  const offsets = <usize>a.candidateOffsets;
  const unit = 1 / a.scale;
  const reach = sqrt<f64>(a.p) * unit;
  let off: f64 = 0;
  for (let c = 0; c < count; c++) {
    const entry = load<i32>(nearer + ((<usize>c) << 2));
    const i = <usize>(entry & (CHUNK_ROWS - 1));
    const length = load<i32>(lengths + (i << 2));
    if (length == UNCODED) {
      addNearer(a, entry, X + i * bytes, closest, weights, out);
      continue;
    }
    const before = load<f64>(closest + (i << 3));
    const weight = weights == 0 ? 1 : load<f64>(weights + (i << 3));
    off += weight * reach * (2 * (sqrt<f64>(before) + 2 * reach) + reach);
    const bits = entry >> ROW_BITS;
    for (let t = 0; t < trials; t++) {
      const sum = out + ((<usize>t) << 3);
      let distance = before;
      if ((bits >> t) & 1) {
        const coded = length - codedValue(codes + i * size, size, centers, offsets, t);
        distance = min<f64>(before, <f64>coded * unit * unit);
      }
      store<f64>(sum, load<f64>(sum) + distance * weight);
    }
  }
  store<f64>(out + ((<usize>trials) << 3), off);
}

/** `2 x·c - c²` of a coded row and one of the coded candidates. */
function codedValue(code: usize, size: usize, centers: usize, offsets: usize, t: i32): i32 {
  const block = <usize>(t / CODE_LANES);
  const lane = <usize>(t % CODE_LANES);
  let center = centers + ((block * size) << 3) + (lane << 2);
  let value = load<i32>(offsets + ((<usize>t) << 2));
  const end = code + size;
  for (; code < end; code += 4, center += 32) {
    value += <i32>load<i16>(code) * <i32>load<i16>(center) + <i32>load<i16>(code, 2) * <i32>load<i16>(center, 2);
  }
  return value;
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
