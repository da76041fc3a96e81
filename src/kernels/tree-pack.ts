import type { Arena } from './arena.js';
import { LEAF, type TreeNodes } from './tree-store.js';

/** As `PackedNode` in `tree-predict.ts` of the assembly. */
const NODE_BYTES = 16;
const NODE_WORDS = 4;
/** The first node of a pair of siblings: two nodes share a cache line. */
const FIRST_PAIR = 2;

const float: Float32Array = /* @__PURE__ */ new Float32Array(1);
const floatBits: Int32Array = /* @__PURE__ */ new Int32Array(float.buffer);

/** Places the nodes of trees side by side for fast walks, siblings next to each other; the addresses of the roots. */
export function packTrees(arena: Arena, nodes: TreeNodes, starts: ArrayLike<number>): Uint32Array {
  const total = nodes.childrenLeft.length;
  const roots = new Uint32Array(starts.length);
  const sizeOf = (t: number): number => (starts[t + 1] ?? total) - starts[t]!;
  for (let t = 0; t < starts.length; t++) roots[t] = arena.reserve(NODE_BYTES * (sizeOf(t) + 1));
  let largest = 0;
  for (let t = 0; t < starts.length; t++) largest = Math.max(largest, sizeOf(t));
  const places = new Int32Array(largest);
  for (let t = 0; t < starts.length; t++) {
    const bytes = NODE_BYTES * (sizeOf(t) + 1);
    const { buffer } = arena.bytes(roots[t]!, bytes);
    const words = new Uint32Array(buffer, roots[t]!, bytes / 4);
    packTree(nodes, starts[t]!, sizeOf(t), roots[t]!, words, new Float32Array(buffer, roots[t]!, bytes / 4), places);
  }
  return roots;
}

/** Writes the nodes of one tree (OUT: `words` and `reals` are the same memory; SCRATCH: `places`). */
function packTree(
  { childrenLeft, childrenRight, feature, threshold, missingGoToLeft }: TreeNodes,
  start: number,
  size: number,
  root: number,
  words: Uint32Array,
  reals: Float32Array,
  places: Int32Array,
): void {
  let pair = FIRST_PAIR;
  places[0] = 0;
  // Children come after their parent.
  for (let node = 0; node < size; node++) {
    const at = start + node;
    const place = places[node]!;
    const word = place * NODE_WORDS;
    const isLeaf = childrenLeft[at]! === LEAF;
    reals[word] = isLeaf ? Infinity : floatUpTo(threshold[at]!);
    words[word + 1] = isLeaf ? 0 : 4 * feature[at]!;
    words[word + 2] = root + NODE_BYTES * (isLeaf ? place : pair);
    words[word + 3] = 2 * node + missingGoToLeft[at]!;
    if (isLeaf) continue;
    places[childrenLeft[at]!] = pair;
    places[childrenRight[at]!] = pair + 1;
    pair += 2;
  }
}

/** The largest 32-bit float that is not above `x`: 32-bit floats are at most one where they are at most the other. */
function floatUpTo(x: number): number {
  float[0] = x;
  if (float[0]! > x) {
    if (float[0]! === 0) floatBits[0] = -0x7fffffff;
    else floatBits[0] = floatBits[0]! + (float[0]! > 0 ? -1 : 1);
  }
  return float[0]!;
}
