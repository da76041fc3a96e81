import fc from 'fast-check';
import { InvalidParameterError } from 'pipefit/core';
import {
  d2AbsoluteErrorScore,
  d2PinballScore,
  type MetricWarning,
  meanAbsoluteError,
  meanPinballLoss,
} from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('counts what is above and what is below in its own way', () => {
  expect(meanPinballLoss([1, 2], [0, 2], { alpha: 0.75 })).toBe(0.375);
  expect(meanPinballLoss([1, 2], [2, 2], { alpha: 0.75 })).toBe(0.125);
  expect(meanPinballLoss([1, 2], [2, 2], { alpha: 0.75, sampleWeight: [3, 1] })).toBe(0.1875);
  const raw: Float64Array = meanPinballLoss([[1, 2]], [[3, 1]], { multioutput: 'raw_values' });
  expect(raw).toEqual(Float64Array.of(1, 0.5));
});

test('scores the quantile itself 0, and the truth 1', () => {
  expect(d2AbsoluteErrorScore([1, 2, 9], [2, 2, 2])).toBe(0);
  expect(d2PinballScore([1, 2, 3, 9], [2, 2, 2, 2], { alpha: 0.75 })).toBeLessThan(0);
  expect(d2PinballScore([1, 2, 3, 9], [6, 6, 6, 6], { alpha: 0.75 })).toBe(0);
  expect(d2PinballScore([1, 2, 3], [1, 2, 3], { alpha: 0.1 })).toBe(1);
  expect(d2AbsoluteErrorScore([2, 2], [2, 3])).toBe(0);
});

test('of a single sample is NaN, which is told', () => {
  const warnings: MetricWarning[] = [];
  const onWarning = (warning: MetricWarning) => warnings.push(warning);
  expect(d2AbsoluteErrorScore([1], [2], { onWarning })).toBeNaN();
  // scikit-learn returns a single NaN here: its result has another shape than the option says.
  expect(d2PinballScore([[1, 2]], [[2, 3]], { multioutput: 'raw_values', onWarning })).toEqual(
    Float64Array.of(NaN, NaN),
  );
  expect(warnings.map(({ code }) => code)).toEqual(['UNDEFINED_METRIC', 'UNDEFINED_METRIC']);
});

test('agree with scikit-learn', () => {
  const differing = disagreements(
    'regression-quantiles',
    ['meanPinballLoss', 'd2PinballScore', 'd2AbsoluteErrorScore'],
    1e-12,
  );
  expect(differing.filter((title) => !/^d2\w+ single.*raw_values/.test(title))).toEqual([]);
});

test('of the median are half the absolute error, and mirror each other', () => {
  const whole = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(whole, whole), { minLength: 1 }),
      fc.constantFrom(0, 0.25, 0.5, 1),
      (pairs, alpha) => {
        const [truth, prediction] = [pairs.map(([t]) => t), pairs.map(([, p]) => p)];
        expect(meanPinballLoss(truth, prediction)).toBe(meanAbsoluteError(truth, prediction) / 2);
        expect(meanPinballLoss(prediction, truth, { alpha: 1 - alpha })).toBe(
          meanPinballLoss(truth, prediction, { alpha }),
        );
      },
    ),
  );
});

test('refuse a share outside [0, 1]', () => {
  expect(() => meanPinballLoss([1], [1], { alpha: 1.5 })).toThrow('alpha must be a number in [0, 1]; got 1.5');
  // @ts-expect-error it has none
  expect(() => d2AbsoluteErrorScore([1, 2], [1, 2], { alpha: 0.5 })).toThrow(InvalidParameterError);
});
