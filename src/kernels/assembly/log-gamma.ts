import { log } from './exp-log';

// Ranges and coefficients of fdlibm, https://www.netlib.org/fdlibm/ (e_lgamma_r.c, k_sin.c, k_cos.c).

const PI: f64 = 3.141592653589793;
/** Where the gamma function is least, and the logarithm there with what rounding took of it. */
const LEAST_AT: f64 = 1.4616321449683622;
const LEAST: f64 = -0.12148629053584961;
const LEAST_REST: f64 = 3.638676997039505e-18;

/**
 * Logarithm of the absolute value of the gamma function; infinite at 0, -1, -2, …
 *
 * For positive `x` the error stays below 2.8 units of the last place, as measured against exact values. For negative `x`
 * two terms cancel, next to the function's zeros in all their digits: the error stays below `4e-15 * (1 + lgamma(-x))`.
 */
export function lgamma(x: f64): f64 {
  const size = abs<f64>(x);
  if (!(size < Infinity)) return size == Infinity ? Infinity : NaN;
  if (size < 8.5e-22) return -log(size);
  if (x > 0) return ofPositive(x);
  const sine = sineOfPi(size);
  // The gamma functions of x and -x have the product -pi / (x sin(pi x)).
  return sine == 0 ? Infinity : log(PI / (sine * size)) - ofPositive(size);
}

function ofPositive(x: f64): f64 {
  if (x == 1 || x == 2) return 0;
  if (x < 2) return x <= 0.9 ? nextOfSmall(x) - log(x) : fromOne(x);
  if (x < 8) return upToEight(x);
  if (x >= 2.8823037615171174e17) return x * (log(x) - 1);
  const z = 1 / x;
  return (x - 0.5) * (log(x) - 1) + stirling(z, z * z);
}

/** `lgamma(x + 1)` up to 0.9. */
function nextOfSmall(x: f64): f64 {
  if (x >= 0.7315998077392578) return belowTwo(1 - x);
  return x >= 0.23163998126983643 ? aroundLeast(x - (LEAST_AT - 1)) : aboveOne(x);
}

/** From 0.9 to 2. */
function fromOne(x: f64): f64 {
  if (x >= 1.7316312789916992) return belowTwo(2 - x);
  return x >= 1.2316322326660156 ? aroundLeast(x - LEAST_AT) : aboveOne(x - 1);
}

/** `lgamma(2 - y)` */
function belowTwo(y: f64): f64 {
  const z = y * y;
  const even =
    0.07721566490153287 +
    z *
      (0.06735230105312927 +
        z *
          (0.007385550860814029 +
            z * (0.0011927076318336207 + z * (0.00022086279071390839 + z * 2.5214456545125733e-5))));
  const odd =
    z *
    (0.3224670334241136 +
      z *
        (0.020580808432516733 +
          z *
            (0.0028905138367341563 +
              z * (0.0005100697921535113 + z * (0.00010801156724758394 + z * 4.4864094961891516e-5)))));
  return y * even + odd - 0.5 * y;
}

/** `lgamma(LEAST_AT + y)` */
function aroundLeast(y: f64): f64 {
  const z = y * y;
  const w = z * y;
  const first =
    0.48383612272381005 +
    w *
      (-0.032788541075985965 + w * (0.006100538702462913 + w * (-0.0014034646998923284 + w * 0.00031563207090362595)));
  const second =
    -0.1475877229945939 +
    w * (0.01797067508118204 + w * (-0.0036845201678113826 + w * (0.000881081882437654 + w * -0.00031275416837512086)));
  const third =
    0.06462494023913339 +
    w *
      (-0.010314224129834144 + w * (0.0022596478090061247 + w * (-0.0005385953053567405 + w * 0.0003355291926355191)));
  return LEAST + (z * first - (-LEAST_REST - w * (second + y * third)));
}

/** `lgamma(1 + y)` */
function aboveOne(y: f64): f64 {
  const above =
    y *
    (-0.07721566490153287 +
      y *
        (0.6328270640250934 +
          y * (1.4549225013723477 + y * (0.9777175279633727 + y * (0.22896372806469245 + y * 0.013381091853678766)))));
  const below =
    1 +
    y *
      (2.4559779371304113 +
        y * (2.128489763798934 + y * (0.7692851504566728 + y * (0.10422264559336913 + y * 0.003217092422824239))));
  return -0.5 * y + above / below;
}

/** From 2 to 8: `gamma(x) = (x - 1) gamma(x - 1)`, down to between 2 and 3. */
function upToEight(x: f64): f64 {
  const whole = floor<f64>(x);
  const y = x - whole;
  const above =
    y *
    (-0.07721566490153287 +
      y *
        (0.21498241596060885 +
          y *
            (0.325778796408931 +
              y *
                (0.14635047265246445 +
                  y * (0.02664227030336386 + y * (0.0018402845140733772 + y * 3.194753265841009e-5))))));
  const below =
    1 +
    y *
      (1.3920053346762105 +
        y *
          (0.7219355475671381 +
            y *
              (0.17193386563280308 +
                y * (0.01864591917156529 + y * (0.0007779424963818936 + y * 7.326684307446256e-6)))));
  const rest = 0.5 * y + above / below;
  let product: f64 = 1;
  for (let factor = whole - 1; factor >= 2; factor--) product *= y + factor;
  return whole == 2 ? rest : rest + log(product);
}

/** What Stirling's formula leaves, of `z = 1 / x`. */
function stirling(z: f64, y: f64): f64 {
  return (
    0.4189385332046727 +
    z *
      (0.08333333333333297 +
        y *
          (-0.0027777777772877554 +
            y *
              (0.0007936505586430196 +
                y * (-0.00059518755745034 + y * (0.0008363399189962821 + y * -0.0016309293409657527)))))
  );
}

/** `|sin(pi x)|` for positive `x`, 0 exactly where `x` is whole. */
function sineOfPi(x: f64): f64 {
  const part = x - floor<f64>(x);
  const fold = min<f64>(part, 1 - part); // exact, and the same sine
  return fold <= 0.25 ? sine(PI * fold) : cosine(PI * (0.5 - fold));
}

/** From 0 to `pi / 4`. */
function sine(x: f64): f64 {
  const z = x * x;
  const rest =
    0.00833333333332249 +
    z *
      (-0.0001984126982985795 + z * (2.7557313707070068e-6 + z * (-2.5050760253406863e-8 + z * 1.58969099521155e-10)));
  return x + z * x * (-0.16666666666666632 + z * rest);
}

/** From 0 to `pi / 4`. */
function cosine(x: f64): f64 {
  const z = x * x;
  const rest =
    z *
    (0.0416666666666666 +
      z *
        (-0.001388888888887411 +
          z *
            (2.480158728947673e-5 +
              z * (-2.7557314351390663e-7 + z * (2.087572321298175e-9 + z * -1.1359647557788195e-11)))));
  const half = 0.5 * z;
  const most = 1 - half;
  return most + (1 - most - half + z * rest);
}
