import { refusal, requireInteger } from './random-arguments.js';
import { RandomState, type RandomStateLike } from './random-state.js';

/** The ways to draw distinct integers. */
export type SamplingMethod = 'auto' | 'tracking_selection' | 'reservoir_sampling' | 'pool';

const OWNER = 'sampleWithoutReplacement';
const MAX_INDEX = 2147483647;
const METHODS: readonly SamplingMethod[] = ['auto', 'tracking_selection', 'reservoir_sampling', 'pool'];

/**
 * Draws `nSamples` different integers from 0 … nPopulation - 1; their order is not necessarily random.
 *
 * @param nPopulation - How many integers there are to draw from.
 * @param nSamples - How many to draw.
 * @param method - `'auto'` chooses by the ratio of the two. @defaultValue `'auto'`
 * @param randomState - The source of randomness. @defaultValue null
 * @throws {@link InvalidParameterError} when more are asked for than there are, or the method is unknown.
 * @example
 * ```ts
 * import { sampleWithoutReplacement } from 'pipefit/core';
 *
 * sampleWithoutReplacement(10, 5, 'auto', 42); // Int32Array [8, 1, 5, 0, 7]
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.utils.random.sample_without_replacement.html
 */
export function sampleWithoutReplacement(
  nPopulation: number,
  nSamples: number,
  method: SamplingMethod = 'auto',
  randomState: RandomStateLike = null,
): Int32Array {
  requireInteger(OWNER, 'nPopulation', nPopulation, 0, MAX_INDEX);
  requireInteger(OWNER, 'nSamples', nSamples, 0, nPopulation);
  if (!METHODS.includes(method)) throw refusal(OWNER, 'method', `be one of ${METHODS.join(', ')}`, method);
  const random = RandomState.from(randomState, OWNER);
  const ratio = nPopulation === 0 ? 1 : nSamples / nPopulation;
  if (method === 'auto' && ratio > 0.01 && ratio < 0.99) return random.permutation(nPopulation).slice(0, nSamples);
  if (method === 'pool') return samplePool(random, nPopulation, nSamples);
  // Tracking selection repeats itself too often once a fifth is taken; scikit-learn then leaves it, even when it was named.
  if (method === 'reservoir_sampling' || ratio >= 0.2) return sampleReservoir(random, nPopulation, nSamples);
  return sampleTracking(random, nPopulation, nSamples);
}

/** Draw, and draw again what has been drawn before. */
function sampleTracking(random: RandomState, nPopulation: number, nSamples: number): Int32Array {
  const selected = new Set<number>();
  while (selected.size < nSamples) selected.add(random.randint(0, nPopulation));
  return Int32Array.from(selected);
}

/** Start with the first ones and let each later one replace a random place. */
function sampleReservoir(random: RandomState, nPopulation: number, nSamples: number): Int32Array {
  const out = Int32Array.from({ length: nSamples }, (_, i) => i);
  for (let i = nSamples; i < nPopulation; i++) {
    const place = random.randint(0, i + 1);
    if (place < nSamples) out[place] = i;
  }
  return out;
}

/** Take from a pool and close the gap with its last element. */
function samplePool(random: RandomState, nPopulation: number, nSamples: number): Int32Array {
  const pool = Int32Array.from({ length: nPopulation }, (_, i) => i);
  const out = new Int32Array(nSamples);
  for (let i = 0; i < nSamples; i++) {
    const place = random.randint(0, nPopulation - i);
    out[i] = pool[place]!;
    pool[place] = pool[nPopulation - i - 1]!;
  }
  return out;
}
