// Labels of rows by their nearest centers.

import { withArena } from './arena.js';
import { type CenterMemory, reserveCenters, writeCenters } from './kmeans-center-memory.js';
import { labelledInertia } from './kmeans-centers.js';
import { squaredNorms, tieGap } from './kmeans-distance.js';
import { codeRows, type KMeansRows, placeRows } from './kmeans-rows.js';
import { runChunks } from './run-chunks.js';

/** New rows that are in the kernels' memory at a time. */
const BATCH_ROWS = 16384;

/** How rows are assigned, and what is kept between the iterations of a fit. Addresses are in bytes. */
export interface Assignment {
  readonly rows: KMeansRows;
  readonly centers: CenterMemory;
  /** Units of the codes in one of X. */
  readonly scale: number;
  /** For each cluster how much of its gap a row may have lost. */
  readonly losses: number;
  /** For each chunk whether a label changed. */
  readonly changed: number;
  readonly scratch: number;
  readonly scratchBytes: number;
  /** The greatest squared norm of a row. */
  readonly longest: number;
}

/** Reserves what assigning rows to `k` centers needs. */
export function reserveAssignment(rows: KMeansRows): Omit<Assignment, 'scale' | 'longest'> {
  const { arena, k, p, chunks, threads } = rows;
  const even = k + (k % 2);
  const scratchBytes = 64 * Math.ceil((16 + 12 * even) / 64);
  return {
    rows,
    centers: reserveCenters(arena, k, p),
    losses: arena.reserve(8 * k),
    changed: arena.reserve(4 * chunks),
    scratch: arena.reserve(threads * scratchBytes),
    scratchBytes,
  };
}

/**
 * Labels each row with its nearest center, by `c² - 2 x·c`; of equally near ones the first. Returns whether a label
 * changed.
 *
 * Distances so close that the rounding of their sums decides are compared again as chains of fused multiply-adds, which
 * is how the oracle's matrix product rounds: data on a grid have many such ties.
 */
export function assignRows(
  work: Assignment,
  centers: Float64Array /* IN k x p */,
  options: { readonly first: boolean; readonly sums: boolean },
): boolean {
  const { rows, scale, losses, changed, scratch, scratchBytes } = work;
  const { arena, n, p, k, chunks, chunkRows, threads } = rows;
  const longest = writeCenters(work.centers, centers, k, scale);
  const { codes, offsets, far, pairs, plain, norms } = work.centers;
  // Distances that differ by more than this have squares that differ by more than the rounding of both.
  const floor = 2 * Math.sqrt(tieGap(p, work.longest + 2 * longest));
  const [first, partials] = [options.first ? 1 : 0, options.sums ? rows.partials : 0];
  const data = [rows.X, n, p, k, chunkRows, rows.codes, rows.lengths, 1 / scale];
  const coded = [codes, offsets, far, pairs, plain, norms, longest];
  const state = [rows.labels, rows.small, losses, floor, first, rows.weights, partials, changed];
  runChunks('KMEANS_ASSIGN', chunks, [...data, ...coded, ...state], { threads, scratch, scratchBytes });
  return arena.int32s(changed, chunks).some((flag) => flag !== 0);
}

/** The nearest of the centers for every row, of equally near ones the first. */
export function nearestCenters(
  X: Float64Array /* IN n x p */,
  p: number,
  centers: Float64Array /* IN k x p */,
  threads: number,
): Int32Array {
  const labels = new Int32Array(X.length / p);
  overBatches(X, null, p, centers, threads, ({ rows: { arena, labels: at, n } }, from) => {
    labels.set(arena.int32s(at, n), from);
  });
  return labels;
}

/** The weighted sum of the squared distances of all rows to their nearest centers. */
export function nearestInertia(
  X: Float64Array /* IN n x p */,
  weights: Float64Array | null /* IN n */,
  p: number,
  centers: Float64Array /* IN k x p */,
  threads: number,
): number {
  let inertia = 0;
  overBatches(X, weights, p, centers, threads, ({ rows, centers: { plain } }) => {
    inertia += labelledInertia(rows, plain);
  });
  return inertia;
}

/** Assigns rows batch by batch, so that little of X is held twice. */
function overBatches(
  X: Float64Array,
  weights: Float64Array | null,
  p: number,
  centers: Float64Array,
  threads: number,
  visit: (assigned: Assignment, from: number) => void,
): void {
  const n = X.length / p;
  for (let from = 0; from < n; from += BATCH_ROWS) {
    const end = Math.min(from + BATCH_ROWS, n);
    withArena((arena) => {
      const part = weights?.subarray(from, end) ?? null;
      const rows = placeRows(arena, X.subarray(from * p, end * p), part, p, centers.length / p, threads);
      const reserved = reserveAssignment(rows);
      const lengths = rowLengths(X.subarray(from * p, end * p), p);
      const work = { ...reserved, scale: codeRows(rows, lengths), longest: lengths.longest ** 2 };
      assignRows(work, centers, { first: true, sums: false });
      visit(work, from);
    });
  }
}

/** Root mean square of the lengths of rows, and the greatest. */
function rowLengths(X: Float64Array, p: number): { usual: number; longest: number } {
  const norms = new Float64Array(X.length / p);
  squaredNorms(X, norms.length, p, norms);
  let longest = 0;
  let total = 0;
  for (const norm of norms) {
    longest = Math.max(longest, norm);
    total += norm;
  }
  return { usual: Math.sqrt(total / norms.length), longest: Math.sqrt(longest) };
}
