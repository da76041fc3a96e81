// Sorting of a node's packed keys: the rank of a value in the high bits, what the sample adds in the low `shift` bits.
// Only the ranks are ordered; the order within a rank cannot be seen by a split.

/** Below this many keys, insertion wins. */
const FEW: i32 = 24;
/** Up to this many keys, one distribution by the leading bits and an insertion finish the job. */
const SOME: i32 = 512;
/** Bytes of the counts that sorting needs. */
export const COUNT_BYTES: usize = 8192;

/**
 * Sorts `n` keys (IN, SCRATCH) by rank and returns the buffer that holds the result: `keys`, or `spare` (SCRATCH, as
 * long). `counts` is SCRATCH; `low` is the smallest rank present, `span` the largest minus the smallest.
 */
export function sortKeys(keys: usize, spare: usize, counts: usize, n: i32, shift: u32, low: u32, span: u32): usize {
  if (n <= FEW) {
    insertionSort(keys, n);
    return keys;
  }
  const bits: u32 = 32 - clz<u32>(span);
  if (bits <= 8) {
    distribute(keys, spare, counts, n, shift, low, 0, bits);
    return spare;
  }
  if (n <= SOME) {
    const digit: u32 = min<u32>(bits, 32 - clz<u32>(n));
    distribute(keys, spare, counts, n, shift, low, bits - digit, digit);
    insertionSort(spare, n);
    return spare;
  }
  const most: u32 = bits <= 11 || n > 4096 ? 11 : 8;
  const passes: u32 = (bits + most - 1) / most;
  const digit: u32 = (bits + passes - 1) / passes;
  let from = keys;
  let to = spare;
  for (let pass: u32 = 0; pass < passes; pass++) {
    distribute(from, to, counts, n, shift, low, pass * digit, digit);
    const swap = from;
    from = to;
    to = swap;
  }
  return from;
}

function insertionSort(keys: usize, n: i32): void {
  const end = keys + ((<usize>n) << 2);
  for (let at = keys + 4; at < end; at += 4) {
    const key = load<u32>(at);
    let to = at;
    while (to > keys && load<u32>(to - 4) > key) {
      store<u32>(to, load<u32>(to - 4));
      to -= 4;
    }
    store<u32>(to, key);
  }
}

/** One stable counting pass over `bits` bits of the ranks counted from `low`, beginning at bit `from`. */
function distribute(keys: usize, out: usize, counts: usize, n: i32, shift: u32, low: u32, from: u32, bits: u32): void {
  const size: u32 = 1 << bits;
  const mask = size - 1;
  const end = keys + ((<usize>n) << 2);
  memory.fill(counts, 0, (<usize>size) << 2);
  for (let at = keys; at < end; at += 4) {
    const count = counts + ((<usize>((((load<u32>(at) >> shift) - low) >> from) & mask)) << 2);
    store<u32>(count, load<u32>(count) + 1);
  }
  let sum: u32 = 0;
  for (let at = counts; at < counts + ((<usize>size) << 2); at += 4) {
    const count = load<u32>(at);
    store<u32>(at, sum);
    sum += count;
  }
  for (let at = keys; at < end; at += 4) {
    const key = load<u32>(at);
    const count = counts + ((<usize>((((key >> shift) - low) >> from) & mask)) << 2);
    const to = load<u32>(count);
    store<u32>(count, to + 1);
    store<u32>(out + ((<usize>to) << 2), key);
  }
}
