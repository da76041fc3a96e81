import type { Arena } from './arena.js';
import { CHUNK_ROWS, chunkBatch, PASS_BYTES, type PlacedRows } from './logistic-loss.js';
import { runChunks } from './run-chunks.js';

/** Most numbers in the partial sums of a Hessian, and most of its chunks. */
const GRAM_NUMBERS = 2 ** 21;
const GRAM_CHUNKS = 16;
const GRAM_BLOCK = 64;

/** Second derivatives of a linear model's loss: rows in the arena, and what the loss left at `curvature`. */
export interface HessianProblem {
  readonly rows: PlacedRows;
  /** Address of `n` second derivatives by the score, or of `n × k` probabilities. */
  readonly curvature: number;
  /** Strength of the squared penalty on all but the intercepts. */
  readonly l2: number;
  /** Length of the weights. */
  readonly size: number;
  readonly threads: number;
}

/** Multiplies a vector (IN) by the Hessian at the weights that the loss was last evaluated for; the result goes OUT. */
export type HessianProduct = (direction: Float64Array, out: Float64Array) => void;

/** The Hessian times a direction, in one pass over the rows. */
export function hessianProduct(arena: Arena, problem: HessianProblem): HessianProduct {
  const { rows, curvature, l2, size, threads } = problem;
  const { X, n, p, k, sampleWeight, weightSum } = rows;
  const chunks = Math.ceil(n / CHUNK_ROWS);
  const batch = chunkBatch(chunks, size);
  const scratchBytes = Math.max(PASS_BYTES, Math.ceil((32 * k) / 64) * 64);
  const at = arena.reserve(8 * size);
  const partials = arena.reserve(8 * batch * size);
  const scratch = arena.reserve(threads * scratchBytes);
  return (direction, out) => {
    arena.float64s(at, size).set(direction);
    out.fill(0);
    for (let first = 0; first < chunks; first += batch) {
      const count = Math.min(batch, chunks - first);
      const args = [X, n, p, k, curvature, sampleWeight, weightSum, at, size, CHUNK_ROWS, first, partials];
      runChunks('HESSIAN_PRODUCT', count, args, { threads, scratch, scratchBytes });
      const sums = arena.float64s(partials, count * size);
      for (let from = 0; from < sums.length; from += size) for (let w = 0; w < size; w++) out[w]! += sums[from + w]!;
    }
    for (let w = 0; w < p * k; w++) out[w]! += l2 * direction[w]!;
  };
}

/** The whole Hessian, `size × size`, row after row. */
export function wholeHessian(arena: Arena, problem: HessianProblem): () => Float64Array {
  const { rows, curvature, l2, size, threads } = problem;
  const { X, n, p, k, sampleWeight, weightSum } = rows;
  const fitIntercept = size > p * k;
  const columns = size / k;
  const width = Math.ceil(columns / 4) * 4;
  const numbers = width * width * ((k * (k + 1)) / 2);
  const most = Math.min(GRAM_CHUNKS, Math.max(1, Math.floor(GRAM_NUMBERS / numbers)));
  const chunkRows = Math.ceil(Math.ceil(n / most) / GRAM_BLOCK) * GRAM_BLOCK;
  const chunks = Math.ceil(n / chunkRows);
  const scratchBytes = 16 * GRAM_BLOCK * width;
  const partials = arena.reserve(8 * chunks * numbers);
  const scratch = arena.reserve(threads * scratchBytes);
  const flag = fitIntercept ? 1 : 0;
  return () => {
    const args = [X, n, p, k, width, flag, curvature, sampleWeight, weightSum, chunkRows, partials];
    runChunks('WEIGHTED_GRAM', chunks, args, { threads, scratch, scratchBytes });
    const sums = arena.float64s(partials, chunks * numbers);
    for (let chunk = 1; chunk < chunks; chunk++) {
      for (let i = 0; i < numbers; i++) sums[i]! += sums[chunk * numbers + i]!;
    }
    const hessian = new Float64Array(size * size);
    let from = 0;
    for (let c = 0; c < k; c++) {
      for (let d = c; d < k; d++, from += width * width) {
        spread(sums.subarray(from, from + width * width), width, columns, hessian, k, c, d);
      }
    }
    for (let w = 0; w < p * k; w++) hessian[w * size + w]! += l2;
    return hessian;
  };
}

/** Copies the upper half of one pair of scores (IN) to all its places in the Hessian (OUT). */
function spread(
  tile: Float64Array,
  width: number,
  columns: number,
  hessian: Float64Array,
  k: number,
  c: number,
  d: number,
): void {
  const size = columns * k;
  for (let j = 0; j < columns; j++) {
    for (let m = j; m < columns; m++) {
      const value = tile[j * width + m]!;
      hessian[(j * k + c) * size + m * k + d] = value;
      hessian[(j * k + d) * size + m * k + c] = value;
      hessian[(m * k + c) * size + j * k + d] = value;
      hessian[(m * k + d) * size + j * k + c] = value;
    }
  }
}
