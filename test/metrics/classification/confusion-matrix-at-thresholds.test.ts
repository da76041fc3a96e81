import fc from 'fast-check';
import { InvalidParameterError } from 'pipefit/core';
import { confusionMatrix, confusionMatrixAtThresholds } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';
import { scoredPairs } from '../random-labels.js';

test('counts at descending thresholds', () => {
  expect(confusionMatrixAtThresholds([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])).toEqual([
    Float64Array.of(2, 1, 1, 0),
    Float64Array.of(0, 1, 1, 2),
    Float64Array.of(1, 1, 0, 0),
    Float64Array.of(1, 1, 2, 2),
    Float64Array.of(0.8, 0.4, 0.35, 0.1),
  ]);
});

test('samples of weight zero have no threshold', () => {
  const sampleWeight = [1, 0, 2];
  expect(confusionMatrixAtThresholds(['a', 'b', 'b'], [1, 2, 3], { posLabel: 'b', sampleWeight })).toEqual([
    Float64Array.of(1, 0),
    Float64Array.of(0, 1),
    Float64Array.of(0, 0),
    Float64Array.of(2, 2),
    Float64Array.of(3, 1),
  ]);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('scores-curves', ['confusionMatrixAtThresholds'])).toEqual([]);
});

test('is the confusion matrix of each thresholded prediction', () => {
  fc.assert(
    fc.property(scoredPairs, ({ yTrue, yScore }) => {
      const [tns, fps, fns, tps, thresholds] = confusionMatrixAtThresholds(yTrue, yScore);
      thresholds.forEach((threshold, k) => {
        const yPred = yScore.map((score) => (score >= threshold ? 1 : 0));
        const cells = confusionMatrix(yTrue, yPred, { labels: [0, 1] })
          .toArray()
          .flat();
        expect([tns[k], fps[k], fns[k], tps[k]]).toEqual(cells);
      });
    }),
  );
});

test('refuses targets whose positive class is not clear', () => {
  expect(() => confusionMatrixAtThresholds([0, 1, 2], [1, 2, 3])).toThrow(InvalidParameterError);
  expect(confusionMatrixAtThresholds([0, 1, 2], [1, 2, 3], { posLabel: 2 })[3]).toEqual(Float64Array.of(1, 1, 1));
});
