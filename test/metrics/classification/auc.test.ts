import fc from 'fast-check';
import { DataError, PipefitError, ShapeError } from 'pipefit/core';
import { auc, rocAucScore, rocCurve } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';
import { scoredPairs } from '../random-labels.js';

test('adds trapezia, from left to right or from right to left', () => {
  expect(auc([0, 1, 2], [0, 1, 1])).toBe(1.5);
  expect(auc([2, 1, 0], [1, 1, 0])).toBe(1.5);
  expect(auc([0, 1, 1, 2], [0, 1, 3, 3])).toBe(3.5);
});

test('is NaN where a coordinate is', () => {
  expect(auc([Number.NaN, Number.NaN], [0, 1])).toBeNaN();
});

test('agrees with scikit-learn', () => {
  expect(disagreements('scores-areas', ['auc'])).toEqual([]);
});

test('of a ROC curve is the ROC area', () => {
  fc.assert(
    fc.property(scoredPairs, ({ yTrue, yScore }) => {
      const [fpr, tpr] = rocCurve(yTrue, yScore);
      expect(auc(fpr, tpr)).toBe(rocAucScore(yTrue, yScore));
    }),
  );
});

test('refuses points that turn back, or are too few', () => {
  expect(() => auc([0, 1, 0.5], [0, 1, 2])).toThrow('auc: x must never fall, or never rise; got 0.5 after 1 (row 2)');
  expect(() => auc([1, 0, 0.5], [0, 1, 2])).toThrow(DataError);
  expect(() => auc([1], [1])).toThrow('auc: x must have two or more points; got 1');
  expect(() => auc([0, 1], [1])).toThrow(ShapeError);
});

test('returns or throws one of our errors, whatever it is given', () => {
  const odd = fc.oneof(fc.array(fc.double(), { maxLength: 5 }), fc.anything());
  fc.assert(
    fc.property(odd, odd, (x, y) => {
      try {
        expect(typeof auc(x as number[], y as number[])).toBe('number');
      } catch (error) {
        if (!(error instanceof PipefitError)) throw error;
      }
    }),
  );
});
