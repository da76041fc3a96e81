import { Matrix as MlMatrix } from 'ml-matrix';
import ndarray from 'ndarray';
import { DataError, ShapeError } from 'pipefit/core';
import {
  type ArqueroTableLike,
  type ArrowTableLike,
  type ConvertRules,
  countRows,
  generatedNames,
  Matrix,
  Table,
  toDataset,
  toMatrix,
  toTable,
} from 'pipefit/data';
import { describe, expect, it } from 'vitest';

/** What is read of an Arrow table; a column is null when the schema and the data disagree. */
function arrow(columns: Readonly<Record<string, readonly unknown[] | null>>, numRows: number): ArrowTableLike {
  return {
    schema: { fields: Object.keys(columns).map((name) => ({ name })) },
    numRows,
    getChild: (name) => {
      const cells = columns[name];
      return cells === null || cells === undefined ? null : { length: cells.length, get: (i) => cells[i] };
    },
  };
}

/** What is read of an Arquero table. */
function arquero(columns: Readonly<Record<string, ArrayLike<unknown>>>): ArqueroTableLike {
  return {
    columnNames: () => Object.keys(columns),
    numRows: () => Object.values(columns)[0]?.length ?? 0,
    array: (name) => columns[name]!,
  };
}

const matrixOf = (X: unknown, rules?: ConvertRules) => toMatrix('Test', X, rules);
const CELLS = [
  [1, 2],
  [3, 4],
];
const UNNAMED: readonly (readonly [string, unknown])[] = [
  ['rows', CELLS],
  ['frozen rows', Object.freeze(CELLS.map((row) => Object.freeze([...row])))],
  ['typed rows', [Float32Array.of(1, 2), Uint8Array.of(3, 4)]],
  ['a matrix', new Matrix(Float64Array.of(1, 2, 3, 4), [2, 2])],
  ['a strided matrix', new Matrix(Float64Array.of(4, 2, 3, 1), [2, 2], { stride: [-1, -2], offset: 3 })],
  ['an ndarray', ndarray(Int8Array.of(1, 3, 2, 4), [2, 2]).transpose(1, 0)],
  ['an ml-matrix', new MlMatrix(CELLS)],
  ['a matrix of another copy of the library', { ...new Matrix(Float64Array.of(1, 2, 3, 4), [2, 2]) }],
];
const NAMED: readonly (readonly [string, unknown])[] = [
  [
    'records',
    [
      { a: 1, b: 2 },
      { b: 4, a: 3 },
    ],
  ],
  ['columns', { a: [1, 3], b: Float32Array.of(2, 4) }],
  ['columns without a prototype', Object.assign(Object.create(null), { a: [1, 3], b: [2, 4] })],
  [
    'a Table',
    Table.fromRows([
      { a: 1, b: 2 },
      { a: 3, b: 4 },
    ]),
  ],
  ['an Arrow table', arrow({ a: [1, 3], b: [2, 4] }, 2)],
  ['an Arquero table', arquero({ a: [1, 3], b: Uint16Array.of(2, 4) })],
  ['a named matrix', new Matrix(Float64Array.of(1, 2, 3, 4), [2, 2], { featureNames: ['a', 'b'] })],
  [
    'a named matrix of another copy of the library',
    { data: Float64Array.of(1, 2, 3, 4), shape: [2, 2], stride: [2, 1], offset: 0, featureNames: ['a', 'b'] },
  ],
];

