import fc from 'fast-check';
import { medianAbsoluteError } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('is the error in the middle', () => {
  expect(medianAbsoluteError([1, 2, 3], [1, 4, 99])).toBe(2);
  expect(medianAbsoluteError([1, 2, 3, 4], [1, 4, 99, 3])).toBe(1.5);
  const [yTrue, yPred] = [
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    [
      [1, 5],
      [4, 4],
      [9, 8],
    ],
  ];
  const raw: Float64Array = medianAbsoluteError(yTrue, yPred, { multioutput: 'raw_values' });
  expect(raw).toEqual(Float64Array.of(1, 2));
  expect(medianAbsoluteError(yTrue, yPred, { multioutput: [1, 3] })).toBe(1.75);
});

test('has half of the weight below it', () => {
  const error = (sampleWeight: readonly number[]) => medianAbsoluteError([0, 0, 0], [1, 2, 9], { sampleWeight });
  expect(error([1, 1, 1])).toBe(2);
  expect(error([1, 1, 3])).toBe(9);
  expect(error([2, 0, 2])).toBe(5);
  expect(error([0, 0, 1])).toBe(9);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('regression-errors', ['medianAbsoluteError'])).toEqual([]);
});

test('takes a sample of whole weight for so many samples', () => {
  const sample = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(
      fc.array(sample, { minLength: 1 }).filter((list) => list.some(([, w]) => w > 0)),
      (list) => {
        const errors = list.map(([e]) => e);
        const zeros = errors.map(() => 0);
        const repeated = list.flatMap(([e, w]) => Array.from({ length: w }, () => e));
        expect(medianAbsoluteError(zeros, errors, { sampleWeight: list.map(([, w]) => w) })).toBe(
          medianAbsoluteError(
            repeated.map(() => 0),
            repeated,
          ),
        );
      },
    ),
  );
});
