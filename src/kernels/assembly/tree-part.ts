// Carries out the best split of a node.

import { absentRank, columnOf, hasMissing, isWide, NodeSearch } from './tree-search';

const NO_RANK: u32 = 0xffffffff;

/** Moves the items of the left child to the front of the node, and finds where the right one begins. */
export function partItems(s: NodeSearch): void {
  // A random split leaves the items parted by the feature looked at last, and another pass would reorder them.
  if (s.randomSplits && !s.isPacked && s.lastFeature == s.bestFeature) s.bestPosition = s.start + s.bestLeft;
  else if (s.randomSplits && s.isPacked) partPackedByValue(s);
  else if (s.randomSplits) partByValue(s);
  else if (!s.isPacked) {
    if (isWide(s, s.bestFeature)) partByRank<u32>(s);
    else partByRank<u16>(s);
  } else if (isWide(s, s.bestFeature)) partPacked<u32>(s);
  else if (hasMissing(s, s.bestFeature)) partPacked<u16>(s);
  else partPresent(s);
  // Where nothing was missing, missing values will follow the larger side.
  if (s.nMissing == 0) s.bestMissingLeft = s.bestPosition - s.start > s.end - s.bestPosition;
}

/** As {@link partByRank}, where the order of the items does not matter: without branches, by way of `spare`. */
function partPacked<R>(s: NodeSearch): void {
  const column = columnOf(s, s.bestFeature);
  const below = s.bestBelow;
  const above = s.bestAbove;
  const absent = absentRank(s, s.bestFeature);
  const missing = s.bestMissingLeft ? absent : NO_RANK;
  const shift = s.shift;
  const end = s.items + ((<usize>s.end) << 2);
  let sampleBelow: u32 = 0;
  let sampleAbove: u32 = 0;
  let nMissing: u32 = 0;
  let left = s.items + ((<usize>s.start) << 2);
  let right = s.spare;
  for (let at = left; at < end; at += 4) {
    const item = load<u32>(at);
    const sample = item >> shift;
    const rank = <u32>load<R>(column + ((<usize>sample) << alignof<R>()));
    const isLeft = <u32>(rank <= below) | <u32>(rank == missing);
    sampleBelow = select<u32>(sample, sampleBelow, rank == below);
    sampleAbove = select<u32>(sample, sampleAbove, rank == above);
    nMissing += <u32>(rank == absent);
    store<u32>(left, item);
    store<u32>(right, item);
    left += (<usize>isLeft) << 2;
    right += (<usize>(isLeft ^ 1)) << 2;
  }
  copyBack(left, s.spare, end);
  s.sampleBelow = sampleBelow;
  s.sampleAbove = sampleAbove;
  s.nMissing = nMissing;
  s.bestPosition = <i32>((left - s.items) >> 2);
}

/** The same for ranks of 16 bits, none of which is missing. */
function partPresent(s: NodeSearch): void {
  const column = columnOf(s, s.bestFeature);
  const below = s.bestBelow;
  const above = s.bestAbove;
  const shift = s.shift;
  const end = s.items + ((<usize>s.end) << 2);
  let sampleBelow: u32 = 0;
  let sampleAbove: u32 = 0;
  let left = s.items + ((<usize>s.start) << 2);
  let right = s.spare;
  for (let at = left; at < end; at += 4) {
    const item = load<u32>(at);
    const sample = item >> shift;
    const rank = <u32>load<u16>(column + ((<usize>sample) << 1));
    const toLeft = (<usize>(rank <= below)) << 2;
    sampleBelow = select<u32>(sample, sampleBelow, rank == below);
    sampleAbove = select<u32>(sample, sampleAbove, rank == above);
    store<u32>(left, item);
    store<u32>(right, item);
    left += toLeft;
    right += 4 - toLeft;
  }
  s.sampleBelow = sampleBelow;
  s.sampleAbove = sampleAbove;
  s.nMissing = 0;
  s.bestPosition = <i32>((left - s.items) >> 2);
  copyBack(left, s.spare, end);
}

/** Copies the items of the right child behind those of the left one: a call would take longer than most copies. */
function copyBack(to: usize, from: usize, end: usize): void {
  for (; to + 16 <= end; to += 16, from += 16) v128.store(to, v128.load(from));
  for (; to < end; to += 4, from += 4) store<u32>(to, load<u32>(from));
}

/** Parts by rank, and finds a sample on either side of the threshold. */
function partByRank<R>(s: NodeSearch): void {
  const column = columnOf(s, s.bestFeature);
  const below = s.bestBelow;
  const above = s.bestAbove;
  const absent = absentRank(s, s.bestFeature);
  const missing = s.bestMissingLeft ? absent : NO_RANK;
  const shift = s.shift;
  const items = s.items + ((<usize>s.start) << 2);
  let sampleBelow: u32 = 0;
  let sampleAbove: u32 = 0;
  let nMissing = 0;
  let from: usize = 0;
  let to = (<usize>(s.end - s.start)) << 2;
  while (from < to) {
    const item = load<u32>(items + from);
    const sample = item >> shift;
    const rank = <u32>load<R>(column + ((<usize>sample) << alignof<R>()));
    if (rank == below) sampleBelow = sample;
    if (rank == above) sampleAbove = sample;
    nMissing += <i32>(rank == absent);
    if (rank <= below || rank == missing) {
      from += 4;
    } else {
      to -= 4;
      store<u32>(items + from, load<u32>(items + to));
      store<u32>(items + to, item);
    }
  }
  s.sampleBelow = sampleBelow;
  s.sampleAbove = sampleAbove;
  s.nMissing = nMissing;
  s.bestPosition = s.start + <i32>(to >> 2);
}

function partByValue(s: NodeSearch): void {
  const column = columnOf(s, s.bestFeature);
  const threshold = s.bestThreshold;
  const missingLeft = s.bestMissingLeft;
  const items = s.items + ((<usize>s.start) << 2);
  let nMissing = 0;
  let from: usize = 0;
  let to = (<usize>(s.end - s.start)) << 2;
  while (from < to) {
    const item = load<u32>(items + from);
    const value = load<f32>(column + ((<usize>(item >> s.shift)) << 2));
    nMissing += <i32>isNaN<f32>(value);
    if (<f64>value <= threshold || (missingLeft && isNaN<f32>(value))) {
      from += 4;
    } else {
      to -= 4;
      store<u32>(items + from, load<u32>(items + to));
      store<u32>(items + to, item);
    }
  }
  s.nMissing = nMissing;
  s.bestPosition = s.start + <i32>(to >> 2);
}

/** The same where the order of the items does not matter and the values have been kept. */
function partPackedByValue(s: NodeSearch): void {
  const threshold = s.bestThreshold;
  const missingLeft = <u32>s.bestMissingLeft;
  const end = s.items + ((<usize>s.end) << 2);
  let nMissing: u32 = 0;
  let left = s.items + ((<usize>s.start) << 2);
  let right = s.spare;
  let from = s.bestValues;
  for (let at = left; at < end; at += 4, from += 4) {
    const item = load<u32>(at);
    const value = load<f32>(from);
    const isMissing = <u32>isNaN<f32>(value);
    const isLeft = <u32>(<f64>value <= threshold) | (isMissing & missingLeft);
    nMissing += isMissing;
    store<u32>(left, item);
    store<u32>(right, item);
    left += (<usize>isLeft) << 2;
    right += (<usize>(isLeft ^ 1)) << 2;
  }
  memory.copy(left, s.spare, right - s.spare);
  s.nMissing = nMissing;
  s.bestPosition = <i32>((left - s.items) >> 2);
}
