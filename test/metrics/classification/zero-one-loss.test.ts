import { zeroOneLoss } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('is the share of wrong predictions, or their count', () => {
  expect(zeroOneLoss(['a', 'b', 'c', 'a'], ['a', 'b', 'b', 'a'])).toBe(0.25);
  expect(zeroOneLoss(['a', 'b', 'c', 'a'], ['a', 'b', 'b', 'a'], { normalize: false })).toBe(1);
});

test('agrees with scikit-learn', () => {
  // The weight of the right ones is a dot product there, whose order of addition depends on the BLAS.
  expect(disagreements('labels-agreement', ['zeroOneLoss'], 1e-15)).toEqual([]);
  expect(disagreements('labels-multilabel', ['zeroOneLoss'], 1e-15)).toEqual([]);
});
