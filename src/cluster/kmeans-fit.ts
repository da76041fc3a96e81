import type { RandomState } from '../core/index.js';
import type { Matrix } from '../data/index.js';
import { elkan, elkanWorkLength, kmeansInertia, lloyd, lloydWorkLength, pairwiseSum } from '../kernels/index.js';
import { type CentredData, type KMeansInit, rowNorms, startingCenters } from './kmeans-init.js';

/** How often and how long to run. */
export interface RunOptions {
  readonly nClusters: number;
  readonly init: KMeansInit;
  readonly nInit: number;
  readonly maxIter: number;
  readonly tol: number;
  readonly algorithm: 'lloyd' | 'elkan';
}

/** What one run ends with; centers are in the centred space. */
export interface RunResult {
  readonly centers: Float64Array;
  readonly labels: Int32Array;
  readonly inertia: number;
  readonly nIter: number;
}

/** Subtracts the mean of each column, because distances near the origin lose fewer digits. */
export function centre(matrix: Matrix, sampleWeight: Float64Array | null): CentredData {
  const [n, p] = matrix.shape;
  const mean = columnMeans(matrix.data, n, p);
  const X = matrix.data.map((value, at) => value - mean[at % p]!);
  return { X, n, p, mean, norms: rowNorms(X, n, p), weights: sampleWeight ?? new Float64Array(n).fill(1) };
}

/** The tolerance in units of the data: a share of the mean variance of the columns. */
export function absoluteTolerance({ X, n, p }: CentredData, tol: number): number {
  if (tol === 0) return 0;
  const variances = columnMeans(
    X.map((value) => value * value),
    n,
    p,
  );
  return (pairwiseSum(variances) / p) * tol;
}

/** The best of `nInit` runs: the one with the least inertia, unless it is an earlier one with other label numbers. */
export function bestOfRuns(data: CentredData, options: RunOptions, random: RandomState): RunResult {
  const { nClusters, nInit, init } = options;
  let best: RunResult | null = null;
  for (let run = 0; run < nInit; run++) {
    const result = runOnce(data, options, startingCenters(init, data, nClusters, random));
    if (best === null || (result.inertia < best.inertia && !samePartition(result.labels, best.labels, nClusters))) {
      best = result;
    }
  }
  return best!;
}

function runOnce(data: CentredData, options: RunOptions, centers: Float64Array): RunResult {
  const { X, norms, weights, n, p } = data;
  const { nClusters: k, maxIter, tol, algorithm } = options;
  const labels = new Int32Array(n);
  const previous = new Int32Array(n);
  const empty = new Int32Array(k);
  let nIter: number;
  if (algorithm === 'elkan') {
    const work = new Float64Array(elkanWorkLength(n, p, k));
    nIter = elkan(X, weights, n, p, k, maxIter, tol, centers, labels, previous, empty, work);
  } else {
    const work = new Float64Array(lloydWorkLength(n, p, k));
    nIter = lloyd(X, norms, weights, n, p, k, maxIter, tol, centers, labels, previous, empty, work);
  }
  return { centers, labels, inertia: kmeansInertia(X, weights, labels, n, p, centers), nIter };
}

/** Whether two labelings agree but for the numbers of the clusters. */
function samePartition(a: Int32Array, b: Int32Array, nClusters: number): boolean {
  const names = new Int32Array(nClusters).fill(-1);
  return a.every((label, i) => {
    if (names[label] === -1) names[label] = b[i]!;
    return names[label] === b[i];
  });
}

/** Mean of each column, in numpy's order of addition: row after row, but pairwise where there is one column only. */
function columnMeans(values: Float64Array, n: number, p: number): Float64Array {
  if (p === 1) return Float64Array.of(pairwiseSum(values) / n);
  const sums = new Float64Array(p);
  for (let i = 0; i < n; i++) for (let f = 0; f < p; f++) sums[f]! += values[i * p + f]!;
  return sums.map((sum) => sum / n);
}
