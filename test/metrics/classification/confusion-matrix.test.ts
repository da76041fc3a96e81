import fc from 'fast-check';
import { DataError, InvalidParameterError, ShapeError } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { accuracyScore, confusionMatrix, type MetricWarning } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';
import { labelPairs, shuffled } from '../random-labels.js';

test('counts true classes in rows and predicted classes in columns', () => {
  const counts = confusionMatrix([2, 0, 2, 2, 0, 1], [0, 0, 2, 2, 0, 2]);
  expect(counts).toBeInstanceOf(Matrix);
  expect(counts.toArray()).toEqual([
    [2, 0, 0],
    [0, 0, 1],
    [1, 0, 2],
  ]);
});

test('shows the chosen classes in the chosen order', () => {
  const [yTrue, yPred] = [
    ['cat', 'ant', 'cat', 'bird'],
    ['ant', 'ant', 'cat', 'cat'],
  ];
  expect(confusionMatrix(yTrue, yPred, { labels: ['cat', 'ant'] }).toArray()).toEqual([
    [1, 1],
    [0, 1],
  ]);
  expect(confusionMatrix(yTrue, yPred, { labels: ['dog', 'cat'] }).toArray()).toEqual([
    [0, 0],
    [0, 1],
  ]);
});

test('takes booleans, and numbers for them', () => {
  expect(confusionMatrix([true, false, true], [true, true, true]).toArray()).toEqual([
    [0, 1],
    [0, 2],
  ]);
  const labels = [1, 0] as unknown as boolean[];
  expect(confusionMatrix([true, false, true], [true, true, true], { labels }).toArray()).toEqual([
    [2, 0],
    [1, 0],
  ]);
});

test('normalizes rows, columns or everything, and leaves empty ones zero', () => {
  const [yTrue, yPred] = [
    [0, 0, 1, 1],
    [0, 1, 1, 1],
  ];
  expect(confusionMatrix(yTrue, yPred, { normalize: 'true' }).toArray()).toEqual([
    [0.5, 0.5],
    [0, 1],
  ]);
  expect(confusionMatrix(yTrue, yPred, { normalize: 'pred' }).toArray()).toEqual([
    [1, 1 / 3],
    [0, 2 / 3],
  ]);
  expect(confusionMatrix(yTrue, yPred, { normalize: 'all' }).toArray()).toEqual([
    [0.25, 0.25],
    [0, 0.5],
  ]);
  expect(confusionMatrix([0, 0], [1, 1], { normalize: 'true' }).toArray()).toEqual([
    [0, 1],
    [0, 0],
  ]);
});

test('tells of a single class', () => {
  const warnings: MetricWarning[] = [];
  expect(confusionMatrix([1, 1], [1, 1], { onWarning: (warning) => warnings.push(warning) }).toArray()).toEqual([[2]]);
  expect(warnings.map(({ code }) => code)).toEqual(['SINGLE_LABEL']);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('classification', ['confusionMatrix'])).toEqual([]);
});

test('its diagonal is the accuracy, its total the number of samples', () => {
  fc.assert(
    fc.property(labelPairs(4), ({ yTrue, yPred }) => {
      const counts = confusionMatrix(yTrue, yPred).toArray();
      expect(counts.flat().reduce((sum, count) => sum + count)).toBe(yTrue.length);
      const right = counts.reduce((sum, row, k) => sum + row[k]!, 0);
      expect(right / yTrue.length).toBe(accuracyScore(yTrue, yPred));
    }),
  );
});

test('does not depend on the order of the samples, and transposes when the roles change', () => {
  const cases = labelPairs(4).chain((pair) => fc.tuple(fc.constant(pair), shuffled(pair.yTrue.length)));
  fc.assert(
    fc.property(cases, ([{ yTrue, yPred }, order]) => {
      const counts = confusionMatrix(yTrue, yPred).toArray();
      const moved = confusionMatrix(
        order.map((i) => yTrue[i]!),
        order.map((i) => yPred[i]!),
      ).toArray();
      expect(moved).toEqual(counts);
      const swapped = confusionMatrix(yPred, yTrue).toArray();
      expect(swapped.map((row, i) => row.map((_, j) => swapped[j]![i]!))).toEqual(counts);
    }),
  );
});

test('refuses labels without a sample, of another kind, or none, and unknown ways to normalize', () => {
  expect(() => confusionMatrix([0, 1], [0, 1], { labels: [5] })).toThrow(DataError);
  expect(() => confusionMatrix([0, 1], [0, 1], { labels: [] })).toThrow(ShapeError);
  // @ts-expect-error labels of another kind
  expect(() => confusionMatrix([0, 1], [0, 1], { labels: ['0'] })).toThrow('labels must hold number labels');
  // @ts-expect-error no such way
  expect(() => confusionMatrix([0, 1], [0, 1], { normalize: 'rows' })).toThrow(InvalidParameterError);
});
