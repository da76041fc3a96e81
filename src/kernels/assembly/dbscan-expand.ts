import { ARGUMENTS, aborted, progress } from './control';
import { DbscanArguments, gather, greatest, least, point } from './dbscan-arguments';
import { blockOf, fourDistances, strideOf } from './kd-tree';

/** Labels every cluster, from the core points found before. The only chunk. SCRATCH: `p + 4`. */
export function dbscanExpandChunk(scratch: usize): void {
  const a = changetype<DbscanArguments>(ARGUMENTS);
  const n = <i32>a.n;
  const labels = <usize>a.labels;
  for (let place: i32 = 0; place < n; place++) {
    store<i32>(<usize>a.place + point(a, place), place);
    store<i32>(labels + ((<usize>place) << 2), -1);
  }
  countRemaining(a, 0, 0, n);
  let label: i32 = 0;
  for (let i: i32 = 0; i < n; i++) {
    const at = (<usize>i) << 2;
    if (load<i32>(labels + at) >= 0 || load<i32>(<usize>a.core + at) == 0) continue;
    if (!expand(a, load<i32>(<usize>a.place + at), label, scratch)) return;
    label++;
  }
}

function countRemaining(a: DbscanArguments, node: i32, start: i32, end: i32): void {
  store<i32>(<usize>a.remaining + ((<usize>node) << 2), end - start);
  const left = 2 * node + 1;
  if (left >= <i32>a.nodes) return;
  const middle = start + ((end - start) >> 1);
  countRemaining(a, left, start, middle);
  countRemaining(a, left + 1, middle, end);
}

/** Labels all that can be reached from a core point; false after an abort. */
function expand(a: DbscanArguments, seed: i32, label: i32, scratch: usize): bool {
  const stack = <usize>a.stack;
  const query = scratch + 32;
  store<i32>(stack, seed);
  let depth: i32 = 1;
  for (let seen: i32 = 1; depth > 0; seen++) {
    if ((seen & 255) == 0) {
      if (aborted()) return false;
      progress(256);
    }
    depth--;
    locate(a, load<i32>(stack + ((<usize>depth) << 2)), query);
    depth = reach(a, 0, 0, <i32>a.n, query, label, depth, scratch);
  }
  return true;
}

/** Writes the coordinates of the point at a place of the tree. */
function locate(a: DbscanArguments, place: i32, query: usize): void {
  let node: i32 = 0;
  let start: i32 = 0;
  let end = <i32>a.n;
  while (2 * node + 1 < <i32>a.nodes) {
    const middle = start + ((end - start) >> 1);
    if (place < middle) {
      end = middle;
      node = 2 * node + 1;
    } else {
      start = middle;
      node = 2 * node + 2;
    }
  }
  const block = blockOf(<usize>a.blocks, <i32>a.nodes, node, start, <i32>a.p);
  gather(block + ((<usize>(place - start)) << 3), strideOf(end - start), query, <usize>a.p);
}

/** Labels the points of a node within the radius that have no label, and stacks the core points; the stack's new depth. */
function reach(
  a: DbscanArguments,
  node: i32,
  start: i32,
  end: i32,
  query: usize,
  label: i32,
  depth: i32,
  scratch: usize,
): i32 {
  const remaining = <usize>a.remaining + ((<usize>node) << 2);
  if (load<i32>(remaining) == 0 || least(a, node, query) > a.radius) return depth;
  if (greatest(a, node, query) <= a.radius) return takeAll(a, node, start, end, label, depth);
  const left = 2 * node + 1;
  if (left >= <i32>a.nodes) return reachLeaf(a, node, start, end, query, label, depth, scratch);
  const middle = start + ((end - start) >> 1);
  let found = reach(a, left, start, middle, query, label, depth, scratch);
  found = reach(a, left + 1, middle, end, query, label, found, scratch);
  sumChildren(a, node);
  return found;
}

function sumChildren(a: DbscanArguments, node: i32): void {
  const children = <usize>a.remaining + ((<usize>(2 * node + 1)) << 2);
  store<i32>(<usize>a.remaining + ((<usize>node) << 2), load<i32>(children) + load<i32>(children, 4));
}

/** As {@link reach} for a node that is within the radius as a whole. */
function takeAll(a: DbscanArguments, node: i32, start: i32, end: i32, label: i32, depth: i32): i32 {
  const remaining = <usize>a.remaining + ((<usize>node) << 2);
  const rest = load<i32>(remaining);
  if (rest == 0) return depth;
  store<i32>(remaining, 0);
  const left = 2 * node + 1;
  if (left < <i32>a.nodes) {
    const middle = start + ((end - start) >> 1);
    const found = takeAll(a, left, start, middle, label, depth);
    return takeAll(a, left + 1, middle, end, label, found);
  }
  let found = depth;
  for (let place = start; place < start + rest; place++) found = take(a, place, label, found);
  return found;
}

/** Labels the point at a place, and stacks it if it is a core point. */
function take(a: DbscanArguments, place: i32, label: i32, depth: i32): i32 {
  const at = point(a, place);
  store<i32>(<usize>a.labels + at, label);
  if (load<i32>(<usize>a.core + at) == 0) return depth;
  store<i32>(<usize>a.stack + ((<usize>depth) << 2), place);
  return depth + 1;
}

/** As {@link reach} for a leaf. From behind, so that what takes the place of a labelled point was seen before. */
function reachLeaf(
  a: DbscanArguments,
  node: i32,
  start: i32,
  end: i32,
  query: usize,
  label: i32,
  depth: i32,
  scratch: usize,
): i32 {
  const p = <i32>a.p;
  const remaining = <usize>a.remaining + ((<usize>node) << 2);
  const stride = strideOf(end - start);
  const block = blockOf(<usize>a.blocks, <i32>a.nodes, node, start, p);
  const radius = f64x2.splat(a.radius);
  let rest = load<i32>(remaining);
  let found = depth;
  for (let from = (rest - 1) & ~3; from >= 0; from -= 4) {
    fourDistances(<i32>a.metric, block, stride, from, query, p, a.exponent, <usize>a.params, scratch);
    const first = i64x2.bitmask(f64x2.le(v128.load(scratch), radius));
    let near = first | (i64x2.bitmask(f64x2.le(v128.load(scratch, 16), radius)) << 2);
    if (rest - from < 4) near &= (1 << (rest - from)) - 1;
    while (near != 0) {
      const lane = 31 - clz<i32>(near);
      near ^= 1 << lane;
      rest--;
      exchange(a, block, stride, start, from + lane, rest);
      found = take(a, start + rest, label, found);
    }
  }
  store<i32>(remaining, rest);
  return found;
}

/** Exchanges two points of a leaf. */
function exchange(a: DbscanArguments, block: usize, stride: usize, start: i32, i: i32, j: i32): void {
  if (i == j) return;
  const p = <usize>a.p;
  let x = block + ((<usize>i) << 3);
  let y = block + ((<usize>j) << 3);
  for (let c: usize = 0; c < p; c++, x += stride, y += stride) {
    const value = load<f64>(x);
    store<f64>(x, load<f64>(y));
    store<f64>(y, value);
  }
  const order = <usize>a.order + ((<usize>start) << 2);
  const atI = order + ((<usize>i) << 2);
  const atJ = order + ((<usize>j) << 2);
  const pointI = load<i32>(atI);
  const pointJ = load<i32>(atJ);
  store<i32>(atI, pointJ);
  store<i32>(atJ, pointI);
  store<i32>(<usize>a.place + ((<usize>pointI) << 2), start + j);
  store<i32>(<usize>a.place + ((<usize>pointJ) << 2), start + i);
}
