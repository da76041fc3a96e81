import { aborted } from './control';
import { turnBlock } from './tree-block';
import { boundChildren, directionOf, storeNode, trySplit, UNDEFINED } from './tree-node';
import { NodeSearch } from './tree-search';
import { enterLeft, enterNode, nodeImpurity } from './tree-split';

/** A node waiting to be split. */
@unmanaged
class WaitingNode {
  start!: i32;
  end!: i32;
  depth!: i32;
  parent!: i32;
  isLeft!: i32;
  nConstants!: i32;
  impurity!: f64;
  lower!: f64;
  upper!: f64;
}
export const WAITING_BYTES: usize = 48;

/** So many waiting right children, the first ones, keep their class weights; those of others are added up again. */
const HELD: usize = 64;
const HELD_BYTES: usize = 16;

/** Bytes for the sums of waiting children: a weight and an address for each, and the sums, of so many bytes. */
export function heldBytes(sums: usize): usize {
  return HELD * (HELD_BYTES + sums);
}

/** Writes the addresses. */
export function layOutHeld(held: usize, sums: usize): void {
  for (let k: usize = 0; k < HELD; k++) {
    store<u32>(held + k * HELD_BYTES, <u32>(held + HELD * HELD_BYTES + k * sums), 8);
  }
}

/** Grows a tree node by node, each left subtree before the right one. */
export function growDepthFirst(s: NodeSearch): void {
  const bottom = s.waiting;
  let top = bottom;
  s.nConstants = 0;
  push(top, s, 0, s.nItems, 0, UNDEFINED, false, Infinity, -Infinity, Infinity);
  top += WAITING_BYTES;
  while (top > bottom && !aborted()) {
    top -= WAITING_BYTES;
    const waiting = changetype<WaitingNode>(top);
    const start = waiting.start;
    const end = waiting.end;
    const depth = waiting.depth;
    const parent = waiting.parent;
    s.nConstants = waiting.nConstants;
    s.impurity = waiting.impurity;
    s.lower = waiting.lower;
    s.upper = waiting.upper;
    const isLeft = waiting.isLeft != 0;
    if (s.blockSamples > 0) turnBlock(s, start, end);
    // A left child comes right after its parent.
    const level = (top - bottom) / WAITING_BYTES;
    if (isLeft && s.isPacked) enterLeft(s, start, end);
    else if (s.isPacked && level < HELD && parent != UNDEFINED) enterHeld(s, start, end, s.held + level * HELD_BYTES);
    else enterNode(s, start, end);
    if (parent == UNDEFINED) s.impurity = nodeImpurity(s);
    const isSplit = trySplit(s, depth);
    const node = storeNode(s, parent, isLeft, isSplit);
    if (isSplit) {
      const at = s.bestPosition;
      boundChildren(s, directionOf(s, s.bestFeature), s.lower, s.upper, s.middleValue);
      push(top, s, at, end, depth + 1, node, false, s.impurityRight, s.lowerRight, s.upperRight);
      if (s.isPacked && level < HELD) hold(s, s.held + level * HELD_BYTES);
      top += WAITING_BYTES;
      push(top, s, start, at, depth + 1, node, true, s.impurityLeft, s.lowerLeft, s.upperLeft);
      top += WAITING_BYTES;
    }
    if (depth > s.depth) s.depth = depth;
  }
}

/** Keeps the sums of the right child of the node just split. */
function hold(s: NodeSearch, held: usize): void {
  const sums = s.right;
  store<f64>(held, s.weightRight);
  s.right = <usize>load<u32>(held, 8);
  store<u32>(held, <u32>sums, 8);
}

/** Turns to a right child whose sums have been kept. */
function enterHeld(s: NodeSearch, start: i32, end: i32, held: usize): void {
  const sums = s.total;
  s.start = start;
  s.end = end;
  s.weight = load<f64>(held);
  s.total = <usize>load<u32>(held, 8);
  store<u32>(held, <u32>sums, 8);
}

function push(
  top: usize,
  s: NodeSearch,
  start: i32,
  end: i32,
  depth: i32,
  parent: i32,
  isLeft: bool,
  impurity: f64,
  lower: f64,
  upper: f64,
): void {
  const waiting = changetype<WaitingNode>(top);
  waiting.start = start;
  waiting.end = end;
  waiting.depth = depth;
  waiting.parent = parent;
  waiting.isLeft = isLeft ? 1 : 0;
  waiting.nConstants = s.nConstants;
  waiting.impurity = impurity;
  waiting.lower = lower;
  waiting.upper = upper;
}
