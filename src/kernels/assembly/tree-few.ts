// Gini searches in nodes of few samples of two classes, without sorting: for each sample, the weights of the samples of
// larger rank are summed, eight sums at a time. Splits are ranked by their loss in 32-bit floats, and only those that
// rounding may have ranked wrongly, usually one, are compared by the reference's formula.

import { twoClassProxy } from './tree-gini';
import { columnOf, NodeSearch, nearValues, recordBest, separable } from './tree-search';

/** Weights and their sums take a byte each. */
const MOST_WEIGHT: f64 = 255;
/** The work grows with the square of the number of samples; with more, buckets are faster. */
const MOST_SAMPLES: i32 = 144;
/** More than the relative error of a loss, and of the reference's formula relative to the weight of the node. */
const SLACK: f64 = 1e-6;
const WEIGHT_SLACK: f64 = 1e-12;
const NONE: u32 = 0xffffffff;

/** True where the node is small enough for {@link searchFew}. */
export function isFew(s: NodeSearch): bool {
  return s.end - s.start <= MOST_SAMPLES && s.weight <= MOST_WEIGHT;
}

/** Searches the splits of the feature last gathered; false where it turns out to need a search that looks at values. */
export function searchFew(s: NodeSearch, feature: i32): bool {
  sumAbove(s);
  const least = min(<f64>leastLoss(s), -0.5 * s.bestProxy);
  return compareExactly(s, feature, <f32>(least + least * SLACK + s.weight * WEIGHT_SLACK));
}

/**
 * Copies the ranks of a feature of 16-bit ranks without missing values, as signed numbers, to `keys`, and weights (that
 * of class 1 also in the upper byte) to `spare`, both padded to blocks of 8.
 */
export function gatherFew(s: NodeSearch, feature: i32): void {
  const column = columnOf(s, feature);
  const shift = s.shift;
  const weightBits = s.weightBits;
  const weightMask: u32 = (1 << weightBits) - 1;
  const end = s.items + ((<usize>s.end) << 2);
  let rankAt = s.keys;
  let weightAt = s.spare;
  let low: u32 = 0xffffffff;
  let high: u32 = 0;
  for (let at = s.items + ((<usize>s.start) << 2); at < end; at += 4, rankAt += 2, weightAt += 2) {
    const item = load<u32>(at);
    const rank = <u32>load<u16>(column + ((<usize>(item >> shift)) << 1));
    low = min(low, rank);
    high = max(high, rank);
    const w = item & weightMask;
    store<u16>(rankAt, rank ^ 0x8000);
    store<u16>(weightAt, w | ((w << 8) & -((item >> weightBits) & 1)));
  }
  v128.store(rankAt, i16x8.splat(0x7fff));
  v128.store(weightAt, i16x8.splat(0));
  s.nMissing = 0;
  s.nPresent = s.end - s.start;
  s.low = low;
  s.high = high;
}

/** For each sample, the sum of the weights of larger ranks, written to `ranks` as 16-bit numbers. */
function sumAbove(s: NodeSearch): void {
  const ranks = s.keys;
  const weights = s.spare;
  const bytes = (<usize>s.nPresent) << 1;
  let block: usize = 0;
  for (; block + 16 < bytes; block += 32) {
    const first = v128.load(ranks + block);
    const second = v128.load(ranks + block, 16);
    let sumFirst = i16x8.splat(0);
    let sumSecond = i16x8.splat(0);
    for (let at: usize = 0; at < bytes; at += 2) {
      const rank = v128.load_splat<i16>(ranks + at);
      const weight = v128.load_splat<i16>(weights + at);
      sumFirst = i16x8.add(sumFirst, v128.and(i16x8.gt_s(rank, first), weight));
      sumSecond = i16x8.add(sumSecond, v128.and(i16x8.gt_s(rank, second), weight));
    }
    v128.store(s.ranks + block, sumFirst);
    v128.store(s.ranks + block, sumSecond, 16);
  }
  if (block >= bytes) return;
  const last = v128.load(ranks + block);
  let sum = i16x8.splat(0);
  for (let at: usize = 0; at < bytes; at += 2) {
    const rank = v128.load_splat<i16>(ranks + at);
    sum = i16x8.add(sum, v128.and(i16x8.gt_s(rank, last), v128.load_splat<i16>(weights + at)));
  }
  v128.store(s.ranks + block, sum);
}

