import fc from 'fast-check';
import { DataError, ShapeError } from 'pipefit/core';
import { checkLabels, compareLabels, encodeLabels, type Label } from 'pipefit/data';
import { describe, expect, it } from 'vitest';

const encode = (y: unknown) => encodeLabels('Test', 'y', y as Label[]);

describe('encodeLabels', () => {
  it('sorts strings by code point', () => {
    expect(encode(['b', '\u{1F600}', 'B', 'b', '\uFF5E'])).toEqual({
      classes: ['B', 'b', '\uFF5E', '\u{1F600}'],
      codes: Int32Array.of(1, 3, 0, 1, 2),
    });
  });

  it('sorts numbers by value, and false before true', () => {
    expect(encode([10, 9, -1, 9.5, 10])).toEqual({
      classes: [-1, 9, 9.5, 10],
      codes: Int32Array.of(3, 1, 0, 2, 3),
    });
    expect(encode([true, false, true])).toEqual({ classes: [false, true], codes: Int32Array.of(1, 0, 1) });
    expect(encode([true])).toEqual({ classes: [true], codes: Int32Array.of(0) });
  });

  it('reads typed arrays', () => {
    expect(encode(Uint8Array.of(3, 1, 3))).toEqual({ classes: [1, 3], codes: Int32Array.of(1, 0, 1) });
    expect(encode(Float32Array.of(0.5)).classes).toEqual([0.5]);
  });

  it('keeps names of the object prototype apart', () => {
    expect(encode(['constructor', '__proto__', 'toString', '__proto__']).codes).toEqual(Int32Array.of(1, 0, 2, 0));
  });

  it('gives each label its own class back', () => {
    const labels = fc.oneof(
      fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }),
      fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1 }),
      fc.array(fc.integer(), { minLength: 1 }),
      fc.array(
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((label) => label + 0),
        { minLength: 1 },
      ),
      fc.array(fc.boolean(), { minLength: 1 }),
    );
    fc.assert(
      fc.property(labels as fc.Arbitrary<Label[]>, (y) => {
        const { classes, codes } = encode(y);
        expect(Array.from(codes, (code) => classes[code])).toEqual(y);
        expect(new Set(classes).size).toBe(classes.length);
        expect([...classes].sort(compareLabels)).toEqual(classes);
        expect(Object.isFrozen(classes)).toBe(true);
      }),
    );
  });

  it('takes integers close together and far apart alike', () => {
    const far = 2 ** 31;
    for (const shift of [0, -5000, far - 3, far, -far - 1, 2 ** 52]) {
      const { classes, codes } = encode([2, 0, 1023, 0].map((label) => label + shift));
      expect(classes).toEqual([0, 2, 1023].map((label) => label + shift));
      expect(codes).toEqual(Int32Array.of(1, 0, 2, 0));
    }
    expect(encode([1e9, -1e9, 1e9]).codes).toEqual(Int32Array.of(1, 0, 1));
  });

  it('knows one zero', () => {
    expect(encode([-0, 0, 1]).classes).toEqual([0, 1]);
    expect(encode([-0, 0.5, 0]).classes).toEqual([0, 0.5]);
  });

  it('refuses what checkLabels refuses, with its words', () => {
    const odd = fc.oneof(fc.constantFrom(0, 1, 2, 'a', '1', true, null, undefined, Number.NaN, 1n, 0.5), fc.anything());
    const message = (call: () => unknown) => {
      try {
        call();
        return 'nothing';
      } catch (error) {
        expect(error instanceof DataError || error instanceof ShapeError).toBe(true);
        return String(error);
      }
    };
    fc.assert(
      fc.property(fc.oneof(fc.array(odd, { maxLength: 4 }), fc.anything()), (y) => {
        expect(message(() => encode(y))).toBe(message(() => checkLabels('Test', 'y', y)));
      }),
      { numRuns: 2000 },
    );
    expect(() => encode([0, 1, Symbol('label')])).toThrow(DataError);
  });
});
