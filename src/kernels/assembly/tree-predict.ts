// Walks rows down the trees of a forest, tree after tree for a block of rows, so that both stay in the cache, and eight rows
// at a time, so that they wait for memory together. Rows go a few steps; those that are in leaves then drop out, and the
// others close the ranks.

import { ARGUMENTS, aborted, progress } from './control';

/** Numbers as tree-predict.ts of the kernels writes them, in this order. */
@unmanaged
class PredictArguments {
  /** IN, f32, row after row; OUT: their keys. */
  X!: f64;
  nRows!: f64;
  nFeatures!: f64;
  blockRows!: f64;
  /** IN, u32: the addresses of the roots, and of the end of the last tree. */
  roots!: f64;
  nTrees!: f64;
  /** Values of a leaf, or 0 to look for leaves. */
  width!: f64;
  /** OUT, for each row: sums of values (f64, `width`), or leaves (i32, `nTrees`). */
  out!: f64;
}

/** A node; its right child follows its left one. A leaf is its own left child, and every value goes there. */
@unmanaged
class PackedNode {
  /** The largest key that goes left. */
  limit!: i32;
  /** Of its feature, in bytes from the start of a row. */
  offset!: u32;
  /** The address of the left child. */
  left!: u32;
  /** Its number in the tree, doubled, plus 1 where missing values go left; of a leaf with values their address (f64). */
  number!: u32;
}
const NODE_BYTES: usize = 16;
/** As many rows walk together, their numbers in as many bytes of a list. */
const LANES_BYTES: usize = 32;
/** Steps between two looks at who is in a leaf. */
const STEPS: i32 = 4;
const LINE_BYTES: usize = 64;
/** Keys are whole numbers in the order of 32-bit floats, which compare sooner; of a missing value it is this one. */
const MISSING: i32 = i32.MAX_VALUE;

/** Predicts one block of rows; `scratch` has 8 bytes for each. */
export function predictChunk(chunk: i32, scratch: usize): void {
  const a = changetype<PredictArguments>(ARGUMENTS);
  const from = chunk * <i32>a.blockRows;
  const to = min(from + <i32>a.blockRows, <i32>a.nRows);
  const stride = (<usize>a.nFeatures) << 2;
  const X = <usize>a.X + <usize>from * stride;
  const complete = makeKeys(X, X + <usize>(to - from) * stride);
  const outBytes = a.width == 0 ? (<usize>a.nTrees) << 2 : (<usize>a.width) << 3;
  const out = <usize>a.out + <usize>from * outBytes;
  if (a.width != 0) memory.fill(out, 0, <usize>(to - from) * outBytes);
  for (let tree = 0; tree < <i32>a.nTrees; tree++) {
    if (aborted()) return;
    const root = <usize>load<u32>(<usize>a.roots + ((<usize>tree) << 2));
    const end = <usize>load<u32>(<usize>a.roots + ((<usize>tree + 1) << 2));
    if (complete) walkAll(root, end, X, stride, to - from, scratch);
    else for (let i = 0; i < to - from; i++) place(scratch, i, walkWithMissing(root, X + <usize>i * stride));
    if (a.width == 0) noteLeaves(scratch, to - from, out + ((<usize>tree) << 2), outBytes);
    else addValues(scratch, to - from, out, outBytes);
  }
  progress(to - from);
}

/** Turns 32-bit floats between two addresses into keys; whether none of them is missing. */
function makeKeys(from: usize, to: usize): bool {
  let missing = i32x4.splat(0);
  let at = from;
  for (; at + 16 <= to; at += 16) {
    const x = v128.load(at);
    const isMissing = f32x4.ne(x, x);
    const key = v128.xor(x, v128.and(i32x4.shr_s(x, 31), i32x4.splat(i32.MAX_VALUE)));
    v128.store(at, v128.bitselect(i32x4.splat(MISSING), key, isMissing));
    missing = v128.or(missing, isMissing);
  }
  let complete = !v128.any_true(missing);
  for (; at < to; at += 4) {
    const isMissing = isNaN<f32>(load<f32>(at));
    const bits = load<i32>(at);
    store<i32>(at, isMissing ? MISSING : bits ^ ((bits >> 31) & i32.MAX_VALUE));
    if (isMissing) complete = false;
  }
  return complete;
}

/** Adds the values of each row's leaf. */
function addValues(leaves: usize, nRows: i32, out: usize, bytes: usize): void {
  const end = out + <usize>nRows * bytes;
  for (let sums = out, leaf = leaves; sums < end; sums += bytes, leaf += 4) {
    const values = <usize>changetype<PackedNode>(<usize>load<u32>(leaf)).number;
    let at: usize = 0;
    for (; at + 16 <= bytes; at += 16) {
      v128.store(sums + at, f64x2.add(v128.load(sums + at), v128.load(values + at)));
    }
    if (at < bytes) store<f64>(sums + at, load<f64>(sums + at) + load<f64>(values + at));
  }
}

/** Notes the number of each row's leaf. */
function noteLeaves(leaves: usize, nRows: i32, out: usize, stride: usize): void {
  for (let i = 0; i < nRows; i++, out += stride) {
    store<u32>(out, changetype<PackedNode>(<usize>load<u32>(leaves + ((<usize>i) << 2))).number >> 1);
  }
}

