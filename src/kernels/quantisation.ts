import type { Arena } from './arena.js';
import { compiledKernels } from './compiled-kernels.js';
import type { PointSet, SearchArguments } from './neighbor-arguments.js';

/** How points are rounded to integers; see `assembly/nearest-quantised.ts`. */
export interface Quantisation {
  /** What becomes 0, for each coordinate. */
  readonly center: Float64Array;
  /** Steps in a unit of distance. */
  readonly scale: number;
  /** The greatest integer. */
  readonly limit: number;
}

/** Points this many standard deviations from the center are clipped. */
const CLIP = 8;
/** Below these it does not pay. */
const FEWEST_COLUMNS = 8;
const FEWEST_QUERIES = 16;
/** Rounding may move a distance by this share of a usual distance; with coarser steps nearly all points stay in question. */
const COARSEST = 0.05;

/** A quantisation with which Euclidean neighbours are found faster; `null` where it does not pay. */
export function quantisation({ X, n, p, metric }: PointSet, nQueries: number): Quantisation | null {
  if (metric.name !== 'euclidean' && metric.name !== 'sqeuclidean') return null;
  if (p < FEWEST_COLUMNS || nQueries < FEWEST_QUERIES) return null;
  const center = new Float64Array(p);
  const square = new Float64Array(p);
  let farthest = 0;
  for (let i = 0; i < n; i++) for (let j = 0; j < p; j++) center[j]! += X[i * p + j]! / n;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < p; j++) {
      const d = Math.abs(X[i * p + j]! - center[j]!);
      square[j]! += (d * d) / n;
      if (d > farthest) farthest = d;
    }
  }
  const half = Math.min(farthest, CLIP * Math.sqrt(square.reduce((a, b) => Math.max(a, b))));
  // The square of a distance between two integer points must stay below 2 ** 31.
  const limit = Math.min(16383, Math.floor(Math.sqrt(2 ** 31 / (4 * p))) - 1);
  const usual = Math.sqrt(2 * square.reduce((a, b) => a + b));
  const isFine = half > 0 && Number.isFinite(usual) && Math.sqrt(p) * (half / limit) < COARSEST * usual;
  return isFine ? { center, scale: limit / half, limit } : null;
}

/** Rounds points and queries that are in the arena. */
export function quantise(
  arena: Arena,
  { center, scale, limit }: Quantisation,
  { n, p }: PointSet,
  { X, queries, nQueries }: SearchArguments,
): Partial<SearchArguments> {
  const { quantisePoints, quantiseQueries } = compiledKernels().exports;
  const groups = Math.ceil(n / 8);
  const pairs = Math.ceil(p / 2);
  const quantised = arena.reserve(32 * groups * pairs);
  const squares = arena.reserve(32 * groups);
  const quantisedQueries = arena.reserve(4 * nQueries * pairs);
  const querySquares = arena.reserve(4 * nQueries);
  const centers = arena.place(center);
  quantisePoints(X, n, p, centers, scale, limit, quantised, squares);
  quantiseQueries(queries, nQueries, p, centers, scale, limit, quantisedQueries, querySquares);
  return { quantised, squares, quantisedQueries, querySquares, scale };
}
