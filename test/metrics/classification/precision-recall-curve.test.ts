import fc from 'fast-check';
import { InvalidParameterError, ShapeError } from 'pipefit/core';
import { type MetricWarning, precisionRecallCurve, precisionScore, recallScore } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';
import { scoredPairs } from '../random-labels.js';

test('goes over ascending thresholds to precision 1 and recall 0', () => {
  const [precision, recall, thresholds] = precisionRecallCurve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]);
  expect(precision).toEqual(Float64Array.of(0.5, 2 / 3, 0.5, 1, 1));
  expect(recall).toEqual(Float64Array.of(1, 1, 0.5, 0.5, 0));
  expect(thresholds).toEqual(Float64Array.of(0.1, 0.35, 0.4, 0.8));
});

test('drops thresholds between others of the same recall, when told to', () => {
  const yTrue = [1, 0, 0, 0, 1];
  const yScore = [0.9, 0.8, 0.7, 0.6, 0.5];
  expect(precisionRecallCurve(yTrue, yScore, { dropIntermediate: true })[2]).toEqual(Float64Array.of(0.5, 0.6, 0.9));
});

test('recall without positives is 1, and told', () => {
  const warnings: MetricWarning[] = [];
  const curve = precisionRecallCurve([0, 0], [0.2, 0.7], { onWarning: (warning) => warnings.push(warning) });
  expect(curve[1]).toEqual(Float64Array.of(1, 1, 0));
  expect(warnings.map(({ code }) => code)).toEqual(['UNDEFINED_METRIC']);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('scores-curves', ['precisionRecallCurve'])).toEqual([]);
});

test('is precision and recall of the thresholded predictions', () => {
  fc.assert(
    fc.property(scoredPairs, ({ yTrue, yScore }) => {
      const [precision, recall, thresholds] = precisionRecallCurve(yTrue, yScore);
      thresholds.forEach((threshold, k) => {
        const yPred = yScore.map((score) => (score >= threshold ? 1 : 0));
        expect(precision[k]).toBe(precisionScore(yTrue, yPred));
        expect(recall[k]).toBe(recallScore(yTrue, yPred));
      });
    }),
  );
});

test('refuses targets whose positive class is not clear, and scores of other lengths', () => {
  expect(() => precisionRecallCurve(['a', 'b'], [1, 2])).toThrow(InvalidParameterError);
  expect(() => precisionRecallCurve([0, 1], [1, 2, 3])).toThrow(ShapeError);
});
