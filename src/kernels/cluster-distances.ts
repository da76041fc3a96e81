import { withArena } from './arena.js';
import { runChunks } from './run-chunks.js';

/** Points of a chunk; `assembly/cluster-distances.ts` has the same. */
const CHUNK_POINTS = 64;

/** For each point, what it is from clusters. */
export interface ClusterDistances {
  /** The sum of its distances to the points of its own cluster. */
  readonly own: Float64Array;
  /** The least mean of its distances to the points of any other. */
  readonly others: Float64Array;
}

/**
 * Euclidean distances from each point to clusters, none of which are stored. A sum is in the order of the points.
 *
 * @param X - IN, rows of `p`
 * @param codes - IN, the cluster of each point
 * @param sizes - IN, how many points each cluster has
 * @throws KernelMemoryError, KernelAbortedError
 */
export function clusterDistances(
  X: Float64Array,
  p: number,
  codes: Int32Array,
  sizes: Int32Array,
  threads: number,
): ClusterDistances {
  const n = codes.length;
  const { order, starts } = orderByCluster(codes, sizes);
  return withArena((arena) => {
    const points = arena.reserve(8 * X.length);
    const own = arena.reserve(8 * n);
    const others = arena.reserve(8 * n);
    const at = arena.place(starts);
    const scratchBytes = 8 * CHUNK_POINTS * (p + 1);
    const scratch = arena.reserve(threads * scratchBytes);
    const rows = arena.float64s(points, X.length);
    order.forEach((row, k) => {
      rows.set(X.subarray(row * p, (row + 1) * p), k * p);
    });
    const args = [points, n, p, at, sizes.length, own, others];
    runChunks('CLUSTER_DISTANCES', Math.ceil(n / CHUNK_POINTS), args, { threads, scratch, scratchBytes });
    return { own: inOrder(arena.float64s(own, n), order), others: inOrder(arena.float64s(others, n), order) };
  });
}

/** The points, cluster after cluster and each in its order, and where each cluster begins. */
function orderByCluster(codes: Int32Array, sizes: Int32Array): { order: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(sizes.length + 1);
  sizes.forEach((size, k) => {
    starts[k + 1] = starts[k]! + size;
  });
  const next = starts.slice();
  const order = new Int32Array(codes.length);
  codes.forEach((code, i) => {
    order[next[code]!++] = i;
  });
  return { order, starts };
}

/** Puts numbers back to where their points were. */
function inOrder(values: Float64Array, order: Int32Array): Float64Array {
  const out = new Float64Array(values.length);
  order.forEach((row, k) => {
    out[row] = values[k]!;
  });
  return out;
}
