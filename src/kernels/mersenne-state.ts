const WORDS = 624;

/** The state of the compiled Mersenne Twister for a seed: its words, and how many are spent. */
export function mersenneState(seed: number): Int32Array {
  const state = new Int32Array(WORDS + 1);
  state[0] = seed;
  for (let i = 1; i < WORDS; i++) {
    const word = state[i - 1]!;
    state[i] = Math.imul(1812433253, word ^ (word >>> 30)) + i;
  }
  state[WORDS] = WORDS;
  return state;
}
