// MT19937 (Matsumoto and Nishimura, 1998), whose state is 624 words and the number of words that are spent.

const WORDS: i32 = 624;
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

function renew(state: usize): void {
  for (let i = 0; i < WORDS; i++) {
    const y = (word(state, i) & 0x80000000) | (word(state, (i + 1) % WORDS) & 0x7fffffff);
    const mixed = word(state, (i + AHEAD) % WORDS) ^ (y >> 1) ^ ((y & 1) != 0 ? MATRIX : 0);
    store<u32>(state + ((<usize>i) << 2), mixed);
  }
}

function word(state: usize, i: i32): u32 {
  return load<u32>(state + ((<usize>i) << 2));
}
