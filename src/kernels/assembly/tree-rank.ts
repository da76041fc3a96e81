// Columns as dense ranks: a split depends on the order of a column's values alone, so each column is sorted once, for
// all nodes of all trees, and nodes then compare small whole numbers.

import { ARGUMENTS } from './control';

/** Two values whose float32 difference is within this are not separated by a split. */
const NEAR: f32 = 1e-7;
/** Keys of 32 bits are sorted in three passes of 11. */
const DIGITS: usize = 2048;
const MASK: u64 = 2047;
/** So many distinct values, and the rank of a missing one, fit into 16 bits. */
const MOST_NARROW: usize = 65535;

/** Numbers as tree-columns.ts of the kernels writes them, in this order. */
@unmanaged
class RankArguments {
  /** IN, SCRATCH: columns of f32, one after the other; NaN is missing. */
  values!: f64;
  n!: f64;
  /** OUT, the address (u32) of the ranks of each column: u16 where they fit, else u32. */
  ranks!: f64;
  /** OUT, for each column (u8): whether ranks are u32. There must be room for them where there are 65 536 rows or more. */
  isWide!: f64;
  /** OUT, for each column (u32): how many distinct values; a missing value has that rank. */
  nDistinct!: f64;
  /** OUT, for each column (u8): whether values are missing; whether some are too near to be separated. */
  hasMissing!: f64;
  hasNear!: f64;
}

/** Ranks one column; `-0` and `0` are one value. SCRATCH: `16 n` bytes and three counts of digits. */
export function rankColumnChunk(column: i32, scratch: usize): void {
  const a = changetype<RankArguments>(ARGUMENTS);
  const n = <usize>a.n;
  const values = <usize>a.values + <usize>column * (n << 2);
  const keys = scratch;
  const spare = scratch + (n << 3);
  const counts = scratch + (n << 4);
  const present = fillKeys(values, n, keys, counts);
  distribute(keys, spare, present, counts, 32);
  distribute(spare, keys, present, counts + (DIGITS << 2), 43);
  distribute(keys, spare, present, counts + (DIGITS << 3), 54);
  const ranks = <usize>load<u32>(<usize>a.ranks + ((<usize>column) << 2));
  const isWide = n > MOST_NARROW && countDistinct(values, spare, present) > MOST_NARROW;
  const distinct = isWide
    ? writeRanks<u32>(a, column, values, n, spare, present, ranks)
    : writeRanks<u16>(a, column, values, n, spare, present, ranks);
  store<u8>(<usize>a.isWide + <usize>column, isWide ? 1 : 0);
  store<u32>(<usize>a.nDistinct + ((<usize>column) << 2), distinct);
  store<u8>(<usize>a.hasMissing + <usize>column, present < n ? 1 : 0);
}

/** Writes key (upper half) and row of each present value, counts the digits of the keys, and returns how many. */
function fillKeys(values: usize, n: usize, keys: usize, counts: usize): usize {
  memory.fill(counts, 0, 3 * (DIGITS << 2));
  let present: usize = 0;
  for (let i: usize = 0; i < n; i++) {
    const value = load<f32>(values + (i << 2)) + 0;
    if (isNaN<f32>(value)) continue;
    const word = reinterpret<u32>(value);
    // Orders as an unsigned number: negative floats reversed, positive ones after them.
    const key = word >> 31 == 1 ? ~word : word | 0x80000000;
    store<u64>(keys + (present++ << 3), ((<u64>key) << 32) | <u64>i);
    increment(counts + ((<usize>(key & 2047)) << 2));
    increment(counts + (DIGITS << 2) + ((<usize>((key >> 11) & 2047)) << 2));
    increment(counts + (DIGITS << 3) + ((<usize>(key >> 22)) << 2));
  }
  return present;
}

function increment(at: usize): void {
  store<u32>(at, load<u32>(at) + 1);
}

/** One stable counting pass over the digit of the keys that begins at bit `shift`. */
function distribute(from: usize, to: usize, n: usize, counts: usize, shift: u64): void {
  let sum: u32 = 0;
  for (let at = counts; at < counts + (DIGITS << 2); at += 4) {
    const count = load<u32>(at);
    store<u32>(at, sum);
    sum += count;
  }
  for (let i: usize = 0; i < n; i++) {
    const key = load<u64>(from + (i << 3));
    const count = counts + ((<usize>((key >> shift) & MASK)) << 2);
    const place = load<u32>(count);
    store<u32>(count, place + 1);
    store<u64>(to + ((<usize>place) << 3), key);
  }
}

function countDistinct(values: usize, sorted: usize, present: usize): usize {
  let distinct: usize = 0;
  let previous: f32 = NaN;
  for (let i: usize = 0; i < present; i++) {
    const value = load<f32>(values + ((<usize>load<u32>(sorted + (i << 3))) << 2));
    if (value != previous) distinct++;
    previous = value;
  }
  return distinct;
}

/** Writes the ranks (OUT) from sorted keys, and whether neighbours are near; the number of distinct values. */
function writeRanks<R>(
  a: RankArguments,
  column: i32,
  values: usize,
  n: usize,
  sorted: usize,
  present: usize,
  ranks: usize,
): u32 {
  let rank: u32 = 0;
  let previous: f32 = NaN;
  let near: u8 = 0;
  for (let i: usize = 0; i < present; i++) {
    const row = <usize>load<u32>(sorted + (i << 3));
    const value = load<f32>(values + (row << 2));
    if (value != previous) {
      if (i > 0) rank++;
      if (value <= previous + NEAR) near = 1;
      previous = value;
    }
    store<R>(ranks + (row << alignof<R>()), <R>rank);
  }
  store<u8>(<usize>a.hasNear + <usize>column, near);
  const distinct: u32 = present > 0 ? rank + 1 : 0;
  if (present == n) return distinct;
  for (let i: usize = 0; i < n; i++) {
    const value = load<f32>(values + (i << 2));
    if (isNaN<f32>(value)) store<R>(ranks + (i << alignof<R>()), <R>distinct);
  }
  return distinct;
}
