import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { FormatError } from 'pipefit/core';
import { decodeSafetensors, encodeSafetensors, type Tensor } from 'pipefit/persist';
import { describe, expect, it } from 'vitest';
// The byte order of other machines cannot be reached through the public functions.
import { reverseItems } from '../../src/persist/safetensors-dtype.js';

const reference = new Uint8Array(readFileSync(new URL('../fixtures/oracle/reference.safetensors', import.meta.url)));

/** A file with this header (unpadded) and this many bytes of data. */
function file(header: string | Uint8Array, data = 0): Uint8Array {
  const text = typeof header === 'string' ? new TextEncoder().encode(header) : header;
  const bytes = new Uint8Array(8 + text.length + data);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, 8);
  return bytes;
}

function refusal(bytes: Uint8Array): string {
  try {
    decodeSafetensors(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(FormatError);
    expect((error as FormatError).owner).toBe('load');
    return (error as FormatError).message;
  }
  return 'accepted';
}

const a = '"dtype":"U8","shape":[1],"data_offsets":[0,1]';

describe('the length of the header', () => {
  it.each([0, 1, 7])('is refused in a file of %i bytes', (length) => {
    expect(refusal(new Uint8Array(length))).toContain('begin with the length of its header');
  });

  it.each([
    [16, 'hold its header of 16 bytes; got 18 bytes'],
    [100_000_001, 'be a model file: it must begin with the length of a header of at most 100000000 bytes'],
    [2 ** 53, 'be a model file: it must begin with the length of a header of at most 100000000 bytes'],
    [2 ** 64 - 2048, 'be a model file: it must begin with the length of a header of at most 100000000 bytes'],
  ])('%d is refused', (length, message) => {
    const bytes = file('{}        ');
    new DataView(bytes.buffer).setBigUint64(0, BigInt(length), true);
    expect(refusal(bytes)).toContain(message);
  });
});

describe('the header', () => {
  it.each([
    ['', 'begin with {; got its end'],
    [' {}', 'begin with {'],
    ['[]', 'begin with {'],
    ['{', 'have "; got its end'],
    ['{}x', 'end after its last }; got "x" at character 2'],
    ['{}{}', 'end after its last }'],
    ['{"a"}', 'have :'],
    ['{"a":1}', 'have {; got "1}" at character 5'],
    ['{"a":{}}', 'give dtype, shape and two data_offsets of each tensor; got "a"'],
    ['{"a":{"dtype":"U8","shape":[1]}}', 'give dtype, shape and two data_offsets'],
    ['{"a":{"dtype":"U8","shape":[1],"data_offsets":[0]}}', 'give dtype, shape and two data_offsets'],
    ['{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1,1]}}', 'give dtype, shape and two data_offsets'],
    [`{"a":{${a},"x":1}}`, 'describe a tensor by dtype, shape and data_offsets; got "x" of "a"'],
    [`{"a":{${a},"dtype":"U8"}}`, 'have each name once; got "dtype" twice'],
    [`{"a":{${a}},"a":{${a}}}`, 'have each name once; got "a" twice'],
    [`{"a":{${a}},"\\u0061":{${a}}}`, 'have each name once; got "a" twice'],
    [`{"__metadata__":{},"__metadata__":{}}`, 'have each name once'],
    ['{"__metadata__":{"k":"1","k":"2"}}', 'have each name once; got "k" twice'],
    [`{"__proto__":{${a}}}`, 'not use names of object prototypes; got "__proto__"'],
    [`{"\\u005f_proto__":{${a}}}`, 'not use names of object prototypes'],
    [`{"constructor":{${a}}}`, 'not use names of object prototypes'],
    ['{"__metadata__":{"prototype":"x"}}', 'not use names of object prototypes'],
    ['{"a":{"__proto__":{}}}', 'not use names of object prototypes'],
    ['{"__metadata__":{"k":1}}', 'have "'],
    ['{"__metadata__":{"k":null}}', 'have "'],
    ['{"__metadata__":{"k":{}}}', 'have "'],
    ['{"__metadata__":[]}', 'have {'],
    ['{"__metadata__":{"k":"\\ud800"}}', 'have a well-formed string'],
    ['{"__metadata__":{"k":"a\nb"}}', 'have a well-formed string'],
    ['{"__metadata__":{"k":"\\x41"}}', 'have a well-formed string'],
    ['{"__metadata__":{"k":"open', 'have a well-formed string'],
    ['{"__metadata__":{"k":"open\\', 'have a well-formed string'],
    ['{"__metadata__":{"k":"v",}}', 'have "'],
    ['\u{feff}{}', 'begin with {'],
  ])('%s is refused', (header, message) => {
    expect(refusal(file(header, 1))).toContain(`load: the header must ${message}`);
  });

  it.each(['F16', 'BF16', 'BOOL', 'I64', 'U64', 'f64', '', 'toString'])('dtype %j is refused', (dtype) => {
    const header = `{"a":{"dtype":"${dtype}","shape":[0],"data_offsets":[0,0]}}`;
    expect(refusal(file(header))).toContain(`have dtypes among F64, F32, U32, I32, U16, I16, I8, U8; got "${dtype}"`);
  });

  it.each(['-1', '1.0', '1e0', '01', '+1', '9007199254740992', '18446744073709551617', '"1"', 'null', '[1]', ''])(
    'the extent %s is refused',
    (extent) => {
      const header = `{"a":{"dtype":"U8","shape":[1,${extent}],"data_offsets":[0,1]}}`;
      expect(refusal(file(header, 1))).toMatch(/^load: the header must have (an integer|, or )/);
    },
  );

  it('is refused when it is no UTF-8', () => {
    expect(refusal(file(Uint8Array.of(0x7b, 0x22, 0xff, 0x22)))).toContain('be text in UTF-8');
  });

  it('may hold spaces, any order of keys and escapes', () => {
    const header = `{ "\\u0061" :\t{ "data_offsets" : [ 0 , 1 ],\n"shape":[ ], "dtype":"\\u00558" },"__metadata__":{"k":"\\"\\\\\\n"}} \r\n`;
    expect(decodeSafetensors(file(header, 1))).toEqual({
      tensors: new Map([['a', { data: new Uint8Array(1), shape: [] }]]),
      metadata: { k: '"\\\n' },
    });
  });

  it('of any depth ends at once', () => {
    expect(refusal(file(`{"a":${'['.repeat(1_000_000)}`))).toContain('have {');
    expect(refusal(file('{"a":'.repeat(1_000_000)))).toContain('describe a tensor');
  });

  it('may hold a very long text', () => {
    const text = '"\\é\n'.repeat(1_000_000);
    expect(decodeSafetensors(encodeSafetensors(new Map(), { text })).metadata.text).toBe(text);
  });
});

describe('the ranges of tensors', () => {
  const tensor = (begin: number, end: number, shape: number[], dtype = 'U8') =>
    `{"dtype":"${dtype}","shape":[${shape}],"data_offsets":[${begin},${end}]}`;

  it.each([
    [`{"a":${tensor(1, 2, [1])}}`, 2, 'begin where the one before ends (0); got bytes 1 to 2'],
    [`{"a":${tensor(0, 2, [2])},"b":${tensor(1, 3, [2])}}`, 3, 'begin where the one before ends (2)'],
    [`{"a":${tensor(0, 2, [2])},"b":${tensor(0, 2, [2])}}`, 2, 'begin where the one before ends (2)'],
    [`{"a":${tensor(0, 1, [1])},"b":${tensor(2, 3, [1])}}`, 3, 'begin where the one before ends (1)'],
    [`{"a":${tensor(0, 2, [2])}}`, 1, "lie within the file's 1 bytes of data; got bytes 0 to 2"],
    [`{"a":${tensor(0, 1, [1])},"b":${tensor(1, 0, [0])}}`, 1, "lie within the file's 1 bytes"],
    [`{"a":${tensor(0, 1, [1])}}`, 2, 'end after its last tensor (1 bytes of data); got 2 bytes'],
    ['{}', 1, 'end after its last tensor (0 bytes of data); got 1 bytes'],
    [`{"a":${tensor(0, 1, [2])}}`, 1, 'have the 2 bytes of its dtype and shape'],
    [`{"a":${tensor(0, 1, [1], 'F64')}}`, 1, 'have the 8 bytes of its dtype and shape'],
    [`{"a":${tensor(0, 1, [0])}}`, 1, 'have the 0 bytes of its dtype and shape'],
    [`{"a":${tensor(0, 1, [2 ** 53 - 1, 2 ** 53 - 1])}}`, 1, 'have the Infinity bytes'],
    [`{"a":${tensor(0, 2 ** 53 - 1, [2 ** 53 - 1])}}`, 1, "lie within the file's 1 bytes"],
  ])('%s over %i bytes is refused', (header, data, message) => {
    expect(refusal(file(header, data))).toContain(message);
  });

  it('need not be in the order of the header', () => {
    const header = `{"b":${tensor(1, 3, [2])},"e":${tensor(1, 1, [0, 2 ** 53 - 1])},"a":${tensor(0, 1, [1])}}`;
    const bytes = file(header, 3);
    bytes.set([1, 2, 3], bytes.length - 3);
    const { tensors } = decodeSafetensors(bytes);
    expect([...tensors]).toEqual([
      ['b', { data: Uint8Array.of(2, 3), shape: [2] }],
      ['e', { data: new Uint8Array(0), shape: [0, 2 ** 53 - 1] }],
      ['a', { data: Uint8Array.of(1), shape: [1] }],
    ]);
  });
});

const names = fc.string({ unit: 'binary', maxLength: 4 }).filter((name) => !/\p{Surrogate}/u.test(name));
const arrays = fc.oneof(
  fc.float64Array({ maxLength: 5 }),
  fc.float32Array({ maxLength: 5 }),
  fc.uint32Array({ maxLength: 5 }),
  fc.int32Array({ maxLength: 5 }),
  fc.uint16Array({ maxLength: 5 }),
  fc.int16Array({ maxLength: 5 }),
  fc.int8Array({ maxLength: 5 }),
  fc.uint8Array({ maxLength: 5 }),
);
const contents = fc.record({
  tensors: fc
    .uniqueArray(fc.tuple(names, arrays), { selector: ([name]) => name, maxLength: 5 })
    .map(
      (entries) => new Map<string, Tensor>(entries.map(([name, data]) => [name, { data, shape: [1, data.length] }])),
    ),
  metadata: fc.dictionary(names, names),
});

describe('laws', () => {
  it('what is written is read back, and written again as the same bytes', () => {
    fc.assert(
      fc.property(contents, ({ tensors, metadata }) => {
        const bytes = encodeSafetensors(tensors, metadata);
        const content = decodeSafetensors(bytes);
        expect(content.metadata).toEqual({ ...metadata });
        expect([...content.tensors.keys()].sort()).toEqual([...tensors.keys()].sort());
        for (const [name, tensor] of tensors) expect(content.tensors.get(name)).toStrictEqual(tensor);
        expect(encodeSafetensors(content.tensors, content.metadata)).toEqual(bytes);
      }),
    );
  });

  it('damaged bytes are refused with a FormatError or are a file again', () => {
    const headerEnd = 8 + (reference[0]! + 256 * reference[1]!);
    const position = fc.oneof(fc.nat(headerEnd - 1), fc.nat(reference.length - 1));
    const edit = fc.record({
      at: position,
      remove: fc.nat(3),
      insert: fc.oneof(
        fc.uint8Array({ maxLength: 3 }),
        fc.stringMatching(/^[[\]{}",:0-9]{0,3}$/).map((s) => Buffer.from(s)),
      ),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), fc.boolean(), (edits, sameLength) => {
        let bytes = reference;
        for (const { at, remove, insert } of edits) {
          const kept = sameLength ? insert.length : remove;
          bytes = new Uint8Array([...bytes.subarray(0, at), ...insert, ...bytes.subarray(at + kept)]);
        }
        if (refusal(bytes) !== 'accepted') return;
        const { tensors } = decodeSafetensors(bytes);
        const taken = [...tensors.values()].reduce((sum, { data }) => sum + data.byteLength, 0);
        expect(taken).toBeLessThan(bytes.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('any bytes and any cut are refused', () => {
    for (let end = 0; end < reference.length; end++) expect(refusal(reference.subarray(0, end))).not.toBe('accepted');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(refusal(bytes)).not.toBe('accepted');
      }),
    );
  });
});

it('reverses the bytes of each item on machines with the other byte order', () => {
  const bytes = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
  reverseItems(bytes, 4);
  expect([...bytes]).toEqual([4, 3, 2, 1, 8, 7, 6, 5]);
  reverseItems(bytes, 1);
  expect([...bytes]).toEqual([4, 3, 2, 1, 8, 7, 6, 5]);
});
