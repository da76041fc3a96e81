// Walks of many rows by the compiled kernel.

import { type Arena, withArena } from './arena.js';
import { runChunks } from './run-chunks.js';
import { packTrees, placeModel } from './tree-pack.js';
import type { TreeNodes } from './tree-store.js';

/** Rows of a chunk take so many bytes: enough to pay for fetching each tree, few enough to stay near. */
const BLOCK_BYTES = 2 ** 19;
const MOST_BLOCK_ROWS = 8192;
/** For each row of a block: the node that it is at, and a place in the list of those that walk on. */
const WALK_BYTES = 8;
/** Rows are copied in, and results out, in batches of so many bytes of 32-bit floats. */
const BATCH_BYTES = 2 ** 23;

/** As `sumLeafValues`. */
export function sumManyLeaves(
  nodes: TreeNodes,
  starts: ArrayLike<number>,
  value: Float64Array,
  width: number,
  X: Float64Array,
  nFeatures: number,
  threads: number,
): Float64Array {
  return withArena((arena) => {
    const roots = placeModel(arena, nodes, starts, value, width);
    const out = new Float64Array((X.length / nFeatures) * width);
    const copy = (at: number, row: number, count: number): void =>
      out.set(arena.float64s(at, count * width), row * width);
    predictRows(arena, roots, X, nFeatures, threads, width, 8 * width, copy);
    return out;
  });
}

/** As `findLeaves`. */
export function findManyLeaves(
  nodes: TreeNodes,
  starts: ArrayLike<number>,
  X: Float64Array,
  nFeatures: number,
  threads: number,
): Int32Array {
  const nTrees = starts.length;
  return withArena((arena) => {
    const out = new Int32Array((X.length / nFeatures) * nTrees);
    const copy = (at: number, row: number, count: number): void =>
      out.set(arena.int32s(at, count * nTrees), row * nTrees);
    const roots = packTrees(arena, nodes, starts, null);
    predictRows(arena, roots, X, nFeatures, threads, 0, 4 * nTrees, copy);
    return out;
  });
}

/** Runs the kernel over batches of rows, and hands out where the results of each batch are. */
function predictRows(
  arena: Arena,
  roots: Uint32Array,
  X: Float64Array,
  nFeatures: number,
  threads: number,
  width: number,
  outBytes: number,
  copy: (at: number, row: number, count: number) => void,
): void {
  const nRows = X.length / nFeatures;
  // Rows do not depend on each other, so blocks may follow the threads: few rows occupy all of them too.
  const share = Math.ceil(nRows / Math.max(1, threads));
  const blockRows = Math.max(64, Math.min(MOST_BLOCK_ROWS, Math.floor(BLOCK_BYTES / (4 * nFeatures)), share));
  const batchRows = Math.min(nRows, blockRows * Math.max(1, Math.floor(BATCH_BYTES / (4 * nFeatures * blockRows))));
  const trees = arena.place(roots);
  const rows = arena.reserve(4 * nFeatures * batchRows);
  const out = arena.reserve(outBytes * batchRows);
  const scratchBytes = WALK_BYTES * blockRows;
  const scratch = arena.reserve(scratchBytes * Math.max(1, threads));
  for (let first = 0; first < nRows; first += batchRows) {
    const count = Math.min(batchRows, nRows - first);
    const { buffer } = arena.bytes(rows, 4);
    const part = X.subarray(first * nFeatures, (first + count) * nFeatures);
    new Float32Array(buffer, rows, count * nFeatures).set(part);
    const args = [rows, count, nFeatures, blockRows, trees, roots.length - 1, width, out];
    runChunks('PREDICT_TREES', Math.ceil(count / blockRows), args, { threads, scratch, scratchBytes });
    copy(out, first, count);
  }
}
