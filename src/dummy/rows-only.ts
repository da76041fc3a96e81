import type { InputData } from '../base/index.js';
import { type CellInput, countRows, Matrix, type NumericInput } from '../data/index.js';

/** What a dummy takes as X: anything with rows. */
export type AnyInput = NumericInput | CellInput;

/** All that a dummy sees of X: its number of rows, whatever its columns are. */
export function rowsOnly<D extends InputData>(owner: string, X: unknown): D {
  return Matrix.zeros(countRows(owner, X), 0) as InputData as D;
}
