import fc from 'fast-check';
import { DataError, InvalidParameterError, NotSupportedError } from 'pipefit/core';
import { matthewsCorrcoef } from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';
import { labelPairs, shuffled } from '../random-labels.js';

test('is the correlation of two classes', () => {
  // (2 · 1 - 1 · 1) / sqrt(3 · 3 · 2 · 2)
  expect(matthewsCorrcoef([1, 1, 1, 0, 0], [1, 1, 0, 0, 1])).toBe(1 / 6);
  expect(matthewsCorrcoef(['no', 'yes'], ['yes', 'no'])).toBe(-1);
});

test('of more classes compares their covariances', () => {
  // 3 right of 4; true classes 2, 1, 1 times, predicted ones 1, 2, 1 times: (3 · 4 - 5) / sqrt((16 - 6) · (16 - 6)).
  expect(matthewsCorrcoef(['a', 'a', 'b', 'c'], ['a', 'b', 'b', 'c'])).toBe(0.7);
});

test('is 0 where either has one class only', () => {
  expect(matthewsCorrcoef([1, 1, 1], [1, 1, 1])).toBe(0);
  expect(matthewsCorrcoef([true, false], [true, true])).toBe(0);
});

test('weighs samples', () => {
  const sampleWeight = [2, 1, 1, 3];
  const twice = matthewsCorrcoef([1, 1, 1, 0, 0, 0, 0], [1, 1, 0, 1, 0, 0, 0]);
  expect(matthewsCorrcoef([1, 1, 0, 0], [1, 0, 1, 0], { sampleWeight })).toBe(twice);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('labels-agreement', ['matthewsCorrcoef'])).toEqual([]);
  expect(disagreements('labels-confusion', ['matthewsCorrcoef'])).toEqual([]);
});

describe('laws', () => {
  test('the order of the samples does not matter, nor which is the truth, nor names', () => {
    const cases = labelPairs(4).chain((pair) => fc.tuple(fc.constant(pair), shuffled(pair.yTrue.length)));
    fc.assert(
      fc.property(cases, ([{ yTrue, yPred }, order]) => {
        const score = matthewsCorrcoef(yTrue, yPred);
        const move = (y: readonly number[]) => order.map((i) => y[i]!);
        const name = (label: number) => ['d', 'b', 'a', 'c'][label]!;
        expect(matthewsCorrcoef(move(yTrue), move(yPred))).toBe(score);
        expect(matthewsCorrcoef(yPred, yTrue)).toBe(score);
        expect(matthewsCorrcoef(yTrue.map(name), yPred.map(name))).toBe(score);
      }),
    );
  });

  test('lies between -1 and 1, which a perfect prediction reaches', () => {
    fc.assert(
      fc.property(labelPairs(3), ({ yTrue, yPred }) => {
        expect(Math.abs(matthewsCorrcoef(yTrue, yPred))).toBeLessThanOrEqual(1 + 1e-15);
        expect(matthewsCorrcoef(yTrue, yTrue)).toBe(new Set(yTrue).size > 1 ? 1 : 0);
      }),
    );
  });

  test('of two classes changes its sign with the prediction', () => {
    fc.assert(
      fc.property(labelPairs(2), ({ yTrue, yPred }) => {
        const contrary = matthewsCorrcoef(
          yTrue,
          yPred.map((label) => 1 - label),
        );
        expect(contrary).toBeCloseTo(-matthewsCorrcoef(yTrue, yPred), 15);
      }),
    );
  });
});

test('refuses what are not two label vectors', () => {
  // @ts-expect-error multilabel
  expect(() => matthewsCorrcoef([[0, 1]], [[0, 1]])).toThrow(NotSupportedError);
  expect(() => matthewsCorrcoef([0, Number.NaN], [0, 1])).toThrow(DataError);
  // @ts-expect-error no such option
  expect(() => matthewsCorrcoef([0, 1], [0, 1], { labels: [0] })).toThrow(InvalidParameterError);
});
