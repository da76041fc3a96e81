import { ARGUMENTS, aborted, progress } from './control';
import { DbscanArguments, EMPTY, gather, least, MIXED, point } from './dbscan-arguments';
import { blockOf, boxDistance, fourDistances, spanOf, strideOf } from './kd-tree';

/**
 * Joins the core points of one node that are near each other: a thread touches nothing outside that node. SCRATCH: `p + 4`.
 */
export function dbscanJoinChunk(chunk: i32, scratch: usize): void {
  const a = changetype<DbscanArguments>(ARGUMENTS);
  const node = <i32>a.firstNode + chunk;
  if (a.isFirst != 0) joinWithin(a, node, scratch);
  else joinChildren(a, node, scratch);
  progress(1);
}

/** The first place of a cluster, as far as it is known. */
export function rootOf(a: DbscanArguments, place: i32): i32 {
  let at = <usize>a.parent + ((<usize>place) << 2);
  let root = load<i32>(at);
  for (let i = place; root != i; root = load<i32>(at)) {
    i = load<i32>(<usize>a.parent + ((<usize>root) << 2));
    store<i32>(at, i); // halves the way for the next time
    at = <usize>a.parent + ((<usize>i) << 2);
  }
  return root;
}

/** Joins the clusters of a root and of a place; their root. */
function unite(a: DbscanArguments, root: i32, place: i32): i32 {
  const other = rootOf(a, place);
  if (root == other) return root;
  const first = min(root, other);
  store<i32>(<usize>a.parent + ((<usize>max(root, other)) << 2), first);
  return first;
}

function joinedOf(a: DbscanArguments, node: i32): i32 {
  return load<i32>(<usize>a.joined + ((<usize>node) << 2));
}

function coresOf(a: DbscanArguments, leaf: i32): i32 {
  return load<i32>(<usize>a.cores + ((<usize>(leaf - ((<i32>a.nodes - 1) >> 1))) << 2));
}

function joinWithin(a: DbscanArguments, node: i32, scratch: usize): void {
  const left = 2 * node + 1;
  if (left < <i32>a.nodes) {
    joinWithin(a, left, scratch);
    joinWithin(a, left + 1, scratch);
    joinChildren(a, node, scratch);
    return;
  }
  prepareLeaf(a, node);
  joinLeaves(a, node, node, scratch);
}

function joinChildren(a: DbscanArguments, node: i32, scratch: usize): void {
  const left = 2 * node + 1;
  joinAcross(a, left, left + 1, scratch);
  summarise(a, node);
}

/** Joins what is near each other in two nodes of the same depth, where they are not one cluster anyhow. */
function joinAcross(a: DbscanArguments, one: i32, other: i32, scratch: usize): void {
  const x = joinedOf(a, one);
  const y = joinedOf(a, other);
  if (x == EMPTY || y == EMPTY) return;
  if (x >= 0 && y >= 0 && rootOf(a, x) == rootOf(a, y)) return;
  if (boxesApart(a, one, other)) return;
  const left = 2 * one + 1;
  if (left >= <i32>a.nodes) {
    joinLeaves(a, one, other, scratch);
    return;
  }
  const right = 2 * other + 1;
  joinAcross(a, left + 1, right, scratch);
  joinAcross(a, left, right, scratch);
  joinAcross(a, left + 1, right + 1, scratch);
  joinAcross(a, left, right + 1, scratch);
  summarise(a, one);
  summarise(a, other);
}

function boxesApart(a: DbscanArguments, one: i32, other: i32): bool {
  const bytes = (<usize>a.p) << 4;
  const x = <usize>a.bounds + <usize>one * bytes;
  const y = <usize>a.bounds + <usize>other * bytes;
  return boxDistance(<i32>a.metric, x, y, <i32>a.p, a.exponent, <usize>a.params) > a.radius;
}

/** What a node that is no leaf holds, from its children. */
function summarise(a: DbscanArguments, node: i32): void {
  const x = joinedOf(a, 2 * node + 1);
  const y = joinedOf(a, 2 * node + 2);
  let joined = MIXED;
  if (x == EMPTY) joined = y;
  else if (y == EMPTY || (x >= 0 && y >= 0 && rootOf(a, x) == rootOf(a, y))) joined = x;
  store<i32>(<usize>a.joined + ((<usize>node) << 2), joined);
}

