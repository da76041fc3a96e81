import type { Arena } from './arena.js';
import type { ValueAndGradient } from './lbfgs.js';
import { runChunks } from './run-chunks.js';

/** Rows that are summed before they join the total: fixed, so that any number of threads adds the same numbers. */
export const CHUNK_ROWS = 256;
/** Sums of chunks wait for their turn in this much memory, or in that of a few chunks. */
const PARTIAL_BYTES = 2 ** 24;
const FEWEST_CHUNKS = 8;
/** Scores of the rows that one pass takes at once. */
export const PASS_BYTES = 320;

/** The rows of a logistic regression. Two classes have one score (`k` is 1), more have one each. */
export interface LogisticRows {
  /** IN, `n × p`, row after row */
  readonly X: Float64Array;
  /** IN, `n`, the class of each row, from 0 */
  readonly codes: Int32Array;
  /** IN, `n`, or null for weights of one */
  readonly sampleWeight: Float64Array | null;
  /** The sum of the sample weights. */
  readonly weightSum: number;
  readonly p: number;
  readonly k: number;
}

/** Rows in the arena, as addresses. */
export interface PlacedRows {
  /** `n × p`, row after row */
  readonly X: number;
  /** 0 for weights of one */
  readonly sampleWeight: number;
  readonly weightSum: number;
  readonly n: number;
  readonly p: number;
  readonly k: number;
}

/** Rows in the arena, with the class of each (int32). */
export interface PlacedLogisticRows extends PlacedRows {
  readonly codes: number;
}

/** Copies the rows of a logistic regression into the arena. */
export function placeLogisticRows(arena: Arena, rows: LogisticRows): PlacedLogisticRows {
  const { sampleWeight, weightSum, p, k } = rows;
  const X = arena.place(rows.X);
  const codes = arena.place(rows.codes);
  const weights = sampleWeight === null ? 0 : arena.place(sampleWeight);
  return { X, codes, sampleWeight: weights, weightSum, n: rows.codes.length, p, k };
}

/**
 * The average logistic loss plus `l2 / 2 · |weights|²`, and its gradient, in one pass over the rows, as a function of
 * the weights: `p × k` (the scores of one feature beside each other), followed by `k` intercepts if any.
 *
 * @param size - the length of the weights
 */
export function logisticLoss(
  arena: Arena,
  rows: LogisticRows,
  l2: number,
  size: number,
  threads: number,
): ValueAndGradient {
  return placedLogisticLoss(arena, placeLogisticRows(arena, rows), l2, size, threads, 0);
}

/**
 * The same for rows that are in the arena.
 *
 * @param curvature - the address for what second derivatives need (`n` by the score, or `n × k` probabilities), or 0
 */
export function placedLogisticLoss(
  arena: Arena,
  rows: PlacedLogisticRows,
  l2: number,
  size: number,
  threads: number,
  curvature: number,
): ValueAndGradient {
  const { X, codes, sampleWeight, weightSum, n, p, k } = rows;
  const chunks = Math.ceil(n / CHUNK_ROWS);
  const width = 1 + size;
  const batch = chunkBatch(chunks, width);
  const scratchBytes = Math.max(PASS_BYTES, Math.ceil((32 * k) / 64) * 64);
  const at = arena.reserve(8 * size);
  const partials = arena.reserve(8 * batch * width);
  const scratch = arena.reserve(threads * scratchBytes);
  return (weights, gradient) => {
    arena.float64s(at, size).set(weights);
    gradient.fill(0);
    let total = 0;
    for (let first = 0; first < chunks; first += batch) {
      const count = Math.min(batch, chunks - first);
      const args = [X, codes, sampleWeight, weightSum, n, p, k, at, size, CHUNK_ROWS, first, partials, curvature];
      runChunks('LOGISTIC_LOSS', count, args, { threads, scratch, scratchBytes });
      total = addPartials(arena.float64s(partials, count * width), width, total, gradient);
    }
    return total / weightSum + addPenalty(l2, weights, p * k, gradient);
  };
}

/** How many chunks may wait at once for their sums of `width` numbers to be added. */
export function chunkBatch(chunks: number, width: number): number {
  return Math.min(chunks, Math.max(FEWEST_CHUNKS, Math.floor(PARTIAL_BYTES / (8 * width))));
}

/** Adds the chunks' losses (the first of each row, IN) to the total, and their gradients to `gradient` (OUT), in order. */
function addPartials(partials: Float64Array, width: number, total: number, gradient: Float64Array): number {
  let sum = total;
  for (let from = 0; from < partials.length; from += width) {
    sum += partials[from]!;
    for (let w = 1; w < width; w++) gradient[w - 1]! += partials[from + w]!;
  }
  return sum;
}

/** The penalty of the first `size` weights (IN); its gradient is added to `gradient` (OUT). */
function addPenalty(l2: number, weights: Float64Array, size: number, gradient: Float64Array): number {
  let squares = 0;
  for (let w = 0; w < size; w++) {
    squares += weights[w]! * weights[w]!;
    gradient[w]! += l2 * weights[w]!;
  }
  return 0.5 * l2 * squares;
}
