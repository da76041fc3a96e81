import fc from 'fast-check';
import { DataError } from 'pipefit/core';
import { log1p } from 'pipefit/kernels';
import { meanSquaredError, meanSquaredLogError, rootMeanSquaredLogError } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('compare logarithms of one more', () => {
  expect(meanSquaredLogError([0, 0], [0, Math.E - 1])).toBeCloseTo(0.5, 14);
  expect(rootMeanSquaredLogError([0], [Math.E - 1])).toBeCloseTo(1, 14);
  const raw: Float64Array = rootMeanSquaredLogError([[0, 3]], [[0, 3]], { multioutput: 'raw_values' });
  expect(raw).toEqual(Float64Array.of(0, 0));
});

test('agree with scikit-learn', () => {
  const names = ['meanSquaredLogError', 'rootMeanSquaredLogError'];
  expect(disagreements('regression-positive', names, 1e-12)).toEqual([]);
});

test('are squared errors of logarithms', () => {
  const value = fc.double({ min: -0.9, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1 }), (pairs) => {
      const [truth, prediction] = [pairs.map(([t]) => t), pairs.map(([, p]) => p)];
      expect(meanSquaredLogError(truth, prediction)).toBe(meanSquaredError(truth.map(log1p), prediction.map(log1p)));
      expect(rootMeanSquaredLogError(truth, prediction)).toBe(Math.sqrt(meanSquaredLogError(truth, prediction)));
    }),
  );
});

test('refuse values of -1 or less', () => {
  expect(() => meanSquaredLogError([0, -1], [1, 1])).toThrow(
    'meanSquaredLogError: yTrue must be above -1; got -1 (row 1, column 0)',
  );
  expect(() => rootMeanSquaredLogError([[0, 0]], [[1, -2]])).toThrow(
    'yPred must be above -1; got -2 (row 0, column 1)',
  );
  expect(() => meanSquaredLogError([0], [-1])).toThrow(DataError);
});
