import fc from 'fast-check';
import { DataError, InvalidParameterError, NotSupportedError, ShapeError } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import {
  accuracyScore,
  balancedAccuracyScore,
  classificationReport,
  confusionMatrix,
  f1Score,
  fbetaScore,
  type MetricWarning,
  precisionRecallFscoreSupport,
  precisionScore,
  recallScore,
} from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';
import { indicatorPairs, shuffled } from '../random-labels.js';

const scores = { precisionScore, recallScore, f1Score };
const averages = ['micro', 'macro', 'weighted', 'samples'] as const;

// Labels a, b, c of three samples: a is found once of twice, b twice of twice and once too often, c never.
const yTrue = [
  [1, 1, 0],
  [0, 1, 0],
  [1, 0, 1],
];
const yPred = [
  [1, 1, 0],
  [0, 1, 0],
  [0, 1, 0],
];

describe('multilabel targets', () => {
  test('are right where all labels of a sample are', () => {
    expect(accuracyScore(yTrue, yPred)).toBe(2 / 3);
    expect(accuracyScore(yTrue, yPred, { normalize: false, sampleWeight: [2, 3, 5] })).toBe(5);
  });

  test('are scored label by label', () => {
    const zeroDivision = 0;
    expect(precisionScore(yTrue, yPred, { average: null, zeroDivision })).toEqual(Float64Array.of(1, 2 / 3, 0));
    expect(recallScore(yTrue, yPred, { average: null, zeroDivision })).toEqual(Float64Array.of(0.5, 1, 0));
    expect(f1Score(yTrue, yPred, { average: null, zeroDivision })).toEqual(Float64Array.of(2 / 3, 0.8, 0));
    const [, , , support] = precisionRecallFscoreSupport(yTrue, yPred);
    expect(support).toEqual(Float64Array.of(2, 2, 1));
  });

  test('are averaged over labels, or over samples', () => {
    const macro: number = recallScore(yTrue, yPred, { average: 'macro' });
    expect(macro).toBe(0.5);
    expect(recallScore(yTrue, yPred, { average: 'micro' })).toBe(0.6);
    expect(precisionScore(yTrue, yPred, { average: 'weighted' })).toBe((2 + 4 / 3) / 5);
    expect(precisionScore(yTrue, yPred, { average: 'samples' })).toBe(2 / 3);
    expect(precisionScore(yTrue, yPred, { average: 'samples', sampleWeight: [1, 1, 2] })).toBe(0.5);
    const [, recall, , none] = precisionRecallFscoreSupport(yTrue, yPred, { average: 'samples' });
    expect([recall, none]).toEqual([2 / 3, null]);
  });

  test('may be scored by some labels only', () => {
    expect(recallScore(yTrue, yPred, { average: null, labels: [1, 0] })).toEqual(Float64Array.of(1, 0.5));
    expect(recallScore(yTrue, yPred, { average: 'samples', labels: [0, 1] })).toBe(2 / 3);
  });

  test('are matrices of any kind', () => {
    const truth = new Matrix(Float64Array.from(yTrue.flat()), [3, 3]);
    const flags = yPred.map((row) => row.map((value) => value === 1));
    expect(accuracyScore(truth, flags)).toBe(2 / 3);
    expect(
      f1Score(
        truth,
        yPred.map((row) => Uint8Array.from(row)),
        { average: 'micro' },
      ),
    ).toBe(2 / 3);
  });

  test('of one column are labels', () => {
    expect(precisionScore([[0], [1], [1]] as never, [[1], [1], [0]] as never)).toBe(0.5);
    expect(accuracyScore([[3], [5]], [[3], [4]])).toBe(0.5);
  });

  test('tell of samples without labels', () => {
    const warnings: MetricWarning[] = [];
    const onWarning = (warning: MetricWarning) => warnings.push(warning);
    expect(precisionScore([[0, 1]], [[0, 0]], { average: 'samples', onWarning })).toBe(0);
    expect(recallScore([[0, 1]], [[0, 0]], { average: 'macro', onWarning })).toBe(0);
    recallScore(yTrue, yPred, { average: 'macro', posLabel: 2, onWarning });
    expect(warnings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'UNDEFINED_METRIC precision is undefined and set to 0 for some samples: there are no predicted labels',
      'UNDEFINED_METRIC recall is undefined and set to 0 for some classes: there are no true samples',
      'POS_LABEL_IGNORED posLabel (2) is not used with average "macro"; name one class in labels instead',
    ]);
  });

  test('agree with scikit-learn', () => {
    const names = ['precisionRecallFscoreSupport', ...Object.keys(scores), 'fbetaScore'];
    expect(disagreements('labels-multilabel', names)).toEqual([]);
    // A weighted count is a dot product there, whose order of addition depends on the BLAS.
    expect(disagreements('labels-multilabel', ['accuracyScore'], 1e-15)).toEqual([]);
  });
});

