import { classLikelihoodRatios } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('are ratios of the rates of positive, and of negative, predictions', () => {
  // Sensitivity 1/2, specificity 2/3.
  expect(classLikelihoodRatios([0, 1, 0, 1, 0], [1, 1, 0, 0, 0])).toEqual([1.5, 0.75]);
});

test('agree with scikit-learn', () => {
  expect(disagreements('labels-agreement', ['classLikelihoodRatios'])).toEqual([]);
  expect(disagreements('labels-confusion', ['classLikelihoodRatios'])).toEqual([]);
});
