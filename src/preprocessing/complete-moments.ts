import type { Matrix } from '../data/index.js';

/** Mean, variance and weight of each column. */
export interface ColumnMoments {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  /** Number of values that are not missing, or the sum of their weights. */
  readonly weight: Float64Array;
}

/** Cells in a block of rows, which stays in the nearest cache while it is read again. */
const BLOCK_CELLS = 4096;
const FEWEST_ROWS = 16;

/** Sums of columns, and their squared distances from the mean of the rows so far. */
interface Sums {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

/**
 * Mean and variance of the columns of X, in one pass; `null` when a value is missing or a sum overflows.
 *
 * Blocks of rows have their squares taken from a mean near their own and corrected; then they are joined.
 *
 * @see Chan, Golub, LeVeque (1983), Algorithms for computing the sample variance, The American Statistician 37(3)
 */
export function completeMoments({ data, shape }: Matrix): ColumnMoments | null {
  const [rows, columns] = shape;
  const blockRows = Math.max(FEWEST_ROWS, Math.floor(BLOCK_CELLS / columns));
  const totals = { sums: new Float64Array(columns), squares: new Float64Array(columns) };
  for (let from = 0; from < rows; from += blockRows) {
    const end = Math.min(from + blockRows, rows);
    for (let j = 0; j < columns; j += 4) addFour(data, columns, from, end, j, totals);
  }
  if (!totals.sums.every(Number.isFinite)) return null;
  return {
    mean: totals.sums.map((sum) => sum / rows),
    variance: totals.squares.map((sum) => sum / rows),
    weight: new Float64Array(columns).fill(rows),
  };
}

/**
 * Adds four columns of a block to the totals: their sums are independent, so none waits for another. Beyond the last
 * column it is the last one again, with the same result.
 */
function addFour(
  data: Float64Array,
  columns: number,
  from: number,
  end: number,
  j: number,
  { sums, squares }: Sums,
): void {
  const rest = columns - 1 - j;
  const a = Math.min(1, rest);
  const b = Math.min(2, rest);
  const c = Math.min(3, rest);
  const start = from * columns + j;
  const stop = end * columns;
  const before = [sums[j]!, sums[j + a]!, sums[j + b]!, sums[j + c]!] as const;
  let [s0, s1, s2, s3] = before;
  // Row after row, as numpy adds: the mean of a column far from zero hangs on every bit.
  for (let k = start; k < stop; k += columns) {
    s0 += data[k]!;
    s1 += data[k + a]!;
    s2 += data[k + b]!;
    s3 += data[k + c]!;
  }
  const m0 = s0 / end;
  const m1 = s1 / end;
  const m2 = s2 / end;
  const m3 = s3 / end;
  let d0 = 0;
  let d1 = 0;
  let d2 = 0;
  let d3 = 0;
  let q0 = 0;
  let q1 = 0;
  let q2 = 0;
  let q3 = 0;
  for (let k = start; k < stop; k += columns) {
    const x0 = data[k]! - m0;
    const x1 = data[k + a]! - m1;
    const x2 = data[k + b]! - m2;
    const x3 = data[k + c]! - m3;
    d0 += x0;
    d1 += x1;
    d2 += x2;
    d3 += x3;
    q0 += x0 * x0;
    q1 += x1 * x1;
    q2 += x2 * x2;
    q3 += x3 * x3;
  }
  const joined = [
    squares[j]! + joinedSquares(from, end, before[0], m0, d0, q0),
    squares[j + a]! + joinedSquares(from, end, before[1], m1, d1, q1),
    squares[j + b]! + joinedSquares(from, end, before[2], m2, d2, q2),
    squares[j + c]! + joinedSquares(from, end, before[3], m3, d3, q3),
  ] as const;
  [sums[j], sums[j + a], sums[j + b], sums[j + c]] = [s0, s1, s2, s3];
  [squares[j], squares[j + a], squares[j + b], squares[j + c]] = joined;
}

/** What a block adds to the squared distances from the mean: its own, and those of its mean from that of the rows before. */
function joinedSquares(from: number, end: number, before: number, mean: number, off: number, squares: number): number {
  const count = end - from;
  // Of a constant column nothing may be left, and rounding must not take more away than there is.
  const own = Math.max(0, squares - (off * off) / count);
  if (from === 0) return own;
  const step = mean + off / count - before / from;
  return own + (step * step * from * count) / end;
}
