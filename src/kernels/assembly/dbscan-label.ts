import { ARGUMENTS, aborted, progress } from './control';
import { DbscanArguments, gather, least, point } from './dbscan-arguments';
import { rootOf } from './dbscan-join';
import { blockOf, fourDistances, spanOf, strideOf } from './kd-tree';

/** Numbers the clusters by their first core points, and finds the first cluster in each node. The only chunk. */
export function dbscanNumberChunk(): void {
  const a = changetype<DbscanArguments>(ARGUMENTS);
  const n = <usize>a.n;
  const labels = <usize>a.labels;
  const numbers = <usize>a.numbers;
  for (let place: usize = 0; place < n; place++) {
    const at = point(a, <i32>place);
    store<i32>(labels + at, load<i32>(<usize>a.core + at) == 0 ? -1 : rootOf(a, <i32>place));
    store<i32>(numbers + (place << 2), -1);
  }
  let clusters: i32 = 0;
  for (let at = labels; at < labels + (n << 2); at += 4) {
    const root = load<i32>(at);
    if (root < 0) continue;
    const number = numbers + ((<usize>root) << 2);
    if (load<i32>(number) < 0) store<i32>(number, clusters++);
    store<i32>(at, load<i32>(number));
  }
  findFirst(a);
  progress(1);
}

/** The first cluster that has a core point in a node, for every node: children come behind their parents. */
function findFirst(a: DbscanArguments): void {
  const leaves = (<i32>a.nodes + 1) >> 1;
  const joined = <usize>a.joined;
  for (let node = <i32>a.nodes - 1; node >= 0; node--) {
    let first = i32.MAX_VALUE;
    if (node >= leaves - 1) {
      const start = <i32>spanOf(node, <i32>a.n);
      const cores = load<i32>(<usize>a.cores + ((<usize>(node - leaves + 1)) << 2));
      for (let i: i32 = 0; i < cores; i++) first = min(first, load<i32>(<usize>a.labels + point(a, start + i)));
    } else {
      const children = joined + ((<usize>(2 * node + 1)) << 2);
      first = min(load<i32>(children), load<i32>(children, 4));
    }
    store<i32>(joined + ((<usize>node) << 2), first);
  }
}

/** Gives the points of some leaves that are no core points the first cluster near them. SCRATCH: `p + 4`. */
export function dbscanBorderChunk(chunk: i32, scratch: usize): void {
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
    const points = <i32>(span >> 32) - start;
    const block = blockOf(<usize>a.blocks, <i32>a.nodes, node, start, <i32>p);
    for (let i = load<i32>(<usize>a.cores + ((<usize>leaf) << 2)); i < points; i++) {
      gather(block + ((<usize>i) << 3), strideOf(points), query, p);
      const first = firstAround(a, node, start, start + points, query, scratch);
      if (first != i32.MAX_VALUE) store<i32>(<usize>a.labels + point(a, start + i), first);
    }
    progress(points);
  }
}

/** The first cluster that has a core point within the radius: in a leaf, then ever farther from it. */
function firstAround(a: DbscanArguments, leaf: i32, start: i32, end: i32, query: usize, scratch: usize): i32 {
  let found = firstInLeaf(a, leaf, start, end, query, i32.MAX_VALUE, scratch);
  for (let node = leaf; node > 0; node = (node - 1) >> 1) {
    const sibling = ((node - 1) ^ 1) + 1;
    if (load<i32>(<usize>a.joined + ((<usize>sibling) << 2)) >= found || least(a, sibling, query) > a.radius) continue;
    const span = spanOf(sibling, <i32>a.n);
    found = firstNear(a, sibling, <i32>span, <i32>(span >> 32), query, found, scratch);
  }
  return found;
}

/** `first`, or an earlier cluster that has a core point of a node within the radius. */
function firstNear(a: DbscanArguments, node: i32, start: i32, end: i32, query: usize, first: i32, scratch: usize): i32 {
  const left = 2 * node + 1;
  if (left >= <i32>a.nodes) return firstInLeaf(a, node, start, end, query, first, scratch);
  const middle = start + ((end - start) >> 1);
  const firsts = <usize>a.joined + ((<usize>left) << 2);
  const toLeft = load<i32>(firsts) < first ? least(a, left, query) : Infinity;
  const toRight = load<i32>(firsts, 4) < first ? least(a, left + 1, query) : Infinity;
  let found = first;
  if (toRight < toLeft && toRight <= a.radius) {
    found = firstNear(a, left + 1, middle, end, query, found, scratch);
  }
  if (toLeft <= a.radius && load<i32>(firsts) < found) {
    found = firstNear(a, left, start, middle, query, found, scratch);
  }
  if (toRight >= toLeft && toRight <= a.radius && load<i32>(firsts, 4) < found) {
    found = firstNear(a, left + 1, middle, end, query, found, scratch);
  }
  return found;
}

function firstInLeaf(
  a: DbscanArguments,
  node: i32,
  start: i32,
  end: i32,
  query: usize,
  first: i32,
  scratch: usize,
): i32 {
  const p = <i32>a.p;
  const stride = strideOf(end - start);
  const block = blockOf(<usize>a.blocks, <i32>a.nodes, node, start, p);
  const radius = f64x2.splat(a.radius);
  const lowest = load<i32>(<usize>a.joined + ((<usize>node) << 2));
  const cores = load<i32>(<usize>a.cores + ((<usize>(node - ((<i32>a.nodes - 1) >> 1))) << 2));
  let found = first;
  for (let from: i32 = 0; from < cores && found > lowest; from += 4) {
    fourDistances(<i32>a.metric, block, stride, from, query, p, a.exponent, <usize>a.params, scratch);
    const near = i64x2.bitmask(f64x2.le(v128.load(scratch), radius));
    let rest = near | (i64x2.bitmask(f64x2.le(v128.load(scratch, 16), radius)) << 2);
    if (cores - from < 4) rest &= (1 << (cores - from)) - 1;
    for (; rest != 0; rest &= rest - 1) {
      found = min(found, load<i32>(<usize>a.labels + point(a, start + from + ctz(rest))));
    }
  }
  return found;
}
