import { ARGUMENTS, aborted, progress } from './control';
import { DbscanArguments, gather, greatest, least, point } from './dbscan-arguments';
import { SQEUCLIDEAN } from './distance-metric';
import { blockOf, fourDistances, greatestDistance, spanOf, strideOf } from './kd-tree';

/** Finds the core points among those of some leaves. SCRATCH: `p + 4`. */
export function dbscanCoreChunk(chunk: i32, scratch: usize): void {
  const a = changetype<DbscanArguments>(ARGUMENTS);
  const p = <usize>a.p;
  const leaves = (<i32>a.nodes + 1) >> 1;
  const last = min<i32>((chunk + 1) * <i32>a.chunkLeaves, leaves);
  const query = scratch + 32;
  for (let leaf = chunk * <i32>a.chunkLeaves; leaf < last; leaf++) {
    if (aborted()) return;
    const node = leaves - 1 + leaf;
    const span = spanOf(node, <i32>a.n);
    const start = <i32>span;
    const end = <i32>(span >> 32);
    const block = blockOf(<usize>a.blocks, <i32>a.nodes, node, start, <i32>p);
    const isDense = a.weights == 0 && <f64>(end - start) >= a.minSamples && diameter(a, node) <= a.radius;
    for (let i: i32 = 0; i < end - start; i++) {
      let total = <f64>(end - start);
      if (!isDense) {
        gather(block + ((<usize>i) << 3), strideOf(end - start), query, p);
        total = weighAround(a, node, start, end, query, scratch);
      }
      store<i32>(<usize>a.core + point(a, start + i), total >= a.minSamples ? 1 : 0);
    }
    progress(end - start);
  }
}

/** The greatest reduced distance that two points of a node can have. */
function diameter(a: DbscanArguments, node: i32): f64 {
  const bytes = (<usize>a.p) << 3;
  const low = <usize>a.bounds + <usize>node * 2 * bytes;
  return greatestDistance(<i32>a.metric, low, low, <i32>a.p, a.exponent, <usize>a.params);
}

/** The weights of the points within the radius, until they are enough: those of a leaf, then ever farther from it. */
function weighAround(a: DbscanArguments, leaf: i32, start: i32, end: i32, query: usize, scratch: usize): f64 {
  let sum = weighLeaf(a, leaf, start, end, query, 0, scratch);
  for (let node = leaf; node > 0 && sum < a.minSamples; node = (node - 1) >> 1) {
    const sibling = ((node - 1) ^ 1) + 1;
    if (least(a, sibling, query) > a.radius) continue;
    const span = spanOf(sibling, <i32>a.n);
    sum = weigh(a, sibling, <i32>span, <i32>(span >> 32), query, sum, scratch);
  }
  return sum;
}

/** `total` and the weights of a node's points within the radius, until they are enough. */
function weigh(a: DbscanArguments, node: i32, start: i32, end: i32, query: usize, total: f64, scratch: usize): f64 {
  // A node that cannot be enough by itself is worth a look at its farthest corner.
  const mayCount = a.weights == 0 && total + <f64>(end - start) <= a.minSamples;
  if (mayCount && greatest(a, node, query) <= a.radius) return total + <f64>(end - start);
  const left = 2 * node + 1;
  if (left >= <i32>a.nodes) return weighLeaf(a, node, start, end, query, total, scratch);
  const middle = start + ((end - start) >> 1);
  const toLeft = least(a, left, query);
  const toRight = least(a, left + 1, query);
  let sum = total;
  if (toLeft <= toRight) {
    if (toLeft <= a.radius) sum = weigh(a, left, start, middle, query, sum, scratch);
    if (toRight <= a.radius && sum < a.minSamples) sum = weigh(a, left + 1, middle, end, query, sum, scratch);
  } else {
    if (toRight <= a.radius) sum = weigh(a, left + 1, middle, end, query, sum, scratch);
    if (toLeft <= a.radius && sum < a.minSamples) sum = weigh(a, left, start, middle, query, sum, scratch);
  }
  return sum;
}

function weighLeaf(a: DbscanArguments, node: i32, start: i32, end: i32, query: usize, total: f64, scratch: usize): f64 {
  const p = <i32>a.p;
  const stride = strideOf(end - start);
  const block = blockOf(<usize>a.blocks, <i32>a.nodes, node, start, p);
  if (a.weights == 0 && a.metric <= SQEUCLIDEAN) {
    return countLeaf(block, stride, end - start, query, p, a.radius, total, a.minSamples);
  }
  const radius = f64x2.splat(a.radius);
  let sum = total;
  for (let from: i32 = 0; from < end - start && sum < a.minSamples; from += 4) {
    fourDistances(<i32>a.metric, block, stride, from, query, p, a.exponent, <usize>a.params, scratch);
    const first = i64x2.bitmask(f64x2.le(v128.load(scratch), radius));
    const near = first | (i64x2.bitmask(f64x2.le(v128.load(scratch, 16), radius)) << 2);
    for (let rest = near; rest != 0; rest &= rest - 1) {
      sum += a.weights == 0 ? 1 : load<f64>(<usize>a.weights + (point(a, start + from + ctz(rest)) << 1));
    }
  }
  return sum;
}

/** `total` and the points of a block within the radius, by Euclid's distance, until they are enough. */
function countLeaf(
  block: usize,
  stride: usize,
  points: i32,
  query: usize,
  p: i32,
  radius: f64,
  total: f64,
  enough: f64,
): f64 {
  const queryEnd = query + ((<usize>p) << 3);
  const most = f64x2.splat(radius);
  let sum = total;
  for (let from: i32 = 0; from < points && sum < enough; from += 4) {
    let r0 = f64x2.splat(0);
    let r1 = r0;
    for (let q = query, at = block + ((<usize>from) << 3); q < queryEnd; q += 8, at += stride) {
      const x = v128.load_splat<f64>(q);
      const d0 = f64x2.sub(x, v128.load(at));
      const d1 = f64x2.sub(x, v128.load(at, 16));
      r0 = f64x2.add(r0, f64x2.mul(d0, d0));
      r1 = f64x2.add(r1, f64x2.mul(d1, d1));
    }
    const near = i64x2.add(f64x2.le(r0, most), f64x2.le(r1, most));
    sum -= <f64>(i64x2.extract_lane(near, 0) + i64x2.extract_lane(near, 1));
  }
  return sum;
}
