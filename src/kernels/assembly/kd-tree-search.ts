import { ARGUMENTS, aborted, progress } from './control';
import { blockOf, fourDistances, greatestDistance, leastDistance, strideOf } from './kd-tree';
import { finishNearest, unreduce } from './nearest-brute';
import { clearHeap, offer, sortByIndex, sortPairs } from './nearest-heap';
import { firstQuery, lastQuery, NeighborArguments } from './neighbor-arguments';

/** The `k` nearest of the points of a tree to each query of a chunk. SCRATCH: 4. */
export function nearestTreeChunk(chunk: i32, scratch: usize): void {
  const a = changetype<NeighborArguments>(ARGUMENTS);
  const k = <usize>a.k;
  const bytes = (<usize>a.p) << 3;
  const last = lastQuery(a, chunk);
  for (let q = firstQuery(a, chunk); q < last; q++) {
    if ((q & 63) == 0 && aborted()) return;
    const distances = <usize>a.distances + ((<usize>q * k) << 3);
    const indices = <usize>a.indices + ((<usize>q * k) << 2);
    clearHeap(distances, indices, <i32>k);
    seek(a, 0, 0, <i32>a.n, 0, <usize>a.queries + <usize>q * bytes, distances, indices, scratch);
    finishNearest(a, distances, indices, <i32>k);
  }
  progress(last - firstQuery(a, chunk));
}

function least(a: NeighborArguments, node: i32, query: usize): f64 {
  const bounds = <usize>a.bounds + ((<usize>node * 2 * <usize>a.p) << 3);
  return leastDistance(<i32>a.metric, bounds, query, <i32>a.p, a.exponent, <usize>a.params);
}

/** Offers the points of a node, the nearer child first. `bound` is the least distance that they can have. */
function seek(
  a: NeighborArguments,
  node: i32,
  start: i32,
  end: i32,
  bound: f64,
  query: usize,
  distances: usize,
  indices: usize,
  scratch: usize,
): void {
  if (bound > load<f64>(distances)) return;
  const left = 2 * node + 1;
  if (left >= <i32>a.nodes) {
    offerLeaf(a, node, start, end, query, distances, indices, scratch);
    return;
  }
  const middle = start + ((end - start) >> 1);
  const boundLeft = least(a, left, query);
  const boundRight = least(a, left + 1, query);
  if (boundLeft <= boundRight) {
    seek(a, left, start, middle, boundLeft, query, distances, indices, scratch);
    seek(a, left + 1, middle, end, boundRight, query, distances, indices, scratch);
  } else {
    seek(a, left + 1, middle, end, boundRight, query, distances, indices, scratch);
    seek(a, left, start, middle, boundLeft, query, distances, indices, scratch);
  }
}

function offerLeaf(
  a: NeighborArguments,
  node: i32,
  start: i32,
  end: i32,
  query: usize,
  distances: usize,
  indices: usize,
  scratch: usize,
): void {
  const metric = <i32>a.metric;
  const p = <i32>a.p;
  const k = <i32>a.k;
  const points = end - start;
  const stride = strideOf(points);
  const block = blockOf(<usize>a.blocks, <i32>a.nodes, node, start, p);
  const order = <usize>a.order + ((<usize>start) << 2);
  for (let from: i32 = 0; from < points; from += 4) {
    fourDistances(metric, block, stride, from, query, p, a.exponent, <usize>a.params, scratch);
    const most = v128.load_splat<f64>(distances);
    const first = f64x2.le(v128.load(scratch), most);
    const second = f64x2.le(v128.load(scratch, 16), most);
    if (!v128.any_true(v128.or(first, second))) continue;
    const marked = i64x2.bitmask(first) | (i64x2.bitmask(second) << 2);
    for (let rest = marked; rest != 0; rest &= rest - 1) {
      const lane = <usize>ctz(rest);
      const index = load<i32>(order + ((<usize>from + lane) << 2));
      offer(distances, indices, k, load<f64>(scratch + (lane << 3)), index);
    }
  }
}

