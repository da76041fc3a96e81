import type { Arena } from './arena.js';
import type { ValueAndGradient } from './lbfgs.js';
import { CHUNK_ROWS, PASS_BYTES, type PlacedRows } from './logistic-loss.js';
import { runChunks } from './run-chunks.js';

/** Rows in the arena, with what each should be and what an error costs. */
export interface MarginRows extends PlacedRows {
  /** Address of `n` numbers: -1 or 1, or targets. */
  readonly y: number;
  /** Address of `n` costs. */
  readonly cost: number;
}

/**
 * Squared errors outside the margin (`epsilon` below 0) or outside a tube of half width `epsilon`, plus half the squared
 * length of the weights; and the gradient.
 *
 * @param curvature - OUT, the address of `n` second derivatives by the score
 */
export function marginLoss(
  arena: Arena,
  rows: MarginRows,
  epsilon: number,
  curvature: number,
  threads: number,
): ValueAndGradient {
  const { X, y, cost, n, p } = rows;
  const chunks = Math.ceil(n / CHUNK_ROWS);
  const width = 1 + p;
  const at = arena.reserve(8 * p);
  const partials = arena.reserve(8 * chunks * width);
  const scratchBytes = PASS_BYTES;
  const scratch = arena.reserve(threads * scratchBytes);
  return (weights, gradient) => {
    arena.float64s(at, p).set(weights);
    const args = [X, y, cost, n, p, epsilon, at, CHUNK_ROWS, curvature, partials];
    runChunks('MARGIN_LOSS', chunks, args, { threads, scratch, scratchBytes });
    const sums = arena.float64s(partials, chunks * width);
    gradient.fill(0);
    let total = 0;
    for (let from = 0; from < sums.length; from += width) {
      total += sums[from]!;
      for (let w = 0; w < p; w++) gradient[w]! += sums[from + 1 + w]!;
    }
    let squares = 0;
    for (let w = 0; w < p; w++) {
      squares += weights[w]! * weights[w]!;
      gradient[w]! += weights[w]!;
    }
    return squares / 2 + total;
  };
}
