import { type Arena, withArena } from './arena.js';
import { metricNumber, toReducedDistance } from './distance-metric.js';
import { buildKdTree, type KdTree, nodesOfTree, placeBlocks } from './kd-tree.js';
import type { PointSet } from './neighbor-arguments.js';
import { type ChunkKernel, runChunks } from './run-chunks.js';

/** What makes a core point. */
export interface DensityRule {
  /** How far neighbours are at most. */
  readonly radius: number;
  /** What a neighbourhood weighs at least, the point itself included. */
  readonly minSamples: number;
  /** The weight of each point, from 0; `null` for weights of one. */
  readonly weights: Float64Array | null;
}

/** Clusters by density. */
export interface DensityClusters {
  /** For each point 1 if it is a core point. */
  readonly core: Int32Array;
  /** For each point its cluster, in the order of their first core points, or -1. */
  readonly labels: Int32Array;
}

/** Leaves of a chunk: fixed, and few enough that chunks take milliseconds. */
const CHUNK_LEAVES = 16;

/** Nodes that are joined within at once, at most; fixed, a power of two. */
const JOINED_NODES = 64;

/** Clusters by density, for a metric that trees can search by. */
export function dbscanInTree(
  points: Omit<PointSet, 'tree'>,
  rule: DensityRule,
  leafSize: number,
  threads: number,
): DensityClusters {
  const { X, n, p } = points;
  const nodes = nodesOfTree(n, leafSize);
  const scratchBytes = Math.ceil((8 * (p + 4)) / 64) * 64;
  // What the clusters need later is refused before the tree is built.
  withArena((arena) => arena.reserve(densityBytes(points, nodes) + threads * scratchBytes));
  const tree = buildKdTree(X, n, p, leafSize, threads);
  return withArena((arena) => {
    const args = placeDensity(arena, points, rule, tree, nodes);
    const scratch = arena.reserve(threads * scratchBytes);
    const chunks = Math.ceil((nodes + 1) / 2 / CHUNK_LEAVES);
    const run = (kernel: ChunkKernel, count: number) => {
      runChunks(kernel, count, Object.values(args), { threads, scratch, scratchBytes });
    };
    run('DBSCAN_CORE', chunks);
    for (let count = Math.min(JOINED_NODES, (nodes + 1) / 2); count >= 1; count /= 2) {
      args.firstNode = count - 1;
      run('DBSCAN_JOIN', count);
      args.isFirst = 0;
    }
    run('DBSCAN_NUMBER', 1);
    run('DBSCAN_BORDER', chunks);
    return { core: arena.int32s(args.core, n).slice(), labels: arena.int32s(args.labels, n).slice() };
  });
}

/** No less than what {@link placeDensity} takes, each piece rounded up to a cache line. */
function densityBytes({ n, p, metric }: Omit<PointSet, 'tree'>, nodes: number): number {
  const ofPoints = 8 * n * p + 28 * n;
  const ofNodes = 16 * nodes * p + 16 * (nodes + 1) * p + 6 * (nodes + 1);
  return ofPoints + ofNodes + (metric.params?.byteLength ?? 0) + 64 * 16;
}

/** What the kernels are given, in the order in which they read it. */
function placeDensity(
  arena: Arena,
  { X, n, p, metric }: Omit<PointSet, 'tree'>,
  { radius, minSamples, weights }: DensityRule,
  tree: KdTree,
  nodes: number,
) {
  return {
    metric: metricNumber(metric),
    exponent: metric.exponent,
    params: metric.params === null ? 0 : arena.place(metric.params),
    n,
    p,
    nodes,
    radius: toReducedDistance(metric, radius),
    minSamples,
    weights: weights === null ? 0 : arena.place(weights),
    bounds: arena.place(tree.bounds),
    order: arena.place(tree.order),
    blocks: placeBlocks(arena, X, p, tree),
    chunkLeaves: CHUNK_LEAVES,
    core: arena.reserve(4 * n),
    labels: arena.reserve(4 * n),
    cores: arena.reserve(2 * (nodes + 1)),
    parent: arena.reserve(4 * n),
    numbers: arena.reserve(4 * n),
    joined: arena.reserve(4 * nodes),
    firstNode: 0,
    isFirst: 1,
  };
}
