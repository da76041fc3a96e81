import fc from 'fast-check';
import ndarray, { type NdArray } from 'ndarray';
import { FunctionTransformer, Pipeline } from 'pipefit/compose';
import { DataError, ShapeError } from 'pipefit/core';
import { Matrix, toMatrix } from 'pipefit/data';
import { DummyClassifier, DummyRegressor } from 'pipefit/dummy';
import { fromNdarray, toNdarray } from 'pipefit/interop';
import { accuracyScore, meanSquaredError } from 'pipefit/metrics';
import { StandardScaler } from 'pipefit/preprocessing';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { describe, expect, it } from 'vitest';
import { ops } from './ops.js';

const counting = (length: number): Float64Array => Float64Array.from({ length }, (_, k) => k + 1);

/** The cells of a two-dimensional ndarray, read through the package itself. */
function cells(array: NdArray): number[][] {
  const [rows, columns] = array.shape as [number, number];
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => array.get(i, j)));
}

/** Views of a 3 × 4 array over one buffer, each made by the package. */
const base = (): NdArray<Float64Array> => ndarray(counting(12), [3, 4]);
const VIEWS: readonly (readonly [name: string, make: () => NdArray<Float64Array>])[] = [
  ['the whole', base],
  ['transposed', () => base().transpose(1, 0)],
  ['lo', () => base().lo(1, 2)],
  ['hi', () => base().hi(2, 3)],
  ['lo and hi', () => base().lo(1, 1).hi(2, 2)],
  ['every second column', () => base().step(1, 2)],
  ['columns backwards', () => base().step(1, -1)],
  ['both backwards', () => base().step(-1, -1)],
  ['every second row backwards, transposed', () => base().step(-2, 1).transpose(1, 0)],
  ['picked from three dimensions', () => ndarray(counting(24), [2, 3, 4]).pick(null, 1, null)],
  ['column-major', () => ndarray(counting(12), [3, 4], [1, 3])],
  ['broadcast row', () => ndarray(counting(4), [3, 4], [0, 1])],
  ['empty', () => ndarray(new Float64Array(0), [0, 4])],
];

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

describe('a Matrix in the ndarray packages, as it is', () => {
  it.each(VIEWS)('has the order of axes that the package computes: %s', (_, make) => {
    const array = make();
    expect(fromNdarray(array).order).toEqual(array.order);
  });

  it('is read and written by ndarray-ops', () => {
    const X = new Matrix(Float64Array.of(1, 2, 3, 4, 5, 6), [2, 3]);
    const out = Matrix.zeros(2, 3);
    ops.muls(out, X, 2);
    expect(out.toArray()).toEqual([
      [2, 4, 6],
      [8, 10, 12],
    ]);
    ops.exp(out, X);
    expect(out.toArray()).toEqual(X.toArray().map((row) => row.map(Math.exp)));
    expect(ops.sum(X)).toBe(21);
    expect(ops.sup(X)).toBe(6);
    expect(ops.argmax(X)).toEqual([1, 2]);
  });

  it('mixes with ndarrays of other strides', () => {
    const X = new Matrix(counting(6), [3, 2]);
    const array = ndarray(counting(6), [2, 3]).transpose(1, 0);
    const out = ndarray(new Float32Array(6), [3, 2]);
    ops.add(out, X, array);
    expect(cells(out)).toEqual([
      [2, 6],
      [5, 9],
      [8, 12],
    ]);
  });

  it('is written through its stride and offset only', () => {
    const data = counting(12);
    const inner = new Matrix(data, [2, 2], { stride: [4, 1], offset: 5 });
    ops.mulseq(inner, 10);
    expect([...data]).toEqual([1, 2, 3, 4, 5, 60, 70, 8, 9, 100, 110, 12]);
    expect(ops.sum(inner)).toBe(340);
  });

  it('agrees with the package on any view', () => {
    const place = fc.record({
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 4 }),
      down: fc.integer({ min: -6, max: 6 }),
      right: fc.integer({ min: -6, max: 6 }),
    });
    fc.assert(
      fc.property(place, ({ rows, columns, down, right }) => {
        const reach = [(rows - 1) * down, (columns - 1) * right];
        const offset = -reach.reduce((sum, step) => sum + Math.min(step, 0), 0);
        const data = counting(40);
        const X = new Matrix(data, [rows, columns], { stride: [down, right], offset });
        const array = ndarray(data, [rows, columns], [down, right], offset);
        expect(X.toArray()).toEqual(cells(array));
        expect(X.order).toEqual(array.order);
        expect(ops.sum(X)).toBe(ops.sum(array));
        expect(ops.equals(X, array)).toBe(true);
        expect(toMatrix('test', array).toArray()).toEqual(cells(array));
      }),
    );
  });
});

