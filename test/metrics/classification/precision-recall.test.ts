import fc from 'fast-check';
import { InvalidParameterError } from 'pipefit/core';
import { accuracyScore, f1Score, fbetaScore, type MetricWarning, precisionScore, recallScore } from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';
import { labelPairs, shuffled } from '../random-labels.js';

const scores = { precisionScore, recallScore, f1Score };

describe('two classes', () => {
  // Positive: predicted 3 times, right twice, of 4.
  const yTrue = ['ham', 'spam', 'spam', 'spam', 'ham', 'spam'];
  const yPred = ['spam', 'spam', 'spam', 'ham', 'ham', 'ham'];
  const posLabel = 'spam';

  test('score the positive class', () => {
    expect(precisionScore(yTrue, yPred, { posLabel })).toBe(2 / 3);
    expect(recallScore(yTrue, yPred, { posLabel })).toBe(0.5);
    expect(f1Score(yTrue, yPred, { posLabel })).toBe(4 / 7);
    expect(fbetaScore(yTrue, yPred, { posLabel, beta: 2 })).toBe(10 / 19);
    expect(fbetaScore(yTrue, yPred, { posLabel, beta: 0 })).toBe(2 / 3);
    expect(fbetaScore(yTrue, yPred, { posLabel, beta: Infinity })).toBe(0.5);
  });

  test('1 is positive unless said otherwise, and so is true', () => {
    expect(precisionScore([0, 1, 1, 0], [0, 1, 0, 1])).toBe(0.5);
    expect(recallScore([false, true, true], [false, true, false])).toBe(0.5);
    expect(recallScore([0, 1, 1], [0, 1, 0], { posLabel: true })).toBe(0.5);
  });

  test('weigh samples', () => {
    expect(precisionScore([0, 1], [1, 1], { sampleWeight: [1, 3] })).toBe(0.75);
  });
});

describe('more classes', () => {
  const yTrue = [0, 1, 2, 0, 1, 2];
  const yPred = [0, 2, 1, 0, 0, 1];

  test('are scored one by one, together, or averaged', () => {
    const each: Float64Array = precisionScore(yTrue, yPred, { average: null });
    expect(each).toEqual(Float64Array.of(2 / 3, 0, 0));
    const macro: number = precisionScore(yTrue, yPred, { average: 'macro' });
    expect(macro).toBe(2 / 9);
    expect(precisionScore(yTrue, yPred, { average: 'micro' })).toBe(1 / 3);
    expect(recallScore(yTrue, yPred, { average: 'weighted' })).toBe(1 / 3);
    expect(f1Score(yTrue, yPred, { average: null })).toEqual(Float64Array.of(0.8, 0, 0));
  });

  test('may be chosen, in any order, also such as never occur', () => {
    expect(recallScore(yTrue, yPred, { average: null, labels: [1, 0] })).toEqual(Float64Array.of(0, 1));
    expect(recallScore(yTrue, yPred, { average: 'macro', labels: [0, 9], zeroDivision: 1 })).toBe(1);
  });
});

describe('scores without anything to divide by', () => {
  const [yTrue, yPred] = [
    [0, 0, 0],
    [0, 0, 0],
  ];

  test('are 0, 1 or NaN as asked', () => {
    expect(precisionScore(yTrue, yPred)).toBe(0);
    expect(precisionScore(yTrue, yPred, { zeroDivision: 0 })).toBe(0);
    expect(precisionScore(yTrue, yPred, { zeroDivision: 1 })).toBe(1);
    expect(precisionScore(yTrue, yPred, { zeroDivision: Number.NaN })).toBeNaN();
  });

  test('that are NaN are left out of means', () => {
    const options = { average: 'macro', labels: [0, 1], zeroDivision: Number.NaN } as const;
    expect(recallScore(yTrue, yPred, options)).toBe(1);
    expect(recallScore(yTrue, yPred, { ...options, labels: [1] })).toBeNaN();
  });

  test('are told to onWarning unless a value was asked for', () => {
    const warnings: MetricWarning[] = [];
    const onWarning = (warning: MetricWarning) => warnings.push(warning);
    f1Score(yTrue, yPred, { onWarning });
    recallScore([0, 1], [0, 0], { onWarning, average: 'macro', labels: [0, 2] });
    recallScore(yTrue, yPred, { onWarning, zeroDivision: 0 });
    expect(warnings).toEqual([
      {
        code: 'UNDEFINED_METRIC',
        message: 'f-score is undefined and set to 0: there are no true nor predicted samples',
      },
      {
        code: 'UNDEFINED_METRIC',
        message: 'recall is undefined and set to 0 for some classes: there are no true samples',
      },
    ]);
  });
});

test('agree with scikit-learn', () => {
  expect(disagreements('classification', ['precisionScore', 'recallScore', 'f1Score', 'fbetaScore'])).toEqual([]);
});

