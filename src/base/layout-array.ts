import { Matrix } from '../data/index.js';
import type { Slot, StateArray } from './layout.js';

function vectorSlot<T extends StateArray>(type: StateArray[typeof Symbol.toStringTag], size: string): Slot<T> {
  return {
    write: (value, writer) => writer.array(value, [value.length]),
    read: (json, reader) => {
      const { data, shape } = reader.array(json, type, 1);
      reader.size(size, shape[0]!);
      return data as T;
    },
  };
}

/** A vector of 64-bit floats; `size` names its length, and equal names must have equal lengths. */
export function float64s(size: string): Slot<Float64Array> {
  return vectorSlot('Float64Array', size);
}

/** A vector of 32-bit integers. */
export function int32s(size: string): Slot<Int32Array> {
  return vectorSlot('Int32Array', size);
}

/** A vector of bytes. */
export function uint8s(size: string): Slot<Uint8Array> {
  return vectorSlot('Uint8Array', size);
}

/** A matrix whose rows and columns have named sizes; names of its columns are not kept. */
export function matrixSlot(rows: string, columns: string): Slot<Matrix> {
  return {
    write: (value, writer) => writer.array(value.compact().data, value.shape),
    read: (json, reader) => {
      const { data, shape } = reader.array(json, 'Float64Array', 2);
      reader.size(rows, shape[0]!);
      reader.size(columns, shape[1]!);
      return new Matrix(data as Float64Array, [shape[0]!, shape[1]!]);
    },
  };
}
