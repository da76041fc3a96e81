import { ARGUMENTS, aborted, progress } from './control';
import { reducedDistance } from './distance';
import { finishNearest } from './nearest-brute';
import { clearHeap, offer } from './nearest-heap';
import { firstQuery, lastQuery, NeighborArguments } from './neighbor-arguments';

// Points are rounded to 16-bit integers, so that a distance between them is a few integer products, exact, and at most
// √p steps greater than the true one. Only points that this does not rule out are compared in full.
//
// Groups of 8 points lie together: for each two coordinates, those of 8 points. A last group is filled with points that
// are far away. Clipping to a range is allowed: it brings points nearer, never farther.

/** Points that stay in the first cache while all queries of a chunk see them, in groups. */
const BLOCK_GROUPS: i32 = 32;
const FAR: i32 = 0x3fffffff;

/** Quantises 8 points: X IN · center IN, `p` · to OUT · squares OUT, 8 (i32). */
function quantiseGroup(
  X: usize,
  count: i32,
  p: i32,
  center: usize,
  scale: f64,
  limit: f64,
  to: usize,
  squares: usize,
): void {
  const pairs = (p + 1) >> 1;
  memory.fill(to, 0, (<usize>pairs) << 5);
  for (let i: i32 = 0; i < 8; i++) {
    if (i >= count) {
      store<i32>(squares + ((<usize>i) << 2), FAR);
      continue;
    }
    const row = X + ((<usize>i * <usize>p) << 3);
    let square: i32 = 0;
    for (let j: i32 = 0; j < p; j++) {
      const value = quantise(row, j, center, scale, limit);
      square += value * value;
      store<i16>(to + ((<usize>(j >> 1)) << 5) + ((<usize>i) << 2) + ((<usize>(j & 1)) << 1), <i16>value);
    }
    store<i32>(squares + ((<usize>i) << 2), square);
  }
}

function quantise(row: usize, j: i32, center: usize, scale: f64, limit: f64): i32 {
  const at = (<usize>j) << 3;
  return <i32>nearest(max(-limit, min(limit, (load<f64>(row + at) - load<f64>(center + at)) * scale)));
}

/** Quantises points in groups of 8. X IN, `n × p` · center IN, `p` · to OUT · squares OUT, whole groups (i32). */
export function quantisePoints(
  X: usize,
  n: i32,
  p: i32,
  center: usize,
  scale: f64,
  limit: f64,
  to: usize,
  squares: usize,
): void {
  const bytes = (<usize>((p + 1) >> 1)) << 5;
  for (let i: i32 = 0; i < n; i += 8, to += bytes, squares += 32) {
    quantiseGroup(X + ((<usize>i * <usize>p) << 3), n - i, p, center, scale, limit, to, squares);
  }
}

/** Quantises queries row after row, in an even number of coordinates. X IN · center IN · to OUT · squares OUT (i32). */
export function quantiseQueries(
  X: usize,
  n: i32,
  p: i32,
  center: usize,
  scale: f64,
  limit: f64,
  to: usize,
  squares: usize,
): void {
  const width = (<usize>((p + 1) >> 1)) << 2;
  for (let i: i32 = 0; i < n; i++, X += (<usize>p) << 3, to += width, squares += 4) {
    let square: i32 = 0;
    for (let j: i32 = 0; j < p; j++) {
      const value = quantise(X, j, center, scale, limit);
      square += value * value;
      store<i16>(to + ((<usize>j) << 1), <i16>value);
    }
    if ((p & 1) != 0) store<i16>(to + ((<usize>p) << 1), 0);
    store<i32>(squares, square);
  }
}

/** The `k` nearest of all points to each query of a chunk. SCRATCH: for each query an i32, in fours. */
export function nearestQuantisedChunk(chunk: i32, scratch: usize): void {
  const a = changetype<NeighborArguments>(ARGUMENTS);
  const k = <usize>a.k;
  const first = firstQuery(a, chunk);
  const last = lastQuery(a, chunk);
  const groups = (<i32>a.n + 7) >> 3;
  for (let q = first; q < last; q++) {
    clearHeap(<usize>a.distances + ((<usize>q * k) << 3), <usize>a.indices + ((<usize>q * k) << 2), <i32>k);
    store<i32>(scratch + ((<usize>(q - first)) << 2), i32.MAX_VALUE);
  }
  for (let from: i32 = 0; from < groups; from += BLOCK_GROUPS) {
    if (aborted()) return;
    const to = min<i32>(from + BLOCK_GROUPS, groups);
    for (let q = first; q < last; q += 4) seeBlock(a, q, last, from, to, scratch + ((<usize>(q - first)) << 2));
  }
  for (let q = first; q < last; q++) {
    const row = <usize>q * k;
    finishNearest(a, <usize>a.distances + (row << 3), <usize>a.indices + (row << 2), <i32>k);
  }
  progress(last - first);
}

