import { mersenne } from 'pure-rand/generator/mersenne';
import seedrandom from 'seedrandom';
import type { BitSource, NumberSlots } from './bit-source.js';
import { MersenneSource } from './mersenne-source.js';
import { refusal } from './random-arguments.js';

/** A generator of your own: `next()` gives numbers in [0, 1). */
export interface Rng {
  next(): number;
}

/** Where the randomness comes from: an integer or string seed, a generator, or fresh entropy (`null`). */
export type Seed = number | string | Rng | (() => number) | null;

const TWO_32 = 4294967296;
const MERSENNE_WORDS = 624;

/** The source for a seed; refuses what is not a seed. */
export function createSource(seed: Seed, owner: string): BitSource {
  if (seed === null) return new MersenneSource(entropy(owner));
  if (typeof seed === 'string') return new GeneratorSource(seedrandom(seed), owner);
  if (typeof seed === 'function') return new GeneratorSource(seed, owner);
  if (typeof seed === 'number' && Number.isInteger(seed) && seed >= 0 && seed < TWO_32) {
    return new MersenneSource(Int32Array.from(mersenne(seed).getState().slice(1)));
  }
  if (typeof seed === 'object' && typeof seed.next === 'function') {
    return new GeneratorSource(() => seed.next(), owner);
  }
  const must = 'be an integer in [0, 2**32 - 1], a string, a generator with next(), a RandomState or null';
  throw refusal(owner, 'randomState', must, seed);
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

  fillBounded(out: NumberSlots, low: number, range: number, mask: number): void {
    for (let i = 0; i < out.length; i++) {
      let value: number;
      do {
        value = this.uint32() & mask;
      } while (value > range);
      out[i] = low + value;
    }
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
