import { childBounds, rootImpurity, storeNode, trySplit } from './tree-node.js';
import type { NodeSearch } from './tree-search.js';
import { enterNode } from './tree-split.js';
import { makeLeaf, type TreeStore, UNDEFINED } from './tree-store.js';

/** What is known of each node that may still be split, by node number. */
interface Frontier {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly position: Int32Array;
  readonly depth: Int32Array;
  /** Gain of the node's split; the heap is ordered by it. */
  readonly improvement: Float64Array;
  readonly impurityLeft: Float64Array;
  readonly impurityRight: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly middle: Float64Array;
  readonly isSplit: Uint8Array;
  /** Node numbers, the one that gains most first. */
  readonly heap: Int32Array;
  size: number;
}

/** Grows a tree by splitting, time after time, the leaf whose split gains most. */
export function growBestFirst(s: NodeSearch, t: TreeStore): void {
  const { maxLeafNodes, monotonic } = s.settings;
  const f = allocateFrontier(2 * Math.min(maxLeafNodes, s.nItems) - 1);
  const bounds = new Float64Array(4);
  let splitsLeft = maxLeafNodes - 1;
  enterNode(s, 0, s.nItems);
  s.impurity = rootImpurity(s);
  pushHeap(f, addCandidate(s, t, f, UNDEFINED, true, 0));
  while (f.size > 0) {
    const node = popHeap(f);
    const depth = f.depth[node]!;
    if (depth > t.maxDepth) t.maxDepth = depth;
    if (f.isSplit[node]! === 0 || splitsLeft <= 0) {
      makeLeaf(t, node);
      continue;
    }
    splitsLeft--;
    const direction = monotonic === null ? 0 : monotonic[t.feature[node]!]!;
    childBounds(direction, f.lower[node]!, f.upper[node]!, f.middle[node]!, bounds);
    enterNode(s, f.start[node]!, f.position[node]!);
    s.impurity = f.impurityLeft[node]!;
    s.lower = bounds[0]!;
    s.upper = bounds[1]!;
    const left = addCandidate(s, t, f, node, true, depth + 1);
    enterNode(s, f.position[node]!, f.end[node]!);
    s.impurity = f.impurityRight[node]!;
    s.lower = bounds[2]!;
    s.upper = bounds[3]!;
    const right = addCandidate(s, t, f, node, false, depth + 1);
    pushHeap(f, left);
    pushHeap(f, right);
  }
}

function allocateFrontier(capacity: number): Frontier {
  const wholes = (): Int32Array => new Int32Array(capacity);
  const reals = (): Float64Array => new Float64Array(capacity);
  return {
    start: wholes(),
    end: wholes(),
    position: wholes(),
    depth: wholes(),
    improvement: reals(),
    impurityLeft: reals(),
    impurityRight: reals(),
    lower: reals(),
    upper: reals(),
    middle: reals(),
    isSplit: new Uint8Array(capacity),
    heap: wholes(),
    size: 0,
  };
}

/** Stores the entered node with the split that it may get, which is searched with no feature known to be constant. */
function addCandidate(
  s: NodeSearch,
  t: TreeStore,
  f: Frontier,
  parent: number,
  isLeft: boolean,
  depth: number,
): number {
  s.nConstants = 0;
  const isSplit = trySplit(s, depth);
  const node = storeNode(s, t, parent, isLeft, isSplit);
  f.start[node] = s.start;
  f.end[node] = s.end;
  f.depth[node] = depth;
  f.lower[node] = s.lower;
  f.upper[node] = s.upper;
  f.isSplit[node] = isSplit ? 1 : 0;
  f.improvement[node] = isSplit ? s.improvement : 0;
  if (isSplit) {
    f.position[node] = s.bestPosition;
    f.impurityLeft[node] = s.impurityLeft;
    f.impurityRight[node] = s.impurityRight;
    f.middle[node] = s.middleValue;
  }
  return node;
}

/** Binary heap as in the C++ standard library, so that equal gains leave it in the reference's order. */
function pushHeap(f: Frontier, node: number): void {
  siftUp(f, f.size++, node);
}

function popHeap(f: Frontier): number {
  const top = f.heap[0]!;
  const last = f.heap[--f.size]!;
  if (f.size === 0) return top;
  const { heap, improvement, size } = f;
  let hole = 0;
  let child = 0;
  while (child < (size - 1) >> 1) {
    child = 2 * child + 2;
    if (improvement[heap[child]!]! < improvement[heap[child - 1]!]!) child--;
    heap[hole] = heap[child]!;
    hole = child;
  }
  if (size % 2 === 0 && child === (size - 2) >> 1) {
    child = 2 * child + 1;
    heap[hole] = heap[child]!;
    hole = child;
  }
  siftUp(f, hole, last);
  return top;
}

function siftUp({ heap, improvement }: Frontier, from: number, node: number): void {
  let hole = from;
  while (hole > 0) {
    const parent = (hole - 1) >> 1;
    if (!(improvement[heap[parent]!]! < improvement[node]!)) break;
    heap[hole] = heap[parent]!;
    hole = parent;
  }
  heap[hole] = node;
}
