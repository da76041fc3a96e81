import fc from 'fast-check';
import { DataError, InvalidParameterError, ShapeError } from 'pipefit/core';
import { logLoss, type MetricWarning } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('is minus the mean logarithm of the probability of the true class', () => {
  const mean = -(Math.log(0.5) + Math.log(0.25)) / 2;
  expect(
    logLoss(
      ['ham', 'spam'],
      [
        [0.5, 0.5],
        [0.75, 0.25],
      ],
    ),
  ).toBeCloseTo(mean, 15);
  expect(logLoss([0, 1], [0.5, 0.25])).toBeCloseTo(mean, 15);
  expect(logLoss([0, 1], [[0.5], [0.25]], { normalize: false })).toBeCloseTo(2 * mean, 15);
});

test('stays finite for certain predictions', () => {
  expect(logLoss([0, 1], [1, 0])).toBeCloseTo(52 * Math.LN2, 12);
  expect(logLoss([0, 1], [0, 1])).toBeCloseTo(0, 15);
});

test('of several labels is the sum over those that a sample has', () => {
  const yTrue = [
    [1, 1, 0],
    [0, 0, 1],
  ];
  const yProba = [
    [0.5, 0.25, 0.125],
    [0.5, 0.5, 0.5],
  ];
  expect(logLoss(yTrue, yProba)).toBeCloseTo(2 * Math.LN2, 15);
  expect(() => logLoss(yTrue, yProba, { labels: [0, 1, 2] })).toThrow(InvalidParameterError);
  expect(() => logLoss(yTrue, [0.5, 0.5])).toThrow(ShapeError);
});

test('labels name classes that do not occur', () => {
  expect(logLoss([1, 1], [0.5, 0.5], { labels: [0, 1] })).toBeCloseTo(Math.LN2, 15);
  expect(
    logLoss(
      [0, 2],
      [
        [0.5, 0.25, 0.25],
        [0.25, 0.25, 0.5],
      ],
      { labels: [0, 1, 2] },
    ),
  ).toBeCloseTo(Math.LN2, 15);
});

test('tells of rows that do not sum to one and of unsorted labels', () => {
  const codes: string[] = [];
  const onWarning = ({ code }: MetricWarning) => codes.push(code);
  logLoss(
    [0, 1],
    [
      [0.5, 0.4],
      [0.1, 0.9],
    ],
    { labels: [1, 0], onWarning },
  );
  expect(codes).toEqual(['LABELS_ORDER', 'PROBABILITY_SUM']);
});

test('agrees with scikit-learn', () => {
  // A weighted sum is a dot product there, whose order of addition depends on the BLAS; logarithms differ by one last bit.
  expect(disagreements('ranking', ['logLoss'], 1e-15)).toEqual([]);
  expect(disagreements('scores-probabilities', ['logLoss'], 1e-15)).toEqual([]);
});

test('is least for the truth', () => {
  const samples = fc.array(fc.tuple(fc.nat({ max: 1 }), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1 });
  fc.assert(
    fc.property(samples, (pairs) => {
      const yTrue = pairs.map(([t]) => t);
      const loss = (proba: readonly number[]) => logLoss(yTrue, proba, { labels: [0, 1] });
      expect(loss(yTrue)).toBeLessThanOrEqual(loss(pairs.map(([, p]) => p)));
    }),
  );
});

test('refuses what are not probabilities of the classes', () => {
  expect(() => logLoss([0, 1], [0.5, 1.5])).toThrow(
    'logLoss: yProba must hold probabilities in [0, 1]; got 1.5 (row 1, column 0)',
  );
  expect(() => logLoss([0, 1], [0.5, Number.NaN])).toThrow(DataError);
  expect(() => logLoss([0, 1, 2], [0.5, 0.5, 0.5])).toThrow(ShapeError);
  expect(() => logLoss([1, 1], [0.5, 0.5])).toThrow(
    'logLoss: yTrue must hold at least two classes, or labels must name them; got 1',
  );
  expect(() => logLoss([0, 1], [0.5, 0.5], { labels: [0, 0, 1] })).toThrow(InvalidParameterError);
  expect(() => logLoss([0, 1], [0.5, 0.5], { labels: [0, 2] })).toThrow('got 1 (row 1)');
  expect(() => logLoss(['a', 'b'], [0.5], {})).toThrow(ShapeError);
});
