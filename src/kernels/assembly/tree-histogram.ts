import { giniProxy } from './tree-criterion';
import { beginLeft, clearSums } from './tree-gini';
import {
  ALL_PRESENT,
  absentRank,
  columnOf,
  GINI,
  hasMissing,
  isAllowed,
  isConstant,
  isWide,
  NodeSearch,
  nearValues,
  recordBest,
  separable,
} from './tree-search';

/** True where a column has so few distinct values that its class weights can be counted without gathering keys. */
export function canCount(s: NodeSearch, feature: i32): bool {
  if (s.criterion != GINI || s.minSamplesLeaf > 1 || hasMissing(s, feature) || isWide(s, feature)) return false;
  return <u64>absentRank(s, feature) * <u64>s.nClasses <= 2 * <u64>(s.end - s.start);
}

/** Searches the splits of a feature by class weights of each rank; false where the feature is constant in the node. */
export function searchCounted(s: NodeSearch, feature: i32): bool {
  countRanks(s, feature);
  findRange(s, feature);
  if (isConstant(s, feature)) return false;
  if (s.bestProxy == 0) return true;
  const left = s.left;
  const weight = s.weight;
  const near = nearValues(s, feature);
  const stride = (<usize>s.nClasses) << 2;
  beginLeft(s, false);
  let isBetter = false;
  let previous = s.low;
  let cell = s.spare + <usize>s.low * stride;
  for (let rank = s.low; rank <= s.high; rank++, cell += stride) {
    const squaresLeft = s.squaresLeft;
    const squaresRight = s.squaresRight;
    const weightLeft = s.weightLeft;
    const left0 = load<f64>(left);
    moveRank(s, cell);
    if (s.weightLeft == weightLeft) continue;
    if (rank != s.low) {
      const proxy = giniProxy(squaresLeft, weightLeft, squaresRight, weight - weightLeft);
      if (proxy > s.bestProxy && separable(near, previous, rank) && isAllowed(s, feature, left0, weightLeft)) {
        s.bestProxy = proxy;
        recordBest(s, feature, previous, rank, false);
        s.bestWeightLeft = weightLeft;
        s.bestSquaresLeft = squaresLeft;
        s.bestSquaresRight = squaresRight;
        isBetter = true;
      }
    }
    previous = rank;
  }
  if (isBetter) sumBest(s);
  return true;
}

/** Adds up the class weights on the left of the best split from those of the ranks. */
function sumBest(s: NodeSearch): void {
  const nClasses = (<usize>s.nClasses) << 2;
  const end = s.spare + <usize>(s.bestBelow + 1) * nClasses;
  clearSums(s, s.bestSums);
  for (let row = s.spare + <usize>s.low * nClasses; row < end; row += nClasses) {
    for (let at: usize = 0; at < nClasses; at += 4) {
      const sum = s.bestSums + (at << 1);
      store<f64>(sum, load<f64>(sum) + <f64>load<u32>(row + at));
    }
  }
  s.hasBestSums = true;
}

/** Moves the class weights of a rank (IN, u32) to the left side, two at a time: most are zero, but which cannot be told. */
function moveRank(s: NodeSearch, weights: usize): void {
  const end = weights + ((<usize>s.nClasses) << 2);
  let left = s.left;
  let total = s.total;
  let moved = f64x2.splat(0);
  let gained = f64x2.splat(0);
  let lost = f64x2.splat(0);
  let at = weights;
  for (; at + 4 < end; at += 8, left += 16, total += 16) {
    const w = f64x2.convert_low_i32x4_s(v128.load64_zero(at));
    const before = v128.load(left);
    const beyond = f64x2.sub(v128.load(total), before);
    moved = f64x2.add(moved, w);
    gained = f64x2.add(gained, f64x2.mul(w, f64x2.add(f64x2.add(before, before), w)));
    lost = f64x2.add(lost, f64x2.mul(w, f64x2.sub(f64x2.add(beyond, beyond), w)));
    v128.store(left, f64x2.add(before, w));
  }
  s.weightLeft += f64x2.extract_lane(moved, 0) + f64x2.extract_lane(moved, 1);
  s.squaresLeft += f64x2.extract_lane(gained, 0) + f64x2.extract_lane(gained, 1);
  s.squaresRight -= f64x2.extract_lane(lost, 0) + f64x2.extract_lane(lost, 1);
  if (at >= end) return;
  const w = <f64>load<u32>(at);
  const before = load<f64>(left);
  s.weightLeft += w;
  s.squaresLeft += w * (2 * before + w);
  s.squaresRight -= w * (2 * (load<f64>(total) - before) - w);
  store<f64>(left, before + w);
}

