import { DataError, describe } from '../core/index.js';
import { type Column, cellAt, type Label, numbersOf, Table } from '../data/index.js';
import type { ColumnFilling } from './cell-statistics.js';
import { fillColumn, type MissingMarker, markColumn, missingCells, unmarkColumn } from './missing.js';

/** The same table with missing cells marked as columns mark them. */
export function markTable(owner: string, X: Table, marker: MissingMarker): Table {
  return new Table(
    X.names.map((name) => [name, markColumn(owner, name, X.column(name), marker)]),
    { rows: X.numRows, named: X.featureNames !== null },
  );
}

/** Fills missing cells, leaves columns without a filling out and appends the indicators. */
export function fillCells(
  owner: string,
  X: Table,
  fillings: readonly ColumnFilling[],
  indicator: Int32Array,
  names: readonly string[],
): Table {
  const columns: Column[] = [];
  fillings.forEach(({ kind, value }, j) => {
    if (value === null) return;
    const column = columnOfKind(owner, X.names[j]!, X.column(X.names[j]!), kind);
    columns.push(filled(column, value));
  });
  for (const j of indicator) {
    columns.push({
      kind: 'boolean',
      categories: [false, true],
      codes: Int32Array.from(missingCells(X.column(X.names[j]!))),
    });
  }
  return new Table(
    columns.map((column, k) => [names[k]!, column]),
    { rows: X.numRows },
  );
}

function filled(column: Column, value: Label): Column {
  if (column.kind !== 'number') return fillColumn(column, value as string | boolean);
  return { kind: 'number', values: column.values.map((cell) => (Number.isNaN(cell) ? Number(value) : cell)) };
}

/** The column as the kind that it had in `fit`. */
function columnOfKind(owner: string, columnName: string, column: Column, kind: Column['kind']): Column {
  if (column.kind === kind) return column;
  if (kind === 'number') return { kind, values: numbersOf(owner, columnName, column) };
  const row = missingCells(column).indexOf(0);
  if (row < 0) return { kind, categories: [], codes: new Int32Array(missingCells(column).length).fill(-1) };
  const must = `hold ${kind}s in this column, as in fit`;
  throw new DataError({ owner, subject: 'X', must, got: describe(cellAt(column, row)), at: { row, columnName } });
}

/** Takes the filled cells out again: missing where an indicator is set, and in columns that were left out. */
export function unfillCells(
  owner: string,
  X: Table,
  fillings: readonly ColumnFilling[],
  indicator: Int32Array,
  marker: MissingMarker,
): Column[] {
  const kept = fillings.flatMap(({ value }, j) => (value === null ? [] : [j]));
  const flags = new Map(
    Array.from(indicator, (j, k) => {
      const name = X.names[kept.length + k]!;
      return [j, numbersOf(owner, name, X.column(name))] as const;
    }),
  );
  return fillings.map(({ kind }, j) => {
    const at = kept.indexOf(j);
    const name = X.names[at];
    if (name === undefined) return unmarkColumn(emptyColumn(kind, X.numRows), marker);
    const column = columnOfKind(owner, name, X.column(name), kind);
    return unmarkColumn(emptied(column, flags.get(j)), marker);
  });
}

function emptied(column: Column, flags: Float64Array | undefined): Column {
  if (flags === undefined) return column;
  if (column.kind !== 'number')
    return { ...column, codes: column.codes.map((code, i) => (flags[i] === 0 ? code : -1)) };
  return { kind: 'number', values: column.values.map((value, i) => (flags[i] === 0 ? value : Number.NaN)) };
}

function emptyColumn(kind: Column['kind'], rows: number): Column {
  if (kind === 'number') return { kind, values: new Float64Array(rows).fill(Number.NaN) };
  return { kind, categories: [], codes: new Int32Array(rows).fill(-1) };
}
