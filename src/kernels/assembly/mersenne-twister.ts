// MT19937 (Matsumoto and Nishimura, 1998), whose state is 624 words and the number of words that are spent.

export const WORDS: i32 = 624;
/** A state with all that it holds. */
export const STATE_BYTES: usize = 2512;
const AHEAD: i32 = 397;
const MATRIX: u32 = 0x9908b0df;

/** The next 32 random bits. `state` IN, OUT. */
export function nextWord(state: usize): u32 {
  const spentAt = state + ((<usize>WORDS) << 2);
  let spent = load<i32>(spentAt);
  if (spent >= WORDS) {
    renew(state);
    spent = 0;
  }
  store<i32>(spentAt, spent + 1);
  let y = load<u32>(state + ((<usize>spent) << 2));
  y ^= y >> 11;
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  return y ^ (y >> 18);
}

/** A whole number from 0 and below `range`: Lemire's multiplication, with rejection against bias. */
export function nextBelow(state: usize, range: u32): u32 {
  let product = <u64>nextWord(state) * <u64>range;
  if (<u32>(product & 0xffffffff) < range) {
    const fewest: u32 = (0 - range) % range;
    while (<u32>(product & 0xffffffff) < fewest) product = <u64>nextWord(state) * <u64>range;
  }
  return <u32>(product >> 32);
}

/** The state (OUT) that numpy makes of an integer. */
export function seedState(state: usize, seed: u32): void {
  let word = seed;
  store<u32>(state, word);
  for (let i = 1; i < WORDS; i++) {
    word = 1812433253 * (word ^ (word >> 30)) + <u32>i;
    store<u32>(state + ((<usize>i) << 2), word);
  }
  store<i32>(state + ((<usize>WORDS) << 2), WORDS);
}

/** The next words of a state (IN, OUT), before {@link tempered}. */
export function renew(state: usize): void {
  const first = WORDS - AHEAD;
  const lanes = first & ~3;
  for (let i = 0; i < lanes; i += 4) renewLanes(state, i, AHEAD);
  for (let i = lanes; i < first; i++) renewWord(state, i, i + AHEAD, i + 1);
  for (let i = first; i < WORDS - 1; i += 4) renewLanes(state, i, -first);
  renewWord(state, WORDS - 1, AHEAD - 1, 0);
}

function renewWord(state: usize, i: i32, from: i32, next: i32): void {
  const y = (word(state, i) & 0x80000000) | (word(state, next) & 0x7fffffff);
  store<u32>(state + ((<usize>i) << 2), word(state, from) ^ (y >> 1) ^ (-(y & 1) & MATRIX));
}

function renewLanes(state: usize, i: i32, distance: i32): void {
  const at = state + ((<usize>i) << 2);
  const y = v128.bitselect(v128.load(at), v128.load(at, 4), i32x4.splat(0x80000000));
  const odd = i32x4.neg(v128.and(y, i32x4.splat(1)));
  const mixed = v128.xor(i32x4.shr_u(y, 1), v128.and(odd, i32x4.splat(MATRIX)));
  v128.store(at, v128.xor(v128.load(at + ((<usize>distance) << 2)), mixed));
}

/** Four random words of four words of a state. */
export function tempered(words: v128): v128 {
  let y = v128.xor(words, i32x4.shr_u(words, 11));
  y = v128.xor(y, v128.and(i32x4.shl(y, 7), i32x4.splat(0x9d2c5680)));
  y = v128.xor(y, v128.and(i32x4.shl(y, 15), i32x4.splat(0xefc60000)));
  return v128.xor(y, i32x4.shr_u(y, 18));
}

function word(state: usize, i: i32): u32 {
  return load<u32>(state + ((<usize>i) << 2));
}