/** Adds up the class weights of each rank of a feature in `spare` (u32). */
function countRanks(s: NodeSearch, feature: i32): void {
  const column = columnOf(s, feature);
  const shift = s.shift;
  const weightBits = s.weightBits;
  const nClasses = <u32>s.nClasses;
  const weightMask: u32 = (1 << weightBits) - 1;
  const classMask: u32 = (1 << (shift - weightBits)) - 1;
  const counts = s.spare;
  const end = s.items + ((<usize>s.end) << 2);
  const bytes = (<usize>(absentRank(s, feature) * nClasses)) << 2;
  memory.fill(counts, 0, bytes);
  let at = s.items + ((<usize>s.start) << 2);
  if (bytes <= end - at) {
    // Equal samples often follow one another: every other one is counted apart, so as not to wait for the one before.
    const others = s.keys;
    memory.fill(others, 0, bytes);
    for (; at + 4 < end; at += 8) {
      const item = load<u32>(at);
      const other = load<u32>(at, 4);
      const rank = <u32>load<u16>(column + ((<usize>(item >> shift)) << 1));
      const otherRank = <u32>load<u16>(column + ((<usize>(other >> shift)) << 1));
      const count = counts + ((<usize>(rank * nClasses + ((item >> weightBits) & classMask))) << 2);
      const otherCount = others + ((<usize>(otherRank * nClasses + ((other >> weightBits) & classMask))) << 2);
      store<u32>(count, load<u32>(count) + (item & weightMask));
      store<u32>(otherCount, load<u32>(otherCount) + (other & weightMask));
    }
    for (let cell: usize = 0; cell < bytes; cell += 4) {
      store<u32>(counts + cell, load<u32>(counts + cell) + load<u32>(others + cell));
    }
  }
  for (; at < end; at += 4) {
    const item = load<u32>(at);
    const rank = <u32>load<u16>(column + ((<usize>(item >> shift)) << 1));
    const count = counts + ((<usize>(rank * nClasses + ((item >> weightBits) & classMask))) << 2);
    store<u32>(count, load<u32>(count) + (item & weightMask));
  }
}

/** The smallest and the largest rank counted. */
function findRange(s: NodeSearch, feature: i32): void {
  const stride = (<usize>s.nClasses) << 2;
  let at = s.spare;
  while (load<u32>(at) == 0) at += 4;
  let last = s.spare + <usize>absentRank(s, feature) * stride - 4;
  while (load<u32>(last) == 0) last -= 4;
  s.low = <u32>((at - s.spare) / stride);
  s.high = <u32>((last - s.spare) / stride);
  s.nMissing = 0;
  s.nPresent = s.end - s.start;
}

/** True where counting the few ranks of a feature is less work than sorting its keys. */
export function prefersHistogram(s: NodeSearch): bool {
  return <u64>(s.high - s.low + 1) * <u64>(s.nClasses + 1) <= 2 * <u64>s.nPresent;
}

/** Adds up samples and class weights by rank into `spare`, from the unsorted `keys[0 .. s.nPresent)` (IN). */
export function fillHistogram(s: NodeSearch): void {
  const shift = s.shift;
  const weightBits = s.weightBits;
  const low = s.low;
  const histogram = s.spare;
  const stride = (<usize>(s.nClasses + 1)) << 2;
  const weightMask: u32 = (1 << weightBits) - 1;
  const classMask: u32 = (1 << (shift - weightBits)) - 1;
  const end = s.keys + ((<usize>s.nPresent) << 2);
  memory.fill(histogram, 0, <usize>(s.high - low + 1) * stride);
  for (let at = s.keys; at < end; at += 4) {
    const key = load<u32>(at);
    const cell = histogram + <usize>((key >> shift) - low) * stride;
    store<u32>(cell, load<u32>(cell) + 1);
    const sum = cell + ((<usize>((key >> weightBits) & classMask)) << 2);
    store<u32>(sum, load<u32>(sum, 4) + (key & weightMask), 4);
  }
}

/** Tries all Gini splits of a feature whose histogram is filled. */
export function searchHistogram(s: NodeSearch, feature: i32, missingLeft: bool): void {
  const low = s.low;
  const high = s.high;
  const left = s.left;
  const weight = s.weight;
  const near = nearValues(s, feature);
  const classes = (<usize>s.nClasses) << 2;
  const samples = s.end - s.start;
  const minSamplesLeaf = s.minSamplesLeaf;
  beginLeft(s, missingLeft);
  let nLeft = missingLeft ? s.nMissing : 0;
  let previous = low;
  let cell = s.spare;
  const end = s.nMissing > 0 && !missingLeft ? high + 1 : high;
  for (let rank = low; rank <= end; rank++, cell += classes + 4) {
    const beyond = rank > high;
    if (!beyond && load<u32>(cell) == 0) continue;
    if (rank != low && nLeft >= minSamplesLeaf && samples - nLeft >= minSamplesLeaf) {
      const weightLeft = s.weightLeft;
      const proxy = giniProxy(s.squaresLeft, weightLeft, s.squaresRight, weight - weightLeft);
      if (
        proxy > s.bestProxy &&
        (beyond || separable(near, previous, rank)) &&
        isAllowed(s, feature, load<f64>(left), weightLeft)
      ) {
        s.bestProxy = proxy;
        recordBest(s, feature, previous, beyond ? ALL_PRESENT : rank, missingLeft);
      }
    }
    if (beyond) break;
    previous = rank;
    nLeft += load<u32>(cell);
    moveRank(s, cell + 4);
  }
}
