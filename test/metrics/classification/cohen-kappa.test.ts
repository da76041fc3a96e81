import fc from 'fast-check';
import { DataError, InvalidParameterError, ShapeError } from 'pipefit/core';
import { cohenKappaScore, type MetricWarning } from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';
import { labelPairs, shuffled } from '../random-labels.js';

const ways = [null, 'linear', 'quadratic'] as const;
const replaceUndefinedBy = 0;

test('is the agreement beyond chance', () => {
  // Observed 3/4; by chance (2/4 · 3/4 + 2/4 · 1/4) = 1/2.
  expect(cohenKappaScore(['a', 'a', 'b', 'b'], ['a', 'a', 'a', 'b'])).toBe(0.5);
  expect(cohenKappaScore([true, false], [false, true])).toBe(-1);
});

test('weighs disagreements by the distance of the classes', () => {
  // One disagreement, by one class. By chance, with sums of rows [1, 1, 1] and of columns [1, 0, 2], it would be 6/3, by
  // distance (3 + 6)/3, and by its square (5 + 10)/3.
  const [y1, y2] = [
    [1, 2, 3],
    [1, 3, 3],
  ];
  expect(cohenKappaScore(y1, y2)).toBe(1 - 1 / 2);
  expect(cohenKappaScore(y1, y2, { weights: 'linear' })).toBe(1 - 1 / 3);
  expect(cohenKappaScore(y1, y2, { weights: 'quadratic' })).toBe(1 - 1 / 5);
});

test('measures distance in the order of labels', () => {
  const options = { weights: 'linear' } as const;
  const [y1, y2] = [
    ['low', 'mid', 'high', 'low'],
    ['high', 'mid', 'high', 'low'],
  ];
  const ordered = cohenKappaScore(y1, y2, { ...options, labels: ['low', 'mid', 'high'] });
  expect(ordered).toBe(cohenKappaScore([0, 1, 2, 0], [2, 1, 2, 0], options));
  expect(ordered).not.toBe(cohenKappaScore(y1, y2, options));
});

test('leaves samples of other labels out', () => {
  expect(cohenKappaScore([0, 0, 1, 1, 7], [0, 0, 0, 1, 0], { labels: [0, 1] })).toBe(0.5);
});

test('where it is undefined is what was asked for, and says so', () => {
  const warnings: MetricWarning[] = [];
  const onWarning = (warning: MetricWarning) => warnings.push(warning);
  expect(cohenKappaScore([1, 1], [1, 1], { onWarning })).toBeNaN();
  expect(cohenKappaScore([1, 1], [1, 1], { onWarning, replaceUndefinedBy: -1 })).toBe(-1);
  expect(cohenKappaScore([0, 1], [2, 2], { onWarning, labels: [0, 1], replaceUndefinedBy: 0 })).toBe(0);
  expect(warnings).toEqual([
    { code: 'UNDEFINED_METRIC', message: 'the score is undefined: y1 and y2 have only one of the labels' },
    { code: 'UNDEFINED_METRIC', message: 'the score is undefined: y1 and y2 have only one of the labels' },
    { code: 'UNDEFINED_METRIC', message: 'the score is undefined: y2 has none of the labels where y1 has one of them' },
  ]);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('labels-agreement', ['cohenKappaScore'])).toEqual([]);
  expect(disagreements('labels-confusion', ['cohenKappaScore'])).toEqual([]);
});

describe('laws', () => {
  test('the order of the samples does not matter, nor who is first', () => {
    const cases = labelPairs(4).chain((pair) => fc.tuple(fc.constant(pair), shuffled(pair.yTrue.length)));
    fc.assert(
      fc.property(cases, fc.constantFrom(...ways), ([{ yTrue, yPred }, order], weights) => {
        const options = { weights, replaceUndefinedBy };
        const score = cohenKappaScore(yTrue, yPred, options);
        const move = (y: readonly number[]) => order.map((i) => y[i]!);
        expect(cohenKappaScore(move(yTrue), move(yPred), options)).toBe(score);
        expect(cohenKappaScore(yPred, yTrue, options)).toBeCloseTo(score, 14);
      }),
    );
  });

  test('names of classes do not matter where all disagreements are alike, distances where they are not', () => {
    fc.assert(
      fc.property(labelPairs(4), ({ yTrue, yPred }) => {
        const score = cohenKappaScore(yTrue, yPred, { replaceUndefinedBy });
        const name = (label: number) => ['d', 'b', 'a', 'c'][label]!;
        expect(cohenKappaScore(yTrue.map(name), yPred.map(name), { replaceUndefinedBy })).toBeCloseTo(score, 14);
        const turn = (label: number) => 3 - label;
        for (const weights of ways) {
          const options = { weights, replaceUndefinedBy };
          const turned = cohenKappaScore(yTrue.map(turn), yPred.map(turn), options);
          expect(turned).toBeCloseTo(cohenKappaScore(yTrue, yPred, options), 14);
        }
      }),
    );
  });

  test('full agreement is 1, whatever is weighed', () => {
    fc.assert(
      fc.property(labelPairs(4, 2), fc.constantFrom(...ways), ({ yTrue }, weights) => {
        const score = cohenKappaScore(yTrue, yTrue, { weights });
        if (new Set(yTrue).size > 1) expect(score).toBe(1);
        else expect(score).toBeNaN();
      }),
    );
  });

  test('of two classes all weights are the same', () => {
    fc.assert(
      fc.property(labelPairs(2), ({ yTrue, yPred }) => {
        const plain = cohenKappaScore(yTrue, yPred);
        expect(cohenKappaScore(yTrue, yPred, { weights: 'linear' })).toBe(plain);
        expect(cohenKappaScore(yTrue, yPred, { weights: 'quadratic' })).toBe(plain);
      }),
    );
  });
});

test('refuses wrong options and labels', () => {
  expect(() => cohenKappaScore([0, 1], [0, 1], { replaceUndefinedBy: 2 })).toThrow(
    'cohenKappaScore: replaceUndefinedBy must be a number from -1 to 1, or NaN; got 2',
  );
  // @ts-expect-error no such weights
  expect(() => cohenKappaScore([0, 1], [0, 1], { weights: 'cubic' })).toThrow(InvalidParameterError);
  expect(() => cohenKappaScore([0, 1], [0])).toThrow('cohenKappaScore: y2 must have 2 labels, as y1 has; got 1');
  // @ts-expect-error another kind
  expect(() => cohenKappaScore([0, 1], ['0', '1'])).toThrow('y2 must hold number labels, as y1 does; got "0" (row 0)');
  expect(() => cohenKappaScore([0, 1], [7, 7], { labels: [7] })).toThrow(
    'cohenKappaScore: labels must have a label that occurs in y1; got none',
  );
  expect(() => cohenKappaScore([0, 1], [0, 1], { labels: [] })).toThrow(ShapeError);
  expect(() => cohenKappaScore([0, 0.5], [0, 1])).toThrow(DataError);
});
