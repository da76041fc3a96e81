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

/** Cells that are looked at together. */
const BLOCK = 1024;

/** Refuses NaN and infinities in a compact matrix, saying where. */
export function checkFinite(owner: string, matrix: Matrix, rules: ConvertRules): void {
  if (rules.allowNaN === true && rules.allowInfinite === true) return;
  const { data } = matrix;
  for (let from = 0; from < data.length; from += BLOCK) {
    const end = Math.min(from + BLOCK, data.length);
    if (!isFiniteBlock(data, from, end)) checkCells(owner, matrix, from, end, rules);
  }
}

/** Whether all cells are finite: their differences from themselves are all 0, in sums that do not wait for each other. */
function isFiniteBlock(data: Float64Array, from: number, end: number): boolean {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let k = from;
  for (; k + 4 <= end; k += 4) {
    s0 += data[k]! - data[k]!;
    s1 += data[k + 1]! - data[k + 1]!;
    s2 += data[k + 2]! - data[k + 2]!;
    s3 += data[k + 3]! - data[k + 3]!;
  }
  for (; k < end; k++) s0 += data[k]! - data[k]!;
  return s0 + s1 + s2 + s3 === 0;
}

function checkCells(owner: string, matrix: Matrix, from: number, end: number, rules: ConvertRules): void {
  const { subject = 'X', allowNaN = false, allowInfinite = false } = rules;
  const { data, shape, featureNames } = matrix;
  for (let k = from; k < end; k++) {
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
