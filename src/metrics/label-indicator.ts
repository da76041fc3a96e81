import { DataError, describe } from '../core/index.js';
import { type MatrixLike, toMatrix } from '../data/index.js';

/** Which labels each sample has: a row of zeros and ones for each sample, a column for each label. */
export interface LabelIndicator {
  readonly rows: number;
  readonly labels: number;
  /** Row after row. */
  readonly cells: Uint8Array;
}

/**
 * Reads a matrix of zeros and ones.
 *
 * @throws DataError for any other value.
 */
export function readIndicator(owner: string, subject: string, y: MatrixLike): LabelIndicator {
  const { data, shape } = toMatrix(owner, y, { subject }).compact();
  const [rows, labels] = shape;
  const cells = new Uint8Array(data.length);
  for (let i = 0; i < data.length; i++) {
    const value = data[i]!;
    if (value !== 0 && value !== 1) {
      const at = { row: Math.floor(i / labels), column: i % labels };
      const must = 'be 0 or 1 everywhere, as one column for each label';
      throw new DataError({ owner, subject, must, got: describe(value), at });
    }
    cells[i] = value;
  }
  return { rows, labels, cells };
}
