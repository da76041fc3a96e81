import fc from 'fast-check';
import { DataError, InvalidParameterError, PipefitError, ShapeError } from 'pipefit/core';
import { calibrationCurve } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('is the share of positives and the mean probability of each bin that has samples', () => {
  const yTrue = [0, 0, 1, 1, 1];
  const yProb = [0.125, 0.25, 0.25, 0.875, 1];
  expect(calibrationCurve(yTrue, yProb, { nBins: 4 })).toEqual([
    Float64Array.of(1 / 3, 1),
    Float64Array.of(0.625 / 3, 0.9375),
  ]);
  expect(calibrationCurve(yTrue, yProb, { nBins: 2, strategy: 'quantile' })).toEqual([
    Float64Array.of(1 / 3, 1),
    Float64Array.of(0.625 / 3, 0.9375),
  ]);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('scores-probabilities', ['calibrationCurve'])).toEqual([]);
});

test('one bin has the means; certain and right predictions lie on the diagonal', () => {
  const samples = fc.array(fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 8 })), { minLength: 1 });
  fc.assert(
    fc.property(samples, (pairs) => {
      const [yTrue, yProb] = [pairs.map(([t]) => t), pairs.map(([, p]) => p / 8)];
      const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      expect(calibrationCurve(yTrue, yProb, { nBins: 1, posLabel: 1 })).toEqual([
        Float64Array.of(mean(yTrue)),
        Float64Array.of(mean(yProb)),
      ]);
      const [probTrue, probPred] = calibrationCurve(yTrue, yTrue, { posLabel: 1 });
      expect(probTrue).toEqual(probPred);
    }),
  );
});

test('refuses what is no task of two classes', () => {
  expect(() => calibrationCurve([0, 1, 2], [0, 0.5, 1], { posLabel: 1 })).toThrow(InvalidParameterError);
  expect(() => calibrationCurve(['a', 'b'], [0, 1])).toThrow(InvalidParameterError);
  expect(() => calibrationCurve([0, 1], [0, 1.5])).toThrow('calibrationCurve: yProb must hold probabilities in [0, 1]');
  expect(() => calibrationCurve([0, 1], [0, Number.NaN])).toThrow(DataError);
  expect(() => calibrationCurve([0, 1], [0])).toThrow(ShapeError);
});

test('returns or throws one of our errors, whatever it is given', () => {
  const odd = fc.oneof(fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 5 }), fc.anything());
  const options = fc.oneof(fc.record({ nBins: fc.integer({ max: 2000000 }) }), fc.anything());
  fc.assert(
    fc.property(odd, odd, options, (yTrue, yProb, given) => {
      try {
        expect(calibrationCurve(yTrue as number[], yProb as number[], given as object)).toHaveLength(2);
      } catch (error) {
        if (!(error instanceof PipefitError)) throw error;
      }
    }),
    { numRuns: 50 },
  );
});
