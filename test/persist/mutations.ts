import type { RandomState } from 'pipefit/core';

/** JSON that can be written to. */
export type Node = null | boolean | number | string | Node[] | { [key: string]: Node };

interface TensorHeader {
  dtype: string;
  shape: number[];
  data_offsets: [number, number];
}

/** A model file taken apart; nothing of it need be right. */
export interface Parts {
  tensors: Record<string, TensorHeader>;
  texts: Record<string, string>;
  /** The texts that are JSON, parsed. */
  documents: Record<string, Node>;
  data: Uint8Array;
  /** The texts are written as they are, and not made of the documents. */
  raw?: boolean;
}

const DOCUMENTS = ['spec', 'info', 'state'];
const NUMBERS = [-1, 0, 1, 2, 3, 7, 0.5, -0.5, 255, 2 ** 20, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 53, 1e16, 1e308, -1e9];
const STRINGS = [
  ...['', 'x', '__proto__', 'constructor', 'prototype', 'toString', 'passthrough', 'drop', 'transform', 'NaN', '-0'],
  ...['Infinity', 'Pipeline', 'StandardScaler', 'KMeans', 'KFold', 'LogisticRegression', 'DummyRegressor', 'spec'],
  ...['auto', 'mean', '{feature_name}{feature_name}', 'a__b', '\ud800', 'number', 'object', 'map', 'array', 'matrix'],
];
const WIDTHS: Readonly<Record<string, readonly string[]>> = {
  F64: ['F64'],
  I32: ['I32', 'U32', 'F32'],
  U8: ['U8', 'I8'],
};

/** A file that is almost the given one; `others` lend parts. */
export function mutate(bytes: Uint8Array, others: readonly Uint8Array[], random: RandomState): Uint8Array {
  const draw = random.randint(10);
  if (draw === 0) return flipBits(bytes, random);
  if (draw === 1) return cut(bytes, random);
  const parts = takeApart(bytes);
  const lender = takeApart(pick(others, random));
  for (let edits = random.randint(1, 4); edits > 0; edits--) {
    if (draw < 4) mutateTensors(parts, random);
    else if (draw === 4) mutateTexts(parts, random);
    else mutateDocument(parts, lender, random);
  }
  return putTogether(parts);
}

/** The file after a change of its parts. */
export function edited(bytes: Uint8Array, change: (parts: Parts) => void): Uint8Array {
  const parts = takeApart(bytes);
  change(parts);
  return putTogether(parts);
}

function flipBits(bytes: Uint8Array, random: RandomState): Uint8Array {
  const out = bytes.slice();
  for (let flips = random.randint(1, 4); flips > 0; flips--) out[random.randint(out.length)]! ^= 1 << random.randint(8);
  return out;
}

function cut(bytes: Uint8Array, random: RandomState): Uint8Array {
  const at = random.randint(bytes.length);
  if (random.randint(2) === 0) return bytes.slice(0, at);
  return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + random.randint(1, 9))]);
}

function mutateTensors(parts: Parts, random: RandomState): void {
  const names = Object.keys(parts.tensors);
  if (names.length === 0) return;
  const [name, other] = [pick(names, random), pick(names, random)];
  const tensor = parts.tensors[name]!;
  switch (random.randint(6)) {
    case 0:
      parts.tensors[name] = parts.tensors[other]!;
      parts.tensors[other] = tensor;
      return;
    case 1:
      tensor.dtype = pick([...(WIDTHS[tensor.dtype] ?? []), 'F64', 'I32', 'X'], random);
      return;
    case 2:
      tensor.shape = reshaped(tensor.shape, random);
      return;
    case 3:
      delete parts.tensors[name];
      return;
    case 4:
      parts.tensors[pick([...STRINGS, `${name}x`], random)] = tensor;
      return;
    default:
      for (let edits = random.randint(1, 6); edits > 0; edits--) writeItem(parts.data, tensor, random);
  }
}

function reshaped(shape: readonly number[], random: RandomState): number[] {
  const size = shape.reduce((product, extent) => product * extent, 1);
  return pick([[...shape].reverse(), [size], [1, size], [size, 1], [size + 1], [0, size], [...shape, 1], []], random);
}

