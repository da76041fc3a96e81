import fc from 'fast-check';
import { InvalidParameterError } from 'pipefit/core';
import { explainedVarianceScore, r2Score } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('forgives what is off by a constant', () => {
  expect(explainedVarianceScore([1, 2, 3], [11, 12, 13])).toBe(1);
  expect(explainedVarianceScore([1, 2, 3], [2, 2, 2])).toBe(0);
  expect(explainedVarianceScore([1, 2, 3], [3, 2, 1])).toBe(-3);
});

test('of constant targets is finite, unless asked otherwise', () => {
  expect(explainedVarianceScore([2, 2], [2, 2])).toBe(1);
  expect(explainedVarianceScore([2, 2], [2, 3])).toBe(0);
  expect(explainedVarianceScore([2, 2], [3, 3], { forceFinite: false })).toBeNaN();
  expect(explainedVarianceScore([2, 2], [2, 3], { forceFinite: false })).toBe(-Infinity);
  expect(explainedVarianceScore([2], [3])).toBe(1);
});

test('averages over outputs, or leaves them apart', () => {
  const [yTrue, yPred] = [
    [
      [1, 0],
      [2, 4],
    ],
    [
      [1, 0],
      [2, 2],
    ],
  ];
  const raw: Float64Array = explainedVarianceScore(yTrue, yPred, { multioutput: 'raw_values' });
  expect(raw).toEqual(Float64Array.of(1, 0.75));
  const mean: number = explainedVarianceScore(yTrue, yPred, { multioutput: [1, 3] });
  expect(mean).toBe(0.8125);
  // Variances 1/4 and 4.
  expect(explainedVarianceScore(yTrue, yPred, { multioutput: 'variance_weighted' })).toBe(3.25 / 4.25);
  // @ts-expect-error null is for r2Score
  expect(() => explainedVarianceScore(yTrue, yPred, { multioutput: null })).toThrow(InvalidParameterError);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('regression-errors', ['explainedVarianceScore'], 1e-12)).toEqual([]);
});

test('is R² where the mean error is zero, and never less than it', () => {
  const whole = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, whole), { minLength: 2 }), (pairs) => {
      const [truth, prediction] = [pairs.map(([t]) => t), pairs.map(([, p]) => p)];
      const score = explainedVarianceScore(truth, prediction);
      expect(score).toBeGreaterThanOrEqual(r2Score(truth, prediction) - 1e-9 * Math.max(1, Math.abs(score)));
    }),
  );
});
