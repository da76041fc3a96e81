import { describe } from '../core/index.js';
import type { AnySpec } from './any-spec.js';
import type { FittedModel } from './fitted-model.js';

/** A value that JSON holds. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The arrays that a model file stores. */
export type StateArray = Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** Where a layout puts what is not JSON. */
export interface StateWriter {
  /** The writer of a part, which knows where the part is: names of arrays and messages say so. */
  at(key: string | number): StateWriter;
  array(data: StateArray, shape: readonly number[]): Json;
  model(model: FittedModel): Json;
  spec(spec: AnySpec): Json;
  /** @throws NotSupportedError for what is no data. */
  value(value: unknown): Json;
}

/** Where a layout gets it back; everything it returns is checked. */
export interface StateReader {
  /** The reader of a part. */
  at(key: string | number): StateReader;
  /** @throws FormatError unless the reference names an unused array of this type and rank. */
  array(
    ref: Json,
    type: StateArray[typeof Symbol.toStringTag],
    rank: number,
  ): { data: StateArray; shape: readonly number[] };
  model(ref: Json): FittedModel;
  spec(ref: Json): AnySpec;
  value(json: Json): unknown;
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

/** A list in which each element has the same slot; `size`, when given, names its length. */
export function listSlot<T>(element: Slot<T>, size?: string): Slot<readonly T[]> {
  return {
    write: (value, writer) => value.map((item, k) => element.write(item, writer.at(k))),
    read: (json, reader) => {
      if (!Array.isArray(json)) return reader.fail('be a list', describe(json));
      if (size !== undefined) reader.size(size, json.length);
      return json.map((item: Json, k) => element.read(item, reader.at(k)));
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

/** A specification inside the model. */
export function specSlot(): Slot<AnySpec> {
  return { write: (value, writer) => writer.spec(value), read: (json, reader) => reader.spec(json) };
}

/** Any plain data, as parameters can be: numbers, texts, lists, objects, maps, arrays, matrices, specifications. */
export function valueSlot<T>(test: (value: unknown) => value is T, must: string): Slot<T> {
  return {
    write: (value, writer) => writer.value(value),
    read: (json, reader) => {
      const value = reader.value(json);
      return test(value) ? value : reader.fail(must, describe(value));
    },
  };
}

/** A structure with a slot for each field. */
export function recordSlot<T extends object>(layout: StateLayout<T>): Slot<T> {
  const entries = Object.entries(layout) as [string, Slot<unknown>][];
  const names = entries.map(([key]) => key);
  return {
    write: (value, writer) =>
      Object.fromEntries(
        entries.map(([key, slot]) => [key, slot.write((value as Record<string, unknown>)[key], writer.at(key))]),
      ),
    read: (json, reader) => {
      if (typeof json !== 'object' || json === null || Array.isArray(json))
        return reader.fail('be an object', describe(json));
      const record = json as Record<string, Json>;
      const unknown = Object.keys(record).find((key) => !names.includes(key));
      if (unknown !== undefined) reader.fail(`have only ${names.join(', ')}`, describe(unknown));
      const missing = names.find((key) => !Object.hasOwn(record, key));
      if (missing !== undefined) reader.fail(`have ${missing}`, 'nothing');
      return Object.fromEntries(entries.map(([key, slot]) => [key, slot.read(record[key]!, reader.at(key))])) as T;
    },
  };
}
