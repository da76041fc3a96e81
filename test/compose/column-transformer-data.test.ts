import { ColumnTransformer, makeColumnSelector } from 'pipefit/compose';
import { DataError, ShapeError } from 'pipefit/core';
import type { Matrix, Table } from 'pipefit/data';
import { MinMaxScaler, StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';
import { thrown } from '../thrown.js';
import { numbers, people, refusal, untyped } from './people.js';

describe('columns', () => {
  const take = (columns: unknown, X: unknown = numbers): number[][] => {
    const model = untyped([['as', 'passthrough', columns]]).fit(X as never, undefined as never);
    return (model as { transform(X: unknown): Matrix }).transform(X).toArray();
  };

  it.each<[string, unknown, number[]]>([
    ['positions', [2, 0], [100, 0]],
    ['negative positions', [-1, -3], [100, 0]],
    ['flags', [true, false, true], [0, 100]],
    ['a function giving positions', () => [1], [10]],
    ['a function giving flags', () => [false, true, false], [10]],
    ['a selector', makeColumnSelector(/[02]/), [0, 100]],
    ['no positions', [], []],
    ['flags for none', [false, false, false], []],
  ])('by %s', (_, columns, firstRow) => {
    expect(take(columns)[0]).toEqual(firstRow);
  });

  it('by names, selectors of kinds and functions of the table', () => {
    expect(take(['height', 'age'], people)[0]).toEqual([1, 20]);
    expect(take(makeColumnSelector({ dtypeInclude: 'number' }), people)[0]).toEqual([20, 1]);
    expect(take(makeColumnSelector({ dtypeExclude: ['string', 'boolean'], pattern: '^h' }), people)[0]).toEqual([1]);
    const longest = (X: Table) => [...X.names].sort((a, b) => b.length - a.length).slice(0, 1);
    expect(
      take(
        longest,
        people.map(({ age, height }) => ({ age, height })),
      )[0],
    ).toEqual([1]);
  });

  it('by position of named data go with the names', () => {
    const model = new ColumnTransformer([['as', 'passthrough', [-1]]]).fit(people);
    expect(model.featureNamesOut).toEqual(['as__height']);
    expect(model.transform([{ height: 7, age: 1, city: '', member: true }] as never).toArray()).toEqual([[7]]);
  });

  it.each<[unknown, string, string]>([
    [['x'], 'be positions, because X has no column names', '"x"'],
    [[3], 'be positions in [-3, 2]', '3'],
    [[-4], 'be positions in [-3, 2]', '-4'],
    [[0.5], 'be positions in [-3, 2]', '0.5'],
    [[null], 'be positions in [-3, 2]', 'null'],
    [[true, 1], 'be positions in [-3, 2]', 'true'],
    [[true, false], 'have 3 flags, one for each column', '2'],
    [[0, 1, -3], 'name each column once', '-3 twice'],
    [() => 'x0', 'be a list of names, positions or flags', '"x0"'],
    [() => undefined, 'be a list of names, positions or flags', 'undefined'],
  ])('refuse %j', (columns, must, got) => {
    expect(thrown(() => take(columns))).toEqual(refusal("columns of 'as'", must, got));
  });

  it('refuse names that are not there, and names twice', () => {
    expect(thrown(() => take(['age', 'agee'], people))).toEqual(
      refusal("columns of 'as'", 'be among age, city, member, height', '"agee"'),
    );
    expect(thrown(() => take(['age', 'age'], people))).toEqual(
      refusal("columns of 'as'", 'name each column once', '"age" twice'),
    );
  });
});

describe('X of transform', () => {
  const prep = new ColumnTransformer([
    ['num', new StandardScaler(), ['age']],
    ['as', 'passthrough', ['height']],
    ['gone', 'drop', ['member']],
  ]);
  const model = prep.fit(people);

  it('may have its columns in another order, columns more, and lack what is dropped', () => {
    const X = [{ extra: 'x', height: 7, age: 30 }];
    expect(model.transform(X as never).toArray()).toEqual([[0, 7]]);
  });

  it('must have the columns that are used', () => {
    expect(thrown(() => model.transform([{ city: 'x' }] as never))).toEqual(
      new DataError({
        owner: 'ColumnTransformer.transform',
        subject: 'X',
        must: 'have the columns of fit',
        got: 'no "age", "height"',
      }),
    );
  });

  it('must have as many columns as in fit when it has no names', () => {
    expect(model.transform([[30, 0, 0, 7]] as never).toArray()).toEqual([[0, 7]]);
    expect(thrown(() => model.transform([[30, 7]] as never))).toEqual(
      new ShapeError({
        owner: 'ColumnTransformer.transform',
        subject: 'X',
        must: 'have 4 columns, as in fit',
        got: '2',
      }),
    );
    expect(() => model.transform([])).toThrow('ColumnTransformer.transform: X must have at least 1 row; got 0');
  });

  it('may have names that fit did not have: positions count', () => {
    const unnamed = new ColumnTransformer([['num', new StandardScaler(), [1]]]).fit(numbers);
    expect(
      unnamed
        .transform(
          [
            { b: 0, a: 20 },
            { b: 0, a: 20 },
          ].map((row) => ({ ...row, c: 0 })),
        )
        .toArray(),
    ).toEqual([[0], [0]]);
  });
});

describe('weights of rows and targets', () => {
  it('go to every step that uses weights', () => {
    const prep = new ColumnTransformer([
      ['std', new StandardScaler(), [0]],
      ['range', new MinMaxScaler(), [0]],
    ]);
    expect(prep.tags.sampleWeight).toBe(true);
    const model = prep.fit(numbers, undefined, { sampleWeight: [3, 1] });
    expect([...model.step('std').mean!]).toEqual([0.5]);
  });

  it('are refused when no step uses weights', () => {
    const prep = new ColumnTransformer([['range', new MinMaxScaler(), [0]]]);
    expect(() => prep.fit(numbers, undefined, { sampleWeight: [3, 1] })).toThrow(
      'ColumnTransformer: sampleWeight must not be given: this estimator does not use weights; got 2 weights',
    );
    expect(() => prep.fit(numbers, [1])).toThrow(
      'ColumnTransformer: y must have 2 values, one for each row of X; got 1',
    );
  });
});