describe('ndarrays in estimators', () => {
  const X = ndarray(Float64Array.of(0, 10, 2, 30), [2, 2]);

  it('are X in fit and in transform', () => {
    const model = new StandardScaler().fit(X);
    expect([...model.mean!]).toEqual([1, 20]);
    expect(model.transform(X.step(-1, 1)).toArray()).toEqual([
      [1, 1],
      [-1, -1],
    ]);
    expect([...X.data]).toEqual([0, 10, 2, 30]);
  });

  it('are y, of a regressor and of a classifier', () => {
    const y = ndarray(Float32Array.of(1, 9, 5, 9), [2], [2]);
    const regressor = new DummyRegressor().fit(X, y);
    expect(regressor.predict(X)).toEqual(Float64Array.of(3, 3));
    expect(regressor.score(X, y)).toBe(0);
    const classifier = new DecisionTreeClassifier().fit(X, ndarray(new Uint8Array([9, 7])));
    const labels: number[] = classifier.predict(X);
    expect(labels).toEqual([9, 7]);
    expect(classifier.score(X, ndarray(new Uint8Array([9, 8])))).toBe(0.5);
    const texts = new DummyClassifier().fit(X, ndarray(['no', 'no']));
    const answers: string[] = texts.predict(X);
    expect(answers).toEqual(['no', 'no']);
  });

  it('are sample weights', () => {
    const sampleWeight = ndarray(Float64Array.of(3, 0, 1), [2], [2]);
    expect([...new StandardScaler().fit(X, undefined, { sampleWeight }).mean!]).toEqual([0.5, 15]);
    const y = ndarray(Float64Array.of(0, 4));
    expect(new DummyRegressor().fit(X, y, { sampleWeight }).constant).toBe(1);
  });

  it('are refused as y with two dimensions, and with the wrong length', () => {
    expect(() => new DummyRegressor().fit(X, X)).toThrow('DummyRegressor: y must be a vector; got a View2dfloat64');
    expect(() => new DummyRegressor().fit(X, ndarray(counting(3)))).toThrow(
      'DummyRegressor: y must have 2 values, one for each row of X; got 3',
    );
  });

  it('are refused as X with one dimension', () => {
    expect(() => new StandardScaler().fit(ndarray(counting(3)))).toThrow(
      'StandardScaler: X must be two-dimensional: rows of columns, or a table; got an ndarray of 1 dimension',
    );
  });

  it('are arguments of metrics', () => {
    expect(meanSquaredError(ndarray(counting(2)), [1, 4])).toBe(2);
    expect(accuracyScore([1, 2], new Int32Array([1, 3]))).toBe(0.5);
  });

  it('go through pipelines', () => {
    const pipe = new Pipeline([
      ['scale', new StandardScaler()],
      ['clf', new DummyClassifier()],
    ]);
    expect(pipe.fit(X, ndarray(['a', 'a'])).predict(X)).toEqual(['a', 'a']);
  });
});

describe('functions of ndarrays in a FunctionTransformer', () => {
  const rows = [
    [0, 1],
    [2, 3],
  ];

  it('may take the matrix as an ndarray and return an ndarray', () => {
    const flip = new FunctionTransformer({ func: (X) => toNdarray(X).step(1, -1) });
    expect(flip.fitTransform(rows).toArray()).toEqual([
      [1, 0],
      [3, 2],
    ]);
  });

  it('may work in place: the caller keeps his data', () => {
    const X = new Matrix(Float64Array.of(0, 1, 2, 3), [2, 2]);
    const exp = new FunctionTransformer({
      func: (M: Matrix) => {
        ops.expeq(M);
        return M;
      },
      inverseFunc: (M: Matrix) => {
        ops.logeq(M);
        return M;
      },
    });
    const model = exp.fit(X);
    expect(model.report.warnings).toEqual([]);
    const out = model.transform(X);
    expect(out.toArray()).toEqual(rows.map((row) => row.map(Math.exp)));
    expect(model.inverseTransform(out).shape).toEqual([2, 2]);
    expect([...X.data]).toEqual([0, 1, 2, 3]);
    expect([...out.data]).toEqual([1, Math.exp(1), Math.exp(2), Math.exp(3)]);
  });

  it('may return any dtype', () => {
    const round = new FunctionTransformer({
      func: (X: Matrix) => {
        const out = ndarray(new Int32Array(X.size), [...X.shape]);
        ops.assign(out, X);
        return out;
      },
    });
    const out = round.fitTransform([[1.75, -2.5]]);
    expect(out).toBeInstanceOf(Matrix);
    expect(out.toArray()).toEqual([[1, -2]]);
  });
});
