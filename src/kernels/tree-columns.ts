import type { Arena } from './arena.js';
import { withArena } from './arena.js';
import { runChunks } from './run-chunks.js';
import type { TreeProblem } from './tree-problem.js';

/** Columns are copied and ranked so many at a time, whatever the number of threads. */
const GROUP = 8;
/** Beyond so many samples, ranks may not fit into 16 bits. */
const MOST_NARROW = 65535;
/** Sorting takes 16 bytes a sample and three counts of 2048 digits. */
const COUNT_BYTES = 3 * 4 * 2048;

/** Addresses of the columns that trees look at, and of what is known of each; see `tree-job.ts` of the assembly. */
export interface TreeColumns {
  readonly columns: number;
  readonly isWide: number;
  readonly nDistinct: number;
  readonly hasMissing: number;
  readonly nearValues: number;
}

/** Replaces the values of each column by their ranks: dense, from 0, equal for equal values, missing ones last. */
export function rankColumns(arena: Arena, problem: TreeProblem, threads: number): TreeColumns {
  const { nSamples, nFeatures } = problem;
  const rankBytes = nSamples > MOST_NARROW ? 4 : 2;
  const addresses = Uint32Array.from({ length: nFeatures }, () => arena.reserve(rankBytes * nSamples));
  const columns = reserveTables(arena, addresses);
  const hasNear = new Uint8Array(nFeatures);
  withArena((own) => {
    const values = own.reserve(4 * GROUP * nSamples);
    const near = own.reserve(nFeatures);
    const scratchBytes = Math.ceil((16 * nSamples + COUNT_BYTES) / 64) * 64;
    const team = Math.min(threads, GROUP, nFeatures);
    const scratch = own.reserve(team * scratchBytes);
    for (let first = 0; first < nFeatures; first += GROUP) {
      const count = Math.min(GROUP, nFeatures - first);
      const bytes = own.bytes(values, 4 * count * nSamples);
      copyColumns(problem, first, count, new Float32Array(bytes.buffer, values, count * nSamples));
      const tables = [columns.columns + 4 * first, columns.isWide + first, columns.nDistinct + 4 * first];
      const args = [values, nSamples, ...tables, columns.hasMissing + first, near + first];
      runChunks('RANK_COLUMNS', count, args, { threads: team, scratch, scratchBytes });
    }
    hasNear.set(own.bytes(near, nFeatures));
  });
  if (hasNear.includes(1)) placeNearValues(arena, problem, columns, hasNear);
  return columns;
}

/** Copies the columns as they are; random splits compare values. */
export function placeColumns(arena: Arena, problem: TreeProblem): TreeColumns {
  const { nSamples, nFeatures } = problem;
  const all = arena.reserve(4 * nFeatures * nSamples);
  const addresses = Uint32Array.from({ length: nFeatures }, (_, feature) => all + 4 * feature * nSamples);
  const columns = reserveTables(arena, addresses);
  for (let first = 0; first < nFeatures; first += GROUP) {
    const count = Math.min(GROUP, nFeatures - first);
    const at = addresses[first]!;
    const { buffer } = arena.bytes(at, 4 * count * nSamples);
    copyColumns(problem, first, count, new Float32Array(buffer, at, count * nSamples));
  }
  return columns;
}

function reserveTables(arena: Arena, addresses: Uint32Array): TreeColumns {
  const p = addresses.length;
  return {
    columns: arena.place(addresses),
    isWide: arena.place(new Uint8Array(p)),
    nDistinct: arena.place(new Uint32Array(p)),
    hasMissing: arena.place(new Uint8Array(p)),
    nearValues: arena.place(new Uint32Array(p)),
  };
}

/** Copies columns, one after the other, into `out` (OUT). */
function copyColumns({ X, nSamples, nFeatures }: TreeProblem, first: number, count: number, out: Float32Array): void {
  for (let i = 0, at = first; i < nSamples; i++, at += nFeatures) {
    // Adding 0 makes one value of both zeros.
    for (let j = 0, to = i; j < count; j++, to += nSamples) out[to] = X[at + j]! + 0;
  }
}

/** Places the distinct values of columns some of whose values no split separates. */
function placeNearValues(arena: Arena, problem: TreeProblem, columns: TreeColumns, hasNear: Uint8Array): void {
  const { X, nSamples, nFeatures } = problem;
  for (let feature = 0; feature < nFeatures; feature++) {
    if (hasNear[feature] === 0) continue;
    const table = (at: number): number => arena.int32s(at + 4 * feature, 1)[0]! >>> 0;
    const nDistinct = table(columns.nDistinct);
    const ranks = table(columns.columns);
    const isWide = arena.bytes(columns.isWide + feature, 1)[0] === 1;
    const at = arena.reserve(4 * (nDistinct + 1));
    arena.int32s(columns.nearValues + 4 * feature, 1)[0] = at;
    const { buffer } = arena.bytes(at, 4);
    const values = new Float32Array(buffer, at, nDistinct + 1);
    const rankOf = isWide ? new Uint32Array(buffer, ranks, nSamples) : new Uint16Array(buffer, ranks, nSamples);
    for (let i = 0; i < nSamples; i++) values[rankOf[i]!] = X[i * nFeatures + feature]!;
  }
}
