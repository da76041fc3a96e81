import { DataError, ShapeError } from 'pipefit/core';
import { type Cell, cellAt, columnOf, isMissing, Table } from 'pipefit/data';
import { describe, expect, it } from 'vitest';
import { thrown } from '../thrown.js';

interface Person {
  readonly name: string | null;
  readonly age: number | null;
  readonly member: boolean | null;
}
const rows: Person[] = [
  { name: 'Ada', age: 36, member: true },
  { name: null, age: null, member: null },
  { name: 'Bob', age: -0.5, member: false },
  { name: 'Ada', age: 36, member: true },
];

describe('a table of records', () => {
  const people = Table.fromRows(rows);

  it('has typed columns in order of first appearance', () => {
    expect([people.names, people.featureNames, people.shape, people.numRows]).toEqual([
      ['name', 'age', 'member'],
      ['name', 'age', 'member'],
      [4, 3],
      4,
    ]);
    expect(people.column('name')).toEqual({
      kind: 'string',
      codes: Int32Array.of(0, -1, 1, 0),
      categories: ['Ada', 'Bob'],
    });
    expect(people.column('age')).toEqual({ kind: 'number', values: Float64Array.of(36, Number.NaN, -0.5, 36) });
    expect(people.column('member')).toEqual({
      kind: 'boolean',
      codes: Int32Array.of(0, -1, 1, 0),
      categories: [true, false],
    });
    expect([people.has('age'), people.has('toString')]).toEqual([true, false]);
  });

  it('gives its cells back, null for missing', () => {
    expect(people.toRows()).toEqual(rows);
    expect(people.row(1)).toEqual({ name: null, age: null, member: null });
    expect(people.get(2, 'age')).toBe(-0.5);
    expect(people.values('member')).toEqual([true, null, false, true]);
    const ages: (number | null)[] = people.values('age');
    expect(ages).toEqual([36, null, -0.5, 36]);
  });

  it('selects columns without copying them, and takes rows as copies', () => {
    const part = people.select(['age', 'name']);
    expect(part.row(0)).toEqual({ age: 36, name: 'Ada' });
    expect(part.column('age')).toBe(people.column('age'));
    const taken = people.takeRows(Int8Array.of(2, 2, 1));
    expect(taken.toRows()).toEqual([rows[2], rows[2], rows[1]]);
    expect(taken.takeRows([]).shape).toEqual([0, 3]);
    expect(taken.takeRows([]).names).toEqual(['name', 'age', 'member']);
  });

  it('adds and replaces columns in a new table', () => {
    const more = people.withColumn('city', ['Bern', null, 'Bern', 'Basel']);
    expect(more.names).toEqual(['name', 'age', 'member', 'city']);
    const city: string | null = more.get(3, 'city');
    expect(city).toBe('Basel');
    expect(people.has('city')).toBe(false);
    const replaced = people.withColumn('age', ['a', 'b', 'c', 'd']);
    expect(replaced.names).toEqual(people.names);
    expect(replaced.values('age')).toEqual(['a', 'b', 'c', 'd']);
    expect(() => people.withColumn('short', [1])).toThrow(
      'Table: each column must have 4 values; got 1 values (column "short")',
    );
  });

  it('refuses columns and rows that do not exist', () => {
    expect(thrown(() => people.column('nam'))).toEqual(
      new DataError({ owner: 'Table', subject: 'column', must: 'be one of name, age, member', got: '"nam"' }),
    );
    expect(() => people.select(['nam' as 'name'])).toThrow(DataError);
    expect(thrown(() => people.takeRows([4]))).toEqual(
      new ShapeError({ owner: 'Table.takeRows', subject: 'rows', must: 'be whole numbers from 0 to 3', got: '4' }),
    );
  });
});

describe('records', () => {
  it('may lack keys, and have them in any order', () => {
    const table = Table.fromRows<{ a?: number; b?: string | undefined }>([{ b: 'x' }, {}, { a: 2, b: undefined }]);
    expect(table.names).toEqual(['b', 'a']);
    expect(table.toRows()).toEqual([
      { b: 'x', a: null },
      { b: null, a: null },
      { b: null, a: 2 },
    ]);
  });

  it('may have keys of the object prototype, and none that they inherit', () => {
    const record = JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3}');
    const table = Table.fromRows([record, Object.create({ inherited: 5 })]);
    expect(table.names).toEqual(['__proto__', 'constructor', 'toString']);
    expect(table.values('__proto__')).toEqual([1, null]);
    expect(Object.getPrototypeOf(table.row(0))).toBe(Object.prototype);
    expect(Object.hasOwn(table.row(0), '__proto__')).toBe(true);
  });

  it('may be instances of classes', () => {
    class Point {
      x = 1;
      get y(): number {
        return 2;
      }
    }
    expect(Table.fromRows([new Point()]).toRows()).toEqual([{ x: 1 }]);
  });

  it('must be objects', () => {
    for (const [row, got] of [
      [null, 'null'],
      [[1], 'an array of length 1'],
      ['a', '"a"'],
    ] as const) {
      expect(thrown(() => Table.fromRows([{ a: 1 }, row as unknown as { a: number }]))).toEqual(
        new DataError({ owner: 'Table', subject: 'each row', must: 'be a record like the first', got, at: { row: 1 } }),
      );
    }
  });
});

