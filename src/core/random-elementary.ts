/*
 * Logarithm and exponential of plain additions, multiplications and divisions. `Math.log` and `Math.exp` differ in the
 * last bit between engines, and a seed has to give the same normal deviates everywhere.
 */

const EXPONENT_SHIFT = 20;
const EXPONENT_BIAS = 1023;
/** The upper 20 bits of the mantissa of sqrt(2): above it, m is halved, so that m stays in [0.707, 1.414]. */
const SQRT2_HIGH_WORD = 0x6a09e;
const SPLITTER = 134217729;
/** ln 2 in three parts; the first has 21 trailing zero bits, so that its product with an exponent is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const THIRD_LOW = 1.850371707708594e-17;
const FIFTH_LOW = -1.1102230246251566e-17;

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
const HIGH_WORD = LITTLE_ENDIAN ? 1 : 0;

/** The natural logarithm of 0 or a positive normal number, correctly rounded but for about one argument in ten thousand. */
export function log(x: number): number {
  if (x === 0) return -Infinity;
  double[0] = x;
  const high = words[HIGH_WORD]!;
  const mantissa = high & 0xfffff;
  const fold = mantissa > SQRT2_HIGH_WORD ? 1 : 0;
  words[HIGH_WORD] = mantissa | ((EXPONENT_BIAS - fold) << EXPONENT_SHIFT);
  return logOfParts(double[0]!, (high >>> EXPONENT_SHIFT) - EXPONENT_BIAS + fold);
}

/** `exponent * ln 2 + log(m)` through 2 atanh((m - 1) / (m + 1)), carried in pairs of doubles until the last sum. */
function logOfParts(m: number, exponent: number): number {
  const f = m - 1;
  const sum = m + 1;
  const sumError = m - (sum - 1);
  const s = f / sum;
  const product = s * sum;
  const sLow = (f - product - productError(s, sum, product) - s * sumError) / sum;
  const z = s * s;
  const zLow = productError(s, s, z) + 2 * s * sLow;
  const tail = seriesTail(z);
  // 1/5 + z * tail, then 1/3 + z * (...), each as high + low.
  const a = z * tail;
  const fifth = 0.2 + a;
  const fifthLow = 0.2 - fifth + a + (FIFTH_LOW + productError(z, tail, a) + zLow * tail);
  const b = z * fifth;
  const third = 1 / 3 + b;
  const thirdLow = 1 / 3 - third + b + (THIRD_LOW + productError(z, fifth, b) + z * fifthLow + zLow * fifth);
  const c = z * third;
  const cLow = productError(z, third, c) + z * thirdLow + zLow * third;
  const d = s * c;
  const dLow = productError(s, c, d) + s * cLow + sLow * c;
  const series = s + d;
  const seriesLow = s - series + d + (sLow + dLow);
  const base = exponent * LN2_HIGH;
  const total = base + 2 * series;
  const rounding = Math.abs(base) >= Math.abs(2 * series) ? base - total + 2 * series : 2 * series - total + base;
  return total + (rounding + (exponent * LN2_LOW + 2 * seriesLow));
}

/** 1/7 + z/9 + z^2/11 + …, for z below 0.03. */
function seriesTail(z: number): number {
  let sum = 1 / 35;
  for (let odd = 33; odd >= 7; odd -= 2) sum = 1 / odd + z * sum;
  return sum;
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

/** The exponential of a number in [-700, 700], to about one unit in the last place. */
export function exp(x: number): number {
  const exponent = Math.round(x / Math.LN2);
  const r = x - exponent * LN2_HIGH - exponent * LN2_LOW;
  let sum = 1;
  for (let k = 15; k >= 1; k--) sum = 1 + (r / k) * sum;
  double[0] = sum;
  words[HIGH_WORD] = words[HIGH_WORD]! + (exponent << EXPONENT_SHIFT);
  return double[0]!;
}
