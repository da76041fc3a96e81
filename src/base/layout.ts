import type { Label } from '../data/index.js';
import { isLabel, Matrix } from '../data/index.js';
import type { AnySpec } from './any-spec.js';
import type { FittedModel } from './fitted-model.js';

/** A value that JSON holds. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The arrays that a model file stores. */
export type StateArray = Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** Where a layout puts what is not JSON. */
export interface StateWriter {
  array(data: StateArray, shape: readonly number[]): Json;
  model(model: FittedModel): Json;
  spec(spec: AnySpec): Json;
}

/** Where a layout gets it back; everything it returns is checked. */
export interface StateReader {
  /** @throws FormatError unless the reference names an unused array of this type and rank. */
  array(
    ref: Json,
    type: StateArray[typeof Symbol.toStringTag],
    rank: number,
  ): { data: StateArray; shape: readonly number[] };
  model(ref: Json): FittedModel;
  spec(ref: Json): AnySpec;
  /** Binds a size to a name at its first use and compares it at every later one; `features` is bound from the start. */
  size(name: string, actual: number): void;
  /** Refuses the file. */
  fail(must: string, got: string): never;
}

/** How one field of a model's state is written and read back. */
export interface Slot<T> {
  write(value: T, writer: StateWriter): Json;
  read(json: Json, reader: StateReader): T;
}

/** A slot for each field of a state: one table drives saving, loading and the checks of loading. */
export type StateLayout<S extends object> = { readonly [K in keyof S & string]-?: Slot<S[K]> };

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

/** A matrix whose rows and columns have named sizes. */
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

/** A number; NaN and infinities are kept. */
export function numberSlot(test: (value: number) => boolean = () => true, must = 'be a number'): Slot<number> {
  return {
    write: (value) =>
      Number.isFinite(value) && !Object.is(value, -0) ? value : { number: Object.is(value, -0) ? '-0' : String(value) },
    read: (json, reader) => {
      const value = typeof json === 'number' ? json : numberOf(json);
      return value !== undefined && test(value) ? value : reader.fail(must, JSON.stringify(json));
    },
  };
}

/** A whole number from 0. */
export function countSlot(): Slot<number> {
  return numberSlot((value) => Number.isSafeInteger(value) && value >= 0, 'be a whole number of at least 0');
}

/** One of the given strings, numbers or booleans. */
export function choiceSlot<const T extends string | number | boolean | null>(options: readonly T[]): Slot<T> {
  return {
    write: (value) => value,
    read: (json, reader) => {
      const found = options.find((option) => option === json);
      return found === undefined ? reader.fail(`be one of ${options.join(', ')}`, JSON.stringify(json)) : found;
    },
  };
}

/** Any string. */
export function stringSlot(): Slot<string> {
  return {
    write: (value) => value,
    read: (json, reader) => (typeof json === 'string' ? json : reader.fail('be a string', JSON.stringify(json))),
  };
}

/** A string, a finite number or a boolean. */
export function labelSlot(): Slot<Label> {
  return {
    write: (value) => value,
    read: (json, reader) => (isLabel(json) ? json : reader.fail('be a label', JSON.stringify(json))),
  };
}

/** A list of labels; `size` names its length. */
export function labelsSlot(size: string): Slot<readonly Label[]> {
  const list = listSlot(labelSlot(), size);
  return { write: list.write, read: (json, reader) => Object.freeze(list.read(json, reader)) };
}

/** A list in which each element has the same slot; `size`, when given, names its length. */
export function listSlot<T>(element: Slot<T>, size?: string): Slot<readonly T[]> {
  return {
    write: (value, writer) => value.map((item) => element.write(item, writer)),
    read: (json, reader) => {
      if (!Array.isArray(json)) return reader.fail('be a list', JSON.stringify(json));
      if (size !== undefined) reader.size(size, json.length);
      return json.map((item: Json) => element.read(item, reader));
    },
  };
}

/** What the slot holds, or `null`. */
export function nullableSlot<T>(slot: Slot<T>): Slot<T | null> {
  return {
    write: (value, writer) => (value === null ? null : slot.write(value, writer)),
    read: (json, reader) => (json === null ? null : slot.read(json, reader)),
  };
}

/** A fitted model inside the model. */
export function modelSlot<M extends FittedModel = FittedModel>(): Slot<M> {
  return { write: (value, writer) => writer.model(value), read: (json, reader) => reader.model(json) as M };
}

/** A structure with a slot for each field. */
export function recordSlot<T extends object>(layout: StateLayout<T>): Slot<T> {
  const entries = Object.entries(layout) as [string, Slot<unknown>][];
  return {
    write: (value, writer) =>
      Object.fromEntries(
        entries.map(([key, slot]) => [key, slot.write((value as Record<string, unknown>)[key], writer)]),
      ),
    read: (json, reader) => {
      if (typeof json !== 'object' || json === null || Array.isArray(json))
        return reader.fail('be an object', JSON.stringify(json));
      const record = json as Record<string, Json>;
      for (const key of Object.keys(record))
        if (!Object.hasOwn(layout, key)) reader.fail(`have only ${Object.keys(layout).join(', ')}`, key);
      return Object.fromEntries(
        entries.map(([key, slot]) => [
          key,
          slot.read(Object.hasOwn(record, key) ? record[key]! : reader.fail(`have ${key}`, 'nothing'), reader),
        ]),
      ) as T;
    },
  };
}

function numberOf(json: Json): number | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  const special = (json as { number?: Json }).number;
  return special === 'NaN' || special === 'Infinity' || special === '-Infinity' || special === '-0'
    ? Number(special)
    : undefined;
}
