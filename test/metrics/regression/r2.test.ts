import fc from 'fast-check';
import { InvalidParameterError } from 'pipefit/core';
import { type MetricWarning, r2Score } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('is 1 for the truth, 0 for its mean, and negative for worse', () => {
  expect(r2Score([1, 2, 3], [1, 2, 3])).toBe(1);
  expect(r2Score([1, 2, 3], [2, 2, 2])).toBe(0);
  expect(r2Score([1, 2, 3], [3, 2, 1])).toBe(-3);
});

test('of constant targets is finite, unless asked otherwise', () => {
  expect(r2Score([2, 2], [2, 2])).toBe(1);
  expect(r2Score([2, 2], [2, 3])).toBe(0);
  expect(r2Score([2, 2], [2, 2], { forceFinite: false })).toBeNaN();
  expect(r2Score([2, 2], [2, 3], { forceFinite: false })).toBe(-Infinity);
});

test('averages over outputs, or leaves them apart', () => {
  const [yTrue, yPred] = [
    [
      [1, 0],
      [2, 4],
    ],
    [
      [1, 0],
      [2, 2],
    ],
  ];
  const raw: Float64Array = r2Score(yTrue, yPred, { multioutput: 'raw_values' });
  expect(raw).toEqual(Float64Array.of(1, 0.5));
  const mean: number = r2Score(yTrue, yPred);
  expect(mean).toBe(0.75);
  expect(r2Score(yTrue, yPred, { multioutput: null })).toBe(0.75);
  expect(r2Score(yTrue, yPred, { multioutput: 'variance_weighted' })).toBeCloseTo((0.5 + 0.5 * 8) / 8.5, 15);
  expect(r2Score(yTrue, yPred, { multioutput: [1, 3] })).toBe(0.625);
});

test('of a single sample is NaN, which is told', () => {
  const warnings: MetricWarning[] = [];
  expect(r2Score([1], [2], { onWarning: (warning) => warnings.push(warning) })).toBeNaN();
  expect(warnings.map(({ code }) => code)).toEqual(['UNDEFINED_METRIC']);
  // scikit-learn returns a single NaN here: its result has another shape than the option says.
  expect(r2Score([[1, 2]], [[2, 3]], { multioutput: 'raw_values' })).toEqual(Float64Array.of(NaN, NaN));
});

test('agrees with scikit-learn', () => {
  const differing = disagreements('regression', ['r2Score']);
  expect(differing.filter((title) => !/^r2Score single.*raw_values/.test(title))).toEqual([]);
});

test('does not change when both are scaled and moved together', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
    minLength: 2,
  });
  fc.assert(
    fc.property(pairs, (list) => {
      const score = (change: (value: number) => number) =>
        r2Score(
          list.map(([t]) => change(t)),
          list.map(([, p]) => change(p)),
        );
      const plain = score((value) => value);
      expect(Math.abs(score((value) => 4 * value + 8) - plain)).toBeLessThanOrEqual(
        1e-11 * Math.max(1, Math.abs(plain)),
      );
    }),
  );
});

test('refuses unknown ways to average', () => {
  // @ts-expect-error no such way
  expect(() => r2Score([1, 2], [1, 2], { multioutput: 'mean' })).toThrow(InvalidParameterError);
});
