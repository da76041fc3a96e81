// Elkan's algorithm: Lloyd's, with bounds from the triangle inequality that spare most distances (Elkan, ICML 2003).

import {
  averageCenters,
  centerShifts,
  relocateEmptyClusters,
  sameLabels,
  sumClusters,
  sumOfSquares,
} from './kmeans-centers.js';
import { expandedDistance, squaredDistance, squaredNorms } from './kmeans-distance.js';

/** Length of the `work` buffer that `elkan` needs. */
export function elkanWorkLength(n: number, p: number, k: number): number {
  return 2 * k * p + k * k + 5 * k + 2 * n + n * k;
}

/**
 * Runs Elkan's algorithm until the labels no longer change or the centers move less than `tol` (sum of squared moves).
 * Needs at least two clusters. The labels are those of the final centers. Returns the number of iterations.
 */
export function elkan(
  X: Float64Array /* IN n x p */,
  weights: Float64Array /* IN n */,
  n: number,
  p: number,
  k: number,
  maxIter: number,
  tol: number,
  centers: Float64Array /* INOUT k x p: where to start, where it ended */,
  labels: Int32Array /* OUT n */,
  previousLabels: Int32Array /* SCRATCH n */,
  empty: Int32Array /* SCRATCH k */,
  work: Float64Array /* SCRATCH elkanWorkLength */,
): number {
  let used = 0;
  const take = (length: number): Float64Array => {
    used += length;
    return work.subarray(used - length, used);
  };
  const moved = take(k * p);
  const chunkSums = take(k * p);
  const half = take(k * k);
  const chunkWeights = take(k);
  const clusterWeights = take(k);
  const norms = take(k);
  const shifts = take(k);
  const nextCenter = take(k);
  const distances = take(n);
  const upper = take(n);
  const lower = take(n * k);
  previousLabels.fill(-1);
  halfDistances(centers, k, p, norms, half, nextCenter);
  startBounds(X, n, p, centers, k, half, labels, upper, lower);
  let iteration = 0;
  let strict = false;
  while (iteration < maxIter && !strict) {
    assignBounded(X, n, p, centers, k, half, nextCenter, labels, upper, lower);
    sumClusters(X, weights, labels, n, p, k, moved, clusterWeights, chunkSums, chunkWeights);
    relocateEmptyClusters(X, weights, labels, n, p, k, centers, moved, clusterWeights, distances, empty);
    averageCenters(moved, clusterWeights, k, p);
    centerShifts(centers, moved, k, p, shifts);
    loosenBounds(n, k, labels, shifts, upper, lower);
    centers.set(moved);
    halfDistances(centers, k, p, norms, half, nextCenter);
    iteration++;
    strict = sameLabels(labels, previousLabels, n);
    if (!strict && sumOfSquares(shifts, k) <= tol) break;
    previousLabels.set(labels);
  }
  if (!strict) assignBounded(X, n, p, centers, k, half, nextCenter, labels, upper, lower);
  return iteration;
}

/** Half the distance of every pair of centers, and of each center to the nearest other one. */
function halfDistances(
  centers: Float64Array /* IN k x p */,
  k: number,
  p: number,
  norms: Float64Array /* SCRATCH k */,
  half: Float64Array /* OUT k x k */,
  nextCenter: Float64Array /* OUT k */,
): void {
  squaredNorms(centers, k, p, norms);
  nextCenter.fill(Infinity);
  for (let a = 0; a < k; a++) {
    for (let b = 0; b < k; b++) {
      const squared = a === b ? 0 : expandedDistance(centers, a * p, norms[a]!, centers, b * p, norms[b]!, p);
      const distance = Math.sqrt(squared) / 2;
      half[a * k + b] = distance;
      if (a !== b && distance < nextCenter[b]!) nextCenter[b] = distance;
    }
  }
}

/** The first labels, with the distance to each row's center as upper bound and the other known distances as lower ones. */
function startBounds(
  X: Float64Array /* IN n x p */,
  n: number,
  p: number,
  centers: Float64Array /* IN k x p */,
  k: number,
  half: Float64Array /* IN k x k */,
  labels: Int32Array /* OUT n */,
  upper: Float64Array /* OUT n */,
  lower: Float64Array /* OUT n x k */,
): void {
  lower.fill(0);
  for (let i = 0; i < n; i++) {
    let label = 0;
    let least = Math.sqrt(squaredDistance(X, i * p, centers, 0, p));
    lower[i * k] = least;
    for (let j = 1; j < k; j++) {
      if (least <= half[label * k + j]!) continue;
      const distance = Math.sqrt(squaredDistance(X, i * p, centers, j * p, p));
      lower[i * k + j] = distance;
      if (distance < least) {
        least = distance;
        label = j;
      }
    }
    labels[i] = label;
    upper[i] = least;
  }
}

/** Relabels the rows whose bounds leave a nearer center possible, and tightens the bounds on the way. */
function assignBounded(
  X: Float64Array /* IN n x p */,
  n: number,
  p: number,
  centers: Float64Array /* IN k x p */,
  k: number,
  half: Float64Array /* IN k x k */,
  nextCenter: Float64Array /* IN k */,
  labels: Int32Array /* INOUT n */,
  upper: Float64Array /* INOUT n */,
  lower: Float64Array /* INOUT n x k */,
): void {
  for (let i = 0; i < n; i++) {
    let label = labels[i]!;
    let bound = upper[i]!;
    if (nextCenter[label]! >= bound) continue;
    let tight = false;
    for (let j = 0; j < k; j++) {
      if (j === label || bound <= lower[i * k + j]! || bound <= half[label * k + j]!) continue;
      if (!tight) {
        bound = Math.sqrt(squaredDistance(X, i * p, centers, label * p, p));
        lower[i * k + label] = bound;
        tight = true;
      }
      if (bound > lower[i * k + j]! || bound > half[label * k + j]!) {
        const distance = Math.sqrt(squaredDistance(X, i * p, centers, j * p, p));
        lower[i * k + j] = distance;
        if (distance < bound) {
          label = j;
          bound = distance;
        }
      }
    }
    labels[i] = label;
    upper[i] = bound;
  }
}

/** Centers that moved loosen every bound by the length of the move. */
function loosenBounds(
  n: number,
  k: number,
  labels: Int32Array /* IN n */,
  shifts: Float64Array /* IN k */,
  upper: Float64Array /* INOUT n */,
  lower: Float64Array /* INOUT n x k */,
): void {
  for (let i = 0; i < n; i++) {
    upper[i]! += shifts[labels[i]!]!;
    for (let j = 0; j < k; j++) {
      const bound = lower[i * k + j]! - shifts[j]!;
      lower[i * k + j] = Math.max(bound, 0);
    }
  }
}
