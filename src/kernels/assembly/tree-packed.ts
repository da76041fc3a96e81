// The search for whole-number weights of classes: one 32-bit key per sample holds rank, class and weight, so that a
// feature is judged from one sequential buffer.

import { searchBuckets } from './tree-buckets';
import { searchEntropy } from './tree-entropy';
import { gatherFew, isFew, searchFew } from './tree-few';
import { clearSums, searchClasses, searchTwoClasses } from './tree-gini';
import { canCount, fillHistogram, prefersHistogram, searchCounted, searchHistogram } from './tree-histogram';
import { hasLevels, searchLevels } from './tree-levels';
import { sumOfLanes } from './tree-random-sums';
import { absentRank, columnOf, ENTROPY, GINI, hasMissing, isConstant, isWide, NodeSearch } from './tree-search';
import { sortKeys } from './tree-sort';
import { weightOf } from './tree-weight';

/** Up to so many samples, sorting is faster than buckets. */
const FEW: i32 = 48;

/** Fills `items` with the samples of positive weight. */
export function packItems(s: NodeSearch): void {
  const isPacked = s.isPacked;
  const shift = s.shift;
  const weightBits = s.weightBits;
  const n = <u32>s.nSamples;
  let to = s.items;
  for (let i: u32 = 0; i < n; i++) {
    const w = weightOf(s, i);
    const code = isPacked ? load<u32>(s.targets + ((<usize>i) << 2)) : 0;
    store<u32>(to, isPacked ? (i << shift) | (code << weightBits) | <u32>w : i);
    to += (<usize>(w != 0)) << 2;
  }
  s.nItems = <i32>((to - s.items) >> 2);
}

/** Sums the class weights of the node's items into `total` and `weight`. */
export function sumPackedNode(s: NodeSearch): void {
  s.weight = addPacked(s, s.start, s.end, s.total);
}

/** The class weights on both sides of the best split, once the items are parted. */
export function sumPackedSides(s: NodeSearch): void {
  if (s.hasBestSums) {
    const sums = s.bestSums;
    s.bestSums = s.left;
    s.left = sums;
    s.weightLeft = s.bestWeightLeft;
  } else {
    s.weightLeft = addPacked(s, s.start, s.bestPosition, s.left);
  }
  s.weightRight = s.weight - s.weightLeft;
  const bytes = (<usize>s.nSums) << 3;
  let at: usize = 0;
  for (; at + 8 < bytes; at += 16) {
    v128.store(s.right + at, f64x2.sub(v128.load(s.total + at), v128.load(s.left + at)));
  }
  if (at < bytes) store<f64>(s.right + at, load<f64>(s.total + at) - load<f64>(s.left + at));
}

/** Sums of items (IN) by class; OUT. Returns the sum of all. */
function addPacked(s: NodeSearch, from: i32, to: i32, sums: usize): f64 {
  const weightMask: u32 = (1 << s.weightBits) - 1;
  const weightBits = s.weightBits;
  const end = s.items + ((<usize>to) << 2);
  if (s.nClasses == 2) {
    let all: u32 = 0;
    let second: u32 = 0;
    let at = s.items + ((<usize>from) << 2);
    if (at + 16 <= end) {
      const masks = i32x4.splat(weightMask);
      const ones = i32x4.splat(1);
      let weights = i32x4.splat(0);
      let seconds = i32x4.splat(0);
      for (; at + 16 <= end; at += 16) {
        const item = v128.load(at);
        const w = v128.and(item, masks);
        weights = i32x4.add(weights, w);
        seconds = i32x4.add(seconds, v128.and(w, i32x4.neg(v128.and(i32x4.shr_u(item, weightBits), ones))));
      }
      all = sumOfLanes(weights);
      second = sumOfLanes(seconds);
    }
    for (; at < end; at += 4) {
      const item = load<u32>(at);
      const w = item & weightMask;
      all += w;
      second += w & -((item >> weightBits) & 1);
    }
    store<f64>(sums, <f64>(all - second));
    store<f64>(sums, <f64>second, 8);
    return <f64>all;
  }
  const classMask: u32 = (1 << (s.shift - weightBits)) - 1;
  clearSums(s, sums);
  let weight: u32 = 0;
  for (let at = s.items + ((<usize>from) << 2); at < end; at += 4) {
    const item = load<u32>(at);
    const w = item & weightMask;
    const sum = sums + ((<usize>((item >> weightBits) & classMask)) << 3);
    store<f64>(sum, load<f64>(sum) + <f64>w);
    weight += w;
  }
  return <f64>weight;
}

