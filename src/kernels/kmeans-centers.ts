// The M-step of k-means: from sums per cluster to new centers, and how far they moved.

import { squaredDistance } from './kmeans-distance.js';

/** Rows whose sums are taken together; fixed, so that the number of threads cannot change a sum. */
export const KMEANS_CHUNK = 256;

/** Adds every weighted row to the sum of its cluster: chunk by chunk, the chunks' sums combined in their order. */
export function sumClusters(
  X: Float64Array /* IN n x p */,
  weights: Float64Array /* IN n */,
  labels: Int32Array /* IN n */,
  n: number,
  p: number,
  k: number,
  sums: Float64Array /* OUT k x p */,
  clusterWeights: Float64Array /* OUT k */,
  chunkSums: Float64Array /* SCRATCH k x p */,
  chunkWeights: Float64Array /* SCRATCH k */,
): void {
  sums.fill(0);
  clusterWeights.fill(0);
  for (let start = 0; start < n; start += KMEANS_CHUNK) {
    const end = Math.min(start + KMEANS_CHUNK, n);
    chunkSums.fill(0);
    chunkWeights.fill(0);
    for (let i = start; i < end; i++) {
      const label = labels[i]!;
      const weight = weights[i]!;
      chunkWeights[label]! += weight;
      for (let f = 0; f < p; f++) chunkSums[label * p + f]! += X[i * p + f]! * weight;
    }
    for (let j = 0; j < k; j++) clusterWeights[j]! += chunkWeights[j]!;
    for (let c = 0; c < k * p; c++) sums[c]! += chunkSums[c]!;
  }
}

/**
 * Gives each cluster without weight the row farthest from its own center, taken out of the sum of its old cluster.
 * Farthest first; of equally far rows the last.
 */
export function relocateEmptyClusters(
  X: Float64Array /* IN n x p */,
  weights: Float64Array /* IN n */,
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
    const weight = weights[far]!;
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
export function averageCenters(
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
export function centerShifts(
  before: Float64Array /* IN k x p */,
  after: Float64Array /* IN k x p */,
  k: number,
  p: number,
  out: Float64Array /* OUT k */,
): void {
  for (let j = 0; j < k; j++) out[j] = Math.sqrt(squaredDistance(after, j * p, before, j * p, p));
}

/** Weighted sum of squared distances of the rows to the centers of their labels, in chunks. */
export function kmeansInertia(
  X: Float64Array /* IN n x p */,
  weights: Float64Array /* IN n */,
  labels: Int32Array /* IN n */,
  n: number,
  p: number,
  centers: Float64Array /* IN k x p */,
): number {
  let inertia = 0;
  for (let start = 0; start < n; start += KMEANS_CHUNK) {
    const end = Math.min(start + KMEANS_CHUNK, n);
    let chunk = 0;
    for (let i = start; i < end; i++) {
      chunk += squaredDistance(X, i * p, centers, labels[i]! * p, p) * weights[i]!;
    }
    inertia += chunk;
  }
  return inertia;
}

/** Whether two label vectors agree. */
export function sameLabels(a: Int32Array /* IN */, b: Int32Array /* IN */, n: number): boolean {
  for (let i = 0; i < n; i++) if (a[i] !== b[i]) return false;
  return true;
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
