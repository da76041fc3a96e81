import { type Arena, withArena } from './arena.js';
import { runChunks } from './run-chunks.js';

/** A balanced tree of boxes over points; see `assembly/kd-tree.ts`. */
export interface KdTree {
  /** The points in the order of the leaves. */
  readonly order: Int32Array;
  /** For each node the least and the greatest of each coordinate, `2 × p`. */
  readonly bounds: Float64Array;
}

/** The number of nodes for leaves of `leafSize` to twice as many points. */
export function nodesOfTree(n: number, leafSize: number): number {
  let levels = 1;
  for (let points = (n - 1) / leafSize; points >= 2; points /= 2) levels++;
  return 2 ** levels - 1;
}

/** Nodes that are built at once, with all below them: fixed, a power of two. */
const BUILT_NODES = 32;

/** Builds a tree over `n` points. X IN, `n × p`, row after row. */
export function buildKdTree(X: Float64Array, n: number, p: number, leafSize: number, threads = 1): KdTree {
  const nodes = nodesOfTree(n, leafSize);
  return withArena((arena) => {
    const points = arena.place(X);
    const values = arena.reserve(8 * n);
    const order = arena.reserve(4 * n);
    const bounds = arena.reserve(16 * nodes * p);
    const most = Math.min(BUILT_NODES, (nodes + 1) / 2);
    for (let count = 1; count <= most; count *= 2) {
      const args = [points, n, p, nodes, order, bounds, values, count - 1, count === most ? 1 : 0];
      runChunks('KD_TREE_BUILD', count, args, { threads, scratch: 0, scratchBytes: 0 });
    }
    return { order: arena.int32s(order, n).slice(), bounds: arena.float64s(bounds, 2 * nodes * p).slice() };
  });
}

/** Copies the points of a tree in, leaf by leaf, a leaf coordinate by coordinate; their address. */
export function placeBlocks(arena: Arena, X: Float64Array, p: number, { order, bounds }: KdTree): number {
  const n = order.length;
  const nodes = bounds.length / (2 * p);
  const leaves = (nodes + 1) / 2;
  const at = arena.reserve(8 * (n + 4 * leaves) * p);
  const blocks = arena.float64s(at, (n + 4 * leaves) * p);
  const place = (node: number, start: number, end: number): void => {
    const left = 2 * node + 1;
    if (left >= nodes) {
      const leaf = node - (nodes - 1) / 2;
      fillBlock(blocks, (start + 4 * leaf) * p, X, p, order, start, end);
      return;
    }
    const middle = start + ((end - start) >> 1);
    place(left, start, middle);
    place(left + 1, middle, end);
  };
  place(0, 0, n);
  return at;
}

/** Writes the block of the points `start` to `end - 1`; places without a point hold NaN. */
function fillBlock(
  blocks: Float64Array,
  from: number,
  X: Float64Array,
  p: number,
  order: Int32Array,
  start: number,
  end: number,
): void {
  const stride = (end - start + 3) & ~3;
  for (let j = 0, to = from; j < p; j++, to += stride) {
    let at = to;
    for (let i = start; i < end; i++) blocks[at++] = X[order[i]! * p + j]!;
    while (at < to + stride) blocks[at++] = Number.NaN;
  }
}
