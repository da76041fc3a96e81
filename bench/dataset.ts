/** Data sets as files of raw little-endian numbers, so that every side reads the same bytes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Matrix } from 'pipefit/data';
import type { Dataset, Stored } from './workload.js';

/** Where a part of a data set lies, and how to read it. */
export interface StoredFile {
  readonly file: string;
  readonly dtype: '<f8' | '<i4' | 'json';
  readonly shape: readonly number[];
  readonly bytes: number;
}

export type StoredFiles = { readonly [name: string]: StoredFile };

/** Writes each part to a file of its own. */
export function writeDataset(data: Dataset, folder: string): StoredFiles {
  return Object.fromEntries(
    Object.entries(data).map(([name, part]) => [name, writePart(part, join(folder, `${name}.data`))]),
  );
}

function writePart(part: Stored, file: string): StoredFile {
  if (part instanceof Matrix) {
    const { data, shape } = part.compact();
    return { file, dtype: '<f8', shape, bytes: writeBytes(file, bytesOf(data)) };
  }
  if (part instanceof Float64Array || part instanceof Int32Array) {
    const dtype = part instanceof Float64Array ? '<f8' : '<i4';
    return { file, dtype, shape: [part.length], bytes: writeBytes(file, bytesOf(part)) };
  }
  return { file, dtype: 'json', shape: [part.length], bytes: writeBytes(file, Buffer.from(JSON.stringify(part))) };
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array | Int32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function writeBytes(file: string, bytes: Uint8Array): number {
  writeFileSync(file, bytes);
  return bytes.byteLength;
}

/** Reads a data set without a second copy of it. */
export function readDataset(files: StoredFiles): Dataset {
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, readPart(file)]));
}

function readPart({ file, dtype, shape }: StoredFile): Stored {
  const bytes = readFileSync(file);
  if (dtype === 'json') return JSON.parse(bytes.toString('utf8')) as readonly object[];
  const Numbers = dtype === '<f8' ? Float64Array : Int32Array;
  const count = bytes.byteLength / Numbers.BYTES_PER_ELEMENT;
  const aligned = bytes.byteOffset % Numbers.BYTES_PER_ELEMENT === 0;
  const values = aligned
    ? new Numbers(bytes.buffer, bytes.byteOffset, count)
    : new Numbers(Uint8Array.from(bytes).buffer);
  if (values instanceof Int32Array || shape.length === 1) return values;
  return new Matrix(values, [shape[0]!, shape[1]!]);
}

/** The first rows of every part: enough to warm a process up. */
export function head(data: Dataset, rows: number): Dataset {
  return Object.fromEntries(Object.entries(data).map(([name, part]) => [name, firstRows(part, rows)]));
}

function firstRows(part: Stored, rows: number): Stored {
  if (part instanceof Matrix) return part.takeRows(Array.from({ length: Math.min(rows, part.shape[0]) }, (_, i) => i));
  return part.slice(0, rows);
}

/** The bytes of what goes into the work: everything but the rows that serve the score. */
export function inputBytes(files: StoredFiles): number {
  return Object.entries(files).reduce((sum, [name, { bytes }]) => (name.startsWith('test') ? sum : sum + bytes), 0);
}
