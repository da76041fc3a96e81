import { isPlainObject } from '../../core/index.js';
import {
  type ArqueroTableLike,
  type ArrowTableLike,
  countRows,
  isVector,
  Matrix,
  type MlMatrixLike,
  type NdarrayLike,
  Table,
  toDataset,
} from '../../data/index.js';

/** The typed arrays, each of which stays what it is when samples are taken. */
export type TypedArray = TypedArraysByName[keyof TypedArraysByName];

/** What some samples of `T` are: the same kind of thing; tables of other packages become a `Table`, matrices a `Matrix`. */
export type SamplesOf<T> = T extends readonly (infer E)[]
  ? E[]
  : T extends TypedArray
    ? SameTypedArray<T>
    : T extends Table<infer Row>
      ? Table<Row>
      : T extends NdarrayLike | MlMatrixLike
        ? Matrix
        : T extends ArrowTableLike | ArqueroTableLike
          ? Table
          : { -readonly [K in keyof T]: SamplesOf<T[K]> };

interface TypedArraysByName {
  Float64Array: Float64Array;
  Float32Array: Float32Array;
  Int32Array: Int32Array;
  Uint32Array: Uint32Array;
  Int16Array: Int16Array;
  Uint16Array: Uint16Array;
  Int8Array: Int8Array;
  Uint8Array: Uint8Array;
  Uint8ClampedArray: Uint8ClampedArray;
  BigInt64Array: BigInt64Array;
  BigUint64Array: BigUint64Array;
}

type SameTypedArray<T extends TypedArray> = TypedArraysByName[T[typeof Symbol.toStringTag]];

/** Copies the chosen samples, in the order given; rows that are objects stay the caller's objects. */
export function takeSamples(owner: string, data: unknown, rows: Int32Array): unknown {
  if (isVector(data)) return takeElements(data, rows);
  if (data instanceof Matrix || data instanceof Table) return data.takeRows(rows);
  if (isColumns(data)) {
    countRows(owner, data);
    return Object.fromEntries(Object.entries(data).map(([name, cells]) => [name, takeElements(cells, rows)]));
  }
  return toDataset(owner, data).takeRows(rows);
}

/** The chosen elements of a vector as a vector of the same kind. */
export function takeElements(vector: ArrayLike<unknown> & object, rows: Int32Array): ArrayLike<unknown> & object {
  if (Array.isArray(vector)) return Array.from(rows, (row) => vector[row] as unknown);
  const SameArray = vector.constructor as new (
    length: number,
  ) => object & { readonly length: number; [i: number]: unknown };
  const out = new SameArray(rows.length);
  for (let i = 0; i < rows.length; i++) out[i] = vector[rows[i]!];
  return out;
}

/** An object of columns: plain, and nothing in it but vectors. */
function isColumns(data: unknown): data is Record<string, ArrayLike<unknown> & object> {
  return isPlainObject(data) && Object.values(data).every(isVector);
}
