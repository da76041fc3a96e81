import { DataError, describe, InvalidParameterError } from '../core/index.js';
import { isVector } from '../data/index.js';
import type { Nearest, Within } from '../kernels/index.js';
import type { NeighborWeights } from './search-params.js';

/** The `k` neighbours of each query as neighbours of which there could be any number. */
export function neighborhoods({ distances, indices }: Nearest, k: number): Within {
  const starts = Float64Array.from({ length: indices.length / k + 1 }, (_, q) => q * k);
  return { starts, distances, indices };
}

/** The weight of each neighbour; `null` when all are one. */
export function weighNeighbors(
  owner: string,
  weights: NeighborWeights | null,
  { starts, distances }: Within,
): Float64Array | null {
  if (weights === null || weights === 'uniform') return null;
  const out = new Float64Array(distances.length);
  for (let q = 0; q + 1 < starts.length; q++) {
    const own = distances.subarray(starts[q]!, starts[q + 1]!);
    out.set(weights === 'distance' ? inverse(own) : callWeights(owner, weights, own), starts[q]!);
  }
  return out;
}

/** The inverse of each distance; where some are 0, those count as 1 and the others not at all. */
function inverse(distances: Float64Array): Float64Array {
  const out = distances.map((distance) => 1 / distance);
  return out.includes(Infinity) ? out.map((weight) => (weight === Infinity ? 1 : 0)) : out;
}

function callWeights(
  owner: string,
  weights: (distances: Float64Array) => ArrayLike<number>,
  distances: Float64Array,
): ArrayLike<number> {
  const given: unknown = weights(distances.slice());
  const must = `return a number for each of ${distances.length} distances`;
  if (!isVector(given) || given.length !== distances.length) {
    throw new InvalidParameterError({ owner, subject: 'weights', must, got: describe(given) });
  }
  const wrong = Array.from(given).find((weight) => typeof weight !== 'number');
  if (wrong === undefined) return given as ArrayLike<number>;
  throw new InvalidParameterError({ owner, subject: 'weights', must, got: describe(wrong) });
}

/** Refuses neighbours that all count for nothing. */
export function checkSomeWeight(owner: string, { starts }: Within, weights: Float64Array | null): void {
  if (weights === null) return;
  for (let q = 0; q + 1 < starts.length; q++) {
    if (weights.subarray(starts[q]!, starts[q + 1]!).some((weight) => weight !== 0)) continue;
    const must = 'give some neighbour of each row a weight other than 0';
    throw new DataError({ owner, subject: 'weights', must, got: 'only zeros', at: { row: q } });
  }
}

/** For each query the weight of each class among its neighbours, `[queries, classes]`. codes IN, one for each sample. */
export function countVotes(
  { starts, indices }: Within,
  weights: Float64Array | null,
  codes: Int32Array,
  nClasses: number,
): Float64Array {
  const out = new Float64Array((starts.length - 1) * nClasses);
  for (let q = 0; q + 1 < starts.length; q++) {
    const end = starts[q + 1]!;
    for (let at = starts[q]!; at < end; at++) {
      out[q * nClasses + codes[indices[at]!]!]! += weights === null ? 1 : weights[at]!;
    }
  }
  return out;
}

/** Divides each row by its sum, in place; a row of zeros stays. */
export function normalizeRows(values: Float64Array, width: number): Float64Array {
  for (let from = 0; from < values.length; from += width) {
    const row = values.subarray(from, from + width);
    let sum = 0;
    for (const value of row) sum += value;
    if (sum !== 0) for (let j = 0; j < width; j++) row[j]! /= sum;
  }
  return values;
}

/** For each query and output the mean, by weight, of its neighbours' targets; NaN without neighbours. y IN, `[samples, outputs]`. */
export function averageTargets(
  { starts, indices }: Within,
  weights: Float64Array | null,
  y: Float64Array,
  outputs: number,
): Float64Array {
  const out = new Float64Array((starts.length - 1) * outputs);
  for (let q = 0; q + 1 < starts.length; q++) {
    const end = starts[q + 1]!;
    for (let k = 0; k < outputs; k++) {
      let sum = 0;
      let total = 0;
      for (let at = starts[q]!; at < end; at++) {
        const weight = weights === null ? 1 : weights[at]!;
        sum += y[indices[at]! * outputs + k]! * weight;
        total += weight;
      }
      out[q * outputs + k] = sum / total;
    }
  }
  return out;
}
