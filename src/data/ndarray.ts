import { ShapeError } from '../core/index.js';
import { isVector } from './label.js';
import { checkLayout, Matrix } from './matrix.js';
import { numberOfCell } from './number-cell.js';

/** Where an ndarray keeps its cells: an array, a typed array, or anything with `get`. */
export type NdarrayStore<T = number> = ArrayLike<T> | { get(index: number): T };

/** An ndarray of any dtype, stride and offset; a matrix when it has two dimensions. */
export interface NdarrayLike<T = number> {
  readonly data: NdarrayStore<T>;
  readonly shape: readonly number[];
  readonly stride: readonly number[];
  readonly offset: number;
}

/** Whether a value is an ndarray, structurally. */
export function isNdarray(value: unknown): value is NdarrayLike<unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const { data, shape, stride, offset } = value as Partial<NdarrayLike>;
  return typeof data === 'object' && data !== null && isVector(shape) && isVector(stride) && typeof offset === 'number';
}

/** The cells of a one-dimensional ndarray; `undefined` for every other number of dimensions. */
export function ndarrayCells(X: NdarrayLike<unknown>): unknown[] | undefined {
  if (X.shape.length !== 1) return undefined;
  const { length } = X.data as { length?: unknown };
  const cells = typeof length === 'number' ? length : Number.POSITIVE_INFINITY;
  checkLayout([X.shape[0]!, 1], [X.stride[0]!, 1], X.offset, cells);
  const at = reader(X.data);
  return Array.from({ length: X.shape[0]! }, (_, i) => at(X.offset + i * X.stride[0]!));
}

/** A two-dimensional ndarray as a Matrix: over the same buffer when it holds 64-bit floats, converted otherwise. */
export function ndarrayToMatrix(owner: string, subject: string, X: NdarrayLike<unknown>): Matrix {
  if (X.shape.length !== 2) {
    const must = 'be two-dimensional: rows of columns, or a table';
    throw new ShapeError({ owner, subject, must, got: `an ndarray of ${counted(X.shape.length, 'dimension')}` });
  }
  const [rows, columns] = [X.shape[0]!, X.shape[1]!];
  const stride = [X.stride[0]!, X.stride[1]!] as const;
  const { data, offset } = X;
  const featureNames = namesOf(X);
  if (data instanceof Float64Array) return new Matrix(data, [rows, columns], { stride, offset, featureNames });
  const { length } = data as { length?: unknown };
  checkLayout([rows, columns], stride, offset, typeof length === 'number' ? length : Number.POSITIVE_INFINITY);
  const at = reader(data);
  const out = new Float64Array(rows * columns);
  for (let i = 0, k = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, k++) {
      out[k] = numberOfCell(owner, subject, at(offset + i * stride[0] + j * stride[1]), i, j);
    }
  }
  return new Matrix(out, [rows, columns], { featureNames });
}

function reader(data: NdarrayStore<unknown>): (index: number) => unknown {
  if (!isVector(data) && 'get' in data && typeof data.get === 'function') return (index) => data.get(index);
  return (index) => (data as ArrayLike<unknown>)[index];
}

/** A Matrix of another copy of the library carries names; an ndarray does not. */
function namesOf(X: object): readonly string[] | null {
  const names = (X as { featureNames?: unknown }).featureNames;
  return Array.isArray(names) && names.every((name) => typeof name === 'string') ? names : null;
}

function counted(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