describe('laws', () => {
  const all = Object.entries(scores);

  test('the order of the samples does not matter', () => {
    const cases = labelPairs(4).chain((pair) => fc.tuple(fc.constant(pair), shuffled(pair.yTrue.length)));
    fc.assert(
      fc.property(cases, ([{ yTrue, yPred }, order]) => {
        for (const [, score] of all) {
          const moved = score(
            order.map((i) => yTrue[i]!),
            order.map((i) => yPred[i]!),
            { average: null },
          );
          expect(moved).toEqual(score(yTrue, yPred, { average: null }));
        }
      }),
    );
  });

  test('neither do the names of the classes', () => {
    fc.assert(
      fc.property(labelPairs(4), ({ yTrue, yPred }) => {
        const renamed = (name: (label: number) => string) => [yTrue.map(name), yPred.map(name)] as const;
        const [upTrue, upPred] = renamed((label) => `class ${label}`);
        const [downTrue, downPred] = renamed((label) => `class ${9 - label}`);
        for (const [, score] of all) {
          const each = score(yTrue, yPred, { average: null });
          expect(score(upTrue, upPred, { average: null })).toEqual(each);
          expect(score(downTrue, downPred, { average: null })).toEqual(each.slice().reverse());
        }
      }),
    );
  });

  test('macro is the mean of the classes, weighted their mean by support, micro the accuracy', () => {
    fc.assert(
      fc.property(labelPairs(5), ({ yTrue, yPred }) => {
        const classes = [...new Set([...yTrue, ...yPred])].sort();
        const support = classes.map((k) => yTrue.filter((label) => label === k).length);
        for (const [, score] of all) {
          const each = Array.from(score(yTrue, yPred, { average: null }));
          const mean = each.reduce((sum, value) => sum + value, 0) / each.length;
          expect(score(yTrue, yPred, { average: 'macro' })).toBeCloseTo(mean, 14);
          const weighted = each.reduce((sum, value, k) => sum + value * support[k]!, 0) / yTrue.length;
          expect(score(yTrue, yPred, { average: 'weighted' })).toBeCloseTo(weighted, 14);
          expect(score(yTrue, yPred, { average: 'micro' })).toBe(accuracyScore(yTrue, yPred));
        }
      }),
    );
  });

  test('precision and recall change places with the roles, and F1 lies between them', () => {
    fc.assert(
      fc.property(labelPairs(4), ({ yTrue, yPred }) => {
        const precision = precisionScore(yTrue, yPred, { average: null });
        const recall = recallScore(yTrue, yPred, { average: null });
        expect(recallScore(yPred, yTrue, { average: null })).toEqual(precision);
        f1Score(yTrue, yPred, { average: null }).forEach((f, k) => {
          expect(f).toBeGreaterThanOrEqual(Math.min(precision[k]!, recall[k]!) - 1e-15);
          expect(f).toBeLessThanOrEqual(Math.max(precision[k]!, recall[k]!) + 1e-15);
        });
      }),
    );
  });
});

describe('refusals', () => {
  test('more than two classes need an average', () => {
    expect(() => f1Score([0, 1, 2], [0, 1, 2])).toThrow(
      "f1Score: average must be one of 'micro', 'macro', 'weighted', null for a target of more than two classes; got 'binary'",
    );
  });

  test('the positive class must be one of the two', () => {
    expect(() => f1Score(['a', 'b'], ['a', 'b'])).toThrow(
      'f1Score: posLabel must be one of the labels "a", "b"; got 1',
    );
    expect(() => f1Score([0, 1], [0, 1], { posLabel: null })).toThrow(InvalidParameterError);
    expect(f1Score(['a', 'a'], ['a', 'a'])).toBe(0);
  });

  test("average 'samples' is for multilabel targets", () => {
    // @ts-expect-error labels have no average over samples
    expect(() => f1Score([0, 1], [0, 1], { average: 'samples' })).toThrow(InvalidParameterError);
    // @ts-expect-error labels have no average over samples
    expect(() => f1Score([0, 1], [0, 1], { average: 'samples' })).toThrow(
      "f1Score: average must be one of 'binary', 'micro', 'macro', 'weighted', null unless the targets are multilabel; got 'samples'",
    );
  });

  test('options are checked', () => {
    expect(() => f1Score([0, 1], [0, 1], { zeroDivision: 0.5 })).toThrow(InvalidParameterError);
    expect(() => fbetaScore([0, 1], [0, 1], { beta: -1 })).toThrow(InvalidParameterError);
    // @ts-expect-error beta is required
    expect(() => fbetaScore([0, 1], [0, 1], {})).toThrow('fbetaScore: beta must');
    // @ts-expect-error a typing error
    expect(() => f1Score([0, 1], [0, 1], { averge: 'macro' })).toThrow('did you mean average?');
  });

  test('posLabel beside another average is told to onWarning', () => {
    const warnings: MetricWarning[] = [];
    f1Score([0, 1], [0, 1], { posLabel: 0, average: 'macro', onWarning: (warning) => warnings.push(warning) });
    expect(warnings.map(({ code }) => code)).toEqual(['POS_LABEL_IGNORED']);
  });
});
