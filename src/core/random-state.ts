import { referenceLog as log } from '../kernels/index.js';
import type { BitSource } from './bit-source.js';
import { refusal, requireArray, requireFinite, requireInteger, requireProbabilities } from './random-arguments.js';
import { drawBinomial, drawMultinomial } from './random-binomial.js';
import {
  chooseWeighted,
  chooseWeightedDistinct,
  drawPermutation,
  kahanSum,
  type MutableArray,
  requireUnitSum,
  shuffleInPlace,
} from './random-choice.js';
import { checkRange, drawBounded, drawIntegers, type IntegerArrays, type IntegerDtype } from './random-integers.js';
import { createSource, type Seed } from './random-source.js';

/** Everything that a `randomState` parameter accepts. */
export type RandomStateLike = Seed | RandomState;

/** How `RandomState.choice` draws. */
export interface ChoiceOptions {
  /** How many to draw; without it one item comes back instead of an array. */
  readonly size?: number | undefined;
  /** Whether an item can be drawn more than once. @defaultValue true */
  readonly replace?: boolean | undefined;
  /** The probability of each item. @defaultValue null, all equal */
  readonly p?: ArrayLike<number> | null | undefined;
}

/** A typed array that can be permuted into one of its own kind. */
type NumberArray =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

const OWNER = 'RandomState';
const MAX_SIZE = 4294967295;
const MAX_INDEX = 2147483647;
/** numpy's slack for the sum of all multinomial probabilities but the last. */
const MULTINOMIAL_SLACK = 1e-12;

/**
 * Random numbers as numpy's `RandomState` draws them: an integer seed gives numpy's stream, draw for draw.
 *
 * All draws are numpy's to the last bit, and the same in every JavaScript engine; for those that go through a logarithm
 * (normal, exponential) numpy on Linux (glibc) with a processor that has fused multiply-add is meant.
 *
 * @example
 * ```ts
 * import { RandomState } from 'pipefit/core';
 *
 * const random = new RandomState(42);
 * random.randint(0, 100); // 51
 * random.permutation(5); // Int32Array [0, 1, 3, 2, 4]
 * ```
 * @see https://numpy.org/doc/stable/reference/random/legacy.html
 */
export class RandomState {
  readonly #source: BitSource;
  #spareGauss: number | null = null;

  /**
   * @param seed - An integer in [0, 2**32 - 1] (MT19937), a string (seedrandom), a generator, or `null` for fresh entropy.
   * @param owner - Who is named in the error when the seed is refused.
   * @throws {@link InvalidParameterError} when `seed` is none of these.
   */
  constructor(seed: Seed = null, owner: string = OWNER) {
    this.#source = createSource(seed, owner);
  }

  /** The state for a `randomState` parameter: a `RandomState` itself (which goes on where it is), or a new one. */
  static from(seed: RandomStateLike, owner: string = OWNER): RandomState {
    return seed instanceof RandomState ? seed : new RandomState(seed, owner);
  }

  /** 32 random bits as an integer in [0, 2**32). */
  nextUint32(): number {
    return this.#source.uint32();
  }

  /** A double in [0, 1). */
  randomSample(): number {
    return this.#source.double();
  }

