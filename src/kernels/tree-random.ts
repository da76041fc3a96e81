/** Largest value of one draw, and the exclusive upper bound of the seed that a tree takes from its random state. */
export const TREE_RANDOM_MAX = 2147483647;

/** One draw in [0, 2^31) from the 32-bit xorshift generator whose state is `state[0]`; IN and OUT. */
export function drawBits(state: Uint32Array): number {
  let x = state[0]! === 0 ? 1 : state[0]!;
  x ^= x << 13;
  x ^= x >>> 17;
  x ^= x << 5;
  state[0] = x;
  return x & TREE_RANDOM_MAX;
}

/** A whole number in [low, high), with the modulo bias of the reference. */
export function drawInteger(low: number, high: number, state: Uint32Array): number {
  return low + (drawBits(state) % (high - low));
}

/** A number in [low, high]. */
export function drawUniform(low: number, high: number, state: Uint32Array): number {
  return ((high - low) * drawBits(state)) / TREE_RANDOM_MAX + low;
}