describe('toMatrix', () => {
  it.each(UNNAMED)('reads %s', (_, X) => {
    const matrix = matrixOf(X);
    expect(matrix).toBeInstanceOf(Matrix);
    expect(matrix.toArray()).toEqual(CELLS);
    expect(matrix.isCompact).toBe(true);
    expect(matrix.featureNames).toBe(null);
    expect(countRows('Test', X)).toBe(2);
  });

  it.each(NAMED)('reads %s with its names', (_, X) => {
    const matrix = matrixOf(X);
    expect(matrix.toArray()).toEqual(CELLS);
    expect(matrix.isCompact).toBe(true);
    expect(matrix.featureNames).toEqual(['a', 'b']);
    expect(countRows('Test', X)).toBe(2);
  });

  it('passes a compact matrix through and copies everything else', () => {
    const X = new Matrix(Float64Array.of(1), [1, 1]);
    expect(matrixOf(X)).toBe(X);
    const row = Float64Array.of(1);
    const copy = matrixOf([row]);
    copy.set(0, 0, 9);
    expect(row[0]).toBe(1);
  });

  it('takes booleans for 0 and 1 and null, undefined and NaN for missing', () => {
    const cells = [true, false, null, undefined, Number.NaN, -0];
    const expected = [1, 0, Number.NaN, Number.NaN, Number.NaN, -0];
    for (const X of [[cells], [Object.fromEntries(cells.map((cell, j) => [`c${j}`, cell]))]]) {
      expect(matrixOf(X, { allowNaN: true }).toArray()).toEqual([expected]);
    }
    expect(matrixOf({ a: [true, null], b: [null, undefined] }, { allowNaN: true }).toArray()).toEqual([
      [1, Number.NaN],
      [Number.NaN, Number.NaN],
    ]);
    const holes = [1];
    holes[2] = 3;
    expect(matrixOf([holes], { allowNaN: true }).toArray()).toEqual([[1, Number.NaN, 3]]);
  });

  it('lets infinities through only when told', () => {
    const X = [[1, -Infinity]];
    expect(matrixOf(X, { allowInfinite: true }).toArray()).toEqual(X);
    expect(() => matrixOf(X, { allowNaN: true })).toThrow(
      'Test: X must hold finite numbers or missing values; got -Infinity (row 0, column 1)',
    );
    expect(() => matrixOf([[null]], { allowInfinite: true })).toThrow(
      'Test: X must hold finite numbers; got a missing value (NaN) (row 0, column 0)',
    );
    expect(() => matrixOf([{ a: 1 }, { a: null }])).toThrow(
      'Test: X must hold finite numbers; got a missing value (NaN) (row 1, column "a")',
    );
  });

  it.each<[unknown, string]>([
    [undefined, 'X must be two-dimensional: rows of columns, or a table; got undefined'],
    [null, 'X must be two-dimensional: rows of columns, or a table; got null'],
    [5, 'X must be two-dimensional: rows of columns, or a table; got 5'],
    ['ab', 'X must be two-dimensional: rows of columns, or a table; got "ab"'],
    [[1, 2], 'X must be two-dimensional: rows of columns, or a table; got a vector of length 2'],
    [['ab'], 'X must be two-dimensional: rows of columns, or a table; got a vector of length 1'],
    [[null, [1]], 'X must be two-dimensional: rows of columns, or a table; got a vector of length 2'],
    [[new Date(0)], 'X must be two-dimensional: rows of columns, or a table; got a vector of length 1'],
    [Float64Array.of(1), 'X must be two-dimensional: rows of columns, or a table; got a vector of length 1'],
    [new Set([[1]]), 'X must be two-dimensional: rows of columns, or a table; got a Set'],
    [new Map(), 'X must be two-dimensional: rows of columns, or a table; got a Map'],
    [ndarray([1, 2]), 'X must be two-dimensional: rows of columns, or a table; got an ndarray of 1 dimension'],
    [[], 'X must have at least 1 row; got 0'],
    [{}, 'X must have at least 1 row; got 0'],
    [Matrix.zeros(0, 2), 'X must have at least 1 row; got 0'],
    [{ a: [] }, 'X must have at least 1 row; got 0'],
    [[[], []], 'X must have at least 1 column; got 0'],
    [[{}], 'X must have at least 1 column; got 0'],
    [[[1, 2], [3]], 'each row of X must have 2 values, as row 0 has; got 1 (row 1)'],
    [[[1], null], 'each row of X must be an array; got null (row 1)'],
    [[[1], { a: 1 }], 'each row of X must be an array; got an object (row 1)'],
    [[[1, [2]]], 'X must be two-dimensional; got deeper nesting (row 0, column 1)'],
    [{ a: 1 }, 'X must be an array of records, or an object of columns; got one record'],
    [{ a: [1], b: 1 }, 'each column of X must be an array; got 1 (column "b")'],
    [{ a: [1], b: [1, 2] }, 'each column of X must have 1 values, as the first column has; got 2 (column "b")'],
  ])('refuses %o by its shape', (X, message) => {
    expect(() => matrixOf(X)).toThrow(ShapeError);
    expect(() => matrixOf(X)).toThrow(`Test: ${message}`);
  });

  it.each<[unknown, string]>([
    [[[1, '2']], 'X must hold numbers; got "2" (row 0, column 1)'],
    [[[1n]], 'X must hold numbers; got 1n (row 0, column 0)'],
    [[new BigInt64Array(1)], 'X must hold numbers; got 0n (row 0, column 0)'],
    [[[new Date(0)]], 'X must hold numbers; got a Date (row 0, column 0)'],
    [[[Symbol('s')]], 'X must hold numbers; got a symbol (row 0, column 0)'],
    [[{ a: 1, b: 'x' }], 'X must hold numbers in every column; got "x" (row 0, column "b")'],
    [[{ a: null }, { a: 'x' }], 'X must hold numbers in every column; got "x" (row 1, column "a")'],
    [[{ a: 1 }, { a: 'x' }], 'a column must hold values of one kind (number); got "x" (row 1, column "a")'],
    [[{ a: 1 }, 5], 'each row must be a record like the first; got 5 (row 1)'],
    [arrow({ a: [1n] }, 1), 'a column must hold numbers, strings or booleans; got 1n (row 0, column "a")'],
    [ndarray(['1'], [1, 1]), 'X must hold numbers; got "1" (row 0, column 0)'],
  ])('refuses %o by what it holds', (X, message) => {
    expect(() => matrixOf(X)).toThrow(DataError);
    expect(() => matrixOf(X)).toThrow(`Test: ${message}`);
  });

  it('calls the data as it is told', () => {
    const rules = { subject: 'yTrue' };
    expect(() => matrixOf(5, rules)).toThrow('Test: yTrue must be two-dimensional');
    expect(() => matrixOf([[1], [1, 2]], rules)).toThrow('Test: each row of yTrue must have 1 values');
    expect(() => matrixOf({ a: 1 }, rules)).toThrow('Test: yTrue must be an array of records');
    expect(() => matrixOf([['a']], rules)).toThrow('Test: yTrue must hold numbers; got "a"');
    expect(() => matrixOf([{ a: 'x' }], rules)).toThrow('Test: yTrue must hold numbers in every column');
    expect(() => matrixOf([[null]], rules)).toThrow('Test: yTrue must hold finite numbers');
    expect(() => matrixOf([], rules)).toThrow('Test: yTrue must have at least 1 row');
    expect(() => toTable('Test', [[Infinity]], rules)).toThrow(
      'Test: yTrue must hold finite numbers or missing values',
    );
  });

  it('asks for as many rows and columns as it is told', () => {
    expect(() => matrixOf([[1]], { minRows: 2 })).toThrow('Test: X must have at least 2 rows; got 1');
    expect(() => matrixOf([[1]], { minColumns: 3 })).toThrow('Test: X must have at least 3 columns; got 1');
    expect(matrixOf([], { minRows: 0, minColumns: 0 }).shape).toEqual([0, 0]);
  });
});

