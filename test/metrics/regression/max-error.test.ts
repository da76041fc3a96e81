import fc from 'fast-check';
import { InvalidParameterError, ShapeError } from 'pipefit/core';
import { maxError } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('is the greatest difference', () => {
  expect(maxError([3, 2, 7, 1], [9, 2, 7, 1])).toBe(6);
  expect(maxError([[3], [2]], [4, 2])).toBe(1);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('regression-errors', ['maxError'])).toEqual([]);
});

test('does not depend on the order of the samples, nor on which is the truth', () => {
  const whole = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, whole), { minLength: 1 }), (pairs) => {
      const [truth, prediction] = [pairs.map(([t]) => t), pairs.map(([, p]) => p)];
      const error = maxError(truth, prediction);
      expect(maxError(prediction, truth)).toBe(error);
      expect(maxError([...truth].reverse(), [...prediction].reverse())).toBe(error);
    }),
  );
});

test('refuses several outputs, and options, of which it has none', () => {
  expect(() => maxError([[1, 2]], [[1, 2]])).toThrow(ShapeError);
  // @ts-expect-error no options
  expect(() => maxError([1], [1], { sampleWeight: [1] })).toThrow(InvalidParameterError);
});
