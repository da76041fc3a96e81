import { InvalidParameterError } from 'pipefit/core';
import { type MetricWarning, precisionRecallFscoreSupport } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

const yTrue = ['cat', 'dog', 'pig', 'cat', 'dog', 'pig'];
const yPred = ['cat', 'pig', 'dog', 'cat', 'cat', 'dog'];

test('scores each class', () => {
  const [precision, recall, fscore, support] = precisionRecallFscoreSupport(yTrue, yPred);
  expect(precision).toEqual(Float64Array.of(2 / 3, 0, 0));
  expect(recall).toEqual(Float64Array.of(1, 0, 0));
  expect(fscore).toEqual(Float64Array.of(0.8, 0, 0));
  expect(support).toEqual(Float64Array.of(2, 2, 2));
});

test('averages have no support', () => {
  const averaged: readonly [number, number, number, null] = precisionRecallFscoreSupport(yTrue, yPred, {
    average: 'macro',
  });
  expect(averaged).toEqual([2 / 9, 1 / 3, 0.8 / 3, null]);
});

test('support is the weight of the samples', () => {
  const [, , , support] = precisionRecallFscoreSupport([0, 1, 1], [1, 1, 1], { sampleWeight: [0.5, 2, 3] });
  expect(support).toEqual(Float64Array.of(0.5, 5));
});

test('agrees with scikit-learn', () => {
  expect(disagreements('classification', ['precisionRecallFscoreSupport'])).toEqual([]);
});

test('warns of the chosen scores only', () => {
  const codes = (options: object) => {
    const warnings: MetricWarning[] = [];
    const onWarning = (warning: MetricWarning) => warnings.push(warning);
    precisionRecallFscoreSupport([0, 0], [1, 1], { labels: [7], ...options, onWarning });
    return warnings.map(({ message }) => message.split(' ')[0]);
  };
  expect(codes({})).toEqual(['precision', 'recall', 'f-score']);
  expect(codes({ warnFor: ['recall'] })).toEqual(['recall']);
  expect(codes({ zeroDivision: 1 })).toEqual([]);
});

test('refuses unknown scores to warn of', () => {
  // @ts-expect-error no such score
  expect(() => precisionRecallFscoreSupport(yTrue, yPred, { warnFor: ['accuracy'] })).toThrow(InvalidParameterError);
});
