import { withArena } from './arena.js';
import { runChunks } from './run-chunks.js';
import type { SvmKernel } from './svm-train.js';

/** Rows of a chunk: fixed, so that any number of threads gives the same numbers. */
const CHUNK_ROWS = 64;

/** A fitted sum of kernels, or one for each pair of classes. */
export interface SvmModel {
  readonly kernel: SvmKernel;
  /** IN, `[vectors, p]`, class after class; empty for a precomputed kernel */
  readonly supportVectors: Float64Array;
  /** IN, the row of each support vector in `fit`, which is its column of precomputed values */
  readonly support: Int32Array;
  /** IN, support vectors of each class; a single number for a single sum */
  readonly counts: Int32Array;
  /** IN, `[classes - 1, vectors]`, at least one row: of class i in its pair with j they are in row j - 1, of j in row i */
  readonly coefficients: Float64Array;
  /** IN, what is subtracted from the sum of each pair */
  readonly offsets: Float64Array;
}

/** The decisions (`[n, pairs]`) of `n` rows of `p` numbers. */
export function svmDecisions(X: Float64Array, n: number, p: number, model: SvmModel, threads: number): Float64Array {
  const chunks = Math.ceil(n / CHUNK_ROWS);
  const team = Math.max(1, Math.min(threads, chunks));
  const vectors = model.support.length;
  const scratchBytes = 64 * (p + vectors);
  return withArena((arena) => {
    const rows = arena.place(X);
    const decisions = arena.reserve(8 * n * model.offsets.length);
    const supportVectors = arena.place(model.supportVectors);
    const scratch = arena.reserve(team * scratchBytes);
    const args = [rows, n, p, supportVectors, vectors, arena.place(model.support), arena.place(model.counts)];
    args.push(model.counts.length, arena.place(model.coefficients), arena.place(model.offsets));
    const { kind, degree, gamma, coef0 } = model.kernel;
    args.push(kind, degree, gamma, coef0, CHUNK_ROWS, decisions);
    runChunks('SVM_DECISION', chunks, args, { threads: team, scratch, scratchBytes });
    return arena.float64s(decisions, n * model.offsets.length).slice();
  });
}
