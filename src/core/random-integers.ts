import type { BitSource } from './bit-source.js';
import { refusal, requireInteger } from './random-arguments.js';

/** The array that each integer dtype is returned in; `int64` values are exact integers in a Float64Array. */
export interface IntegerArrays {
  bool: Uint8Array;
  int8: Int8Array;
  uint8: Uint8Array;
  int16: Int16Array;
  uint16: Uint16Array;
  int32: Int32Array;
  uint32: Uint32Array;
  int64: Float64Array;
}

/** The integer widths that random integers can be drawn in. */
export type IntegerDtype = keyof IntegerArrays;

interface DtypeFacts {
  readonly bits: number;
  readonly min: number;
  readonly max: number;
}

const DTYPES: Readonly<Record<IntegerDtype, DtypeFacts>> = {
  bool: { bits: 1, min: 0, max: 1 },
  int8: { bits: 8, min: -128, max: 127 },
  uint8: { bits: 8, min: 0, max: 255 },
  int16: { bits: 16, min: -32768, max: 32767 },
  uint16: { bits: 16, min: 0, max: 65535 },
  int32: { bits: 32, min: -2147483648, max: 2147483647 },
  uint32: { bits: 32, min: 0, max: 4294967295 },
  int64: { bits: 64, min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER },
};

const TWO_32 = 4294967296;
const MAX_32 = 4294967295;
const MAX_31 = 2147483647;

/** An integer in `[0, range]` by masked rejection; a range of 0 draws nothing. */
export function drawBounded(source: BitSource, range: number): number {
  if (range === 0) return 0;
  if (range === MAX_32) return source.uint32();
  if (range > MAX_32) return drawWide(source, range);
  const mask = maskOf(range);
  let value: number;
  do {
    value = (source.uint32() & mask) >>> 0;
  } while (value > range);
  return value;
}

/** The same above 32 bits: one word for the high half, then one for the low half. */
function drawWide(source: BitSource, range: number): number {
  const mask = maskOf(Math.floor(range / TWO_32));
  let value: number;
  do {
    const high = (source.uint32() & mask) >>> 0;
    value = high * TWO_32 + source.uint32();
  } while (value > range);
  return value;
}

/** The smallest 2^k - 1 that is not below `max` (an unsigned 32-bit number). */
function maskOf(max: number): number {
  return max === 0 ? 0 : 0xffffffff >>> Math.clz32(max);
}

/** `n` integers in `[low, high)`, drawn the way numpy draws this dtype: narrow ones share the bits of a word. */
export function drawIntegers<D extends IntegerDtype>(
  source: BitSource,
  owner: string,
  n: number,
  low: number,
  high: number,
  dtype: D,
): IntegerArrays[D] {
  const facts = DTYPES[dtype];
  if (facts === undefined) throw refusal(owner, 'dtype', `be one of ${Object.keys(DTYPES).join(', ')}`, dtype);
  checkRange(owner, low, high, facts);
  const out = allocate(requireInteger(owner, 'n', n, 0, MAX_32), dtype);
  const range = high - 1 - low;
  if (range === 0) out.fill(low);
  else if (facts.bits < 32) fillNarrow(source, out, low, range, facts.bits);
  else if (range <= MAX_31) source.fillBounded(out, low, range, maskOf(range));
  else for (let i = 0; i < n; i++) out[i] = low + drawBounded(source, range);
  return out as IntegerArrays[D];
}

/** Refuses an empty range, bounds outside the dtype, and ranges that a double cannot count. */
export function checkRange(owner: string, low: number, high: number, facts: DtypeFacts = DTYPES.int64): void {
  requireInteger(owner, 'low', low, facts.min, facts.max);
  requireInteger(owner, 'high', high, facts.min, facts.max + 1);
  if (low >= high) throw refusal(owner, 'high', `be greater than low (${low})`, high);
  if (high - low > Number.MAX_SAFE_INTEGER) throw refusal(owner, 'high - low', 'be at most 2**53 - 1', high - low);
}

/** 8-bit, 16-bit and boolean draws take their bits from one word, lowest first, before the next word is drawn. */
function fillNarrow(
  source: BitSource,
  out: IntegerArrays[IntegerDtype],
  low: number,
  range: number,
  bits: number,
): void {
  const mask = maskOf(range);
  const perWord = 32 / bits;
  let word = 0;
  let left = 0;
  for (let i = 0; i < out.length; i++) {
    let value: number;
    do {
      if (left === 0) {
        word = source.uint32();
        left = perWord;
      } else {
        word >>>= bits;
      }
      left--;
      value = word & mask;
    } while (value > range);
    out[i] = low + value;
  }
}

function allocate(n: number, dtype: IntegerDtype): IntegerArrays[IntegerDtype] {
  switch (dtype) {
    case 'int8':
      return new Int8Array(n);
    case 'int16':
      return new Int16Array(n);
    case 'uint16':
      return new Uint16Array(n);
    case 'int32':
      return new Int32Array(n);
    case 'uint32':
      return new Uint32Array(n);
    case 'int64':
      return new Float64Array(n);
    default:
      return new Uint8Array(n);
  }
}
