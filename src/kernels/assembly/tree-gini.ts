// Gini searches over sorted packed keys. Weights are whole numbers below 2^26 in sum, so class weights and the sums of
// their squares are exact in any order, and only the last formula rounds: exactly as the reference rounds it.

import { giniProxy } from './tree-criterion';
import { ALL_PRESENT, isAllowed, NodeSearch, nearValues, recordBest, separable } from './tree-search';

/** Tries all splits of a feature of two classes; `keys[0 .. s.nPresent)` (IN) is sorted. */
export function searchTwoClasses(s: NodeSearch, feature: i32, keys: usize, missingLeft: bool): void {
  const shift = s.shift;
  const weightBits = s.weightBits;
  const n = s.nPresent;
  const near = nearValues(s, feature);
  const weightMask: u32 = (1 << weightBits) - 1;
  const weight = s.weight;
  const total1 = load<f64>(s.total, 8);
  const ahead = missingLeft ? s.nMissing : 0;
  const first = s.minSamplesLeaf - ahead;
  const last = s.end - s.start - s.minSamplesLeaf - ahead;
  let left1 = missingLeft ? load<f64>(s.missing, 8) : 0;
  let weightLeft = missingLeft ? s.missingWeight : 0;
  let best = s.bestProxy;
  let bestAt = -1;
  let previous = load<u32>(keys) >> shift;
  for (let i = 0; i < n; i++) {
    const key = load<u32>(keys + ((<usize>i) << 2));
    const rank = key >> shift;
    if (rank != previous) {
      if (i >= first && i <= last) {
        const proxy = twoClassProxy(left1, weightLeft, total1 - left1, weight - weightLeft);
        if (proxy > best && separable(near, previous, rank) && isAllowed(s, feature, weightLeft - left1, weightLeft)) {
          best = proxy;
          bestAt = i;
        }
      }
      previous = rank;
    }
    const w = key & weightMask;
    weightLeft += <f64>w;
    left1 += <f64>(w & -((key >> weightBits) & 1));
  }
  if (s.nMissing > 0 && !missingLeft && n >= first && n <= last) {
    const proxy = twoClassProxy(left1, weightLeft, total1 - left1, weight - weightLeft);
    if (proxy > best && isAllowed(s, feature, weightLeft - left1, weightLeft)) {
      best = proxy;
      bestAt = n;
    }
  }
  if (bestAt >= 0) recordAt(s, feature, keys, bestAt, best, missingLeft);
}

/** The Gini proxy of two classes from the weights of class 1 and of both. */
export function twoClassProxy(left1: f64, weightLeft: f64, right1: f64, weightRight: f64): f64 {
  const left0 = weightLeft - left1;
  const right0 = weightRight - right1;
  return giniProxy(left0 * left0 + left1 * left1, weightLeft, right0 * right0 + right1 * right1, weightRight);
}

/** The same for any number of classes. */
export function searchClasses(s: NodeSearch, feature: i32, keys: usize, missingLeft: bool): void {
  const shift = s.shift;
  const weightBits = s.weightBits;
  const n = s.nPresent;
  const near = nearValues(s, feature);
  const weightMask: u32 = (1 << weightBits) - 1;
  const classMask: u32 = (1 << (shift - weightBits)) - 1;
  const weight = s.weight;
  const left = s.left;
  const total = s.total;
  const ahead = missingLeft ? s.nMissing : 0;
  const first = s.minSamplesLeaf - ahead;
  const last = s.end - s.start - s.minSamplesLeaf - ahead;
  beginLeft(s, missingLeft);
  let squaresLeft = s.squaresLeft;
  let squaresRight = s.squaresRight;
  let weightLeft = s.weightLeft;
  let best = s.bestProxy;
  let bestAt = -1;
  let previous = load<u32>(keys) >> shift;
  for (let i = 0; i < n; i++) {
    const key = load<u32>(keys + ((<usize>i) << 2));
    const rank = key >> shift;
    if (rank != previous) {
      if (i >= first && i <= last) {
        const proxy = giniProxy(squaresLeft, weightLeft, squaresRight, weight - weightLeft);
        if (proxy > best && separable(near, previous, rank) && isAllowed(s, feature, load<f64>(left), weightLeft)) {
          best = proxy;
          bestAt = i;
        }
      }
      previous = rank;
    }
    const at = (<usize>((key >> weightBits) & classMask)) << 3;
    const w = <f64>(key & weightMask);
    const before = load<f64>(left + at);
    squaresLeft += w * (2 * before + w);
    squaresRight -= w * (2 * (load<f64>(total + at) - before) - w);
    store<f64>(left + at, before + w);
    weightLeft += w;
  }
  if (s.nMissing > 0 && !missingLeft && n >= first && n <= last) {
    const proxy = giniProxy(squaresLeft, weightLeft, squaresRight, weight - weightLeft);
    if (proxy > best && isAllowed(s, feature, load<f64>(left), weightLeft)) {
      best = proxy;
      bestAt = n;
    }
  }
  if (bestAt >= 0) recordAt(s, feature, keys, bestAt, best, missingLeft);
}

/** Puts the missing samples on the left, or nothing, and the rest on the right. */
export function beginSides(s: NodeSearch, missingLeft: bool): void {
  const bytes = (<usize>s.nSums) << 3;
  s.weightLeft = missingLeft ? s.missingWeight : 0;
  if (!missingLeft) {
    clearSums(s, s.left);
    memory.copy(s.right, s.total, bytes);
    return;
  }
  memory.copy(s.left, s.missing, bytes);
  for (let at: usize = 0; at < bytes; at += 8) {
    store<f64>(s.right + at, load<f64>(s.total + at) - load<f64>(s.left + at));
  }
}

/** Puts the missing samples, or nothing, on the left, with the sums of the squares of both sides. */
export function beginLeft(s: NodeSearch, missingLeft: bool): void {
  if (missingLeft) {
    beginSides(s, true);
    s.squaresLeft = sumOfSquares(s, s.left);
    s.squaresRight = sumOfSquares(s, s.right);
    return;
  }
  clearSums(s, s.left);
  s.weightLeft = 0;
  s.squaresLeft = 0;
  s.squaresRight = s.squares;
}

/** Few sums are cleared sooner without a call. */
export function clearSums(s: NodeSearch, sums: usize): void {
  const end = sums + ((<usize>s.nSums) << 3);
  let at = sums;
  for (; at + 8 < end; at += 16) v128.store(at, f64x2.splat(0));
  if (at < end) store<f64>(at, 0);
}

/** Of whole numbers, whose squares add up exactly in any order. */
export function sumOfSquares(s: NodeSearch, sums: usize): f64 {
  const end = sums + ((<usize>s.nSums) << 3);
  let pair = f64x2.splat(0);
  let at = sums;
  for (; at + 8 < end; at += 16) {
    const two = v128.load(at);
    pair = f64x2.add(pair, f64x2.mul(two, two));
  }
  const squares = f64x2.extract_lane(pair, 0) + f64x2.extract_lane(pair, 1);
  return at < end ? squares + load<f64>(at) * load<f64>(at) : squares;
}

/** Records the split before the sorted key `at`. */
export function recordAt(s: NodeSearch, feature: i32, keys: usize, at: i32, proxy: f64, missingLeft: bool): void {
  s.bestProxy = proxy;
  const key = keys + ((<usize>at) << 2);
  const above = at == s.nPresent ? ALL_PRESENT : load<u32>(key) >> s.shift;
  recordBest(s, feature, load<u32>(key - 4) >> s.shift, above, missingLeft);
}
