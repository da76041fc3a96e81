import { DataError, describe } from '../core/index.js';
import { type ColumnKind, KindGuess, readCell } from './csv-cell.js';
import type { CsvSettings } from './csv-options.js';
import type { CsvPass, RowPlace } from './csv-scan.js';
import { type Column, Table } from './table.js';

type Value = number | string | boolean;

/** The first pass: finds the kind of each column and the number of rows, and keeps no cell. */
export class CsvSurvey implements CsvPass {
  readonly #settings: CsvSettings;
  #names: readonly string[] = [];
  #declared: readonly (ColumnKind | undefined)[] = [];
  #guesses: readonly KindGuess[] = [];
  #rows = 0;

  constructor(settings: CsvSettings) {
    this.#settings = settings;
  }

  get names(): readonly string[] {
    return this.#names;
  }

  get rows(): number {
    return this.#rows;
  }

  get kinds(): ColumnKind[] {
    return this.#guesses.map((guess, j) => this.#declared[j] ?? guess.kind);
  }

  begin(names: readonly string[]): void {
    this.#names = names;
    this.#declared = names.map((name) => this.#settings.kinds.get(name));
    this.#guesses = names.map(() => new KindGuess());
  }

  take(cells: readonly string[], place: RowPlace): DataError | null {
    const { owner, missing } = this.#settings;
    // Declared columns first: a row that is going to be refused has no say in the kinds of the others.
    for (let j = 0; j < cells.length; j++) {
      const kind = this.#declared[j];
      const cell = cells[j]!;
      if (kind === undefined || missing.has(cell) || readCell(kind, cell) !== undefined) continue;
      return wrongKind(owner, kind, cell, place, this.#names[j]!);
    }
    for (let j = 0; j < cells.length; j++) {
      if (this.#declared[j] === undefined && !missing.has(cells[j]!)) this.#guesses[j]!.see(cells[j]!);
    }
    this.#rows++;
    return null;
  }
}

/** The second pass: fills columns of known kinds and length. */
export class CsvTableBuilder implements CsvPass {
  readonly #settings: CsvSettings;
  readonly #kinds: readonly ColumnKind[];
  readonly #rows: number;
  readonly #builders: readonly ColumnBuilder[];
  readonly #scratch: (Value | null)[];
  readonly #names: readonly string[];
  #filled = 0;

  constructor(settings: CsvSettings, survey: CsvSurvey) {
    this.#settings = settings;
    this.#names = survey.names;
    this.#kinds = survey.kinds;
    this.#rows = survey.rows;
    this.#builders = this.#kinds.map((kind) => {
      return kind === 'number' ? new NumberBuilder(this.#rows) : new CategoryBuilder(kind, this.#rows);
    });
    this.#scratch = this.#kinds.map(() => null);
  }

  begin(names: readonly string[]): void {
    if (names.length !== this.#names.length || names.some((name, j) => name !== this.#names[j])) this.#changed();
  }

  take(cells: readonly string[], place: RowPlace): DataError | null {
    const { owner, missing } = this.#settings;
    for (let j = 0; j < cells.length; j++) {
      const kind = this.#kinds[j]!;
      const cell = cells[j]!;
      const value = missing.has(cell) ? null : readCell(kind, cell);
      if (value === undefined) return wrongKind(owner, kind, cell, place, this.#names[j]!);
      this.#scratch[j] = value;
    }
    if (this.#filled === this.#rows) this.#changed();
    for (let j = 0; j < cells.length; j++) this.#builders[j]!.put(this.#filled, this.#scratch[j]!);
    this.#filled++;
    return null;
  }

  table<Row extends object>(): Table<Row> {
    if (this.#filled !== this.#rows) this.#changed();
    const columns = this.#names.map((name, j) => [name, this.#builders[j]!.column] as const);
    return new Table<Row>(columns, { rows: this.#rows });
  }

  #changed(): never {
    const { owner } = this.#settings;
    throw new DataError({ owner, subject: 'the file', must: 'stay the same while it is read', got: 'a change' });
  }
}

interface ColumnBuilder {
  readonly column: Column;
  put(row: number, value: Value | null): void;
}

class NumberBuilder implements ColumnBuilder {
  readonly #values: Float64Array;

  constructor(rows: number) {
    this.#values = new Float64Array(rows);
  }

  get column(): Column {
    return { kind: 'number', values: this.#values };
  }

  put(row: number, value: Value | null): void {
    this.#values[row] = value === null ? Number.NaN : (value as number);
  }
}

class CategoryBuilder implements ColumnBuilder {
  readonly #kind: 'string' | 'boolean';
  readonly #codes: Int32Array;
  readonly #codeOf = new Map<Value, number>();

  constructor(kind: 'string' | 'boolean', rows: number) {
    this.#kind = kind;
    this.#codes = new Int32Array(rows);
  }

  get column(): Column {
    const categories = [...this.#codeOf.keys()] as (string | boolean)[];
    return { kind: this.#kind, codes: this.#codes, categories };
  }

  put(row: number, value: Value | null): void {
    if (value === null) {
      this.#codes[row] = -1;
      return;
    }
    let code = this.#codeOf.get(value);
    if (code === undefined) {
      code = this.#codeOf.size;
      this.#codeOf.set(value, code);
    }
    this.#codes[row] = code;
  }
}

function wrongKind(
  owner: string,
  kind: ColumnKind,
  cell: string,
  { row, line }: RowPlace,
  columnName: string,
): DataError {
  const got = `${describe(cell)} on line ${line}`;
  const at = { row, columnName };
  return new DataError({ owner, subject: 'each cell of the column', must: `be a ${kind} or missing`, got, at });
}
