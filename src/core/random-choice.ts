import type { BitSource } from './bit-source.js';
import { refusal } from './random-arguments.js';
import { drawBounded } from './random-integers.js';

/** Any array whose elements can be exchanged in place. */
export interface MutableArray<T = unknown> {
  readonly length: number;
  [index: number]: T;
}

/** How far the probabilities may miss 1: the square root of the double epsilon. */
const SUM_TOLERANCE = 1.4901161193847656e-8;

/** Fisher–Yates from the last element down. */
export function shuffleInPlace(source: BitSource, array: MutableArray): void {
  for (let i = array.length - 1; i >= 1; i--) {
    const j = drawBounded(source, i);
    const kept = array[i];
    array[i] = array[j];
    array[j] = kept;
  }
}

/** 0 … n - 1 in random order. */
export function drawPermutation(source: BitSource, n: number): Int32Array {
  const order = new Int32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  shuffleInPlace(source, order);
  return order;
}

/** `size` independent indices below `p.length`, by inversion of the cumulated probabilities. */
export function chooseWeighted(source: BitSource, size: number, p: Float64Array): Int32Array {
  const cdf = cumulate(p);
  return Int32Array.from({ length: size }, () => searchRight(cdf, source.double()));
}

/** `size` different indices: draw as many as are missing, keep the first of each kind, forbid them, and draw again. */
export function chooseWeightedDistinct(source: BitSource, owner: string, size: number, p: Float64Array): Int32Array {
  const left = p.slice();
  const possible = left.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);
  if (possible < size) throw refusal(owner, 'p', `have at least ${size} entries above 0`, possible);
  const found = new Int32Array(size);
  const taken = new Set<number>();
  while (taken.size < size) {
    for (const index of taken) left[index] = 0;
    for (const index of chooseWeighted(source, size - taken.size, left)) {
      if (taken.has(index)) continue;
      found[taken.size] = index;
      taken.add(index);
    }
  }
  return found;
}

/** Refuses probabilities that do not add up to 1. */
export function requireUnitSum(owner: string, p: Float64Array): void {
  const sum = kahanSum(p, p.length);
  if (!(Math.abs(sum - 1) <= SUM_TOLERANCE)) throw refusal(owner, 'p', 'sum to 1', sum);
}

/** The compensated sum of the first `count` values. */
export function kahanSum(values: Float64Array, count: number): number {
  let sum = 0;
  let compensation = 0;
  for (let i = 0; i < count; i++) {
    const y = values[i]! - compensation;
    const t = sum + y;
    compensation = t - sum - y;
    sum = t;
  }
  return sum;
}

/** Cumulated sums, scaled to end at exactly 1. */
function cumulate(p: Float64Array): Float64Array {
  const cdf = new Float64Array(p.length);
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    sum += p[i]!;
    cdf[i] = sum;
  }
  return cdf.map((value) => value / sum);
}

/** The first index whose value is greater than `x`. */
function searchRight(sorted: Float64Array, x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
