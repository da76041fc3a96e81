import fc from 'fast-check';
import { InvalidParameterError, NotSupportedError } from 'pipefit/core';
import { classLikelihoodRatios, type MetricWarning, recallScore } from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';
import { labelPairs, shuffled } from '../random-labels.js';

test('are ratios of the rates of positive, and of negative, predictions', () => {
  // Sensitivity 1/2, specificity 2/3.
  expect(classLikelihoodRatios([0, 1, 0, 1, 0], [1, 1, 0, 0, 0])).toEqual([1.5, 0.75]);
  const [positive, negative] = classLikelihoodRatios([true, false, true, false], [true, true, true, false]);
  expect([positive, negative]).toEqual([2, 0]);
});

test('take the positive class from labels', () => {
  const [yTrue, yPred] = [
    ['ill', 'well', 'ill', 'well', 'well'],
    ['ill', 'ill', 'well', 'well', 'well'],
  ];
  // Sensitivity 1/2, specificity 2/3 for 'ill'; the other way round for 'well'.
  expect(classLikelihoodRatios(yTrue, yPred, { labels: ['well', 'ill'] })).toEqual([1.5, 0.75]);
  expect(classLikelihoodRatios(yTrue, yPred)).toEqual([4 / 3, 2 / 3]);
});

test('weigh samples', () => {
  const sampleWeight = [1, 1, 3, 1];
  expect(classLikelihoodRatios([1, 1, 0, 0], [1, 0, 0, 1], { sampleWeight })).toEqual([2, 2 / 3]);
});

describe('undefined ratios', () => {
  test('are NaN, or what was asked for', () => {
    const perfect = [0, 1];
    expect(classLikelihoodRatios(perfect, perfect)).toEqual([Number.NaN, 0]);
    expect(classLikelihoodRatios(perfect, perfect, { replaceUndefinedBy: 1 })).toEqual([1, 0]);
    const replaceUndefinedBy = { 'LR+': Infinity, 'LR-': 0.5 };
    expect(classLikelihoodRatios(perfect, perfect, { replaceUndefinedBy })).toEqual([Infinity, 0]);
    expect(classLikelihoodRatios([0, 1], [1, 1], { replaceUndefinedBy })).toEqual([1, 0.5]);
  });

  test('are told to onWarning', () => {
    const warnings: string[] = [];
    const onWarning = ({ message }: MetricWarning) => warnings.push(message);
    classLikelihoodRatios([0, 1], [0, 1], { onWarning });
    classLikelihoodRatios([0, 1], [0, 0], { onWarning });
    classLikelihoodRatios([0, 0], [1, 1], { onWarning });
    expect(warnings).toEqual([
      'LR+ is undefined: no sample was predicted positive wrongly',
      'LR+ is undefined: no sample was predicted positive at all',
      'both likelihood ratios are undefined: there are no true samples of the positive class',
      'LR- is undefined: no sample was predicted negative rightly',
    ]);
  });
});

test('agree with scikit-learn', () => {
  expect(disagreements('labels-agreement', ['classLikelihoodRatios'])).toEqual([]);
  expect(disagreements('labels-confusion', ['classLikelihoodRatios'])).toEqual([]);
});

describe('laws', () => {
  const both = labelPairs(2).filter(({ yTrue, yPred }) => new Set([...yTrue, ...yPred]).size === 2);

  test('the order of the samples does not matter, nor the names of the classes', () => {
    const cases = both.chain((pair) => fc.tuple(fc.constant(pair), shuffled(pair.yTrue.length)));
    fc.assert(
      fc.property(cases, ([{ yTrue, yPred }, order]) => {
        const ratios = classLikelihoodRatios(yTrue, yPred, { labels: [yTrue[0]! === 0 ? 1 : 0, yTrue[0]!] });
        const move = (y: readonly number[]) => order.map((i) => (y[i] === yTrue[0] ? 'a' : 'b'));
        expect(classLikelihoodRatios(move(yTrue), move(yPred), { labels: ['b', 'a'] })).toEqual(ratios);
      }),
    );
  });

  test('follow from the recalls of both classes', () => {
    fc.assert(
      fc.property(both, ({ yTrue, yPred }) => {
        fc.pre(new Set(yTrue).size === 2);
        const [positive, negative] = classLikelihoodRatios(yTrue, yPred);
        const [sensitivity, specificity] = [recallScore(yTrue, yPred), recallScore(yTrue, yPred, { posLabel: 0 })];
        if (specificity < 1) expect(positive).toBeCloseTo(sensitivity / (1 - specificity), 12);
        else expect(positive).toBeNaN();
        if (specificity > 0) expect(negative).toBeCloseTo((1 - sensitivity) / specificity, 12);
        else expect(negative).toBeNaN();
      }),
    );
  });
});

test('refuse other than two classes, and wrong replacements', () => {
  expect(() => classLikelihoodRatios([0, 1, 2], [0, 1, 2])).toThrow(
    'classLikelihoodRatios: yTrue and yPred must have two classes; got 3',
  );
  expect(() => classLikelihoodRatios(['a'], ['a'])).toThrow(
    'classLikelihoodRatios: labels must name both classes where only one occurs; got 1',
  );
  expect(() => classLikelihoodRatios([0, 1], [0, 1], { labels: [0] })).toThrow(InvalidParameterError);
  for (const replaceUndefinedBy of [0.5, { 'LR+': 0.5, 'LR-': 0 }, { 'LR+': 1, 'LR-': 1.5 }]) {
    expect(() => classLikelihoodRatios([0, 1], [0, 1], { replaceUndefinedBy })).toThrow(
      "replaceUndefinedBy must be 1, NaN, or an object of 'LR+' (from 1, or NaN) and 'LR-' (from 0 to 1, or NaN)",
    );
  }
  // @ts-expect-error one of the two is missing
  expect(() => classLikelihoodRatios([0, 1], [0, 1], { replaceUndefinedBy: { 'LR+': 1 } })).toThrow(
    InvalidParameterError,
  );
  // @ts-expect-error multilabel
  expect(() => classLikelihoodRatios([[0, 1]], [[0, 1]])).toThrow(NotSupportedError);
});
