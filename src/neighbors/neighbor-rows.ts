import type { Nearest, Within } from '../kernels/index.js';

/** Distances that no kernel computes: fills a row with those of a query to all points. */
export interface DistanceRows {
  readonly nQueries: number;
  /** Number of points. */
  readonly n: number;
  fill(query: number, row: Float64Array): void;
}

/** The `k` nearest points to each query; of points as near, the first first; NaN is farther than anything. */
export function nearestInRows({ nQueries, n, fill }: DistanceRows, k: number): Nearest {
  const distances = new Float64Array(nQueries * k);
  const indices = new Int32Array(nQueries * k);
  const row = new Float64Array(n);
  for (let q = 0; q < nQueries; q++) {
    fill(q, row);
    nearestInRow(row, distances.subarray(q * k, (q + 1) * k), indices.subarray(q * k, (q + 1) * k));
  }
  return { distances, indices };
}

/** Keeps the nearest seen so far in order. */
function nearestInRow(row: Float64Array, distances: Float64Array, indices: Int32Array): void {
  const k = distances.length;
  let found = 0;
  for (let i = 0; i < row.length; i++) {
    const distance = row[i]!;
    if (found === k && !isLess(distance, distances[k - 1]!)) continue;
    let at = found < k ? found++ : k - 1;
    for (; at > 0 && isLess(distance, distances[at - 1]!); at--) {
      distances[at] = distances[at - 1]!;
      indices[at] = indices[at - 1]!;
    }
    distances[at] = distance;
    indices[at] = i;
  }
}

function isLess(a: number, b: number): boolean {
  return a < b || (Number.isNaN(b) && !Number.isNaN(a));
}

/** The points within `radius` of each query, by index or, if `sorted`, the nearest first. */
export function withinInRows({ nQueries, n, fill }: DistanceRows, radius: number, sorted: boolean): Within {
  const starts = new Float64Array(nQueries + 1);
  const distances: number[] = [];
  const indices: number[] = [];
  const row = new Float64Array(n);
  for (let q = 0; q < nQueries; q++) {
    fill(q, row);
    const near: number[] = [];
    for (let i = 0; i < n; i++) if (row[i]! <= radius) near.push(i);
    if (sorted) near.sort((a, b) => row[a]! - row[b]! || a - b);
    for (const i of near) {
      distances.push(row[i]!);
      indices.push(i);
    }
    starts[q + 1] = indices.length;
  }
  return { starts, distances: Float64Array.from(distances), indices: Int32Array.from(indices) };
}
