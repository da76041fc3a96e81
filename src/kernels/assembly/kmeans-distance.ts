// Distances with the bits of src/kernels/kmeans-distance.ts: lanes hold different centers, never parts of one sum.

import { fusedDot } from './fused-multiply-add';

/** Below this share of the norms (per feature), rounding could reach the ninth digit of the distance. */
const CANCELLED: f64 = 1e-7;

/** Squared Euclidean distance of two rows (IN, `p` numbers each), features summed in groups of four. */
export function squaredDistance(a: usize, b: usize, p: i32): f64 {
  const end = a + ((<usize>p) << 3);
  let sum: f64 = 0;
  for (; a + 32 <= end; a += 32, b += 32) {
    const low = f64x2.sub(v128.load(a), v128.load(b));
    const high = f64x2.sub(v128.load(a, 16), v128.load(b, 16));
    const lows = f64x2.mul(low, low);
    const highs = f64x2.mul(high, high);
    const three = f64x2.extract_lane(lows, 0) + f64x2.extract_lane(lows, 1) + f64x2.extract_lane(highs, 0);
    sum += three + f64x2.extract_lane(highs, 1);
  }
  for (; a < end; a += 8, b += 8) {
    const d = load<f64>(a) - load<f64>(b);
    sum += d * d;
  }
  return sum;
}

/** Squared norm of a row (IN, `p` numbers): even and odd features apart, groups of eight from their end. */
export function squaredNorm(row: usize, p: i32): f64 {
  const end = row + ((<usize>p) << 3);
  let sums = f64x2.splat(0);
  for (; row + 64 <= end; row += 64) {
    sums = addSquares(sums, v128.load(row, 48));
    sums = addSquares(sums, v128.load(row, 32));
    sums = addSquares(sums, v128.load(row, 16));
    sums = addSquares(sums, v128.load(row));
  }
  for (; row + 16 <= end; row += 16) sums = addSquares(sums, v128.load(row));
  let even = f64x2.extract_lane(sums, 0);
  if (row < end) even += load<f64>(row) * load<f64>(row);
  return even + f64x2.extract_lane(sums, 1);
}

function addSquares(sums: v128, values: v128): v128 {
  return f64x2.add(sums, f64x2.mul(values, values));
}

/** Dot products of a row with two interleaved ones (IN), first feature first. */
export function dotPair(row: usize, pair: usize, p: i32): v128 {
  const end = row + ((<usize>p) << 3);
  let sums = f64x2.splat(0);
  for (; row < end; row += 8, pair += 16) {
    sums = f64x2.add(sums, f64x2.mul(v128.load_splat<f64>(row), v128.load(pair)));
  }
  return sums;
}

/** Squared distance by the expanded form, not below 0, from the dot product of two rows and their squared norms. */
export function expandedDistance(dot: f64, a: usize, aNorm: f64, b: usize, bNorm: f64, p: i32): f64 {
  const plain = -2 * dot + aNorm + bNorm;
  if (plain > CANCELLED * <f64>p * (aNorm + bNorm)) return plain;
  return max<f64>(-2 * fusedDot(a, b, p) + aNorm + bNorm, 0);
}

/**
 * {@link expandedDistance} of a row to two others, from their dot products with it.
 *
 * norms IN, theirs · others IN, one after the other, or only one of them
 */
export function expandedPair(
  dots: v128,
  norms: v128,
  row: usize,
  norm: f64,
  others: usize,
  bytes: usize,
  isPair: bool,
): v128 {
  const own = f64x2.splat(norm);
  const plain = f64x2.add(f64x2.add(f64x2.mul(f64x2.splat(-2), dots), norms), own);
  const p = <i32>(bytes >> 3);
  const enough = f64x2.mul(f64x2.splat(CANCELLED * <f64>p), f64x2.add(norms, own));
  if (i64x2.all_true(f64x2.gt(plain, enough))) return plain;
  const first = expandedDistance(f64x2.extract_lane(dots, 0), others, f64x2.extract_lane(norms, 0), row, norm, p);
  if (!isPair) return f64x2.splat(first);
  const dot = f64x2.extract_lane(dots, 1);
  const second = expandedDistance(dot, others + bytes, f64x2.extract_lane(norms, 1), row, norm, p);
  return f64x2.replace_lane(f64x2.splat(first), 1, second);
}
