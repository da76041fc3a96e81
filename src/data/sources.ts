import { describe, ShapeError } from '../core/index.js';
import { isVector } from './label.js';
import { Matrix } from './matrix.js';
import { isNdarray, type NdarrayLike, ndarrayToMatrix } from './ndarray.js';
import { numberOfCell } from './number-cell.js';
import { type AnyRow, type Cell, Table } from './table.js';

/** What a numeric cell may be: booleans count as 0 and 1; `null`, `undefined` and NaN are missing. */
export type NumericCell = number | boolean | null | undefined;

/** A matrix of ml.js. */
export interface MlMatrixLike {
  readonly rows: number;
  readonly columns: number;
  get(row: number, column: number): number;
}

/** Numbers in two dimensions: a `Matrix`, an ndarray, an array of rows, an ml.js matrix. */
export type MatrixLike = Matrix | NdarrayLike | MlMatrixLike | readonly (ArrayLike<NumericCell> & object)[];

/** Rows of cells of any kind, without names. */
export type CellRows = readonly (readonly (Cell | undefined)[])[];

/** An object of columns. */
export type ColumnsOf<Row extends object> = { readonly [K in keyof Row]: ArrayLike<Row[K]> & object };

/** An Apache Arrow table, structurally. */
export interface ArrowTableLike {
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  readonly numRows: number;
  getChild(name: string): { readonly length: number; get(index: number): unknown } | null;
}

/** An Arquero table, structurally. */
export interface ArqueroTableLike {
  columnNames(): string[];
  numRows(): number;
  array(name: string): ArrayLike<unknown>;
}

/** Named columns: records, an object of columns, our `Table`, an Arrow or an Arquero table. */
export type TableLike<Row extends object = AnyRow> =
  | readonly Row[]
  | Table<Row>
  | ColumnsOf<Row>
  | ArrowTableLike
  | ArqueroTableLike;

/** Rows whose named columns are all numeric. */
export type NumericRow = { readonly [column: string]: NumericCell };

/**
 * What numeric estimators take: a matrix, or a table of numbers. The first member adds nothing to the others; without it
 * the compiler, of a record with a string in it, would not name the column.
 */
export type NumericInput = (NumericRow | NumericCell[])[] | MatrixLike | TableLike<NumericRow>;

/**
 * What estimators of categories and mixed columns take: rows of cells or named columns. A plain `Matrix` is left out on
 * purpose: numbers that went through a scaler are no categories any more, and the compiler says so.
 */
export type CellInput =
  | CellRows
  | readonly object[]
  | Table<object>
  | ColumnsOf<AnyRow>
  | ArrowTableLike
  | ArqueroTableLike;

/** What came, recognised by its shape. */
export type Source =
  | { readonly kind: 'matrix'; readonly matrix: Matrix }
  | { readonly kind: 'table'; readonly table: Table<object> }
  | { readonly kind: 'rows'; readonly rows: readonly ArrayLike<unknown>[]; readonly width: number }
  | { readonly kind: 'records'; readonly records: readonly object[] }
  | {
      readonly kind: 'columns';
      readonly columns: readonly (readonly [string, ArrayLike<unknown>])[];
      readonly length: number;
    };

/**
 * Recognises what the caller passed as `X`.
 *
 * @throws ShapeError for what is not two-dimensional.
 */
export function recognise(owner: string, subject: string, X: unknown): Source {
  if (X instanceof Matrix) return { kind: 'matrix', matrix: X };
  if (X instanceof Table) return { kind: 'table', table: X };
  if (Array.isArray(X)) return recogniseRows(owner, subject, X);
  if (typeof X === 'object' && X !== null && !isVector(X)) {
    if (isNdarray(X)) return { kind: 'matrix', matrix: ndarrayToMatrix(owner, subject, X) };
    if (isMlMatrix(X)) return { kind: 'matrix', matrix: mlToMatrix(owner, subject, X) };
    if (isArrow(X)) return arrowColumns(X);
    if (isArquero(X))
      return {
        kind: 'columns',
        columns: X.columnNames().map((name) => [name, X.array(name)] as const),
        length: X.numRows(),
      };
    if (isPlain(X)) return plainColumns(owner, subject, X);
  }
  throw notTwoDimensional(owner, subject, isVector(X) ? `a vector of length ${X.length}` : describe(X));
}

