import type { InputData } from '../base/index.js';
import { countRows, Matrix } from '../data/index.js';

/** All that a dummy sees of X: its number of rows, whatever its columns are. */
export function rowsOnly<D extends InputData>(owner: string, X: unknown): D {
  return Matrix.zeros(countRows(owner, X), 0) as InputData as D;
}
