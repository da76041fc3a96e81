import { generatedNames, isVector, Matrix, type Table } from '../../data/index.js';
import type { CvData } from '../validation/cv-data.js';

/** One column of what is audited. */
export interface AuditedColumn {
  readonly name: string;
  /** Numbers, or the positions of categories; NaN is missing. */
  readonly values: Float64Array;
  readonly isCategory: boolean;
}

/** The columns of X. */
export function columnsOf(X: Matrix | Table): AuditedColumn[] {
  if (X instanceof Matrix) {
    const names = X.featureNames ?? generatedNames(X.shape[1]);
    return names.map((name, j) => ({ name, values: X.column(j), isCategory: false }));
  }
  return X.names.map((name) => {
    const column = X.column(name);
    if (column.kind === 'number') return { name, values: column.values, isCategory: false };
    const values = Float64Array.from(column.codes, (code) => (code < 0 ? Number.NaN : code));
    return { name, values, isCategory: true };
  });
}

/** For each row the number of the first kind of rows that it is equal to, and how many kinds there are. */
export interface RowKinds {
  readonly kinds: Int32Array;
  readonly count: number;
}

/** Finds equal rows, column by column: rows that are equal so far are told apart by the next one. */
export function kindsOfRows(columns: readonly ArrayLike<unknown>[], rows: number): RowKinds {
  let kinds = new Int32Array(rows);
  let count = Math.min(rows, 1);
  for (const column of columns) {
    if (count === rows) break;
    const codes = new Map<unknown, number>();
    const pairs = new Map<number, number>();
    const next = new Int32Array(rows);
    for (let i = 0; i < rows; i++) {
      const code = numberIn(codes, column[i]);
      next[i] = numberIn(pairs, kinds[i]! * rows + code);
    }
    kinds = next;
    count = pairs.size;
  }
  return { kinds, count };
}

/** The number of a key, by the order in which keys come. */
function numberIn<K>(numbers: Map<K, number>, key: K): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/** The target as columns of values that can be compared; none where there is no target. */
export function columnsOfTarget({ y, target }: CvData): ArrayLike<unknown>[] {
  if (target !== null) return [target.codes];
  if (y instanceof Matrix) return Array.from({ length: y.shape[1] }, (_, j) => y.column(j));
  if (!isVector(y)) return [];
  if (!isVector(y[0])) return [y];
  return Array.from(y[0], (_, k) => Array.from(y as ArrayLike<ArrayLike<unknown>>, (row) => row[k]));
}
