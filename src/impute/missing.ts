import { DataError } from '../core/index.js';
import { type Column, Matrix } from '../data/index.js';

/** What stands for a missing value; NaN and `null` mean the same. */
export type MissingMarker = number | string | null;

/** Whether the marker is the missing value that every column can hold. */
export function isPlainMissing(marker: MissingMarker): boolean {
  return marker === null || Number.isNaN(marker);
}

/** The same numbers with NaN in the place of the marker. */
export function markMatrix(X: Matrix, marker: MissingMarker): Matrix {
  if (isPlainMissing(marker)) return X;
  return new Matrix(
    X.data.map((value) => (value === marker ? Number.NaN : value)),
    X.shape,
    { featureNames: X.featureNames },
  );
}

/** Puts the marker back in the place of NaN. */
export function unmarkMatrix(X: Matrix, marker: MissingMarker): Matrix {
  if (isPlainMissing(marker)) return X;
  return new Matrix(
    X.data.map((value) => (Number.isNaN(value) ? Number(marker) : value)),
    X.shape,
  );
}

/** The same cells with what columns have for missing ones in the place of the marker. */
export function markColumn(owner: string, columnName: string, column: Column, marker: MissingMarker): Column {
  if (isPlainMissing(marker)) return column;
  const row = column.kind === 'number' ? column.values.findIndex(Number.isNaN) : column.codes.indexOf(-1);
  if (row >= 0) {
    const must = `hold no missing values other than ${JSON.stringify(marker)}`;
    throw new DataError({ owner, subject: 'X', must, got: 'a missing value', at: { row, columnName } });
  }
  if (column.kind === 'number') {
    return { kind: 'number', values: column.values.map((value) => (value === marker ? Number.NaN : value)) };
  }
  const code = (column.categories as readonly unknown[]).indexOf(marker);
  return code < 0 ? column : { ...column, codes: column.codes.map((other) => (other === code ? -1 : other)) };
}

/** Puts the marker back in the place of missing cells. */
export function unmarkColumn(column: Column, marker: MissingMarker): Column {
  if (isPlainMissing(marker)) return column;
  if (column.kind === 'number') {
    if (typeof marker !== 'number') return column;
    return { kind: 'number', values: column.values.map((value) => (Number.isNaN(value) ? marker : value)) };
  }
  return typeof marker === 'string' && column.kind === 'string' ? fillColumn(column, marker) : column;
}

/** A column of strings or booleans with a value in the place of missing cells. */
export function fillColumn(column: Exclude<Column, { kind: 'number' }>, value: string | boolean): Column {
  const found = column.categories.indexOf(value);
  const code = found < 0 ? column.categories.length : found;
  return {
    kind: column.kind,
    categories: found < 0 ? [...column.categories, value] : column.categories,
    codes: column.codes.map((other) => (other < 0 ? code : other)),
  };
}

/** Whether each cell is missing. */
export function missingCells(column: Column): Uint8Array {
  return column.kind === 'number'
    ? Uint8Array.from(column.values, (value) => Number(Number.isNaN(value)))
    : Uint8Array.from(column.codes, (code) => Number(code < 0));
}
