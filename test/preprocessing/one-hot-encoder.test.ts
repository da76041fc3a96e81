import fc from 'fast-check';
import { DataError, InvalidParameterError, NotSupportedError, ShapeError } from 'pipefit/core';
import { Matrix, Table } from 'pipefit/data';
import { OneHotEncoder, type OneHotEncoderParams } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';

const people = [
  { sex: 'male', group: 1, member: true },
  { sex: 'female', group: 3, member: true },
  { sex: null, group: 2, member: false },
];

describe('OneHotEncoder', () => {
  it('makes a column of each category: strings, numbers, booleans and missing values', () => {
    const model = new OneHotEncoder().fit(people);
    expect(model.categories).toEqual([
      ['female', 'male', null],
      [1, 2, 3],
      [false, true],
    ]);
    expect(model.featureNamesOut).toEqual([
      ...['sex_female', 'sex_male', 'sex_None'],
      ...['group_1', 'group_2', 'group_3'],
      ...['member_False', 'member_True'],
    ]);
    expect(model.transform(people).toArray()).toEqual([
      [0, 1, 0, 1, 0, 0, 0, 1],
      [1, 0, 0, 0, 0, 1, 0, 1],
      [0, 0, 1, 0, 1, 0, 1, 0],
    ]);
    expect(model.inverseTransform(model.transform(people)).toRows()).toEqual(people);
    expect([model.dropIdx, model.infrequentCategories]).toEqual([null, null]);
  });

  it('names columns without names x0, x1, …, and missing numbers nan', () => {
    const model = new OneHotEncoder().fit([
      ['a', 1.5],
      ['b', null],
    ]);
    expect(model.featureNamesOut).toEqual(['x0_a', 'x0_b', 'x1_1.5', 'x1_nan']);
    expect(model.getFeatureNamesOut(['letter', 'size'])).toEqual(['letter_a', 'letter_b', 'size_1.5', 'size_nan']);
    expect(() => model.getFeatureNamesOut(['letter'])).toThrow(ShapeError);
  });

  it('names columns by a function', () => {
    const featureNameCombiner = (feature: string, category: unknown) => `${feature}=${typeof category}:${category}`;
    const model = new OneHotEncoder({ featureNameCombiner }).fit([['a'], [null]]);
    expect(model.featureNamesOut).toEqual(['x0=string:a', 'x0=object:null']);
    const wrong = new OneHotEncoder({ featureNameCombiner: () => 1 as never });
    expect(() => wrong.fit([['a']])).toThrow(InvalidParameterError);
  });

  it('drops the first category, that of pairs, or a given one', () => {
    const X = [
      ['a', 1],
      ['b', 2],
      ['b', 3],
    ];
    const first = new OneHotEncoder({ drop: 'first' }).fit(X);
    expect([first.dropIdx, first.featureNamesOut]).toEqual([
      [0, 0],
      ['x0_b', 'x1_2', 'x1_3'],
    ]);
    const pairs = new OneHotEncoder({ drop: 'if_binary' }).fit(X);
    expect([pairs.dropIdx, pairs.featureNamesOut]).toEqual([
      [0, null],
      ['x0_b', 'x1_1', 'x1_2', 'x1_3'],
    ]);
    const given = new OneHotEncoder({ drop: ['b', 2] }).fit(X);
    expect(given.transform([['b', 3]]).toArray()).toEqual([[0, 0, 1]]);
    expect(given.inverseTransform([[0, 0, 0]]).row(0)).toEqual({ x0: 'b', x1: 2 });
  });

  it('groups rare categories, by count, by share, by number of columns', () => {
    const X = ['a', 'a', 'a', 'b', 'b', 'c', 'd'].map((cell) => [cell]);
    const names = (params: Partial<OneHotEncoderParams>) => new OneHotEncoder(params).fit(X).featureNamesOut;
    expect(names({ minFrequency: 2 })).toEqual(['x0_a', 'x0_b', 'x0_infrequent_sklearn']);
    expect(names({ minFrequency: 0.3 })).toEqual(['x0_a', 'x0_infrequent_sklearn']);
    expect(names({ maxCategories: 3 })).toEqual(['x0_a', 'x0_b', 'x0_infrequent_sklearn']);
    expect(names({ maxCategories: 1 })).toEqual(['x0_infrequent_sklearn']);
    // Room for the group is made although no category is rare.
    expect(names({ maxCategories: 4 })).toEqual(['x0_a', 'x0_b', 'x0_d', 'x0_infrequent_sklearn']);
    expect(names({ maxCategories: 5 })).toEqual(['x0_a', 'x0_b', 'x0_c', 'x0_d']);
    const model = new OneHotEncoder({ minFrequency: 2, handleUnknown: 'infrequent_if_exist' }).fit(X);
    expect(model.infrequentCategories).toEqual([['c', 'd']]);
    const Z = model.transform([['d'], ['new'], ['b']]);
    expect(Z.toArray()).toEqual([
      [0, 0, 1],
      [0, 0, 1],
      [0, 1, 0],
    ]);
    expect(model.inverseTransform(Z).values('x0')).toEqual(['infrequent_sklearn', 'infrequent_sklearn', 'b']);
  });

  it('gives numbers back as texts where rare ones are grouped', () => {
    const model = new OneHotEncoder({ minFrequency: 2 }).fit([[1], [1], [2], [null], [null]]);
    expect(model.inverseTransform(model.transform([[1], [2], [null]])).values('x0')).toEqual([
      '1',
      'infrequent_sklearn',
      null,
    ]);
  });

  it('inverts a dropped group although others are ignored', () => {
    const X = ['a', 'b', 'b', 'c', 'c', 'd'].map((cell) => [cell]);
    const model = new OneHotEncoder({ minFrequency: 2, drop: 'first', handleUnknown: 'ignore' }).fit(X);
    expect(model.featureNamesOut).toEqual(['x0_c', 'x0_infrequent_sklearn']);
    expect(model.inverseTransform([[0, 0]]).values('x0')).toEqual(['b']);
  });

  it('says which category is unknown, where, and what is known', () => {
    const model = new OneHotEncoder().fit([{ city: 'Bern' }, { city: 'Basel' }]);
    expect(() => model.transform([{ city: 'Bern' }, { city: 'Chur' }])).toThrow(
      new DataError({
        owner: 'OneHotEncoder.transform',
        subject: 'X',
        must: 'hold only known categories ("Basel", "Bern")',
        got: '"Chur"',
        at: { row: 1, columnName: 'city' },
      }),
    );
    expect(() => model.transform([{ city: null }])).toThrow('got a missing value (row 0, column "city")');
  });

  it('refuses another kind of value even where unknown categories are ignored', () => {
    const model = new OneHotEncoder({ handleUnknown: 'ignore' }).fit([[1], [2]]);
    expect(() => model.transform([['1']])).toThrow(DataError);
    expect(model.transform([[3], [null]]).toArray()).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(model.inverseTransform([[0, 0]]).values('x0')).toEqual([null]);
  });

  it('refuses one-hot rows that stand for nothing', () => {
    const model = new OneHotEncoder().fit([['a'], ['b']]);
    expect(() =>
      model.inverseTransform([
        [1, 0],
        [0, 0],
      ]),
    ).toThrow('row 1');
    expect(() => model.inverseTransform([[1]])).toThrow(ShapeError);
    expect(() => model.inverseTransform([[1, Number.NaN]])).toThrow(DataError);
  });

  it('takes given categories in their order', () => {
    const model = new OneHotEncoder({ categories: [['b', 'a']] }).fit([['a']]);
    expect(model.transform([['b']]).toArray()).toEqual([[1, 0]]);
    expect(() => new OneHotEncoder({ categories: [['a']] }).fit([['b']])).toThrow(DataError);
    expect(() => new OneHotEncoder({ categories: [['a'], ['b']] }).fit([['a']])).toThrow(InvalidParameterError);
    expect(() => new OneHotEncoder({ categories: [[1, 2]] }).fit([['a']])).toThrow(DataError);
  });

  it.each([
    [[['a', 'a']]],
    [[['a', 1]]],
    [[[2, 1]]],
    [[[null, 'a']]],
    [[[]]],
    [['a']],
    ['all'],
    [[[Number.POSITIVE_INFINITY]]],
  ])('refuses the categories %j', (categories) => {
    expect(() => new OneHotEncoder({ categories: categories as never })).toThrow(InvalidParameterError);
  });

  it.each<[Record<string, unknown>]>([
    [{ sparseOutput: true }],
    [{ dtype: 'float32' }],
    [{ dtype: 'int64' }],
    [{ handleUnknown: 'warn' }],
  ])('refuses what it does not have: %j', (params) => {
    expect(() => new OneHotEncoder(params)).toThrow(NotSupportedError);
  });

  it.each<[Record<string, unknown>]>([
    [{ minFrequency: 0 }],
    [{ minFrequency: 1.5 }],
    [{ maxCategories: 0 }],
    [{ handleUnknown: 'skip' }],
    [{ drop: 'last' }],
    [{ featureNameCombiner: 'join' }],
    [{ categorys: 'auto' }],
  ])('refuses %j', (params) => {
    expect(() => new OneHotEncoder(params)).toThrow(InvalidParameterError);
  });

  it('refuses to drop what is not there, or one of several rare categories', () => {
    const X = [['a'], ['a'], ['b'], ['c']];
    expect(() => new OneHotEncoder({ drop: ['z'] }).fit(X)).toThrow(InvalidParameterError);
    expect(() => new OneHotEncoder({ drop: ['a', 'b'] }).fit(X)).toThrow(InvalidParameterError);
    expect(() => new OneHotEncoder({ drop: ['b'], minFrequency: 2 }).fit(X)).toThrow('hold no rare category');
  });

  it('ignores entries of a dictionary that no row uses', () => {
    const column = { kind: 'string', codes: Int32Array.of(1, 1), categories: ['gone', 'here'] } as const;
    expect(new OneHotEncoder().fit(new Table([['a', column]])).categories).toEqual([['here']]);
  });

  it('keeps its own copy of the categories', () => {
    const categories = [['a', 'b']];
    const spec = new OneHotEncoder({ categories });
    categories[0]!.push('c');
    expect(spec.params.categories).toEqual([['a', 'b']]);
  });

  it('gives every table back, with one 1 for each column of X, under as many names', () => {
    const cell = fc.option(fc.constantFrom('a', 'é', '', '\u{1f600}', 'z'), { nil: null });
    const rows = fc.array(fc.tuple(cell, fc.option(fc.integer({ min: -2, max: 3 })), fc.boolean()), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.constantFrom('first' as const, 'if_binary' as const, null), (X, drop) => {
        const model = new OneHotEncoder({ drop }).fit(X);
        const Z = model.transform(X);
        expect(model.featureNamesOut.length).toBe(Z.shape[1]);
        if (drop === null) for (const row of Z.toArray()) expect(row.filter((value) => value === 1).length).toBe(3);
        const back = model.inverseTransform(Z);
        expect(X.map((_, i) => back.names.map((name) => back.get(i, name)))).toEqual(X);
      }),
    );
  });

  it('does not write to its input', () => {
    const X = new Matrix(Float64Array.of(1, Number.NaN), [2, 1]);
    new OneHotEncoder().fit(X as never).transform(X as never);
    expect(X.data).toEqual(Float64Array.of(1, Number.NaN));
  });
});
