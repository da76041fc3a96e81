const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const PASSES = 3;
/** Below this many numbers, a comparison sort is faster than the counting of digits. */
const FEW = 256;
/** Below this many keys of one run, so is an insertion sort. */
const RUN = 48;

/** Keys and the positions that go with them, with room to move both, and the counts of each digit. */
interface Sorter {
  readonly keys: Uint32Array;
  readonly order: Uint32Array;
  readonly spareKeys: Uint32Array;
  readonly spareOrder: Uint32Array;
  readonly starts: Uint32Array;
}

/** Positions of finite numbers from the greatest to the least; equal ones (also 0 and -0) keep their order. */
export function descendingOrder(values: Float64Array): Uint32Array {
  const n = values.length;
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  if (n < FEW) return order.sort((a, b) => values[b]! - values[a]! || a - b);
  const { high, low } = descendingKeys(values);
  const spareKeys = new Uint32Array(n);
  const spareOrder = new Uint32Array(n);
  const sorter = { keys: high, order, spareKeys, spareOrder, starts: new Uint32Array(PASSES * DIGITS) };
  sortRange(sorter, 0, n);
  sortRuns(sorter, low);
  return order;
}

/** Both halves of 64-bit keys that ascend where the numbers descend. */
function descendingKeys(values: Float64Array): { readonly high: Uint32Array; readonly low: Uint32Array } {
  const n = values.length;
  const high = new Uint32Array(n);
  const low = new Uint32Array(n);
  const number = new Float64Array(1);
  const words = new Uint32Array(number.buffer);
  for (let i = 0; i < n; i++) {
    // Adding 0 turns -0 into 0.
    number[0] = values[i]! + 0;
    const top = words[1]!;
    // All ones for a positive number, whose bits are to descend.
    const flip = ~(top | 0) >> 31;
    high[i] = top ^ (flip & 0x7fffffff);
    low[i] = words[0]! ^ flip;
  }
  return { high, low };
}

/** Sorts each run of equal keys by the other half of them. */
function sortRuns(sorter: Sorter, low: Uint32Array): void {
  const { keys, order } = sorter;
  for (let from = 0, to = 1; from < keys.length; from = to++) {
    const key = keys[from]!;
    while (to < keys.length && keys[to] === key) to++;
    if (to - from === 1) continue;
    for (let k = from; k < to; k++) keys[k] = low[order[k]!]!;
    sortRange(sorter, from, to);
  }
}

/** Sorts a range of keys and the positions that go with them; equal keys keep their order. */
function sortRange(sorter: Sorter, from: number, to: number): void {
  const { keys, order, spareKeys, spareOrder, starts } = sorter;
  if (isSorted(keys, from, to)) return;
  if (to - from < RUN) {
    insert(keys, order, from, to);
    return;
  }
  countDigits(keys, starts, from, to);
  let isSpare = false;
  for (let pass = 0; pass < PASSES; pass++) {
    if (!beginDigits(starts, pass, from, to)) continue;
    if (isSpare) scatter(spareKeys, spareOrder, keys, order, starts, pass, from, to);
    else scatter(keys, order, spareKeys, spareOrder, starts, pass, from, to);
    isSpare = !isSpare;
  }
  if (!isSpare) return;
  keys.set(spareKeys.subarray(from, to), from);
  order.set(spareOrder.subarray(from, to), from);
}

function isSorted(keys: Uint32Array, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (keys[k - 1]! > keys[k]!) return false;
  return true;
}

function insert(keys: Uint32Array, order: Uint32Array, from: number, to: number): void {
  for (let k = from + 1; k < to; k++) {
    const key = keys[k]!;
    const position = order[k]!;
    let at = k;
    for (; at > from && keys[at - 1]! > key; at--) {
      keys[at] = keys[at - 1]!;
      order[at] = order[at - 1]!;
    }
    keys[at] = key;
    order[at] = position;
  }
}

/** How often each digit occurs, for all passes at once: moving the keys does not change it. */
function countDigits(keys: Uint32Array, counts: Uint32Array, from: number, to: number): void {
  counts.fill(0);
  for (let k = from; k < to; k++) {
    const key = keys[k]!;
    counts[key & (DIGITS - 1)]!++;
    counts[DIGITS + ((key >>> DIGIT_BITS) & (DIGITS - 1))]!++;
    counts[2 * DIGITS + (key >>> (2 * DIGIT_BITS))]!++;
  }
}

/** Turns the counts of a pass into the places where each digit begins; `false` where all keys have the same digit. */
function beginDigits(starts: Uint32Array, pass: number, from: number, to: number): boolean {
  const first = pass * DIGITS;
  let start = from;
  for (let digit = first; digit < first + DIGITS; digit++) {
    const count = starts[digit]!;
    if (count === to - from) return false;
    starts[digit] = start;
    start += count;
  }
  return true;
}

/** One pass of a radix sort. */
function scatter(
  keys: Uint32Array,
  order: Uint32Array,
  movedKeys: Uint32Array,
  movedOrder: Uint32Array,
  starts: Uint32Array,
  pass: number,
  from: number,
  to: number,
): void {
  const shift = pass * DIGIT_BITS;
  const first = pass * DIGITS;
  for (let k = from; k < to; k++) {
    const key = keys[k]!;
    const at = starts[first + ((key >>> shift) & (DIGITS - 1))]!++;
    movedKeys[at] = key;
    movedOrder[at] = order[k]!;
  }
}
