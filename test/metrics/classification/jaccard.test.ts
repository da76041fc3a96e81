import { jaccardScore } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('is the intersection over the union', () => {
  expect(jaccardScore([0, 1, 1, 1], [1, 1, 1, 0])).toBe(0.5);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('labels-agreement', ['jaccardScore'])).toEqual([]);
  expect(disagreements('labels-multilabel', ['jaccardScore'])).toEqual([]);
});
