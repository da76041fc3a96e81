import { introsort } from './tree-introsort';
import { absentRank, columnOf, hasMissing, isWide, NodeSearch } from './tree-search';
import { sortKeys } from './tree-sort';

/** Up to this many samples, the reference's own sort is the fastest. */
const FEW: i32 = 32;

/**
 * Puts the node's samples into the reference's order for a feature: by value, missing ones last. `ranks` holds the ranks
 * of the present ones from `start` on.
 */
export function orderSamples(s: NodeSearch, feature: i32): void {
  if (isWide(s, feature)) gatherRanks<u32>(s, feature);
  else gatherRanks<u16>(s, feature);
  const from = (<usize>s.start) << 2;
  // Where no two values are equal, every sort ends in the same order.
  if (s.nPresent <= FEW || !sortDistinct(s, feature)) introsort(s.ranks + from, s.items + from, s.nPresent);
  if (s.nPresent > 0) {
    s.low = load<u32>(s.ranks + from);
    s.high = load<u32>(s.ranks + from + ((<usize>(s.nPresent - 1)) << 2));
  }
}

/** Copies the ranks of the node, position by position, after moving the missing values behind the present ones. */
function gatherRanks<R>(s: NodeSearch, feature: i32): void {
  const column = columnOf(s, feature);
  const absent = absentRank(s, feature);
  const items = s.items;
  let last = s.end - 1;
  if (hasMissing(s, feature)) {
    for (let i = s.start; i <= last; i++) {
      while (last >= i && rankOf<R>(column, items, last) == absent) last--;
      if (last < i || rankOf<R>(column, items, i) != absent) continue;
      const item = load<u32>(items + ((<usize>i) << 2));
      store<u32>(items + ((<usize>i) << 2), load<u32>(items + ((<usize>last) << 2)));
      store<u32>(items + ((<usize>last) << 2), item);
      last--;
    }
  }
  s.nMissing = s.end - 1 - last;
  s.nPresent = last + 1 - s.start;
  for (let p = s.start; p <= last; p++) store<u32>(s.ranks + ((<usize>p) << 2), rankOf<R>(column, items, p));
}

function rankOf<R>(column: usize, items: usize, position: i32): u32 {
  return <u32>load<R>(column + ((<usize>load<u32>(items + ((<usize>position) << 2))) << alignof<R>()));
}

/** Sorts by packed keys of rank and position; false, and nothing changed, where ranks are equal or keys too wide. */
function sortDistinct(s: NodeSearch, feature: i32): bool {
  const n = s.nPresent;
  const bytes = (<usize>n) << 2;
  const shift: u32 = 32 - clz<i32>(n - 1);
  if (<i32>(shift - clz<u32>(absentRank(s, feature))) > 0) return false;
  const ranks = s.ranks + ((<usize>s.start) << 2);
  const items = s.items + ((<usize>s.start) << 2);
  let low: u32 = load<u32>(ranks);
  let high = low;
  for (let at: usize = 0; at < bytes; at += 4) {
    const rank = load<u32>(ranks + at);
    low = min(low, rank);
    high = max(high, rank);
    store<u32>(s.keys + at, (rank << shift) | <u32>(at >> 2));
  }
  if (high - low + 1 < <u32>n) return false;
  const sorted = sortKeys(s.keys, s.spare, s.counts, n, shift, low, high - low);
  for (let at: usize = 4; at < bytes; at += 4) {
    if (load<u32>(sorted + at) >> shift == load<u32>(sorted + at - 4) >> shift) return false;
  }
  const held = sorted == s.keys ? s.spare : s.keys;
  memory.copy(held, items, bytes);
  const mask: u32 = (1 << shift) - 1;
  for (let at: usize = 0; at < bytes; at += 4) {
    const key = load<u32>(sorted + at);
    store<u32>(items + at, load<u32>(held + ((<usize>(key & mask)) << 2)));
    store<u32>(ranks + at, key >> shift);
  }
  return true;
}
