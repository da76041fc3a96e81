import { arrayOf, custom, integer, nullable, oneOf, type Rule, real, union } from '../core/index.js';
import { isLabel } from '../data/index.js';
import { type Category, categoryKind, compareCategories } from './category.js';

/** One list of categories for each column, or `'auto'` for those that occur in `fit`. */
export type CategoriesParam = 'auto' | readonly (readonly Category[])[];

/** One category; NaN, as `null`, is the missing one. */
export const CATEGORY_RULE: Rule<Category> = custom<Category>({
  must: 'be a string, a finite number, a boolean, or null for missing values',
  test: (value) => value === null || Number.isNaN(value) || isLabel(value),
  schema: { type: ['string', 'number', 'boolean', 'null'] },
  copy: (value) => (Number.isNaN(value) ? null : value),
});

const CATEGORY_LIST_RULE: Rule<readonly Category[]> = custom<readonly Category[]>({
  must: 'be a list of different categories of one kind, numbers in ascending order, missing ones last',
  test: (value) => Array.isArray(value) && value.every(isCategory) && isCategoryList(value.map(withoutNaN)),
  schema: { type: 'array', items: CATEGORY_RULE.schema, minItems: 1, uniqueItems: true },
  copy: (value) => Object.freeze(value.map(withoutNaN)),
});

/** The rule of `categories`. */
export const CATEGORIES_RULE: Rule<CategoriesParam> = union(
  [oneOf(['auto'], 'auto'), arrayOf(CATEGORY_LIST_RULE)],
  'auto',
);

/** The rule of `minFrequency`: a number of rows, or a share of them. */
export const MIN_FREQUENCY_RULE: Rule<number | null> = nullable(
  union([integer({ min: 1 }), real({ min: 0, max: 1, openMin: true, openMax: true })]),
);

/** The rule of `maxCategories`. */
export const MAX_CATEGORIES_RULE: Rule<number | null> = nullable(integer({ min: 1 }));

/** The rule of `dtype`: matrices hold 64-bit floats only. */
export const DTYPE_RULE: Rule<'float64'> = oneOf(['float64'], 'float64', [
  ...['float16', 'float32', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64'],
  ...['bool', 'int', 'float', 'object'],
]);

function isCategory(value: unknown): boolean {
  return CATEGORY_RULE.verdict(value) === 'valid';
}

function withoutNaN(value: Category): Category {
  return CATEGORY_RULE.copy!(value);
}

/** Whether these can be the categories of one column. */
export function isCategoryList(list: readonly Category[]): boolean {
  const kind = categoryKind(list);
  const missing = list.indexOf(null);
  return (
    list.length > 0 &&
    new Set(list).size === list.length &&
    list.every((category) => category === null || typeof category === kind) &&
    (missing < 0 || missing === list.length - 1) &&
    (kind !== 'number' || list.every((category, k) => k === 0 || compareCategories(list[k - 1]!, category) < 0))
  );
}
