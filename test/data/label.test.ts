import fc from 'fast-check';
import { DataError, ShapeError } from 'pipefit/core';
import { checkLabels, compareCodePoints, isLabel, isVector } from 'pipefit/data';
import { describe, expect, it } from 'vitest';

describe('the order of strings', () => {
  it('is that of code points, not of UTF-16 units', () => {
    const words = ['\u{1F600}', '\uFF5E', 'z', 'Z', 'é', 'a', '', 'ab', '\u{1F601}', '\u{10FFFF}', '\uFFFF'];
    expect([...words].sort(compareCodePoints)).toEqual([
      '',
      'Z',
      'a',
      'ab',
      'z',
      'é',
      '\uFF5E',
      '\uFFFF',
      '\u{1F600}',
      '\u{1F601}',
      '\u{10FFFF}',
    ]);
    expect([...words].sort()[6]).toBe('\u{1F600}');
  });

  it('agrees with comparing code point after code point, halves of pairs included', () => {
    const unit = fc.constantFrom('a', 'b', '\uD83D', '\uDE00', '\uDE01', '\uFFFF', '\u{1F600}', '\u{1F601}');
    const text = fc.array(unit, { maxLength: 4 }).map((units) => units.join(''));
    const naive = (a: string, b: string): number => {
      const [left, right] = [a, b].map((word) => Array.from(word, (char) => char.codePointAt(0)!)) as [
        number[],
        number[],
      ];
      const at = left.findIndex((point, i) => point !== right[i]);
      return at < 0 || at >= right.length ? left.length - right.length : left[at]! - right[at]!;
    };
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareCodePoints(a, b))).toBe(Math.sign(naive(a, b)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('checkLabels', () => {
  const refused = (y: unknown) => () => checkLabels('Test', 'y', y);

  it.each<[unknown, string]>([
    [5, 'y must be a vector of labels; got 5'],
    ['yes', 'y must be a vector of labels; got "yes"'],
    [null, 'y must be a vector of labels; got null'],
    [new Set(['a']), 'y must be a vector of labels; got a Set'],
    [new DataView(new ArrayBuffer(8)), 'y must be a vector of labels; got a DataView of 8 bytes'],
    [[], 'y must have at least one label; got an empty vector'],
  ])('refuses %o by its shape', (y, message) => {
    expect(refused(y)).toThrow(ShapeError);
    expect(refused(y)).toThrow(`Test: ${message}`);
  });

  it.each<[unknown[], string]>([
    [['a', null], 'y must hold strings, finite numbers or booleans; got null (row 1)'],
    [['a', undefined], 'y must hold strings, finite numbers or booleans; got undefined (row 1)'],
    [[1, Number.NaN], 'y must hold strings, finite numbers or booleans; got NaN (row 1)'],
    [[-Infinity], 'y must hold strings, finite numbers or booleans; got -Infinity (row 0)'],
    [[1n], 'y must hold strings, finite numbers or booleans; got 1n (row 0)'],
    [[new Date(0)], 'y must hold strings, finite numbers or booleans; got a Date (row 0)'],
    [['a', ['b']], 'y must be one-dimensional; got an array of length 1 (row 1)'],
    [['a', 1], 'y must hold labels of one kind (string); got 1 (row 1)'],
    [[1, true], 'y must hold labels of one kind (number); got true (row 1)'],
    [[true, 'true'], 'y must hold labels of one kind (boolean); got "true" (row 1)'],
    [new Array(2), 'y must hold strings, finite numbers or booleans; got undefined (row 0)'],
  ])('refuses %o by what it holds', (y, message) => {
    expect(refused(y)).toThrow(DataError);
    expect(refused(y)).toThrow(`Test: ${message}`);
  });
});

describe('what can be a label or a vector', () => {
  it('is told without an error', () => {
    expect(['', 0, -1.5, true, Number.NaN, Infinity, null, 1n, {}].map(isLabel)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect([[], new Int8Array(1), 'ab', { length: 1 }, new DataView(new ArrayBuffer(1)), null].map(isVector)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
