import { type AnySpec, readForFit, readValidation, type ValidationOption, vectorOf } from '../base/index.js';
import { type Column, isNdarray, isVector, Matrix, ndarrayToMatrix, Table, toDataset } from '../data/index.js';

/** X, y or weights as they travel to a worker. Numbers lie in shared memory where there is any. */
export type PackedData =
  | { readonly kind: 'matrix'; readonly data: Float64Array; readonly shape: Shape; readonly names: Names }
  | {
      readonly kind: 'table';
      readonly columns: readonly (readonly [string, Column])[];
      readonly rows: number;
      readonly named: boolean;
    }
  /** Numbers, or what a message copies by itself: labels, for example. */
  | { readonly kind: 'plain'; readonly value: unknown };

type Shape = readonly [number, number];
type Names = readonly string[] | null;
type Numbers = Exclude<ArrayBufferView, DataView> & { readonly length: number };

/** Packs X of a specification, converted and checked as its `fit` does. */
export function packX(spec: AnySpec, X: unknown): PackedData {
  if (spec.role === 'label-encoder') return packVector(spec.type, X);
  return packDataset(spec.tags.asyncFit ? toDataset(spec.type, X) : readForFit(spec, X));
}

/** Packs a target or weights; what `fit` cannot use comes out as it was, for `fit` to refuse. */
export function packVector(owner: string, y: unknown): PackedData {
  if (y instanceof Matrix || y instanceof Table) return packDataset(y);
  if (isNdarray(y) && y.shape.length === 2) return packDataset(ndarrayToMatrix(owner, 'y', y));
  if (ArrayBuffer.isView(y) && isVector(y)) return { kind: 'plain', value: inShared(y as unknown as Numbers) };
  const iterates = typeof y === 'object' && y !== null && !Array.isArray(y) && (isNdarray(y) || Symbol.iterator in y);
  return { kind: 'plain', value: iterates ? vectorOf(owner, y) : y };
}

/** What a fit watches, as it travels: an option that a message copies, or data of its own. */
export type PackedValidation =
  | { readonly kind: 'plain'; readonly option: ValidationOption | null }
  | { readonly kind: 'set'; readonly X: PackedData; readonly y: PackedData; readonly sampleWeight: PackedData };

/** Packs what a fit watches. */
export function packValidation(spec: AnySpec, option: ValidationOption | null): PackedValidation {
  const read = option === null ? null : readValidation(spec.type, option);
  if (read?.kind !== 'set') return { kind: 'plain', option };
  const [y, sampleWeight] = [packVector(spec.type, read.y), packVector(spec.type, read.sampleWeight)];
  return { kind: 'set', X: packX(spec, read.X), y, sampleWeight };
}

/** What a fit watches, in the worker. */
export function unpackValidation(packed: PackedValidation): ValidationOption | null {
  if (packed.kind === 'plain') return packed.option;
  const sampleWeight = unpack(packed.sampleWeight) as Float64Array | null | undefined;
  return { X: unpack(packed.X), y: unpack(packed.y), sampleWeight };
}

/** Packs what was converted before. */
export function packDataset(data: Matrix | Table): PackedData {
  if (data instanceof Matrix) {
    const { data: cells, shape, featureNames: names } = data.compact();
    return { kind: 'matrix', data: inShared(cells), shape, names };
  }
  const columns = data.names.map((name): [string, Column] => {
    const column = data.column(name);
    if (column.kind === 'number') return [name, { ...column, values: inShared(column.values) }];
    return [name, { ...column, codes: inShared(column.codes) }];
  });
  return { kind: 'table', columns, rows: data.shape[0], named: data.featureNames !== null };
}

/** What was packed, in the worker. */
export function unpack(packed: PackedData): unknown {
  switch (packed.kind) {
    case 'matrix':
      return new Matrix(packed.data, packed.shape, { featureNames: packed.names });
    case 'table':
      return new Table(packed.columns, { rows: packed.rows, named: packed.named });
    case 'plain':
      return packed.value;
  }
}

/** Memory that a message moves instead of copying it: what had to be copied already because none can be shared. */
export function transferable(packed: readonly PackedData[]): ArrayBuffer[] {
  const buffers = packed.flatMap((data) => {
    if (data.kind === 'matrix') return [data.data.buffer];
    if (data.kind === 'plain') return ArrayBuffer.isView(data.value) ? [data.value.buffer] : [];
    return data.columns.map(([, column]) => (column.kind === 'number' ? column.values : column.codes).buffer);
  });
  return buffers.filter((buffer): buffer is ArrayBuffer => buffer instanceof ArrayBuffer);
}

/** The numbers in shared memory of their own, or copied where there is none: the caller's stay where they are. */
function inShared<T extends Numbers>(numbers: T): T {
  const Copy = numbers.constructor as new (source: number | SharedArrayBuffer) => T & { set(from: T): void };
  const shared = typeof SharedArrayBuffer === 'function';
  const copy = new Copy(shared ? new SharedArrayBuffer(numbers.byteLength) : numbers.length);
  copy.set(numbers);
  return copy;
}