/** Searches the splits of a feature; false where the feature is constant in the node. */
export function searchPacked(s: NodeSearch, feature: i32): bool {
  if (hasLevels(s, feature)) return searchLevels(s, feature);
  if (canCount(s, feature)) return searchCounted(s, feature);
  if (s.isPlain && isFew(s) && !hasMissing(s, feature) && !isWide(s, feature)) {
    gatherFew(s, feature);
    if (isConstant(s, feature)) return false;
    // No split is better than one that leaves both sides pure.
    if (s.bestProxy == 0 || searchFew(s, feature)) return true;
  }
  s.nMissing = 0;
  s.nPresent = s.end - s.start;
  if (hasMissing(s, feature)) {
    if (isWide(s, feature)) gatherPresentKeys<u32>(s, feature);
    else gatherPresentKeys<u16>(s, feature);
  } else {
    if (isWide(s, feature)) gatherKeys<u32>(s, feature);
    else gatherKeys<u16>(s, feature);
  }
  if (isConstant(s, feature)) return false;
  // No split is better than one that leaves both sides pure.
  if (s.criterion == GINI && s.bestProxy == 0) return true;
  const passes = s.nMissing > 0 ? 2 : 1;
  if (s.criterion != ENTROPY && prefersHistogram(s)) {
    fillHistogram(s);
    for (let pass = 0; pass < passes; pass++) searchHistogram(s, feature, pass == 1);
    return true;
  }
  if (s.isPlain && s.nMissing == 0 && s.nPresent > FEW && searchBuckets(s, feature)) return true;
  const keys = sortKeys(s.keys, s.spare, s.counts, s.nPresent, s.shift, s.low, s.high - s.low);
  for (let pass = 0; pass < passes; pass++) {
    if (s.criterion == ENTROPY) searchEntropy(s, feature, keys, pass == 1);
    else if (s.nClasses == 2) searchTwoClasses(s, feature, keys, pass == 1);
    else searchClasses(s, feature, keys, pass == 1);
  }
  return true;
}

/** Writes the keys of the node to `keys`. */
function gatherKeys<R>(s: NodeSearch, feature: i32): void {
  const column = columnOf(s, feature);
  const shift = s.shift;
  const rest: u32 = (1 << shift) - 1;
  const end = s.items + ((<usize>s.end) << 2);
  let to = s.keys;
  let low: u32 = 0xffffffff;
  let high: u32 = 0;
  for (let at = s.items + ((<usize>s.start) << 2); at < end; at += 4) {
    const item = load<u32>(at);
    const rank = <u32>load<R>(column + ((<usize>(item >> shift)) << alignof<R>()));
    low = min(low, rank);
    high = max(high, rank);
    store<u32>(to, (rank << shift) | (item & rest));
    to += 4;
  }
  s.low = low;
  s.high = high;
}

/** Writes the keys of the present values to `keys`, and counts the missing ones. */
function gatherPresentKeys<R>(s: NodeSearch, feature: i32): void {
  const column = columnOf(s, feature);
  const absent = absentRank(s, feature);
  const shift = s.shift;
  const rest: u32 = (1 << shift) - 1;
  const weightMask: u32 = (1 << s.weightBits) - 1;
  const end = s.items + ((<usize>s.end) << 2);
  memory.fill(s.missing, 0, (<usize>s.nSums) << 3);
  let to = s.keys;
  let low: u32 = 0xffffffff;
  let high: u32 = 0;
  let missingWeight: f64 = 0;
  for (let at = s.items + ((<usize>s.start) << 2); at < end; at += 4) {
    const item = load<u32>(at);
    const rank = <u32>load<R>(column + ((<usize>(item >> shift)) << alignof<R>()));
    if (rank == absent) {
      const w = <f64>(item & weightMask);
      const sum = s.missing + ((<usize>((item & rest) >> s.weightBits)) << 3);
      store<f64>(sum, load<f64>(sum) + w);
      missingWeight += w;
      continue;
    }
    low = min(low, rank);
    high = max(high, rank);
    store<u32>(to, (rank << shift) | (item & rest));
    to += 4;
  }
  s.missingWeight = missingWeight;
  s.nPresent = <i32>((to - s.keys) >> 2);
  s.nMissing = s.end - s.start - s.nPresent;
  s.low = low;
  s.high = high;
}
