import { DataError, describe } from '../core/index.js';
import { type ConvertRules, checkExtent, checkFinite, checkTableFinite } from './extent.js';
import { Matrix } from './matrix.js';
import { numberOfCell } from './number-cell.js';
import { recognise, type Source } from './sources.js';
import { type Column, cellAt, columnOf, isMissing, recordColumns, Table } from './table.js';

/**
 * Converts whatever holds numbers in two dimensions into a compact `Matrix`, checked; the caller's data is never
 * written to, but a `Matrix` that is already compact is passed through.
 *
 * @throws ShapeError for data that is ragged, empty or not two-dimensional.
 * @throws DataError for a cell that is no number, or is missing or infinite where that is not allowed.
 */
export function toMatrix(owner: string, X: unknown, rules: ConvertRules = {}): Matrix {
  const { subject = 'X' } = rules;
  const matrix = sourceToMatrix(owner, subject, recognise(owner, subject, X)).compact();
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
  const table = sourceToTable(owner, recognise(owner, rules.subject ?? 'X', X));
  checkExtent(owner, table.shape, rules);
  checkTableFinite(owner, table, rules);
  return table;
}

/** Converts to a `Table` what has named or non-numeric columns, everything else to a compact `Matrix`; cells are not checked. */
export function toDataset(owner: string, X: unknown, subject = 'X'): Matrix | Table {
  const source = recognise(owner, subject, X);
  if (source.kind === 'matrix') return source.matrix.compact();
  if (source.kind === 'rows' && source.rows.every((row) => ArrayBuffer.isView(row) || everyNumeric(row))) {
    return sourceToMatrix(owner, subject, source);
  }
  return sourceToTable(owner, source);
}

/** Number of rows of anything two-dimensional. */
export function countRows(owner: string, X: unknown): number {
  const source = recognise(owner, 'X', X);
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

function everyNumeric(row: ArrayLike<unknown>): boolean {
  for (let j = 0; j < row.length; j++)
    if (typeof row[j] !== 'number' && typeof row[j] !== 'boolean' && !isMissing(row[j])) return false;
  return true;
}

function sourceToMatrix(owner: string, subject: string, source: Source): Matrix {
  switch (source.kind) {
    case 'matrix':
      return source.matrix;
    case 'rows':
      return rowsToMatrix(owner, subject, source.rows, source.width);
    default:
      return tableToMatrix(owner, subject, sourceToTable(owner, source));
  }
}

function rowsToMatrix(owner: string, subject: string, rows: readonly ArrayLike<unknown>[], width: number): Matrix {
  const out = new Float64Array(rows.length * width);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    for (let j = 0; j < width; j++) {
      const cell = row[j];
      out[i * width + j] = typeof cell === 'number' ? cell : numberOfCell(owner, subject, cell, i, j);
    }
  }
  return new Matrix(out, [rows.length, width]);
}

function tableToMatrix(owner: string, subject: string, table: Table): Matrix {
  const [rows, width] = table.shape;
  const out = new Float64Array(rows * width);
  table.names.forEach((name, j) => {
    const values = numbersOf(owner, name, table.column(name), subject);
    for (let i = 0; i < rows; i++) out[i * width + j] = values[i]!;
  });
  return new Matrix(out, [rows, width], { featureNames: table.featureNames });
}

/** The cells of a number or boolean column as numbers; missing is NaN. */
export function numbersOf(owner: string, name: string, column: Column, subject = 'X'): Float64Array {
  if (column.kind === 'number') return column.values;
  if (column.kind === 'boolean') {
    return Float64Array.from(column.codes, (code) => (code < 0 ? Number.NaN : Number(column.categories[code])));
  }
  const row = column.codes.findIndex((code) => code >= 0);
  if (row < 0) return new Float64Array(column.codes.length).fill(Number.NaN);
  const got = describe(cellAt(column, row));
  throw new DataError({
    owner,
    subject,
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
