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

/** Builds a tree over `n` points. X IN, `n × p`, row after row. */
export function buildKdTree(X: Float64Array, n: number, p: number, leafSize: number): KdTree {
  const nodes = nodesOfTree(n, leafSize);
  return withArena((arena) => {
    const points = arena.place(X);
    const values = arena.reserve(8 * n);
    const order = arena.reserve(4 * n);
    const bounds = arena.reserve(16 * nodes * p);
    const args = [points, n, p, nodes, order, bounds, values];
    runChunks('KD_TREE_BUILD', 1, args, { threads: 1, scratch: 0, scratchBytes: 0 });
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
      fillBlock(blocks, (start + 4 * leaf) * p, X, p, order.subarray(start, end));
      return;
    }
    const middle = start + ((end - start) >> 1);
    place(left, start, middle);
    place(left + 1, middle, end);
  };
  place(0, 0, n);
  return at;
}

/** Writes a block; places without a point hold NaN. */
function fillBlock(blocks: Float64Array, from: number, X: Float64Array, p: number, rows: Int32Array): void {
  const stride = (rows.length + 3) & ~3;
  for (let j = 0; j < p; j++) {
    const to = from + j * stride;
    for (let i = 0; i < rows.length; i++) blocks[to + i] = X[rows[i]! * p + j]!;
    blocks.fill(Number.NaN, to + rows.length, to + stride);
  }
}