/** As {@link summarise} for a leaf. */
function summariseLeaf(a: DbscanArguments, node: i32, start: i32, cores: i32): i32 {
  let joined = joinedOf(a, node);
  if (joined != MIXED) return joined;
  const root = rootOf(a, start);
  joined = start;
  for (let i = start + 1; i < start + cores; i++) {
    if (rootOf(a, i) != root) {
      joined = MIXED;
      break;
    }
  }
  store<i32>(<usize>a.joined + ((<usize>node) << 2), joined);
  return joined;
}

/** Joins what is near each other in two leaves, or in one. */
function joinLeaves(a: DbscanArguments, one: i32, other: i32, scratch: usize): void {
  if (aborted()) return;
  const p = <usize>a.p;
  const n = <i32>a.n;
  const span = spanOf(one, n);
  const start = <i32>span;
  const points = <i32>(span >> 32) - start;
  const otherSpan = spanOf(other, n);
  const otherStart = <i32>otherSpan;
  const otherPoints = <i32>(otherSpan >> 32) - otherStart;
  const cores = coresOf(a, one);
  const otherCores = coresOf(a, other);
  const stride = strideOf(points);
  const otherStride = strideOf(otherPoints);
  const block = blockOf(<usize>a.blocks, <i32>a.nodes, one, start, <i32>p);
  const otherBlock = blockOf(<usize>a.blocks, <i32>a.nodes, other, otherStart, <i32>p);
  const query = scratch + 32;
  const radius = f64x2.splat(a.radius);
  let joined = joinedOf(a, other);
  for (let i: i32 = 0; i < cores; i++) {
    let root = rootOf(a, start + i);
    if (joined >= 0 && root == rootOf(a, joined)) continue;
    gather(block + ((<usize>i) << 3), stride, query, p);
    if (least(a, other, query) > a.radius) continue;
    let hasFound = false;
    for (let from: i32 = one == other ? i & ~3 : 0; from < otherCores; from += 4) {
      fourDistances(<i32>a.metric, otherBlock, otherStride, from, query, <i32>p, a.exponent, <usize>a.params, scratch);
      const first = i64x2.bitmask(f64x2.le(v128.load(scratch), radius));
      let near = first | (i64x2.bitmask(f64x2.le(v128.load(scratch, 16), radius)) << 2);
      if (otherCores - from < 4) near &= (1 << (otherCores - from)) - 1;
      for (let rest = near; rest != 0; rest &= rest - 1) {
        root = unite(a, root, otherStart + from + ctz(rest));
      }
      hasFound = hasFound || near != 0;
      if (hasFound && joined >= 0) break;
    }
    if (hasFound) joined = summariseLeaf(a, other, otherStart, otherCores);
  }
  if (one != other) summariseLeaf(a, one, start, cores);
}

/** Moves the core points of a leaf before the others, each a cluster of its own. */
function prepareLeaf(a: DbscanArguments, node: i32): void {
  const span = spanOf(node, <i32>a.n);
  const start = <i32>span;
  const points = <i32>(span >> 32) - start;
  const stride = strideOf(points);
  const block = blockOf(<usize>a.blocks, <i32>a.nodes, node, start, <i32>a.p);
  let cores: i32 = 0;
  for (let i: i32 = 0; i < points; i++) {
    store<i32>(<usize>a.parent + ((<usize>(start + i)) << 2), start + i);
    if (load<i32>(<usize>a.core + point(a, start + i)) == 0) continue;
    exchange(a, block, stride, start, i, cores);
    cores++;
  }
  store<i32>(<usize>a.cores + ((<usize>(node - ((<i32>a.nodes - 1) >> 1))) << 2), cores);
  const joined = cores == 0 ? EMPTY : cores == 1 ? start : MIXED;
  store<i32>(<usize>a.joined + ((<usize>node) << 2), joined);
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
  store<i32>(atI, load<i32>(atJ));
  store<i32>(atJ, pointI);
}
