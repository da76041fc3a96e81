import { readFileSync } from 'node:fs';
import { InvalidParameterError, ShapeError } from 'pipefit/core';
import { decodeSafetensors, encodeSafetensors, type Tensor } from 'pipefit/persist';
import { describe, expect, it } from 'vitest';

const TENSORS: ReadonlyMap<string, Tensor> = new Map<string, Tensor>([
  ['u8', { data: Uint8Array.of(255), shape: [1, 1] }],
  ['i8', { data: Int8Array.of(-128, 127, 0), shape: [3] }],
  ['u16', { data: Uint16Array.of(65535, 1, 2), shape: [3] }],
  ['i16', { data: Int16Array.of(-32768), shape: [1] }],
  ['u32', { data: Uint32Array.of(2 ** 32 - 1), shape: [1] }],
  ['i32', { data: Int32Array.of(-(2 ** 31), 2 ** 31 - 1), shape: [2] }],
  ['f32', { data: Float32Array.of(0.1, -3), shape: [2] }],
  ['coef/0', { data: Float64Array.of(0.1, -2, 5e-324, Infinity, -0, NaN), shape: [2, 3] }],
  ['empty', { data: new Float64Array(0), shape: [0, 3] }],
  ['scalar', { data: Float64Array.of(7), shape: [] }],
  ['é"\n\x01\uffee', { data: Float64Array.of(1), shape: [1] }],
  ['\u{1f600}', { data: Float64Array.of(2), shape: [1] }],
  ['1', { data: Float64Array.of(3), shape: [1] }],
]);
const METADATA = { model: '{"type":"Ridge","note":"é\n\u2028"}' };

const reference = new Uint8Array(readFileSync(new URL('../fixtures/oracle/reference.safetensors', import.meta.url)));

function headerOf(bytes: Uint8Array): string {
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  return new TextDecoder().decode(bytes.subarray(8, 8 + length));
}

describe('against the reference implementation', () => {
  it('reads its files', () => {
    const { tensors, metadata } = decodeSafetensors(reference);
    expect(metadata).toEqual(METADATA);
    expect(new Map([...tensors].sort())).toEqual(new Map([...TENSORS].sort()));
  });

  it('writes the same bytes', () => {
    expect(encodeSafetensors(TENSORS, METADATA)).toEqual(reference);
  });
});

