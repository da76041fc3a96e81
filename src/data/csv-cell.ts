import type { Column } from './table.js';

/** The three kinds of column a CSV file can have. */
export type ColumnKind = Column['kind'];

// No part of the pattern can match the same digits in two ways: the test is linear for any cell.
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const INTEGER = /^[+-]?\d+$/;
const PADDED = /^[+-]?0\d/;

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

/** The value that a cell has in a column of this kind, or `undefined` when it has none. */
export function readCell(kind: ColumnKind, cell: string): number | string | boolean | undefined {
  if (kind === 'string') return cell;
  if (kind === 'boolean') return BOOLEANS.get(cell);
  if (!DECIMAL.test(cell)) return undefined;
  const value = Number(cell);
  return Number.isFinite(value) ? value : undefined;
}

/** Collects what the cells of one column have in common. */
export class KindGuess {
  #empty = true;
  #number = true;
  #boolean = true;

  /** Takes note of one cell that is not missing. */
  see(cell: string): void {
    this.#empty = false;
    if (this.#number) this.#number = isPlainNumber(cell);
    if (this.#boolean) this.#boolean = BOOLEANS.has(cell);
  }

  /** The narrowest kind that holds every cell seen; a column of missing cells only is numeric. */
  get kind(): ColumnKind {
    if (this.#empty || this.#number) return 'number';
    return this.#boolean ? 'boolean' : 'string';
  }
}

/** Codes and identifiers such as `007` or a 20-digit key would lose what tells them apart, so they are no numbers. */
function isPlainNumber(cell: string): boolean {
  const value = readCell('number', cell);
  if (typeof value !== 'number' || PADDED.test(cell)) return false;
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER || !INTEGER.test(cell);
}
