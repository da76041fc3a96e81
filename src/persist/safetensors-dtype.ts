/** The arrays that a model file can hold. */
export type TensorArray =
  | Float64Array
  | Float32Array
  | Uint32Array
  | Int32Array
  | Uint16Array
  | Int16Array
  | Int8Array
  | Uint8Array;

/** The names that the safetensors format has for these arrays. */
export type Dtype = 'F64' | 'F32' | 'U32' | 'I32' | 'U16' | 'I16' | 'I8' | 'U8';

interface ArrayType {
  readonly name: string;
  readonly BYTES_PER_ELEMENT: number;
  new (length: number): TensorArray;
}

// In the order in which tensors lie in a file: wide items first, so that each one is aligned without gaps.
const ARRAY_TYPES: ReadonlyMap<Dtype, ArrayType> = new Map<Dtype, ArrayType>([
  ['F64', Float64Array],
  ['F32', Float32Array],
  ['U32', Uint32Array],
  ['I32', Int32Array],
  ['U16', Uint16Array],
  ['I16', Int16Array],
  ['I8', Int8Array],
  ['U8', Uint8Array],
]);

/** All dtypes, in the order in which their tensors lie in a file. */
export const DTYPES: readonly Dtype[] = [...ARRAY_TYPES.keys()];

export function isDtype(name: string): name is Dtype {
  return ARRAY_TYPES.has(name as Dtype);
}

/** The dtype of an array, also of one from another realm; `undefined` when it has none. */
export function dtypeOf(value: unknown): Dtype | undefined {
  const tag = ArrayBuffer.isView(value) ? (value as TensorArray)[Symbol.toStringTag] : undefined;
  return DTYPES.find((dtype) => ARRAY_TYPES.get(dtype)!.name === tag);
}

export function itemSize(dtype: Dtype): number {
  return ARRAY_TYPES.get(dtype)!.BYTES_PER_ELEMENT;
}

/** A new array from little-endian bytes. */
export function fromBytes(dtype: Dtype, source: Uint8Array): TensorArray {
  const array = new (ARRAY_TYPES.get(dtype)!)(source.length / itemSize(dtype));
  const bytes = bytesOf(array);
  bytes.set(source);
  if (!LITTLE_ENDIAN) reverseItems(bytes, itemSize(dtype));
  return array;
}

/** Writes an array as little-endian bytes; every NaN becomes the same one, since engines differ in its sign. */
export function toBytes(dtype: Dtype, array: TensorArray, target: Uint8Array): void {
  target.set(bytesOf(array));
  if (!LITTLE_ENDIAN) reverseItems(target, itemSize(dtype));
  if (dtype !== 'F64' && dtype !== 'F32') return;
  const view = new DataView(target.buffer, target.byteOffset, target.byteLength);
  for (let i = 0; i < array.length; i++) {
    if (!Number.isNaN(array[i])) continue;
    if (dtype === 'F64') view.setBigUint64(8 * i, 0x7ff8000000000000n, true);
    else view.setUint32(4 * i, 0x7fc00000, true);
  }
}

/** Reverses the bytes of each item, in place. */
export function reverseItems(bytes: Uint8Array, size: number): void {
  for (let start = 0; start < bytes.length; start += size) bytes.subarray(start, start + size).reverse();
}

const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

function bytesOf(array: TensorArray): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
