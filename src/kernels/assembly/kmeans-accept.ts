// What follows the choice of a center in k-means++.

import { progress } from './control';
import { UNCODED } from './kmeans-codes';
import { dotPair, expandedDistance, squaredNorm } from './kmeans-distance';
import { BATCH, CHUNK_ROWS, copyRow, ROW_BITS, SeedingArguments, seedingArguments } from './kmeans-seeding-arguments';

/**
 * Makes the chosen candidate a center: the rows of a chunk that are nearer to it get its distance. SCRATCH: 32 numbers
 * of four bytes and 32 rows.
 */
export function kmeansAcceptChunk(chunk: i32, scratch: usize): void {
  const a = seedingArguments();
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
  store<f64>(<usize>a.potentials + ((<usize>chunk) << 3), potentialOf(a, <i32>start));
  progress(count);
}

/** The weighted sum of the squared distances of the rows of a chunk, four sums that do not wait for each other. */
function potentialOf(a: SeedingArguments, start: i32): f64 {
  const closest = <usize>a.closest;
  const weights = <usize>a.weights;
  const end = (<usize>min<i32>(start + CHUNK_ROWS, <i32>a.n)) << 3;
  let low = f64x2.splat(0);
  let high = low;
  let at = (<usize>start) << 3;
  for (; at + 32 <= end; at += 32) {
    let first = v128.load(closest + at);
    let second = v128.load(closest + at, 16);
    if (weights != 0) {
      first = f64x2.mul(first, v128.load(weights + at));
      second = f64x2.mul(second, v128.load(weights + at, 16));
    }
    low = f64x2.add(low, first);
    high = f64x2.add(high, second);
  }
  const sums = f64x2.add(low, high);
  let total = f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1);
  for (; at < end; at += 8) total += load<f64>(closest + at) * (weights == 0 ? 1 : load<f64>(weights + at));
  return total;
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
