import fc from 'fast-check';
import { pairwiseDot, pairwiseSum } from 'pipefit/kernels';
import { expect, test } from 'vitest';

const lengths = fc.constantFrom(0, 1, 7, 8, 9, 127, 128, 129, 136, 257, 1000, 4097);
const spread = (n: number, seed: number) =>
  Float64Array.from({ length: n }, (_, i) => Math.sin(seed + i) * 10 ** (i % 9));

test('whole numbers are added exactly', () => {
  const values = Float64Array.from({ length: 1001 }, (_, i) => i);
  expect(pairwiseSum(values)).toBe(500_500);
  expect(pairwiseSum(values, 1, 10)).toBe(55);
  expect(pairwiseDot(values, values)).toBe((1000 * 1001 * 2001) / 6);
});

test('a sum of products has the bits of the sum over an array of them', () => {
  fc.assert(
    fc.property(lengths, fc.integer({ min: 1, max: 1e6 }), (n, seed) => {
      const [values, weights] = [spread(n, seed), spread(n, seed + 0.5)];
      expect(pairwiseDot(values, weights)).toBe(pairwiseSum(values.map((value, i) => value * weights[i]!)));
      const marks = Uint8Array.from(weights, (weight) => (weight > 0 ? 1 : 0));
      expect(pairwiseDot(marks, weights)).toBe(pairwiseSum(weights.map((weight, i) => weight * marks[i]!)));
    }),
  );
});
