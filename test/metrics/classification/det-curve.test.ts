import fc from 'fast-check';
import { InvalidParameterError } from 'pipefit/core';
import { detCurve, type MetricWarning } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';
import { scoredPairs } from '../random-labels.js';

test('goes from the last threshold without misses to the first without false alarms', () => {
  const [fpr, fnr, thresholds] = detCurve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]);
  expect(fpr).toEqual(Float64Array.of(0.5, 0.5, 0));
  expect(fnr).toEqual(Float64Array.of(0, 0.5, 0.5));
  expect(thresholds).toEqual(Float64Array.of(0.35, 0.4, 0.8));
});

test('ends at an infinite threshold where every score has false alarms', () => {
  expect(detCurve([1, 0], [0.1, 0.9])[2]).toEqual(Float64Array.of(0.1, 0.9, Infinity));
});

test('is one point where the score tells the classes apart', () => {
  expect(detCurve([0, 0, 1], [0.1, 0.2, 0.3])).toEqual([Float64Array.of(0), Float64Array.of(0), Float64Array.of(0.3)]);
});

test('a rate of samples without weight is NaN, and told', () => {
  const warnings: MetricWarning[] = [];
  const onWarning = (warning: MetricWarning) => warnings.push(warning);
  const sampleWeight = [0, 1, 1];
  expect(detCurve([1, 0, 0], [0.5, 0.4, 0.6], { sampleWeight, onWarning })[1]).toEqual(Float64Array.of(NaN));
  expect(warnings.map(({ message }) => message)).toEqual(['fnr is undefined: there are no positives']);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('scores-curves', ['detCurve'])).toEqual([]);
});

test('trades one error for the other, between what is free of either', () => {
  fc.assert(
    fc.property(scoredPairs, fc.boolean(), ({ yTrue, yScore }, dropIntermediate) => {
      const [fpr, fnr, thresholds] = detCurve(yTrue, yScore, { dropIntermediate });
      expect(thresholds).toEqual(thresholds.slice().sort());
      expect(fnr).toEqual(fnr.slice().sort());
      expect(fpr.slice().reverse()).toEqual(fpr.slice().sort());
      expect([fnr[0], fpr.at(-1)]).toEqual([0, 0]);
    }),
  );
});

test('refuses targets that have not two classes', () => {
  expect(() => detCurve([1, 1], [0.1, 0.2])).toThrow('detCurve: yTrue must have two classes; got 1');
  expect(() => detCurve([0, 1, 2], [0.1, 0.2, 0.3], { posLabel: 1 })).toThrow(InvalidParameterError);
});