/** The points of a tree within a radius of each query of a chunk, or only their number. SCRATCH: 4. */
export function withinTreeChunk(chunk: i32, scratch: usize): void {
  const a = changetype<NeighborArguments>(ARGUMENTS);
  const bytes = (<usize>a.p) << 3;
  const last = lastQuery(a, chunk);
  for (let q = firstQuery(a, chunk); q < last; q++) {
    if ((q & 63) == 0 && aborted()) return;
    const query = <usize>a.queries + <usize>q * bytes;
    if (a.starts == 0) {
      store<i32>(<usize>a.counts + ((<usize>q) << 2), count(a, 0, 0, <i32>a.n, query, scratch));
      continue;
    }
    const start = <usize>load<f64>(<usize>a.starts + ((<usize>q) << 3));
    const distances = <usize>a.distances + (start << 3);
    const indices = <usize>a.indices + (start << 2);
    const found = collect(a, 0, 0, <i32>a.n, query, distances, indices, 0, scratch);
    if (a.sorted != 0) sortPairs(distances, indices, found);
    else sortByIndex(distances, indices, found);
    unreduce(a, distances, found);
  }
  progress(last - firstQuery(a, chunk));
}

/** How many points of a node are within the radius. */
function count(a: NeighborArguments, node: i32, start: i32, end: i32, query: usize, scratch: usize): i32 {
  if (least(a, node, query) > a.radius) return 0;
  const p = <i32>a.p;
  const bounds = <usize>a.bounds + ((<usize>node * 2 * <usize>p) << 3);
  const greatest = greatestDistance(<i32>a.metric, bounds, query, p, a.exponent, <usize>a.params);
  if (greatest <= a.radius) return end - start;
  const left = 2 * node + 1;
  if (left < <i32>a.nodes) {
    const middle = start + ((end - start) >> 1);
    return count(a, left, start, middle, query, scratch) + count(a, left + 1, middle, end, query, scratch);
  }
  const stride = strideOf(end - start);
  const block = blockOf(<usize>a.blocks, <i32>a.nodes, node, start, p);
  const radius = f64x2.splat(a.radius);
  let found: i32 = 0;
  for (let from: i32 = 0; from < end - start; from += 4) {
    fourDistances(<i32>a.metric, block, stride, from, query, p, a.exponent, <usize>a.params, scratch);
    found += popcnt(i64x2.bitmask(f64x2.le(v128.load(scratch), radius)));
    found += popcnt(i64x2.bitmask(f64x2.le(v128.load(scratch, 16), radius)));
  }
  return found;
}

/** Writes the points of a node within the radius behind the `found` ones that there are; how many there are then. */
function collect(
  a: NeighborArguments,
  node: i32,
  start: i32,
  end: i32,
  query: usize,
  distances: usize,
  indices: usize,
  found: i32,
  scratch: usize,
): i32 {
  if (least(a, node, query) > a.radius) return found;
  const left = 2 * node + 1;
  if (left < <i32>a.nodes) {
    const middle = start + ((end - start) >> 1);
    const more = collect(a, left, start, middle, query, distances, indices, found, scratch);
    return collect(a, left + 1, middle, end, query, distances, indices, more, scratch);
  }
  const p = <i32>a.p;
  const stride = strideOf(end - start);
  const block = blockOf(<usize>a.blocks, <i32>a.nodes, node, start, p);
  for (let i: i32 = 0; i < end - start; i++) {
    const lane = (<usize>(i & 3)) << 3;
    if (lane == 0) fourDistances(<i32>a.metric, block, stride, i, query, p, a.exponent, <usize>a.params, scratch);
    const distance = load<f64>(scratch + lane);
    if (!(distance <= a.radius)) continue;
    store<f64>(distances + ((<usize>found) << 3), distance);
    store<i32>(indices + ((<usize>found) << 2), load<i32>(<usize>a.order + ((<usize>(start + i)) << 2)));
    found++;
  }
  return found;
}
