import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DataError, InvalidParameterError } from 'pipefit/core';
import { type CsvSummary, type RefusedRow, readCsv } from 'pipefit/data';
import { readCsvFile } from 'pipefit/data/node';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'pipefit-csv-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function file(content: string | Uint8Array): string {
  const path = join(folder, `${files++}.csv`);
  writeFileSync(path, content);
  return path;
}

/** A text of more than two chunks: quotes, line breaks and multi-byte letters fall on the borders between them. */
function bigText(rows: number): string {
  const lines = ['id,text,score,flag'];
  for (let i = 0; i < rows; i++) {
    const text = i % 3 === 0 ? `"a""b, ${'€'.repeat(i % 41)}\r\n${i}"` : 'ü'.repeat(1 + (i % 37));
    lines.push(`${i},${text},${i / 8},${i % 2 === 0}`);
  }
  return `${lines.join('\r\n')}\r\n`;
}

describe('readCsvFile', () => {
  it('gives the table that readCsv gives, also for a text of many chunks', async () => {
    const text = bigText(60_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(2 * 2 ** 20);
    const [streamed, whole] = [await readCsvFile(file(text)), readCsv(text)];
    expect(streamed.names).toEqual(whole.names);
    expect(streamed.shape).toEqual([60_000, 4]);
    for (const name of whole.names) expect(streamed.column(name)).toEqual(whole.column(name));
    expect(streamed.values('id').every((id, i) => id === i)).toBe(true);
  });

  it('keeps the spelling of a column whose last cell makes it text', async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => `${i}.0`);
    const table = await readCsvFile(file(`a\n${rows.join('\n')}\nx\n`));
    expect(table.values('a')).toEqual([...rows, 'x']);
  });

  it('takes a URL, a byte order mark and declared kinds', async () => {
    const url = pathToFileURL(file('\uFEFFa,b\n1,2\n'));
    const table = await readCsvFile(url, { columns: { b: 'string' } });
    expect(table.toRows()).toEqual([{ a: 1, b: '2' }]);
  });

  it('hands over refused rows once', async () => {
    const refused: RefusedRow[] = [];
    const summaries: CsvSummary[] = [];
    const table = await readCsvFile(file('a,b\n1,2\n3\n4,5\n'), {
      onBadRow: (row) => refused.push(row),
      onSummary: (summary) => summaries.push(summary),
    });
    expect(table.values('a')).toEqual([1, 4]);
    expect(refused.map(({ row, line }) => [row, line])).toEqual([[1, 3]]);
    expect(summaries).toEqual([{ rowsIn: 3, rowsOut: 2, rowsRefused: 1, blankLines: 0 }]);
  });

  it.each([
    ['a,b\n1\n', 'each row', '1 on line 2'],
    ['a,b\n1,2\n3,"x\n', 'a quoted cell', 'the end of the text in the row that begins on line 3'],
    ['', 'the first row', 'no rows at all'],
  ])('refuses %j as readCsv does', async (text, subject, got) => {
    const error = await readCsvFile(file(text)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DataError);
    expect(error).toMatchObject({ owner: 'readCsvFile', subject, got });
  });

  it('refuses bytes that are not text, and reads them with their encoding', async () => {
    const latin = file(Buffer.from('a,b\n1,caf\xe9\n', 'latin1'));
    const error = await readCsvFile(latin).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DataError);
    expect(error).toMatchObject({ subject: 'the file', must: 'be text in utf-8 (see encoding)' });
    expect((await readCsvFile(latin, { encoding: 'windows-1252' })).values('b')).toEqual(['café']);
    const wide = file(Buffer.from('\uFEFFa\n€\n', 'utf16le'));
    expect((await readCsvFile(wide, { encoding: 'utf-16le' })).values('a')).toEqual(['€']);
  });

  it('refuses half a letter at the end of the file', async () => {
    const error = await readCsvFile(file(Uint8Array.of(0x61, 0x0a, 0xe2, 0x82))).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DataError);
  });

  it('refuses an unknown encoding and unknown options', async () => {
    const path = file('a\n1\n');
    await expect(readCsvFile(path, { encoding: 'utf-9' })).rejects.toBeInstanceOf(InvalidParameterError);
    await expect(readCsvFile(path, { enc: 'utf-8' } as never)).rejects.toBeInstanceOf(InvalidParameterError);
  });

  it('passes on what the file system says', async () => {
    await expect(readCsvFile(join(folder, 'none.csv'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('notices a file that changes between its two readings', async () => {
    for (const [before, after] of [
      ['a\n1\n', 'a\n1\n2\n'],
      ['a\n1\n2\n', 'a\n1\n'],
      ['a\n1\n', 'b\n1\n'],
    ] as const) {
      const path = file(before);
      let calls = 0;
      // The names are asked for once in each reading: the second time, the file is another one already.
      const header = (names: readonly string[]): readonly string[] => {
        if (calls++ === 0) queueMicrotask(() => writeFileSync(path, after));
        return names;
      };
      const error = await readCsvFile(path, { header }).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'DATA', subject: 'the file', got: 'a change' });
    }
  });
});
