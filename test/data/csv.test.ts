import { DataError } from 'pipefit/core';
import { type CsvSummary, readCsv, type Table } from 'pipefit/data';
import { describe, expect, expectTypeOf, it } from 'vitest';

/** The error that a call throws. */
function thrown(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return 'nothing thrown';
}

function kinds(table: Table): string[] {
  return table.names.map((name) => table.column(name).kind);
}

describe('readCsv: rows and cells', () => {
  it('reads named columns', () => {
    const table = readCsv('a,b\n1,x\n2,y\n');
    expect(table.names).toEqual(['a', 'b']);
    expect(table.featureNames).toEqual(['a', 'b']);
    expect(table.toRows()).toEqual([
      { a: 1, b: 'x' },
      { a: 2, b: 'y' },
    ]);
  });

  it('encodes text and booleans as codes in the order of appearance', () => {
    const table = readCsv('s,f,n\ny,true,1\nx,FALSE,\n,True,2\ny,,3\n');
    expect(table.column('s')).toEqual({ kind: 'string', codes: Int32Array.of(0, 1, -1, 0), categories: ['y', 'x'] });
    expect(table.column('f')).toEqual({
      kind: 'boolean',
      codes: Int32Array.of(0, 1, 0, -1),
      categories: [true, false],
    });
    expect(table.column('n')).toEqual({ kind: 'number', values: Float64Array.of(1, Number.NaN, 2, 3) });
  });

  it('reads quoted cells with delimiters, doubled quotes and line breaks', () => {
    const table = readCsv('a,b\n"x,1","say ""hi"""\n"two\nlines","two\r\nlines"\n');
    expect(table.toRows()).toEqual([
      { a: 'x,1', b: 'say "hi"' },
      { a: 'two\nlines', b: 'two\r\nlines' },
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('takes %j between rows, at the end or not', (eol) => {
    const rows = ['a,b', '1,x', '2,y'];
    const expected = [
      { a: 1, b: 'x' },
      { a: 2, b: 'y' },
    ];
    expect(readCsv(rows.join(eol)).toRows()).toEqual(expected);
    expect(readCsv(rows.join(eol) + eol).toRows()).toEqual(expected);
  });

  it('takes files that mix line breaks', () => {
    expect(readCsv('a,b\n1,2\r\n3,4\r5,6').toRows()).toEqual([
      { a: 1, b: 2 },
      { a: 3, b: 4 },
      { a: 5, b: 6 },
    ]);
  });

  it('skips one byte order mark, also before a quote', () => {
    expect(readCsv('\uFEFF"a",b\n1,2').names).toEqual(['a', 'b']);
    expect(readCsv('\uFEFF\uFEFFa\n1').names).toEqual(['\uFEFFa']);
  });

  it('keeps spaces', () => {
    expect(readCsv('a, b\n x , y\n').toRows()).toEqual([{ a: ' x ', ' b': ' y' }]);
  });

  it('takes other delimiters, also of several characters', () => {
    expect(readCsv('a;b\n1,5;2\n', { delimiter: ';' }).toRows()).toEqual([{ a: '1,5', b: 2 }]);
    expect(readCsv('a\tb\n1\t2\n', { delimiter: '\t' }).toRows()).toEqual([{ a: 1, b: 2 }]);
    expect(readCsv('a||b|\n1||2\n', { delimiter: '||' }).toRows()).toEqual([{ a: 1, 'b|': 2 }]);
  });

  it('keeps columns called like members of objects', () => {
    const table = readCsv('__proto__,constructor,toString\n1,x,true\n');
    expect(table.names).toEqual(['__proto__', 'constructor', 'toString']);
    expect(table.values('__proto__')).toEqual([1]);
    expect(table.values('constructor')).toEqual(['x']);
    expect(Object.keys(table.row(0))).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    const declared = readCsv('__proto__\n1\n', { columns: { ['__proto__']: 'string' } });
    expect(declared.values('__proto__')).toEqual(['1']);
  });
});

describe('readCsv: kinds', () => {
  const numbers = ['1', '-1', '+1', '0', '-0', '0.5', '.5', '5.', '1e3', '1E-3', '1.5e+10', '9007199254740991'];

  it.each(numbers)('%s is a number', (cell) => {
    const { values } = readCsv(`a\n${cell}\n`).column('a') as { values: Float64Array };
    expect(values).toEqual(Float64Array.of(Number(cell)));
  });

  const texts = ['0x10', ' ', ' 1', '1 ', 'Infinity', '-inf', '1_000', '1,5', '1e', 'e1', '.', '-', '1e999', '١'];

  it.each([...texts, '007', '-01', '00', '9007199254740993', '12345678901234567890'])('%j is text', (cell) => {
    expect(readCsv(`a\n"${cell}"\n`).values('a')).toEqual([cell]);
  });

  it('takes time in proportion to the length of a cell', () => {
    const cell = `${'1'.repeat(1_000_000)}x`;
    expect(readCsv(`a\n${cell}\n`).values('a')).toEqual([cell]);
  });

  it('gives the exact text of a column that turns out to be text at the end', () => {
    const table = readCsv('a,b\n1.0,true\n1.00,True\nx,no\n');
    expect(table.values('a')).toEqual(['1.0', '1.00', 'x']);
    expect(table.values('b')).toEqual(['true', 'True', 'no']);
  });

  it('reads missing cells, quoted or not, and columns with nothing else as numbers', () => {
    const table = readCsv('a,b,c\n,"NA",x\nNaN,null,"N/A"\n');
    expect(kinds(table)).toEqual(['number', 'number', 'string']);
    expect(table.toRows()).toEqual([
      { a: null, b: null, c: 'x' },
      { a: null, b: null, c: null },
    ]);
  });

  it('takes another list of missing cells instead of its own', () => {
    const table = readCsv('a,b\n?,\n1,NA\n', { missing: ['?'] });
    expect(table.values('a')).toEqual([null, 1]);
    expect(table.values('b')).toEqual(['', 'NA']);
  });

  it('obeys declared kinds', () => {
    const text = 'n,s,f,rest\n007,1,TRUE,1\n,,,2\n12345678901234567890,2,false,3\n';
    const table = readCsv(text, { columns: { n: 'number', s: 'string', f: 'boolean' } });
    expect(table.values('n')).toEqual([7, null, Number('12345678901234567890')]);
    expect(table.values('s')).toEqual(['1', null, '2']);
    expect(table.values('f')).toEqual([true, null, false]);
    expect(table.column('rest').kind).toBe('number');
  });
});

describe('readCsv: row types', () => {
  interface Person {
    readonly name: string;
    readonly age: number | null;
  }

  it('follow from declared kinds', () => {
    const table = readCsv('name,age,member\nAda,36,true\n', {
      columns: { name: 'string', age: 'number', member: 'boolean' },
    });
    expectTypeOf(table.values('age')).toEqualTypeOf<(number | null)[]>();
    expectTypeOf(table.row(0)).toEqualTypeOf<{
      readonly name: string | null;
      readonly age: number | null;
      readonly member: boolean | null;
    }>();
    expect(table.row(0)).toEqual({ name: 'Ada', age: 36, member: true });
  });

  it('can be given, and then fix the kinds that may be declared', () => {
    const table = readCsv<Person>('name,age\n1,36\n', { columns: { name: 'string' } });
    expectTypeOf(table.row(0)).toEqualTypeOf<Person>();
    expect(table.row(0)).toEqual({ name: '1', age: 36 });
    // @ts-expect-error names are text
    readCsv<Person>('name,age\n1,36\n', { columns: { name: 'number' } });
    // @ts-expect-error there is no such column
    expect(() => readCsv<Person>('name,age\n1,36\n', { columns: { nme: 'string' } })).toThrow(DataError);
  });

  it('are open when nothing is said', () => {
    expectTypeOf(readCsv('a\n1\n')).toEqualTypeOf<Table>();
    expect(readCsv('a\n1\n').row(0)).toEqual({ a: 1 });
  });
});

describe('readCsv: header', () => {
  it('takes names where the file has none', () => {
    expect(readCsv('1,x\n2,y\n', { header: ['n', 's'] }).toRows()).toEqual([
      { n: 1, s: 'x' },
      { n: 2, s: 'y' },
    ]);
    expect(readCsv('', { header: ['n', 's'] }).shape).toEqual([0, 2]);
  });

  it('lets a function change the names', () => {
    const table = readCsv(',a\n0,1\n', { header: (names) => names.map((name) => name || 'index') });
    expect(table.toRows()).toEqual([{ index: 0, a: 1 }]);
    expect(thrown(() => readCsv('a,b\n', { header: () => ['x'] }))).toMatchObject({ code: 'DATA', subject: 'header' });
  });

  it('gives an empty table for a header alone', () => {
    expect(readCsv('a,b').shape).toEqual([0, 2]);
    expect(readCsv('a,b\n').shape).toEqual([0, 2]);
  });

  it('refuses a text without a header, empty and repeated names', () => {
    const nothing = thrown(() => readCsv(''));
    expect(nothing).toBeInstanceOf(DataError);
    expect((nothing as DataError).message).toBe(
      'readCsv: the first row must hold the names of the columns; got no rows at all',
    );
    expect(thrown(() => readCsv('a,,b\n1,2,3'))).toMatchObject({ code: 'DATA', got: 'an empty name', column: 1 });
    expect(thrown(() => readCsv('\n1\n'))).toMatchObject({ code: 'DATA', got: 'an empty name', column: 0 });
    expect(thrown(() => readCsv('a,b,a\n1,2,3'))).toMatchObject({ code: 'DATA', got: '"a" twice', column: 2 });
    expect(thrown(() => readCsv('1', { header: ['a', 'a'] }))).toMatchObject({ code: 'DATA', got: '"a" twice' });
  });
});

describe('readCsv: blank lines', () => {
  it('takes a blank line in a file of one column for a missing cell', () => {
    expect(readCsv('a\n1\n\n2\n\n').values('a')).toEqual([1, null, 2, null]);
  });

  it('counts blank lines elsewhere, which are no rows', () => {
    let summary: CsvSummary | undefined;
    const onSummary = (counts: CsvSummary) => {
      summary = counts;
    };
    expect(readCsv('a,b\n\n1,2\n\n\n3,4\n\n', { onSummary }).values('a')).toEqual([1, 3]);
    expect(summary).toEqual({ rowsIn: 2, rowsOut: 2, rowsRefused: 0, blankLines: 4 });
  });
});
