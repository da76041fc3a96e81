import fc from 'fast-check';
import { DataError, InvalidParameterError, ShapeError } from 'pipefit/core';
import { brierScoreLoss, type MetricWarning } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('is the mean squared distance from the truth', () => {
  expect(brierScoreLoss([0, 1], [0.5, 0.75])).toBe((0.25 + 0.0625) / 2);
  expect(brierScoreLoss([0, 1], [0.5, 0.75], { scaleByHalf: false })).toBe(0.25 + 0.0625);
  const three = [
    [1, 0, 0],
    [0, 0.5, 0.5],
  ];
  expect(brierScoreLoss(['a', 'b'], three, { labels: ['a', 'b', 'c'] })).toBe(0.25);
  expect(brierScoreLoss(['a', 'b'], three, { labels: ['a', 'b', 'c'], scaleByHalf: true })).toBe(0.125);
});

test('one column is of the positive class', () => {
  expect(brierScoreLoss(['no', 'yes'], [0.25, 0.5], { posLabel: 'yes' })).toBe((0.0625 + 0.25) / 2);
  expect(brierScoreLoss(['no', 'yes'], [0.25, 0.5], { posLabel: 'no' })).toBe((0.5625 + 0.25) / 2);
  expect(brierScoreLoss([3, 7], [0, 1])).toBe(0);
  expect(brierScoreLoss([[1], [0]], [[1], [0]])).toBe(0);
});

test('tells of a positive class without use', () => {
  const codes: string[] = [];
  const onWarning = ({ code }: MetricWarning) => codes.push(code);
  const proba = [
    [0.5, 0.5],
    [0, 1],
  ];
  expect(brierScoreLoss([0, 1], proba, { posLabel: 0, onWarning })).toBe(0.125);
  expect(codes).toEqual(['POS_LABEL_IGNORED']);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('scores-probabilities', ['brierScoreLoss'])).toEqual([]);
});

test('is 0 for the truth, at most 1, and the same for two columns as for one', () => {
  const samples = fc.array(fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 16 })), { minLength: 1 });
  fc.assert(
    fc.property(samples, (pairs) => {
      const yTrue = pairs.map(([t]) => t);
      const yProba = pairs.map(([, p]) => p / 16);
      const loss = brierScoreLoss(yTrue, yProba);
      expect(brierScoreLoss(yTrue, yTrue)).toBe(0);
      expect(loss).toBeLessThanOrEqual(1);
      expect(
        brierScoreLoss(
          yTrue,
          yProba.map((p) => [1 - p, p]),
          { labels: [0, 1] },
        ),
      ).toBe(loss);
    }),
  );
});

test('refuses what are not probabilities of these classes', () => {
  expect(() => brierScoreLoss(['a', 'b'], [0.5, 0.5])).toThrow(InvalidParameterError);
  expect(() => brierScoreLoss([0, 1, 2], [0.5, 0.5, 0.5])).toThrow(
    'brierScoreLoss: yTrue must have at most two classes where yProba has one column; got 3',
  );
  expect(() => brierScoreLoss([0, 1], [0.5, 1.5])).toThrow(DataError);
  expect(() => brierScoreLoss([[0, 1]], [0.5])).toThrow(ShapeError);
  expect(() => brierScoreLoss([0, 1], [0.5])).toThrow(ShapeError);
});
