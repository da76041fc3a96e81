// Gini searches over features of at most sixteen distinct values: for each class that the node holds, the weights of its
// ranks, their running sums and the squares of these for all splits at once. The squares are exact whole numbers, so
// that only the last formula rounds: exactly as the reference rounds it.

import { clearSums } from './tree-gini';
import { absentRank, columnOf, hasMissing, isWide, NodeSearch, nearValues, recordBest } from './tree-search';

/** Ranks of a feature. */
const LEVELS: u32 = 16;
/** The class weights of all ranks fit into what sorting needs, behind what is known of each split. */
export const MOST_CLASSES: i32 = 128;
/** Sums that fit into a byte, so that their squares fit into two; and into two bytes. */
const MOST_NARROW: f64 = 255;
const MOST_WEIGHT: f64 = 65535;
/** In `counts`: for each rank the weight on the left (u16), the squares of both sides (u32), then weights by class. */
const SQUARES_LEFT: usize = 32;
const SQUARES_RIGHT: usize = 96;
const TABLE: usize = 160;

/** Writes the classes that the node holds to `contenders` (u32). */
export function listClasses(s: NodeSearch): void {
  const n = <u32>s.nClasses;
  let to = s.contenders;
  for (let code: u32 = 0; code < n; code++) {
    store<u32>(to, code);
    to += (<usize>(load<f64>(s.total + ((<usize>code) << 3)) > 0)) << 2;
  }
  s.classesEnd = to;
}

/** True where {@link searchLevels} finds the best split of a feature. */
export function hasLevels(s: NodeSearch, feature: i32): bool {
  if (!s.isLevelled || absentRank(s, feature) > LEVELS || s.weight > MOST_WEIGHT) return false;
  return !hasMissing(s, feature) && !isWide(s, feature) && nearValues(s, feature) == 0;
}

/** Searches the splits of a feature; false where the feature is constant in the node. */
export function searchLevels(s: NodeSearch, feature: i32): bool {
  const isNarrow = s.weight <= MOST_NARROW;
  if (isNarrow) addLevels<u8>(s, feature);
  else addLevels<u16>(s, feature);
  const present = isNarrow ? sumNarrow(s) : sumWide(s);
  // A split comes after every rank but the last one.
  let splits = present & ~((<u32>1) << (31 - clz<u32>(present)));
  if (splits == 0) return false;
  // No split is better than one that leaves both sides pure.
  if (s.bestProxy == 0) return true;
  const weight = s.weight;
  const out = s.counts;
  let best = s.bestProxy;
  let below: u32 = LEVELS;
  for (; splits != 0; splits &= splits - 1) {
    const rank = ctz<u32>(splits);
    const at = out + ((<usize>rank) << 2);
    const left = <f64>load<u16>(out + ((<usize>rank) << 1));
    const proxy = sidesProxy(<f64>load<u32>(at, SQUARES_LEFT), left, <f64>load<u32>(at, SQUARES_RIGHT), weight - left);
    if (proxy > best) {
      best = proxy;
      below = rank;
    }
  }
  if (below == LEVELS) return true;
  s.bestProxy = best;
  recordBest(s, feature, below, ctz<u32>(present & ((<u32>0xfffffffe) << below)), false);
  keepSums(s, below, isNarrow);
  return true;
}

/** As {@link giniProxy}, both sides at once. */
function sidesProxy(squaresLeft: f64, weightLeft: f64, squaresRight: f64, weightRight: f64): f64 {
  const weights = f64x2.replace_lane(f64x2.splat(weightLeft), 1, weightRight);
  const squares = f64x2.replace_lane(f64x2.splat(squaresLeft), 1, squaresRight);
  const impurities = f64x2.sub(f64x2.splat(1), f64x2.div(squares, f64x2.mul(weights, weights)));
  const terms = f64x2.mul(weights, impurities);
  return -f64x2.extract_lane(terms, 1) - f64x2.extract_lane(terms, 0);
}

/** Adds up the weights by class and rank. */
function addLevels<W>(s: NodeSearch, feature: i32): void {
  const column = columnOf(s, feature);
  const shift = s.shift;
  const weightBits = s.weightBits;
  const weightMask: u32 = (1 << weightBits) - 1;
  const classMask: u32 = (1 << (shift - weightBits)) - 1;
  const table = s.counts + TABLE;
  for (let at = s.contenders; at < s.classesEnd; at += 4) {
    const row = table + ((<usize>load<u32>(at)) << (4 + alignof<W>()));
    v128.store(row, i8x16.splat(0));
    if (sizeof<W>() == 2) v128.store(row, i8x16.splat(0), 16);
  }
  const end = s.items + ((<usize>s.end) << 2);
  for (let at = s.items + ((<usize>s.start) << 2); at < end; at += 4) {
    const item = load<u32>(at);
    const rank = <u32>load<u16>(column + ((<usize>(item >> shift)) << 1));
    const cell = table + ((<usize>((((item >> weightBits) & classMask) << 4) + rank)) << alignof<W>());
    store<W>(cell, load<W>(cell) + <W>(item & weightMask));
  }
}

