// Fused multiply-add in plain arithmetic. The oracle's matrix products are chains of fused multiply-adds; where two
// distances tie, its choice is the rounding of that chain, so ties (and only ties) are recomputed here.

/** 2^27 + 1 cuts a double into two halves whose products are exact. */
const SPLITTER = 134217729;
/** Beyond these, a partial product can overflow or lose bits below the smallest double. */
const LARGEST = 2 ** 500;
const SMALLEST = 2 ** -400;

/** `a b + c` rounded once; plain arithmetic where magnitudes leave no room for exact partial results. */
export function fusedMultiplyAdd(a: number, b: number, c: number): number {
  const high = a * b;
  const size = Math.abs(high);
  if (!(size > SMALLEST && size < LARGEST && Math.abs(c) < LARGEST && Math.abs(a) < LARGEST && Math.abs(b) < LARGEST)) {
    return high + c;
  }
  const low = productError(a, b, high);
  const upper = c + low;
  const upperError = sumError(c, low, upper);
  const total = high + upper;
  const totalError = sumError(high, upper, total);
  // high + upper + upperError is a b + c exactly; only the last sum below is rounded twice.
  const tail = totalError + upperError;
  const lost = sumError(totalError, upperError, tail);
  return roundOnce(total, tail, lost);
}

/** Dot product of two rows as a chain of fused multiply-adds, first feature first. */
export function fusedDot(
  a: Float64Array /* IN */,
  aStart: number,
  b: Float64Array /* IN */,
  bStart: number,
  p: number,
): number {
  let sum = 0;
  for (let f = 0; f < p; f++) sum = fusedMultiplyAdd(a[aStart + f]!, b[bStart + f]!, sum);
  return sum;
}

/** `total + tail + lost` rounded once, for a `lost` below half a unit of `tail`'s last place. */
function roundOnce(total: number, tail: number, lost: number): number {
  const rounded = total + tail;
  if (lost === 0) return rounded;
  const missing = tail - (rounded - total);
  const neighbour = rounded + 2 * missing;
  // Midway between two doubles, the sum above went to the even one; what was lost decides instead.
  const midway = missing !== 0 && neighbour - rounded === 2 * missing;
  return midway && missing > 0 === lost > 0 ? neighbour : rounded;
}

/** The rounding error of `a * b`, exactly (Dekker). */
function productError(a: number, b: number, product: number): number {
  const aScaled = SPLITTER * a;
  const aHigh = aScaled - (aScaled - a);
  const aLow = a - aHigh;
  const bScaled = SPLITTER * b;
  const bHigh = bScaled - (bScaled - b);
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

/** The rounding error of `a + b`, exactly (Knuth). */
function sumError(a: number, b: number, sum: number): number {
  const bPart = sum - a;
  return a - (sum - bPart) + (b - bPart);
}
