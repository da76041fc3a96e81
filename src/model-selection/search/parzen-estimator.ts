import type { RandomState } from '../../core/index.js';
import { erfc, exp, referenceLog as log } from '../../kernels/index.js';

/** Observations that count as new: the ones before lose weight, the oldest most. */
const RECENT = 25;
/** Kernels of an interval are at least this part of it wide, however many there are. */
const MOST_KERNELS = 100;

/** A density of which values can be drawn. */
export interface Density {
  draw(random: RandomState): number;
  logDensity(at: number): number;
}

/** An interval in which observations lie; of whole numbers it reaches half a step beyond the first and the last. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Whether only whole numbers count. */
  readonly isWhole: boolean;
}

/** The weights of observations in the order in which they were made, and of the prior behind them; they sum to 1. */
function kernelWeights(observations: number): Float64Array {
  const weights = new Float64Array(observations + 1).fill(1);
  const old = observations - RECENT;
  for (let k = 0; k < old; k++)
    weights[k] = old === 1 ? 1 / observations : 1 / observations + (k / (old - 1)) * (1 - 1 / observations);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/**
 * Normal kernels on the observations, as wide as the gap to the farther neighbour, and a wide one in the middle as prior;
 * all cut off at the ends of the interval.
 *
 * @see Bergstra, Bardenet, Bengio and Kégl, "Algorithms for hyper-parameter optimization", NIPS 2011.
 */
export function intervalDensity(observations: readonly number[], interval: Interval): Density {
  const { low, high, isWhole } = interval;
  const centers = Float64Array.of(...observations, (low + high) / 2);
  const widths = kernelWidths(centers, low, high);
  const weights = kernelWeights(observations.length);
  const within = centers.map((center, k) => mass(low, high, center, widths[k]!));
  return {
    draw(random) {
      const kernel = pick(weights, random);
      for (;;) {
        const value = random.normal(centers[kernel], widths[kernel]);
        if (value < low || value > high) continue;
        return isWhole ? Math.min(Math.max(Math.round(value), low + 0.5), high - 0.5) : value;
      }
    },
    logDensity(at) {
      let sum = 0;
      for (const [k, center] of centers.entries()) {
        const width = widths[k]!;
        const here = isWhole ? mass(at - 0.5, at + 0.5, center, width) : bell((at - center) / width) / width;
        sum += (weights[k]! * here) / within[k]!;
      }
      return log(sum);
    },
  };
}

/** Each kernel is as wide as its farther gap, within limits; the prior, which is the last, as wide as the interval. */
function kernelWidths(centers: Float64Array, low: number, high: number): Float64Array {
  const count = centers.length;
  const order = Array.from(centers, (_, k) => k).sort((a, b) => centers[a]! - centers[b]! || a - b);
  const narrowest = (high - low) / Math.min(MOST_KERNELS, 1 + count);
  const widths = new Float64Array(count);
  for (const [rank, k] of order.entries()) {
    const before = rank > 0 ? centers[k]! - centers[order[rank - 1]!]! : Number.NEGATIVE_INFINITY;
    const after = rank < count - 1 ? centers[order[rank + 1]!]! - centers[k]! : Number.NEGATIVE_INFINITY;
    widths[k] = Math.min(Math.max(before, after, narrowest), high - low);
  }
  widths[count - 1] = high - low;
  return widths;
}

/** Positions in a list: each observation gives its position more weight, and the prior all of them the same. */
export function listDensity(observations: readonly number[], size: number): Density {
  const weights = kernelWeights(observations.length);
  const prior = 1 / weights.length;
  const shares = new Float64Array(size).fill(weights.at(-1)! / size);
  for (const [k, at] of observations.entries()) {
    const share = weights[k]! / (1 + size * prior);
    for (let position = 0; position < size; position++) shares[position]! += share * prior;
    shares[at]! += share;
  }
  return { draw: (random) => pick(shares, random), logDensity: (at) => log(shares[at]!) };
}

/** A position, each as likely as its weight. */
function pick(weights: Float64Array, random: RandomState): number {
  let rest = random.randomSample();
  for (const [k, weight] of weights.entries()) {
    rest -= weight;
    if (rest < 0) return k;
  }
  return weights.length - 1;
}

function bell(z: number): number {
  return exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** How much of a normal distribution lies between two numbers. */
function mass(from: number, to: number, center: number, width: number): number {
  const below = (x: number): number => erfc((center - x) / (width * Math.SQRT2)) / 2;
  return below(to) - below(from);
}
