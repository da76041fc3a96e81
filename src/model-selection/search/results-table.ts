import { formatValue, inspectAsText } from '../../base/index.js';
import { fixedDecimals } from '../../core/index.js';

/** How many candidates are shown. */
const ROWS = 20;
const DECIMALS = 4;

interface Column {
  readonly title: string;
  readonly cells: readonly string[];
  /** Numbers end at the same place. */
  readonly isNumeric: boolean;
}

type Columns = Readonly<Record<string, ArrayLike<unknown>>>;

/** The results of a search, one column a field; as text a table of the best candidates, with ranks, scores and parameters. */
export class ResultsTable {
  static {
    inspectAsText(ResultsTable.prototype);
  }

  constructor(columns: object) {
    Object.assign(this, columns);
  }

  /** The best candidates in aligned columns, the best one first. */
  toString(): string {
    const results = this as unknown as Columns;
    const metrics = Object.keys(results).filter((name) => name.startsWith('rankTest'));
    const count = results.params!.length;
    const ranks = results[metrics[0] ?? ''] as Int32Array | undefined;
    const order = Array.from({ length: count }, (_, c) => c);
    if (ranks !== undefined) order.sort((a, b) => ranks[a]! - ranks[b]! || a - b);
    const shown = order.slice(0, ROWS);
    const columns = [
      ...metrics.flatMap((rank) => scoreColumns(results, rank.slice('rankTest'.length), shown)),
      ...countColumns(results, shown),
      ...paramColumns(results, shown),
    ];
    const lines = [-1, ...shown.keys()].map((row) => lineOf(columns, row));
    if (count > ROWS) lines.push(`… and ${count - ROWS} more`);
    return lines.join('\n');
  }
}

/** Rank, mean and standard deviation of one score; of several, under their names. */
function scoreColumns(results: Columns, metric: string, rows: readonly number[]): Column[] {
  const suffix = metric === 'Score' ? '' : ` ${metric.slice(0, 1).toLowerCase()}${metric.slice(1)}`;
  const decimal = (value: unknown) => fixedDecimals(value as number, DECIMALS);
  return [
    numeric(`rank${suffix}`, results[`rankTest${metric}`]!, rows, String),
    numeric(`mean${suffix}`, results[`meanTest${metric}`]!, rows, decimal),
    numeric(`std${suffix}`, results[`stdTest${metric}`]!, rows, decimal),
  ];
}

/** What a search notes of each candidate besides scores, such as its resources. */
function countColumns(results: Columns, rows: readonly number[]): Column[] {
  return ['iter', 'nResources']
    .filter((name) => results[name] !== undefined)
    .map((name) => numeric(name, results[name]!, rows, String));
}

function paramColumns(results: Columns, rows: readonly number[]): Column[] {
  const names = Object.keys(results).filter((name) => name.startsWith('param_'));
  return names.map((name) => {
    const values = rows.map((row) => results[name]![row]);
    const isNumeric = values.every((value) => typeof value === 'number' || value === undefined);
    return { title: name.slice('param_'.length), cells: values.map(cellOf), isNumeric };
  });
}

function numeric(
  title: string,
  values: ArrayLike<unknown>,
  rows: readonly number[],
  show: (value: unknown) => string,
): Column {
  return { title, cells: rows.map((row) => show(values[row])), isNumeric: true };
}

/** A parameter's value; numbers that were drawn have more digits than anyone reads. */
function cellOf(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'number' ? String(Number(value.toPrecision(6))) : formatValue(value);
}

/** One line of the table; the titles stand in row -1. */
function lineOf(columns: readonly Column[], row: number): string {
  const parts = columns.map(({ title, cells, isNumeric }) => {
    const width = Math.max(title.length, ...cells.map((cell) => cell.length));
    const text = row < 0 ? title : cells[row]!;
    return isNumeric ? text.padStart(width) : text.padEnd(width);
  });
  return parts.join('  ').trimEnd();
}
