import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { DataError, InvalidParameterError, PipefitError, ShapeError } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { accuracyScore, fbetaScore, metricAtThresholds, precisionRecallCurve, precisionScore } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { scoredPairs } from '../random-labels.js';

test('calls the metric for every distinct score, from the greatest down', () => {
  const [values, thresholds] = metricAtThresholds([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8], accuracyScore);
  expect(values).toEqual(Float64Array.of(0.75, 0.5, 0.75, 0.5));
  expect(thresholds).toEqual(Float64Array.of(0.8, 0.4, 0.35, 0.1));
});

test('hands over samples in the order of their scores, weights and options', () => {
  const calls: unknown[] = [];
  const metric = (...args: readonly unknown[]) => calls.push(args);
  metricAtThresholds(['a', 'b', 'a'], [1, 3, 2], metric, { sampleWeight: [1, 2, 0], metricParams: { beta: 2 } });
  expect(calls).toEqual([
    [['b', 'a'], [1, 0], { beta: 2, sampleWeight: Float64Array.of(2, 1) }],
    [['b', 'a'], [1, 1], { beta: 2, sampleWeight: Float64Array.of(2, 1) }],
  ]);
});

test('predicts booleans of boolean targets', () => {
  expect(metricAtThresholds([true, false], [0.9, 0.1], accuracyScore)[0]).toEqual(Float64Array.of(1, 0.5));
});

test('a metric of several numbers gives a matrix', () => {
  const both = (yTrue: number[], yPred: number[]): number[] => [accuracyScore(yTrue, yPred), yPred.length];
  const [values] = metricAtThresholds([0, 1], [0.2, 0.3], both);
  expect(values).toEqual(new Matrix(Float64Array.of(1, 2, 0.5, 2), [2, 2]));
});

test('agrees with scikit-learn', () => {
  const path = new URL('../../fixtures/oracle/metrics-scores-thresholds.json', import.meta.url);
  const { data, cases } = JSON.parse(readFileSync(path, 'utf8'));
  const known: Record<string, (...args: never[]) => number | Float64Array> = {
    accuracyScore,
    fbetaScore,
    precisionScore,
  };
  for (const [metric, name, weight, metricParams, expected] of cases) {
    const { true: yTrue, score, [weight]: sampleWeight = null } = data[name];
    const [values, thresholds] = metricAtThresholds(yTrue, score, known[metric] as never, {
      sampleWeight,
      metricParams,
    });
    const rows = (values as unknown) instanceof Matrix ? (values as unknown as Matrix).toArray() : Array.from(values);
    rows.flat().forEach((value, k) => {
      // Weighted hits are a dot product there, whose order of addition depends on the BLAS.
      expect(Math.abs(value - expected[0].flat()[k])).toBeLessThanOrEqual(1e-15 * Math.abs(value));
    });
    expect([rows.length, Array.from(thresholds)]).toEqual([expected[0].length, expected[1]]);
  }
  expect(cases.length).toBe(42);
});

test('precision at thresholds is the curve of precision and recall', () => {
  fc.assert(
    fc.property(scoredPairs, ({ yTrue, yScore }) => {
      const [values, thresholds] = metricAtThresholds(yTrue, yScore, precisionScore);
      const [precision, , ascending] = precisionRecallCurve(yTrue, yScore);
      expect(values.reverse()).toEqual(precision.slice(0, -1));
      expect(thresholds.reverse()).toEqual(ascending);
    }),
  );
});

test('refuses what is no metric', () => {
  expect(() => metricAtThresholds([0, 1], [1, 2], 'accuracy' as never)).toThrow(InvalidParameterError);
  expect(() => metricAtThresholds([0, 1], [1, 2], (() => 'good') as never)).toThrow(DataError);
  expect(() => metricAtThresholds([0, 1], [1, 2], (_, yPred) => new Array(yPred[0]! + yPred[1]!).fill(0))).toThrow(
    ShapeError,
  );
  expect(() => metricAtThresholds([0, 1], [1, 2], () => [])).toThrow('metricFunc must give numbers; got none');
  expect(() => metricAtThresholds([0, 1], [1], accuracyScore)).toThrow(ShapeError);
});

test('returns or throws one of our errors, whatever it is given', () => {
  const odd = fc.oneof(fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 4 }), fc.anything());
  const metric = fc.oneof(
    fc.constant(() => 1),
    fc.constant(() => [1, 2]),
    fc.anything(),
  );
  fc.assert(
    fc.property(odd, odd, metric, odd, (yTrue, yScore, func, options) => {
      try {
        expect(
          metricAtThresholds(yTrue as number[], yScore as number[], func as never, options as object),
        ).toHaveLength(2);
      } catch (error) {
        if (!(error instanceof PipefitError)) throw error;
      }
    }),
  );
});
