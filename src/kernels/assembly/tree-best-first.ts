import { aborted } from './control';
import { boundChildren, directionOf, makeLeaf, storeNode, trySplit, UNDEFINED } from './tree-node';
import { NodeSearch } from './tree-search';
import { enterNode, nodeImpurity } from './tree-split';

/** What is known of a node that may still be split. */
@unmanaged
class Candidate {
  start!: i32;
  end!: i32;
  position!: i32;
  depth!: i32;
  isSplit!: i32;
  /** One place of the heap of node numbers, the one that gains most first; has nothing to do with this node. */
  heap!: i32;
  /** Gain of the node's split; the heap is ordered by it. */
  improvement!: f64;
  impurityLeft!: f64;
  impurityRight!: f64;
  lower!: f64;
  upper!: f64;
  middle!: f64;
}
export const CANDIDATE_BYTES: usize = 72;

/** Grows a tree by splitting, time after time, the leaf whose split gains most. */
export function growBestFirst(s: NodeSearch, maxLeafNodes: i32): void {
  let splitsLeft = maxLeafNodes - 1;
  let size = 0;
  enterNode(s, 0, s.nItems);
  s.impurity = nodeImpurity(s);
  s.lower = -Infinity;
  s.upper = Infinity;
  size = pushHeap(s, size, addCandidate(s, UNDEFINED, true, 0));
  while (size > 0 && !aborted()) {
    const node = popHeap(s, size--);
    const candidate = candidateOf(s, node);
    const depth = candidate.depth;
    if (depth > s.depth) s.depth = depth;
    if (candidate.isSplit == 0 || splitsLeft <= 0) {
      makeLeaf(s, node);
      continue;
    }
    splitsLeft--;
    const direction = directionOf(s, load<i32>(s.feature + ((<usize>node) << 2)));
    boundChildren(s, direction, candidate.lower, candidate.upper, candidate.middle);
    enterNode(s, candidate.start, candidate.position);
    s.impurity = candidate.impurityLeft;
    s.lower = s.lowerLeft;
    s.upper = s.upperLeft;
    const left = addCandidate(s, node, true, depth + 1);
    enterNode(s, candidate.position, candidate.end);
    s.impurity = candidate.impurityRight;
    s.lower = s.lowerRight;
    s.upper = s.upperRight;
    const right = addCandidate(s, node, false, depth + 1);
    size = pushHeap(s, size, left);
    size = pushHeap(s, size, right);
  }
}

function candidateOf(s: NodeSearch, node: i32): Candidate {
  return changetype<Candidate>(s.waiting + <usize>node * CANDIDATE_BYTES);
}

/** Stores the entered node with the split that it may get, which is searched with no feature known to be constant. */
function addCandidate(s: NodeSearch, parent: i32, isLeft: bool, depth: i32): i32 {
  s.nConstants = 0;
  const isSplit = trySplit(s, depth);
  const node = storeNode(s, parent, isLeft, isSplit);
  const candidate = candidateOf(s, node);
  candidate.start = s.start;
  candidate.end = s.end;
  candidate.depth = depth;
  candidate.lower = s.lower;
  candidate.upper = s.upper;
  candidate.isSplit = isSplit ? 1 : 0;
  candidate.improvement = isSplit ? s.improvement : 0;
  if (isSplit) {
    candidate.position = s.bestPosition;
    candidate.impurityLeft = s.impurityLeft;
    candidate.impurityRight = s.impurityRight;
    candidate.middle = s.middleValue;
  }
  return node;
}

function gainAt(s: NodeSearch, place: i32): f64 {
  return candidateOf(s, candidateOf(s, place).heap).improvement;
}

function move(s: NodeSearch, to: i32, from: i32): void {
  candidateOf(s, to).heap = candidateOf(s, from).heap;
}

/** Binary heap as in the C++ standard library, so that equal gains leave it in the reference's order; its new size. */
function pushHeap(s: NodeSearch, size: i32, node: i32): i32 {
  siftUp(s, size, node);
  return size + 1;
}

function popHeap(s: NodeSearch, oldSize: i32): i32 {
  const size = oldSize - 1;
  const top = candidateOf(s, 0).heap;
  const last = candidateOf(s, size).heap;
  if (size == 0) return top;
  let hole = 0;
  let child = 0;
  while (child < (size - 1) >> 1) {
    child = 2 * child + 2;
    if (gainAt(s, child) < gainAt(s, child - 1)) child--;
    move(s, hole, child);
    hole = child;
  }
  if (size % 2 == 0 && child == (size - 2) >> 1) {
    child = 2 * child + 1;
    move(s, hole, child);
    hole = child;
  }
  siftUp(s, hole, last);
  return top;
}

function siftUp(s: NodeSearch, from: i32, node: i32): void {
  const gain = candidateOf(s, node).improvement;
  let hole = from;
  while (hole > 0) {
    const parent = (hole - 1) >> 1;
    if (!(gainAt(s, parent) < gain)) break;
    move(s, hole, parent);
    hole = parent;
  }
  candidateOf(s, hole).heap = node;
}
