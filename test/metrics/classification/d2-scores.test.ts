import fc from 'fast-check';
import { DataError, ShapeError } from 'pipefit/core';
import { d2BrierScore, d2LogLossScore, type MetricWarning } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('is the share of the loss of a constant prediction that is gone', () => {
  expect(d2BrierScore([0, 1, 1, 0], [0.5, 0.5, 0.5, 0.5])).toBe(0);
  expect(d2BrierScore([0, 1], [0.25, 0.75])).toBe(0.75);
  expect(d2BrierScore([0, 1], [1, 0])).toBe(-3);
  expect(d2LogLossScore([0, 1], [0.5, 0.5])).toBe(0);
  expect(d2LogLossScore([0, 1], [0.25, 0.75])).toBeCloseTo(1 - Math.log(0.75) / Math.log(0.5), 15);
});

test('is undefined for one sample, and told', () => {
  const warnings: MetricWarning[] = [];
  const onWarning = (warning: MetricWarning) => warnings.push(warning);
  expect(d2LogLossScore([1], [0.5], { onWarning })).toBeNaN();
  expect(d2BrierScore([1], [0.5], { onWarning })).toBeNaN();
  expect(warnings.map(({ code }) => code)).toEqual(['UNDEFINED_METRIC', 'UNDEFINED_METRIC']);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('scores-probabilities', ['d2BrierScore'])).toEqual([]);
  // Weighted sums are dot products there, whose order depends on the BLAS; logarithms differ by one last bit, and a
  // difference of nearly equal numbers shows both.
  expect(disagreements('scores-probabilities', ['d2LogLossScore'], 1e-14)).toEqual([]);
});

test('is at most 1, which is the truth', () => {
  const samples = fc
    .array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 8 }), fc.nat({ max: 8 })), { minLength: 3 })
    .filter((triples) => new Set(triples.map(([t]) => t)).size === 3);
  fc.assert(
    fc.property(samples, (triples) => {
      const yTrue = triples.map(([t]) => t);
      const yProba = triples.map(([, a, b]) => [a / 16, b / 16, 1 - (a + b) / 16]);
      const truth = yTrue.map((t) => [0, 1, 2].map((k) => (k === t ? 1 : 0)));
      expect(d2BrierScore(yTrue, truth)).toBe(1);
      expect(d2LogLossScore(yTrue, truth)).toBeCloseTo(1, 12);
      expect(d2BrierScore(yTrue, yProba)).toBeLessThanOrEqual(1);
      expect(d2LogLossScore(yTrue, yProba)).toBeLessThanOrEqual(1);
    }),
  );
});

test('refuses lengths that disagree and numbers that are no probabilities', () => {
  expect(() => d2LogLossScore([0, 1], [0.5])).toThrow(ShapeError);
  expect(() => d2BrierScore([0, 1], [0.5, 2])).toThrow(DataError);
});
