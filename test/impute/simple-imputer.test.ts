import fc from 'fast-check';
import { DataError, InvalidParameterError, ShapeError } from 'pipefit/core';
import { Matrix, Table } from 'pipefit/data';
import { type ImputerStrategy, SimpleImputer, type SimpleImputerParams } from 'pipefit/impute';
import { describe, expect, it } from 'vitest';

const X = [
  [1, null],
  [2, 5],
  [Number.NaN, 5],
  [9, undefined],
];

function tableOf(data: Matrix | Table): Table {
  if (data instanceof Table) return data;
  throw new Error('a Table was expected');
}

describe('numbers', () => {
  it.each<[ImputerStrategy, number[]]>([
    ['mean', [4, 5]],
    ['median', [2, 5]],
    [(values) => Math.max(...values), [9, 5]],
  ])('fills with %s', (strategy, statistics) => {
    const model = new SimpleImputer({ strategy }).fit(X);
    expect(Array.from(model.statistics)).toEqual(statistics);
    expect((model.transform([[null, null]]) as Matrix).toArray()).toEqual([statistics]);
    expect(model.indicator).toBeNull();
  });

  it('fills with the most frequent value, the least among equals, or a constant', () => {
    const model = new SimpleImputer({ strategy: 'most_frequent' }).fit(X);
    expect(model.statistics).toEqual([1, 5]);
    const out = model.transform([[null, null]]);
    expect(out).toBeInstanceOf(Matrix);
    expect((out as Matrix).toArray()).toEqual([[1, 5]]);
    expect(new SimpleImputer({ strategy: 'constant' }).fit(X).statistics).toEqual([0, 0]);
    expect(new SimpleImputer({ strategy: 'constant', fillValue: 7 }).fit(X).statistics).toEqual([7, 7]);
  });

  it('takes the mean of the two in the middle', () => {
    const model = new SimpleImputer({ strategy: 'median' }).fit([[4], [1], [null], [3], [10]]);
    expect(model.statistics).toEqual(Float64Array.of(3.5));
  });

  it('counts one number as missing, and then NaN is refused', () => {
    const model = new SimpleImputer({ missingValues: -1 }).fit([[-1], [4], [6]]);
    expect(model.transform([[-1], [2]]).toArray()).toEqual([[5], [2]]);
    expect(() => model.transform([[null]])).toThrow(DataError);
    expect(() => new SimpleImputer({ missingValues: -1 }).fit([[-1], [null]])).toThrow(DataError);
    const cells = new SimpleImputer({ missingValues: -1, strategy: 'most_frequent' });
    expect(() => cells.fit([[-1], [null]])).toThrow(DataError);
    expect(() => cells.fit([['a'], [null]])).toThrow('hold no missing values other than -1');
  });

  it('leaves columns without values out and says so, unless they are to be kept', () => {
    const rows = [
      [null, 1],
      [null, 3],
    ];
    const model = new SimpleImputer().fit(rows);
    expect(model.statistics).toEqual(Float64Array.of(Number.NaN, 2));
    expect(model.featureNamesOut).toEqual(['x1']);
    expect(model.transform([[5, null]]).toArray()).toEqual([[2]]);
    expect(model.report.warnings).toEqual([
      { code: 'DATA', owner: 'SimpleImputer', message: 'SimpleImputer: left out for lack of a statistic: "x0"' },
    ]);
    const kept = new SimpleImputer({ keepEmptyFeatures: true }).fit(rows);
    expect(kept.transform([[null, null]]).toArray()).toEqual([[0, 2]]);
    expect(kept.report.warnings).toEqual([]);
    const constant = { strategy: 'constant', fillValue: 8 } as const;
    expect(new SimpleImputer(constant).fit(rows).statistics).toEqual([null, 8]);
    expect(new SimpleImputer({ ...constant, keepEmptyFeatures: true }).fit(rows).statistics).toEqual([8, 8]);
  });

  it('appends indicators, and takes filled values out again by them', () => {
    const model = new SimpleImputer({ addIndicator: true }).fit([
      { a: 1, b: null, c: null },
      { a: 2, b: 4, c: null },
    ]);
    expect(model.indicator).toEqual({ features: Int32Array.of(1, 2) });
    expect(model.featureNamesOut).toEqual(['a', 'b', 'missingindicator_b', 'missingindicator_c']);
    const Z = model.transform([
      { a: null, b: null, c: 7 },
      { a: 5, b: 6, c: null },
    ]);
    expect(Z.toArray()).toEqual([
      [1.5, 4, 1, 0],
      [5, 6, 0, 1],
    ]);
    const back = model.inverseTransform(Z);
    expect(back.featureNames).toEqual(['a', 'b', 'c']);
    // a had no missing value in fit, so it has no indicator; c was left out, so its values are lost.
    expect(back.toArray()).toEqual([
      [1.5, Number.NaN, Number.NaN],
      [5, 6, Number.NaN],
    ]);
    expect(() => model.inverseTransform([[1, 2]])).toThrow(ShapeError);
    expect(() => new SimpleImputer().fit(X).inverseTransform(X)).toThrow(InvalidParameterError);
  });

  it('refuses strings and functions that give no number', () => {
    expect(() => new SimpleImputer({ strategy: 'median' }).fit([{ a: 'x' }] as never)).toThrow(DataError);
    expect(() => new SimpleImputer({ missingValues: '?' }).fit([[1]])).toThrow(InvalidParameterError);
    expect(() => new SimpleImputer({ strategy: () => 'a' as never }).fit(X)).toThrow(InvalidParameterError);
    expect(() => new SimpleImputer({ strategy: () => Number.POSITIVE_INFINITY }).fit(X)).toThrow(InvalidParameterError);
    expect(() => new SimpleImputer({ strategy: 'constant', fillValue: 'a' }).fit(X)).toThrow(InvalidParameterError);
  });
});