/** Sums that fit into a byte: for each rank what is left of the split after it; returns the ranks that occur, as bits. */
function sumNarrow(s: NodeSearch): u32 {
  const zero = i8x16.splat(0);
  const table = s.counts + TABLE;
  let all = zero;
  let left0 = zero;
  let left1 = zero;
  let right0 = zero;
  let right1 = zero;
  for (let at = s.contenders; at < s.classesEnd; at += 4) {
    const row = table + ((<usize>load<u32>(at)) << 4);
    let sums = v128.load(row);
    sums = i8x16.add(sums, i8x16.shuffle(zero, sums, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30));
    sums = i8x16.add(sums, i8x16.shuffle(zero, sums, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29));
    sums = i8x16.add(sums, i8x16.shuffle(zero, sums, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27));
    sums = i8x16.add(sums, i8x16.shuffle(zero, sums, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23));
    const rest = i8x16.sub(i8x16.splat(i8x16.extract_lane_u(sums, 15)), sums);
    v128.store(row, sums);
    all = i8x16.add(all, sums);
    left0 = i16x8.add(left0, i16x8.extmul_low_i8x16_u(sums, sums));
    left1 = i16x8.add(left1, i16x8.extmul_high_i8x16_u(sums, sums));
    right0 = i16x8.add(right0, i16x8.extmul_low_i8x16_u(rest, rest));
    right1 = i16x8.add(right1, i16x8.extmul_high_i8x16_u(rest, rest));
  }
  const out = s.counts;
  v128.store(out, i16x8.extend_low_i8x16_u(all));
  v128.store(out, i16x8.extend_high_i8x16_u(all), 16);
  storeWide(out + SQUARES_LEFT, left0, left1);
  storeWide(out + SQUARES_RIGHT, right0, right1);
  return i8x16.bitmask(
    i8x16.ne(all, i8x16.shuffle(zero, all, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30)),
  );
}

function storeWide(to: usize, low: v128, high: v128): void {
  v128.store(to, i32x4.extend_low_i16x8_u(low));
  v128.store(to, i32x4.extend_high_i16x8_u(low), 16);
  v128.store(to, i32x4.extend_low_i16x8_u(high), 32);
  v128.store(to, i32x4.extend_high_i16x8_u(high), 48);
}

/** The same for sums of two bytes, eight ranks of which fit into a vector. */
function sumWide(s: NodeSearch): u32 {
  const zero = i16x8.splat(0);
  const table = s.counts + TABLE;
  const out = s.counts;
  let allLow = zero;
  let allHigh = zero;
  for (let to = out + SQUARES_LEFT; to < table; to += 16) v128.store(to, zero);
  for (let at = s.contenders; at < s.classesEnd; at += 4) {
    const row = table + ((<usize>load<u32>(at)) << 5);
    const low = runningSums(v128.load(row));
    const high = i16x8.add(runningSums(v128.load(row, 16)), i16x8.splat(i16x8.extract_lane_u(low, 7)));
    const total = i16x8.splat(i16x8.extract_lane_u(high, 7));
    v128.store(row, low);
    v128.store(row, high, 16);
    allLow = i16x8.add(allLow, low);
    allHigh = i16x8.add(allHigh, high);
    addSquares(out + SQUARES_LEFT, low, high);
    addSquares(out + SQUARES_RIGHT, i16x8.sub(total, low), i16x8.sub(total, high));
  }
  v128.store(out, allLow);
  v128.store(out, allHigh, 16);
  const before = i16x8.shuffle(zero, allLow, 7, 8, 9, 10, 11, 12, 13, 14);
  const beforeHigh = i16x8.shuffle(allLow, allHigh, 7, 8, 9, 10, 11, 12, 13, 14);
  return i8x16.bitmask(i8x16.narrow_i16x8_s(i16x8.ne(allLow, before), i16x8.ne(allHigh, beforeHigh)));
}

function runningSums(weights: v128): v128 {
  const zero = i16x8.splat(0);
  let sums = i16x8.add(weights, i16x8.shuffle(zero, weights, 7, 8, 9, 10, 11, 12, 13, 14));
  sums = i16x8.add(sums, i16x8.shuffle(zero, sums, 6, 7, 8, 9, 10, 11, 12, 13));
  return i16x8.add(sums, i16x8.shuffle(zero, sums, 4, 5, 6, 7, 8, 9, 10, 11));
}

/** Adds the squares of sixteen sums to others (u32: IN, OUT). */
function addSquares(to: usize, low: v128, high: v128): void {
  v128.store(to, i32x4.add(v128.load(to), i32x4.extmul_low_i16x8_u(low, low)));
  v128.store(to, i32x4.add(v128.load(to, 16), i32x4.extmul_high_i16x8_u(low, low)), 16);
  v128.store(to, i32x4.add(v128.load(to, 32), i32x4.extmul_low_i16x8_u(high, high)), 32);
  v128.store(to, i32x4.add(v128.load(to, 48), i32x4.extmul_high_i16x8_u(high, high)), 48);
}

/** Keeps the class weights on the left of the best split so far. */
function keepSums(s: NodeSearch, below: u32, isNarrow: bool): void {
  const squares = s.counts + ((<usize>below) << 2);
  const table = s.counts + TABLE;
  clearSums(s, s.bestSums);
  for (let at = s.contenders; at < s.classesEnd; at += 4) {
    const code = <usize>load<u32>(at);
    const cell = (code << 4) + <usize>below;
    const sum = isNarrow ? <u32>load<u8>(table + cell) : <u32>load<u16>(table + (cell << 1));
    store<f64>(s.bestSums + (code << 3), <f64>sum);
  }
  s.hasBestSums = true;
  s.bestWeightLeft = <f64>load<u16>(s.counts + ((<usize>below) << 1));
  s.bestSquaresLeft = <f64>load<u32>(squares, SQUARES_LEFT);
  s.bestSquaresRight = <f64>load<u32>(squares, SQUARES_RIGHT);
}
