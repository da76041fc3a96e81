// Sorting of a node's packed keys: the rank of a value in the high bits, what the sample adds in the low `shift` bits.
// Only the ranks are ordered; the order within a rank cannot be seen by a split.

/** Below this many keys, insertion wins. */
const FEW = 24;
/** Up to this many keys, one distribution by the leading bits and an insertion finish the job. */
const SOME = 512;

/**
 * Sorts `keys[0 .. n)` by rank and returns the buffer that holds the result.
 *
 * @param keys - IN, SCRATCH: packed keys
 * @param spare - SCRATCH: as long as `keys`
 * @param counts - SCRATCH: at least 2048 long
 * @param low - the smallest rank present
 * @param span - the largest rank present minus the smallest
 */
export function sortKeys(
  keys: Uint32Array,
  spare: Uint32Array,
  counts: Int32Array,
  n: number,
  shift: number,
  low: number,
  span: number,
): Uint32Array {
  if (n <= FEW) {
    insertionSort(keys, n);
    return keys;
  }
  const bits = 32 - Math.clz32(span);
  if (bits <= 8) {
    distribute(keys, spare, counts, n, shift, low, 0, bits);
    return spare;
  }
  if (n <= SOME) {
    const digit = Math.min(bits, 32 - Math.clz32(n));
    distribute(keys, spare, counts, n, shift, low, bits - digit, digit);
    insertionSort(spare, n);
    return spare;
  }
  const passes = Math.ceil(bits / (bits <= 11 || n > 4096 ? 11 : 8));
  const digit = Math.ceil(bits / passes);
  let from = keys;
  let to = spare;
  for (let pass = 0; pass < passes; pass++) {
    distribute(from, to, counts, n, shift, low, pass * digit, digit);
    const swap = from;
    from = to;
    to = swap;
  }
  return from;
}

function insertionSort(keys: Uint32Array, n: number): void {
  for (let i = 1; i < n; i++) {
    const key = keys[i]!;
    let j = i;
    while (j > 0 && keys[j - 1]! > key) {
      keys[j] = keys[j - 1]!;
      j--;
    }
    keys[j] = key;
  }
}

/** One stable counting pass over `bits` bits of the ranks counted from `low`, beginning at bit `from`. */
function distribute(
  keys: Uint32Array,
  out: Uint32Array,
  counts: Int32Array,
  n: number,
  shift: number,
  low: number,
  from: number,
  bits: number,
): void {
  const size = 1 << bits;
  const mask = size - 1;
  for (let digit = 0; digit < size; digit++) counts[digit] = 0;
  for (let i = 0; i < n; i++) counts[(((keys[i]! >>> shift) - low) >>> from) & mask]!++;
  let sum = 0;
  for (let digit = 0; digit < size; digit++) {
    const count = counts[digit]!;
    counts[digit] = sum;
    sum += count;
  }
  for (let i = 0; i < n; i++) {
    const key = keys[i]!;
    out[counts[(((key >>> shift) - low) >>> from) & mask]!++] = key;
  }
}
