import { type Arena, withArena } from './arena.js';
import { isTreeMetric, metricNumber, toReducedDistance } from './distance-metric.js';
import { placeBlocks } from './kd-tree.js';
import type { PointSet, SearchArguments } from './neighbor-arguments.js';
import { quantisation, quantise } from './quantisation.js';
import { type ChunkKernel, runChunks } from './run-chunks.js';

/** The nearest points to each query: `k` for each, the nearest first; of points as near, the first first. */
export interface Nearest {
  readonly distances: Float64Array;
  readonly indices: Int32Array;
}

/** The points near each query, one query after the other. */
export interface Within extends Nearest {
  /** Where the points of each query begin, and where the last end. */
  readonly starts: Float64Array;
}

/** Queries of a chunk: fixed, and few enough that chunks take milliseconds. */
const CHUNK_QUERIES = 64;
/** Scratch of a thread: four distances, or a limit for each query. */
const SCRATCH_BYTES = 4 * CHUNK_QUERIES;

/** The `k` nearest points to each query. queries IN, rows of `p`; `null` for the points themselves. */
export function nearestNeighbors(points: PointSet, queries: Float64Array | null, k: number, threads: number): Nearest {
  return withArena((arena) => {
    const nQueries = (queries ?? points.X).length / points.p;
    const plan = points.tree === null ? quantisation(points, nQueries) : null;
    const args = placePoints(arena, points, queries);
    args.k = k;
    args.distances = arena.reserve(8 * nQueries * k);
    args.indices = arena.reserve(4 * nQueries * k);
    const kernel = points.tree !== null ? 'NEAREST_TREE' : plan === null ? 'NEAREST_BRUTE' : 'NEAREST_QUANTISED';
    const scratch = arena.reserve(threads * SCRATCH_BYTES);
    if (plan !== null) Object.assign(args, quantise(arena, plan, points, args));
    search(kernel, args, scratch, threads);
    return {
      distances: arena.float64s(args.distances, nQueries * k).slice(),
      indices: arena.int32s(args.indices, nQueries * k).slice(),
    };
  });
}

/** The points within `radius` of each query, by index or, if `sorted`, the nearest first. */
export function neighborsWithin(
  points: PointSet,
  queries: Float64Array | null,
  radius: number,
  sorted: boolean,
  threads: number,
): Within {
  return withArena((arena) => {
    const nQueries = (queries ?? points.X).length / points.p;
    const kernel = points.tree === null ? 'WITHIN_BRUTE' : 'WITHIN_TREE';
    const args = placePoints(arena, points, queries);
    args.radius = toReducedDistance(points.metric, radius);
    args.sorted = sorted ? 1 : 0;
    args.counts = arena.reserve(4 * nQueries);
    const startsAt = arena.reserve(8 * (nQueries + 1));
    const scratch = arena.reserve(threads * SCRATCH_BYTES);
    search(kernel, args, scratch, threads);
    const starts = arena.float64s(startsAt, nQueries + 1);
    const counts = arena.int32s(args.counts, nQueries);
    starts[0] = 0;
    for (let q = 0; q < nQueries; q++) starts[q + 1] = starts[q]! + counts[q]!;
    const total = starts[nQueries]!;
    const result = starts.slice();
    args.distances = arena.reserve(8 * total);
    args.indices = arena.reserve(4 * total);
    args.starts = startsAt;
    search(kernel, args, scratch, threads);
    return {
      starts: result,
      distances: arena.float64s(args.distances, total).slice(),
      indices: arena.int32s(args.indices, total).slice(),
    };
  });
}

function search(kernel: ChunkKernel, args: SearchArguments, scratch: number, threads: number): void {
  const chunks = Math.ceil(args.nQueries / CHUNK_QUERIES);
  runChunks(kernel, chunks, Object.values(args), { threads, scratch, scratchBytes: SCRATCH_BYTES });
}

/** Copies points and queries in. */
function placePoints(arena: Arena, points: PointSet, queries: Float64Array | null): SearchArguments {
  const { metric, n, p } = points;
  const tree = points.tree !== null && isTreeMetric(metric) ? points.tree : null;
  const blocks = tree === null ? 0 : placeBlocks(arena, points.X, p, tree);
  const X = tree === null || queries === null ? arena.place(points.X) : 0;
  return {
    metric: metricNumber(metric),
    exponent: metric.exponent,
    params: metric.params === null ? 0 : arena.place(metric.params),
    X,
    n,
    p,
    order: tree === null ? 0 : arena.place(tree.order),
    bounds: tree === null ? 0 : arena.place(tree.bounds),
    blocks,
    nodes: tree === null ? 0 : tree.bounds.length / (2 * p),
    queries: queries === null ? X : arena.place(queries),
    nQueries: queries === null ? n : queries.length / p,
    chunkRows: CHUNK_QUERIES,
    k: 0,
    radius: 0,
    indices: 0,
    distances: 0,
    starts: 0,
    counts: 0,
    sorted: 0,
    quantised: 0,
    squares: 0,
    quantisedQueries: 0,
    querySquares: 0,
    scale: 0,
  };
}
