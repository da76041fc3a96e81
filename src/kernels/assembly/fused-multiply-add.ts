// The functions of src/kernels/fused-multiply-add.ts, bit for bit: WebAssembly has no such instruction.

/** 2^27 + 1 cuts a double into two halves whose products are exact. */
const SPLITTER: f64 = 134217729;
/** 2^500 and 2^-400: beyond these, a partial product can overflow or lose bits below the smallest double. */
const LARGEST: f64 = 3.273390607896142e150;
const SMALLEST: f64 = 3.872591914849318e-121;

/** `a b + c` rounded once; plain arithmetic where magnitudes leave no room for exact partial results. */
export function fusedMultiplyAdd(a: f64, b: f64, c: f64): f64 {
  const high = a * b;
  const size = abs<f64>(high);
  if (!(size > SMALLEST && size < LARGEST && abs<f64>(c) < LARGEST && abs<f64>(a) < LARGEST && abs<f64>(b) < LARGEST)) {
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

/** Dot product of two rows of `p` numbers (IN) as a chain of fused multiply-adds, first feature first. */
export function fusedDot(a: usize, b: usize, p: i32): f64 {
  const end = a + ((<usize>p) << 3);
  let sum: f64 = 0;
  for (; a < end; a += 8, b += 8) sum = fusedMultiplyAdd(load<f64>(a), load<f64>(b), sum);
  return sum;
}

/** `total + tail + lost` rounded once, for a `lost` below half a unit of `tail`'s last place. */
function roundOnce(total: f64, tail: f64, lost: f64): f64 {
  const rounded = total + tail;
  if (lost == 0) return rounded;
  const missing = tail - (rounded - total);
  const neighbour = rounded + 2 * missing;
  // Midway between two doubles, the sum above went to the even one; what was lost decides instead.
  const midway = missing != 0 && neighbour - rounded == 2 * missing;
  return midway && missing > 0 == lost > 0 ? neighbour : rounded;
}

/** The rounding error of `a * b`, exactly (Dekker). */
function productError(a: f64, b: f64, product: f64): f64 {
  const aScaled = SPLITTER * a;
  const aHigh = aScaled - (aScaled - a);
  const aLow = a - aHigh;
  const bScaled = SPLITTER * b;
  const bHigh = bScaled - (bScaled - b);
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

/** The rounding error of `a + b`, exactly (Knuth). */
function sumError(a: f64, b: f64, sum: f64): f64 {
  const bPart = sum - a;
  return a - (sum - bPart) + (b - bPart);
}