describe('toTable', () => {
  const table = (X: unknown) => toTable('Test', X);

  it.each(UNNAMED)('counts the columns of %s', (_, X) => {
    expect(table(X).toRows()).toEqual([
      { x0: 1, x1: 2 },
      { x0: 3, x1: 4 },
    ]);
    expect(table(X).featureNames).toBe(null);
  });

  it.each(NAMED)('keeps the names of %s', (_, X) => {
    expect(table(X).toRows()).toEqual([
      { a: 1, b: 2 },
      { a: 3, b: 4 },
    ]);
    expect(table(X).featureNames).toEqual(['a', 'b']);
  });

  it('reads cells of any kind', () => {
    const expected = [
      ['x', null],
      [null, true],
    ];
    const kinds: unknown[] = [
      expected,
      [{ a: 'x' }, { b: true, a: null }],
      { a: ['x', undefined], b: [null, true] },
      arrow({ a: ['x', null], b: [undefined, true] }, 2),
      arquero({ a: ['x', null], b: [null, true] }),
    ];
    for (const X of kinds) expect(table(X).toRows().map(Object.values)).toEqual(expected);
  });

  it('takes columns that an Arrow table does not have for missing', () => {
    expect(table(arrow({ a: [1, 2], b: null }, 2)).values('b')).toEqual([null, null]);
  });

  it('passes a Table through', () => {
    const people = Table.fromRows([{ a: 1 }]);
    expect(table(people)).toBe(people);
  });

  it('refuses infinities, cells of other kinds and names twice', () => {
    expect(() => table([{ a: 1 }, { a: Infinity }])).toThrow(
      'Test: X must hold finite numbers or missing values; got Infinity (row 1, column "a")',
    );
    expect(toTable('Test', [[-Infinity]], { allowInfinite: true }).values('x0')).toEqual([-Infinity]);
    expect(() => table([['a'], [1]])).toThrow(
      'Test: a column must hold values of one kind (string); got 1 (row 1, column "x0")',
    );
    const twice = { ...arquero({ a: [1] }), columnNames: () => ['a', 'a'] };
    expect(() => table(twice)).toThrow('Table: column names must be unique; got "a" twice');
  });
});

describe('toDataset', () => {
  it('gives a matrix for numbers without names, a table otherwise', () => {
    const isMatrix = (X: unknown) => toDataset('Test', X) instanceof Matrix;
    expect(UNNAMED.map(([, X]) => isMatrix(X))).toEqual(UNNAMED.map(() => true));
    expect(isMatrix([[1, null, true]])).toBe(true);
    expect(isMatrix([[1, 'a']])).toBe(false);
    expect(isMatrix([{ a: 1 }])).toBe(false);
    expect(isMatrix(new Matrix(Float64Array.of(1), [1, 1], { featureNames: ['a'] }))).toBe(true);
    const mixed = toDataset('Test', [[1, 'a']]) as Table;
    expect([mixed.names, mixed.featureNames]).toEqual([['x0', 'x1'], null]);
  });

  it('compacts, and does not look at the cells', () => {
    const strided = new Matrix(Float64Array.of(1, Infinity, Number.NaN), [1, 2], { stride: [1, 2] });
    const out = toDataset('Test', strided) as Matrix;
    expect(out.isCompact).toBe(true);
    expect(out.toArray()).toEqual([[1, Number.NaN]]);
    expect(toDataset('Test', []).shape).toEqual([0, 0]);
    expect(() => toDataset('Test', 5, 'the result')).toThrow('Test: the result must be two-dimensional');
  });
});

describe('generated names', () => {
  it('count from 0', () => {
    expect(generatedNames(3)).toEqual(['x0', 'x1', 'x2']);
  });
});
