import { throughKernels } from '../base/index.js';
import { DataError, describe, InvalidParameterError, threadsFor } from '../core/index.js';
import type { Matrix } from '../data/index.js';
import { type Nearest, nearestNeighbors, neighborsWithin, type PointSet, type Within } from '../kernels/index.js';
import { type EffectiveMetric, effectiveMetric, kernelMetric } from './effective-metric.js';
import { type DistanceRows, nearestInRows, withinInRows } from './neighbor-rows.js';
import type { NeighborSpace } from './neighbor-space.js';
import type { SearchParams } from './search-params.js';

/** A fitted search: parameters, and what was learnt. */
export interface FittedSearch {
  readonly owner: string;
  readonly params: SearchParams;
  readonly space: NeighborSpace;
}

/** What a search through given or computed distances, or through points, works on. */
type Source = { readonly rows: DistanceRows } | { readonly points: PointSet; readonly queries: Float64Array | null };

/**
 * The `k` nearest points to each query; of points as near, the first first.
 *
 * @param X - the queries; `null` for the points themselves, which are then no neighbours of their own
 * @throws InvalidParameterError for a `k` that there are not so many points for.
 */
export function findNearest(search: FittedSearch, X: Matrix | null, k: number): Nearest {
  const { owner, space, params } = search;
  const n = space.fitX.shape[0];
  const most = X === null ? n - 1 : n;
  if (!Number.isSafeInteger(k) || k < 1 || k > most) {
    const must = `be a whole number in [1, ${most}]: there are ${n} samples${X === null ? ', each with all others' : ''}`;
    throw new InvalidParameterError({ owner, subject: 'nNeighbors', must, got: describe(k) });
  }
  const all = X === null ? k + 1 : k;
  const found = throughKernels(owner, () => {
    const source = sourceOf(search, X);
    return 'rows' in source
      ? nearestInRows(source.rows, all)
      : nearestNeighbors(source.points, source.queries, all, threadsFor(params.nJobs));
  });
  return X === null ? withoutSelf(found, n, k) : found;
}

/**
 * The points within a radius of each query, by index or, if `sorted`, the nearest first.
 *
 * @param X - the queries; `null` for the points themselves, which are then no neighbours of their own
 */
export function findWithin(search: FittedSearch, X: Matrix | null, radius: number, sorted: boolean): Within {
  const { owner, params } = search;
  if (typeof radius !== 'number' || !(radius >= 0)) {
    const must = 'be a number of at least 0';
    throw new InvalidParameterError({ owner, subject: 'radius', must, got: describe(radius) });
  }
  const found = throughKernels(owner, () => {
    const source = sourceOf(search, X);
    return 'rows' in source
      ? withinInRows(source.rows, radius, sorted)
      : neighborsWithin(source.points, source.queries, radius, sorted, threadsFor(params.nJobs));
  });
  return X === null ? withinWithoutSelf(found) : found;
}

function sourceOf({ owner, params, space }: FittedSearch, X: Matrix | null): Source {
  const { fitX, tree } = space;
  const [n, p] = fitX.shape;
  const effective = effectiveMetric(params);
  const metric = kernelMetric(owner, effective, p);
  if (metric !== null) return { points: { X: fitX.data, n, p, metric, tree }, queries: X?.data ?? null };
  return { rows: distanceRows(owner, effective, fitX, X ?? fitX) };
}

/** The distances of queries to points by a function, or as the queries hold them. */
export function distanceRows(owner: string, effective: EffectiveMetric, fitX: Matrix, queries: Matrix): DistanceRows {
  const [n, p] = fitX.shape;
  const nQueries = queries.shape[0];
  const { metric: distance, params } = effective;
  if (typeof distance !== 'function') {
    checkDistances(owner, queries);
    return { nQueries, n, fill: (q, row) => row.set(queries.data.subarray(q * n, (q + 1) * n)) };
  }
  const fill = (q: number, row: Float64Array): void => {
    for (let i = 0; i < n; i++) {
      // Copies, so that a function that writes to its arguments changes nothing of ours.
      const [a, b] = [queries.data.slice(q * p, (q + 1) * p), fitX.data.slice(i * p, (i + 1) * p)];
      row[i] = numberFrom(owner, distance(a, b, params));
    }
  };
  return { nQueries, n, fill };
}

function checkDistances(owner: string, { data, shape }: Matrix): void {
  const at = data.findIndex((value) => value < 0);
  if (at < 0) return;
  const location = { row: Math.floor(at / shape[1]), column: at % shape[1] };
  throw new DataError({ owner, subject: 'X', must: 'not be negative', got: String(data[at]), at: location });
}

function numberFrom(owner: string, value: unknown): number {
  if (typeof value === 'number') return value;
  throw new InvalidParameterError({ owner, subject: 'metric', must: 'return a number', got: describe(value) });
}

/** Drops each point from its own neighbours; where duplicates have crowded it out, the first neighbour. */
function withoutSelf({ distances, indices }: Nearest, n: number, k: number): Nearest {
  const out = { distances: new Float64Array(n * k), indices: new Int32Array(n * k) };
  for (let i = 0, to = 0; i < n; i++) {
    const from = i * (k + 1);
    const self = Math.max(indices.subarray(from, from + k + 1).indexOf(i), 0);
    for (let j = 0; j <= k; j++) {
      if (j === self) continue;
      out.distances[to] = distances[from + j]!;
      out.indices[to++] = indices[from + j]!;
    }
  }
  return out;
}

function withinWithoutSelf({ starts, distances, indices }: Within): Within {
  const out = { starts: new Float64Array(starts.length), distances: distances.slice(), indices: indices.slice() };
  let to = 0;
  for (let i = 0; i + 1 < starts.length; i++) {
    for (let at = starts[i]!; at < starts[i + 1]!; at++) {
      if (indices[at] === i) continue;
      out.distances[to] = distances[at]!;
      out.indices[to++] = indices[at]!;
    }
    out.starts[i + 1] = to;
  }
  return { ...out, distances: out.distances.subarray(0, to), indices: out.indices.subarray(0, to) };
}
