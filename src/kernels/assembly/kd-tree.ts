import { CHEBYSHEV, SQEUCLIDEAN, share } from './distance-metric';

// A balanced tree: the children of node i are 2i + 1 and 2i + 2, and a node's points are `order[start … end - 1]`, of
// which the left child has the first half. Each leaf has a block with the coordinates of its points, coordinate after
// coordinate, so that lanes are points; a coordinate takes whole fours of points, filled with NaN, which is near nothing.

/** Where the block of a leaf begins. */
export function blockOf(blocks: usize, nodes: i32, node: i32, start: i32, p: i32): usize {
  const leaf = node - ((nodes - 1) >> 1);
  return blocks + ((<usize>(start + 4 * leaf) * <usize>p) << 3);
}

/** Where the points of a node begin (lower half) and end (upper half). */
export function spanOf(node: i32, n: i32): i64 {
  let start: i32 = 0;
  let end = n;
  for (let bit = 30 - clz<i32>(node + 1); bit >= 0; bit--) {
    const middle = start + ((end - start) >> 1);
    if ((((node + 1) >> bit) & 1) == 0) end = middle;
    else start = middle;
  }
  return ((<i64>end) << 32) | <i64>start;
}

/** Bytes from a coordinate of a block to the next. */
export function strideOf(points: i32): usize {
  return (<usize>((points + 3) & ~3)) << 3;
}

// What bounds a distance may round otherwise than the distance itself, so it keeps a distance from it: the last bits of a
// sum of p squares, or of powers, which may be wrong by more.
const OF_SQUARES: f64 = 5e-16;
const OF_POWERS: f64 = 1e-14;

/** The least reduced distance that a point in the bounds of a node can have, or less by a rounding. */
export function leastDistance(metric: i32, bounds: usize, query: usize, p: i32, exponent: f64, params: usize): f64 {
  const bytes = (<usize>p) << 3;
  if (metric <= SQEUCLIDEAN) return leastSquares(bounds, bounds + bytes, query, query, p);
  let sum: f64 = 0;
  for (let j: usize = 0; j < bytes; j += 8) {
    const x = load<f64>(query + j);
    const d = max(max(load<f64>(bounds + j) - x, x - load<f64>(bounds + bytes + j)), 0);
    const part = share(metric, d, j, exponent, params);
    sum = metric == CHEBYSHEV ? max(sum, part) : sum + part;
  }
  return sum * (1 - OF_POWERS);
}

/** The least reduced distance that points in the bounds of two nodes can have, or less by a rounding. */
export function boxDistance(metric: i32, one: usize, other: usize, p: i32, exponent: f64, params: usize): f64 {
  const bytes = (<usize>p) << 3;
  if (metric <= SQEUCLIDEAN) return leastSquares(one, one + bytes, other, other + bytes, p);
  let sum: f64 = 0;
  for (let j: usize = 0; j < bytes; j += 8) {
    const below = load<f64>(other + j) - load<f64>(one + bytes + j);
    const above = load<f64>(one + j) - load<f64>(other + bytes + j);
    const part = share(metric, max(max(below, above), 0), j, exponent, params);
    sum = metric == CHEBYSHEV ? max(sum, part) : sum + part;
  }
  return sum * (1 - OF_POWERS);
}

/** The squared distance of two boxes, each from `low` to `high`, in two sums. */
function leastSquares(low: usize, high: usize, otherLow: usize, otherHigh: usize, p: i32): f64 {
  const pairs = (<usize>(p & ~1)) << 3;
  const zero = f64x2.splat(0);
  let sums = zero;
  for (let j: usize = 0; j < pairs; j += 16) {
    const below = f64x2.sub(v128.load(low + j), v128.load(otherHigh + j));
    const above = f64x2.sub(v128.load(otherLow + j), v128.load(high + j));
    const d = f64x2.pmax(f64x2.pmax(below, above), zero);
    sums = f64x2.add(sums, f64x2.mul(d, d));
  }
  if ((p & 1) != 0) {
    const below = f64x2.sub(v128.load64_zero(low + pairs), v128.load64_zero(otherHigh + pairs));
    const above = f64x2.sub(v128.load64_zero(otherLow + pairs), v128.load64_zero(high + pairs));
    const d = f64x2.pmax(f64x2.pmax(below, above), zero);
    sums = f64x2.add(sums, f64x2.mul(d, d));
  }
  return (f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1)) * (1 - <f64>(p + 2) * OF_SQUARES);
}

