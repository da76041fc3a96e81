import { describe, FormatError, InvalidParameterError, ShapeError } from '../core/index.js';
import { compareCodePoints } from '../data/index.js';
import { FORBIDDEN } from './json-cursor.js';
import { DTYPES, type Dtype, dtypeOf, fromBytes, itemSize, type TensorArray, toBytes } from './safetensors-dtype.js';
import { type Header, headerError, METADATA, parseHeader, type TensorInfo } from './safetensors-header.js';

/** An array with its shape, in row-major order; `[]` is the shape of a single number. */
export interface Tensor {
  readonly data: TensorArray;
  readonly shape: readonly number[];
}

/** What a safetensors file holds. */
export interface SafetensorsContent {
  readonly tensors: ReadonlyMap<string, Tensor>;
  readonly metadata: Readonly<Record<string, string>>;
}

/** The largest header that the format allows, in bytes. */
const MAX_HEADER = 100_000_000;

/**
 * Writes tensors and texts in the safetensors format.
 *
 * The bytes depend on the content alone, not on the order of the names: tensors lie in the order of the reference
 * implementation (wide items first, then by name), texts in the order of their names, and every NaN has the same bits.
 *
 * @param tensors - arrays by name, of any length including 0.
 * @param metadata - texts by name.
 * @throws InvalidParameterError for a name that cannot be used, an array of a foreign type, or too large a header.
 * @throws ShapeError when an array does not have as many values as its shape says.
 * @see https://huggingface.co/docs/safetensors/index#format
 *
 * @example
 * ```ts
 * import { encodeSafetensors } from 'pipefit/persist';
 * const coef = { data: Float64Array.of(1, 2, 3, 4), shape: [2, 2] };
 * const bytes = encodeSafetensors(new Map([['coef', coef]]), { note: 'two by two' });
 * ```
 */
