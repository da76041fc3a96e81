import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ndarray, { type NdArray } from 'ndarray';
import { DataError, ShapeError } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { fromNdarray, toNdarray } from 'pipefit/interop';
import { describe, expect, it } from 'vitest';
import { base, cells, counting, VIEWS } from './views.js';

describe('fromNdarray', () => {
  it.each(VIEWS)('shares the buffer of a view: %s', (_, make) => {
    const array = make();
    const X = fromNdarray(array);
    expect(X).toBeInstanceOf(Matrix);
    expect(X.data).toBe(array.data);
    expect([X.shape, X.stride, X.offset]).toEqual([array.shape, array.stride, array.offset]);
    expect(X.toArray()).toEqual(cells(array));
    expect(X.compact().toArray()).toEqual(cells(array));
  });

  it('sees what is written to the array, and the array what is written to it', () => {
    const array = base().step(1, -1);
    const X = fromNdarray(array);
    array.set(0, 0, 40);
    expect(X.get(0, 0)).toBe(40);
    X.set(2, 3, -9);
    expect(array.get(2, 3)).toBe(-9);
  });

  it.each([
    ['float32', new Float32Array([0.5, -2, 3, 4.25])],
    ['int8', new Int8Array([1, -128, 127, 0])],
    ['int16', new Int16Array([1, -2, 300, 4])],
    ['int32', new Int32Array([1, -2, 70000, 4])],
    ['uint8', new Uint8Array([1, 2, 255, 4])],
    ['uint8_clamped', new Uint8ClampedArray([1, 2, 255, 4])],
    ['uint16', new Uint16Array([1, 2, 65535, 4])],
    ['uint32', new Uint32Array([1, 2, 4294967295, 4])],
    ['array', [1, 2.5, Number.NaN, -0]],
  ])('converts %s once', (dtype, data) => {
    const array = ndarray(data, [2, 2]).transpose(1, 0) as NdArray;
    expect(array.dtype).toBe(dtype);
    const X = fromNdarray(array);
    expect(X.toArray()).toEqual([
      [data[0], data[2]],
      [data[1], data[3]],
    ]);
    expect(X.data).toBeInstanceOf(Float64Array);
    expect(X.isCompact).toBe(true);
  });

  it("converts stores with get and set ('generic')", () => {
    const store = new Map([
      [0, 5],
      [1, 6],
      [2, 7],
      [3, 8],
    ]);
    const array = ndarray(
      { get: (k: number) => store.get(k)!, set: (k: number, v: number) => store.set(k, v), length: 4 },
      [2, 2],
    );
    expect(array.dtype).toBe('generic');
    expect(fromNdarray(array.step(-1, 1)).toArray()).toEqual([
      [7, 8],
      [5, 6],
    ]);
  });

  it('counts booleans as 0 and 1 and takes null and undefined for missing', () => {
    const array = ndarray([true, false, null, undefined] as unknown as number[], [2, 2]);
    expect(fromNdarray(array).toArray()).toEqual([
      [1, 0],
      [Number.NaN, Number.NaN],
    ]);
  });

  it('names columns', () => {
    expect(fromNdarray(base().hi(1, 2), { featureNames: ['a', 'b'] }).featureNames).toEqual(['a', 'b']);
    expect(() => fromNdarray(base(), { featureNames: ['a'] })).toThrow(
      new ShapeError({
        owner: 'Matrix',
        subject: 'a matrix',
        must: 'have one feature name for each column',
        got: '1 names for 4 columns',
      }),
    );
  });

  it('refuses 64-bit integers, texts and other things in cells', () => {
    const big = ndarray(new BigInt64Array([1n, 2n, 3n, 4n]), [2, 2]) as unknown as NdArray;
    expect(() => fromNdarray(big)).toThrow(
      new DataError({
        owner: 'fromNdarray',
        subject: 'array',
        must: 'hold numbers',
        got: '1n',
        at: { row: 0, column: 0 },
      }),
    );
    const unsigned = ndarray(new BigUint64Array(4), [2, 2]) as unknown as NdArray;
    expect(() => fromNdarray(unsigned)).toThrow('fromNdarray: array must hold numbers; got 0n (row 0, column 0)');
    const texts = ndarray([1, 2, 3, '4'] as unknown as number[], [2, 2]);
    expect(() => fromNdarray(texts)).toThrow('fromNdarray: array must hold numbers; got "4" (row 1, column 1)');
  });

  it('refuses other numbers of dimensions and what is no ndarray', () => {
    expect(() => fromNdarray(ndarray(counting(3)))).toThrow(
      'fromNdarray: array must be two-dimensional: rows of columns, or a table; got an ndarray of 1 dimension',
    );
    expect(() => fromNdarray(ndarray(counting(8), [2, 2, 2]))).toThrow('got an ndarray of 3 dimensions');
    expect(() => fromNdarray([[1]] as never)).toThrow(
      'fromNdarray: array must be an ndarray; got an array of length 1',
    );
    expect(() => fromNdarray(null as never)).toThrow('fromNdarray: array must be an ndarray; got null');
  });

  it('refuses an array that reaches outside its buffer, of any kind', () => {
    for (const data of [counting(5), new Float32Array(5), [1, 2, 3, 4, 5]]) {
      expect(() => fromNdarray(ndarray(data, [2, 3]) as NdArray)).toThrow(
        'Matrix: a matrix must have data for its shape [2, 3]; got a buffer of length 5',
      );
    }
  });
});

describe('toNdarray', () => {
  it('shares the buffer of a matrix of any stride and offset', () => {
    const data = counting(12);
    const X = new Matrix(data, [2, 3], { stride: [-4, 1], offset: 9, featureNames: ['a', 'b', 'c'] });
    const array = toNdarray(X);
    expect(array.data).toBe(data);
    expect(array.dtype).toBe('float64');
    expect(cells(array)).toEqual([
      [10, 11, 12],
      [6, 7, 8],
    ]);
    array.set(1, 1, 0);
    expect(X.get(1, 1)).toBe(0);
  });

  it('does not let the views of the package change the matrix', () => {
    const X = new Matrix(counting(4), [2, 2]);
    const array = toNdarray(X);
    array.shape[0] = 1;
    array.stride[0] = 1;
    expect([X.shape, X.stride]).toEqual([
      [2, 2],
      [2, 1],
    ]);
  });

  it('converts everything else that is numeric', () => {
    expect(
      cells(
        toNdarray([
          [1, null],
          [true, 4],
        ]),
      ),
    ).toEqual([
      [1, Number.NaN],
      [1, 4],
    ]);
    expect(cells(toNdarray([{ a: 1, b: 2 }]))).toEqual([[1, 2]]);
    expect(() => toNdarray([['a']] as never)).toThrow('toNdarray: X must hold numbers; got "a" (row 0, column 0)');
  });

  it.each(VIEWS)('comes back the same: %s', (_, make) => {
    const array = make();
    const again = toNdarray(fromNdarray(array));
    expect(again.data).toBe(array.data);
    expect([again.shape, again.stride, again.offset]).toEqual([array.shape, array.stride, array.offset]);
  });
});

describe('the ndarray package', () => {
  it('is loaded by pipefit/interop only, because it makes code at run time', () => {
    const source = join(import.meta.dirname, '../../src');
    const loading = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .filter((path) => /from 'ndarray/.test(readFileSync(join(source, path), 'utf8').replace(/^ \*.*$/gm, '')));
    expect(loading).toEqual([join('interop', 'ndarray.ts')]);
  });
});