describe('cells of any kind', () => {
  const people = [
    { city: 'Bern', age: 30, member: true },
    { city: null, age: null, member: null },
    { city: 'Basel', age: 30, member: false },
    { city: 'Basel', age: 7, member: false },
  ];

  it('fills each column with its most frequent value and keeps its kind', () => {
    const model = new SimpleImputer({ strategy: 'most_frequent' }).fit(people);
    expect(model.statistics).toEqual(['Basel', 30, false]);
    const out = tableOf(model.transform(people));
    expect(out.row(1)).toEqual({ city: 'Basel', age: 30, member: false });
    expect(out.names.map((name) => out.column(name).kind)).toEqual(['string', 'number', 'boolean']);
  });

  it('fills strings and numbers with the constants of their kind', () => {
    const rows = people.map(({ city, age }) => ({ city, age }));
    const model = new SimpleImputer({ strategy: 'constant' }).fit(rows);
    expect(tableOf(model.transform(rows)).row(1)).toEqual({ city: 'missing_value', age: 0 });
    const wrong = new SimpleImputer({ strategy: 'constant', fillValue: 'none' });
    expect(() => wrong.fit(rows)).toThrow('be a number for columns of numbers; got "none" (column "age")');
    expect(() => new SimpleImputer({ strategy: 'constant', fillValue: 3 }).fit([['a']])).toThrow(InvalidParameterError);
  });

  it('counts one string as missing', () => {
    const model = new SimpleImputer({ strategy: 'most_frequent', missingValues: '?', addIndicator: true }).fit([
      ['?', 'u'],
      ['b', 'v'],
      ['a', 'v'],
    ]);
    expect(model.statistics).toEqual(['a', 'v']);
    const Z = model.transform([
      ['?', '?'],
      ['c', 'u'],
    ]);
    expect(tableOf(Z).toRows()).toEqual([
      { x0: 'a', x1: 'v', missingindicator_x0: true },
      { x0: 'c', x1: 'u', missingindicator_x0: false },
    ]);
    expect(tableOf(model.inverseTransform(Z)).toRows()).toEqual([
      { x0: '?', x1: 'v' },
      { x0: 'c', x1: 'u' },
    ]);
  });

  it('takes a row in which a column of strings has nothing, and refuses one that has a number', () => {
    const model = new SimpleImputer({ strategy: 'most_frequent' }).fit(people);
    expect(tableOf(model.transform([{ city: null, age: 1, member: true }])).row(0)).toEqual({
      city: 'Basel',
      age: 1,
      member: true,
    });
    expect(() => model.transform([{ city: 5, age: 1, member: true }])).toThrow(
      'hold strings in this column, as in fit; got 5 (row 0, column "city")',
    );
  });

  it('fills a column that had nothing in fit with the constant, whatever its kind', () => {
    const spec = new SimpleImputer({ strategy: 'constant', fillValue: 'none', keepEmptyFeatures: true });
    const model = spec.fit([['a', null]]);
    expect(tableOf(model.transform([[null, null]])).row(0)).toEqual({ x0: 'none', x1: 'none' });
    const zeros = new SimpleImputer({ strategy: 'most_frequent', keepEmptyFeatures: true }).fit([['a', null]]);
    expect(zeros.statistics).toEqual(['a', 0]);
    expect(new SimpleImputer({ strategy: 'most_frequent' }).fit([['a', null]]).featureNamesOut).toEqual(['x0']);
  });
});

it.each<[Record<string, unknown>]>([
  [{ strategy: 'average' }],
  [{ missingValues: true }],
  [{ missingValues: Number.POSITIVE_INFINITY }],
  [{ fillValue: Number.NaN }],
  [{ addIndicator: 1 }],
  [{ verbose: 0 }],
])('refuses %j', (params) => {
  expect(() => new SimpleImputer(params as Partial<SimpleImputerParams> as never)).toThrow(InvalidParameterError);
});

describe('laws', () => {
  const strategies: ImputerStrategy[] = ['mean', 'median', 'most_frequent', 'constant'];
  const cell = fc.option(fc.integer({ min: -3, max: 3 }), { nil: null });
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });

  it('leaves no value missing, keeps what is there, and does not write to its input', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...strategies), fc.boolean(), (cells, strategy, addIndicator) => {
        const data = Float64Array.from(cells.flat(), (value) => value ?? Number.NaN);
        const input = new Matrix(data.slice(), [cells.length, 3]);
        const model = new SimpleImputer({ strategy, addIndicator, keepEmptyFeatures: true }).fit(input);
        const Z = model.transform(input) as Matrix;
        expect(Z.shape[1]).toBe(model.featureNamesOut.length);
        expect(Z.data.some(Number.isNaN)).toBe(false);
        expect(input.data).toEqual(data);
        if (addIndicator) expect((model.inverseTransform(Z) as Matrix).data).toEqual(data);
      }),
    );
  });

  it('gives strings back by the indicators', () => {
    const text = fc.option(fc.constantFrom('a', 'b', 'é'), { nil: null });
    const table = fc.array(fc.tuple(fc.constant('x'), text, cell), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(table, (cells) => {
        const spec = new SimpleImputer({ strategy: 'most_frequent', addIndicator: true, keepEmptyFeatures: true });
        const model = spec.fit(cells);
        const back = tableOf(model.inverseTransform(model.transform(cells)));
        expect(cells.map((_, i) => back.names.map((name) => back.get(i, name)))).toEqual(cells);
      }),
    );
  });
});