describe('columns', () => {
  it('have the kind of their first value', () => {
    const kinds = (cells: unknown[]) => columnOf('Test', 'c', cells).kind;
    expect([kinds([null, undefined, 1]), kinds([Number.NaN, 'a']), kinds([null, false])]).toEqual([
      'number',
      'string',
      'boolean',
    ]);
    expect([kinds([]), kinds([null, Number.NaN])]).toEqual(['number', 'number']);
    expect(columnOf('Test', 'c', Uint8Array.of(7))).toEqual({ kind: 'number', values: Float64Array.of(7) });
  });

  it('take NaN for missing, among strings too, and infinities as numbers', () => {
    expect(columnOf('Test', 'c', ['a', Number.NaN])).toEqual({
      kind: 'string',
      codes: Int32Array.of(0, -1),
      categories: ['a'],
    });
    expect(columnOf('Test', 'c', [Infinity]).kind).toBe('number');
    expect([null, undefined, Number.NaN, '', 0, false].map(isMissing)).toEqual([true, true, true, false, false, false]);
  });

  it.each<[unknown[], string]>([
    [[1, 'a'], 'hold values of one kind (number); got "a" (row 1, column "c")'],
    [['a', 1], 'hold values of one kind (string); got 1 (row 1, column "c")'],
    [[null, true, 'a'], 'hold values of one kind (boolean); got "a" (row 2, column "c")'],
    [[1n], 'hold numbers, strings or booleans; got 1n (row 0, column "c")'],
    [[{ a: 1 }], 'hold numbers, strings or booleans; got an object (row 0, column "c")'],
    [[new Date(0)], 'hold numbers, strings or booleans; got a Date (row 0, column "c")'],
    [['a', ['b']], 'hold values of one kind (string); got an array of length 1 (row 1, column "c")'],
  ])('refuse %o', (cells, message) => {
    expect(() => columnOf('Test', 'c', cells)).toThrow(`Test: a column must ${message}`);
  });

  it('keep strings apart that look alike', () => {
    const cells = ['1', '', ' ', 'null', 'constructor', '__proto__'];
    const column = columnOf('Test', 'c', cells);
    expect(cells.map((_, i) => cellAt(column, i))).toEqual(cells);
  });
});

describe('a table of columns', () => {
  it('is made from arrays', () => {
    const table = Table.fromColumns<{ a: number | null; b: string }>([
      ['a', Float32Array.of(1, Number.NaN)],
      ['b', ['x', 'y']],
    ]);
    expect(table.toRows()).toEqual([
      { a: 1, b: 'x' },
      { a: null, b: 'y' },
    ]);
  });

  it('may have no columns, or names that count', () => {
    expect(new Table([], { rows: 3 }).shape).toEqual([3, 0]);
    expect(new Table([]).shape).toEqual([0, 0]);
    const counted = new Table([['x0', { kind: 'number', values: Float64Array.of(1) }]], { named: false });
    expect([counted.names, counted.featureNames]).toEqual([['x0'], null]);
    expect([counted.takeRows([0]).featureNames, counted.select(['x0']).featureNames]).toEqual([null, null]);
  });

  it('refuses columns of other lengths and names twice', () => {
    const column = (n: number) => ({ kind: 'number', values: new Float64Array(n) }) as const;
    expect(
      thrown(
        () =>
          new Table([
            ['a', column(2)],
            ['b', column(1)],
          ]),
      ),
    ).toEqual(
      new ShapeError({
        owner: 'Table',
        subject: 'each column',
        must: 'have 2 values',
        got: '1 values',
        at: { columnName: 'b' },
      }),
    );
    expect(
      thrown(
        () =>
          new Table([
            ['a', column(1)],
            ['b', column(1)],
            ['a', column(1)],
          ]),
      ),
    ).toEqual(new ShapeError({ owner: 'Table', subject: 'column names', must: 'be unique', got: '"a" twice' }));
  });

  it('holds what was put in', () => {
    const cells: Cell[] = ['a', null, 'b'];
    const table = Table.fromColumns([['c', cells]]);
    cells[0] = 'z';
    expect(table.values('c')).toEqual(['a', null, 'b']);
    expect(Object.isFrozen(table.names)).toBe(true);
  });
});
