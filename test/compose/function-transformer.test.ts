import { FunctionTransformer, Pipeline } from 'pipefit/compose';
import { InvalidParameterError, NotSupportedError, ShapeError } from 'pipefit/core';
import { Matrix, Table } from 'pipefit/data';
import { StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';
import { thrown } from '../thrown.js';

const map =
  (change: (value: number) => number) =>
  (X: Matrix): Matrix =>
    new Matrix(X.data.map(change), X.shape);

describe('a function of a matrix', () => {
  it('gets a compact copy with names and its keywords', () => {
    const seen: unknown[] = [];
    const X = Matrix.zeros(1, 2, ['a', 'b']);
    const spec = new FunctionTransformer({
      func: (M: Matrix, keywords) => {
        seen.push([M.isCompact, M.data === X.data, M.featureNames, keywords]);
        return M;
      },
      kwArgs: { factor: 2 },
      featureNamesOut: 'one-to-one',
    });
    spec.fit(X).transform(X);
    expect(seen).toEqual([[true, false, ['a', 'b'], { factor: 2 }]]);
  });

  it('may return anything two-dimensional, and out comes a matrix', () => {
    const returned = [
      [[5, 6]],
      [Float32Array.of(5, 6)],
      [{ a: 5, b: 6 }],
      { a: [5], b: [6] },
      Table.fromRows([{ a: 5, b: 6 }]),
      new Matrix(Float64Array.of(6, 5), [1, 2], { stride: [1, -1], offset: 1 }),
    ];
    const outs = returned.map(
      (value) => new FunctionTransformer({ func: () => value as unknown as Matrix }).fitTransform([[0]]) as Matrix,
    );
    expect(outs.slice(0, 2).map((out) => out.toArray())).toEqual([[[5, 6]], [[5, 6]]]);
    for (const out of outs.slice(2, 5)) expect((out as unknown as Table).toRows()).toEqual([{ a: 5, b: 6 }]);
    expect(outs[5]!.toArray()).toEqual([[5, 6]]);
    expect(outs[5]!.isCompact).toBe(true);
  });

  it('is the identity when there is none', () => {
    const model = new FunctionTransformer().fit([[1, null]]);
    expect(model.transform([[2, null]]).toArray()).toEqual([[2, Number.NaN]]);
    expect(model.inverseTransform([[3, 4]])).toEqual(new Matrix(Float64Array.of(3, 4), [1, 2]));
  });

  it('sees missing and infinite values unless validate is set', () => {
    const free = new FunctionTransformer({ func: map((v) => v) });
    expect(free.fitTransform([[null, -Infinity]]).toArray()).toEqual([[Number.NaN, -Infinity]]);
    const strict = free.with({ validate: true });
    expect(() => strict.fit([[null]])).toThrow(
      'FunctionTransformer: X must hold finite numbers; got a missing value (NaN) (row 0, column 0)',
    );
    const model = strict.fit([[1]]);
    expect(() => model.transform([[Infinity]])).toThrow('FunctionTransformer.transform: X must hold finite numbers');
    expect(() => model.inverseTransform([[Infinity]])).toThrow('FunctionTransformer.inverseTransform: X must hold');
  });
});

describe('a function of a table', () => {
  interface Row {
    readonly city: string;
    readonly rent: number;
  }
  const rows: Row[] = [
    { city: 'Bern', rent: 900 },
    { city: 'Basel', rent: 1100 },
  ];
  const perMonth = new FunctionTransformer({
    func: (T: Table) =>
      T.withColumn(
        'high',
        T.values('rent').map((rent) => Number(rent) > 1000),
      ),
    input: 'table',
  });

  it('gets named columns of any kind', () => {
    const out = perMonth.fitTransform(rows);
    expect(out).toBeInstanceOf(Table);
    expect(out.row(1)).toEqual({ city: 'Basel', rent: 1100, high: true });
    expect(perMonth.fit(rows).featureNamesOut).toEqual(['city', 'rent', 'high']);
    expect(perMonth.tags.input).toBe('table');
  });

  it('makes records of records', () => {
    const upper = new FunctionTransformer({
      func: (T: Table) => (T as unknown as Table<Row>).toRows().map(({ city }) => ({ town: city.toUpperCase() })),
      input: 'table',
    });
    const out = upper.fitTransform(rows) as Table;
    expect(out.toRows()).toEqual([{ town: 'BERN' }, { town: 'BASEL' }]);
  });
});

describe('inverseTransform', () => {
  it('takes what transform gives, whatever its columns are', () => {
    const spec = new FunctionTransformer({
      func: (X: Matrix) => X.toArray().map((row) => [...row, row[0]! * 2]),
      inverseFunc: (X: Matrix) => X.takeColumns([0, 1]),
    });
    const model = spec.fit([{ a: 1, b: 2 }]);
    expect(model.report.warnings).toEqual([]);
    const out = model.transform([{ a: 3, b: 4 }]);
    expect(out.toArray()).toEqual([[3, 4, 6]]);
    expect(out.featureNames).toEqual(['x0', 'x1', 'x2']);
    const back = model.inverseTransform(out) as Matrix;
    expect(back.toArray()).toEqual([[3, 4]]);
    expect(back.featureNames).toEqual(['a', 'b']);
  });

  it('gets the keywords of its own', () => {
    const spec = new FunctionTransformer({
      func: (X: Matrix, { by }) => map((v) => v * Number(by))(X),
      inverseFunc: (X: Matrix, { by }) => map((v) => v / Number(by))(X),
      kwArgs: { by: 4 },
      invKwArgs: { by: 4 },
    });
    const model = spec.fit([[1]]);
    expect(model.report.warnings).toEqual([]);
    expect((model.inverseTransform(model.transform([[3]])) as Matrix).toArray()).toEqual([[3]]);
  });

  it('is part of a pipeline', () => {
    const model = new Pipeline([
      ['log', new FunctionTransformer({ func: map(Math.log2), inverseFunc: map((v) => 2 ** v) })],
      ['scale', new StandardScaler()],
    ]).fit([[2], [8]]);
    expect(model.transform([[4]]).toArray()).toEqual([[0]]);
    expect((model.inverseTransform([[1]]) as Matrix).toArray()).toEqual([[8]]);
  });
});

describe('refusals', () => {
  it('are of results that do not fit X', () => {
    expect(thrown(() => new FunctionTransformer({ func: (X: Matrix) => X.takeRows([0]) }).fit([[1], [2]]))).toEqual(
      new ShapeError({
        owner: 'FunctionTransformer',
        subject: 'the result of func',
        must: 'have 2 rows, as X has',
        got: '1',
      }),
    );
    expect(() => new FunctionTransformer({ func: () => 5 as never }).fit([[1]])).toThrow(
      'FunctionTransformer: the result of func must be two-dimensional: rows of columns, or a table; got 5',
    );
    expect(() => new FunctionTransformer({ func: () => [1, 2] as never }).fit([[1], [2]])).toThrow(
      'FunctionTransformer: the result of func must be two-dimensional: rows of columns, or a table; got a vector of length 2',
    );
  });

  it('are of parameters', () => {
    const make = (params: object) => thrown(() => new FunctionTransformer(params as never));
    const refusal = (subject: string, must: string, got: string) =>
      new InvalidParameterError({ owner: 'FunctionTransformer', subject, must, got });
    expect(make({ func: 'log' })).toEqual(refusal('func', 'be a function of X, or null', '"log"'));
    expect(make({ kwArgs: [1] })).toEqual(refusal('kwArgs', 'be an object, or null', 'an array of length 1'));
    expect(make({ input: 'frame' })).toEqual(refusal('input', "be one of 'matrix', 'table'", '"frame"'));
    expect(make({ featureNamesOut: 'same' })).toEqual(
      refusal('featureNamesOut', "be 'one-to-one', or be a function of names, or null", '"same"'),
    );
    expect(make({ acceptSparse: true })).toBeInstanceOf(NotSupportedError);
  });

  it('let errors of the function through as they are', () => {
    const error = new RangeError('mine');
    const spec = new FunctionTransformer({
      func: () => {
        throw error;
      },
    });
    expect(thrown(() => spec.fit([[1]]))).toBe(error);
  });

  it('keep keywords from changing', () => {
    const kwArgs = { by: 2 };
    const spec = new FunctionTransformer({ kwArgs });
    kwArgs.by = 3;
    expect(spec.params.kwArgs).toEqual({ by: 2 });
    expect(String(new FunctionTransformer({ func: Math.log as never }))).toBe('FunctionTransformer(func=function log)');
  });
});
