import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { TextDecoder } from 'node:util';
import { parse } from 'csv-parse';
import { DataError, describe, InvalidParameterError } from '../core/index.js';
import { type ColumnKinds, type CsvOptions, type CsvSettings, type RowOfKinds, toCsvSettings } from './csv-options.js';
import { type CsvPass, CsvScan, parserOptions } from './csv-scan.js';
import { CsvSurvey, CsvTableBuilder } from './csv-table.js';
import type { AnyRow, Table } from './table.js';

export interface CsvFileOptions<Row extends object = AnyRow> extends CsvOptions<Row> {
  /** The character encoding of the file, by any label that `TextDecoder` knows. @defaultValue `'utf-8'` */
  readonly encoding?: string | undefined;
}

/**
 * Reads a CSV file into a table as `readCsv` does, in pieces: memory holds the table, never the text.
 *
 * The file is read twice, first to find the kinds of the columns and the number of rows, then to fill them.
 *
 * @param path - the file.
 * @param options - those of `readCsv`, and `encoding`.
 * @throws DataError as `readCsv` does, for bytes that are not text in that encoding, and when the file changes between
 * the two readings. Errors of the file system, such as `ENOENT`, come as they are.
 * @throws InvalidParameterError for a wrong option.
 *
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { readCsvFile } from 'pipefit/data/node';
 * const path = join(tmpdir(), 'pipefit-people.csv');
 * await writeFile(path, 'name,age\nAda,36\nGrace,\n');
 * const table = await readCsvFile(path, { columns: { name: 'string', age: 'number' } });
 * table.shape; // [2, 2]
 * ```
 */
export function readCsvFile<const Kinds extends ColumnKinds>(
  path: string | URL,
  options: Omit<CsvFileOptions, 'columns'> & { readonly columns: Kinds },
): Promise<Table<RowOfKinds<Kinds>>>;
export function readCsvFile<Row extends object = AnyRow>(
  path: string | URL,
  options?: CsvFileOptions<Row>,
): Promise<Table<Row>>;
export async function readCsvFile(path: string | URL, options: CsvFileOptions = {}): Promise<Table> {
  checkPath(path);
  const settings = toCsvSettings(OWNER, options, ['encoding']);
  const { encoding = 'utf-8' } = options;
  const survey = new CsvSurvey(settings);
  await scanFile(path, encoding, settings, survey, { report: false });
  const builder = new CsvTableBuilder(settings, survey);
  await scanFile(path, encoding, settings, builder, { report: true });
  return builder.table();
}

const OWNER = 'readCsvFile';

function checkPath(path: unknown): void {
  if (path instanceof URL ? path.protocol === 'file:' : typeof path === 'string' && !path.includes('\0')) return;
  throw new InvalidParameterError({
    owner: OWNER,
    subject: 'path',
    must: 'be a path or a file URL',
    got: describe(path),
  });
}

/** One pass over the file. */
async function scanFile(
  path: string | URL,
  encoding: string,
  settings: CsvSettings,
  pass: CsvPass,
  options: { readonly report: boolean },
): Promise<void> {
  const decoder = strictDecoder(encoding);
  const scan = new CsvScan(settings, pass, options);
  const decode = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
    try {
      for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
      yield decoder.decode();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      const got = `other bytes near line ${scan.line}`;
      throw new DataError({ owner: OWNER, subject: 'the file', must: `be text in ${encoding} (see encoding)`, got });
    }
  };
  const parser = parse(parserOptions(settings, scan.record));
  try {
    // Nothing comes out of the parser, but it ends only when somebody reads it.
    await pipeline(createReadStream(path, { highWaterMark: 2 ** 20 }), decode, parser.resume());
  } catch (error) {
    throw scan.explain(error);
  }
  scan.end();
}

function strictDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    const must = 'be the label of a character encoding';
    throw new InvalidParameterError({ owner: OWNER, subject: 'encoding', must, got: describe(encoding) });
  }
}
