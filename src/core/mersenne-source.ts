import type { BitSource, NumberSlots } from './bit-source.js';

const WORDS = 624;
const SHIFT = 397;
const UPPER = 0x80000000;
const LOWER = 0x7fffffff;
const MATRIX = 0x9908b0df;
const TWO_26 = 67108864;
const TWO_53 = 9007199254740992;

/** MT19937, which renews all its words at once, with numpy's rule for making a double of two words. */
export class MersenneSource implements BitSource {
  readonly #words: Int32Array;
  #spent = 0;

  /** @param words - the first 624 words, untempered; this writes to them */
  constructor(words: Int32Array) {
    this.#words = words;
  }

  uint32(): number {
    return this.#next() >>> 0;
  }

  double(): number {
    const high = this.#next() >>> 5;
    const low = this.#next() >>> 6;
    return (high * TWO_26 + low) / TWO_53;
  }

  fillBounded(out: NumberSlots, low: number, range: number, mask: number): void {
    const words = this.#words;
    const n = out.length;
    let spent = this.#spent;
    for (let i = 0; i < n; ) {
      if (spent === WORDS) {
        renew(words);
        spent = 0;
      }
      const value = temper(words[spent++]!) & mask;
      out[i] = low + value;
      // Without a branch, which would be guessed wrong too often: what is out of range is overwritten.
      i += 1 + ((range - value) >> 31);
    }
    this.#spent = spent;
  }

  #next(): number {
    if (this.#spent === WORDS) {
      renew(this.#words);
      this.#spent = 0;
    }
    return temper(this.#words[this.#spent++]!);
  }
}

function temper(word: number): number {
  let y = word ^ (word >>> 11);
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  return y ^ (y >>> 18);
}

/** The next 624 words in place of these (IN, OUT). */
function renew(words: Int32Array): void {
  const wrap = WORDS - SHIFT;
  for (let i = 0; i < wrap; i++) words[i] = words[i + SHIFT]! ^ twist(words[i]!, words[i + 1]!);
  for (let i = wrap; i < WORDS - 1; i++) words[i] = words[i - wrap]! ^ twist(words[i]!, words[i + 1]!);
  words[WORDS - 1] = words[SHIFT - 1]! ^ twist(words[WORDS - 1]!, words[0]!);
}

function twist(first: number, second: number): number {
  const y = (first & UPPER) | (second & LOWER);
  return (y >>> 1) ^ (-(y & 1) & MATRIX);
}
