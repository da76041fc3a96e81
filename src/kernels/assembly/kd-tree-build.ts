import { ARGUMENTS, aborted, progress } from './control';
import { spanOf } from './kd-tree';

@unmanaged
class KdTreeArguments {
  /** IN, `n × p`, row after row. */
  X!: f64;
  n!: f64;
  p!: f64;
  nodes!: f64;
  /** OUT (i32), `n`. */
  order!: f64;
  /** OUT, `nodes × 2 × p`. */
  bounds!: f64;
  /** SCRATCH, `n`. */
  values!: f64;
  /** The first of the nodes of this run. */
  firstNode!: f64;
  /** Whether what is below these nodes is built, too. */
  isLast!: f64;
}

/** Builds nodes of a tree over points, a chunk each: halves of equal size by the coordinate of the widest spread. */
export function kdTreeBuildChunk(chunk: i32): void {
  const a = changetype<KdTreeArguments>(ARGUMENTS);
  const n = <i32>a.n;
  const node = <i32>a.firstNode + chunk;
  if (node == 0) {
    for (let i: i32 = 0; i < n; i++) store<i32>(<usize>a.order + ((<usize>i) << 2), i);
  }
  const span = spanOf(node, n);
  build(a, node, <i32>span, <i32>(span >> 32));
  if (a.isLast != 0) progress(<i32>(span >> 32) - <i32>span);
}

function build(a: KdTreeArguments, node: i32, start: i32, end: i32): void {
  if (aborted()) return;
  const left = 2 * node + 1;
  const widest = bound(a, node, start, end);
  if (left >= <i32>a.nodes) return;
  const p = <usize>a.p;
  const order = <usize>a.order;
  const values = <usize>a.values;
  for (let i = start; i < end; i++) {
    const row = <usize>load<i32>(order + ((<usize>i) << 2));
    store<f64>(values + ((<usize>i) << 3), load<f64>(<usize>a.X + ((row * p + <usize>widest) << 3)));
  }
  const middle = start + ((end - start) >> 1);
  select(values, order, start, end - 1, middle);
  if (a.isLast == 0) return;
  build(a, left, start, middle);
  build(a, left + 1, middle, end);
}

/** Writes the bounds of a node; the coordinate of the widest spread. */
function bound(a: KdTreeArguments, node: i32, start: i32, end: i32): i32 {
  const p = <i32>a.p;
  const bytes = (<usize>p) << 3;
  const low = <usize>a.bounds + <usize>node * 2 * bytes;
  const high = low + bytes;
  const pairs = (<usize>(p & ~1)) << 3;
  const order = <usize>a.order + ((<usize>start) << 2);
  const orderEnd = <usize>a.order + ((<usize>end) << 2);
  for (let j: usize = 0; j < pairs; j += 16) {
    let least = f64x2.splat(Infinity);
    let most = f64x2.splat(-Infinity);
    for (let at = order; at < orderEnd; at += 4) {
      const x = v128.load(<usize>a.X + <usize>load<i32>(at) * bytes + j);
      least = f64x2.pmin(least, x);
      most = f64x2.pmax(most, x);
    }
    v128.store(low + j, least);
    v128.store(high + j, most);
  }
  if (pairs < bytes) {
    let least: f64 = Infinity;
    let most: f64 = -Infinity;
    for (let at = order; at < orderEnd; at += 4) {
      const x = load<f64>(<usize>a.X + <usize>load<i32>(at) * bytes + pairs);
      least = x < least ? x : least;
      most = x > most ? x : most;
    }
    store<f64>(low + pairs, least);
    store<f64>(high + pairs, most);
  }
  let widest: i32 = 0;
  let spread: f64 = 0;
  for (let j: i32 = 0; j < p; j++) {
    const at = (<usize>j) << 3;
    const own = load<f64>(high + at) - load<f64>(low + at);
    if (own > spread) {
      spread = own;
      widest = j;
    }
  }
  return widest;
}

/** Whether the pair at `i` is below (value, index); equal values go by index. */
function isBelow(values: usize, order: usize, i: i32, value: f64, index: i32): bool {
  const own = load<f64>(values + ((<usize>i) << 3));
  return own < value || (own == value && load<i32>(order + ((<usize>i) << 2)) < index);
}

function isAbove(values: usize, order: usize, i: i32, value: f64, index: i32): bool {
  const own = load<f64>(values + ((<usize>i) << 3));
  return own > value || (own == value && load<i32>(order + ((<usize>i) << 2)) > index);
}

function swap(values: usize, order: usize, i: i32, j: i32): void {
  const vi = values + ((<usize>i) << 3);
  const vj = values + ((<usize>j) << 3);
  const value = load<f64>(vi);
  store<f64>(vi, load<f64>(vj));
  store<f64>(vj, value);
  const oi = order + ((<usize>i) << 2);
  const oj = order + ((<usize>j) << 2);
  const index = load<i32>(oi);
  store<i32>(oi, load<i32>(oj));
  store<i32>(oj, index);
}

/** Puts the pair of rank `rank` in its place, the lower ones before and the higher ones behind it (Hoare's quickselect). */
function select(values: usize, order: usize, first: i32, last: i32, rank: i32): void {
  let low = first;
  let high = last;
  while (low < high) {
    medianToMiddle(values, order, low, high);
    const middle = low + ((high - low) >> 1);
    const value = load<f64>(values + ((<usize>middle) << 3));
    const index = load<i32>(order + ((<usize>middle) << 2));
    let i = low;
    let j = high;
    while (i <= j) {
      while (isBelow(values, order, i, value, index)) i++;
      while (isAbove(values, order, j, value, index)) j--;
      if (i > j) break;
      swap(values, order, i, j);
      i++;
      j--;
    }
    if (rank <= j) high = j;
    else if (rank >= i) low = i;
    else return;
  }
}

/** Sorts the first, the middle and the last pair, so that the middle one is a fair pivot. */
function medianToMiddle(values: usize, order: usize, low: i32, high: i32): void {
  const middle = low + ((high - low) >> 1);
  sortTwo(values, order, low, middle);
  sortTwo(values, order, middle, high);
  sortTwo(values, order, low, middle);
}

function sortTwo(values: usize, order: usize, i: i32, j: i32): void {
  const value = load<f64>(values + ((<usize>i) << 3));
  if (isBelow(values, order, j, value, load<i32>(order + ((<usize>i) << 2)))) swap(values, order, i, j);
}
