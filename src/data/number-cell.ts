import { DataError, describe, ShapeError } from '../core/index.js';
import { isVector } from './label.js';

/** A cell of a matrix as a number: booleans count as 0 and 1; `null` and `undefined` become NaN. */
export function numberOfCell(owner: string, subject: string, value: unknown, row: number, column: number): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null || value === undefined) return Number.NaN;
  const at = { row, column };
  if (isVector(value)) {
    throw new ShapeError({ owner, subject, must: 'be two-dimensional', got: 'deeper nesting', at });
  }
  throw new DataError({ owner, subject, must: 'hold numbers', got: describe(value), at });
}
