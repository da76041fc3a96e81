import fc from 'fast-check';
import { PipefitError } from 'pipefit/core';
import { type CsvSummary, type RefusedRow, readCsv, Table } from 'pipefit/data';
import { expect, it } from 'vitest';

const KINDS = ['number', 'string', 'boolean'] as const;
const EOLS = ['\n', '\r\n', '\r'] as const;
type Cell = number | string | boolean | null;

/** Text that stresses the format: quotes, delimiters, line breaks, marks, and any other Unicode. */
const tricky = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', 'a', '1', '.', '-', '\uFEFF', 'é', '\u{1F600}', '\0') }),
  fc.string({ unit: 'binary' }).map((text) => text.replace(/\p{Surrogate}/gu, '')),
  fc.constantFrom('true', 'False', '007', '1e5', '__proto__'),
);

const cellOf = {
  number: fc.double({ noNaN: true, noDefaultInfinity: true }),
  string: tricky.filter((text) => text !== ''),
  boolean: fc.boolean(),
};

const tables = fc
  .uniqueArray(fc.tuple(tricky.filter(Boolean), fc.constantFrom(...KINDS)), {
    minLength: 1,
    maxLength: 4,
    selector: ([n]) => n,
  })
  .chain((columns) => {
    const row = fc.tuple(...columns.map(([, kind]) => fc.option<Cell>(cellOf[kind], { nil: null })));
    return fc.record({ columns: fc.constant(columns), rows: fc.array(row, { maxLength: 6 }) });
  });

function spell(cell: Cell): string {
  return cell === null ? '' : Object.is(cell, -0) ? '-0' : String(cell);
}

/** One RFC 4180 field; quoted where it has to be, and elsewhere as `quoteAll` says. */
function field(text: string, quoteAll: boolean): string {
  return quoteAll || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

it('reads back any table that was written as RFC 4180', () => {
  fc.assert(
    fc.property(
      tables,
      fc.constantFrom(...EOLS),
      fc.boolean(),
      fc.boolean(),
      ({ columns, rows }, eol, quoteAll, last) => {
        const names = columns.map(([name]) => name);
        const lines = [names, ...rows.map((row) => row.map(spell))].map((row) =>
          row.map((c) => field(c, quoteAll)).join(','),
        );
        // The last line break may only be left out where it does not stand for a missing cell of its own.
        const end = last || lines.at(-1) === '' ? eol : '';
        // A text may begin with U+FEFF, which only an extra mark keeps from being taken for one.
        const table = readCsv(`\uFEFF${lines.join(eol)}${end}`, {
          missing: [''],
          columns: Object.fromEntries(columns),
        });
        expect(table.names).toEqual(names);
        expect(table.numRows).toBe(rows.length);
        expect(names.map((name) => table.column(name).kind)).toEqual(columns.map(([, kind]) => kind));
        names.forEach((name, j) => {
          expect(table.values(name)).toEqual(rows.map((row) => row[j]));
        });
      },
    ),
    { numRuns: 300 },
  );
});

const soup = fc.oneof(
  tricky,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', ',', '\n', '"', '\r', '1', '\uD800'), maxLength: 60 }),
);

it('ends in a table or one of our errors for any text', () => {
  fc.assert(
    fc.property(soup, fc.boolean(), (text, collect) => {
      try {
        expect(readCsv(text, collect ? { onBadRow: () => undefined } : {})).toBeInstanceOf(Table);
      } catch (error) {
        expect(error).toBeInstanceOf(PipefitError);
      }
    }),
    { numRuns: 1000 },
  );
});

it('rows out and rows refused are the rows in', () => {
  const cell = fc.constantFrom('1', 'x', '', 'true', '"a\nb"', '"a\r\nb"', '""""');
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.constantFrom(...EOLS), (rows, eol) => {
      const blank = rows.filter((row) => row.length === 1 && row[0] === '').length;
      const refused: RefusedRow[] = [];
      let summary: CsvSummary | undefined;
      const table = readCsv(`${['a,b', ...rows.map((row) => row.join(','))].join(eol)}${eol}`, {
        columns: { a: 'number' },
        onBadRow: (row) => refused.push(row),
        onSummary: (counts) => {
          summary = counts;
        },
      });
      const good = rows.filter((row) => row.length === 2 && (row[0] === '1' || row[0] === ''));
      expect(table.numRows).toBe(good.length);
      expect(table.numRows + refused.length).toBe(rows.length - blank);
      expect(summary).toEqual({
        rowsIn: rows.length - blank,
        rowsOut: table.numRows,
        rowsRefused: refused.length,
        blankLines: blank,
      });
      // The line of a refused row is counted here by hand: each row before it takes one line and one per break inside.
      const lines = rows.map(
        (_, i) =>
          2 +
          rows
            .slice(0, i)
            .flat()
            .filter((c) => c.startsWith('"a')).length +
          i,
      );
      for (const { line, cells } of refused) {
        expect(rows[lines.indexOf(line)]?.length).toBe(cells.length);
      }
    }),
    { numRuns: 300 },
  );
});
