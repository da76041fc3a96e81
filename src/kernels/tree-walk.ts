// Walks of one row at a time. A model that is asked for row after row gets a packed copy of its nodes, in which each step
// reads one cache line and has no branch, so that several trees are walked at once.

import { floatUpTo, leafAddresses } from './tree-pack.js';
import { LEAF, type TreeNodes } from './tree-store.js';

/** Four words: the key of the threshold, the column, the left child, and for a leaf the position of its values. */
const NODE_WORDS = 4;
const COLUMN = 1;
const CHILD = 2;
const VALUES = 3;
/** The right child follows the left one. */
const PAIR_WORDS = 2 * NODE_WORDS;
/** No row is above it. */
const LARGEST_KEY = 0x7fffffff;
/** An address that is not 0, as {@link leafAddresses} wants it. */
const VALUES_BEGIN = Float64Array.BYTES_PER_ELEMENT;

const float: Float32Array = /* @__PURE__ */ new Float32Array(1);
const floatBits: Int32Array = /* @__PURE__ */ new Int32Array(float.buffer);

interface PackedForest {
  readonly words: Int32Array;
  /** Where the root of each tree is in `words`. */
  readonly roots: Int32Array;
}

/** How many rows have been asked for, and the copy that was made when they were many. */
interface Walked {
  rows: number;
  forest: PackedForest | null;
}

const walked: WeakMap<TreeNodes, Walked> = /* @__PURE__ */ new WeakMap();

/**
 * The packed copy of a forest, made when so many rows have been asked for that walking them took as long as copying;
 * `null` before.
 *
 * @param rowsToPack - after how many rows
 */
export function packedForest(
  nodes: TreeNodes,
  starts: ArrayLike<number>,
  value: Float64Array,
  width: number,
  rows: number,
  rowsToPack: number,
): PackedForest | null {
  let before = walked.get(nodes);
  if (before === undefined) {
    before = { rows: 0, forest: null };
    walked.set(nodes, before);
  }
  before.rows += rows;
  if (before.rows > rowsToPack) before.forest ??= packForest(nodes, starts, value, width);
  return before.forest;
}

function packForest(nodes: TreeNodes, starts: ArrayLike<number>, value: Float64Array, width: number): PackedForest {
  const { childrenLeft, childrenRight, feature, threshold } = nodes;
  const total = childrenLeft.length;
  const leaves = leafAddresses(nodes, value, width, VALUES_BEGIN);
  const words = new Int32Array(NODE_WORDS * (total + starts.length));
  const roots = new Int32Array(starts.length);
  const places = new Int32Array(total);
  let free = 0;
  for (let t = 0; t < starts.length; t++) {
    const root = starts[t]!;
    roots[t] = free;
    places[root] = free;
    free += PAIR_WORDS;
    // Children come after their parent.
    for (let node = root; node < (starts[t + 1] ?? total); node++) {
      const at = places[node]!;
      if (childrenLeft[node]! === LEAF) {
        words[at] = LARGEST_KEY;
        words[at + CHILD] = at;
        words[at + VALUES] = (leaves[node]! - VALUES_BEGIN) / Float64Array.BYTES_PER_ELEMENT;
        continue;
      }
      words[at] = keyOf(floatUpTo(threshold[node]!) + 0); // minus zero is zero
      words[at + COLUMN] = feature[node]!;
      words[at + CHILD] = free;
      places[root + childrenLeft[node]!] = free;
      places[root + childrenRight[node]!] = free + NODE_WORDS;
      free += PAIR_WORDS;
    }
  }
  return { words, roots };
}

/** A whole number in the order of 32-bit floats: that of minus zero comes just before that of zero. */
function keyOf(x: number): number {
  float[0] = x;
  return floatBits[0]! ^ ((floatBits[0]! >> 31) & LARGEST_KEY);
}

/**
 * Adds the values of the leaves that a row ends in, tree after tree.
 *
 * @param keys - SCRATCH: a number for each column
 * @param out - IN, OUT: `width` sums from `to` on
 * @returns whether it was done: a row with a missing value goes by what each node has learnt
 */
export function addPackedLeaves(
  { words, roots }: PackedForest,
  value: Float64Array,
  width: number,
  X: Float64Array,
  row: number,
  keys: Int32Array,
  out: Float64Array,
  to: number,
): boolean {
  for (let j = 0; j < keys.length; j++) {
    const x = X[row + j]!;
    if (Number.isNaN(x)) return false;
    keys[j] = keyOf(x);
  }
  let t = 0;
  for (; t + 4 <= roots.length; t += 4) addFourTrees(words, roots, t, keys, value, width, out, to);
  for (; t < roots.length; t++) addValues(value, words[leafBelow(words, keys, roots[t]!) + VALUES]!, width, out, to);
  return true;
}

/** Four trees abreast: while one step waits for its node, the others go on. */
function addFourTrees(
  words: Int32Array,
  roots: Int32Array,
  t: number,
  keys: Int32Array,
  value: Float64Array,
  width: number,
  out: Float64Array,
  to: number,
): void {
  let a = roots[t]!;
  let b = roots[t + 1]!;
  let c = roots[t + 2]!;
  let d = roots[t + 3]!;
  for (let moved = 1; moved !== 0; ) {
    const nextA = nextNode(words, keys, a);
    const nextB = nextNode(words, keys, b);
    const nextC = nextNode(words, keys, c);
    const nextD = nextNode(words, keys, d);
    moved = (a ^ nextA) | (b ^ nextB) | (c ^ nextC) | (d ^ nextD);
    a = nextA;
    b = nextB;
    c = nextC;
    d = nextD;
  }
  addValues(value, words[a + VALUES]!, width, out, to);
  addValues(value, words[b + VALUES]!, width, out, to);
  addValues(value, words[c + VALUES]!, width, out, to);
  addValues(value, words[d + VALUES]!, width, out, to);
}

function leafBelow(words: Int32Array, keys: Int32Array, root: number): number {
  let node = root;
  for (let next = nextNode(words, keys, node); next !== node; next = nextNode(words, keys, node)) node = next;
  return node;
}

/** Where a row goes from a node; from a leaf, to itself. */
function nextNode(words: Int32Array, keys: Int32Array, node: number): number {
  const threshold = words[node]!;
  const key = keys[words[node + COLUMN]!]!;
  // The sign of `threshold - key` without overflow: which way rows go cannot be foretold, so there must be no branch.
  const isAbove = (threshold & ~key) | (~(threshold ^ key) & (threshold - key));
  return words[node + CHILD]! + ((isAbove >>> 29) & NODE_WORDS);
}

function addValues(value: Float64Array, from: number, width: number, out: Float64Array, to: number): void {
  for (let k = 0; k < width; k++) out[to + k]! += value[from + k]!;
}
