// The samples of a tree, sorted by each feature once, at the root: a node's part of such a list is parted like its items,
// and stays sorted. Only for features most of whose values are different: among equal values the list has the order of
// the samples, and the reference another one, which small nodes would feel in the last bit of their sums.

import { columnOf, hasMissing, isWide, NodeSearch, nearValues, separable } from './tree-search';

/** Marks an entry that no split separates from the one before it in the whole list. */
export const STUCK: u32 = 0x80000000;

/** Of so many samples, values may be equal for one. */
const FEW_EQUAL: u32 = 8;

/** The list of a feature. */
export function listOf(s: NodeSearch, feature: i32): usize {
  return s.lists + <usize>feature * s.listBytes;
}

/** Whether a feature has a list. */
export function isListed(s: NodeSearch, feature: i32): bool {
  return s.lists != 0 && load<u8>(s.listed + <usize>feature) != 0;
}

/** Sorts all samples by every feature that is to have a list. */
export function makeLists(s: NodeSearch): void {
  s.orderedBy = -1;
  s.nListed = 0;
  if (s.lists == 0) return;
  for (let feature = 0; feature < s.nFeatures; feature++) {
    const distinct = load<u32>(s.nDistinct + ((<usize>feature) << 2));
    const mostly = <u32>s.nSamples - distinct <= <u32>s.nSamples / FEW_EQUAL;
    const takes = mostly && !hasMissing(s, feature);
    store<u8>(s.listed + <usize>feature, takes ? 1 : 0);
    if (!takes) continue;
    s.nListed++;
    if (isWide(s, feature)) sortList<u32>(s, feature, distinct);
    else sortList<u16>(s, feature, distinct);
  }
}

function sortList<R>(s: NodeSearch, feature: i32, distinct: u32): void {
  const column = columnOf(s, feature);
  const list = listOf(s, feature);
  const counts = s.keys;
  const end = s.items + ((<usize>s.nItems) << 2);
  memory.fill(counts, 0, ((<usize>distinct) << 2) + 4);
  for (let at = s.items; at < end; at += 4) {
    const count = counts + 4 + ((<usize>load<R>(column + ((<usize>load<u32>(at)) << alignof<R>()))) << 2);
    store<u32>(count, load<u32>(count) + 1);
  }
  for (let at = counts + 4; at < counts + ((<usize>distinct) << 2); at += 4) {
    store<u32>(at, load<u32>(at) + load<u32>(at - 4));
  }
  for (let at = s.items; at < end; at += 4) {
    const sample = load<u32>(at);
    const count = counts + ((<usize>load<R>(column + ((<usize>sample) << alignof<R>()))) << 2);
    const place = load<u32>(count);
    store<u32>(count, place + 1);
    store<u32>(list + ((<usize>place) << 2), sample);
  }
  const near = nearValues(s, feature);
  if (near == 0 && distinct == <u32>s.nSamples) return;
  let below: u32 = 0;
  for (let i = 0; i < s.nItems; i++) {
    const at = list + ((<usize>i) << 2);
    const sample = load<u32>(at);
    const rank = <u32>load<R>(column + ((<usize>sample) << alignof<R>()));
    if (i > 0 && (rank == below || !separable(near, below, rank))) store<u32>(at, sample | STUCK);
    below = rank;
  }
}

/** Puts the items of the node into the order of the list looked at last. */
export function settleItems(s: NodeSearch): void {
  if (s.orderedBy < 0) return;
  const list = listOf(s, s.orderedBy);
  const end = (<usize>s.end) << 2;
  for (let at = (<usize>s.start) << 2; at < end; at += 4) store<u32>(s.items + at, load<u32>(list + at) & ~STUCK);
  s.orderedBy = -1;
}

/** Parts the lists of the node like its items, where a child may be split again. */
export function partLists(s: NodeSearch): void {
  const most = max(s.bestPosition - s.start, s.end - s.bestPosition);
  if (s.nListed == 0 || most < s.minSamplesSplit || most < 2 * s.minSamplesLeaf) return;
  const sides = s.sides;
  const items = s.items;
  for (let i = s.start; i < s.bestPosition; i++) store<u8>(sides + <usize>load<u32>(items + ((<usize>i) << 2)), 1);
  for (let i = s.bestPosition; i < s.end; i++) store<u8>(sides + <usize>load<u32>(items + ((<usize>i) << 2)), 0);
  const bytes = (<usize>(s.end - s.start)) << 2;
  const spare = s.spare;
  for (let feature = 0; feature < s.nFeatures; feature++) {
    if (load<u8>(s.listed + <usize>feature) == 0) continue;
    const list = listOf(s, feature) + ((<usize>s.start) << 2);
    let left = list;
    let right = spare;
    for (let at = list; at < list + bytes; at += 4) {
      const entry = load<u32>(at);
      const toLeft = (<usize>load<u8>(sides + <usize>(entry & ~STUCK))) << 2;
      store<u32>(left, entry);
      store<u32>(right, entry);
      left += toLeft;
      right += 4 - toLeft;
    }
    memory.copy(left, spare, right - spare);
  }
}
