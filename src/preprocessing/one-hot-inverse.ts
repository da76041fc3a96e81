import { DataError } from '../core/index.js';
import type { Matrix } from '../data/index.js';
import type { OneHotColumn } from './one-hot-columns.js';

/**
 * The group that each row has in one column: that of the greatest value; -1 for rows of zeros where they are unknown.
 *
 * @throws DataError for a row of zeros that stands for nothing.
 */
export function groupsOfRows(owner: string, X: Matrix, column: OneHotColumn, allowUnknown: boolean): Int32Array {
  const { drop } = column;
  return Int32Array.from({ length: X.shape[0] }, (_, row) => {
    const place = greatestPlace(X, row, column);
    if (place >= 0) return drop !== null && place >= drop ? place + 1 : place;
    if (drop !== null) return drop;
    if (allowUnknown) return -1;
    const must = 'have a value other than zero for each column that was encoded';
    throw new DataError({ owner, subject: 'X', must, got: 'only zeros', at: { row, column: column.start } });
  });
}

/** The position of the greatest value among the output columns of one column; -1 when they add up to zero. */
function greatestPlace(X: Matrix, row: number, { start, width }: OneHotColumn): number {
  let best = 0;
  let sum = 0;
  for (let k = 0; k < width; k++) {
    const value = X.get(row, start + k);
    sum += value;
    if (value > X.get(row, start + best)) best = k;
  }
  return sum === 0 ? -1 : best;
}
