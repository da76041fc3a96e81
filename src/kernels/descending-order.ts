const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
/** Below this many keys, counting digits costs more than comparing keys. */
const FEW = 1024;

/** Positions of finite numbers from the greatest to the least; equal ones (also 0 and -0) keep their order. */
export function descendingOrder(values: Float64Array): Uint32Array {
  const n = values.length;
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  if (n < FEW) return order.sort((a, b) => values[b]! - values[a]! || a - b);
  const { high, low } = descendingKeys(values);
  const spare = new Uint32Array(n);
  sortRange(high, order, spare, 0, n);
  for (let from = 0, to = 1; to <= n; to++) {
    if (to < n && high[order[to]!] === high[order[from]!]) continue;
    if (to - from > 1) sortRange(low, order, spare, from, to);
    from = to;
  }
  return order;
}

/** Both halves of 64-bit keys that ascend where the numbers descend. */
function descendingKeys(values: Float64Array): { readonly high: Uint32Array; readonly low: Uint32Array } {
  const high = new Uint32Array(values.length);
  const low = new Uint32Array(values.length);
  const number = new Float64Array(1);
  const words = new Uint32Array(number.buffer);
  for (let i = 0; i < values.length; i++) {
    // Adding 0 turns -0 into 0.
    number[0] = values[i]! + 0;
    const top = words[1]!;
    const flip = top >>> 31 === 1 ? 0 : 0xffffffff;
    high[i] = top ^ (flip & 0x7fffffff);
    low[i] = words[0]! ^ flip;
  }
  return { high, low };
}

/** Sorts a range of positions by their keys; equal keys keep their order. */
function sortRange(keys: Uint32Array, order: Uint32Array, spare: Uint32Array, from: number, to: number): void {
  if (isSorted(keys, order, from, to)) return;
  if (to - from < FEW) {
    order.subarray(from, to).sort((a, b) => keys[a]! - keys[b]! || a - b);
    return;
  }
  let [source, target] = [order, spare];
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    if (!scatter(keys, source, target, from, to, shift)) continue;
    [source, target] = [target, source];
  }
  if (source !== order) order.set(source.subarray(from, to), from);
}

function isSorted(keys: Uint32Array, order: Uint32Array, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (keys[order[k - 1]!]! > keys[order[k]!]!) return false;
  return true;
}

/** One pass of a radix sort; `false`, and nothing done, where all keys have the same digit. */
function scatter(
  keys: Uint32Array,
  source: Uint32Array,
  target: Uint32Array,
  from: number,
  to: number,
  shift: number,
): boolean {
  const starts = new Uint32Array(DIGITS);
  for (let k = from; k < to; k++) starts[(keys[source[k]!]! >>> shift) & (DIGITS - 1)]!++;
  if (starts[(keys[source[from]!]! >>> shift) & (DIGITS - 1)] === to - from) return false;
  for (let digit = 0, start = from; digit < DIGITS; digit++) {
    const count = starts[digit]!;
    starts[digit] = start;
    start += count;
  }
  for (let k = from; k < to; k++) {
    const i = source[k]!;
    target[starts[(keys[i]! >>> shift) & (DIGITS - 1)]!++] = i;
  }
  return true;
}
