// This build brings its own Buffer: `csv-parse/sync` needs Node's, and has no export condition for browsers.
import { parse } from 'csv-parse/browser/esm/sync';
import { DataError, describe, InvalidParameterError } from '../core/index.js';
import { type ColumnKinds, type CsvOptions, type RowOfKinds, toCsvSettings } from './csv-options.js';
import { CsvScan, parserOptions } from './csv-scan.js';
import { CsvSurvey, CsvTableBuilder } from './csv-table.js';
import type { AnyRow, Table } from './table.js';

/**
 * Reads a CSV text (RFC 4180) into a table; every row becomes a row of the table or an error, none is lost.
 *
 * Kinds that are not declared in `columns` are inferred: a column whose cells are all decimal numbers is numeric, one
 * of `true` and `false` boolean, any other one text. Cells with leading zeros (`007`) and integers beyond 2^53 count as
 * text, since as numbers they would lose what tells them apart; declare the column `'number'` to have numbers.
 *
 * @param text - the whole text, with `\n`, `\r\n` or `\r` between rows; a byte order mark is skipped.
 * @param options - see {@link CsvOptions}. With `columns` the row type follows from the declared kinds and is checked
 * cell by cell; with `readCsv<Row>` alone the row type is taken on trust.
 * @throws DataError for a row with too few or too many cells, a cell that does not fit its declared kind, broken
 * quotes, no row of names, or an empty or repeated name, with the line.
 * @throws InvalidParameterError for a wrong option.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 *
 * @example
 * ```ts
 * import { readCsv, type RefusedRow } from 'pipefit/data';
 * const text = 'name,age,member\nAda,36,true\n"Byron, G.",,false\n';
 * const table = readCsv(text, { columns: { name: 'string', age: 'number', member: 'boolean' } });
 * table.values('age'); // [36, null]
 *
 * const refused: RefusedRow[] = [];
 * readCsv('a,b\n1,2\n3\n', { onBadRow: (row) => refused.push(row) }).numRows; // 1
 * refused[0]?.line; // 3
 * ```
 */
export function readCsv<const Kinds extends ColumnKinds>(
  text: string,
  options: Omit<CsvOptions, 'columns'> & { readonly columns: Kinds },
): Table<RowOfKinds<Kinds>>;
export function readCsv<Row extends object = AnyRow>(text: string, options?: CsvOptions<Row>): Table<Row>;
export function readCsv(text: string, options: CsvOptions = {}): Table {
  const settings = toCsvSettings('readCsv', options);
  checkText(text);
  const records: string[][] = [];
  const survey = new CsvSurvey(settings);
  const first = new CsvScan(settings, survey, { report: false });
  const keep = (record: string[]): void => {
    first.record(record);
    records.push(record);
  };
  try {
    parse(text.startsWith('\uFEFF') ? text.slice(1) : text, parserOptions(settings, keep));
  } catch (error) {
    throw first.explain(error);
  }
  first.end();
  const builder = new CsvTableBuilder(settings, survey);
  const second = new CsvScan(settings, builder, { report: true });
  records.forEach(second.record);
  second.end();
  return builder.table();
}

function checkText(text: unknown): void {
  const owner = 'readCsv';
  if (typeof text !== 'string') {
    throw new InvalidParameterError({ owner, subject: 'text', must: 'be a string', got: describe(text) });
  }
  // The parser works on UTF-8, in which half a surrogate pair would silently turn into U+FFFD.
  const at = text.search(/\p{Surrogate}/u);
  if (at < 0) return;
  const got = `half a surrogate pair at index ${at}`;
  throw new DataError({ owner, subject: 'text', must: 'be well-formed Unicode', got });
}
