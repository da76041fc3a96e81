// Squared distances as k-means needs them. Two forms: the direct one, and the expanded one `x² - 2 x·c + c²`, which is
// what matrix products give. The order of each sum is fixed, because labels of tied points depend on the last bit.

import { fusedDot } from './fused-multiply-add.js';

/** Half a unit in the last place of 1, doubled for the two values that are compared. */
const ROUNDING: number = 2 * 2 ** -53;
/** Below this share of the norms (per feature), rounding could reach the ninth digit of the distance. */
const CANCELLED = 1e-7;

/** Squared Euclidean distance of two rows, features summed in groups of four. */
export function squaredDistance(
  a: Float64Array /* IN */,
  aStart: number,
  b: Float64Array /* IN */,
  bStart: number,
  p: number,
): number {
  let sum = 0;
  let f = 0;
  for (; f + 4 <= p; f += 4) {
    const d0 = a[aStart + f]! - b[bStart + f]!;
    const d1 = a[aStart + f + 1]! - b[bStart + f + 1]!;
    const d2 = a[aStart + f + 2]! - b[bStart + f + 2]!;
    const d3 = a[aStart + f + 3]! - b[bStart + f + 3]!;
    sum += d0 * d0 + d1 * d1 + d2 * d2 + d3 * d3;
  }
  for (; f < p; f++) {
    const d = a[aStart + f]! - b[bStart + f]!;
    sum += d * d;
  }
  return sum;
}

/** Squared norm of each of `n` rows: even and odd features apart, groups of eight from their end, as two-lane code sums. */
export function squaredNorms(rows: Float64Array /* IN */, n: number, p: number, out: Float64Array /* OUT */): void {
  for (let i = 0; i < n; i++) {
    let even = 0;
    let odd = 0;
    let at = i * p;
    const end = at + p;
    for (; at + 8 <= end; at += 8) {
      for (let pair = at + 6; pair >= at; pair -= 2) {
        even += rows[pair]! * rows[pair]!;
        odd += rows[pair + 1]! * rows[pair + 1]!;
      }
    }
    for (; at < end; at += 2) {
      even += rows[at]! * rows[at]!;
      if (at + 1 < end) odd += rows[at + 1]! * rows[at + 1]!;
    }
    out[i] = even + odd;
  }
}

/** Dot product of two rows, first feature first. */
export function dot(
  a: Float64Array /* IN */,
  aStart: number,
  b: Float64Array /* IN */,
  bStart: number,
  p: number,
): number {
  let sum = 0;
  for (let f = 0; f < p; f++) sum += a[aStart + f]! * b[bStart + f]!;
  return sum;
}

/**
 * Squared distance by the expanded form, not below 0. Where the terms cancel nearly to nothing, what remains is mostly
 * rounding; there it is the rounding of a chain of fused multiply-adds, like the oracle's.
 */
export function expandedDistance(
  a: Float64Array /* IN */,
  aStart: number,
  aNorm: number,
  b: Float64Array /* IN */,
  bStart: number,
  bNorm: number,
  p: number,
): number {
  const plain = -2 * dot(a, aStart, b, bStart, p) + aNorm + bNorm;
  if (plain > CANCELLED * p * (aNorm + bNorm)) return plain;
  const fused = -2 * fusedDot(a, aStart, b, bStart, p) + aNorm + bNorm;
  return Math.max(fused, 0);
}

/** Below this gap, two expanded distances of `p` features can be in either order once rounded in another way. */
export function tieGap(p: number, norms: number): number {
  return ROUNDING * (p + 4) * norms;
}

/** Distances (not squared) of every row to every center, by the expanded form. */
export function centerDistances(
  X: Float64Array /* IN n x p */,
  xNorms: Float64Array /* IN n */,
  n: number,
  p: number,
  centers: Float64Array /* IN k x p */,
  centerNorms: Float64Array /* IN k */,
  k: number,
  out: Float64Array /* OUT n x k */,
): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < k; j++) {
      out[i * k + j] = Math.sqrt(expandedDistance(X, i * p, xNorms[i]!, centers, j * p, centerNorms[j]!, p));
    }
  }
}
