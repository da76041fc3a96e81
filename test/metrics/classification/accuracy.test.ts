import fc from 'fast-check';
import { DataError, InvalidParameterError, ShapeError } from 'pipefit/core';
import { accuracyScore, balancedAccuracyScore, type MetricWarning, recallScore } from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';
import { labelPairs } from '../random-labels.js';

describe('accuracyScore', () => {
  test('is the share of right predictions, or their count', () => {
    expect(accuracyScore([0, 1, 2, 3], [0, 2, 1, 3])).toBe(0.5);
    expect(accuracyScore(['a', 'b', 'a'], ['a', 'b', 'b'], { normalize: false })).toBe(2);
    expect(accuracyScore([true, false], [true, true])).toBe(0.5);
  });

  test('weighs samples', () => {
    expect(accuracyScore([0, 1], [0, 0], { sampleWeight: [3, 1] })).toBe(0.75);
    expect(accuracyScore([0, 1], [0, 0], { sampleWeight: [3, 1], normalize: false })).toBe(3);
  });

  test('reads typed arrays', () => {
    expect(accuracyScore(Int32Array.of(0, 1, 2), Uint8Array.of(0, 1, 1))).toBe(2 / 3);
  });

  test('agrees with scikit-learn', () => {
    // A weighted count is a dot product there, whose order of addition depends on the BLAS: one last bit.
    expect(disagreements('classification', ['accuracyScore'], 3e-16)).toEqual([]);
  });

  test('whole weights are repetitions and weight zero is absence', () => {
    fc.assert(
      fc.property(labelPairs(3), fc.infiniteStream(fc.nat({ max: 3 })), ({ yTrue, yPred }, stream) => {
        const sampleWeight = [1, ...stream.take(yTrue.length - 1)];
        const repeat = (labels: readonly number[]) =>
          labels.flatMap((label, i) => Array<number>(sampleWeight[i]!).fill(label));
        expect(accuracyScore(yTrue, yPred, { sampleWeight })).toBe(accuracyScore(repeat(yTrue), repeat(yPred)));
      }),
    );
  });

  test('refuses what are not two label vectors of one task', () => {
    expect(() => accuracyScore([0, 1], [0])).toThrow(
      new ShapeError({ owner: 'accuracyScore', subject: 'yPred', must: 'have 2 labels, as yTrue has', got: '1' }),
    );
    expect(() => accuracyScore([], [])).toThrow(ShapeError);
    expect(() => accuracyScore([0, 0.5], [0, 1])).toThrow(
      'accuracyScore: yTrue must hold classes, not continuous numbers; got 0.5 (row 1)',
    );
    expect(() => accuracyScore([0, Number.NaN], [0, 1])).toThrow(DataError);
    // @ts-expect-error strings among predictions of numbers
    expect(() => accuracyScore([0, 1], ['0', '1'])).toThrow(
      'accuracyScore: yPred must hold number labels, as yTrue does; got "0" (row 0)',
    );
    // @ts-expect-error no such option
    expect(() => accuracyScore([0], [0], { normalise: true })).toThrow(InvalidParameterError);
    expect(() => accuracyScore([0, 1], [0, 1], { sampleWeight: [1] })).toThrow(ShapeError);
    expect(() => accuracyScore([0, 1], [0, 1], { sampleWeight: [0, 0] })).toThrow(DataError);
    // @ts-expect-error a vector beside a matrix
    expect(() => accuracyScore([[0, 1]], [0])).toThrow(
      'accuracyScore: yPred must be a matrix of labels, as yTrue is; got one label a sample',
    );
  });
});

describe('balancedAccuracyScore', () => {
  test('is the mean of the recalls', () => {
    expect(balancedAccuracyScore([0, 1, 0, 0, 1, 0], [0, 1, 0, 0, 0, 1])).toBe(0.625);
    expect(balancedAccuracyScore([0, 1, 0, 0, 1, 0], [0, 1, 0, 0, 0, 1], { adjusted: true })).toBe(0.25);
  });

  test('leaves out classes that only predictions have, and says so', () => {
    const warnings: MetricWarning[] = [];
    const onWarning = (warning: MetricWarning) => warnings.push(warning);
    expect(balancedAccuracyScore(['a', 'b'], ['a', 'c'], { onWarning })).toBe(0.5);
    expect(warnings.map(({ code }) => code)).toEqual(['UNSEEN_CLASSES']);
  });

  test('is NaN when adjusted for a single class', () => {
    expect(balancedAccuracyScore([1, 1], [1, 1], { adjusted: true })).toBeNaN();
  });

  test('agrees with scikit-learn', () => {
    expect(disagreements('classification', ['balancedAccuracyScore'])).toEqual([]);
  });

  test('is the macro recall over the classes of yTrue', () => {
    fc.assert(
      fc.property(labelPairs(4), ({ yTrue, yPred }) => {
        const labels = [...new Set(yTrue)].sort();
        const recall = recallScore(yTrue, yPred, { labels, average: 'macro' });
        expect(balancedAccuracyScore(yTrue, yPred)).toBeCloseTo(recall, 14);
      }),
    );
  });
});
