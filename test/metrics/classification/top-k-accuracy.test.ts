import fc from 'fast-check';
import { DataError, InvalidParameterError, ShapeError } from 'pipefit/core';
import { accuracyScore, type MetricWarning, topKAccuracyScore } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

const yTrue = [0, 1, 2, 2];
const yScore = [
  [0.5, 0.2, 0.2],
  [0.3, 0.4, 0.2],
  [0.2, 0.4, 0.3],
  [0.7, 0.2, 0.1],
];

test('counts samples whose class is among the best', () => {
  expect(topKAccuracyScore(yTrue, yScore)).toBe(0.75);
  expect(topKAccuracyScore(yTrue, yScore, { k: 1 })).toBe(0.5);
  expect(topKAccuracyScore(yTrue, yScore, { normalize: false })).toBe(3);
  expect(topKAccuracyScore(yTrue, yScore, { normalize: false, sampleWeight: [1, 2, 3, 4] })).toBe(6);
});

test('of equal scores, later classes come first', () => {
  const level = [[1, 1, 1]];
  const labels = ['a', 'b', 'c'];
  expect(labels.map((label) => topKAccuracyScore([label], level, { k: 1, labels }))).toEqual([0, 0, 1]);
});

test('two classes are cut at one half, or at zero', () => {
  expect(topKAccuracyScore([0, 1, 1], [0.25, 0.75, 0.5], { k: 1 })).toBe(2 / 3);
  expect(topKAccuracyScore(['a', 'b', 'b'], [-1, 0.25, 2], { k: 1 })).toBe(1);
});

test('tells of a k that says nothing', () => {
  const warnings: MetricWarning[] = [];
  expect(topKAccuracyScore(yTrue, yScore, { k: 3, onWarning: (warning) => warnings.push(warning) })).toBe(1);
  expect(warnings.map(({ code }) => code)).toEqual(['UNDEFINED_METRIC']);
});

test('agrees with scikit-learn', () => {
  // A weighted sum is a dot product there, whose order of addition depends on the BLAS.
  expect(disagreements('scores-ranking', ['topKAccuracyScore'], 1e-15)).toEqual([]);
});

test('grows with k, from the accuracy of the best class to 1', () => {
  const rows = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(rows, (samples) => {
      const [truth, scores] = [samples.map(([t]) => t), samples.map(([, s]) => s)];
      const labels = [0, 1, 2, 3];
      const each = [1, 2, 3, 4].map((k) => topKAccuracyScore(truth, scores, { k, labels }));
      expect(each).toEqual([...each].sort((a, b) => a - b));
      expect(each[3]).toBe(1);
      expect(each[0]).toBe(
        accuracyScore(
          truth,
          scores.map((s) => s.indexOf(4)),
        ),
      );
    }),
  );
});

test('refuses labels that are not those of the columns', () => {
  expect(() => topKAccuracyScore([0, 1, 3], yScore.slice(1), { labels: [0, 1, 2] })).toThrow(DataError);
  expect(() => topKAccuracyScore(yTrue, yScore, { labels: [2, 1, 0] })).toThrow(InvalidParameterError);
  expect(() => topKAccuracyScore(yTrue, yScore, { labels: [0, 1, 2, 3] })).toThrow(ShapeError);
  expect(() => topKAccuracyScore([0, 1, 0, 1], yScore)).toThrow(ShapeError);
  expect(() => topKAccuracyScore([1, 1], [0.5, 0.2])).toThrow(
    'topKAccuracyScore: yTrue must have 2 classes, as yScore has (name classes that yTrue lacks in labels); got 1',
  );
  expect(() => topKAccuracyScore(yTrue, yScore, { k: 0 })).toThrow(InvalidParameterError);
});
