import { type Category, type CategoryIndex, indexCategories } from './category.js';
import type { EncoderState } from './encoder-state.js';
import { groupsOf, groupValues } from './infrequent.js';

/** What one-hot encoding learns. */
export interface OneHotState extends EncoderState {
  /** For each column the group that has no output column, or `null`; altogether `null` when nothing is dropped. */
  readonly drop: readonly (number | null)[] | null;
}

/** How one column of X becomes columns of the output. */
export interface OneHotColumn extends CategoryIndex {
  /** The categories that are told apart: frequent ones in order, then the group of the rare ones. */
  readonly groups: readonly Category[];
  readonly hasInfrequent: boolean;
  readonly drop: number | null;
  /** The first output column and the number of them. */
  readonly start: number;
  readonly width: number;
  /** The output column of each category; -1 for none. */
  readonly places: Int32Array;
  /** The output column of unknown categories where they count as rare. */
  readonly infrequentPlace: number;
}

/** Lays the output columns of all columns of X side by side. */
export function oneHotColumns(state: OneHotState): readonly OneHotColumn[] {
  let start = 0;
  return state.categories.map((categories, j) => {
    const column = oneHotColumn(categories, state.infrequent?.[j] ?? null, state.drop?.[j] ?? null, start);
    start += column.width;
    return column;
  });
}

function oneHotColumn(
  categories: readonly Category[],
  infrequent: readonly number[] | null,
  drop: number | null,
  start: number,
): OneHotColumn {
  const groups = groupValues(categories, infrequent);
  const place = (group: number) => (group === drop ? -1 : start + group - Number(drop !== null && group > drop));
  return {
    ...indexCategories(categories),
    groups,
    hasInfrequent: infrequent !== null,
    drop,
    start,
    width: groups.length - Number(drop !== null),
    places: groupsOf(categories.length, infrequent).map(place),
    infrequentPlace: infrequent === null ? -1 : place(groups.length - 1),
  };
}

/** The groups that have an output column, in order. */
export function keptGroups({ groups, drop }: OneHotColumn): readonly Category[] {
  return groups.filter((_, group) => group !== drop);
}
