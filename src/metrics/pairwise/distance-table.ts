import { throughKernels } from '../../core/index.js';
import { Matrix } from '../../data/index.js';
import { type PairwiseForm, pairwiseMatrix } from '../../kernels/index.js';

/** Distances, or similarities, of all rows of X to all rows of Y, as yet not computed. */
export interface PairTable {
  readonly rows: number;
  readonly columns: number;
  /** Those of the rows from `from` up to `to`, row after row: the same numbers however the rows are cut. */
  fill(from: number, to: number): Float64Array;
}

/** Two sets of points with as many columns. */
export interface PointPair {
  readonly X: Matrix;
  /** `null` for X itself. */
  readonly Y: Matrix | null;
}

/** What a table is made with, besides points. */
export interface TableSettings {
  readonly owner: string;
  readonly threads: number;
}

/** What a metric gives for two rows, which begin at `i` and at `j`. */
export type RowDistance = (a: Float64Array, i: number, b: Float64Array, j: number, p: number) => number;

/** A table that kernels fill. @param zeroDiagonal - whether each row is at distance 0 from itself, whatever they say. */
export function kernelTable(
  form: PairwiseForm,
  { X, Y }: PointPair,
  { owner, threads }: TableSettings,
  zeroDiagonal = true,
): PairTable {
  const [rows, p] = X.shape;
  const columns = (Y ?? X).shape[0];
  const fill = (from: number, to: number): Float64Array => {
    const isWhole = from === 0 && to === rows;
    const some = isWhole ? X.data : X.data.subarray(from * p, to * p);
    const others = Y === null && !isWhole ? X.data : (Y?.data ?? null);
    const out = throughKernels(owner, () => pairwiseMatrix(form, some, others, p, threads));
    if (Y === null && zeroDiagonal) clearDiagonal(out, columns, from, to);
    return out;
  };
  return { rows, columns, fill };
}

/** A table of what a function of two rows gives. */
export function rowTable(distance: RowDistance, { X, Y }: PointPair, zeroDiagonal: boolean): PairTable {
  const p = X.shape[1];
  const [a, b] = [X.data, (Y ?? X).data];
  const at = (i: number, j: number): number => distance(a, i * p, b, j * p, p);
  return pairTable(at, X.shape[0], (Y ?? X).shape[0], Y === null, zeroDiagonal);
}

/**
 * A table of what a function of two positions gives. Of points with themselves it is asked once for two of them, the
 * first first.
 */
export function pairTable(
  at: (i: number, j: number) => number,
  rows: number,
  columns: number,
  isSymmetric: boolean,
  zeroDiagonal = false,
): PairTable {
  const fill = (from: number, to: number): Float64Array => {
    const out = new Float64Array((to - from) * columns);
    for (let i = from; i < to; i++) {
      const row = (i - from) * columns;
      for (let j = 0; j < columns; j++) {
        if (!isSymmetric) out[row + j] = at(i, j);
        else if (j >= from && j < i) out[row + j] = out[(j - from) * columns + i]!;
        else if (j !== i || !zeroDiagonal) out[row + j] = at(Math.min(i, j), Math.max(i, j));
      }
    }
    return out;
  };
  return { rows, columns, fill };
}

/** All of a table. */
export function wholeTable(table: PairTable): Matrix {
  return new Matrix(table.fill(0, table.rows), [table.rows, table.columns]);
}

/** Sets the distances of rows to themselves to 0, in the rows from `from` up to `to`. */
export function clearDiagonal(values: Float64Array, columns: number, from: number, to: number): void {
  for (let i = from; i < to; i++) values[(i - from) * columns + i] = 0;
}