describe('encodeSafetensors', () => {
  it('writes the layout of the format', () => {
    const bytes = encodeSafetensors(new Map([['a', { data: Uint16Array.of(1, 0x203), shape: [2] }]]));
    const header = '{"a":{"dtype":"U16","shape":[2],"data_offsets":[0,4]}}';
    expect([...bytes.subarray(0, 8)]).toEqual([56, 0, 0, 0, 0, 0, 0, 0]);
    expect(headerOf(bytes)).toBe(header.padEnd(56));
    expect([...bytes.subarray(64)]).toEqual([1, 0, 3, 2]);
  });

  it('writes the empty file', () => {
    const bytes = encodeSafetensors(new Map());
    expect(headerOf(bytes)).toBe('{}      ');
    expect(bytes.length).toBe(16);
    expect(decodeSafetensors(bytes)).toEqual({ tensors: new Map(), metadata: {} });
  });

  it('does not depend on the order of names', () => {
    const backwards = new Map([...TENSORS].reverse());
    expect(encodeSafetensors(backwards, METADATA)).toEqual(reference);
    const empty = new Map();
    expect(encodeSafetensors(empty, { b: '1', a: '2', 10: '3' })).toEqual(
      encodeSafetensors(empty, { 10: '3', a: '2', b: '1' }),
    );
  });

  it('aligns every tensor', () => {
    const { buffer } = encodeSafetensors(TENSORS, METADATA);
    const header = JSON.parse(headerOf(new Uint8Array(buffer)));
    const start = 8 + headerOf(new Uint8Array(buffer)).length;
    expect(buffer.byteLength % 8).toBe(0);
    expect(header['coef/0'].data_offsets[0] % 8).toBe(0);
    expect(header.f32.data_offsets[0] % 4).toBe(0);
    expect(header.i16.data_offsets[0] % 2).toBe(0);
    expect(start).toBeGreaterThan(0);
  });

  it('gives every NaN the same bits', () => {
    const odd = new Float64Array(new BigUint64Array([0xfff8000000000001n, 0x7ff8000000000000n]).buffer);
    const bytes = encodeSafetensors(new Map([['a', { data: odd, shape: [2] }]]));
    expect([...new BigUint64Array(bytes.slice(-16).buffer)]).toEqual([0x7ff8000000000000n, 0x7ff8000000000000n]);
    const odd32 = new Float32Array(new Uint32Array([0xffc00001, 0x3f800000]).buffer);
    const bytes32 = encodeSafetensors(new Map([['a', { data: odd32, shape: [2] }]]));
    expect([...new Uint32Array(bytes32.slice(-8).buffer)]).toEqual([0x7fc00000, 0x3f800000]);
  });

  it('takes views at an offset and shared memory', () => {
    const view = Float64Array.of(9, 1, 2, 9).subarray(1, 3);
    const shared = new Float64Array(new SharedArrayBuffer(16));
    shared.set([1, 2]);
    const of = (data: Float64Array) => encodeSafetensors(new Map([['a', { data, shape: [2] }]]));
    expect(of(view)).toEqual(of(Float64Array.of(1, 2)));
    expect(of(shared)).toEqual(of(Float64Array.of(1, 2)));
  });

  it('does not change what it is given', () => {
    const data = new Float64Array(new BigUint64Array([0xfff8000000000001n]).buffer);
    encodeSafetensors(new Map([['a', { data, shape: [1] }]]));
    expect(new BigUint64Array(data.buffer)[0]).toBe(0xfff8000000000001n);
  });

  it.each([
    ['__proto__', Uint8Array.of(1), [1], InvalidParameterError],
    ['constructor', Uint8Array.of(1), [1], InvalidParameterError],
    ['__metadata__', Uint8Array.of(1), [1], InvalidParameterError],
    ['half \ud800', Uint8Array.of(1), [1], InvalidParameterError],
    ['a', [1], [1], InvalidParameterError],
    ['a', new BigInt64Array(1), [1], InvalidParameterError],
    ['a', new Uint8ClampedArray(1), [1], InvalidParameterError],
    ['a', new DataView(new ArrayBuffer(1)), [1], InvalidParameterError],
    ['a', Uint8Array.of(1), [2], ShapeError],
    ['a', Uint8Array.of(1, 2), [], ShapeError],
    ['a', Uint8Array.of(1), [-1, -1], ShapeError],
    ['a', Uint8Array.of(1), [0.5, 2], ShapeError],
  ])('refuses %j: %o as %j', (name, data, shape, error) => {
    const tensors = new Map([[name, { data: data as Uint8Array, shape }]]);
    expect(() => encodeSafetensors(tensors)).toThrow(error);
  });

  it.each([[{ ['__proto__']: 'x' }], [{ prototype: 'x' }], [{ a: 1 }], [{ a: '\udc00' }], [{ '\ud800': 'a' }]])(
    'refuses the metadata %j',
    (metadata) => {
      expect(() => encodeSafetensors(new Map(), metadata as Record<string, string>)).toThrow(InvalidParameterError);
    },
  );
});

describe('decodeSafetensors', () => {
  it('takes any view: Node buffers at odd offsets, shared memory', () => {
    const buffer = Buffer.alloc(reference.length + 6);
    buffer.set(reference, 3);
    const shared = new Uint8Array(new SharedArrayBuffer(reference.length + 5), 5);
    shared.set(reference);
    const expected = decodeSafetensors(reference);
    expect(decodeSafetensors(buffer.subarray(3, 3 + reference.length))).toEqual(expected);
    expect(decodeSafetensors(shared)).toEqual(expected);
  });

  it('gives arrays of their own', () => {
    const bytes = reference.slice();
    const { tensors } = decodeSafetensors(bytes);
    bytes.fill(0);
    expect(tensors.get('scalar')?.data).toEqual(Float64Array.of(7));
    for (const { data } of tensors.values()) expect(data.buffer.byteLength).toBe(data.byteLength);
  });

  it('does not change the bytes', () => {
    const bytes = reference.slice();
    decodeSafetensors(bytes);
    expect(bytes).toEqual(reference);
  });

  it.each([null, [1, 2], new ArrayBuffer(16), new Uint16Array(8), 'text'])('refuses %o', (bytes) => {
    expect(() => decodeSafetensors(bytes as never)).toThrow(InvalidParameterError);
  });
});
