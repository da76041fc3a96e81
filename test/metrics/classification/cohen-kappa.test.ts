import { cohenKappaScore } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('is the agreement beyond chance', () => {
  // Observed 3/4; by chance (2/4 · 3/4 + 2/4 · 1/4) = 1/2.
  expect(cohenKappaScore(['a', 'a', 'b', 'b'], ['a', 'a', 'a', 'b'])).toBe(0.5);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('labels-agreement', ['cohenKappaScore'])).toEqual([]);
  expect(disagreements('labels-confusion', ['cohenKappaScore'])).toEqual([]);
});
