import { DataError, ShapeError } from '../core/index.js';
import type { Matrix } from './matrix.js';
import type { Table } from './table.js';

/** What a conversion lets through. */
export interface ConvertRules {
  /** What messages call the data. @defaultValue 'X' */
  readonly subject?: string;
  /** Let NaN, `null` and `undefined` through, as NaN. */
  readonly allowNaN?: boolean;
  /** Let infinities through. */
  readonly allowInfinite?: boolean;
  readonly minRows?: number;
  readonly minColumns?: number;
}

/** Refuses too few rows or columns. */
export function checkExtent(owner: string, shape: readonly [number, number], rules: ConvertRules): void {
  const { subject = 'X', minRows = 1, minColumns = 1 } = rules;
  checkCount(owner, subject, 'row', shape[0], minRows);
  checkCount(owner, subject, 'column', shape[1], minColumns);
}

function checkCount(owner: string, subject: string, what: string, got: number, least: number): void {
  if (got >= least) return;
  const must = `have at least ${least} ${what}${least === 1 ? '' : 's'}`;
  throw new ShapeError({ owner, subject, must, got: String(got) });
}

/** Refuses NaN and infinities in a compact matrix, saying where. */
export function checkFinite(owner: string, matrix: Matrix, rules: ConvertRules): void {
  const { subject = 'X', allowNaN = false, allowInfinite = false } = rules;
  const { data, shape, featureNames } = matrix;
  for (let k = 0; k < data.length; k++) {
    const value = data[k]!;
    if (value - value === 0 || (allowNaN && Number.isNaN(value)) || (allowInfinite && !Number.isNaN(value))) continue;
    const column = k % shape[1];
    const must = allowNaN ? 'hold finite numbers or missing values' : 'hold finite numbers';
    const got = Number.isNaN(value) ? 'a missing value (NaN)' : String(value);
    const at = { row: Math.floor(k / shape[1]), column, columnName: featureNames?.[column] };
    throw new DataError({ owner, subject, must, got, at });
  }
}

/** Refuses infinities in the columns of numbers, saying where. */
export function checkTableFinite(owner: string, table: Table, rules: ConvertRules): void {
  const { subject = 'X', allowInfinite = false } = rules;
  if (allowInfinite) return;
  for (const name of table.names) {
    const column = table.column(name);
    if (column.kind !== 'number') continue;
    const row = column.values.findIndex((value) => value === Infinity || value === -Infinity);
    if (row < 0) continue;
    const must = 'hold finite numbers or missing values';
    const at = { row, columnName: name };
    throw new DataError({ owner, subject, must, got: String(column.values[row]), at });
  }
}
