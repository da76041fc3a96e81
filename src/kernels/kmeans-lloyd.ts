// Lloyd's algorithm: label every row by its nearest center, move every center to the mean of its rows, repeat.

import { fusedDot } from './fused-multiply-add.js';
import {
  averageCenters,
  centerShifts,
  relocateEmptyClusters,
  sameLabels,
  sumClusters,
  sumOfSquares,
} from './kmeans-centers.js';
import { squaredNorms, tieGap } from './kmeans-distance.js';

/** Length of the `work` buffer that `lloyd` needs. */
export function lloydWorkLength(n: number, p: number, k: number): number {
  return 2 * k * p + 5 * k + n;
}

/**
 * Labels each row with its nearest center, by `c² - 2 x·c`; of equally near ones the first.
 *
 * Distances so close that the rounding of their sums decides are compared again as chains of fused multiply-adds, which
 * is how the oracle's matrix product rounds: data on a grid have many such ties.
 */
export function assignNearest(
  X: Float64Array /* IN n x p */,
  xNorms: Float64Array /* IN n, squared */,
  n: number,
  p: number,
  centers: Float64Array /* IN k x p */,
  centerNorms: Float64Array /* IN k, squared */,
  k: number,
  labels: Int32Array /* OUT n */,
  scores: Float64Array /* SCRATCH k */,
): void {
  let longest = 0;
  for (let j = 0; j < k; j++) longest = Math.max(longest, centerNorms[j]!);
  for (let i = 0; i < n; i++) {
    scoreRow(X, i * p, p, centers, centerNorms, k, scores);
    let label = 0;
    let least = scores[0]!;
    let second = Infinity;
    for (let j = 1; j < k; j++) {
      const score = scores[j]!;
      if (score < least) {
        second = least;
        least = score;
        label = j;
      } else if (score < second) {
        second = score;
      }
    }
    const tied = second - least <= tieGap(p, xNorms[i]! + 2 * longest);
    labels[i] = tied ? nearestFused(X, i * p, p, centers, centerNorms, k) : label;
  }
}

/**
 * Runs Lloyd's algorithm until the labels no longer change or the centers move less than `tol` (sum of squared moves).
 * The labels are those of the final centers. Returns the number of iterations.
 */
export function lloyd(
  X: Float64Array /* IN n x p */,
  xNorms: Float64Array /* IN n, squared */,
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
  work: Float64Array /* SCRATCH lloydWorkLength */,
): number {
  const size = k * p;
  const moved = work.subarray(0, size);
  const chunkSums = work.subarray(size, 2 * size);
  const perCluster = 2 * size;
  const chunkWeights = work.subarray(perCluster, perCluster + k);
  const clusterWeights = work.subarray(perCluster + k, perCluster + 2 * k);
  const norms = work.subarray(perCluster + 2 * k, perCluster + 3 * k);
  const shifts = work.subarray(perCluster + 3 * k, perCluster + 4 * k);
  const scores = work.subarray(perCluster + 4 * k, perCluster + 5 * k);
  const distances = work.subarray(perCluster + 5 * k, perCluster + 5 * k + n);
  previousLabels.fill(-1);
  let iteration = 0;
  let strict = false;
  while (iteration < maxIter && !strict) {
    squaredNorms(centers, k, p, norms);
    assignNearest(X, xNorms, n, p, centers, norms, k, labels, scores);
    sumClusters(X, weights, labels, n, p, k, moved, clusterWeights, chunkSums, chunkWeights);
    relocateEmptyClusters(X, weights, labels, n, p, k, centers, moved, clusterWeights, distances, empty);
    averageCenters(moved, clusterWeights, k, p);
    centerShifts(centers, moved, k, p, shifts);
    centers.set(moved);
    iteration++;
    strict = sameLabels(labels, previousLabels, n);
    if (!strict && sumOfSquares(shifts, k) <= tol) break;
    previousLabels.set(labels);
  }
  if (!strict) {
    squaredNorms(centers, k, p, norms);
    assignNearest(X, xNorms, n, p, centers, norms, k, labels, scores);
  }
  return iteration;
}

/** `c² - 2 x·c` for one row and all centers; four centers at a time, each still summed first feature first. */
function scoreRow(
  X: Float64Array,
  start: number,
  p: number,
  centers: Float64Array,
  centerNorms: Float64Array,
  k: number,
  scores: Float64Array,
): void {
  let j = 0;
  for (; j + 4 <= k; j += 4) {
    const c0 = j * p;
    const c1 = c0 + p;
    const c2 = c1 + p;
    const c3 = c2 + p;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let f = 0; f < p; f++) {
      const x = X[start + f]!;
      s0 += x * centers[c0 + f]!;
      s1 += x * centers[c1 + f]!;
      s2 += x * centers[c2 + f]!;
      s3 += x * centers[c3 + f]!;
    }
    scores[j] = centerNorms[j]! - 2 * s0;
    scores[j + 1] = centerNorms[j + 1]! - 2 * s1;
    scores[j + 2] = centerNorms[j + 2]! - 2 * s2;
    scores[j + 3] = centerNorms[j + 3]! - 2 * s3;
  }
  for (; j < k; j++) {
    let s = 0;
    for (let f = 0; f < p; f++) s += X[start + f]! * centers[j * p + f]!;
    scores[j] = centerNorms[j]! - 2 * s;
  }
}

/** The nearest center of one row by fused sums, the first of equals. */
function nearestFused(
  X: Float64Array,
  start: number,
  p: number,
  centers: Float64Array,
  centerNorms: Float64Array,
  k: number,
): number {
  let label = 0;
  let least = Infinity;
  for (let j = 0; j < k; j++) {
    const score = centerNorms[j]! - 2 * fusedDot(X, start, centers, j * p, p);
    if (score < least) {
      least = score;
      label = j;
    }
  }
  return label;
}
