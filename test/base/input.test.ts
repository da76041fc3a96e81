import { checkNames } from 'pipefit/base';
import { DataError, NotSupportedError, ShapeError } from 'pipefit/core';
import { describe, expect, it } from 'vitest';
import { thrown } from '../thrown.js';
import { First, Shift, Sum } from './toys.js';

describe('X of fit', () => {
  it.each<[unknown, string]>([
    [[[1], [null]], 'X must hold finite numbers; got a missing value (NaN) (row 1, column 0)'],
    [[{ a: 1 }, { a: -2 }], 'X must not be negative; got -2 (row 1, column "a")'],
    [[[1, -0.5]], 'X must not be negative; got -0.5 (row 0, column 1)'],
    [[], 'X must have at least 1 row; got 0'],
    [undefined, 'X must be two-dimensional: rows of columns, or a table; got undefined'],
  ])('%j', (X, message) => {
    expect(() => new Shift().fit(X as never)).toThrow(`Shift: ${message}`);
  });
});

describe('X of a model', () => {
  const named = new Shift().fit([{ a: 1, b: 2 }]);
  const unnamed = new Shift().fit([[1, 2]]);

  it('must have the width of fit', () => {
    expect(thrown(() => unnamed.transform([[1]]))).toEqual(
      new ShapeError({ owner: 'Shift.transform', subject: 'X', must: 'have 2 columns, as in fit', got: '1' }),
    );
    expect(() => named.transform([[1, 2, 3]])).toThrow('Shift.transform: X must have 2 columns, as in fit; got 3');
  });

  it('must have the names of fit in the same order, where both have names', () => {
    const refused = (row: object) => (thrown(() => named.transform([row as never])) as Error).message;
    const rule = 'Shift.transform: X must have the columns of fit in the same order; got';
    expect(refused({ a: 1 })).toBe(`${rule} no "b"`);
    expect(refused({ a: 1, b: 2, c: 3 })).toBe(`${rule} unknown "c"`);
    expect(refused({ b: 1, a: 2 })).toBe(`${rule} another order, with "b" where "a" was`);
    expect(refused({ a: 1, c: 3 })).toBe(`${rule} no "b" and unknown "c"`);
    expect(named.transform([[1, 2]]).toArray()).toEqual([[2, 3]]);
    expect(unnamed.transform([{ q: 1, p: 2 }]).toArray()).toEqual([[2, 3]]);
  });

  it('is named in full where few names are wrong, and counted where many are', () => {
    const names = Array.from({ length: 7 }, (_, j) => `c${j}`);
    expect(thrown(() => checkNames('Test', names, []))).toEqual(
      new DataError({
        owner: 'Test',
        subject: 'X',
        must: 'have the columns of fit in the same order',
        got: 'no "c0", "c1", "c2", "c3", "c4" and 2 more',
      }),
    );
    expect(thrown(() => checkNames('Test', names, [...names]))).toBe('nothing');
  });
});

describe('names for getFeatureNamesOut', () => {
  it('are those of fit, or as many others when fit had none', () => {
    const named = new Shift().fit([{ a: 1, b: 2 }]);
    expect(named.getFeatureNamesOut()).toEqual(['a', 'b']);
    expect(named.getFeatureNamesOut(['a', 'b'])).toEqual(['a', 'b']);
    expect(() => named.getFeatureNamesOut(['b', 'a'])).toThrow(
      'Shift.getFeatureNamesOut: inputFeatures must have the columns of fit in the same order; got another order, with ' +
        '"b" where "a" was',
    );
    const unnamed = new Shift().fit([[1, 2]]);
    expect([unnamed.getFeatureNamesOut(), unnamed.getFeatureNamesOut(['p', 'q'])]).toEqual([
      ['x0', 'x1'],
      ['p', 'q'],
    ]);
    expect(thrown(() => unnamed.getFeatureNamesOut(['p']))).toEqual(
      new ShapeError({
        owner: 'Shift.getFeatureNamesOut',
        subject: 'inputFeatures',
        must: 'have 2 names, as many as columns in fit',
        got: '1',
      }),
    );
  });
});

describe('labels', () => {
  const X = [[0], [1]];

  it.each<[unknown, string]>([
    [undefined, 'y must be given: this estimator needs a target; got undefined'],
    [null, 'y must be given: this estimator needs a target; got null'],
    [5, 'y must be a vector; got 5'],
    [['a'], 'y must have 2 values, one for each row of X; got 1'],
    [['a', 1], 'y must hold labels of one kind (string); got 1 (row 1)'],
    [['a', null], 'y must hold strings, finite numbers or booleans; got null (row 1)'],
    [[1, 0.5], 'y must hold class labels, not continuous numbers; got 0.5 (row 1)'],
  ])('refuse %j', (y, message) => {
    expect(() => new First().fit(X, y as never)).toThrow(`First: ${message}`);
  });

  it('may be whole numbers in any vector, and come once', () => {
    expect(new First().fit(X, Float32Array.of(2, 1)).classes).toEqual([1, 2]);
    expect(new First().fit(X, new Set(['b', 'a']) as never).classes).toEqual(['a', 'b']);
  });

  it('have one output', () => {
    expect(
      thrown(() =>
        new First().fit(X, [
          ['a', 'b'],
          ['a', 'b'],
        ] as never),
      ),
    ).toEqual(
      new NotSupportedError({
        owner: 'First',
        subject: 'y',
        must: 'have one output for each row',
        got: '2 outputs',
        at: { row: 0 },
      }),
    );
    expect(() => new First().fit(X, [['a'], 'b'] as never)).toThrow(
      'y must have one output for each row; got "b" (row 1)',
    );
  });
});

describe('numbers as a target', () => {
  const X = [[0], [1]];

  it.each<[unknown, string]>([
    [undefined, 'y must be given: this estimator needs a target; got undefined'],
    [[1], 'y must have 2 values, one for each row of X; got 1'],
    [[1, 'a'], 'y must hold finite numbers; got "a" (row 1)'],
    [[1, Number.NaN], 'y must hold finite numbers; got NaN (row 1)'],
    [
      [
        [1, 2],
        [3, 4],
      ],
      'y must have one output for each row; got 2 outputs (row 0)',
    ],
  ])('refuse %j', (y, message) => {
    expect(() => new Sum().fit(X, y as never)).toThrow(`Sum: ${message}`);
  });

  it('are not written to', () => {
    const y = Float64Array.of(1, 2);
    new Sum().fit(X, y);
    expect([...y]).toEqual([1, 2]);
    expect(new Sum().fit(X, [true, false] as never).state.y).toEqual(Float64Array.of(1, 0));
  });
});
