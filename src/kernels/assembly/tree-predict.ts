// Walks rows down the trees of a forest, tree after tree for a block of rows, so that both stay in the cache, and eight rows
// at a time, so that they wait for memory together.

import { ARGUMENTS, aborted, progress } from './control';

/** Numbers as tree-predict.ts of the kernels writes them, in this order. */
@unmanaged
class PredictArguments {
  /** IN, f32, row after row. */
  X!: f64;
  nRows!: f64;
  nFeatures!: f64;
  blockRows!: f64;
  /** IN, u32 for each tree: the address of its root. */
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
  /** The largest value that goes left. */
  limit!: f32;
  /** Of its feature, in bytes from the start of a row. */
  offset!: u32;
  /** The address of the left child. */
  left!: u32;
  /** Its number in the tree, doubled, plus 1 where missing values go left; of a leaf with values their address (f64). */
  number!: u32;
}
const NODE_BYTES: usize = 16;
/** Rows that walk together. */
const LANES: i32 = 8;

/** Predicts one block of rows. */
export function predictChunk(chunk: i32, _scratch: usize): void {
  const a = changetype<PredictArguments>(ARGUMENTS);
  const from = chunk * <i32>a.blockRows;
  const to = min(from + <i32>a.blockRows, <i32>a.nRows);
  const stride = (<usize>a.nFeatures) << 2;
  const X = <usize>a.X + <usize>from * stride;
  const complete = isComplete(X, X + <usize>(to - from) * stride);
  const outBytes = a.width == 0 ? (<usize>a.nTrees) << 2 : (<usize>a.width) << 3;
  const out = <usize>a.out + <usize>from * outBytes;
  if (a.width != 0) memory.fill(out, 0, <usize>(to - from) * outBytes);
  for (let tree = 0; tree < <i32>a.nTrees; tree++) {
    if (aborted()) return;
    const root = <usize>load<u32>(<usize>a.roots + ((<usize>tree) << 2));
    let row = X;
    let at = out;
    let left = to - from;
    if (complete) {
      for (; left >= LANES; left -= LANES, row += <usize>LANES * stride, at += <usize>LANES * outBytes) {
        walkTogether(a, tree, root, row, stride, at, outBytes);
      }
    }
    for (; left > 0; left--, row += stride, at += outBytes) {
      finish(a, tree, complete ? walk(root, row) : walkWithMissing(root, row), at);
    }
  }
  progress(to - from);
}

/** Whether no value between two addresses is missing. */
function isComplete(from: usize, to: usize): bool {
  for (let at = from; at < to; at += 4) if (isNaN<f32>(load<f32>(at))) return false;
  return true;
}

/** Adds the values of a leaf, or notes its number. */
function finish(a: PredictArguments, tree: i32, leaf: usize, out: usize): void {
  const number = changetype<PackedNode>(leaf).number;
  if (a.width == 0) {
    store<u32>(out + ((<usize>tree) << 2), number >> 1);
    return;
  }
  const bytes = (<usize>a.width) << 3;
  for (let at: usize = 0; at < bytes; at += 8)
    store<f64>(out + at, load<f64>(out + at) + load<f64>(<usize>number + at));
}

function next(node: usize, row: usize): usize {
  const n = changetype<PackedNode>(node);
  return <usize>n.left + (load<f32>(row + <usize>n.offset) <= n.limit ? 0 : NODE_BYTES);
}

function walk(root: usize, row: usize): usize {
  let node = root;
  let child = next(node, row);
  while (child != node) {
    node = child;
    child = next(node, row);
  }
  return node;
}

function walkWithMissing(root: usize, row: usize): usize {
  let node = root;
  let n = changetype<PackedNode>(node);
  while (<usize>n.left != node) {
    const value = load<f32>(row + <usize>n.offset);
    const goesLeft = isNaN<f32>(value) ? (n.number & 1) == 1 : value <= n.limit;
    node = <usize>n.left + (goesLeft ? 0 : NODE_BYTES);
    n = changetype<PackedNode>(node);
  }
  return node;
}

/** Walks eight rows until all of them are in leaves. */
function walkTogether(
  a: PredictArguments,
  tree: i32,
  root: usize,
  row0: usize,
  stride: usize,
  out: usize,
  outBytes: usize,
): void {
  const row1 = row0 + stride;
  const row2 = row1 + stride;
  const row3 = row2 + stride;
  const row4 = row3 + stride;
  const row5 = row4 + stride;
  const row6 = row5 + stride;
  const row7 = row6 + stride;
  let node0 = root;
  let node1 = root;
  let node2 = root;
  let node3 = root;
  let node4 = root;
  let node5 = root;
  let node6 = root;
  let node7 = root;
  for (;;) {
    const next0 = next(node0, row0);
    const next1 = next(node1, row1);
    const next2 = next(node2, row2);
    const next3 = next(node3, row3);
    const next4 = next(node4, row4);
    const next5 = next(node5, row5);
    const next6 = next(node6, row6);
    const next7 = next(node7, row7);
    const moved = (node0 ^ next0) | (node1 ^ next1) | (node2 ^ next2) | (node3 ^ next3);
    if ((moved | (node4 ^ next4) | (node5 ^ next5) | (node6 ^ next6) | (node7 ^ next7)) == 0) break;
    node0 = next0;
    node1 = next1;
    node2 = next2;
    node3 = next3;
    node4 = next4;
    node5 = next5;
    node6 = next6;
    node7 = next7;
  }
  finish(a, tree, node0, out);
  finish(a, tree, node1, out + outBytes);
  finish(a, tree, node2, out + 2 * outBytes);
  finish(a, tree, node3, out + 3 * outBytes);
  finish(a, tree, node4, out + 4 * outBytes);
  finish(a, tree, node5, out + 5 * outBytes);
  finish(a, tree, node6, out + 6 * outBytes);
  finish(a, tree, node7, out + 7 * outBytes);
}
