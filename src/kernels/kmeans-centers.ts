// The M-step of k-means: from sums per cluster to new centers, and how far they moved.

import { squaredDistance } from './kmeans-distance.js';
import { type KMeansRows, overRows } from './kmeans-rows.js';
import { runChunks } from './run-chunks.js';

/** Numbers of a sum that one chunk of the addition adds up; the kernel has the same. */
const BLOCK = 512;

/** What a step of the centers needs and finds. */
export interface Moves {
  /** How far each center moved. */
  readonly shifts: Float64Array;
  readonly moved: Float64Array;
  readonly clusterWeights: Float64Array;
  readonly empty: Int32Array;
}

/** Makes room for steps of `k` centers. */
export function prepareMoves({ arena, k, p, chunks, partials }: KMeansRows): Moves {
  arena.float64s(partials, chunks * k * (p + 1)).fill(0);
  return {
    shifts: new Float64Array(k),
    moved: new Float64Array(k * p),
    clusterWeights: new Float64Array(k),
    empty: new Int32Array(k),
  };
}

/** Moves the centers to the means of their rows, from the sums of all chunks, which are added up in order. */
export function moveCenters(rows: KMeansRows, moves: Moves, centers: Float64Array /* INOUT k x p */): void {
  const { arena, threads, n, p, k, chunks, partials, totals } = rows;
  const { moved, clusterWeights, empty, shifts } = moves;
  const width = k * (p + 1);
  const options = { threads, scratch: 0, scratchBytes: 0 };
  runChunks('KMEANS_COMBINE', Math.ceil(width / BLOCK), [partials, width, chunks, totals], options);
  const sums = arena.float64s(totals, width);
  moved.set(sums.subarray(0, k * p));
  clusterWeights.set(sums.subarray(k * p));
  if (clusterWeights.includes(0)) {
    const X = arena.float64s(rows.X, n * p);
    const weights = rows.weights === 0 ? null : arena.float64s(rows.weights, n);
    const labels = arena.int32s(rows.labels, n);
    const distances = arena.float64s(rows.large, n);
    relocateEmptyClusters(X, weights, labels, n, p, k, centers, moved, clusterWeights, distances, empty);
  }
  averageCenters(moved, clusterWeights, k, p);
  centerShifts(centers, moved, k, p, shifts);
  centers.set(moved);
}

/**
 * Gives each cluster without weight the row farthest from its own center, taken out of the sum of its old cluster.
 * Farthest first; of equally far rows the last.
 */
function relocateEmptyClusters(
  X: Float64Array /* IN n x p */,
  weights: Float64Array | null /* IN n */,
  labels: Int32Array /* IN n */,
  n: number,
  p: number,
  k: number,
  centers: Float64Array /* IN k x p, those that gave the labels */,
  sums: Float64Array /* INOUT k x p */,
  clusterWeights: Float64Array /* INOUT k */,
  distances: Float64Array /* SCRATCH n */,
  empty: Int32Array /* SCRATCH k */,
): void {
  let count = 0;
  for (let j = 0; j < k; j++) if (clusterWeights[j] === 0) empty[count++] = j;
  if (count === 0) return;
  for (let i = 0; i < n; i++) distances[i] = squaredDistance(X, i * p, centers, labels[i]! * p, p);
  for (let e = 0; e < count; e++) {
    const far = lastMaximum(distances, n);
    // With fewer distinct rows than clusters there is nowhere to go.
    if (e === 0 && distances[far] === 0) return;
    distances[far] = -1;
    const from = labels[far]!;
    const to = empty[e]!;
    const weight = weights === null ? 1 : weights[far]!;
    for (let f = 0; f < p; f++) {
      const value = X[far * p + f]! * weight;
      sums[from * p + f]! -= value;
      sums[to * p + f] = value;
    }
    clusterWeights[to] = weight;
    clusterWeights[from]! -= weight;
  }
}

/** Sums to means; a cluster left without weight goes where the heaviest one is. */
function averageCenters(
  centers: Float64Array /* INOUT k x p: sums in, means out */,
  clusterWeights: Float64Array /* IN k */,
  k: number,
  p: number,
): void {
  let heaviest = 0;
  for (let j = 1; j < k; j++) if (clusterWeights[j]! > clusterWeights[heaviest]!) heaviest = j;
  for (let j = 0; j < k; j++) {
    if (clusterWeights[j]! > 0) {
      const share = 1 / clusterWeights[j]!;
      for (let f = 0; f < p; f++) centers[j * p + f]! *= share;
    } else {
      // In index order, as in the oracle: before the heaviest cluster's turn this copies its sum, not its mean.
      for (let f = 0; f < p; f++) centers[j * p + f] = centers[heaviest * p + f]!;
    }
  }
}

/** How far each center moved. */
function centerShifts(
  before: Float64Array /* IN k x p */,
  after: Float64Array /* IN k x p */,
  k: number,
  p: number,
  out: Float64Array /* OUT k */,
): void {
  for (let j = 0; j < k; j++) out[j] = Math.sqrt(squaredDistance(after, j * p, before, j * p, p));
}

/** Weighted sum of squared distances of the rows to the centers of their labels, chunk after chunk. */
export function labelledInertia(rows: KMeansRows, centers: number /* IN k x p, an address */): number {
  const { arena, X, n, p, chunkRows, weights, labels, perChunk, chunks } = rows;
  overRows(rows, 'KMEANS_INERTIA', [X, n, p, chunkRows, weights, labels, centers, perChunk]);
  return arena.float64s(perChunk, chunks).reduce((sum, chunk) => sum + chunk, 0);
}

/** Sum of squares. */
export function sumOfSquares(values: Float64Array /* IN */, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i]! * values[i]!;
  return sum;
}

/** Index of the greatest value; of equal ones the last. */
function lastMaximum(values: Float64Array, n: number): number {
  let best = 0;
  for (let i = 1; i < n; i++) if (values[i]! >= values[best]!) best = i;
  return best;
}