function writeItem(data: Uint8Array, { dtype, data_offsets: [begin, end] }: TensorHeader, random: RandomState): void {
  const width = dtype === 'F64' ? 8 : dtype === 'U8' ? 1 : 4;
  if (end - begin < width) return;
  const at = begin + width * random.randint(Math.floor((end - begin) / width));
  const view = new DataView(data.buffer, data.byteOffset);
  if (dtype === 'F64') view.setFloat64(at, pick([Number.NaN, 1 / 0, -1 / 0, -0, 1e308, 5e-324, -1], random), true);
  else if (dtype === 'U8') data[at] = random.randint(256);
  else view.setInt32(at, pick([-2, -1, 0, 1, 2, 3, 5, 1000, 2 ** 31 - 1, -(2 ** 31)], random), true);
}

function mutateTexts(parts: Parts, random: RandomState): void {
  const key = pick(Object.keys(parts.texts), random);
  const value = pick([...STRINGS, '1', '2', '01', '1e3', parts.texts.type!], random);
  const draw = random.randint(4);
  if (draw === 0) delete parts.texts[key];
  else if (draw === 1) parts.texts[value] = value;
  else parts.texts[key] = value;
}

function mutateDocument({ documents, tensors }: Parts, lender: Parts, random: RandomState): void {
  const key = pick(['state', 'state', 'state', ...DOCUMENTS], random);
  const places = placesIn(documents, [key]);
  const [holder, name] = pick(places, random);
  const container = holder as Record<string, Node>;
  const value = container[name]!;
  switch (random.randint(9)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(name), 1);
      else delete container[name];
      return;
    case 1: {
      const [from, at] = pick(places, random);
      container[name] = structuredClone((from as Record<string, Node>)[at]!);
      return;
    }
    case 2: {
      const [from, at] = pick(placesIn(lender.documents, DOCUMENTS), random);
      container[name] = structuredClone((from as Record<string, Node>)[at]!);
      return;
    }
    case 3:
      if (Array.isArray(holder)) holder.push(structuredClone(value));
      else define(container, pick(STRINGS, random), structuredClone(value));
      return;
    case 4: {
      let nested: Node = value;
      for (let depth = pick([1, 3, 190, 400], random); depth > 0; depth--) nested = [nested];
      container[name] = nested;
      return;
    }
    default:
      container[name] = replacement(value, Object.keys(tensors), random);
  }
}

function replacement(value: Node, tensors: readonly string[], random: RandomState): Node {
  const same: readonly Node[] =
    typeof value === 'number'
      ? [...NUMBERS, value + 1, value - 1, -value, { number: 'NaN' }, { number: 'Infinity' }]
      : typeof value === 'string'
        ? [...STRINGS, ...tensors, `${value} `, value.toUpperCase()]
        : typeof value === 'boolean'
          ? [!value]
          : Array.isArray(value)
            ? [[], [...value].reverse(), [...value, ...value], value.slice(1)]
            : [{}, null];
  const any: readonly Node[] = [null, true, false, 0, 1, '', [], {}, { object: {} }, { spec: {} }, { undefined: null }];
  return structuredClone(pick(random.randint(3) === 0 ? any : same, random));
}

/** Every place in some documents: a container and the key in it. */
function placesIn(documents: Record<string, Node>, keys: readonly string[]): [holder: object, key: string][] {
  const places: [object, string][] = keys.map((key) => [documents, key]);
  for (let k = 0; k < places.length; k++) {
    const [holder, key] = places[k]!;
    const value = (holder as Record<string, Node>)[key];
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.keys(value)) places.push([value, inner]);
  }
  return places;
}

/** `__proto__` becomes a key like any other. */
function define(target: object, key: string, value: Node): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

function takeApart(bytes: Uint8Array): Parts {
  const end = 8 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const { __metadata__: texts, ...tensors } = JSON.parse(new TextDecoder().decode(bytes.subarray(8, end)));
  const documents = Object.fromEntries(DOCUMENTS.map((key) => [key, JSON.parse(texts[key])]));
  return { tensors, texts, documents, data: bytes.slice(end) };
}

function putTogether({ tensors, texts, documents, data, raw = false }: Parts): Uint8Array {
  const all = { ...texts };
  for (const key of DOCUMENTS)
    if (!raw && Object.hasOwn(texts, key)) all[key] = JSON.stringify(documents[key]) ?? 'null';
  const header = new TextEncoder().encode(JSON.stringify({ __metadata__: all, ...tensors }));
  const bytes = new Uint8Array(8 + header.length + data.length);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, 8);
  bytes.set(data, 8 + header.length);
  return bytes;
}

function pick<T>(list: readonly T[], random: RandomState): T {
  return list[random.randint(list.length)]!;
}
