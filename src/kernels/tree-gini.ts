// Gini searches over sorted packed keys. Weights are whole numbers below 2^26 in sum, so class weights and the sums of
// their squares are exact in any order, and only the last formula rounds: exactly as the reference rounds it.

import { separable } from './tree-columns.js';
import { giniProxy } from './tree-criterion.js';
import { ALL_PRESENT, isAllowed, type NodeSearch, recordBest } from './tree-search.js';

/** Tries all splits of a feature of two classes; `keys[0 .. s.nPresent)` (IN) is sorted. */
export function searchTwoClasses(s: NodeSearch, feature: number, keys: Uint32Array, missingLeft: boolean): void {
  const { shift, weightBits, weight, nPresent: n } = s;
  const { values, starts, hasNear } = s.problem.columns;
  const base = starts[feature]!;
  const near = hasNear[feature]! === 1;
  const weightMask = (1 << weightBits) - 1;
  const total1 = s.total[1]!;
  const ahead = missingLeft ? s.nMissing : 0;
  const first = s.settings.minSamplesLeaf - ahead;
  const last = s.end - s.start - s.settings.minSamplesLeaf - ahead;
  let left1 = missingLeft ? s.missing[1]! : 0;
  let weightLeft = missingLeft ? s.missingWeight : 0;
  let best = s.bestProxy;
  let bestAt = -1;
  let previous = keys[0]! >>> shift;
  for (let i = 0; i < n; i++) {
    const key = keys[i]!;
    const rank = key >>> shift;
    if (rank !== previous) {
      if (i >= first && i <= last && (!near || separable(values[base + previous]!, values[base + rank]!))) {
        const proxy = twoClassProxy(left1, weightLeft, total1 - left1, weight - weightLeft);
        if (proxy > best && isAllowed(s, feature, weightLeft - left1, weightLeft)) {
          best = proxy;
          bestAt = i;
        }
      }
      previous = rank;
    }
    const w = key & weightMask;
    weightLeft += w;
    left1 += w & -((key >>> weightBits) & 1);
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

function twoClassProxy(left1: number, weightLeft: number, right1: number, weightRight: number): number {
  const left0 = weightLeft - left1;
  const right0 = weightRight - right1;
  return giniProxy(left0 * left0 + left1 * left1, weightLeft, right0 * right0 + right1 * right1, weightRight);
}

/** The same for any number of classes. */
export function searchClasses(s: NodeSearch, feature: number, keys: Uint32Array, missingLeft: boolean): void {
  const { shift, weightBits, weight, left, right, nPresent: n } = s;
  const { values, starts, hasNear } = s.problem.columns;
  const base = starts[feature]!;
  const near = hasNear[feature]! === 1;
  const weightMask = (1 << weightBits) - 1;
  const classMask = (1 << (shift - weightBits)) - 1;
  const ahead = missingLeft ? s.nMissing : 0;
  const first = s.settings.minSamplesLeaf - ahead;
  const last = s.end - s.start - s.settings.minSamplesLeaf - ahead;
  beginSides(s, missingLeft);
  let squaresLeft = sumOfSquares(left);
  let squaresRight = sumOfSquares(right);
  let weightLeft = s.weightLeft;
  let best = s.bestProxy;
  let bestAt = -1;
  let previous = keys[0]! >>> shift;
  for (let i = 0; i < n; i++) {
    const key = keys[i]!;
    const rank = key >>> shift;
    if (rank !== previous) {
      if (i >= first && i <= last && (!near || separable(values[base + previous]!, values[base + rank]!))) {
        const proxy = giniProxy(squaresLeft, weightLeft, squaresRight, weight - weightLeft);
        if (proxy > best && isAllowed(s, feature, left[0]!, weightLeft)) {
          best = proxy;
          bestAt = i;
        }
      }
      previous = rank;
    }
    const c = (key >>> weightBits) & classMask;
    const w = key & weightMask;
    const before = left[c]!;
    const beyond = right[c]!;
    squaresLeft += w * (2 * before + w);
    squaresRight -= w * (2 * beyond - w);
    left[c] = before + w;
    right[c] = beyond - w;
    weightLeft += w;
  }
  if (s.nMissing > 0 && !missingLeft && n >= first && n <= last) {
    const proxy = giniProxy(squaresLeft, weightLeft, squaresRight, weight - weightLeft);
    if (proxy > best && isAllowed(s, feature, left[0]!, weightLeft)) {
      best = proxy;
      bestAt = n;
    }
  }
  if (bestAt >= 0) recordAt(s, feature, keys, bestAt, best, missingLeft);
}

/** Puts the missing samples on the left, or nothing, and the rest on the right. */
export function beginSides(s: NodeSearch, missingLeft: boolean): void {
  for (let c = 0; c < s.total.length; c++) {
    s.left[c] = missingLeft ? s.missing[c]! : 0;
    s.right[c] = s.total[c]! - s.left[c]!;
  }
  s.weightLeft = missingLeft ? s.missingWeight : 0;
}

export function sumOfSquares(sums: Float64Array): number {
  let squares = 0;
  for (let c = 0; c < sums.length; c++) squares += sums[c]! * sums[c]!;
  return squares;
}

/** Records the split before the sorted key `at`. */
export function recordAt(
  s: NodeSearch,
  feature: number,
  keys: Uint32Array,
  at: number,
  proxy: number,
  missingLeft: boolean,
): void {
  s.bestProxy = proxy;
  const above = at === s.nPresent ? ALL_PRESENT : keys[at]! >>> s.shift;
  recordBest(s, feature, (missingLeft ? s.nMissing : 0) + at, keys[at - 1]! >>> s.shift, above, missingLeft);
}