export function encodeSafetensors(
  tensors: ReadonlyMap<string, Tensor>,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array {
  if (!(tensors instanceof Map)) refuse('tensors', 'be a Map of arrays by name', describe(tensors));
  if (typeof metadata !== 'object' || metadata === null) refuse('metadata', 'be an object', describe(metadata));
  const entries = [...tensors].map(([name, tensor]) => ({ name, ...tensor, dtype: checkTensor(name, tensor) }));
  entries.sort((a, b) => {
    return DTYPES.indexOf(a.dtype) - DTYPES.indexOf(b.dtype) || compareCodePoints(a.name, b.name);
  });
  const members = Object.keys(metadata).length === 0 ? [] : [`"${METADATA}":${metadataJson(metadata)}`];
  let end = 0;
  for (const { name, dtype, shape, data } of entries) {
    const begin = end;
    end += data.byteLength;
    members.push(`${JSON.stringify(name)}:${JSON.stringify({ dtype, shape, data_offsets: [begin, end] })}`);
  }
  const header = new TextEncoder().encode(`{${members.join(',')}}`);
  const length = Math.ceil(header.length / 8) * 8;
  if (length > MAX_HEADER) refuse('the header', `have at most ${MAX_HEADER} bytes`, `${length} bytes`);
  const bytes = new Uint8Array(8 + length + end);
  new DataView(bytes.buffer).setUint32(0, length, true);
  // Spaces up to a multiple of 8 keep the tensors aligned in the file.
  bytes.fill(0x20, 8 + header.length, 8 + length).set(header, 8);
  let at = 8 + length;
  for (const { dtype, data } of entries) {
    toBytes(dtype, data, bytes.subarray(at, at + data.byteLength));
    at += data.byteLength;
  }
  return bytes;
}

/**
 * Reads a safetensors file. Everything the header says is checked before any memory is taken for it.
 *
 * @param bytes - the whole file; any view will do, at any offset, of shared memory too. It is not kept: the arrays are
 * copies in the byte order of the machine.
 * @returns the tensors in the order of the header, and the texts.
 * @throws FormatError when the bytes are not exactly one well-formed file.
 * @throws InvalidParameterError when they are not a `Uint8Array`.
 * @see https://huggingface.co/docs/safetensors/index#format
 *
 * @example
 * ```ts
 * import { decodeSafetensors, encodeSafetensors } from 'pipefit/persist';
 * const bytes = encodeSafetensors(new Map([['coef', { data: Float64Array.of(1, 2), shape: [2] }]]));
 * decodeSafetensors(bytes).tensors.get('coef')?.data; // Float64Array [1, 2]
 * ```
 */
export function decodeSafetensors(bytes: Uint8Array): SafetensorsContent {
  const { header, content } = openSafetensors(bytes);
  const tensors = new Map<string, Tensor>();
  for (const [name, info] of header.tensors) tensors.set(name, { data: readTensor(info, content), shape: info.shape });
  return { tensors, metadata: Object.fromEntries(header.metadata) };
}

/** Checks a file and gives its header and the bytes of its tensors, of which nothing is copied yet. */
export function openSafetensors(bytes: Uint8Array): { readonly header: Header; readonly content: Uint8Array } {
  if (dtypeOf(bytes) !== 'U8') {
    throw new InvalidParameterError({ owner: 'load', subject: 'bytes', must: 'be a Uint8Array', got: describe(bytes) });
  }
  const length = headerLength(bytes);
  const header = parseHeader(headerText(bytes.subarray(8, 8 + length)));
  const content = bytes.subarray(8 + length);
  checkCover(header, content.length);
  return { header, content };
}

/** A copy of one tensor of an open file. */
export function readTensor({ dtype, begin, end }: TensorInfo, content: Uint8Array): TensorArray {
  return fromBytes(dtype, content.subarray(begin, end));
}

function headerLength(bytes: Uint8Array): number {
  const subject = 'the file';
  const got = `${bytes.length} bytes`;
  if (bytes.length < 8)
    throw new FormatError({ owner: 'load', subject, must: 'begin with the length of its header', got });
  const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
  const length = view.getUint32(4, true) * 2 ** 32 + view.getUint32(0, true);
  if (length > MAX_HEADER) {
    const must = `be a model file: it must begin with the length of a header of at most ${MAX_HEADER} bytes`;
    throw new FormatError({ owner: 'load', subject, must, got: `a length of ${length}` });
  }
  if (length <= bytes.length - 8) return length;
  throw new FormatError({ owner: 'load', subject, must: `hold its header of ${length} bytes`, got });
}

function headerText(bytes: Uint8Array): string {
  // A copy, because browsers do not decode shared memory, and because shared memory could change under the parser.
  const copy = new Uint8Array(bytes.length);
  copy.set(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(copy);
  } catch {
    throw headerError('be text in UTF-8', 'other bytes');
  }
}

/** The tensors must fill the data after the header exactly: no hole, no overlap, nothing left. */
function checkCover({ tensors }: Header, length: number): void {
  const infos = [...tensors].sort(([, a], [, b]) => a.begin - b.begin || a.end - b.end);
  let covered = 0;
  for (const [name, info] of infos) {
    const { begin, end } = info;
    const subject = `tensor ${describe(name)}`;
    const range = `bytes ${begin} to ${end}`;
    if (begin !== covered) {
      throw new FormatError({
        owner: 'load',
        subject,
        must: `begin where the one before ends (${covered})`,
        got: range,
      });
    }
    if (end < begin || end > length) {
      throw new FormatError({
        owner: 'load',
        subject,
        must: `lie within the file's ${length} bytes of data`,
        got: range,
      });
    }
    const size = byteSize(info);
    if (size !== end - begin) {
      const must = `have the ${size} bytes of its dtype and shape`;
      throw new FormatError({ owner: 'load', subject, must, got: range });
    }
    covered = end;
  }
  if (covered === length) return;
  const [must, got] = [`end after its last tensor (${covered} bytes of data)`, `${length} bytes`];
  throw new FormatError({ owner: 'load', subject: 'the file', must, got });
}

/** Infinity when there is no such size. */
function byteSize({ dtype, shape }: TensorInfo): number {
  const size = countItems(shape) * itemSize(dtype);
  return Number.isSafeInteger(size) ? size : Number.POSITIVE_INFINITY;
}

function countItems(shape: readonly number[]): number {
  return shape.includes(0) ? 0 : shape.reduce((count, extent) => count * extent, 1);
}

function checkTensor(name: string, tensor: Tensor): Dtype {
  checkName('tensor names', name);
  if (name === METADATA) refuse('tensor names', `not be ${METADATA}`, describe(name));
  if (!Array.isArray(tensor?.shape)) refuse(`tensor ${describe(name)}`, 'be { data, shape }', describe(tensor));
  const { data, shape } = tensor;
  const dtype = dtypeOf(data);
  const subject = `tensor ${describe(name)}`;
  if (dtype === undefined) return refuse(subject, `be an array of ${DTYPES.join(', ')}`, describe(data));
  const whole = shape.every((extent) => Number.isSafeInteger(extent) && extent >= 0);
  if (whole && countItems(shape) === data.length) return dtype;
  const got = `${data.length} values`;
  throw new ShapeError({ owner: 'save', subject, must: `have the values of its shape [${shape.join(', ')}]`, got });
}

function metadataJson(metadata: Readonly<Record<string, string>>): string {
  const entries = Object.entries(metadata).sort(([a], [b]) => compareCodePoints(a, b));
  const members = entries.map(([key, text]) => {
    checkName('metadata names', key);
    if (typeof text !== 'string' || /\p{Surrogate}/u.test(text)) {
      refuse(`metadata ${describe(key)}`, 'be a well-formed string', describe(text));
    }
    return `${JSON.stringify(key)}:${JSON.stringify(text)}`;
  });
  return `{${members.join(',')}}`;
}

function checkName(subject: string, name: unknown): asserts name is string {
  if (typeof name !== 'string') refuse(subject, 'be strings', describe(name));
  if (FORBIDDEN.has(name) || /\p{Surrogate}/u.test(name)) {
    refuse(subject, 'be well-formed and no names of object prototypes', describe(name));
  }
}

function refuse(subject: string, must: string, got: string): never {
  throw new InvalidParameterError({ owner: 'save', subject, must, got });
}
