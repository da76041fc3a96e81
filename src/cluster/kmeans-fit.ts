import type { RandomState } from '../core/index.js';
import type { Matrix } from '../data/index.js';
import {
  centreRows,
  codeRows,
  elkan,
  type KMeansRows,
  labelledInertia,
  lloyd,
  placeRows,
  reserveAssignment,
  reserveElkan,
  reserveSeeding,
  seedingRounding,
  withArena,
} from '../kernels/index.js';
import { type CentredData, type KMeansInit, seedingTrials, startingCenters } from './kmeans-init.js';

/** How often and how long to run. */
export interface RunOptions {
  readonly nClusters: number;
  readonly init: KMeansInit;
  readonly nInit: number;
  readonly maxIter: number;
  /** A share of the mean variance of the columns. */
  readonly tol: number;
  readonly algorithm: 'lloyd' | 'elkan';
  readonly threads: number;
}

/** What one run ends with. */
export interface RunResult {
  readonly centers: Float64Array;
  readonly labels: Int32Array;
  readonly inertia: number;
  readonly nIter: number;
}

/** One run from given centers, which move to where it ends; returns the number of iterations, and where the centers are. */
type Run = (centers: Float64Array, maxIter: number, tol: number) => readonly [nIter: number, centers: number];

/** The best of `nInit` runs: the one with the least inertia, unless it is an earlier one with other label numbers. */
export function bestOfRuns(
  { data: X, shape }: Matrix,
  sampleWeight: Float64Array | null,
  options: RunOptions,
  random: RandomState,
): RunResult {
  const { nClusters, nInit, init, maxIter, threads } = options;
  return withArena((arena) => {
    const rows = placeRows(arena, X, sampleWeight, shape[1], nClusters, threads);
    const reserved = reserveWork(rows, options);
    const centring = centreRows(rows);
    const scale = codeRows(rows, centring);
    const run = reserved.run(scale, centring.longest);
    const rounding = seedingRounding(rows.p, centring.longest);
    const seeding = { ...reserved.seeding, scale, rounding };
    const data: CentredData = { rows, mean: centring.mean, seeding, sampleWeight };
    const tol = options.tol === 0 ? 0 : options.tol * centring.variance;
    let best: RunResult | null = null;
    for (let i = 0; i < nInit; i++) {
      const centers = startingCenters(init, data, nClusters, random);
      const [nIter, at] = run(centers, maxIter, tol);
      const inertia = labelledInertia(rows, at);
      const labels = arena.int32s(rows.labels, rows.n);
      if (best !== null && !(inertia < best.inertia && !samePartition(labels, best.labels, nClusters))) continue;
      best = { centers, labels: labels.slice(), inertia, nIter };
    }
    return { ...best!, centers: best!.centers.map((value, c) => value + centring.mean[c % rows.p]!) };
  });
}

/** Reserves all memory of the fit before any work. */
function reserveWork(
  rows: KMeansRows,
  { algorithm, nClusters }: RunOptions,
): { seeding: ReturnType<typeof reserveSeeding>; run: (scale: number, longest: number) => Run } {
  if (algorithm === 'elkan') {
    const memory = reserveElkan(rows);
    const run: Run = (centers, maxIter, tol) => [elkan(rows, memory, maxIter, tol, centers), memory.centers];
    return { seeding: reserveSeeding(rows, seedingTrials(nClusters)), run: () => run };
  }
  const reserved = reserveAssignment(rows);
  return {
    seeding: reserveSeeding(rows, seedingTrials(nClusters)),
    run: (scale, longest) => {
      const work = { ...reserved, scale, longest: longest * longest };
      return (centers, maxIter, tol) => [lloyd(work, maxIter, tol, centers), work.centers.plain];
    },
  };
}

/** Whether two labelings agree but for the numbers of the clusters. */
function samePartition(a: Int32Array, b: Int32Array, nClusters: number): boolean {
  const names = new Int32Array(nClusters).fill(-1);
  return a.every((label, i) => {
    if (names[label] === -1) names[label] = b[i]!;
    return names[label] === b[i];
  });
}
