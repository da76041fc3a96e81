// The functions of src/kernels/exp-log.ts, bit for bit: method and coefficients of fdlibm,
// https://www.netlib.org/fdlibm/

const LN2_HIGH: f64 = 0.6931471803691238;
const LN2_LOW: f64 = 1.9082149292705877e-10;
const LOG2E: f64 = 1.4426950408889634;
const SQRT2: f64 = 1.4142135623730951;
const SQRT1_2: f64 = 0.7071067811865476;
const EXP_OVERFLOW: f64 = 709.782712893384;
const EXP_UNDERFLOW: f64 = -745.1332191019411;
const TINY: f64 = 1.1102230246251565e-16;

/** `2 ** exponent` for the exponents of normal numbers. */
function powerOfTwo(exponent: i32): f64 {
  return reinterpret<f64>((<i64>(exponent + 1023)) << 52);
}

/** `e ** x`. */
export function exp(x: f64): f64 {
  if (x > EXP_OVERFLOW) return Infinity;
  if (x < EXP_UNDERFLOW) return 0;
  if (!(x >= EXP_UNDERFLOW)) return NaN;
  const whole = floor<f64>(x * LOG2E + 0.5);
  const high = x - whole * LN2_HIGH;
  const low = whole * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const tail =
    0.16666666666666602 +
    t *
      (-0.0027777777777015593 + t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8)));
  const c = r - t * tail;
  const y = 1 - (low - (r * c) / (2 - c) - high);
  const k = <i32>whole;
  if (k < -1022) return y * powerOfTwo(k + 200) * powerOfTwo(-200);
  return k > 1023 ? y * 2 * powerOfTwo(k - 1) : y * powerOfTwo(k);
}

/** Natural logarithm. */
export function log(x: f64): f64 {
  if (!(x > 0)) return x == 0 ? -Infinity : NaN;
  if (x == Infinity) return x;
  const k = halvings(x);
  return logOfReduced(scaled(x, k) - 1, k, 0);
}

/** `log(1 + x)` without loss for small `x`. */
export function log1p(x: f64): f64 {
  if (x >= 0 && x < 8) return log1pOfSmall(x);
  if (x > -TINY && x < TINY) return x;
  if (x > SQRT1_2 - 1 && x < SQRT2 - 1) return logOfReduced(x, 0, 0);
  if (!(x > -1)) return x == -1 ? -Infinity : NaN;
  if (x == Infinity) return x;
  const u = 1 + x;
  const k = halvings(u);
  const lost = k >= 2 ? 1 - (u - x) : x - (u - 1);
  return logOfReduced(scaled(u, k) - 1, k, lost / u);
}

/** `log1p` between 0 and 8 without a branch. */
function log1pOfSmall(x: f64): f64 {
  const u = 1 + x;
  // How often to halve, two bits for each whole part of u over the square root of two: 0, 1, 2, 2, 3, 3, 3.
  const k = (0b11_11_11_10_10_01_00 >> ((<i32>(u * SQRT1_2)) << 1)) & 3;
  return logOfReduced(u * powerOfTwo(-k) - 1, k, (x - (u - 1)) / u);
}

/** How often to halve `x > 0` to bring it between the square roots of one half and of two. */
function halvings(x: f64): i32 {
  if (x < powerOfTwo(-1022)) return halvings(x * powerOfTwo(54)) - 54;
  const bits = reinterpret<i64>(x);
  const exponent = <i32>(bits >> 52) - 1023;
  const significand = reinterpret<f64>((bits & 0xfffffffffffff) | ((<i64>1023) << 52));
  // The square root of two itself stays above 1 and is doubled below: the TypeScript counts from 1 outwards.
  return significand > SQRT2 || (significand == SQRT2 && exponent < 0) ? exponent + 1 : exponent;
}

/** `x / 2 ** k`, exact, also where `2 ** -k` would overflow. */
function scaled(x: f64, k: i32): f64 {
  if (k >= 1023) return x * powerOfTwo(-500) * powerOfTwo(500 - k);
  if (k <= -1000) return x * powerOfTwo(500) * powerOfTwo(-k - 500);
  return x * powerOfTwo(-k);
}

/** `log((1 + f) * 2 ** k) + correction` for `1 + f` between the square roots of one half and of two. */
function logOfReduced(f: f64, k: i32, correction: f64): f64 {
  const half = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  return s * (half + (even + odd)) + (<f64>k * LN2_LOW + correction) - half + f + <f64>k * LN2_HIGH;
}
