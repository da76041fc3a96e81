import { hingeLoss } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('is what decisions lack of a margin of 1', () => {
  // 0, 0 and 1 + 0.5.
  expect(hingeLoss([0, 1, 1], [-1, 3, -0.5])).toBe(0.5);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('labels-hinge', ['hingeLoss'])).toEqual([]);
});
