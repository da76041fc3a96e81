import fc from 'fast-check';
import { DataError, InvalidParameterError, ShapeError } from 'pipefit/core';
import { averagePrecisionScore, type MetricWarning } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';
import { scoredPairs, shuffled } from '../random-labels.js';

test('weights precisions by the growth of recall', () => {
  // 0.8: precision 1, recall 1/2; 0.35: precision 2/3, recall 1.
  expect(averagePrecisionScore([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])).toBe(0.5 * (2 / 3) + 0.5);
  expect(averagePrecisionScore(['no', 'yes'], [0.9, 0.8], { posLabel: 'yes' })).toBe(0.5);
});

test('of several labels, each by itself or together', () => {
  const yTrue = [
    [1, 0],
    [0, 1],
    [1, 1],
  ];
  const yScore = [
    [0.5, 0.9],
    [0.6, 0.8],
    [0.9, 0.1],
  ];
  const each = averagePrecisionScore(yTrue, yScore, { average: null });
  expect(Array.from(each as Float64Array)).toEqual([(1 / 2) * (2 / 3) + 1 / 2, (1 / 2) * (2 / 3) + (1 / 2) * (1 / 2)]);
  expect(averagePrecisionScore(yTrue, yScore)).toBeCloseTo((5 / 6 + 7 / 12) / 2, 15);
  expect(averagePrecisionScore(yTrue, yScore, { average: 'samples' })).toBe((0.5 + 1 + 1) / 3);
});

test('counts a label without positives as 0, and tells', () => {
  const warnings: MetricWarning[] = [];
  const onWarning = (warning: MetricWarning) => warnings.push(warning);
  expect(averagePrecisionScore([0, 0], [0.1, 0.2], { onWarning })).toBe(0);
  expect(warnings.map(({ code }) => code)).toEqual(['UNDEFINED_METRIC']);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('scores-curves', ['averagePrecisionScore'])).toEqual([]);
  expect(disagreements('scores-averages', ['averagePrecisionScore'])).toEqual([]);
});

test('depends on the order of the scores alone', () => {
  fc.assert(
    fc.property(
      scoredPairs.chain((pairs) => fc.tuple(fc.constant(pairs), shuffled(pairs.yTrue.length))),
      ([{ yTrue, yScore }, order]) => {
        const score = averagePrecisionScore(yTrue, yScore);
        const grown = yScore.map((value) => 3 * value ** 3 - 5);
        expect(averagePrecisionScore(yTrue, grown)).toBe(score);
        expect(
          averagePrecisionScore(
            order.map((i) => yTrue[i]!),
            order.map((i) => yScore[i]!),
          ),
        ).toBe(score);
        const named = yTrue.map((label) => (label === 1 ? 'a' : 'b'));
        expect(averagePrecisionScore(named, yScore, { posLabel: 'a' })).toBe(score);
        expect(averagePrecisionScore(yTrue, yTrue)).toBe(1);
      },
    ),
  );
});

test('refuses a positive class that is not there, or not for these targets', () => {
  expect(() => averagePrecisionScore(['a', 'b'], [1, 2])).toThrow(
    'averagePrecisionScore: posLabel must be one of the labels "a", "b"; got 1',
  );
  const scores = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  expect(() => averagePrecisionScore([0, 1, 2], scores, { posLabel: 2 })).toThrow(InvalidParameterError);
  expect(() => averagePrecisionScore(scores, scores, { posLabel: 0 })).toThrow(InvalidParameterError);
  expect(() => averagePrecisionScore([0, 1], [0, 1], { posLabel: null as never })).toThrow(InvalidParameterError);
  expect(() => averagePrecisionScore([0, 1, 2], [1, 2, 3])).toThrow(ShapeError);
  expect(() => averagePrecisionScore(scores, [[1, 2, 3]])).toThrow(
    'yScore must have the shape of yTrue, 3 × 3; got 1 × 3',
  );
  expect(() => averagePrecisionScore([[0, 2]], [[1, 2]])).toThrow(DataError);
});
