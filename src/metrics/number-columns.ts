import { ShapeError } from '../core/index.js';
import { isVector, Matrix, type MatrixLike, toMatrix, toVector, type VectorLike } from '../data/index.js';

/** Numbers as columns: a vector becomes one column; all values must be finite. */
export function toColumns(owner: string, subject: string, values: VectorLike | MatrixLike): Matrix {
  if (!isTwoDimensional(values)) {
    const column = toVector(owner, subject, values);
    return new Matrix(column, [column.length, 1]);
  }
  return toMatrix(owner, values, { subject });
}

/** Whether values have two dimensions: a matrix, or an array of arrays. */
export function isTwoDimensional(values: unknown): values is MatrixLike {
  if (isVector(values)) return isVector(values[0]);
  if (typeof values !== 'object' || values === null) return false;
  const { shape, rows } = values as { readonly shape?: unknown; readonly rows?: unknown };
  return isVector(shape) ? shape.length === 2 : typeof rows === 'number';
}

/** Refuses a number of rows that is not the number of labels. */
export function checkRows(owner: string, subject: string, matrix: Matrix, n: number): void {
  if (matrix.shape[0] === n) return;
  throw new ShapeError({ owner, subject, must: `have ${n} rows, as yTrue has`, got: String(matrix.shape[0]) });
}

/** The only column of numbers that must be one a sample. */
export function onlyColumn(owner: string, subject: string, matrix: Matrix): Float64Array {
  if (matrix.shape[1] === 1) return matrix.data;
  const must = 'have one number a sample for a target of two classes (that of the greater class)';
  throw new ShapeError({ owner, subject, must, got: `${matrix.shape[1]} columns` });
}
