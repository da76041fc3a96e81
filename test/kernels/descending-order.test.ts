import fc from 'fast-check';
import { descendingOrder } from 'pipefit/kernels';
import { expect, test } from 'vitest';

function plainOrder(values: Float64Array): number[] {
  return Array.from(values.keys()).sort((a, b) => values[b]! - values[a]! || a - b);
}

/** Numbers of every kind, again and again. */
function repeated(numbers: readonly number[], n: number): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => numbers[(i * 7919) % numbers.length]! + (i % 3) * 1e-17);
}

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

test('few numbers', () => {
  expect(Array.from(descendingOrder(Float64Array.of(1, 3, -0, 0, -2, 3)))).toEqual([1, 5, 0, 2, 3, 4]);
  expect(descendingOrder(new Float64Array(0))).toEqual(new Uint32Array(0));
});

test('many numbers, with ties', () => {
  fc.assert(
    fc.property(
      fc.array(finite, { minLength: 1, maxLength: 50 }),
      fc.integer({ min: 1000, max: 5000 }),
      (numbers, n) => {
        const values = repeated(numbers, n);
        expect(Array.from(descendingOrder(values))).toEqual(plainOrder(values));
      },
    ),
    { numRuns: 60 },
  );
});

test('numbers that differ in their last bits alone', () => {
  const values = Float64Array.from({ length: 20000 }, (_, i) => 1 + ((i * 7919) % 10007) * Number.EPSILON);
  expect(Array.from(descendingOrder(values))).toEqual(plainOrder(values));
});

test('short runs of numbers that differ in their last bits alone, of both signs', () => {
  const values = Float64Array.from({ length: 4000 }, (_, i) => {
    const close = 1 + (i % 200) / 128 + ((i * 7919) % 13) * Number.EPSILON;
    return i % 3 === 0 ? -close : close;
  });
  expect(Array.from(descendingOrder(values))).toEqual(plainOrder(values));
});

test('zeros of both signs are equal', () => {
  const values = Float64Array.from({ length: 3000 }, (_, i) => (i % 2 === 0 ? 0 : -0));
  expect(Array.from(descendingOrder(values))).toEqual(Array.from(values.keys()));
});
