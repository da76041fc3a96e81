import { DataError, describe, InvalidParameterError } from '../core/index.js';
import type { ColumnKind } from './csv-cell.js';
import type { AnyRow } from './table.js';

/** The kind that a column of such cells has. */
export type KindOf<C> = C extends number
  ? 'number'
  : C extends boolean
    ? 'boolean'
    : C extends string
      ? 'string'
      : never;

/** Declared kinds, by column name. */
export type ColumnKinds = { readonly [column: string]: ColumnKind };

/** The row type that follows from declared kinds; any cell can be missing. */
export type RowOfKinds<K extends ColumnKinds> = {
  readonly [C in keyof K]: { number: number; string: string; boolean: boolean }[K[C]] | null;
};

/** A row that was not taken, and why. */
export interface RefusedRow {
  /** Counts the rows of data from 0, refused ones included. */
  readonly row: number;
  /** The line on which the row begins; the first line of the file is 1. */
  readonly line: number;
  /** The cells as they stand in the file. */
  readonly cells: readonly string[];
  readonly error: DataError;
}

/** How many rows there were: `rowsIn` is always `rowsOut + rowsRefused`. */
export interface CsvSummary {
  readonly rowsIn: number;
  readonly rowsOut: number;
  readonly rowsRefused: number;
  /** Empty lines in a file of two or more columns: they hold no data and are no rows. */
  readonly blankLines: number;
}

export interface CsvOptions<Row extends object = AnyRow> {
  /** What stands between two cells. @defaultValue `','` */
  readonly delimiter?: string | undefined;
  /**
   * Spellings of a missing cell, quoted or not.
   * @defaultValue `['', 'NA', 'N/A', 'NaN', 'nan', 'NULL', 'null']`
   */
  readonly missing?: readonly string[] | undefined;
  /** Kinds of columns, by name; the others are inferred. @defaultValue `{}` */
  readonly columns?: { readonly [C in keyof Row & string]?: KindOf<Row[C]> } | undefined;
  /**
   * `true`: the first row has the names. A list: the file has no row of names, these are the names. A function: the
   * first row has the names, and this changes them.
   * @defaultValue `true`
   */
  readonly header?: true | readonly string[] | ((names: readonly string[]) => readonly string[]) | undefined;
  /**
   * `'error'` throws at the first row that has too few or too many cells, or a cell that does not fit its declared
   * kind. A function is handed each such row instead, and reading goes on. Broken quotes always throw: after them
   * nobody can say where rows begin.
   * @defaultValue `'error'`
   */
  readonly onBadRow?: 'error' | ((refused: RefusedRow) => void) | undefined;
  /** Called once at the end with the counts of rows. */
  readonly onSummary?: ((summary: CsvSummary) => void) | undefined;
}

/** The options of one call, checked and complete. */
export interface CsvSettings {
  readonly owner: string;
  readonly delimiter: string;
  readonly missing: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<string, ColumnKind>;
  readonly header: true | readonly string[] | ((names: readonly string[]) => readonly string[]);
  readonly onBadRow: 'error' | ((refused: RefusedRow) => void);
  readonly onSummary: ((summary: CsvSummary) => void) | undefined;
}

const DEFAULT_MISSING = ['', 'NA', 'N/A', 'NaN', 'nan', 'NULL', 'null'];
const KNOWN = ['delimiter', 'missing', 'columns', 'header', 'onBadRow', 'onSummary'];

/** Checks the options of a CSV reader; `extra` names the options that only this reader has. */
export function toCsvSettings(owner: string, options: CsvOptions, extra: readonly string[] = []): CsvSettings {
  if (typeof options !== 'object' || options === null) refuse(owner, 'options', 'be an object', options);
  const unknown = Object.keys(options).find((key) => !KNOWN.includes(key) && !extra.includes(key));
  if (unknown !== undefined) refuse(owner, 'options', `be among ${[...KNOWN, ...extra].join(', ')}`, unknown);
  const {
    delimiter = ',',
    missing = DEFAULT_MISSING,
    columns = {},
    header = true,
    onBadRow = 'error',
    onSummary,
  } = options;
  if (typeof delimiter !== 'string' || delimiter === '' || /["\r\n]/.test(delimiter)) {
    refuse(owner, 'delimiter', 'be a string without quotes and line breaks', delimiter);
  }
  if (!isStrings(missing)) refuse(owner, 'missing', 'be an array of strings', missing);
  if (header !== true && typeof header !== 'function' && !isStrings(header)) {
    refuse(owner, 'header', 'be true, an array of names or a function', header);
  }
  if (onBadRow !== 'error' && typeof onBadRow !== 'function')
    refuse(owner, 'onBadRow', "be 'error' or a function", onBadRow);
  if (onSummary !== undefined && typeof onSummary !== 'function')
    refuse(owner, 'onSummary', 'be a function', onSummary);
  return { owner, delimiter, missing: new Set(missing), kinds: toKinds(owner, columns), header, onBadRow, onSummary };
}

/** Checks the names of the columns against each other and against the declared kinds. */
export function checkNames(settings: CsvSettings, names: readonly string[]): void {
  const { owner, kinds } = settings;
  const seen = new Set<string>();
  for (const [column, name] of names.entries()) {
    if (name === '') headerError(owner, 'not be empty', 'an empty name', column);
    if (seen.has(name)) headerError(owner, 'be unique', `${describe(name)} twice`, column);
    seen.add(name);
  }
  const stranger = [...kinds.keys()].find((name) => !seen.has(name));
  if (stranger === undefined) return;
  const must = `name columns of the file (${names.slice(0, 20).map(describe).join(', ')})`;
  throw new DataError({ owner, subject: 'columns', must, got: describe(stranger) });
}

function toKinds(owner: string, columns: object): Map<string, ColumnKind> {
  if (typeof columns !== 'object' || columns === null) refuse(owner, 'columns', 'be an object', columns);
  const kinds = new Map<string, ColumnKind>();
  for (const [name, kind] of Object.entries(columns) as [string, unknown][]) {
    if (kind === undefined) continue;
    if (kind === 'number' || kind === 'string' || kind === 'boolean') kinds.set(name, kind);
    else refuse(owner, `columns[${describe(name)}]`, "be 'number', 'string' or 'boolean'", kind);
  }
  return kinds;
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function refuse(owner: string, subject: string, must: string, got: unknown): never {
  throw new InvalidParameterError({ owner, subject, must, got: describe(got) });
}

function headerError(owner: string, must: string, got: string, column: number): never {
  throw new DataError({ owner, subject: 'column names', must, got, at: { column } });
}
