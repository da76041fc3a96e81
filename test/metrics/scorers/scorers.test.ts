import { InvalidParameterError, NotSupportedError } from 'pipefit/core';
import type { Matrix } from 'pipefit/data';
import { DummyClassifier } from 'pipefit/dummy';
import { LogisticRegression } from 'pipefit/linear-model';
import {
  accuracyScore,
  fbetaScore,
  getScorer,
  getScorerNames,
  makeScorer,
  meanSquaredError,
  rocAucScore,
} from 'pipefit/metrics';
import { crossValidate, crossValScore } from 'pipefit/model-selection';
import { describe, expect, it } from 'vitest';
import { FittedToy, Toy } from '../../model-selection/toys.js';

const X = [[0], [1], [2], [3]];
const y = ['a', 'a', 'b', 'b'];
const model = new LogisticRegression().fit(X, y);

describe('makeScorer', () => {
  it('asks the model, passes the options and turns the sign of a loss', () => {
    const predicts = { predict: () => [1, 1, 0] };
    expect(makeScorer(fbetaScore, { beta: 2 })(predicts, X, [1, 0, 0])).toBeCloseTo(5 / 6, 15);
    expect(makeScorer(meanSquaredError, { greaterIsBetter: false })(predicts, X, [3, 1, 0])).toBe(-4 / 3);
  });

  it('takes the first method that the model has', () => {
    const seen: unknown[] = [];
    const spy = (_y: unknown, response: unknown): number => seen.push(response);
    const both = { decisionFunction: () => 'd', predictProba: () => 'p' };
    const either = makeScorer(spy, { responseMethod: ['decision_function', 'predict_proba'] });
    either(both, X, y);
    either({ predictProba: () => 'p' }, X, y);
    expect(seen).toEqual(['d', 'p']);
  });

  it('gives the metric one column where there are two classes', () => {
    const proba = model.predictProba(X).column(1);
    const scorer = makeScorer(rocAucScore, { responseMethod: 'predict_proba' });
    expect(scorer(model, X, y)).toBe(1);
    let seen: unknown;
    const spy = (_y: unknown, response: unknown, _options?: { posLabel?: string }): number => {
      seen = response;
      return 0;
    };
    makeScorer(spy, { responseMethod: 'predict_proba' })(model, X, y);
    expect(seen).toEqual(proba);
    makeScorer(spy, { responseMethod: 'predict_proba', posLabel: 'a' })(model, X, y);
    expect(seen).toEqual(model.predictProba(X).column(0));
    makeScorer(spy, { responseMethod: 'decision_function', posLabel: 'a' })(model, X, y);
    expect(seen).toEqual((model.decisionFunction(X) as Float64Array).map((d) => -d));
    const wrong = makeScorer(spy, { responseMethod: 'predict_proba', posLabel: 'c' });
    expect(() => wrong(model, X, y)).toThrow('scorer: posLabel must be one of the classes a, b; got "c"');
  });

  it('asks for a positive class that the model knows, also where rows of one class are scored', () => {
    const refusal = 'scorer: posLabel must be one of the classes a, b; got 1';
    expect(() => getScorer('recall')(model, [[0], [1]], ['a', 'a'])).toThrow(refusal);
    expect(() => makeScorer(fbetaScore, { beta: 2 })(model, [[0]], ['a'])).toThrow(refusal);
    expect(getScorer('recall_macro')(model, [[0], [1]], ['a', 'a'])).toBe(1);
    expect(makeScorer(fbetaScore, { beta: 2, posLabel: 'b' })(model, [[0], [3]], ['b', 'b'])).toBe(0.5 / 0.9);
    const zeros = new DummyClassifier().fit([[0]], [0]);
    expect(() => getScorer('f1')(zeros, [[0]], [0])).toThrow('posLabel must be one of the classes 0; got 1');
  });

  it('takes 1 for true', () => {
    const booleans = new LogisticRegression().fit(X, [false, false, true, true]);
    expect(getScorer('f1')(booleans, X, [false, false, true, true])).toBe(1);
    let seen: unknown;
    const spy = (_y: unknown, response: unknown, _options?: { posLabel?: number }): number => {
      seen = response;
      return 0;
    };
    makeScorer(spy, { responseMethod: 'predict_proba', posLabel: 1 })(booleans, X, y);
    expect(seen).toEqual(booleans.predictProba(X).column(1));
  });

  it('gives the metric all columns where there are more classes', () => {
    const three = new LogisticRegression().fit(X, ['a', 'b', 'b', 'c']);
    let seen: unknown;
    const spy = (_y: unknown, response: unknown, _options?: { posLabel?: string }): number => {
      seen = response;
      return 0;
    };
    makeScorer(spy, { responseMethod: 'predict_proba' })(three, X, y);
    expect((seen as Matrix).shape).toEqual([4, 3]);
  });

  it('passes weights on', () => {
    const scorer = makeScorer(accuracyScore);
    expect(scorer({ predict: () => ['a', 'b'] }, [[1], [2]], ['a', 'a'], { sampleWeight: [3, 1] })).toBe(0.75);
  });

  it('refuses what is no metric, no number and no method', () => {
    expect(() => makeScorer('accuracy' as never)).toThrow('makeScorer: metric must be a function; got "accuracy"');
    expect(() => makeScorer(accuracyScore, { responseMethod: 'predictProba' as never })).toThrow(InvalidParameterError);
    expect(() => makeScorer((() => 'good') as never)({ predict: () => [] }, X, y)).toThrow(
      'scorer: a score must be a number; got "good"',
    );
    const scorer = getScorer('neg_log_loss');
    expect(() => scorer(new Toy().fit(X, y), X, y)).toThrow(NotSupportedError);
    expect(() => scorer(new Toy().fit(X, y), X, y)).toThrow(
      'scorer: scoring must fit the model: this scorer needs predictProba; got a fitted Toy without it',
    );
    expect(() => getScorer('roc_auc')(new Toy().fit(X, y), X, y)).toThrow('needs decisionFunction or predictProba');
  });
});

describe('getScorer', () => {
  it('knows the names of scikit-learn', () => {
    expect(getScorerNames()).toHaveLength(58);
    expect(getScorer('accuracy')(model, X, y)).toBe(1);
    const own = makeScorer(accuracyScore);
    expect(getScorer(own)).toBe(own);
  });

  it('refuses a name that does not exist, and knows the nearest one; nothing is passed through', () => {
    expect(() => getScorer('max_error' as never)).toThrow('got "max_error"');
    expect(() => getScorer('acuracy' as never)).toThrow('did you mean accuracy?');
    expect(getScorer(null)).toBe(null);
    expect(() => getScorer('acuracy' as never)).toThrow(InvalidParameterError);
    expect(() => getScorer('constructor' as never)).toThrow(InvalidParameterError);
    expect(() => getScorer(7 as never)).toThrow('got 7');
  });
});

it('a scorer that the model cannot serve stops the run instead of scoring NaN', async () => {
  await expect(crossValScore(new Toy(), X, y, { cv: 2, scoring: 'neg_log_loss' })).rejects.toThrow(NotSupportedError);
});

it('asks a model once for what several scorers want to know', async () => {
  FittedToy.asked = 0;
  await crossValidate(new Toy(), X, y, { cv: 2, scoring: ['accuracy', 'f1_macro', 'recall_micro'] });
  expect(FittedToy.asked).toBe(2);
});