/** The greatest reduced distance that a point in the bounds of a node can have, or more by a rounding. */
export function greatestDistance(metric: i32, bounds: usize, query: usize, p: i32, exponent: f64, params: usize): f64 {
  const bytes = (<usize>p) << 3;
  if (metric <= SQEUCLIDEAN) return greatestSquares(bounds, bounds + bytes, query, p);
  let sum: f64 = 0;
  for (let j: usize = 0; j < bytes; j += 8) {
    const x = load<f64>(query + j);
    const d = max(abs(load<f64>(bounds + j) - x), abs(load<f64>(bounds + bytes + j) - x));
    const part = share(metric, d, j, exponent, params);
    sum = metric == CHEBYSHEV ? max(sum, part) : sum + part;
  }
  return sum * (1 + OF_POWERS);
}

function greatestSquares(low: usize, high: usize, query: usize, p: i32): f64 {
  const pairs = (<usize>(p & ~1)) << 3;
  let sums = f64x2.splat(0);
  for (let j: usize = 0; j < pairs; j += 16) {
    const x = v128.load(query + j);
    const d = f64x2.pmax(f64x2.sub(x, v128.load(low + j)), f64x2.sub(v128.load(high + j), x));
    sums = f64x2.add(sums, f64x2.mul(d, d));
  }
  let sum = f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1);
  if ((p & 1) != 0) {
    const x = load<f64>(query + pairs);
    const d = max(x - load<f64>(low + pairs), load<f64>(high + pairs) - x);
    sum += d * d;
  }
  return sum * (1 + <f64>(p + 2) * OF_SQUARES);
}

/** Reduced distances of a query to the points `from` to `from + 3` of a block, two in each half of `out` (OUT). */
export function fourDistances(
  metric: i32,
  block: usize,
  stride: usize,
  from: i32,
  query: usize,
  p: i32,
  exponent: f64,
  params: usize,
  out: usize,
): void {
  const end = query + ((<usize>p) << 3);
  let at = block + ((<usize>from) << 3);
  let r0 = f64x2.splat(0);
  let r1 = r0;
  if (metric <= SQEUCLIDEAN) {
    for (let q = query; q < end; q += 8, at += stride) {
      const x = v128.load_splat<f64>(q);
      const d0 = f64x2.sub(x, v128.load(at));
      const d1 = f64x2.sub(x, v128.load(at, 16));
      r0 = f64x2.add(r0, f64x2.mul(d0, d0));
      r1 = f64x2.add(r1, f64x2.mul(d1, d1));
    }
    v128.store(out, r0);
    v128.store(out, r1, 16);
  } else {
    anyDistances(metric, at, stride, query, p, exponent, params, out);
  }
}

function anyDistances(
  metric: i32,
  at: usize,
  stride: usize,
  query: usize,
  p: i32,
  exponent: f64,
  params: usize,
  out: usize,
): void {
  const bytes = (<usize>p) << 3;
  for (let lane: usize = 0; lane < 32; lane += 8) {
    let sum: f64 = 0;
    let x = at + lane;
    for (let j: usize = 0; j < bytes; j += 8, x += stride) {
      const part = share(metric, load<f64>(query + j) - load<f64>(x), j, exponent, params);
      sum = metric == CHEBYSHEV ? max(sum, part) : sum + part;
    }
    store<f64>(out + lane, sum);
  }
}
