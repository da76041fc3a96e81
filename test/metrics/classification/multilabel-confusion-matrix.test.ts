import fc from 'fast-check';
import { DataError, InvalidParameterError } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { confusionMatrix, multilabelConfusionMatrix } from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';
import { indicatorPairs, labelPairs, shuffled } from '../random-labels.js';

const arrays = (matrices: readonly Matrix[]) => matrices.map((matrix) => matrix.toArray());
const cells = (matrices: readonly Matrix[]) =>
  arrays(matrices).map((matrix) => matrix.flat() as [tn: number, fp: number, fn: number, tp: number]);

test('counts each class against the others', () => {
  const counts = multilabelConfusionMatrix(['a', 'b', 'a', 'c'], ['a', 'b', 'b', 'c']);
  expect(counts.every((matrix) => matrix instanceof Matrix)).toBe(true);
  expect(arrays(counts)).toEqual([
    [
      [2, 0],
      [1, 1],
    ],
    [
      [2, 1],
      [0, 1],
    ],
    [
      [3, 0],
      [0, 1],
    ],
  ]);
});

test('counts the chosen classes, also such as never occur', () => {
  expect(arrays(multilabelConfusionMatrix([true, false], [true, true], { labels: [true] }))).toEqual([
    [
      [0, 1],
      [0, 1],
    ],
  ]);
  expect(arrays(multilabelConfusionMatrix([0, 1], [0, 1], { labels: [7], sampleWeight: [2, 3] }))).toEqual([
    [
      [5, 0],
      [0, 0],
    ],
  ]);
});

describe('multilabel targets', () => {
  const yTrue = [
    [1, 0, 1],
    [0, 1, 0],
  ];
  const yPred = [
    [1, 0, 0],
    [0, 1, 1],
  ];

  test('are counted label by label', () => {
    expect(arrays(multilabelConfusionMatrix(yTrue, yPred, { labels: [2, 0] }))).toEqual([
      [
        [0, 1],
        [1, 0],
      ],
      [
        [1, 0],
        [0, 1],
      ],
    ]);
  });

  test('or sample by sample', () => {
    expect(arrays(multilabelConfusionMatrix(yTrue, yPred, { samplewise: true, sampleWeight: [1, 2] }))).toEqual([
      [
        [1, 0],
        [1, 1],
      ],
      [
        [2, 2],
        [0, 2],
      ],
    ]);
  });
});

test('agrees with scikit-learn', () => {
  expect(disagreements('labels-confusion', ['multilabelConfusionMatrix', 'confusionMatrix'])).toEqual([]);
});

describe('laws', () => {
  test('its cells follow from the confusion matrix of the classes', () => {
    fc.assert(
      fc.property(labelPairs(4), ({ yTrue, yPred }) => {
        const counts = confusionMatrix(yTrue, yPred).toArray();
        const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
        cells(multilabelConfusionMatrix(yTrue, yPred)).forEach(([tn, fp, fn, tp], k) => {
          const predicted = sum(counts.map((row) => row[k]!));
          expect([tp, fp, fn]).toEqual([counts[k]![k], predicted - tp, sum(counts[k]!) - tp]);
          expect(tn + fp + fn + tp).toBe(yTrue.length);
        });
      }),
    );
  });

  test('the order of the samples does not matter, and the roles turn the matrices', () => {
    const cases = indicatorPairs.chain((pair) => fc.tuple(fc.constant(pair), shuffled(pair.yTrue.length)));
    fc.assert(
      fc.property(cases, ([{ yTrue, yPred }, order]) => {
        const counts = cells(multilabelConfusionMatrix(yTrue, yPred));
        const move = (y: readonly (readonly number[])[]) => order.map((i) => y[i]!);
        expect(cells(multilabelConfusionMatrix(move(yTrue), move(yPred)))).toEqual(counts);
        const turned = cells(multilabelConfusionMatrix(yPred, yTrue));
        expect(turned.map(([tn, fp, fn, tp]) => [tn, fn, fp, tp])).toEqual(counts);
      }),
    );
  });

  test('over samples and over labels are one when the matrix is turned', () => {
    fc.assert(
      fc.property(indicatorPairs, ({ yTrue, yPred }) => {
        fc.pre(yTrue.length > 1);
        const turn = (y: readonly (readonly number[])[]) => y[0]!.map((_, k) => y.map((row) => row[k]!));
        const turned = multilabelConfusionMatrix(turn(yTrue), turn(yPred));
        expect(arrays(multilabelConfusionMatrix(yTrue, yPred, { samplewise: true }))).toEqual(arrays(turned));
      }),
    );
  });
});

test('refuses samplewise without multilabel targets, and columns that do not exist', () => {
  // @ts-expect-error labels are not counted by samples
  expect(() => multilabelConfusionMatrix([0, 1], [0, 1], { samplewise: true })).toThrow(InvalidParameterError);
  expect(() => multilabelConfusionMatrix([[0, 1]], [[0, 1]], { labels: [2] })).toThrow(DataError);
});
