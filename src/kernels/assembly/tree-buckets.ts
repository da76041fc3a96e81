// Gini searches in nodes of many samples of two classes, without sorting them: ranks are counted in buckets. The loss of a
// split is a concave function of the class weights on the left, so that no split within a bucket loses less than the
// corners of what the bucket spans; only buckets that may hold the best split, usually few, are sorted and looked into.

import { twoClassProxy } from './tree-gini';
import { NodeSearch, nearValues, recordBest, separable } from './tree-search';
import { sortKeys } from './tree-sort';

/** Most buckets; about one for so many samples. */
const MOST_BUCKETS: u32 = 1024;
const SAMPLES_A_BUCKET: u32 = 4;
/** More than the relative error of a loss, and of the reference's formula relative to the weight of the node. */
const SLACK: f64 = 2e-6;
const WEIGHT_SLACK: f64 = 1e-12;
const NONE: u32 = 0xffffffff;

/** Arrays of the buckets: counts (u64), sums before each of all weights and of class 1 (i32), least losses (f32), flags. */
const SUMS: usize = MOST_BUCKETS * 8;
const SUMS1: usize = SUMS + MOST_BUCKETS * 4 + 32;
const LEAST: usize = SUMS1 + MOST_BUCKETS * 4 + 32;
const FLAGS: usize = LEAST + MOST_BUCKETS * 4 + 32;
export const BUCKET_BYTES: usize = FLAGS + MOST_BUCKETS + 32;

/** Searches the feature whose keys were gathered; false where it turns out to need a search that looks at values. */
export function searchBuckets(s: NodeSearch, feature: i32): bool {
  const span = s.high - s.low;
  const target = min(MOST_BUCKETS, <u32>s.nPresent / SAMPLES_A_BUCKET);
  // The width of a bucket is 2^width ranks.
  const width = <u32>max<i32>(0, clz<u32>(target) + 1 - clz<u32>(span));
  const count = <usize>(span >> width) + 1;
  countBuckets(s, width, count);
  addUp(s, count);
  const boundary = boundLosses(s, count);
  const best = min(<f64>boundary, -0.5 * s.bestProxy);
  const most = <f32>(best + best * SLACK + s.weight * WEIGHT_SLACK);
  if (!flagBuckets(s, count, most)) return true;
  return searchFlagged(s, feature, width);
}

/** Adds up weights (lower half) and those of class 1 (upper half) by bucket. */
function countBuckets(s: NodeSearch, width: u32, count: usize): void {
  const buckets = s.buckets;
  const shift = s.shift;
  const low = s.low;
  const weightBits = s.weightBits;
  const weightMask: u32 = (1 << weightBits) - 1;
  const end = s.keys + ((<usize>s.nPresent) << 2);
  memory.fill(buckets, 0, count << 3);
  for (let at = s.keys; at < end; at += 4) {
    const key = load<u32>(at);
    const w = key & weightMask;
    const bucket = buckets + ((<usize>(((key >> shift) - low) >> width)) << 3);
    const both = <u64>w | ((<u64>(w & -((key >> weightBits) & 1))) << 32);
    store<u64>(bucket, load<u64>(bucket) + both);
  }
}

/** Sums before each bucket; after the last one, and in four more places, the sums of all. */
function addUp(s: NodeSearch, count: usize): void {
  let at = s.buckets;
  let sums = s.buckets + SUMS;
  let all: u64 = 0;
  for (let k: usize = 0; k < count; k++, at += 8, sums += 4) {
    store<i32>(sums, <i32>all);
    store<i32>(sums, <i32>(all >> 32), SUMS1 - SUMS);
    all += load<u64>(at);
  }
  v128.store(sums, i32x4.splat(<i32>all));
  v128.store(sums, i32x4.splat(<i32>all), 16);
  v128.store(sums, i32x4.splat(<i32>(all >> 32)), SUMS1 - SUMS);
  v128.store(sums, i32x4.splat(<i32>(all >> 32)), SUMS1 - SUMS + 16);
}

