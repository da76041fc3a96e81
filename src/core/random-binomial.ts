import { exp, referenceLog as log } from '../kernels/index.js';
import type { BitSource } from './bit-source.js';

/** Above this expected count, rejection (BTPE) takes over from inversion. */
const INVERSION_LIMIT = 30;

/** The number of successes in `n` trials, each with probability `p`. */
export function drawBinomial(source: BitSource, n: number, p: number): number {
  if (p <= 0.5) return p * n <= INVERSION_LIMIT ? invert(source, n, p) : rejectBtpe(source, n, p);
  if (p >= 1) {
    // Rounding can push a conditional probability to 1 or past it; inversion would use up one draw and find no failure.
    source.double();
    return n;
  }
  const q = 1 - p;
  return n - (q * n <= INVERSION_LIMIT ? invert(source, n, q) : rejectBtpe(source, n, q));
}

/** One row of counts that add up to `n`: a binomial for each category, given what is left. */
export function drawMultinomial(source: BitSource, n: number, pvals: Float64Array): Int32Array {
  const counts = new Int32Array(pvals.length);
  const last = pvals.length - 1;
  let remaining = n;
  let remainingP = 1;
  for (let j = 0; j < last && remaining > 0; j++) {
    const p = pvals[j]!;
    const count = p === 0 ? 0 : drawBinomial(source, remaining, p / remainingP);
    counts[j] = count;
    remaining -= count;
    remainingP -= pvals[j]!;
  }
  if (remaining > 0) counts[last] = remaining;
  return counts;
}

/** Inversion: walk up the probabilities until they exceed one uniform draw. */
function invert(source: BitSource, n: number, p: number): number {
  const q = 1 - p;
  const start = exp(n * log(q));
  const mean = n * p;
  const bound = Math.trunc(Math.min(n, mean + 10 * Math.sqrt(mean * q + 1)));
  let count = 0;
  let px = start;
  let u = source.double();
  while (u > px) {
    count++;
    if (count > bound) {
      count = 0;
      px = start;
      u = source.double();
    } else {
      u -= px;
      px = ((n - count + 1) * p * px) / (count * q);
    }
  }
  return count;
}

/** The hat of BTPE: a triangle, two parallelograms and two exponential tails, with cumulated areas p1 to p4. */
interface BtpeHat {
  readonly n: number;
  readonly r: number;
  readonly q: number;
  readonly nrq: number;
  readonly m: number;
  readonly xm: number;
  readonly xl: number;
  readonly xr: number;
  readonly c: number;
  readonly lambdaLeft: number;
  readonly lambdaRight: number;
  readonly p1: number;
  readonly p2: number;
  readonly p3: number;
  readonly p4: number;
}

function btpeHat(n: number, p: number): BtpeHat {
  const r = Math.min(p, 1 - p);
  const q = 1 - r;
  const fm = n * r + r;
  const m = Math.floor(fm);
  const p1 = Math.floor(2.195 * Math.sqrt(n * r * q) - 4.6 * q) + 0.5;
  const xm = m + 0.5;
  const xl = xm - p1;
  const xr = xm + p1;
  const c = 0.134 + 20.5 / (15.3 + m);
  const left = (fm - xl) / (fm - xl * r);
  const lambdaLeft = left * (1 + left / 2);
  const right = (xr - fm) / (xr * q);
  const lambdaRight = right * (1 + right / 2);
  const p2 = p1 * (1 + 2 * c);
  const p3 = p2 + c / lambdaLeft;
  const p4 = p3 + c / lambdaRight;
  return { n, r, q, nrq: n * r * q, m, xm, xl, xr, c, lambdaLeft, lambdaRight, p1, p2, p3, p4 };
}

/**
 * Rejection from a piecewise hat.
 *
 * @see Kachitvichyanukul and Schmeiser, "Binomial random variate generation", CACM 31 (1988) 216–222.
 */
function rejectBtpe(source: BitSource, n: number, p: number): number {
  const hat = btpeHat(n, p);
  for (;;) {
    const u = source.double() * hat.p4;
    const v = source.double();
    if (u <= hat.p1) return Math.floor(hat.xm - hat.p1 * v + u);
    let y: number;
    let height: number;
    if (u <= hat.p2) {
      const x = hat.xl + (u - hat.p1) / hat.c;
      height = v * hat.c + 1 - Math.abs(hat.m - x + 0.5) / hat.p1;
      if (height > 1) continue;
      y = Math.floor(x);
    } else if (u <= hat.p3) {
      y = Math.floor(hat.xl + log(v) / hat.lambdaLeft);
      if (y < 0 || v === 0) continue;
      height = v * (u - hat.p2) * hat.lambdaLeft;
    } else {
      y = Math.floor(hat.xr - log(v) / hat.lambdaRight);
      if (y > n || v === 0) continue;
      height = v * (u - hat.p3) * hat.lambdaRight;
    }
    if (belowDensity(hat, y, height)) return y;
  }
}

/** Whether the point lies under the density: by the exact ratio near the mode, else by a squeeze and Stirling's series. */
function belowDensity(hat: BtpeHat, y: number, height: number): boolean {
  const { n, r, q, nrq, m } = hat;
  const k = Math.abs(y - m);
  if (k <= 20 || k >= nrq / 2 - 1) {
    const s = r / q;
    const a = s * (n + 1);
    let ratio = 1;
    for (let i = m + 1; i <= y; i++) ratio *= a / i - s;
    for (let i = y + 1; i <= m; i++) ratio /= a / i - s;
    return height <= ratio;
  }
  const rho = (k / nrq) * ((k * (k / 3 + 0.625) + 0.16666666666666666) / nrq + 0.5);
  const t = (-k * k) / (2 * nrq);
  const logHeight = log(height);
  if (logHeight < t - rho) return true;
  if (logHeight > t + rho) return false;
  return logHeight <= logDensity(hat, y);
}

/** The logarithm of the density ratio to the mode, with the correction terms that numpy uses (13680, not 13860). */
function logDensity({ n, r, q, m, xm }: BtpeHat, y: number): number {
  const x1 = y + 1;
  const f1 = m + 1;
  const z = n + 1 - m;
  const w = n - y + 1;
  return (
    xm * log(f1 / x1) +
    (n - m + 0.5) * log(z / w) +
    (y - m) * log((w * r) / (x1 * q)) +
    stirling(f1) +
    stirling(z) +
    stirling(x1) +
    stirling(w)
  );
}

function stirling(x: number): number {
  const square = x * x;
  return (13680 - (462 - (132 - (99 - 140 / square) / square) / square) / square) / x / 166320;
}
