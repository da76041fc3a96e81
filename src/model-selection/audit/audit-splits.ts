import { describe } from '../../core/index.js';
import type { Split } from '../splitters/splitter.js';
import { counted, firstOf, type LeakageFinding, someOf } from './leakage-report.js';

/** Rows that are in both parts of a division. */
export function findRowsInBothParts(splits: readonly Split[], rows: number): LeakageFinding[] {
  const found = new Set<number>();
  const where = new Set<number>();
  for (const [k, [train, test]] of splits.entries()) {
    const isTraining = marks(train, rows);
    for (const row of test) {
      if (isTraining[row] === 0) continue;
      found.add(row);
      where.add(k);
    }
  }
  if (found.size === 0) return [];
  const message = `${counted(found.size, 'row')} in the training part and the test part of the same division (${rowsText(found)})`;
  const remedy = 'Score on rows that the fit has not seen: make the parts of each division disjoint.';
  return [finding('ROWS_IN_BOTH_PARTS', message, remedy, found, where)];
}

/** Groups of which a division has rows in both parts. */
export function findSplitGroups(splits: readonly Split[], groups: ArrayLike<unknown>): LeakageFinding[] {
  const found = new Map<unknown, number>();
  const where = new Set<number>();
  for (const [k, [train, test]] of splits.entries()) {
    const training = new Set(Array.from(train, (row) => groups[row]));
    for (const row of test) {
      if (!training.has(groups[row])) continue;
      if (!found.has(groups[row])) found.set(groups[row], row);
      where.add(k);
    }
  }
  if (found.size === 0) return [];
  const message = `${counted(found.size, 'group')} with rows in both parts of a division (${someOf([...found.keys()].map(nameOf))})`;
  const remedy = 'Keep groups whole: GroupKFold, StratifiedGroupKFold, LeaveOneGroupOut or GroupTimeSeriesSplit as cv.';
  return [finding('GROUPS_SPLIT', message, remedy, new Set(found.values()), where)];
}

/** Test rows that are followed, in time, by rows of their training part. */
export function findFutureRows(splits: readonly Split[], times: Float64Array): LeakageFinding[] {
  const found = new Set<number>();
  const where = new Set<number>();
  for (const [k, [train, test]] of splits.entries()) {
    let last = Number.NEGATIVE_INFINITY;
    for (const row of train) if (times[row]! > last) last = times[row]!;
    for (const row of test) {
      // Times that are missing compare as false.
      if (!(times[row]! < last)) continue;
      found.add(row);
      where.add(k);
    }
  }
  if (found.size === 0) return [];
  const message = `${counted(found.size, 'test row')} with later rows in the training part (${rowsText(found)})`;
  const remedy = 'Fit on the past only: sort the rows by time and use TimeSeriesSplit or GroupTimeSeriesSplit as cv.';
  return [finding('FUTURE_IN_TRAINING', message, remedy, found, where)];
}

function nameOf(group: unknown): string {
  return typeof group === 'object' ? describe(group) : String(group);
}

function finding(
  code: LeakageFinding['code'],
  message: string,
  remedy: string,
  rows: ReadonlySet<number>,
  splits: ReadonlySet<number>,
): LeakageFinding {
  const sorted = [...rows].sort((a, b) => a - b);
  return {
    code,
    severity: 'error',
    message,
    remedy,
    rows: firstOf(sorted),
    columns: [],
    splits: [...splits],
    count: rows.size,
  };
}

function rowsText(rows: ReadonlySet<number>): string {
  return `${rows.size === 1 ? 'row' : 'rows'} ${someOf([...rows].sort((a, b) => a - b))}`;
}

/** 1 for each of the rows. */
export function marks(rows: Int32Array, length: number): Uint8Array {
  const out = new Uint8Array(length);
  for (const row of rows) out[row] = 1;
  return out;
}
