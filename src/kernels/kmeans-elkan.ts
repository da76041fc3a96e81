// Elkan's algorithm: Lloyd's, with bounds from the triangle inequality that spare most distances (Elkan, ICML 2003).

import { moveCenters, prepareMoves, sumOfSquares } from './kmeans-centers.js';
import { expandedDistance, squaredNorms } from './kmeans-distance.js';
import { type KMeansRows, overRows } from './kmeans-rows.js';
import { runChunks } from './run-chunks.js';

/** What the bounds need. Addresses are in bytes. */
export interface ElkanMemory {
  readonly centers: number;
  readonly half: number;
  readonly nextCenter: number;
  readonly shifts: number;
  readonly upper: number;
  readonly lower: number;
  readonly changed: number;
  readonly scratch: number;
  readonly scratchBytes: number;
}

/** Reserves the bounds: one for each row and center. */
export function reserveElkan({ arena, n, p, k, chunks, threads }: KMeansRows): ElkanMemory {
  const scratchBytes = 64 * Math.ceil((4 * k) / 64);
  return {
    lower: arena.reserve(8 * n * k),
    upper: arena.reserve(8 * n),
    centers: arena.reserve(8 * k * p),
    half: arena.reserve(8 * k * k),
    nextCenter: arena.reserve(8 * k),
    shifts: arena.reserve(8 * k),
    changed: arena.reserve(4 * chunks),
    scratch: arena.reserve(threads * scratchBytes),
    scratchBytes,
  };
}

/**
 * Runs Elkan's algorithm until the labels no longer change or the centers move less than `tol` (sum of squared moves).
 * Needs at least two clusters. The labels are those of the final centers. Returns the number of iterations.
 */
export function elkan(
  rows: KMeansRows,
  memory: ElkanMemory,
  maxIter: number,
  tol: number,
  centers: Float64Array /* INOUT k x p: where to start, where it ended */,
): number {
  const { arena, k, p } = rows;
  const moves = prepareMoves(rows);
  const half = arena.float64s(memory.half, k * k);
  const nextCenter = arena.float64s(memory.nextCenter, k);
  halfDistances(centers, k, p, half, nextCenter);
  arena.float64s(memory.centers, k * p).set(centers);
  arena.float64s(memory.shifts, k).fill(0);
  overRows(rows, 'ELKAN_START', argumentsOf(rows, memory, true));
  for (let iteration = 1; ; iteration++) {
    const first = iteration === 1;
    const changed = assignBounded(rows, memory, first);
    moveCenters(rows, moves, centers);
    arena.float64s(memory.centers, k * p).set(centers);
    arena.float64s(memory.shifts, k).set(moves.shifts);
    halfDistances(centers, k, p, half, nextCenter);
    if (!first && !changed) return iteration;
    if (iteration < maxIter && sumOfSquares(moves.shifts, k) > tol) continue;
    assignBounded(rows, memory, false);
    return iteration;
  }
}

function argumentsOf(rows: KMeansRows, memory: ElkanMemory, first: boolean): number[] {
  const { X, n, p, k, chunkRows, labels, weights, partials } = rows;
  const { centers, half, nextCenter, shifts, upper, lower, changed } = memory;
  const data = [X, n, p, k, chunkRows, centers, half, nextCenter, shifts, labels, upper, lower];
  return [...data, first ? 1 : 0, weights, partials, changed];
}

/** Relabels the rows whose bounds leave a nearer center possible; returns whether a label changed. */
function assignBounded(rows: KMeansRows, memory: ElkanMemory, first: boolean): boolean {
  const { arena, chunks, threads } = rows;
  const { changed, scratch, scratchBytes } = memory;
  runChunks('ELKAN_ASSIGN', chunks, argumentsOf(rows, memory, first), { threads, scratch, scratchBytes });
  return arena.int32s(changed, chunks).some((flag) => flag !== 0);
}

/** Half the distance of every pair of centers, and of each center to the nearest other one. */
function halfDistances(
  centers: Float64Array /* IN k x p */,
  k: number,
  p: number,
  half: Float64Array /* OUT k x k */,
  nextCenter: Float64Array /* OUT k */,
): void {
  const norms = new Float64Array(k);
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