function recogniseRows(owner: string, subject: string, X: readonly unknown[]): Source {
  const first = X[0];
  if (X.length === 0) return { kind: 'rows', rows: [], width: 0 };
  if (!isVector(first)) {
    if (typeof first !== 'object' || first === null || first instanceof Date)
      throw notTwoDimensional(owner, subject, `a vector of length ${X.length}`);
    return { kind: 'records', records: X as object[] };
  }
  for (let i = 0; i < X.length; i++) {
    const row = X[i];
    if (!isVector(row))
      throw new ShapeError({
        owner,
        subject: `each row of ${subject}`,
        must: 'be an array',
        got: describe(row),
        at: { row: i },
      });
    if (row.length !== first.length) {
      throw new ShapeError({
        owner,
        subject: `each row of ${subject}`,
        must: `have ${first.length} values, as row 0 has`,
        got: String(row.length),
        at: { row: i },
      });
    }
  }
  return { kind: 'rows', rows: X as ArrayLike<unknown>[], width: first.length };
}

function notTwoDimensional(owner: string, subject: string, got: string): ShapeError {
  return new ShapeError({ owner, subject, must: 'be two-dimensional: rows of columns, or a table', got });
}

function isMlMatrix(X: object): X is MlMatrixLike {
  const { rows, columns, get } = X as Partial<MlMatrixLike>;
  return typeof rows === 'number' && typeof columns === 'number' && typeof get === 'function';
}

function mlToMatrix(owner: string, subject: string, X: MlMatrixLike): Matrix {
  const out = Matrix.zeros(X.rows, X.columns);
  for (let i = 0; i < X.rows; i++) {
    for (let j = 0; j < X.columns; j++) out.set(i, j, numberOfCell(owner, subject, X.get(i, j), i, j));
  }
  return out;
}

function isArrow(X: object): X is ArrowTableLike {
  const { schema, getChild } = X as Partial<ArrowTableLike>;
  return typeof getChild === 'function' && Array.isArray(schema?.fields);
}

function arrowColumns(X: ArrowTableLike): Source {
  const columns = X.schema.fields.map(({ name }) => {
    const vector = X.getChild(name);
    return [name, Array.from({ length: X.numRows }, (_, i) => vector?.get(i))] as const;
  });
  return { kind: 'columns', columns, length: X.numRows };
}

function isArquero(X: object): X is ArqueroTableLike {
  const { columnNames, numRows, array } = X as Partial<ArqueroTableLike>;
  return typeof columnNames === 'function' && typeof numRows === 'function' && typeof array === 'function';
}

function isPlain(X: object): X is Record<string, unknown> {
  const prototype = Object.getPrototypeOf(X);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

function plainColumns(owner: string, subject: string, X: Record<string, unknown>): Source {
  const entries = Object.entries(X);
  if (entries.length > 0 && entries.every(([, cell]) => cell === null || typeof cell !== 'object')) {
    throw new ShapeError({
      owner,
      subject,
      must: 'be an array of records, or an object of columns',
      got: 'one record',
    });
  }
  const columns = entries.map(([name, cells]) => {
    if (isVector(cells)) return [name, cells] as const;
    throw new ShapeError({
      owner,
      subject: `each column of ${subject}`,
      must: 'be an array',
      got: describe(cells),
      at: { columnName: name },
    });
  });
  const length = columns[0]?.[1].length ?? 0;
  for (const [name, cells] of columns) {
    if (cells.length === length) continue;
    const must = `have ${length} values, as the first column has`;
    throw new ShapeError({
      owner,
      subject: `each column of ${subject}`,
      must,
      got: String(cells.length),
      at: { columnName: name },
    });
  }
  return { kind: 'columns', columns, length };
}
