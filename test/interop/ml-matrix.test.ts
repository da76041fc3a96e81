import { Matrix as MlMatrix } from 'ml-matrix';
import { Matrix } from 'pipefit/data';
import { fromMlMatrix, toMlMatrix } from 'pipefit/interop';
import { StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';

describe('toMlMatrix', () => {
  it('copies a matrix of any stride and offset', () => {
    const X = new Matrix(Float64Array.of(1, 2, 3, 4, 5, 6), [2, 2], { stride: [3, -1], offset: 2 });
    const out = toMlMatrix(X);
    expect(out).toBeInstanceOf(MlMatrix);
    expect(out.to2DArray()).toEqual([
      [3, 2],
      [6, 5],
    ]);
    out.set(0, 0, 100);
    expect(X.get(0, 0)).toBe(3);
  });

  it('keeps missing and infinite values, and empty shapes', () => {
    expect(toMlMatrix([[null, Infinity]]).to2DArray()).toEqual([[Number.NaN, Infinity]]);
    const empty = toMlMatrix(Matrix.zeros(0, 3));
    expect([empty.rows, empty.columns]).toEqual([0, 3]);
  });

  it('takes tables of numbers and refuses texts', () => {
    expect(toMlMatrix({ a: [1, 2], b: [3, 4] }).to2DArray()).toEqual([
      [1, 3],
      [2, 4],
    ]);
    expect(() => toMlMatrix([['a']] as never)).toThrow('toMlMatrix: X must hold numbers; got "a" (row 0, column 0)');
  });
});

describe('fromMlMatrix', () => {
  it('copies matrices and views', () => {
    const source = new MlMatrix([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    const X = fromMlMatrix(source, { featureNames: ['a', 'b', 'c'] });
    expect(X).toBeInstanceOf(Matrix);
    expect(X.featureNames).toEqual(['a', 'b', 'c']);
    expect(X.isCompact).toBe(true);
    source.set(0, 0, 9);
    expect(X.toArray()).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(fromMlMatrix(source.transpose().subMatrix(0, 1, 0, 1)).toArray()).toEqual([
      [9, 4],
      [2, 5],
    ]);
  });

  it('comes back the same', () => {
    const X = new Matrix(Float64Array.of(1, Number.NaN, -0, 1e300), [2, 2]);
    expect(fromMlMatrix(toMlMatrix(X))).toEqual(X);
  });

  it('refuses what is no matrix', () => {
    expect(() => fromMlMatrix([1, 2] as never)).toThrow(
      'fromMlMatrix: matrix must be two-dimensional: rows of columns, or a table; got a vector of length 2',
    );
  });
});

describe('ml-matrix in estimators', () => {
  it('is X as it is', () => {
    const X = new MlMatrix([
      [0, 10],
      [2, 30],
    ]);
    const model = new StandardScaler().fit(X);
    expect([...model.mean!]).toEqual([1, 20]);
    expect(model.transform(X).toArray()).toEqual([
      [-1, -1],
      [1, 1],
    ]);
    expect(X.to2DArray()).toEqual([
      [0, 10],
      [2, 30],
    ]);
  });
});
