import fc from 'fast-check';
import { DataError, InvalidParameterError, ShapeError } from 'pipefit/core';
import { meanAbsoluteError, meanSquaredError, rootMeanSquaredError } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

const yTrue = [3, -0.5, 2, 7];
const yPred = [2.5, 0, 2, 8];

test('are means of the differences', () => {
  expect(meanSquaredError(yTrue, yPred)).toBe(0.375);
  expect(meanAbsoluteError(yTrue, yPred)).toBe(0.5);
  expect(rootMeanSquaredError(yTrue, yPred)).toBe(Math.sqrt(0.375));
  expect(meanSquaredError(Float32Array.from(yTrue), new Set([2.5, 0, 2, 8]))).toBe(0.375);
});

test('weigh samples', () => {
  expect(meanAbsoluteError([0, 0], [1, 3], { sampleWeight: [3, 1] })).toBe(1.5);
});

test('average over outputs, or leave them apart', () => {
  const [truth, prediction] = [
    [
      [0.5, 1],
      [-1, 1],
      [7, -6],
    ],
    [
      [0, 2],
      [-1, 2],
      [8, -5],
    ],
  ];
  const raw: Float64Array = meanAbsoluteError(truth, prediction, { multioutput: 'raw_values' });
  expect(raw).toEqual(Float64Array.of(0.5, 1));
  const mean: number = meanAbsoluteError(truth, prediction);
  expect(mean).toBe(0.75);
  expect(meanAbsoluteError(truth, prediction, { multioutput: [1, 3] })).toBe(0.875);
  expect(rootMeanSquaredError(truth, prediction, { multioutput: 'raw_values' })[1]).toBe(1);
});

test('agree with scikit-learn', () => {
  const names = ['meanSquaredError', 'meanAbsoluteError', 'rootMeanSquaredError'];
  expect(disagreements('regression', names)).toEqual([]);
});

test('agree with a plain sum for any length', () => {
  const numbers = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
    minLength: 1,
    maxLength: 600,
  });
  fc.assert(
    fc.property(numbers, (pairs) => {
      const total = pairs.reduce((sum, [t, p]) => sum + (t - p) ** 2, 0);
      const [truth, prediction] = [pairs.map(([t]) => t), pairs.map(([, p]) => p)];
      expect(meanSquaredError(truth, prediction)).toBe(total / pairs.length);
    }),
  );
});

test('refuse shapes that disagree and values that are not finite', () => {
  expect(() => meanSquaredError([1, 2], [1])).toThrow('meanSquaredError: yPred must have 2 rows, as yTrue has; got 1');
  expect(() =>
    meanAbsoluteError(
      [[1], [2]],
      [
        [1, 2],
        [3, 4],
      ],
    ),
  ).toThrow('yPred must have 1 columns, as yTrue has; got 2');
  expect(() => meanSquaredError([], [])).toThrow(ShapeError);
  expect(() => meanSquaredError([1, Infinity], [1, 2])).toThrow(DataError);
  // @ts-expect-error text among numbers
  expect(() => meanSquaredError([1, '2'], [1, 2])).toThrow(DataError);
});

test('refuse weights of outputs that do not fit', () => {
  expect(() => meanSquaredError([1, 2], [1, 2], { multioutput: [1] })).toThrow(InvalidParameterError);
  expect(() => meanSquaredError([[1, 2]], [[1, 2]], { multioutput: [1] })).toThrow(ShapeError);
  expect(() => meanSquaredError([[1, 2]], [[1, 2]], { multioutput: [1, -1] })).toThrow(InvalidParameterError);
  // @ts-expect-error for r2Score only
  expect(() => meanSquaredError([[1, 2]], [[1, 2]], { multioutput: 'variance_weighted' })).toThrow(
    InvalidParameterError,
  );
});
