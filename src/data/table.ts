import { DataError, describe, ShapeError } from '../core/index.js';
import { checkIndices } from './indices.js';
import { isVector } from './label.js';
import { readEntries } from './named-columns.js';

/** One cell of a table; `null` is missing. */
export type Cell = string | number | boolean | null;

/** A column of numbers; NaN is missing. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly values: Float64Array;
}

/** A column of strings or booleans: each distinct value once, and one code a row; code -1 is missing. */
export interface CategoryColumn {
  readonly kind: 'string' | 'boolean';
  readonly codes: Int32Array;
  readonly categories: readonly (string | boolean)[];
}

export type Column = NumberColumn | CategoryColumn;

/** A row when nothing more is known about it. */
export type AnyRow = { readonly [column: string]: Cell | undefined };

/**
 * An immutable table of named, typed columns: numbers as `Float64Array`, strings and booleans dictionary-encoded.
 *
 * @example
 * ```ts
 * import { Table } from 'pipefit/data';
 * const people = Table.fromRows([{ age: 31, city: 'Bern' }, { age: null, city: 'Basel' }]);
 * people.shape; // [2, 2]
 * people.row(1); // { age: null, city: 'Basel' }
 * ```
 */
export class Table<Row extends object = AnyRow> {
  /** Names of the columns, in order. */
  readonly names: readonly string[];
  /** Names of the columns, or `null` when the data came without names (then `names` are `x0`, `x1`, …). */
  readonly featureNames: readonly string[] | null;
  readonly shape: readonly [rows: number, columns: number];
  readonly #columns: ReadonlyMap<string, Column>;

  /**
   * @param columns - name and column, in order.
   * @param options - `rows` where there is no column to count; `named: false` for generated names.
   * @throws ShapeError when the columns differ in length or a name occurs twice.
   */
  constructor(columns: Iterable<readonly [string, Column]>, options: { rows?: number; named?: boolean } = {}) {
    const entries = readEntries(columns, isColumn, 'Table columns');
    this.#columns = new Map(entries);
    this.names = Object.freeze(entries.map(([name]) => name));
    if (this.#columns.size !== entries.length) {
      const twice = this.names.find((name, j) => this.names.indexOf(name) !== j);
      const got = `${describe(twice)} twice`;
      throw new ShapeError({ owner: 'Table', subject: 'column names', must: 'be unique', got });
    }
    const rows: number = options?.rows ?? (entries[0] === undefined ? 0 : columnLength(entries[0][1]));
    if (!Number.isSafeInteger(rows) || rows < 0) {
      throw new ShapeError({ owner: 'Table', subject: 'rows', must: 'be a whole number from 0', got: describe(rows) });
    }
    this.shape = [rows, entries.length];
    this.featureNames = options?.named === false ? null : this.names;
    for (const [name, column] of entries) {
      if (columnLength(column) === this.shape[0]) continue;
      const got = `${columnLength(column)} values`;
      const at = { columnName: name };
      throw new ShapeError({ owner: 'Table', subject: 'each column', must: `have ${this.shape[0]} values`, got, at });
    }
  }

  /** Builds a table from arrays of cells, one a column; the kind of each column follows from its values. */
  static fromColumns<Row extends object = AnyRow>(
    columns: Iterable<readonly [string, ArrayLike<unknown>]>,
  ): Table<Row> {
    const entries = readEntries(columns, isVector, 'arrays of cells');
    return new Table<Row>(entries.map(([name, cells]) => [name, columnOf('Table', name, cells)]));
  }

  /** Builds a table from records; a key that a record lacks is missing there. */
  static fromRows<Row extends object>(rows: readonly Row[]): Table<Row> {
    if (!Array.isArray(rows))
      throw new ShapeError({ owner: 'Table', subject: 'rows', must: 'be an array of records', got: describe(rows) });
    return new Table<Row>(recordColumns('Table', rows), { rows: rows.length });
  }

  get numRows(): number {
    return this.shape[0];
  }

  /** @throws DataError when there is no such column. */
  column(name: (keyof Row & string) | (string & {})): Column {
    const column = this.#columns.get(name);
    if (column !== undefined) return column;
    throw new DataError({
      owner: 'Table',
      subject: 'column',
      must: `be one of ${this.names.join(', ')}`,
      got: describe(name),
    });
  }

  has(name: string): boolean {
    return this.#columns.has(name);
  }

  /** One cell; `null` is missing. */
  get<K extends keyof Row & string>(row: number, name: K): Row[K] {
    return cellAt(this.column(name), row) as Row[K];
  }

  /** The cells of one column as an array; `null` is missing. */
  values<K extends keyof Row & string>(name: K): Row[K][] {
    const column = this.column(name);
    return Array.from({ length: this.shape[0] }, (_, i) => cellAt(column, i) as Row[K]);
  }

