import fc from 'fast-check';
import ndarray from 'ndarray';
import { FunctionTransformer, Pipeline } from 'pipefit/compose';
import { Matrix, toMatrix } from 'pipefit/data';
import { DummyClassifier, DummyRegressor } from 'pipefit/dummy';
import { fromNdarray, toNdarray } from 'pipefit/interop';
import { accuracyScore, meanSquaredError } from 'pipefit/metrics';
import { StandardScaler } from 'pipefit/preprocessing';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { describe, expect, it } from 'vitest';
import { ops } from './ops.js';
import { cells, counting, VIEWS } from './views.js';

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
