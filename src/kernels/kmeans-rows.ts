// The rows of a k-means fit in the kernels' memory: the only copy of X there is, and codes of a quarter of its size.

import type { Arena } from './arena.js';
import { compiledKernels } from './compiled-kernels.js';
import { pairwiseSum } from './pairwise-sum.js';
import { type ChunkKernel, runChunks } from './run-chunks.js';

/** Rows that are worked on, and summed, together: fixed, so that the number of threads cannot change a sum. */
const CHUNK_ROWS = 256;
/** So many rows for each cluster keep the sums of all chunks small beside X. */
const CHUNK_ROWS_PER_CLUSTER = 16;
/** Length of the longest code: twice it fits into 16 bits, and squared distances fit into 32. */
export const CODE_RADIUS = 16000;
/** Rows longer than this many times the usual have no code, so that they do not make all other codes coarse. */
const USUAL_LENGTHS = 16;
/** Beyond these, squares overflow or lose bits. */
const LONGEST = 1e140;
const SHORTEST = 1e-140;

/** What both k-means and k-means++ work on. Addresses are in bytes. */
export interface KMeansRows {
  readonly arena: Arena;
  readonly threads: number;
  readonly n: number;
  readonly p: number;
  readonly k: number;
  readonly chunkRows: number;
  readonly chunks: number;
  /** `n × p`, row after row */
  readonly X: number;
  /** `n`, or 0 for weights of one */
  readonly weights: number;
  /** `n` codes (int16) and their squared lengths (int32) */
  readonly codes: number;
  readonly lengths: number;
  /** `n` (int32) */
  readonly labels: number;
  /** Four and eight bytes for each row, for whoever needs them. */
  readonly small: number;
  readonly large: number;
  /** For each chunk the sums of its rows by cluster, `k × p`, and the weights, `k`; then the sum of all chunks. */
  readonly partials: number;
  readonly totals: number;
  /** `p` and `2 × chunks` numbers */
  readonly column: number;
  readonly perChunk: number;
}

/** Reserves what a fit needs, and copies X in. */
export function placeRows(
  arena: Arena,
  X: Float64Array /* IN n x p */,
  weights: Float64Array | null /* IN n */,
  p: number,
  k: number,
  threads: number,
): KMeansRows {
  const n = X.length / p;
  const chunkRows = Math.max(CHUNK_ROWS, CHUNK_ROWS_PER_CLUSTER * k);
  const chunks = Math.ceil(n / chunkRows);
  const width = k * (p + 1);
  return {
    arena,
    threads,
    n,
    p,
    k,
    chunkRows,
    chunks,
    X: arena.place(X),
    weights: weights === null ? 0 : arena.place(weights),
    codes: arena.reserve(n * codeBytes(p)),
    lengths: arena.reserve(4 * n),
    labels: arena.reserve(4 * n),
    small: arena.reserve(4 * n),
    large: arena.reserve(8 * n),
    partials: arena.reserve(8 * chunks * width),
    totals: arena.reserve(8 * width),
    column: arena.reserve(8 * p),
    perChunk: arena.reserve(16 * chunks),
  };
}

/** Bytes of the code of a row: two for each feature, features in pairs. */
export function codeBytes(p: number): number {
  return 4 * Math.ceil(p / 2);
}

/** Runs a kernel over all chunks of the rows, without scratch. */
export function overRows(rows: KMeansRows, kernel: ChunkKernel, args: readonly number[]): void {
  runChunks(kernel, rows.chunks, args, { threads: rows.threads, scratch: 0, scratchBytes: 0 });
}

/** The mean of each column, and the mean of the variances of all, of rows from which the means are then subtracted. */
export interface Centring {
  readonly mean: Float64Array;
  readonly variance: number;
  /** Root mean square of the lengths of rows, and the greatest. */
  readonly usual: number;
  readonly longest: number;
}

/** Subtracts the mean of each column, because distances near the origin lose fewer digits. */
export function centreRows(rows: KMeansRows): Centring {
  const { arena, X, n, p, column, perChunk, chunks, chunkRows } = rows;
  const mean = columnMeans(rows, false);
  arena.float64s(column, p).set(mean);
  overRows(rows, 'KMEANS_CENTRE', [X, column, n, p, chunkRows, perChunk]);
  const norms = arena.float64s(perChunk, 2 * chunks);
  let longest = 0;
  let total = 0;
  for (let c = 0; c < chunks; c++) {
    longest = Math.max(longest, norms[2 * c]!);
    total += norms[2 * c + 1]!;
  }
  const variance = pairwiseSum(columnMeans(rows, true)) / p;
  return { mean, variance, usual: Math.sqrt(total / n), longest: Math.sqrt(longest) };
}

/** Codes the rows, and returns how many units of the codes are in one of X; 0 when there are no codes. */
export function codeRows(rows: KMeansRows, { usual, longest }: Pick<Centring, 'usual' | 'longest'>): number {
  const { X, n, p, chunkRows, codes, lengths } = rows;
  const reach = Math.min(longest, USUAL_LENGTHS * usual);
  const coded = reach > SHORTEST && reach < LONGEST;
  const scale = coded ? CODE_RADIUS / reach : 0;
  overRows(rows, 'KMEANS_CODE', [X, n, p, chunkRows, scale, coded ? reach * reach : -1, codes, lengths]);
  return scale;
}

/** Mean of each column or of its squares, in numpy's order of addition: row after row, but pairwise for a single column. */
function columnMeans({ arena, X, n, p, column }: KMeansRows, squares: boolean): Float64Array {
  if (p === 1) {
    const values = arena.float64s(X, n);
    return Float64Array.of(pairwiseSum(squares ? values.map((value) => value * value) : values) / n);
  }
  compiledKernels().exports.columnSums(X, n, p, squares, column);
  return arena.float64s(column, p).map((sum) => sum / n);
}
