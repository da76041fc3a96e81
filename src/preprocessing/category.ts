import { DataError, describe } from '../core/index.js';
import { type Column, cellAt, compareLabels, type Label } from '../data/index.js';

/** A category of a column; `null` stands for missing values, which are a category of their own. */
export type Category = Label | null;

/** What scikit-learn calls the group of rare categories. */
export const INFREQUENT = 'infrequent_sklearn';

/** Order of categories: that of labels, missing last. */
export function compareCategories(a: Category, b: Category): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareLabels(a, b);
}

/** The kind of value that the categories are; `null` when there is nothing but missing. */
export function categoryKind(categories: readonly Category[]): Column['kind'] | null {
  const first = categories.find((category) => category !== null);
  return first === undefined ? null : (typeof first as Column['kind']);
}

/** A category as Python writes it, for names of columns; numbers are written as JavaScript writes them. */
export function categoryText(category: Category, kind: Column['kind'] | null): string {
  if (category === null) return kind === 'string' || kind === 'boolean' ? 'None' : 'nan';
  if (typeof category === 'boolean') return category ? 'True' : 'False';
  return String(category);
}

/** The first few categories, for messages. */
export function listCategories(categories: readonly Category[]): string {
  const shown = categories.slice(0, 10).map((category) => (category === null ? 'missing' : describe(category)));
  return `${shown.join(', ')}${categories.length > 10 ? ` and ${categories.length - 10} more` : ''}`;
}

/** How often each distinct cell occurs. */
export function countCells(column: Column): Map<Category, number> {
  const counts = new Map<Category, number>();
  const add = (category: Category, count: number) => counts.set(category, (counts.get(category) ?? 0) + count);
  if (column.kind === 'number') {
    for (const value of column.values) add(Number.isNaN(value) ? null : value, 1);
    return counts;
  }
  const rows = new Uint32Array(column.categories.length + 1);
  for (const code of column.codes) rows[code < 0 ? column.categories.length : code]!++;
  rows.forEach((count, code) => {
    if (count > 0) add(column.categories[code] ?? null, count);
  });
  return counts;
}

/** Categories that can be looked up. */
export interface CategoryIndex {
  readonly categories: readonly Category[];
  readonly kind: Column['kind'] | null;
  readonly codes: ReadonlyMap<Category, number>;
}

export function indexCategories(categories: readonly Category[]): CategoryIndex {
  return {
    categories,
    kind: categoryKind(categories),
    codes: new Map(categories.map((category, code) => [category, code])),
  };
}

/** The code of each cell; -1 is unknown. */
export function encodeCells(column: Column, { codes }: CategoryIndex): Int32Array {
  const missing = codes.get(null) ?? -1;
  if (column.kind === 'number') {
    const { values } = column;
    const out = new Int32Array(values.length);
    for (let i = 0; i < values.length; i++) {
      out[i] = Number.isNaN(values[i]) ? missing : (codes.get(values[i]!) ?? -1);
    }
    return out;
  }
  const known = column.categories.map((category) => codes.get(category) ?? -1);
  return column.codes.map((code) => (code < 0 ? missing : known[code]!));
}

/** @throws DataError when the column holds values of another kind than the categories. */
export function checkKind(owner: string, columnName: string, column: Column, { kind }: CategoryIndex): void {
  if (kind === null || column.kind === kind) return;
  const row = firstPresent(column);
  if (row < 0) return;
  const must = `hold ${kind}s in this column, as its categories are`;
  throw new DataError({ owner, subject: 'X', must, got: describe(cellAt(column, row)), at: { row, columnName } });
}

/** @throws DataError when a cell is none of the categories. */
export function checkKnown(
  owner: string,
  columnName: string,
  column: Column,
  index: CategoryIndex,
  codes: Int32Array,
): void {
  const row = codes.indexOf(-1);
  if (row < 0) return;
  const cell = cellAt(column, row);
  throw new DataError({
    owner,
    subject: 'X',
    must: `hold only known categories (${listCategories(index.categories)})`,
    got: cell === null ? 'a missing value' : describe(cell),
    at: { row, columnName },
  });
}

function firstPresent(column: Column): number {
  return column.kind === 'number'
    ? column.values.findIndex((value) => !Number.isNaN(value))
    : column.codes.findIndex((code) => code >= 0);
}
