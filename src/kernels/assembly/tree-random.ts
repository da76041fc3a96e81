import { NodeSearch } from './tree-search';

const LARGEST: u32 = 0x7fffffff;

/** One draw in [0, 2^31) from the 32-bit xorshift generator of the tree. */
function drawBits(s: NodeSearch): u32 {
  let x: u32 = s.random == 0 ? 1 : s.random;
  x ^= x << 13;
  x ^= x >> 17;
  x ^= x << 5;
  s.random = x;
  return x & LARGEST;
}

/** A whole number in [low, high), with the modulo bias of the reference. */
export function drawInteger(s: NodeSearch, low: i32, high: i32): i32 {
  return low + <i32>(drawBits(s) % <u32>(high - low));
}

/** A number in [low, high]. */
export function drawUniform(s: NodeSearch, low: f64, high: f64): f64 {
  return ((high - low) * <f64>drawBits(s)) / <f64>LARGEST + low;
}
