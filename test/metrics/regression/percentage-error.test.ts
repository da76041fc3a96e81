import fc from 'fast-check';
import { DataError, InvalidParameterError } from 'pipefit/core';
import { meanAbsolutePercentageError } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('is a share of the true values', () => {
  expect(meanAbsolutePercentageError([4, -2, 8], [5, -1, 8])).toBe(0.25);
  expect(meanAbsolutePercentageError([4, -2], [5, -1], { sampleWeight: [3, 1] })).toBe(0.3125);
  const raw: Float64Array = meanAbsolutePercentageError([[4, 2]], [[5, 1]], { multioutput: 'raw_values' });
  expect(raw).toEqual(Float64Array.of(0.25, 0.5));
  expect(meanAbsolutePercentageError([[4, 2]], [[5, 1]], { multioutput: [3, 1] })).toBe(0.3125);
});

test('is huge, but finite, where the truth is zero', () => {
  expect(meanAbsolutePercentageError([0, 1], [1, 1])).toBe(2 ** 51);
  expect(meanAbsolutePercentageError([0], [0])).toBe(0);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('regression-errors', ['meanAbsolutePercentageError'])).toEqual([]);
});

test('does not change with the unit', () => {
  const whole = fc.integer({ min: 1, max: 999 });
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, whole), { minLength: 1 }), (pairs) => {
      const error = (unit: number) =>
        meanAbsolutePercentageError(
          pairs.map(([t]) => unit * t),
          pairs.map(([, p]) => unit * p),
        );
      expect(error(-0.25)).toBe(error(1));
    }),
  );
});

test('refuses what it cannot take', () => {
  expect(() => meanAbsolutePercentageError([1, Number.NaN], [1, 1])).toThrow(DataError);
  // @ts-expect-error for scores only
  expect(() => meanAbsolutePercentageError([1], [1], { multioutput: 'variance_weighted' })).toThrow(
    InvalidParameterError,
  );
});
