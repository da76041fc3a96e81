import { DataError, InvalidParameterError } from 'pipefit/core';
import { type CsvSummary, type RefusedRow, readCsv } from 'pipefit/data';
import { describe, expect, it } from 'vitest';

/** The error that a call throws. */
function thrown(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return 'nothing thrown';
}

describe('readCsv: bad rows', () => {
  it.each([
    ['a,b\n1,2\n3\n', '1 on line 3', 1],
    ['a,b\n1,2,3\n', '3 on line 2', 0],
    ['a,b\n"x\r\ny","u\rv\nw"\n\n1\n', '1 on line 7', 1],
  ])('names the line of a ragged row: %j', (text, got, row) => {
    const error = thrown(() => readCsv(text));
    expect(error).toBeInstanceOf(DataError);
    expect(error).toMatchObject({ owner: 'readCsv', subject: 'each row', got, row });
  });

  it('names the place of a cell that does not fit its declared kind', () => {
    const error = thrown(() => readCsv('a,b\n1,2\n3,x\n', { columns: { b: 'number' } })) as DataError;
    expect(error.message).toBe(
      'readCsv: each cell of the column must be a number or missing; got "x" on line 3 (row 1, column "b")',
    );
    expect(thrown(() => readCsv('a\n1e999\n', { columns: { a: 'number' } }))).toMatchObject({ code: 'DATA' });
    expect(thrown(() => readCsv('a\nyes\n', { columns: { a: 'boolean' } }))).toMatchObject({ code: 'DATA' });
  });

  it.each([
    ['a,b\n1,"x\n2,y\n', 'a quoted cell', 2, 'b'],
    ['a,b\n1,2\n"x"y,2\n', 'a quote within a quoted cell', 3, 'a'],
    ['a,b\n"\r\n",2\n1,x"y"\n', 'a cell with a quote', 4, 'b'],
    ['a,"b\n', 'a quoted cell', 1, undefined],
  ])('names the line of a broken quote, and never skips it: %j', (text, subject, line, columnName) => {
    const error = thrown(() => readCsv(text, { onBadRow: () => undefined }));
    expect(error).toBeInstanceOf(DataError);
    expect(error).toMatchObject({ subject, columnName });
    expect((error as DataError).got).toContain(`begins on line ${line}`);
  });

  it('refuses half a surrogate pair', () => {
    expect(thrown(() => readCsv('a\n\uD83D\n'))).toMatchObject({
      code: 'DATA',
      got: 'half a surrogate pair at index 2',
    });
    expect(readCsv('a\n\u{1F600}\n').values('a')).toEqual(['\u{1F600}']);
  });

  it('hands over each refused row, and counts', () => {
    const refused: RefusedRow[] = [];
    let summary: CsvSummary | undefined;
    const table = readCsv('n,s\n1,a\n2\nx,b\n,c\n3,d,e\n4,1\n', {
      columns: { n: 'number' },
      onBadRow: (row) => refused.push(row),
      onSummary: (counts) => {
        summary = counts;
      },
    });
    expect(table.toRows()).toEqual([
      { n: 1, s: 'a' },
      { n: null, s: 'c' },
      { n: 4, s: '1' },
    ]);
    expect(refused.map(({ row, line, cells }) => ({ row, line, cells }))).toEqual([
      { row: 1, line: 3, cells: ['2'] },
      { row: 2, line: 4, cells: ['x', 'b'] },
      { row: 4, line: 6, cells: ['3', 'd', 'e'] },
    ]);
    expect(refused[1]?.error.columnName).toBe('n');
    expect(summary).toEqual({ rowsIn: 6, rowsOut: 3, rowsRefused: 3, blankLines: 0 });
  });

  it('leaves refused rows out of the kinds and the categories', () => {
    const table = readCsv('n,v,s\n1,1,a\nx,text,b\n', { columns: { n: 'number' }, onBadRow: () => undefined });
    expect(table.column('v')).toEqual({ kind: 'number', values: Float64Array.of(1) });
    expect(table.column('s')).toEqual({ kind: 'string', codes: Int32Array.of(0), categories: ['a'] });
  });

  it('lets errors of the callback through', () => {
    const stop = new Error('stop');
    const onBadRow = () => {
      throw stop;
    };
    expect(thrown(() => readCsv('a,b\n1\n', { onBadRow }))).toBe(stop);
  });
});

describe('readCsv: options', () => {
  it.each([
    [{ delimiter: '' }, 'delimiter'],
    [{ delimiter: '"' }, 'delimiter'],
    [{ delimiter: '\n' }, 'delimiter'],
    [{ missing: 'NA' }, 'missing'],
    [{ missing: [1] }, 'missing'],
    [{ columns: { a: 'date' } }, 'columns["a"]'],
    [{ columns: null }, 'columns'],
    [{ header: false }, 'header'],
    [{ header: [1] }, 'header'],
    [{ onBadRow: 'skip' }, 'onBadRow'],
    [{ onSummary: true }, 'onSummary'],
    [{ seperator: ';' }, 'options'],
    [null, 'options'],
  ])('refuses %j', (options, subject) => {
    const error = thrown(() => readCsv('a\n1\n', options as never));
    expect(error).toBeInstanceOf(InvalidParameterError);
    expect(error).toMatchObject({ owner: 'readCsv', subject });
  });

  it('refuses a declared column that the file does not have', () => {
    const error = thrown(() => readCsv('a,b\n1,2\n', { columns: { age: 'number' } }));
    expect(error).toMatchObject({
      code: 'DATA',
      subject: 'columns',
      got: '"age"',
      must: 'name columns of the file ("a", "b")',
    });
  });

  it('refuses what is not a text', () => {
    expect(thrown(() => readCsv(new Uint8Array(3) as never))).toBeInstanceOf(InvalidParameterError);
  });
});
