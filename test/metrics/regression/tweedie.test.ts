import fc from 'fast-check';
import { DataError, InvalidParameterError, PipefitError, ShapeError } from 'pipefit/core';
import {
  d2TweedieScore,
  type MetricWarning,
  meanGammaDeviance,
  meanPoissonDeviance,
  meanSquaredError,
  meanTweedieDeviance,
  r2Score,
} from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('have closed forms for whole powers', () => {
  expect(meanTweedieDeviance([3, 1], [1, 2])).toBe(2.5);
  expect(meanPoissonDeviance([0, 2], [3, 2])).toBe(3);
  expect(meanPoissonDeviance([Math.E], [1])).toBeCloseTo(2, 14);
  expect(meanGammaDeviance([1], [Math.E])).toBeCloseTo(2 / Math.E, 14);
  expect(meanTweedieDeviance([2], [1], { power: 3 })).toBe(0.5);
  expect(meanTweedieDeviance([0], [4], { power: 1.5 })).toBe(8);
  expect(meanTweedieDeviance([-1], [1], { power: -1 })).toBeCloseTo(5 / 3, 14);
  expect(meanTweedieDeviance([0, 0], [1, 3], { power: 1, sampleWeight: [3, 1] })).toBe(3);
});

test('agree with scikit-learn', () => {
  const names = ['meanTweedieDeviance', 'meanPoissonDeviance', 'meanGammaDeviance', 'd2TweedieScore'];
  // Of exact predictions, rounding is left: that of another power function in another last digit.
  const isExact = (title: string): boolean => title.startsWith('meanTweedieDeviance exact ');
  const differing = disagreements('regression-positive', names, 1e-12);
  expect(differing.filter((title) => !isExact(title))).toEqual([]);
  expect(disagreements('regression-positive', names, 1e-12, 1e-3)).toEqual([]);
});

test('are the squared error and R² for power 0', () => {
  const whole = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, whole), { minLength: 2 }), (pairs) => {
      const [truth, prediction] = [pairs.map(([t]) => t), pairs.map(([, p]) => p)];
      expect(meanTweedieDeviance(truth, prediction)).toBe(meanSquaredError(truth, prediction));
      fc.pre(truth.some((value) => value !== truth[0]));
      expect(d2TweedieScore(truth, prediction)).toBeCloseTo(r2Score(truth, prediction), 8);
    }),
  );
});

test('are never negative, and 0 for the truth', () => {
  const positive = fc.double({ min: 0.125, max: 100, noNaN: true });
  const power = fc.constantFrom(-2, 0, 1, 1.5, 2, 3);
  fc.assert(
    fc.property(fc.array(fc.tuple(positive, positive), { minLength: 1 }), power, (pairs, p) => {
      const [truth, prediction] = [pairs.map(([t]) => t), pairs.map(([, q]) => q)];
      const scale = Math.max(1, ...truth.map((value) => value ** (2 - p)));
      expect(meanTweedieDeviance(truth, prediction, { power: p })).toBeGreaterThanOrEqual(-1e-9 * scale);
      expect(Math.abs(meanTweedieDeviance(truth, truth, { power: p }))).toBeLessThanOrEqual(1e-12 * scale);
    }),
  );
});

test('of a single sample is NaN, which is told', () => {
  const warnings: MetricWarning[] = [];
  expect(d2TweedieScore([1], [2], { onWarning: (warning) => warnings.push(warning) })).toBeNaN();
  expect(warnings.map(({ code }) => code)).toEqual(['UNDEFINED_METRIC']);
});

test('refuse what the distribution does not have', () => {
  expect(() => meanPoissonDeviance([1, -1], [1, 1])).toThrow(
    'meanPoissonDeviance: yTrue must not be negative where power is 1; got -1 (row 1)',
  );
  expect(() => meanGammaDeviance([1, 0], [1, 1])).toThrow('yTrue must be above 0 where power is 2; got 0 (row 1)');
  expect(() => meanTweedieDeviance([1], [0], { power: -1 })).toThrow('yPred must be above 0 where power is -1');
  expect(() => meanTweedieDeviance([1], [1], { power: 0.5 })).toThrow(InvalidParameterError);
  expect(() => meanTweedieDeviance([[1, 2]], [[1, 2]])).toThrow(ShapeError);
  expect(() => d2TweedieScore([2, 2], [1, 3], { power: 2 })).toThrow(DataError);
});

test('return or throw one of our errors, whatever they are given, and write to none of it', () => {
  const value = fc.oneof(fc.double({ min: 0, max: 9 }), fc.double(), fc.anything());
  fc.assert(
    fc.property(
      fc.array(value, { maxLength: 4 }),
      fc.array(value, { maxLength: 4 }),
      fc.anything(),
      (a, b, options) => {
        for (const deviance of [meanPoissonDeviance, meanGammaDeviance]) {
          for (const given of [undefined, options]) {
            try {
              expect(typeof deviance(a as never, b as never, given as never)).toBe('number');
            } catch (error) {
              if (!(error instanceof PipefitError)) throw error;
            }
          }
        }
      },
    ),
  );
  const [yTrue, yPred, sampleWeight] = [Float64Array.of(1, 2), Float64Array.of(2, 1), Float64Array.of(1, 3)];
  meanPoissonDeviance(yTrue, yPred, { sampleWeight });
  meanGammaDeviance(yTrue, yPred, { sampleWeight });
  expect([yTrue, yPred, sampleWeight]).toEqual([Float64Array.of(1, 2), Float64Array.of(2, 1), Float64Array.of(1, 3)]);
});
