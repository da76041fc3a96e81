import { describe, InvalidParameterError } from '../core/index.js';
import type { Column, Label, Table } from '../data/index.js';
import { categoryMode, numberStatistic } from './column-statistics.js';
import type { SimpleImputerParams } from './imputer-params.js';
import { missingCells } from './missing.js';
import { constantNumber } from './number-imputation.js';

/** What was learnt of one column of a table. */
export interface ColumnFilling {
  readonly kind: Column['kind'];
  /** What fills missing cells; `null` where the column is left out. */
  readonly value: Label | null;
}

/** What fills the missing cells of each column. Missing cells in X are marked as columns mark them. */
export function learnCells(X: Table, params: SimpleImputerParams): ColumnFilling[] {
  return X.names.map((name) => {
    const column = X.column(name);
    const empty = missingCells(column).every((missing) => missing === 1);
    const kind = empty && params.strategy === 'constant' ? kindOfFilling(column, params) : column.kind;
    if (empty && !params.keepEmptyFeatures) return { kind, value: null };
    if (params.strategy === 'constant') return { kind, value: constantOf(kind, params, name) };
    return { kind, value: empty ? zeroOf(kind) : mostFrequent(column) };
  });
}

/** A column without values says nothing of its kind, so the constant decides. */
function kindOfFilling(column: Column, { fillValue }: SimpleImputerParams): Column['kind'] {
  return fillValue === null ? column.kind : (typeof fillValue as Column['kind']);
}

function mostFrequent(column: Column): Label | null {
  if (column.kind !== 'number') return categoryMode(column);
  return numberStatistic(
    'most_frequent',
    column.values.filter((value) => !Number.isNaN(value)),
  );
}

/** What scikit-learn's 0 for columns without values is in a column of this kind. */
function zeroOf(kind: Column['kind']): Label {
  return kind === 'number' ? 0 : kind === 'boolean' ? false : '0';
}

function constantOf(kind: Column['kind'], { fillValue }: SimpleImputerParams, columnName: string): Label {
  if (kind === 'number') return constantNumber(fillValue, columnName);
  if (kind === 'boolean' && [null, 0, 1, false, true].includes(fillValue as null)) return Boolean(fillValue);
  if (kind === 'string' && (fillValue === null || typeof fillValue === 'string')) return fillValue ?? 'missing_value';
  const must = `be a ${kind} for columns of ${kind}s`;
  const got = describe(fillValue);
  throw new InvalidParameterError({ owner: 'SimpleImputer', subject: 'fillValue', must, got, at: { columnName } });
}
