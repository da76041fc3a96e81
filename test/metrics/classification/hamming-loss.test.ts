import fc from 'fast-check';
import { InvalidParameterError, ShapeError } from 'pipefit/core';
import { accuracyScore, hammingLoss } from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';
import { indicatorPairs, labelPairs, shuffled } from '../random-labels.js';

test('is the share of wrong labels', () => {
  expect(hammingLoss(['a', 'b', 'c', 'a'], ['a', 'b', 'b', 'a'])).toBe(0.25);
  expect(hammingLoss([true, false], [true, true])).toBe(0.5);
});

test('of multilabel targets is the share of wrong cells', () => {
  const [yTrue, yPred] = [
    [
      [1, 0, 1],
      [0, 1, 0],
    ],
    [
      [1, 1, 0],
      [0, 1, 0],
    ],
  ];
  expect(hammingLoss(yTrue, yPred)).toBe(1 / 3);
  expect(hammingLoss(yTrue, yPred, { sampleWeight: [1, 3] })).toBe(1 / 6);
});

test('weighs samples', () => {
  expect(hammingLoss([0, 1, 1], [0, 0, 1], { sampleWeight: [1, 2, 1] })).toBe(0.5);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('labels-agreement', ['hammingLoss'])).toEqual([]);
  // The weighted count of wrong cells is a dot product there, whose order of addition depends on the BLAS.
  expect(disagreements('labels-multilabel', ['hammingLoss'], 1e-15)).toEqual([]);
});

describe('laws', () => {
  test('of labels is what accuracy lacks', () => {
    fc.assert(
      fc.property(labelPairs(4), ({ yTrue, yPred }) => {
        expect(hammingLoss(yTrue, yPred)).toBeCloseTo(1 - accuracyScore(yTrue, yPred), 15);
      }),
    );
  });

  test('of multilabel targets is the mean of its columns, in any order, whichever is the truth', () => {
    const cases = indicatorPairs.chain((pair) => fc.tuple(fc.constant(pair), shuffled(pair.yTrue.length)));
    fc.assert(
      fc.property(cases, ([{ yTrue, yPred }, order]) => {
        const loss = hammingLoss(yTrue, yPred);
        const move = (y: readonly (readonly number[])[]) => order.map((i) => y[i]!);
        expect(hammingLoss(move(yPred), move(yTrue))).toBe(loss);
        const columns = yTrue[0]!.map((_, k) =>
          hammingLoss(
            yTrue.map((row) => row[k]!),
            yPred.map((row) => row[k]!),
          ),
        );
        expect(columns.reduce((sum, column) => sum + column) / columns.length).toBeCloseTo(loss, 14);
        expect(hammingLoss(yTrue, yTrue)).toBe(0);
      }),
    );
  });
});

test('refuses shapes that disagree and wrong options', () => {
  expect(() => hammingLoss([[0, 1]], [[0, 1, 1]])).toThrow(ShapeError);
  // @ts-expect-error no such option
  expect(() => hammingLoss([0, 1], [0, 1], { normalize: true })).toThrow(InvalidParameterError);
});