/** Writes a lower bound of the losses in and around each bucket, and returns the least loss between two of them. */
function boundLosses(s: NodeSearch, count: usize): f32 {
  const sums = s.buckets + SUMS;
  const all = i32x4.splat(<i32>s.weight);
  const all1 = i32x4.splat(<i32>load<f64>(s.total, 8));
  let least = f32x4.splat(Infinity);
  for (let k: usize = 0; k < count; k += 4) {
    const at = sums + (k << 2);
    const before = v128.load(at);
    const after = v128.load(at, 4);
    const before1 = v128.load(at, SUMS1 - SUMS);
    const after1 = v128.load(at, SUMS1 - SUMS + 4);
    const first = lossOf(before, before1, all, all1);
    const last = lossOf(after, after1, all, all1);
    // Class 1 of the bucket goes left and class 0 does not, and the other way round.
    const corner1 = lossOf(i32x4.add(before, i32x4.sub(after1, before1)), after1, all, all1);
    const corner0 = lossOf(i32x4.sub(after, i32x4.sub(after1, before1)), before1, all, all1);
    const bound = f32x4.pmin(f32x4.pmin(first, last), f32x4.pmin(corner0, corner1));
    v128.store(at, bound, LEAST - SUMS);
    least = f32x4.pmin(least, last);
  }
  const a = min(f32x4.extract_lane(least, 0), f32x4.extract_lane(least, 1));
  return min(a, min(f32x4.extract_lane(least, 2), f32x4.extract_lane(least, 3)));
}

/** Half the Gini loss of four splits with these weights, of all and of class 1, on the left. */
function lossOf(left: v128, left1: v128, all: v128, all1: v128): v128 {
  const right = i32x4.sub(all, left);
  const right1 = i32x4.sub(all1, left1);
  const one = f32x4.splat(1);
  const ofLeft = f32x4.mul(
    f32x4.convert_i32x4_s(left1),
    f32x4.div(f32x4.convert_i32x4_s(i32x4.sub(left, left1)), f32x4.pmax(one, f32x4.convert_i32x4_s(left))),
  );
  const ofRight = f32x4.mul(
    f32x4.convert_i32x4_s(right1),
    f32x4.div(f32x4.convert_i32x4_s(i32x4.sub(right, right1)), f32x4.pmax(one, f32x4.convert_i32x4_s(right))),
  );
  return f32x4.add(ofLeft, ofRight);
}

/** Marks the buckets whose bound is at most `most`; false where there is none. */
function flagBuckets(s: NodeSearch, count: usize, most: f32): bool {
  let any = 0;
  for (let k: usize = 0; k < count; k++) {
    const flag = <i32>(load<f32>(s.buckets + LEAST + (k << 2)) <= most);
    store<u8>(s.buckets + FLAGS + k, flag);
    any |= flag;
  }
  return any != 0;
}

/**
 * Compares the splits in and between the marked buckets by the reference's formula. False, and nothing recorded, where the
 * best one lies between values that no split separates.
 */
function searchFlagged(s: NodeSearch, feature: i32, width: u32): bool {
  const shift = s.shift;
  const low = s.low;
  const weightBits = s.weightBits;
  const weightMask: u32 = (1 << weightBits) - 1;
  const weight = s.weight;
  const total1 = load<f64>(s.total, 8);
  const n = collectFlagged(s, width);
  const keys = sortKeys(s.spare, s.ranks, s.counts, n, shift, low, s.high - low);
  const end = keys + ((<usize>n) << 2);
  let best = s.bestProxy;
  let below = NONE;
  let above = NONE;
  let previous = NONE;
  let bucket = NONE;
  let left: i32 = -1;
  let left1: i32 = 0;
  for (let at = keys; at < end; at += 4) {
    const key = load<u32>(at);
    const rank = key >> shift;
    const own = (rank - low) >> width;
    let isKnown = rank != previous;
    if (own != bucket) {
      const sums = s.buckets + SUMS + ((<usize>own) << 2);
      bucket = own;
      // Where nothing lies between this bucket and the last marked one, the split between them counts.
      isKnown = left == load<i32>(sums);
      left = load<i32>(sums);
      left1 = load<i32>(sums, SUMS1 - SUMS);
    }
    if (isKnown && left > 0) {
      const proxy = twoClassProxy(<f64>left1, <f64>left, total1 - <f64>left1, weight - <f64>left);
      if (proxy > best) {
        best = proxy;
        below = previous;
        above = rank;
      }
    }
    previous = rank;
    const w = key & weightMask;
    left += w;
    left1 += w & -((key >> weightBits) & 1);
  }
  if (below == NONE) return true;
  if (!separable(nearValues(s, feature), below, above)) return false;
  s.bestProxy = best;
  recordBest(s, feature, below, above, false);
  return true;
}

/** Copies the keys of marked buckets to `spare`; their number. */
function collectFlagged(s: NodeSearch, width: u32): i32 {
  const shift = s.shift;
  const low = s.low;
  const flags = s.buckets + FLAGS;
  const end = s.keys + ((<usize>s.nPresent) << 2);
  let to = s.spare;
  for (let at = s.keys; at < end; at += 4) {
    const key = load<u32>(at);
    store<u32>(to, key);
    to += (<usize>load<u8>(flags + <usize>(((key >> shift) - low) >> width))) << 2;
  }
  return <i32>((to - s.spare) >> 2);
}
