import { mersenne, mersenneFromState } from 'pure-rand/generator/mersenne';
import seedrandom from 'seedrandom';
import { refusal } from './random-arguments.js';

/** A generator of your own: `next()` gives numbers in [0, 1). */
export interface Rng {
  next(): number;
}

/** Where the randomness comes from: an integer or string seed, a generator, or fresh entropy (`null`). */
export type Seed = number | string | Rng | (() => number) | null;

/** The two primitive draws that every distribution is made of. */
export interface BitSource {
  /** 32 random bits as an integer in [0, 2^32). */
  uint32(): number;
  /** A double in [0, 1). */
  double(): number;
}

const TWO_32 = 4294967296;
const TWO_26 = 67108864;
const TWO_53 = 9007199254740992;
const MERSENNE_WORDS = 624;

/** The source for a seed; refuses what is not a seed. */
export function createSource(seed: Seed, owner: string): BitSource {
  if (seed === null) return new MersenneSource(mersenneFromState([0, ...entropy(owner)]));
  if (typeof seed === 'string') return new GeneratorSource(seedrandom(seed), owner);
  if (typeof seed === 'function') return new GeneratorSource(seed, owner);
  if (typeof seed === 'number' && Number.isInteger(seed) && seed >= 0 && seed < TWO_32) {
    return new MersenneSource(mersenne(seed));
  }
  if (typeof seed === 'object' && typeof seed.next === 'function') {
    return new GeneratorSource(() => seed.next(), owner);
  }
  const must = 'be an integer in [0, 2**32 - 1], a string, a generator with next(), a RandomState or null';
  throw refusal(owner, 'randomState', must, seed);
}

/** MT19937, with numpy's rule for making a double of two words. */
class MersenneSource implements BitSource {
  readonly #generator: { next(): number };

  constructor(generator: { next(): number }) {
    this.#generator = generator;
  }

  uint32(): number {
    return this.#generator.next() >>> 0;
  }

  double(): number {
    const high = this.#generator.next() >>> 5;
    const low = this.#generator.next() >>> 6;
    return (high * TWO_26 + low) / TWO_53;
  }
}

/** Any function that gives numbers in [0, 1); each number is checked, because a bad one would make a rejection loop hang. */
class GeneratorSource implements BitSource {
  readonly #draw: () => number;
  readonly #owner: string;

  constructor(draw: () => number, owner: string) {
    this.#draw = draw;
    this.#owner = owner;
  }

  uint32(): number {
    return Math.floor(this.double() * TWO_32);
  }

  double(): number {
    const value: unknown = this.#draw();
    if (typeof value === 'number' && value >= 0 && value < 1) return value;
    throw refusal(this.#owner, 'randomState', 'draw numbers in [0, 1)', value);
  }
}

/** A whole Mersenne state of operating system entropy. */
function entropy(owner: string): Int32Array {
  const source = globalThis.crypto;
  if (typeof source?.getRandomValues !== 'function') {
    throw refusal(owner, 'randomState', 'be given, because this platform has no crypto.getRandomValues', null);
  }
  return source.getRandomValues(new Int32Array(MERSENNE_WORDS));
}
