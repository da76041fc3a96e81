import fc from 'fast-check';
import { InvalidParameterError } from 'pipefit/core';
import { accuracyScore, classificationReport, type MetricWarning, precisionRecallFscoreSupport } from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';
import { labelPairs } from '../random-labels.js';

const yTrue = [0, 1, 2, 2, 2];
const yPred = [0, 0, 2, 2, 1];
const targetNames = ['class 0', 'class 1', 'class 2'];

describe('as text', () => {
  test('has a line for each class and each average', () => {
    expect(classificationReport(yTrue, yPred, { targetNames })).toBe(
      [
        '              precision    recall  f1-score   support',
        '',
        '     class 0       0.50      1.00      0.67         1',
        '     class 1       0.00      0.00      0.00         1',
        '     class 2       1.00      0.67      0.80         3',
        '',
        '    accuracy                           0.60         5',
        '   macro avg       0.50      0.56      0.49         5',
        'weighted avg       0.70      0.60      0.61         5',
        '',
      ].join('\n'),
    );
  });

  test('rounds ties to the even digit, as Python does and toFixed does not', () => {
    // Recall of 1: 1/8 = 0.125; of 0: 3/8 = 0.375.
    const eighths = (right: number) => [...Array<number>(right).fill(1), ...Array<number>(8 - right).fill(0)];
    const truth = [...Array<number>(8).fill(1), ...Array<number>(8).fill(0)];
    const lines = classificationReport(truth, [...eighths(1), ...eighths(5)]).split('\n');
    expect((0.125).toFixed(2)).toBe('0.13');
    expect(lines[3]!.split(/ +/).slice(1, 4)).toEqual(['1', '0.17', '0.12']);
    expect(lines[2]!.split(/ +/).slice(1, 4)).toEqual(['0', '0.30', '0.38']);
    const whole = classificationReport([0, 0, 1, 1], [0, 1, 1, 0], { digits: 0 }).split('\n');
    expect(whole[2]!.split(/ +/).slice(1, 4)).toEqual(['0', '0', '0']);
  });

  test('shows weighted support as Python shows floats', () => {
    const supports = (sampleWeight: number[]) =>
      classificationReport([0, 1], [0, 1], { sampleWeight })
        .split('\n')
        .slice(2, 4)
        .map((line) => line.split(/ +/).at(-1));
    expect(supports([1, 2.5])).toEqual(['1.0', '2.5']);
    expect(supports([1e16, 0.0001])).toEqual(['1e+16', '0.0001']);
    expect(supports([1.5e-7, 1e22])).toEqual(['1.5e-07', '1e+22']);
  });

  test('agrees with scikit-learn byte for byte', () => {
    expect(disagreements('report', ['classificationReport'])).toEqual([]);
  });
});

describe('as an object', () => {
  test('has the same rows', () => {
    const report = classificationReport(yTrue, yPred, { targetNames, outputDict: true });
    expect(Object.keys(report)).toEqual([...targetNames, 'accuracy', 'macro avg', 'weighted avg']);
    expect(report['class 2']).toEqual({ precision: 1, recall: 2 / 3, 'f1-score': 0.8, support: 3 });
    const accuracy: number | undefined = report.accuracy;
    expect(accuracy).toBe(0.6);
    expect(report['macro avg'].support).toBe(5);
  });

  test('has a micro average instead of the accuracy when classes are left out', () => {
    const report = classificationReport(yTrue, yPred, { labels: [2, 1], outputDict: true });
    expect(Object.keys(report)).toEqual(['1', '2', 'micro avg', 'macro avg', 'weighted avg']);
    expect(report.accuracy).toBe(undefined);
    expect(report['micro avg']?.recall).toBe(0.5);
  });

  test('may name a class __proto__', () => {
    const report = classificationReport(['__proto__', 'b'], ['b', 'b'], { outputDict: true });
    expect(Object.keys(report)[0]).toBe('__proto__');
    expect(Object.getPrototypeOf(report)).toBe(Object.prototype);
  });

  test('its rows are the scores of the classes', () => {
    fc.assert(
      fc.property(labelPairs(4), (pair) => {
        const names = [...new Set([...pair.yTrue, ...pair.yPred])].sort();
        const report = classificationReport(pair.yTrue, pair.yPred, { outputDict: true });
        const [precision, recall, fscore, support] = precisionRecallFscoreSupport(pair.yTrue, pair.yPred);
        names.forEach((name, k) => {
          const row = { precision: precision[k], recall: recall[k], 'f1-score': fscore[k], support: support[k] };
          expect(report[name]).toEqual(row);
        });
        expect(report.accuracy).toBe(accuracyScore(pair.yTrue, pair.yPred));
      }),
    );
  });
});

test('names must fit the classes, unless the classes were chosen', () => {
  const two = targetNames.slice(0, 2);
  expect(() => classificationReport(yTrue, yPred, { targetNames: two })).toThrow(
    'classificationReport: targetNames must have 3 names, one for each class; got 2',
  );
  const warnings: MetricWarning[] = [];
  const onWarning = (warning: MetricWarning) => warnings.push(warning);
  const report = classificationReport(yTrue, yPred, {
    targetNames: two,
    labels: [0, 1, 2],
    outputDict: true,
    onWarning,
  });
  expect(Object.keys(report)).toEqual([...two, 'accuracy', 'macro avg', 'weighted avg']);
  expect(warnings.map(({ code }) => code)).toContain('TARGET_NAMES_LENGTH');
});

test('refuses bad options', () => {
  expect(() => classificationReport(yTrue, yPred, { digits: -1 })).toThrow(InvalidParameterError);
  expect(() => classificationReport(yTrue, yPred, { digits: 1.5 })).toThrow(InvalidParameterError);
});
