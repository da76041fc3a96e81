import { exp } from './exp-log';

// Ranges and coefficients of fdlibm, https://www.netlib.org/fdlibm/ (s_erf.c). Errors are in units of the last place, as
// measured against exact values.

/** Up to here by powers of `x`, up to `NEAR_ONE` by powers of `|x| - 1`, then by powers of `1 / x ** 2`. */
const SMALL: f64 = 0.84375;
const NEAR_ONE: f64 = 1.25;
const MIDDLE: f64 = 2.857142857142857;
/** `erf(1)`, to a few digits. */
const ERF_ONE: f64 = 0.8450629115104675;
/** `2 / sqrt(pi) - 1` */
const SLOPE_LESS_ONE: f64 = 0.1283791670955126;

/** The error function, `2 / sqrt(pi)` times the integral of `exp(-t ** 2)` from 0 to `x`; the error stays below 1. */
export function erf(x: f64): f64 {
  const size = abs<f64>(x);
  if (!(size <= Infinity)) return NaN;
  if (size < 3.7e-9) return x * (1 + SLOPE_LESS_ONE);
  if (size < SMALL) return x + x * smallRatio(x * x);
  if (size < NEAR_ONE) return copysign<f64>(ERF_ONE + nearOneRatio(size - 1), x);
  if (size >= 6) return copysign<f64>(1, x);
  return copysign<f64>(1 - tail(size), x);
}

/** `1 - erf(x)` without loss for large `x`; the error stays below 2.6. */
export function erfc(x: f64): f64 {
  const size = abs<f64>(x);
  if (!(size <= Infinity)) return NaN;
  if (size < 1.4e-17) return 1;
  if (size < SMALL) {
    const ratio = smallRatio(x * x);
    return x < 0.25 ? 1 - (x + x * ratio) : 0.5 - (x - 0.5 + x * ratio);
  }
  if (size < NEAR_ONE) {
    const ratio = nearOneRatio(size - 1);
    return x > 0 ? 1 - ERF_ONE - ratio : 1 + (ERF_ONE + ratio);
  }
  if (x <= -6) return 2;
  if (x >= 28) return 0;
  return x > 0 ? tail(size) : 2 - tail(size);
}

/** `erf(x) / x - 1`, of `z = x ** 2`. */
function smallRatio(z: f64): f64 {
  const above =
    0.12837916709551256 +
    z * (-0.3250421072470015 + z * (-0.02848174957559851 + z * (-0.005770270296489442 + z * -2.3763016656650163e-5)));
  const below =
    1 +
    z *
      (0.39791722395915535 +
        z *
          (0.0650222499887673 + z * (0.005081306281875766 + z * (0.00013249473800432164 + z * -3.960228278775368e-6))));
  return above / below;
}

/** `erf(1 + s) - ERF_ONE` */
function nearOneRatio(s: f64): f64 {
  const above =
    -0.0023621185607526594 +
    s *
      (0.41485611868374833 +
        s *
          (-0.3722078760357013 +
            s *
              (0.31834661990116175 +
                s * (-0.11089469428239668 + s * (0.035478304325618236 + s * -0.002166375594868791)))));
  const below =
    1 +
    s *
      (0.10642088040084423 +
        s *
          (0.540397917702171 +
            s *
              (0.07182865441419627 +
                s * (0.12617121980876164 + s * (0.01363708391202905 + s * 0.011984499846799107)))));
  return above / below;
}

/** `erfc(x)` from 1.25 on: `exp(-x ** 2 - 0.5625 + ratio) / x`, with the square cut so that its first part is exact. */
function tail(x: f64): f64 {
  const s = 1 / (x * x);
  const ratio = x < MIDDLE ? middleRatio(s) : farRatio(s);
  const head = reinterpret<f64>(reinterpret<u64>(x) & 0xffffffff00000000);
  return (exp(-head * head - 0.5625) * exp((head - x) * (head + x) + ratio)) / x;
}

function middleRatio(s: f64): f64 {
  const above =
    -0.009864944034847148 +
    s *
      (-0.6938585727071818 +
        s *
          (-10.558626225323291 +
            s *
              (-62.375332450326006 +
                s *
                  (-162.39666946257347 +
                    s * (-184.60509290671104 + s * (-81.2874355063066 + s * -9.814329344169145))))));
  const below =
    1 +
    s *
      (19.651271667439257 +
        s *
          (137.65775414351904 +
            s *
              (434.56587747522923 +
                s *
                  (645.3872717332679 +
                    s *
                      (429.00814002756783 +
                        s * (108.63500554177944 + s * (6.570249770319282 + s * -0.0604244152148581)))))));
  return above / below;
}

function farRatio(s: f64): f64 {
  const above =
    -0.0098649429247001 +
    s *
      (-0.799283237680523 +
        s *
          (-17.757954917754752 +
            s * (-160.63638485582192 + s * (-637.5664433683896 + s * (-1025.0951316110772 + s * -483.5191916086514)))));
  const below =
    1 +
    s *
      (30.33806074348246 +
        s *
          (325.7925129965739 +
            s *
              (1536.729586084437 +
                s *
                  (3199.8582195085955 +
                    s * (2553.0504064331644 + s * (474.52854120695537 + s * -22.44095244658582))))));
  return above / below;
}
