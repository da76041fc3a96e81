import {
  AbortedError,
  DataError,
  describe as describeValue,
  type ErrorParts,
  FormatError,
  InvalidParameterError,
  NotSupportedError,
  PipefitError,
  ShapeError,
  WorkerError,
} from 'pipefit/core';
import { describe, expect, it } from 'vitest';

const parts: ErrorParts = { owner: 'Owner', subject: 'it', must: 'be so', got: 'this' };

describe('errors', () => {
  it.each([
    [InvalidParameterError, 'InvalidParameterError', 'INVALID_PARAMETER'],
    [ShapeError, 'ShapeError', 'SHAPE'],
    [DataError, 'DataError', 'DATA'],
    [NotSupportedError, 'NotSupportedError', 'NOT_SUPPORTED'],
    [FormatError, 'FormatError', 'FORMAT'],
    [AbortedError, 'AbortedError', 'ABORTED'],
    [WorkerError, 'WorkerError', 'WORKER'],
  ])('%o have a name, a code and a sentence', (Class, name, code) => {
    const error = new Class(parts);
    expect(error).toBeInstanceOf(PipefitError);
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.code, error.message]).toEqual([name, code, 'Owner: it must be so; got this']);
    expect(String(error)).toBe(`${name}: Owner: it must be so; got this`);
    expect([error.owner, error.subject, error.must, error.got]).toEqual(['Owner', 'it', 'be so', 'this']);
    expect([error.row, error.column, error.columnName]).toEqual([undefined, undefined, undefined]);
    expect(error.stack).toContain('errors.test.ts');
  });

  it.each<[ErrorParts['at'], string]>([
    [{}, ''],
    [{ row: 3 }, ' (row 3)'],
    [{ row: 0, column: 2 }, ' (row 0, column 2)'],
    [{ column: 2 }, ' (column 2)'],
    [{ row: 1, column: 2, columnName: 'my "age"' }, ' (row 1, column "my \\"age\\"")'],
    [{ row: undefined, columnName: '' }, ' (column "")'],
  ])('say where: %j', (at, place) => {
    const error = new DataError({ ...parts, ...(at === undefined ? {} : { at }) });
    expect(error.message).toBe(`Owner: it must be so; got this${place}`);
    expect([error.row, error.column, error.columnName]).toEqual([at?.row, at?.column, at?.columnName]);
  });
});

describe('describe', () => {
  class Thing {}
  const anonymous = (
    () => () =>
      0
  )();

  it.each<[unknown, string]>([
    ['a"b\n', '"a\\"b\\n"'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(57)}…"`],
    [7, '7'],
    [-0, '-0'],
    [Number.NaN, 'NaN'],
    [Infinity, 'Infinity'],
    [5n, '5n'],
    [true, 'true'],
    [null, 'null'],
    [undefined, 'undefined'],
    [Symbol('secret'), 'a symbol'],
    [Math.max, 'function max'],
    [anonymous, 'function (anonymous)'],
    [[1, 2], 'an array of length 2'],
    [new Float32Array(2), 'a Float32Array of 8 bytes'],
    [new DataView(new ArrayBuffer(3)), 'a DataView of 3 bytes'],
    [{}, 'an object'],
    [Object.create(null), 'an object'],
    [new Thing(), 'a Thing'],
    [new Map(), 'a Map'],
    [new Date(0), 'a Date'],
    [{ constructor: 'mine' }, 'an object'],
    [{ constructor: { name: 5 } }, 'an object'],
  ])('%o', (value, text) => {
    expect(describeValue(value)).toBe(text);
  });
});
