import fc from 'fast-check';
import { InvalidParameterError } from 'pipefit/core';
import { accuracyScore, zeroOneLoss } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';
import { indicatorPairs, labelPairs } from '../random-labels.js';

test('is the share of wrong predictions, or their count', () => {
  expect(zeroOneLoss(['a', 'b', 'c', 'a'], ['a', 'b', 'b', 'a'])).toBe(0.25);
  expect(zeroOneLoss(['a', 'b', 'c', 'a'], ['a', 'b', 'b', 'a'], { normalize: false })).toBe(1);
  expect(zeroOneLoss([0, 1, 1], [0, 0, 1], { sampleWeight: [1, 2, 1], normalize: false })).toBe(2);
});

test('of multilabel targets counts samples that are not all right', () => {
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
  expect(zeroOneLoss(yTrue, yPred)).toBe(0.5);
  expect(zeroOneLoss(yTrue, yPred, { sampleWeight: [1, 3] })).toBe(0.25);
});

test('agrees with scikit-learn', () => {
  // The weight of the right ones is a dot product there, whose order of addition depends on the BLAS.
  expect(disagreements('labels-agreement', ['zeroOneLoss'], 1e-15)).toEqual([]);
  expect(disagreements('labels-multilabel', ['zeroOneLoss'], 1e-15)).toEqual([]);
});

test('is what accuracy lacks, whichever is the truth', () => {
  fc.assert(
    fc.property(labelPairs(4), indicatorPairs, ({ yTrue, yPred }, tags) => {
      expect(zeroOneLoss(yTrue, yPred)).toBe(1 - accuracyScore(yPred, yTrue));
      expect(zeroOneLoss(tags.yTrue, tags.yPred)).toBe(1 - accuracyScore(tags.yPred, tags.yTrue));
      const wrong = yTrue.filter((label, i) => label !== yPred[i]).length;
      expect(zeroOneLoss(yTrue, yPred, { normalize: false })).toBe(wrong);
    }),
  );
});

test('refuses wrong options', () => {
  // @ts-expect-error not a boolean
  expect(() => zeroOneLoss([0, 1], [0, 1], { normalize: 'all' })).toThrow(InvalidParameterError);
});