/** The next node of a row without missing values. */
function next(node: usize, row: usize): usize {
  const n = changetype<PackedNode>(node);
  return <usize>n.left + <usize>(load<i32>(row + <usize>n.offset) > n.limit) * NODE_BYTES;
}

function walkWithMissing(root: usize, row: usize): usize {
  let node = root;
  let n = changetype<PackedNode>(node);
  while (<usize>n.left != node) {
    const value = load<i32>(row + <usize>n.offset);
    const goesLeft = value == MISSING ? (n.number & 1) == 1 : value <= n.limit;
    node = <usize>n.left + (goesLeft ? 0 : NODE_BYTES);
    n = changetype<PackedNode>(node);
  }
  return node;
}

/** Finds the leaf of each row (OUT, u32), with a list of rows (SCRATCH, u32) behind them. */
function walkAll(root: usize, end: usize, X: usize, stride: usize, nRows: i32, leaves: usize): void {
  const list = leaves + ((<usize>nRows) << 2);
  // Memory brings a whole tree sooner line after line than as the rows ask for it.
  let seen: u32 = 0;
  for (let at = root; at < end; at += LINE_BYTES) seen |= load<u32>(at);
  store<u32>(list, seen);
  for (let i = 0; i < nRows; i++) {
    place(leaves, i, root);
    store<u32>(list + ((<usize>i) << 2), i);
  }
  // A tree is at least as deep as a balanced one of as many nodes.
  let steps = 32 - <i32>clz<u32>(<u32>((end - root) / NODE_BYTES));
  for (let left = nRows; left > 0; steps = STEPS) left = walkSome(X, stride, leaves, list, left, steps);
}

/** Walks the listed rows so many steps from where they are; lists those that are in no leaf yet, and says how many. */
function walkSome(X: usize, stride: usize, nodes: usize, list: usize, count: i32, steps: i32): i32 {
  const end = list + ((<usize>count) << 2);
  let kept = list;
  let at = list;
  for (; at + LANES_BYTES <= end; at += LANES_BYTES) {
    const i0 = <usize>load<u32>(at);
    const i1 = <usize>load<u32>(at, 4);
    const i2 = <usize>load<u32>(at, 8);
    const i3 = <usize>load<u32>(at, 12);
    const i4 = <usize>load<u32>(at, 16);
    const i5 = <usize>load<u32>(at, 20);
    const i6 = <usize>load<u32>(at, 24);
    const i7 = <usize>load<u32>(at, 28);
    const row0 = X + i0 * stride;
    const row1 = X + i1 * stride;
    const row2 = X + i2 * stride;
    const row3 = X + i3 * stride;
    const row4 = X + i4 * stride;
    const row5 = X + i5 * stride;
    const row6 = X + i6 * stride;
    const row7 = X + i7 * stride;
    let node0 = <usize>load<u32>(nodes + (i0 << 2));
    let node1 = <usize>load<u32>(nodes + (i1 << 2));
    let node2 = <usize>load<u32>(nodes + (i2 << 2));
    let node3 = <usize>load<u32>(nodes + (i3 << 2));
    let node4 = <usize>load<u32>(nodes + (i4 << 2));
    let node5 = <usize>load<u32>(nodes + (i5 << 2));
    let node6 = <usize>load<u32>(nodes + (i6 << 2));
    let node7 = <usize>load<u32>(nodes + (i7 << 2));
    for (let step = 0; step < steps; step++) {
      node0 = next(node0, row0);
      node1 = next(node1, row1);
      node2 = next(node2, row2);
      node3 = next(node3, row3);
      node4 = next(node4, row4);
      node5 = next(node5, row5);
      node6 = next(node6, row6);
      node7 = next(node7, row7);
    }
    kept = keep(nodes, kept, i0, node0);
    kept = keep(nodes, kept, i1, node1);
    kept = keep(nodes, kept, i2, node2);
    kept = keep(nodes, kept, i3, node3);
    kept = keep(nodes, kept, i4, node4);
    kept = keep(nodes, kept, i5, node5);
    kept = keep(nodes, kept, i6, node6);
    kept = keep(nodes, kept, i7, node7);
  }
  for (; at < end; at += 4) {
    const i = <usize>load<u32>(at);
    let node = <usize>load<u32>(nodes + (i << 2));
    for (let step = 0; step < steps; step++) node = next(node, X + i * stride);
    kept = keep(nodes, kept, i, node);
  }
  return <i32>((kept - list) >> 2);
}

/** Notes where row `i` is, and that it walks on unless it is in a leaf; the end of the list. */
function keep(nodes: usize, kept: usize, i: usize, node: usize): usize {
  place(nodes, <i32>i, node);
  store<u32>(kept, <u32>i);
  return kept + ((<usize>(<usize>changetype<PackedNode>(node).left != node)) << 2);
}

function place(nodes: usize, i: i32, node: usize): void {
  store<u32>(nodes + ((<usize>i) << 2), <u32>node);
}
