import { Matrix } from '../data/index.js';

/** The same numbers in one of the forms in which data arrives. */
export interface Container {
  readonly name: string;
  /** The rows of a matrix in this form. */
  hold(X: Matrix): unknown;
}

type NumberArray = Float32Array | Float64Array | Int32Array | Int16Array | Int8Array;
type ArrayOf = (values: ArrayLike<number>) => NumberArray;

/** All forms without names of columns. */
export const containers: readonly Container[] = [
  { name: 'an array of arrays', hold: (X) => X.toArray() },
  { name: 'rows of Float64Array', hold: rowsOf((values) => Float64Array.from(values)) },
  { name: 'rows of Float32Array', hold: rowsOf((values) => Float32Array.from(values)) },
  { name: 'rows of Int32Array', hold: rowsOf((values) => Int32Array.from(values)) },
  { name: 'rows of Int8Array', hold: rowsOf((values) => Int8Array.from(values)) },
  { name: 'a float32 ndarray', hold: ndarrayOf((values) => Float32Array.from(values)) },
  { name: 'an int16 ndarray', hold: ndarrayOf((values) => Int16Array.from(values)) },
  { name: 'a matrix of ml.js', hold: mlMatrix },
  { name: 'a column-major Matrix', hold: columnMajor },
  { name: 'a Matrix with gaps and an offset', hold: withGaps },
  { name: 'a Matrix read backwards', hold: backwards },
];

/** The same numbers as an array of records. */
export function asRecords(X: Matrix, names: readonly string[]): Record<string, number>[] {
  return X.toArray().map((row) => Object.fromEntries(row.map((value, j) => [names[j]!, value])));
}

/** The same numbers as an object of columns. */
export function asColumns(X: Matrix, names: readonly string[]): Record<string, Float64Array> {
  return Object.fromEntries(names.map((name, j) => [name, X.column(j)]));
}

function rowsOf(array: ArrayOf): (X: Matrix) => unknown {
  return (X) => X.toArray().map(array);
}

function ndarrayOf(array: ArrayOf): (X: Matrix) => unknown {
  return (X) => ({ data: array(X.compact().data), shape: [...X.shape], stride: [X.shape[1], 1], offset: 0 });
}

function mlMatrix(X: Matrix): unknown {
  return { rows: X.shape[0], columns: X.shape[1], get: (i: number, j: number) => X.get(i, j) };
}

function columnMajor(X: Matrix): Matrix {
  const [rows, columns] = X.shape;
  const data = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) data[j * rows + i] = X.get(i, j);
  return new Matrix(data, [rows, columns], { stride: [1, rows] });
}

function withGaps(X: Matrix): Matrix {
  const [rows, columns] = X.shape;
  const stride = [3 * columns + 1, 3] as const;
  const data = new Float64Array(5 + rows * stride[0]).fill(Number.NaN);
  const out = new Matrix(data, [rows, columns], { stride, offset: 5 });
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) out.set(i, j, X.get(i, j));
  return out;
}

function backwards(X: Matrix): Matrix {
  const [rows, columns] = X.shape;
  const data = X.compact().data.slice().reverse();
  return new Matrix(data, [rows, columns], { stride: [-columns, -1], offset: rows * columns - 1 });
}
