import { DataError, describe, ShapeError } from '../core/index.js';
import { isVector } from './label.js';
import { Matrix } from './matrix.js';
import { recognise, type Source } from './sources.js';
import { type Column, cellAt, columnOf, isMissing, recordColumns, Table } from './table.js';

/** What a conversion lets through. */
export interface ConvertRules {
  /** Let NaN, `null` and `undefined` through, as NaN. */
  readonly allowNaN?: boolean;
  /** Let infinities through. */
  readonly allowInfinite?: boolean;
  readonly minRows?: number;
  readonly minColumns?: number;
}

/**
 * Converts whatever holds numbers in two dimensions into a compact `Matrix`, checked; the caller's data is never
 * written to, but a `Matrix` that is already compact is passed through.
 *
 * @throws ShapeError for data that is ragged, empty or not two-dimensional.
 * @throws DataError for a cell that is no number, or is missing or infinite where that is not allowed.
 */
export function toMatrix(owner: string, X: unknown, rules: ConvertRules = {}): Matrix {
  const matrix = sourceToMatrix(owner, recognise(owner, X)).compact();
  checkExtent(owner, matrix.shape, rules);
  checkFinite(owner, matrix, rules);
  return matrix;
}

/**
 * Converts whatever has columns into a `Table`; columns without names are called `x0`, `x1`, ….
 *
 * @throws ShapeError for data that is ragged, empty or not two-dimensional.
 * @throws DataError for a cell that is neither number, string, boolean nor missing.
 */
export function toTable(owner: string, X: unknown, rules: ConvertRules = {}): Table {
  const table = sourceToTable(owner, recognise(owner, X));
  checkExtent(owner, table.shape, rules);
  if (rules.allowInfinite !== true) checkTableFinite(owner, table);
  return table;
}

/** Converts to a `Table` what has named or non-numeric columns, everything else to a `Matrix`. */
export function toDataset(owner: string, X: unknown): Matrix | Table {
  const source = recognise(owner, X);
  if (source.kind === 'matrix') return source.matrix;
  if (source.kind === 'rows' && source.rows.every((row) => ArrayBuffer.isView(row) || everyNumeric(row))) {
    return sourceToMatrix(owner, source);
  }
  return sourceToTable(owner, source);
}

/** Number of rows of anything two-dimensional. */
export function countRows(owner: string, X: unknown): number {
  const source = recognise(owner, X);
  switch (source.kind) {
    case 'matrix':
      return source.matrix.shape[0];
    case 'table':
      return source.table.shape[0];
    case 'rows':
      return source.rows.length;
    case 'records':
      return source.records.length;
    case 'columns':
      return source.length;
  }
}

/** Refuses NaN and infinities, saying where. */
export function checkFinite(
  owner: string,
  matrix: Matrix,
  { allowNaN = false, allowInfinite = false }: ConvertRules,
): void {
  const { data, shape, featureNames } = matrix;
  for (let k = 0; k < data.length; k++) {
    const value = data[k]!;
    if (value - value === 0 || (allowNaN && Number.isNaN(value)) || (allowInfinite && !Number.isNaN(value))) continue;
    const column = k % shape[1];
    const must = allowNaN ? 'hold finite numbers or missing values' : 'hold finite numbers';
    const at = { row: Math.floor(k / shape[1]), column, columnName: featureNames?.[column] };
    throw new DataError({
      owner,
      subject: 'X',
      must,
      got: Number.isNaN(value) ? 'a missing value (NaN)' : String(value),
      at,
    });
  }
}

function checkTableFinite(owner: string, table: Table): void {
  for (const name of table.names) {
    const column = table.column(name);
    if (column.kind !== 'number') continue;
    const row = column.values.findIndex(
      (value) => value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY,
    );
    if (row < 0) continue;
    const at = { row, columnName: name };
    throw new DataError({
      owner,
      subject: 'X',
      must: 'hold finite numbers or missing values',
      got: String(column.values[row]),
      at,
    });
  }
}