/** Writes the loss of the split after each sample to `contenderScores` (f32; NaN after the last rank); the least one. */
function leastLoss(s: NodeSearch): f32 {
  const bytes = (<usize>s.nPresent) << 1;
  const all = i16x8.splat(<i16>s.weight);
  const total1 = i16x8.splat(<i16>load<f64>(s.total, 8));
  const total0 = i16x8.sub(all, total1);
  const byte = i16x8.splat(255);
  let least = f32x4.splat(Infinity);
  let out = s.contenderScores;
  for (let block: usize = 0; block < bytes; block += 16, out += 32) {
    const sum = v128.load(s.ranks + block);
    const right = v128.and(sum, byte);
    const right1 = i16x8.shr_u(sum, 8);
    const right0 = i16x8.sub(right, right1);
    const left = i16x8.sub(all, right);
    const ofLeft = i16x8.mul(i16x8.sub(total0, right0), i16x8.sub(total1, right1));
    const ofRight = i16x8.mul(right0, right1);
    const low = f32x4.add(
      f32x4.div(
        f32x4.convert_i32x4_u(i32x4.extend_low_i16x8_u(ofLeft)),
        f32x4.convert_i32x4_u(i32x4.extend_low_i16x8_u(left)),
      ),
      f32x4.div(
        f32x4.convert_i32x4_u(i32x4.extend_low_i16x8_u(ofRight)),
        f32x4.convert_i32x4_u(i32x4.extend_low_i16x8_u(right)),
      ),
    );
    const high = f32x4.add(
      f32x4.div(
        f32x4.convert_i32x4_u(i32x4.extend_high_i16x8_u(ofLeft)),
        f32x4.convert_i32x4_u(i32x4.extend_high_i16x8_u(left)),
      ),
      f32x4.div(
        f32x4.convert_i32x4_u(i32x4.extend_high_i16x8_u(ofRight)),
        f32x4.convert_i32x4_u(i32x4.extend_high_i16x8_u(right)),
      ),
    );
    v128.store(out, low);
    v128.store(out, high, 16);
    least = f32x4.pmin(f32x4.pmin(least, low), high);
  }
  const a = min(f32x4.extract_lane(least, 0), f32x4.extract_lane(least, 1));
  return min(a, min(f32x4.extract_lane(least, 2), f32x4.extract_lane(least, 3)));
}

/**
 * Compares the splits that lose at most `most` by the reference's formula; of equals the first counts. False, and nothing
 * recorded, where the best one lies between values that no split separates.
 */
function compareExactly(s: NodeSearch, feature: i32, most: f32): bool {
  const n = s.nPresent;
  const total1 = load<f64>(s.total, 8);
  let best = s.bestProxy;
  let below = NONE;
  for (let i = 0; i < n; i++) {
    if (!(load<f32>(s.contenderScores + ((<usize>i) << 2)) <= most)) continue;
    const sum = load<u16>(s.ranks + ((<usize>i) << 1));
    const right1 = <f64>(sum >> 8);
    const right = <f64>(sum & 255);
    const rank = rankAt(s, i);
    const proxy = twoClassProxy(total1 - right1, s.weight - right, right1, right);
    if (proxy < best || (proxy == best && (below == NONE || rank >= below))) continue;
    best = proxy;
    below = rank;
  }
  if (below == NONE) return true;
  let above = NONE;
  for (let i = 0; i < n; i++) {
    const rank = rankAt(s, i);
    if (rank > below && rank < above) above = rank;
  }
  if (!separable(nearValues(s, feature), below, above)) return false;
  s.bestProxy = best;
  recordBest(s, feature, below, above, false);
  return true;
}

function rankAt(s: NodeSearch, i: i32): u32 {
  return <u32>load<u16>(s.keys + ((<usize>i) << 1)) ^ 0x8000;
}