  /** One row as a record. */
  row(i: number): Row {
    return Object.fromEntries(this.names.map((name) => [name, cellAt(this.#columns.get(name)!, i)])) as Row;
  }

  /** All rows as records. */
  toRows(): Row[] {
    return Array.from({ length: this.shape[0] }, (_, i) => this.row(i));
  }

  /** The chosen columns, in the order given (no copy of the cells). */
  select<K extends keyof Row & string>(names: readonly K[]): Table<Pick<Row, K>> {
    if (!isVector(names)) {
      throw new ShapeError({ owner: 'Table.select', subject: 'names', must: 'be an array', got: describe(names) });
    }
    return new Table(
      Array.from(names, (name) => [name, this.column(name)] as const),
      { rows: this.shape[0], named: this.featureNames !== null },
    );
  }

  /** The table with one more column, or with one replaced. */
  withColumn<K extends string, V extends Cell>(name: K, cells: ArrayLike<V>): Table<Row & { readonly [P in K]: V }> {
    const [[, checked]] = readEntries([[name, cells]], isVector, 'arrays of cells') as [[string, ArrayLike<V>]];
    const columns = new Map(this.#columns).set(name, columnOf('Table', name, checked));
    return new Table(columns, { rows: this.shape[0] });
  }

  /**
   * A copy of the chosen rows, in the order given; a row may repeat.
   *
   * @throws ShapeError for a row that does not exist.
   */
  takeRows(rows: ArrayLike<number>): Table<Row> {
    checkIndices('Table.takeRows', 'rows', rows, this.shape[0]);
    const columns = this.names.map((name) => [name, takeCells(this.#columns.get(name)!, rows)] as const);
    return new Table(columns, { rows: rows.length, named: this.featureNames !== null });
  }
}

function isColumn(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, values, codes, categories } = value as { readonly [key: string]: unknown };
  if (kind === 'number') return values instanceof Float64Array;
  return (kind === 'string' || kind === 'boolean') && codes instanceof Int32Array && Array.isArray(categories);
}

/** Turns records into columns, in order of first appearance. */
export function recordColumns(owner: string, rows: readonly object[]): (readonly [string, Column])[] {
  const names = new Set<string>();
  for (let i = 0; i < rows.length; i++) {
    const row: unknown = rows[i];
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      throw new DataError({
        owner,
        subject: 'each row',
        must: 'be a record like the first',
        got: describe(row),
        at: { row: i },
      });
    }
    for (const name of Object.keys(row)) names.add(name);
  }
  return [...names].map((name) => {
    const cells = rows.map((row) => (Object.hasOwn(row, name) ? (row as Record<string, unknown>)[name] : null));
    return [name, columnOf(owner, name, cells)] as const;
  });
}

/** The cell of a column; `null` is missing. */
export function cellAt(column: Column, row: number): Cell {
  if (column.kind === 'number') {
    const value = column.values[row]!;
    return Number.isNaN(value) ? null : value;
  }
  const code = column.codes[row]!;
  return code < 0 ? null : column.categories[code]!;
}

/** Infers the kind of a column from its cells and encodes it. */
export function columnOf(owner: string, name: string, cells: ArrayLike<unknown>): Column {
  let kind: string | undefined;
  for (let i = 0; i < cells.length && kind === undefined; i++) if (!isMissing(cells[i])) kind = typeof cells[i];
  if (kind === undefined || kind === 'number') {
    const values = new Float64Array(cells.length);
    for (let i = 0; i < cells.length; i++)
      values[i] = isMissing(cells[i]) ? Number.NaN : (checkKind(owner, name, cells[i], i, 'number') as number);
    return { kind: 'number', values };
  }
  const codes = new Int32Array(cells.length).fill(-1);
  const seen = new Map<unknown, number>();
  for (let i = 0; i < cells.length; i++) {
    if (isMissing(cells[i])) continue;
    const value = checkKind(owner, name, cells[i], i, kind);
    let code = seen.get(value);
    if (code === undefined) {
      code = seen.size;
      seen.set(value, code);
    }
    codes[i] = code;
  }
  return { kind: kind as 'string' | 'boolean', codes, categories: [...seen.keys()] as (string | boolean)[] };
}

/** `null`, `undefined` and NaN are missing. */
export function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined || (typeof value === 'number' && Number.isNaN(value));
}

function checkKind(owner: string, name: string, value: unknown, row: number, kind: string): unknown {
  const legal = typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';
  if (legal && typeof value === kind) return value;
  const must =
    kind === 'number' || kind === 'string' || kind === 'boolean'
      ? `hold values of one kind (${kind})`
      : 'hold numbers, strings or booleans';
  throw new DataError({ owner, subject: 'a column', must, got: describe(value), at: { row, columnName: name } });
}

function columnLength(column: Column): number {
  return column.kind === 'number' ? column.values.length : column.codes.length;
}

function takeCells(column: Column, rows: ArrayLike<number>): Column {
  if (column.kind === 'number') {
    const values = new Float64Array(rows.length);
    for (let i = 0; i < values.length; i++) values[i] = column.values[rows[i]!]!;
    return { kind: 'number', values };
  }
  const codes = new Int32Array(rows.length);
  for (let i = 0; i < codes.length; i++) codes[i] = column.codes[rows[i]!]!;
  return { ...column, codes };
}
