import type { Arena } from './arena.js';
import { LEAF, type TreeNodes } from './tree-store.js';

/** As `PackedNode` in `tree-predict.ts` of the assembly. */
const NODE_BYTES = 16;
const NODE_WORDS = 4;
const VALUE_BYTES = 8;
/** No row is above it. */
const LARGEST_KEY = 0x7fffffff;
/** The first node of a pair of siblings: two nodes share a cache line. */
const FIRST_PAIR = 2;

const float: Float32Array = /* @__PURE__ */ new Float32Array(1);
const floatBits: Int32Array = /* @__PURE__ */ new Int32Array(float.buffer);

/** The trees of a model as the kernel reads them, values first, made at address `at` for those arrays. */
interface PackedModel {
  readonly at: number;
  readonly bytes: Uint8Array;
  readonly roots: Uint32Array;
  readonly childrenLeft: Int32Array;
}

/** Packing takes the time of thousands of walks: a model, known by its values, is packed once. */
const packedModels: WeakMap<Float64Array, PackedModel> = /* @__PURE__ */ new WeakMap();

/**
 * Places the nodes and the leaves' values of a model; where each tree begins, and the last one ends.
 *
 * @param value - IN: `width` values of each node
 */
export function placeModel(
  arena: Arena,
  nodes: TreeNodes,
  starts: ArrayLike<number>,
  value: Float64Array,
  width: number,
): Uint32Array {
  const { childrenLeft } = nodes;
  const at = arena.reserve(0);
  const known = packedModels.get(value);
  if (known?.at === at && known.childrenLeft === childrenLeft) {
    arena.place(known.bytes);
    return known.roots;
  }
  const { addresses, values } = leafValues(nodes, value, width, at);
  arena.place(values);
  const roots = packTrees(arena, nodes, starts, addresses);
  const bytes = arena.bytes(at, roots[starts.length]! - at).slice();
  packedModels.set(value, { at, bytes, roots, childrenLeft });
  return roots;
}

/**
 * Where the values of each leaf are. Leaves that are all of one class share theirs: in a forest of deep trees most are, and
 * so few values stay near.
 *
 * @param value - IN: `width` values of each node
 * @param at - the address where they are
 */
export function leafAddresses(
  { childrenLeft }: TreeNodes,
  value: Float64Array,
  width: number,
  at: number,
): Uint32Array {
  const addresses = new Uint32Array(childrenLeft.length);
  const pure = new Uint32Array(width);
  for (let node = 0, from = 0; node < addresses.length; node++, from += width) {
    if (childrenLeft[node]! !== LEAF) continue;
    const only = onlyOne(value, from, width);
    const shared = pure[only] ?? 0;
    addresses[node] = shared === 0 ? at + VALUE_BYTES * from : shared;
    if (only >= 0) pure[only] = addresses[node]!;
  }
  return addresses;
}

/** The values of all leaves, and the address of each leaf's when they are placed at `at`. */
function leafValues(
  nodes: TreeNodes,
  value: Float64Array,
  width: number,
  at: number,
): { addresses: Uint32Array; values: Float64Array } {
  const addresses = leafAddresses(nodes, value, width, VALUE_BYTES);
  const values = new Float64Array(value.length);
  let end = 0;
  for (let node = 0, from = 0; node < addresses.length; node++, from += width) {
    if (addresses[node] === 0) continue;
    const shown = addresses[node]! / VALUE_BYTES - 1;
    addresses[node] = shown === from ? at + VALUE_BYTES * end : addresses[shown / width]!;
    if (shown === from) for (let k = 0; k < width; k++) values[end++] = value[from + k]!;
  }
  return { addresses, values: values.subarray(0, end) };
}

/** Which of so many values is 1 where all the others are 0, or -1. */
function onlyOne(value: Float64Array, from: number, width: number): number {
  let only = -1;
  for (let k = 0; k < width; k++) {
    const x = value[from + k]!;
    if (x === 0) continue;
    if (x !== 1 || only >= 0) return -1;
    only = k;
  }
  return only;
}

/**
 * Places the nodes of trees side by side for fast walks, siblings next to each other; where each tree begins, and the last
 * one ends.
 *
 * @param leaves - IN: the address of each leaf's values, or `null` to look for leaves
 */
export function packTrees(
  arena: Arena,
  nodes: TreeNodes,
  starts: ArrayLike<number>,
  leaves: Uint32Array | null,
): Uint32Array {
  const total = nodes.childrenLeft.length;
  const roots = new Uint32Array(starts.length + 1);
  const sizeOf = (t: number): number => (starts[t + 1] ?? total) - starts[t]!;
  for (let t = 0; t < starts.length; t++) roots[t] = arena.reserve(NODE_BYTES * (sizeOf(t) + 1));
  roots[starts.length] = arena.reserve(0);
  let largest = 0;
  for (let t = 0; t < starts.length; t++) largest = Math.max(largest, sizeOf(t));
  const places = new Int32Array(largest);
  for (let t = 0; t < starts.length; t++) {
    const bytes = NODE_BYTES * (sizeOf(t) + 1);
    const { buffer } = arena.bytes(roots[t]!, bytes);
    const words = new Uint32Array(buffer, roots[t]!, bytes / 4);
    packTree(
      nodes,
      leaves,
      starts[t]!,
      sizeOf(t),
      roots[t]!,
      words,
      new Float32Array(buffer, roots[t]!, bytes / 4),
      places,
    );
  }
  return roots;
}

/** Writes the nodes of one tree (OUT: `words` and `reals` are the same memory; SCRATCH: `places`). */
function packTree(
  { childrenLeft, childrenRight, feature, threshold, missingGoToLeft }: TreeNodes,
  leaves: Uint32Array | null,
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
    reals[word] = isLeaf ? 0 : floatUpTo(threshold[at]!) + 0; // minus zero is zero
    const bits = words[word]! | 0;
    words[word] = isLeaf ? LARGEST_KEY : bits ^ ((bits >> 31) & LARGEST_KEY);
    words[word + 1] = isLeaf ? 0 : 4 * feature[at]!;
    words[word + 2] = root + NODE_BYTES * (isLeaf ? place : pair);
    words[word + 3] = isLeaf && leaves !== null ? leaves[at]! : 2 * node + missingGoToLeft[at]!;
    if (isLeaf) continue;
    places[childrenLeft[at]!] = pair;
    places[childrenRight[at]!] = pair + 1;
    pair += 2;
  }
}

/** The largest 32-bit float that is not above `x`: 32-bit floats are at most one where they are at most the other. */
export function floatUpTo(x: number): number {
  float[0] = x;
  if (float[0]! > x) {
    if (float[0]! === 0) floatBits[0] = -0x7fffffff;
    else floatBits[0] = floatBits[0]! + (float[0]! > 0 ? -1 : 1);
  }
  return float[0]!;
}
