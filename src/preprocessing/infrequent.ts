import { type Category, INFREQUENT } from './category.js';

/** Which categories count as rare. */
export interface FrequencyLimits {
  /** Categories of fewer rows are rare; below 1 it is a share of all rows. */
  readonly minFrequency: number | null;
  /** At most so many groups remain, the group of the rare ones included. */
  readonly maxCategories: number | null;
}

/** The rare categories by their codes, ascending; `null` when there are none. */
export function infrequentCodes(
  counts: readonly number[],
  rows: number,
  { minFrequency, maxCategories }: FrequencyLimits,
): readonly number[] | null {
  const least = minFrequency === null ? 0 : minFrequency < 1 ? minFrequency * rows : minFrequency;
  const codes = Array.from(counts.keys());
  const rare = new Set(codes.filter((code) => counts[code]! < least));
  // As in scikit-learn, room is made for the group of rare categories even when no category is rare yet.
  if (maxCategories !== null && maxCategories < counts.length - rare.size + 1) {
    const byCount = codes.toSorted((a, b) => counts[a]! - counts[b]! || a - b);
    for (const code of byCount.slice(0, Math.max(0, counts.length - (maxCategories - 1)))) rare.add(code);
  }
  return rare.size === 0 ? null : codes.filter((code) => rare.has(code));
}

/** The group of each category: frequent ones in order, and then all rare ones together. */
export function groupsOf(categories: number, infrequent: readonly number[] | null): Int32Array {
  if (infrequent === null) return Int32Array.from({ length: categories }, (_, code) => code);
  const rare = new Set(infrequent);
  let next = 0;
  return Int32Array.from({ length: categories }, (_, code) =>
    rare.has(code) ? categories - infrequent.length : next++,
  );
}

/** The categories after grouping: frequent ones in order, then the name of the group of rare ones. */
export function groupValues(
  categories: readonly Category[],
  infrequent: readonly number[] | null,
): readonly Category[] {
  if (infrequent === null) return categories;
  const rare = new Set(infrequent);
  return [...categories.filter((_, code) => !rare.has(code)), INFREQUENT];
}
