import { type RandomState, sampleWithoutReplacement } from '../core/index.js';

/** Up to here the corners of a cube can be numbered with an index. */
const MAX_NUMBERED = 30;

/** `corners` different corners of the unit cube, as rows of zeros and ones. */
export function drawCorners(corners: number, dimensions: number, random: RandomState): Float64Array {
  const out = new Float64Array(corners * dimensions);
  const free = Math.max(0, dimensions - MAX_NUMBERED);
  const bits = random.randints(corners * free, 0, 2);
  const numbered = dimensions - free;
  const numbers = sampleWithoutReplacement(2 ** numbered, corners, 'auto', random);
  for (let i = 0; i < corners; i++) {
    out.set(bits.subarray(i * free, (i + 1) * free), i * dimensions);
    for (let j = 0; j < numbered; j++) {
      out[i * dimensions + free + j] = (numbers[i]! >>> (numbered - 1 - j)) & 1;
    }
  }
  return out;
}
