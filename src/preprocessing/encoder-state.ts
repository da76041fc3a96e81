import { countSlot, labelSlot, listSlot, nullableSlot, type StateLayout } from '../base/index.js';
import { describe, InvalidParameterError } from '../core/index.js';
import type { Table } from '../data/index.js';
import {
  type Category,
  type CategoryIndex,
  checkKind,
  checkKnown,
  compareCategories,
  countCells,
  encodeCells,
  indexCategories,
} from './category.js';
import { type CategoriesParam, isCategoryList } from './category-rules.js';
import { type FrequencyLimits, infrequentCodes } from './infrequent.js';

/** What encoders of categories learn. */
export interface EncoderState {
  /** For each column its categories, in the order of their codes. */
  readonly categories: readonly (readonly Category[])[];
  /** For each column the codes of the rare categories, or `null`; altogether `null` when frequency does not matter. */
  readonly infrequent: readonly (readonly number[] | null)[] | null;
}

export const ENCODER_LAYOUT: StateLayout<EncoderState> = {
  categories: listSlot(listSlot(nullableSlot(labelSlot())), 'features'),
  infrequent: nullableSlot(listSlot(nullableSlot(listSlot(countSlot())), 'features')),
};

interface EncoderSettings extends FrequencyLimits {
  readonly categories: CategoriesParam;
  readonly handleUnknown: string;
}

/** Learns the categories of each column; with `missingCounts` false the missing one is never rare. */
export function learnCategories(
  owner: string,
  X: Table,
  settings: EncoderSettings,
  { missingCounts }: { readonly missingCounts: boolean },
): EncoderState {
  const { categories: given, minFrequency, maxCategories } = settings;
  const [rows, width] = X.shape;
  if (given !== 'auto' && given.length !== width) {
    const must = `hold ${width} lists, one for each column of X`;
    throw new InvalidParameterError({ owner, subject: 'categories', must, got: String(given.length) });
  }
  const counts = X.names.map((name) => countCells(X.column(name)));
  const categories = counts.map((cells, j) =>
    given === 'auto' ? Object.freeze([...cells.keys()].sort(compareCategories)) : given[j]!,
  );
  if (given !== 'auto') checkGiven(owner, X, categories, settings.handleUnknown === 'error');
  if (minFrequency === null && maxCategories === null) return { categories, infrequent: null };
  const infrequent = categories.map((list, j) => {
    const counted = missingCounts ? list : list.filter((category) => category !== null);
    const frequencies = counted.map((category) => counts[j]!.get(category) ?? 0);
    return infrequentCodes(frequencies, rows, settings);
  });
  return { categories, infrequent };
}

function checkGiven(owner: string, X: Table, categories: EncoderState['categories'], mustKnow: boolean): void {
  encodeTable(owner, X, categories.map(indexCategories), mustKnow);
}

/**
 * The codes of each column; -1 is unknown.
 *
 * @throws DataError for values of another kind than the categories, and for unknown ones where they must be known.
 */
export function encodeTable(
  owner: string,
  X: Table,
  indices: readonly CategoryIndex[],
  mustKnow: boolean,
): Int32Array[] {
  return indices.map((index, j) => {
    const name = X.names[j]!;
    const column = X.column(name);
    checkKind(owner, name, column, index);
    const codes = encodeCells(column, index);
    if (mustKnow) checkKnown(owner, name, column, index, codes);
    return codes;
  });
}

/** The rare categories of each column, as scikit-learn's `infrequent_categories_`. */
export function infrequentCategories(state: EncoderState): readonly (readonly Category[] | null)[] | null {
  const { categories, infrequent } = state;
  if (infrequent === null) return null;
  return infrequent.map((codes, j) => codes?.map((code) => categories[j]![code]!) ?? null);
}

/** Refuses a loaded state that no fit could have learnt. */
export function checkEncoderState(
  { categories, infrequent }: EncoderState,
  fail: (must: string, got: string) => never,
): void {
  categories.forEach((list, j) => {
    if (!isCategoryList(list)) fail('have different categories of one kind', `others in column ${j}`);
    const codes = infrequent?.[j] ?? [];
    if (infrequent?.[j]?.length === 0) fail('have rare categories or null', `none in column ${j}`);
    codes.forEach((code, k) => {
      if (code >= list.length || (k > 0 && code <= codes[k - 1]!))
        fail('have codes of categories in order', describe(code));
    });
  });
}
