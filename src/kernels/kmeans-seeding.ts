// The data passes of k-means++ (Arthur and Vassilvitskii, SODA 2007); the random draws between them are the caller's.

import { compiledKernels } from './compiled-kernels.js';
import { type CenterMemory, reserveCenters, writeCenters } from './kmeans-center-memory.js';
import { tieGap } from './kmeans-distance.js';
import type { KMeansRows } from './kmeans-rows.js';
import { runChunks } from './run-chunks.js';

/** Rows that are summed together; the kernel has the same. */
const CHUNK_ROWS = 1024;
/** Rows that are fetched together; the kernel has the same. */
const BATCH = 32;
/** Far more than the rounding of the sums of estimates. */
const SAFE = 1e-9;
/** Coded values above this may be nearer, which is all of them. */
const ANY = -(2 ** 31);

/** Candidates for the next center. Addresses are in bytes. */
export interface Seeding {
  readonly rows: KMeansRows;
  readonly candidates: CenterMemory;
  readonly potentials: number;
  /** For each chunk how many rows a candidate may be nearer to. */
  readonly counts: number;
  /** Sorted targets, and the rows that reach them. */
  readonly targets: number;
  readonly reached: number;
  readonly scratch: number;
  readonly scratchBytes: number;
  /** Units of the codes in one of X. */
  readonly scale: number;
  /** How far rounding may bring squared distances of coded rows down. */
  readonly rounding: number;
}

/** Reserves room for so many candidates at a time. */
export function reserveSeeding(rows: KMeansRows, most: number): Omit<Seeding, 'scale' | 'rounding'> {
  const { arena, p, n, threads } = rows;
  const scratchBytes = 64 * Math.ceil((BATCH * (4 + 8 * p)) / 64);
  const chunks = Math.ceil(n / CHUNK_ROWS);
  return {
    rows,
    candidates: reserveCenters(arena, most, p),
    potentials: arena.reserve(8 * chunks * (most + 1)),
    counts: arena.reserve(4 * chunks),
    targets: arena.reserve(8 * most),
    reached: arena.reserve(4 * most),
    scratch: arena.reserve(threads * scratchBytes),
    scratchBytes,
  };
}

/** How far rounding may bring down the squared distance of two rows up to so long. */
export function seedingRounding(p: number, longest: number): number {
  return 4 * tieGap(p, 2 * longest * longest);
}

/** Forgets all centers: every row is infinitely far from the nearest. */
export function forgetCenters({ arena, n, large, small }: KMeansRows): void {
  arena.float64s(large, n).fill(Infinity);
  arena.int32s(small, n).fill(ANY);
}

/**
 * For each of some rows the potential if it were the next center: the weighted sum of the squared distances of all rows
 * to the nearest center, chunk after chunk.
 */
export function potentialsWith(seeding: Seeding, candidates: Int32Array /* IN, numbers of rows */): Float64Array {
  writeCandidates(seeding, candidates);
  return trialSums(seeding, candidates.length, false).subarray(0, candidates.length);
}

/** The place of the candidate with the least potential, of equal ones the first. */
export function bestCandidate(seeding: Seeding, candidates: Int32Array /* IN, numbers of rows */): number {
  const count = candidates.length;
  const isCoded = writeCandidates(seeding, candidates);
  const estimates = trialSums(seeding, count, true);
  const best = leastOf(estimates, count);
  // What the codes leave open is measured.
  const open = 2 * estimates[count]! + SAFE * estimates[best]!;
  const isClear = candidates.every((row, t) => row === candidates[best] || estimates[t]! - estimates[best]! > open);
  if (isClear && isCoded) return candidates.indexOf(candidates[best]!);
  return leastOf(trialSums(seeding, count, false), count);
}

/** Makes one of the last candidates a center; returns the potential with it. */
export function acceptCandidate(seeding: Seeding, count: number, chosen: number): number {
  runOver('KMEANS_ACCEPT', seeding, count, chosen, false);
  const { arena, n } = seeding.rows;
  return arena.float64s(seeding.potentials, Math.ceil(n / CHUNK_ROWS)).reduce((sum, part) => sum + part, 0);
}

/** Puts rows where the kernels look for candidates; returns whether all of them have a code. */
function writeCandidates({ rows, candidates: memory, scale }: Seeding, candidates: Int32Array): boolean {
  const { arena, X, n, p } = rows;
  const count = candidates.length;
  const all = arena.float64s(X, n * p);
  const centers = new Float64Array(count * p);
  candidates.forEach((row, t) => {
    centers.set(all.subarray(row * p, row * p + p), t * p);
  });
  writeCenters(memory, centers, count, scale);
  return scale > 0 && !arena.int32s(memory.far, count).includes(1);
}

/** The potential with each candidate, and last how far they may be off, from the sums of the chunks in their order. */
function trialSums(seeding: Seeding, count: number, estimate: boolean): Float64Array {
  runOver('KMEANS_TRIALS', seeding, count, 0, estimate);
  const { arena, n } = seeding.rows;
  const sums = new Float64Array(count + 1);
  const parts = arena.float64s(seeding.potentials, Math.ceil(n / CHUNK_ROWS) * sums.length);
  for (let at = 0; at < parts.length; at += sums.length) {
    for (let t = 0; t < sums.length; t++) sums[t]! += parts[at + t]!;
  }
  return sums;
}

function leastOf(sums: Float64Array, count: number): number {
  let best = 0;
  for (let t = 1; t < count; t++) if (sums[t]! < sums[best]!) best = t;
  return best;
}

function runOver(
  kernel: 'KMEANS_TRIALS' | 'KMEANS_ACCEPT',
  seeding: Seeding,
  count: number,
  chosen: number,
  estimate: boolean,
): void {
  const { rows, candidates, potentials, counts, scale, rounding, scratch, scratchBytes } = seeding;
  const { X, n, p, weights, codes, lengths, large, small, labels, threads } = rows;
  const data = [X, n, p, weights, codes, lengths, scale, rounding, count];
  const centers = [candidates.codes, candidates.offsets, candidates.pairs, candidates.plain, candidates.norms];
  const args = [...data, ...centers, large, small, labels, counts, potentials, chosen, estimate ? 1 : 0];
  runChunks(kernel, Math.ceil(n / CHUNK_ROWS), args, { threads, scratch, scratchBytes });
}

/** For each target the first row at which the running total of `weight * squared distance` reaches it, or the last row. */
export function rowsReaching(
  { rows, targets: at, reached }: Seeding,
  targets: Float64Array /* IN, in any order */,
): Int32Array {
  const { arena, n, large, weights } = rows;
  const count = targets.length;
  const order = Array.from(targets.keys()).sort((a, b) => targets[a]! - targets[b]!);
  arena.float64s(at, count).set(order.map((t) => targets[t]!));
  compiledKernels().exports.rowsReaching(large, weights, n, at, count, reached);
  const found = arena.int32s(reached, count);
  const out = new Int32Array(count);
  order.forEach((t, place) => {
    out[t] = Math.min(found[place]!, n - 1);
  });
  return out;
}