function checkExtent(
  owner: string,
  shape: readonly [number, number],
  { minRows = 1, minColumns = 1 }: ConvertRules,
): void {
  const [rows, columns] = shape;
  if (rows < minRows) {
    throw new ShapeError({
      owner,
      subject: 'X',
      must: `have at least ${minRows} row${minRows === 1 ? '' : 's'}`,
      got: String(rows),
    });
  }
  if (columns < minColumns) {
    throw new ShapeError({
      owner,
      subject: 'X',
      must: `have at least ${minColumns} column${minColumns === 1 ? '' : 's'}`,
      got: String(columns),
    });
  }
}

function everyNumeric(row: ArrayLike<unknown>): boolean {
  for (let j = 0; j < row.length; j++)
    if (typeof row[j] !== 'number' && typeof row[j] !== 'boolean' && !isMissing(row[j])) return false;
  return true;
}

function sourceToMatrix(owner: string, source: Source): Matrix {
  switch (source.kind) {
    case 'matrix':
      return source.matrix;
    case 'rows':
      return rowsToMatrix(owner, source.rows, source.width);
    default:
      return tableToMatrix(owner, sourceToTable(owner, source));
  }
}

function rowsToMatrix(owner: string, rows: readonly ArrayLike<unknown>[], width: number): Matrix {
  const out = new Float64Array(rows.length * width);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    for (let j = 0; j < width; j++) out[i * width + j] = toNumber(owner, row[j], i, j);
  }
  return new Matrix(out, [rows.length, width]);
}

function toNumber(owner: string, value: unknown, row: number, column: number): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null || value === undefined) return Number.NaN;
  if (isVector(value))
    throw new ShapeError({
      owner,
      subject: 'X',
      must: 'be two-dimensional',
      got: 'deeper nesting',
      at: { row, column },
    });
  throw new DataError({ owner, subject: 'X', must: 'hold numbers', got: describe(value), at: { row, column } });
}

function tableToMatrix(owner: string, table: Table): Matrix {
  const [rows, width] = table.shape;
  const out = new Float64Array(rows * width);
  table.names.forEach((name, j) => {
    const values = numbersOf(owner, name, table.column(name));
    for (let i = 0; i < rows; i++) out[i * width + j] = values[i]!;
  });
  return new Matrix(out, [rows, width], { featureNames: table.featureNames });
}

/** The cells of a number or boolean column as numbers; missing is NaN. */
export function numbersOf(owner: string, name: string, column: Column): Float64Array {
  if (column.kind === 'number') return column.values;
  if (column.kind === 'boolean') {
    return Float64Array.from(column.codes, (code) => (code < 0 ? Number.NaN : Number(column.categories[code])));
  }
  const row = column.codes.findIndex((code) => code >= 0);
  if (row < 0) return new Float64Array(column.codes.length).fill(Number.NaN);
  const got = describe(cellAt(column, row));
  throw new DataError({
    owner,
    subject: 'X',
    must: 'hold numbers in every column',
    got,
    at: { row, columnName: name },
  });
}

function sourceToTable(owner: string, source: Source): Table {
  switch (source.kind) {
    case 'table':
      return source.table as Table;
    case 'matrix':
      return matrixToTable(source.matrix);
    case 'rows':
      return rowsToTable(owner, source.rows, source.width);
    case 'records':
      return new Table(recordColumns(owner, source.records), { rows: source.records.length });
    case 'columns':
      return new Table(
        source.columns.map(([name, cells]) => [name, columnOf(owner, name, cells)]),
        { rows: source.length },
      );
  }
}

function matrixToTable(matrix: Matrix): Table {
  const names = matrix.featureNames ?? generatedNames(matrix.shape[1]);
  const columns = names.map((name, j) => [name, { kind: 'number', values: matrix.column(j) }] as const);
  return new Table(columns, { rows: matrix.shape[0], named: matrix.featureNames !== null });
}

function rowsToTable(owner: string, rows: readonly ArrayLike<unknown>[], width: number): Table {
  const columns = generatedNames(width).map(
    (name, j) =>
      [
        name,
        columnOf(
          owner,
          name,
          rows.map((row) => row[j]),
        ),
      ] as const,
  );
  return new Table(columns, { rows: rows.length, named: false });
}

/** `x0`, `x1`, …: what columns without names are called. */
export function generatedNames(width: number): string[] {
  return Array.from({ length: width }, (_, j) => `x${j}`);
}
