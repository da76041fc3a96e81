import { DataError, describe } from '../core/index.js';
import { type CsvSettings, type CsvSummary, checkNames } from './csv-options.js';

/** The largest row, in bytes: a quote that is never closed must not collect a whole file in memory. */
const MAX_RECORD_SIZE = 2 ** 26;

/** What one pass over a file does with the rows. */
export interface CsvPass {
  /** Called once, before any row. */
  begin(names: readonly string[]): void;
  /** Takes a row of the right width, or returns why it cannot. */
  take(cells: readonly string[], place: RowPlace): DataError | null;
}

/** Where a row stands: `row` counts rows of data from 0, `line` the lines of the file from 1. */
export interface RowPlace {
  readonly row: number;
  readonly line: number;
}

/** The options of `csv-parse` that a scan sets. */
export interface ParserOptions {
  readonly delimiter: string;
  readonly record_delimiter: string[];
  readonly relax_column_count: true;
  readonly max_record_size: number;
  readonly on_record: (record: string[]) => null;
}

/** The settings of `csv-parse` that give plain records; `onRecord` gets each one and nothing is kept. */
export function parserOptions(settings: CsvSettings, onRecord: (record: string[]) => void): ParserOptions {
  return {
    delimiter: settings.delimiter,
    // Without a list the parser settles on the first line break it meets and leaves a \r in the cells of mixed files.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: MAX_RECORD_SIZE,
    on_record: (record: string[]): null => {
      onRecord(record);
      return null;
    },
  };
}

/** Turns raw records into named rows of one width and hands them to a pass; counts what it sees. */
export class CsvScan {
  readonly #settings: CsvSettings;
  readonly #pass: CsvPass;
  readonly #report: boolean;
  #names: readonly string[] | null = null;
  #line = 1;
  #rowsIn = 0;
  #rowsRefused = 0;
  #blankLines = 0;

  /** Only a scan with `report` tells the caller of refused rows: the first of two passes keeps quiet. */
  constructor(settings: CsvSettings, pass: CsvPass, options: { readonly report: boolean }) {
    this.#settings = settings;
    this.#pass = pass;
    this.#report = options.report;
    if (typeof settings.header === 'object') this.#begin(settings.header);
  }

  /** The line after the last record seen. */
  get line(): number {
    return this.#line;
  }

  readonly record = (cells: readonly string[]): void => {
    const line = this.#line;
    this.#line += 1 + lineBreaks(cells);
    if (this.#names === null) {
      this.#header(cells);
      return;
    }
    if (cells.length === 1 && cells[0] === '' && this.#names.length !== 1) {
      this.#blankLines++;
      return;
    }
    const row = this.#rowsIn++;
    const fits = cells.length === this.#names.length;
    const error = fits ? this.#pass.take(cells, { row, line }) : this.#ragged(cells, row, line);
    if (error === null) return;
    const { onBadRow } = this.#settings;
    if (onBadRow === 'error') throw error;
    this.#rowsRefused++;
    if (this.#report) onBadRow({ row, line, cells, error });
  };

  /** To be called after the last record. */
  end(): CsvSummary {
    const { owner, onSummary } = this.#settings;
    if (this.#names === null) {
      throw new DataError({
        owner,
        subject: 'the first row',
        must: 'hold the names of the columns',
        got: 'no rows at all',
      });
    }
    const [rowsIn, rowsRefused, blankLines] = [this.#rowsIn, this.#rowsRefused, this.#blankLines];
    const summary = { rowsIn, rowsOut: rowsIn - rowsRefused, rowsRefused, blankLines };
    if (this.#report) onSummary?.(summary);
    return summary;
  }

  /** The error to throw for what `csv-parse` has thrown; errors that are not its own stay as they are. */
  explain(error: unknown): unknown {
    const { code, column } = error as { code?: unknown; column?: unknown };
    const rule = typeof code === 'string' ? PARSER_RULES.get(code) : undefined;
    if (rule === undefined) return error;
    const { subject, must, got } = rule;
    const at = typeof column === 'number' ? { column, columnName: this.#names?.[column] } : {};
    const { owner } = this.#settings;
    return new DataError({ owner, subject, must, got: `${got} in the row that begins on line ${this.#line}`, at });
  }

  #header(cells: readonly string[]): void {
    const { header, owner } = this.#settings;
    const names = typeof header === 'function' ? header(cells) : cells;
    if (!Array.isArray(names) || names.length !== cells.length || names.some((name) => typeof name !== 'string')) {
      const must = `return as many names as the first row has (${cells.length})`;
      throw new DataError({ owner, subject: 'header', must, got: describe(names) });
    }
    this.#begin(names);
  }

  #begin(names: readonly string[]): void {
    checkNames(this.#settings, names);
    this.#names = [...names];
    this.#pass.begin(this.#names);
  }

  #ragged(cells: readonly string[], row: number, line: number): DataError {
    const must = `have as many cells as there are columns (${this.#names?.length})`;
    const got = `${cells.length} on line ${line}`;
    return new DataError({ owner: this.#settings.owner, subject: 'each row', must, got, at: { row } });
  }
}

// These end the reading whatever `onBadRow` says: the parser would take the following rows for quoted text.
const PARSER_RULES: ReadonlyMap<string, { subject: string; must: string; got: string }> = new Map([
  ['CSV_QUOTE_NOT_CLOSED', { subject: 'a quoted cell', must: 'end with a quote', got: 'the end of the text' }],
  [
    'CSV_INVALID_CLOSING_QUOTE',
    { subject: 'a quote within a quoted cell', must: 'be doubled', got: 'a single quote before more text' },
  ],
  [
    'INVALID_OPENING_QUOTE',
    { subject: 'a cell with a quote', must: 'be quoted as a whole', got: 'a quote after other text' },
  ],
  [
    'CSV_MAX_RECORD_SIZE',
    { subject: 'a row', must: `have at most ${MAX_RECORD_SIZE} bytes (is a quote left open?)`, got: 'more' },
  ],
]);

function lineBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) count += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
  }
  return count;
}
