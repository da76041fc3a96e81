// Engines disagree about the last bit of Math.exp and Math.log, and an iterative fit amplifies a last bit. These use
// only correctly rounded operations, so that every engine computes the same bits (errors stay below 0.9 units of the
// last place). Method and coefficients: fdlibm, https://www.netlib.org/fdlibm/

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const EXP_OVERFLOW = 709.782712893384;
const EXP_UNDERFLOW = -745.1332191019411;
const TINY = 1.1102230246251565e-16;
const SMALLEST_NORMAL_EXPONENT = -1022;

const powersOfTwo: Float64Array = /* @__PURE__ */ tabulatePowersOfTwo();

/** How often to halve `u` from 1 to 9, by the whole part of `u` over the square root of two. */
const halvingsOfSmall: Uint8Array = /* @__PURE__ */ Uint8Array.of(0, 1, 2, 2, 3, 3, 3);

function tabulatePowersOfTwo(): Float64Array {
  const table = new Float64Array(2046);
  let value = 2.2250738585072014e-308;
  for (let i = 0; i < table.length; i++, value *= 2) table[i] = value;
  return table;
}

/** `2 ** exponent` for the exponents of normal numbers. */
function powerOfTwo(exponent: number): number {
  return powersOfTwo[exponent - SMALLEST_NORMAL_EXPONENT]!;
}

/** `e ** x`, the same bits in every engine. */
export function exp(x: number): number {
  if (x > EXP_OVERFLOW) return Number.POSITIVE_INFINITY;
  if (x < EXP_UNDERFLOW) return 0;
  if (!(x >= EXP_UNDERFLOW)) return Number.NaN;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const tail =
    0.16666666666666602 +
    t *
      (-0.0027777777777015593 + t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8)));
  const c = r - t * tail;
  const y = 1 - (low - (r * c) / (2 - c) - high);
  if (k < SMALLEST_NORMAL_EXPONENT) return y * powerOfTwo(k + 200) * powerOfTwo(-200);
  return k > 1023 ? y * 2 * powerOfTwo(k - 1) : y * powerOfTwo(k);
}

/** Natural logarithm, the same bits in every engine. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  const k = halvings(x);
  return logOfReduced(scaled(x, k) - 1, k, 0);
}

/** `log(1 + x)` without loss for small `x`, the same bits in every engine. */
export function log1p(x: number): number {
  if (x >= 0 && x < 8) return log1pOfSmall(x);
  if (x > -TINY && x < TINY) return x;
  if (x > Math.SQRT1_2 - 1 && x < Math.SQRT2 - 1) return logOfReduced(x, 0, 0);
  if (!(x > -1)) return x === -1 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  const u = 1 + x;
  const k = halvings(u);
  const lost = k >= 2 ? 1 - (u - x) : x - (u - 1);
  return logOfReduced(scaled(u, k) - 1, k, lost / u);
}

/** `log1p` between 0 and 8 without a branch: those of an arbitrary argument are hard to foresee. */
function log1pOfSmall(x: number): number {
  const u = 1 + x;
  const k = halvingsOfSmall[Math.floor(u * Math.SQRT1_2)]!;
  return logOfReduced(u * powersOfTwo[-k - SMALLEST_NORMAL_EXPONENT]! - 1, k, (x - (u - 1)) / u);
}

/** How often to halve `x > 0` to bring it between the square roots of one half and of two. */
function halvings(x: number): number {
  let k = 0;
  let y = x;
  for (; y >= 65536; k += 16) y /= 65536;
  for (; y < 1 / 65536; k -= 16) y *= 65536;
  for (; y > Math.SQRT2; k++) y *= 0.5;
  for (; y < Math.SQRT1_2; k--) y *= 2;
  return k;
}

/** `x / 2 ** k`, exact, also where `2 ** -k` would overflow. */
function scaled(x: number, k: number): number {
  if (k >= 1023) return x * powerOfTwo(-500) * powerOfTwo(500 - k);
  if (k <= -1000) return x * powerOfTwo(500) * powerOfTwo(-k - 500);
  return x * powerOfTwo(-k);
}

/** `log((1 + f) * 2 ** k) + correction` for `1 + f` between the square roots of one half and of two. */
function logOfReduced(f: number, k: number, correction: number): number {
  const half = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  return s * (half + (even + odd)) + (k * LN2_LOW + correction) - half + f + k * LN2_HIGH;
}
