import { hammingLoss } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('is the share of wrong labels', () => {
  expect(hammingLoss(['a', 'b', 'c', 'a'], ['a', 'b', 'b', 'a'])).toBe(0.25);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('labels-agreement', ['hammingLoss'])).toEqual([]);
  // The weighted count of wrong cells is a dot product there, whose order of addition depends on the BLAS.
  expect(disagreements('labels-multilabel', ['hammingLoss'], 1e-15)).toEqual([]);
});