describe('a report on multilabel targets', () => {
  test('ends with the average over samples', () => {
    expect(classificationReport(yTrue, yPred, { targetNames: ['ant', 'bee', 'cat'] })).toBe(
      [
        '              precision    recall  f1-score   support',
        '',
        '         ant       1.00      0.50      0.67         2',
        '         bee       0.67      1.00      0.80         2',
        '         cat       0.00      0.00      0.00         1',
        '',
        '   micro avg       0.75      0.60      0.67         5',
        '   macro avg       0.56      0.50      0.49         5',
        'weighted avg       0.67      0.60      0.59         5',
        ' samples avg       0.67      0.67      0.67         5',
        '',
      ].join('\n'),
    );
  });

  test('is typed as an object', () => {
    const report = classificationReport(yTrue, yPred, { outputDict: true });
    expect(Object.keys(report)).toEqual(['0', '1', '2', 'micro avg', 'macro avg', 'weighted avg', 'samples avg']);
    const recall: number = report['samples avg'].recall;
    expect(recall).toBe(2 / 3);
    expect(report['1']).toEqual({ precision: 2 / 3, recall: 1, 'f1-score': 0.8, support: 2 });
  });

  test('agrees with scikit-learn byte for byte', () => {
    expect(disagreements('labels-report', ['classificationReport'])).toEqual([]);
  });
});

describe('laws of multilabel targets', () => {
  test('the order of the samples does not matter, nor that of the labels', () => {
    const cases = indicatorPairs.chain((pair) =>
      fc.tuple(fc.constant(pair), shuffled(pair.yTrue.length), shuffled(pair.yTrue[0]!.length)),
    );
    fc.assert(
      fc.property(cases, ([pair, rows, columns]) => {
        const move = (y: readonly (readonly number[])[]) => rows.map((i) => columns.map((k) => y[i]![k]!));
        const [movedTrue, movedPred] = [move(pair.yTrue), move(pair.yPred)];
        expect(accuracyScore(movedTrue, movedPred)).toBe(accuracyScore(pair.yTrue, pair.yPred));
        for (const score of Object.values(scores)) {
          const each = score(pair.yTrue, pair.yPred, { average: null });
          expect(score(movedTrue, movedPred, { average: null })).toEqual(Float64Array.from(columns, (k) => each[k]!));
          for (const average of averages) {
            const before = score(pair.yTrue, pair.yPred, { average });
            expect(score(movedTrue, movedPred, { average })).toBeCloseTo(before, 14);
          }
        }
      }),
    );
  });

  test('each label is a binary task of its own', () => {
    fc.assert(
      fc.property(indicatorPairs, (pair) => {
        const column = (y: readonly (readonly number[])[], k: number) => y.map((row) => row[k]!);
        for (const score of Object.values(scores)) {
          score(pair.yTrue, pair.yPred, { average: null }).forEach((value, k) => {
            expect(value).toBe(score(column(pair.yTrue, k), column(pair.yPred, k), { average: 'macro', labels: [1] }));
          });
        }
      }),
    );
  });

  test('perfect predictions score 1 wherever there is something to score', () => {
    fc.assert(
      fc.property(indicatorPairs, ({ yTrue: y }) => {
        expect(accuracyScore(y, y)).toBe(1);
        for (const score of Object.values(scores)) {
          for (const average of averages) expect(score(y, y, { average, zeroDivision: 1 })).toBe(1);
        }
      }),
    );
  });

  test('over samples and over labels are one when the matrix is turned', () => {
    fc.assert(
      fc.property(indicatorPairs, (pair) => {
        const turn = (y: readonly (readonly number[])[]) => y[0]!.map((_, k) => y.map((row) => row[k]!));
        if (pair.yTrue.length < 2) return;
        for (const score of Object.values(scores)) {
          const turned = score(turn(pair.yTrue), turn(pair.yPred), { average: 'macro' });
          expect(score(pair.yTrue, pair.yPred, { average: 'samples' })).toBe(turned);
        }
      }),
    );
  });
});

describe('refusals of multilabel targets', () => {
  test('an average is needed, and labels are columns', () => {
    // @ts-expect-error no average
    expect(() => f1Score(yTrue, yPred)).toThrow(
      "f1Score: average must be one of 'micro', 'macro', 'weighted', 'samples', null for multilabel targets; got 'binary'",
    );
    // @ts-expect-error binary
    expect(() => fbetaScore(yTrue, yPred, { beta: 1, average: 'binary' })).toThrow(InvalidParameterError);
    expect(() => f1Score(yTrue, yPred, { average: 'macro', labels: [0, 3] })).toThrow(
      'f1Score: labels must hold columns from 0 to 2, as the labels of multilabel targets; got 3 (row 1)',
    );
    // @ts-expect-error labels of another kind
    expect(() => f1Score(yTrue, yPred, { average: 'macro', labels: ['a'] })).toThrow(DataError);
    expect(() => f1Score(yTrue, yPred, { average: 'macro', labels: [] })).toThrow(ShapeError);
  });

  test('shapes and values are checked', () => {
    expect(() => accuracyScore(yTrue, yPred.slice(1))).toThrow(
      'accuracyScore: yPred must have 3 rows and 3 columns, as yTrue has; got 2 rows and 3 columns',
    );
    expect(() => accuracyScore([[0, 1]], [[0, 2]])).toThrow(
      'accuracyScore: yPred must be 0 or 1 everywhere, as one column for each label; got 2 (row 0, column 1)',
    );
    const oneEach = [0, 1, 1];
    // @ts-expect-error a matrix beside a vector
    expect(() => accuracyScore(oneEach, yPred)).toThrow(
      'accuracyScore: yPred must hold one label a sample, as yTrue does; got a matrix of labels',
    );
  });

  test('what compares classes with classes has no use for them', () => {
    // @ts-expect-error labels only
    expect(() => confusionMatrix(yTrue, yPred)).toThrow(NotSupportedError);
    // @ts-expect-error labels only
    expect(() => balancedAccuracyScore(yTrue, yPred)).toThrow('must hold one label a sample');
  });
});
