import { describe, InvalidParameterError } from '../core/index.js';
import type { Matrix } from '../data/index.js';
import { cosine, exp, lgamma, log } from '../kernels/index.js';

/** The shape of a bump of density. */
export type DensityKernel = 'gaussian' | 'tophat' | 'epanechnikov' | 'exponential' | 'linear' | 'cosine';

/** Rows whose distances to all samples are in memory together. */
const BATCH = 64;
const LOG_PI = log(Math.PI);
const LOG_2PI = log(2 * Math.PI);

/** The logarithm of each kernel at a distance of `t` widths. */
const LOG_KERNELS: Readonly<Record<DensityKernel, (t: number) => number>> = {
  gaussian: (t) => -0.5 * t * t,
  tophat: (t) => (t < 1 ? 0 : Number.NEGATIVE_INFINITY),
  epanechnikov: (t) => (t < 1 ? log(1 - t * t) : Number.NEGATIVE_INFINITY),
  exponential: (t) => -t,
  linear: (t) => (t < 1 ? log(1 - t) : Number.NEGATIVE_INFINITY),
  cosine: (t) => (t < 1 ? log(cosine(0.5 * Math.PI * t)) : Number.NEGATIVE_INFINITY),
};

/** Sums the kernels of all `n` samples at each row; `distances` gives those of some rows to all samples. */
export function logDensities(
  owner: string,
  rows: Matrix,
  n: number,
  h: number,
  kernel: DensityKernel,
  returnLog: boolean,
  distances: (rows: Matrix) => Float64Array,
): Float64Array {
  if (!Object.hasOwn(LOG_KERNELS, kernel)) {
    const must = `be one of ${Object.keys(LOG_KERNELS).join(', ')}`;
    throw new InvalidParameterError({ owner, subject: 'kernel', must, got: describe(kernel) });
  }
  const [count, p] = rows.shape;
  const norm = -logVolume(p, kernel) - p * log(h);
  const out = new Float64Array(count);
  for (let from = 0; from < count; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => from + i);
    const all = distances(rows.takeRows(batch));
    batch.forEach((row, i) => {
      const density = logSum(all.subarray(i * n, (i + 1) * n).map((d) => LOG_KERNELS[kernel](d / h))) + norm;
      out[row] = returnLog ? density : exp(density);
    });
  }
  return out;
}

/** The logarithm of the sum of exponentials. */
function logSum(logs: Float64Array): number {
  const top = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (top === Number.NEGATIVE_INFINITY) return top;
  return top + log(logs.reduce((sum, value) => sum + exp(value - top), 0));
}

/** The logarithm of the volume under a kernel of width 1 in `p` dimensions. */
function logVolume(p: number, kernel: DensityKernel): number {
  const ball = 0.5 * p * LOG_PI - lgamma(0.5 * p + 1);
  const sphere = LOG_2PI + 0.5 * (p - 2) * LOG_PI - lgamma(0.5 * (p - 2) + 1);
  switch (kernel) {
    case 'gaussian':
      return 0.5 * p * LOG_2PI;
    case 'tophat':
      return ball;
    case 'epanechnikov':
      return ball + log(2 / (p + 2));
    case 'exponential':
      return sphere + lgamma(p);
    case 'linear':
      return ball - log(p + 1);
    case 'cosine':
      return log(cosineFactor(p)) + sphere;
  }
}

/** What is left of the cosine kernel after integrating by parts. */
function cosineFactor(p: number): number {
  let factor = 0;
  let term = 2 / Math.PI;
  for (let k = 1; k <= p; k += 2) {
    factor += term;
    term *= -(p - k) * (p - k - 1) * (2 / Math.PI) * (2 / Math.PI);
  }
  return factor;
}