  /** `n` doubles in [0, 1). */
  randomSamples(n: number): Float64Array {
    return fill(n, () => this.#source.double());
  }

  /** A double in [low, high). */
  uniform(low: number = 0, high: number = 1): number {
    return requireFinite(OWNER, 'low', low) + width(low, high) * this.#source.double();
  }

  /** `n` doubles in [low, high). */
  uniforms(n: number, low: number = 0, high: number = 1): Float64Array {
    const range = width(low, high);
    return fill(n, () => low + range * this.#source.double());
  }

  /** An integer in [low, high), or in [0, low) when `high` is left out. */
  randint(low: number, high?: number): number {
    if (high === undefined) return this.randint(0, low);
    checkRange(OWNER, low, high);
    return low + drawBounded(this.#source, high - 1 - low);
  }

  /** `n` integers in [low, high), drawn with the bits of `dtype`; `int64` comes back in a Float64Array. */
  randints<D extends IntegerDtype = 'int64'>(n: number, low: number, high: number, dtype?: D): IntegerArrays[D] {
    return drawIntegers(this.#source, OWNER, n, low, high, dtype ?? ('int64' as D));
  }

  /** 0 … n - 1 in random order, or a shuffled copy of an array. */
  permutation(n: number): Int32Array;
  permutation<A extends NumberArray>(values: A): A;
  permutation<T>(values: readonly T[]): T[];
  permutation(x: number | NumberArray | readonly unknown[]): NumberArray | unknown[] {
    if (typeof x === 'number') return drawPermutation(this.#source, requireInteger(OWNER, 'n', x, 0, MAX_INDEX));
    requireArray(OWNER, 'x', x);
    const copy = x.slice();
    shuffleInPlace(this.#source, copy);
    return copy;
  }

  /** Puts the elements of an array into random order, in place. */
  shuffle(array: MutableArray): void {
    requireArray(OWNER, 'array', array);
    shuffleInPlace(this.#source, array);
  }

  /** Draws from 0 … n - 1 or from an array, with or without replacement, evenly or with probabilities `p`. */
  choice(n: number, options: ChoiceOptions & { readonly size: number }): Int32Array;
  choice(n: number, options?: ChoiceOptions & { readonly size?: undefined }): number;
  choice<T>(values: ArrayLike<T>, options: ChoiceOptions & { readonly size: number }): T[];
  choice<T>(values: ArrayLike<T>, options?: ChoiceOptions & { readonly size?: undefined }): T;
  choice<T>(from: number | ArrayLike<T>, options: ChoiceOptions = {}): number | T | Int32Array | T[] {
    if (typeof from !== 'number') requireArray(OWNER, 'the population', from);
    if (typeof options !== 'object' || options === null) throw refusal(OWNER, 'options', 'be an object', options);
    const population = typeof from === 'number' ? from : from.length;
    const picked = this.#chooseIndices(population, options);
    if (typeof from === 'number') return options.size === undefined ? picked[0]! : picked;
    return options.size === undefined ? from[picked[0]!]! : Array.from(picked, (index) => from[index]!);
  }

  #chooseIndices(population: number, { size = 1, replace = true, p = null }: ChoiceOptions): Int32Array {
    requireInteger(OWNER, 'size', size, 0, MAX_SIZE);
    requireInteger(OWNER, 'the population', population, size === 0 ? 0 : 1, MAX_INDEX);
    const weights = p === null ? null : requireProbabilities(OWNER, p, population);
    if (weights !== null) requireUnitSum(OWNER, weights);
    if (replace) {
      if (weights !== null) return chooseWeighted(this.#source, size, weights);
      return Int32Array.from({ length: size }, () => drawBounded(this.#source, population - 1));
    }
    if (size > population) throw refusal(OWNER, 'size', `be at most ${population} without replacement`, size);
    if (weights !== null) return chooseWeightedDistinct(this.#source, OWNER, size, weights);
    return drawPermutation(this.#source, population).slice(0, size);
  }

  /** A standard normal deviate (Marsaglia's polar method, which makes two and keeps one for the next call). */
  standardNormal(): number {
    if (this.#spareGauss !== null) {
      const spare = this.#spareGauss;
      this.#spareGauss = null;
      return spare;
    }
    let x1: number;
    let x2: number;
    let r2: number;
    do {
      x1 = 2 * this.#source.double() - 1;
      x2 = 2 * this.#source.double() - 1;
      r2 = x1 * x1 + x2 * x2;
    } while (r2 >= 1 || r2 === 0);
    const factor = Math.sqrt((-2 * log(r2)) / r2);
    this.#spareGauss = factor * x1;
    return factor * x2;
  }

  /** `n` standard normal deviates. */
  standardNormals(n: number): Float64Array {
    return fill(n, () => this.standardNormal());
  }

  /** A normal deviate with mean `loc` and standard deviation `scale`. */
  normal(loc: number = 0, scale: number = 1): number {
    return requireFinite(OWNER, 'loc', loc) + requireFinite(OWNER, 'scale', scale, 0) * this.standardNormal();
  }

  /** `n` normal deviates with mean `loc` and standard deviation `scale`. */
  normals(n: number, loc: number = 0, scale: number = 1): Float64Array {
    return fill(n, () => this.normal(loc, scale));
  }

  /** An exponential deviate with mean `scale`. */
  exponential(scale: number = 1): number {
    return requireFinite(OWNER, 'scale', scale, 0) * -log(1 - this.#source.double());
  }

  /** The number of successes in `n` trials, each with probability `p`. */
  binomial(n: number, p: number): number {
    requireInteger(OWNER, 'n', n, 0, MAX_INDEX);
    return drawBinomial(this.#source, n, requireProbabilities(OWNER, [p])[0]!);
  }

  /** One row of counts that add up to `n`, with the probabilities `pvals`; the last one is taken as what is left. */
  multinomial(n: number, pvals: ArrayLike<number>): Int32Array {
    requireInteger(OWNER, 'n', n, 0, MAX_INDEX);
    const p = requireProbabilities(OWNER, pvals);
    if (p.length === 0) throw refusal(OWNER, 'the length of pvals', 'be at least 1', 0);
    const sum = kahanSum(p, p.length - 1);
    if (sum > 1 + MULTINOMIAL_SLACK) throw refusal(OWNER, 'pvals', 'sum to at most 1 without the last', sum);
    return drawMultinomial(this.#source, n, p);
  }
}

function fill(n: number, draw: () => number): Float64Array {
  const out = new Float64Array(requireInteger(OWNER, 'n', n, 0, MAX_SIZE));
  for (let i = 0; i < out.length; i++) out[i] = draw();
  return out;
}

function width(low: number, high: number): number {
  requireFinite(OWNER, 'low', low);
  if (typeof high !== 'number') throw refusal(OWNER, 'high', 'be a number', high);
  return requireFinite(OWNER, 'high - low', high - low);
}