/** Compares four queries with the points of some groups. After the last query it stands for the missing ones. */
function seeBlock(a: NeighborArguments, q: i32, last: i32, from: i32, to: i32, limits: usize): void {
  const pairs = (<usize>a.p + 1) >> 1;
  const width = pairs << 2;
  const q0 = <usize>a.quantisedQueries + <usize>q * width;
  const q1 = q + 1 < last ? q0 + width : q0;
  const q2 = q + 2 < last ? q1 + width : q0;
  const q3 = q + 3 < last ? q2 + width : q0;
  const bytes = pairs << 5;
  let at = <usize>a.quantised + <usize>from * bytes;
  let squares = <usize>a.squares + ((<usize>from) << 5);
  for (let g = from; g < to; g++, squares += 32) {
    let a0 = i32x4.splat(0);
    let a1 = a0;
    let a2 = a0;
    let a3 = a0;
    let b0 = a0;
    let b1 = a0;
    let b2 = a0;
    let b3 = a0;
    for (let j: usize = 0; j < width; j += 4, at += 32) {
      const x = v128.load(at);
      const y = v128.load(at, 16);
      const c0 = v128.load_splat<i32>(q0 + j);
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(c0, x));
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(c0, y));
      const c1 = v128.load_splat<i32>(q1 + j);
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(c1, x));
      b1 = i32x4.add(b1, i32x4.dot_i16x8_s(c1, y));
      const c2 = v128.load_splat<i32>(q2 + j);
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(c2, x));
      b2 = i32x4.add(b2, i32x4.dot_i16x8_s(c2, y));
      const c3 = v128.load_splat<i32>(q3 + j);
      a3 = i32x4.add(a3, i32x4.dot_i16x8_s(c3, x));
      b3 = i32x4.add(b3, i32x4.dot_i16x8_s(c3, y));
    }
    const sx = v128.load(squares);
    const sy = v128.load(squares, 16);
    judge(a, q, g, sx, sy, a0, b0, limits);
    if (q + 1 < last) judge(a, q + 1, g, sx, sy, a1, b1, limits + 4);
    if (q + 2 < last) judge(a, q + 2, g, sx, sy, a2, b2, limits + 8);
    if (q + 3 < last) judge(a, q + 3, g, sx, sy, a3, b3, limits + 12);
  }
}

/** Finds, among 8 points with the given products with a query, those that may be near. */
function judge(a: NeighborArguments, q: i32, group: i32, sx: v128, sy: v128, x: v128, y: v128, limit: usize): void {
  const most = v128.load_splat<i32>(limit);
  const isX = i32x4.le_s(i32x4.sub(sx, i32x4.shl(x, 1)), most);
  const isY = i32x4.le_s(i32x4.sub(sy, i32x4.shl(y, 1)), most);
  if (!v128.any_true(v128.or(isX, isY))) return;
  compare(a, q, group << 3, i32x4.bitmask(isX) | (i32x4.bitmask(isY) << 4), limit);
}

/** Compares a query in full with the marked points of a group. */
function compare(a: NeighborArguments, q: i32, first: i32, marked: i32, limit: usize): void {
  const k = <i32>a.k;
  const p = <usize>a.p;
  const row = <usize>q * <usize>k;
  const distances = <usize>a.distances + (row << 3);
  const indices = <usize>a.indices + (row << 2);
  const query = <usize>a.queries + ((<usize>q * p) << 3);
  let changed = false;
  for (let rest = marked; rest != 0; rest &= rest - 1) {
    const i = first + ctz(rest);
    if (i >= <i32>a.n) break;
    const x = <usize>a.X + ((<usize>i * p) << 3);
    const distance = reducedDistance(<i32>a.metric, query, x, <i32>p, 0, 0);
    if (offer(distances, indices, k, distance, i)) changed = true;
  }
  if (!changed) return;
  const square = load<i32>(<usize>a.querySquares + ((<usize>q) << 2));
  store<i32>(limit, limitOf(load<f64>(distances), a.scale, <f64>p, square));
}

/** What the quantised square of the distance, without that of the query, cannot exceed for a point within `reduced`. */
function limitOf(reduced: f64, scale: f64, p: f64, square: i32): i32 {
  const steps = sqrt(reduced) * scale + sqrt(p);
  // A little more, for the rounding of this formula.
  const most = steps * steps * (1 + 1e-9) + 1;
  return (most < 2147483647 ? <i32>most : i32.MAX_VALUE) - square;
}
