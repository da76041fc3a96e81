import { describe, InvalidParameterError } from '../core/index.js';
import type { Category } from './category.js';
import type { EncoderState } from './encoder-state.js';
import { groupsOf } from './infrequent.js';

/** Which category of each column gets no output column. */
export type DropParam = 'first' | 'if_binary' | readonly Category[] | null;

type Drops = readonly (number | null)[] | null;

/**
 * The group of each column that is dropped.
 *
 * @throws InvalidParameterError for a category that is not there, or that is one of several rare ones.
 */
export function droppedGroups(owner: string, drop: DropParam, state: EncoderState): Drops {
  const { categories, infrequent } = state;
  if (drop === null) return null;
  if (drop === 'first') return categories.map(() => 0);
  if (drop === 'if_binary') {
    const size = (j: number) => categories[j]!.length - Math.max(0, (infrequent?.[j]?.length ?? 0) - 1);
    return categories.map((_, j) => (size(j) === 2 ? 0 : null));
  }
  if (drop.length !== categories.length) {
    const must = `hold ${categories.length} categories, one for each column of X`;
    throw new InvalidParameterError({ owner, subject: 'drop', must, got: String(drop.length) });
  }
  return drop.map((category, column) => droppedGroup(owner, category, column, state));
}

function droppedGroup(owner: string, category: Category, column: number, state: EncoderState): number {
  const categories = state.categories[column]!;
  const infrequent = state.infrequent?.[column] ?? null;
  const code = categories.indexOf(category);
  if (code >= 0 && infrequent?.includes(code) !== true) return groupsOf(categories.length, infrequent)[code]!;
  const must = code < 0 ? 'hold categories of the columns' : 'hold no rare category: rare ones are grouped';
  const got = category === null ? 'the missing one' : describe(category);
  throw new InvalidParameterError({ owner, subject: 'drop', must, got, at: { column } });
}

/** The dropped categories by their codes, as scikit-learn's `drop_idx_`: for a group the first of its categories. */
export function dropIndices(drop: Drops, { categories, infrequent }: EncoderState): Drops {
  if (drop === null) return null;
  return drop.map((group, j) =>
    group === null ? null : groupsOf(categories[j]!.length, infrequent?.[j] ?? null).indexOf(group),
  );
}
