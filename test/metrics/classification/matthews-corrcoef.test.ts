import { matthewsCorrcoef } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('is the correlation of two classes', () => {
  // (2 · 1 - 1 · 1) / sqrt(3 · 3 · 2 · 2)
  expect(matthewsCorrcoef([1, 1, 1, 0, 0], [1, 1, 0, 0, 1])).toBe(1 / 6);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('labels-agreement', ['matthewsCorrcoef'])).toEqual([]);
  expect(disagreements('labels-confusion', ['matthewsCorrcoef'])).toEqual([]);
});
