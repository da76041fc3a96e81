import { introsort } from './tree-introsort.js';
import type { NodeSearch } from './tree-search.js';
import { sortKeys } from './tree-sort.js';

/** Up to this many samples, the reference's own sort is the fastest. */
const FEW = 32;

/**
 * Puts the node's samples into the reference's order for a feature: by value, missing ones last. `scratch.ranks` holds
 * the ranks of the present ones from `start` on.
 */
export function orderSamples(s: NodeSearch, feature: number): void {
  gatherRanks(s, feature);
  const { ranks } = s.scratch;
  // Where no two values are equal, every sort ends in the same order.
  if (s.nPresent <= FEW || !sortDistinct(s, feature)) introsort(ranks, s.items, s.start, s.nPresent);
  if (s.nPresent > 0) {
    s.low = ranks[s.start]!;
    s.high = ranks[s.start + s.nPresent - 1]!;
  }
}

/** Copies the ranks of the node, position by position, after moving the missing values behind the present ones. */
function gatherRanks(s: NodeSearch, feature: number): void {
  const { items, start, end } = s;
  const { ranks } = s.scratch;
  const { ranks: columns, nSamples, starts, hasMissing } = s.problem.columns;
  const base = feature * nSamples;
  const absent = starts[feature + 1]! - starts[feature]!;
  let last = end - 1;
  if (hasMissing[feature]! === 1) {
    for (let i = start; i <= last; i++) {
      while (last >= i && columns[base + items[last]!]! === absent) last--;
      if (last < i || columns[base + items[i]!]! !== absent) continue;
      const item = items[i]!;
      items[i] = items[last]!;
      items[last--] = item;
    }
  }
  s.nMissing = end - 1 - last;
  s.nPresent = last + 1 - start;
  for (let p = start; p <= last; p++) ranks[p] = columns[base + items[p]!]!;
}

/** Sorts by packed keys of rank and position; false, and nothing changed, where ranks are equal or keys too wide. */
function sortDistinct(s: NodeSearch, feature: number): boolean {
  const { items, start, nPresent: n } = s;
  const { keys, spare, ranks, counts } = s.scratch;
  const { starts } = s.problem.columns;
  const shift = 32 - Math.clz32(n - 1);
  if (shift - Math.clz32(starts[feature + 1]! - starts[feature]!) > 0) return false;
  let low = ranks[start]!;
  let high = low;
  for (let i = 0; i < n; i++) {
    const rank = ranks[start + i]!;
    if (rank < low) low = rank;
    if (rank > high) high = rank;
    keys[i] = (rank << shift) | i;
  }
  if (high - low + 1 < n) return false;
  const sorted = sortKeys(keys, spare, counts, n, shift, low, high - low);
  for (let i = 1; i < n; i++) if (sorted[i]! >>> shift === sorted[i - 1]! >>> shift) return false;
  const held = sorted === keys ? spare : keys;
  for (let i = 0; i < n; i++) held[i] = items[start + i]!;
  const mask = (1 << shift) - 1;
  for (let i = 0; i < n; i++) {
    const key = sorted[i]!;
    items[start + i] = held[key & mask]!;
    ranks[start + i] = key >>> shift;
  }
  return true;
}
