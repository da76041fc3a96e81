import { DBSCAN, KMeans } from 'pipefit/cluster';
import { InvalidParameterError, NotSupportedError } from 'pipefit/core';
import { DummyRegressor } from 'pipefit/dummy';
import { LogisticRegression } from 'pipefit/linear-model';
import { accuracyScore, checkScoring, getScorer, makeScorer, maxError, meanSquaredLogError } from 'pipefit/metrics';
import { crossValidate } from 'pipefit/model-selection';
import { StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';

const X = [[0], [1], [2], [3]];
const y = [0, 0, 1, 1];
const spec = new LogisticRegression();
const model = spec.fit(X, y);

describe('checkScoring', () => {
  it('gives the scorer of a name, and functions as they are', () => {
    expect(checkScoring(spec, 'accuracy')(model, X, y)).toBe(1);
    const own = (): number => 7;
    expect(checkScoring(spec, own)).toBe(own);
    const scorer = getScorer('f1');
    expect(checkScoring(null, scorer)).toBe(scorer);
  });

  it('gives the own score of a model where no scoring is given', () => {
    expect(checkScoring(spec)(model, X, [0, 0, 1, 0])).toBe(0.75);
    expect(checkScoring(model, null)(model, X, y, { sampleWeight: [1, 2, 3, 4] })).toBe(1);
    expect(checkScoring(new DummyRegressor(), null)(new DummyRegressor().fit(X, y), X, y)).toBe(0);
    const kmeans = new KMeans({ nClusters: 2, randomState: 0 });
    expect(checkScoring(kmeans)(kmeans.fit(X), X, undefined)).toBe(-1);
  });

  it('needs a scoring where there is no own score, unless it may give nothing', () => {
    expect(() => checkScoring(new StandardScaler())).toThrow(InvalidParameterError);
    expect(() => checkScoring(new StandardScaler().fit(X))).toThrow(
      'checkScoring: scoring must be given; got null with a fitted StandardScaler, which has no score of its own',
    );
    expect(() => checkScoring(null)).toThrow('got null with null, which has no score of its own');
    expect(checkScoring(null, null, { allowNone: true })).toBe(null);
    const dbscan = new DBSCAN();
    const score = checkScoring(dbscan);
    expect(() => score(dbscan.fit(X), X, y)).toThrow(NotSupportedError);
  });

  it('gives several scores under their names, and asks the model once', () => {
    let asked = 0;
    const predict = (): number[] => {
      asked++;
      return [0, 0, 1, 0];
    };
    const counting = { role: 'classifier', classes: [0, 1], predict };
    const score = checkScoring(spec, ['accuracy', 'f1', 'recall_macro']);
    expect(score(counting, X, y)).toEqual({ accuracy: 0.75, f1: 2 / 3, recall_macro: 0.75 });
    expect(asked).toBe(1);
    const named = checkScoring(spec, { acc: 'accuracy', mine: () => 3, own: makeScorer(accuracyScore) });
    expect(named(counting, X, y, { sampleWeight: [1, 1, 1, 0] })).toEqual({ acc: 1, mine: 3, own: 1 });
  });

  it('gives the text of an error in place of a score that failed, if it is told to', () => {
    const scoring = { accuracy: makeScorer(accuracyScore), log: makeScorer(meanSquaredLogError) };
    const negative = new LogisticRegression().fit(X, [-2, -2, -1, -1]);
    expect(() => checkScoring(spec, scoring)(negative, X, [-2, -2, -1, -1])).toThrow('meanSquaredLogError');
    const scores = checkScoring(spec, scoring, { raiseExc: false })(negative, X, [-2, -2, -1, -1]);
    expect(scores.accuracy).toBe(1);
    expect(scores.log).toMatch(/^\w+Error: meanSquaredLogError: /);
  });

  it('refuses a metric in place of a scorer, and what is no scoring', () => {
    expect(() => checkScoring(spec, accuracyScore as never)).toThrow(
      'checkScoring: scoring must be the name of a scorer or a function of a model, X and y; got function accuracyScore, which is a metric: makeScorer makes a scorer of it',
    );
    expect(() => checkScoring(spec, 'acuracy' as never)).toThrow('did you mean');
    expect(() => checkScoring(spec, [] as never)).toThrow('checkScoring: scoring must have a score; got none');
    expect(() => checkScoring(spec, ['f1', 'f1'])).toThrow('must have each name once; got "f1" twice');
    expect(() => checkScoring(spec, [3] as never)).toThrow('must have names of scorers; got 3');
    expect(() => checkScoring(spec, { a: 3 } as never)).toThrow('scoring "a" must be the name of a scorer');
    expect(() => checkScoring(spec, 3 as never)).toThrow(InvalidParameterError);
    expect(() => checkScoring(spec, null, { allowNone: 1 } as never)).toThrow(InvalidParameterError);
  });
});

describe('weights', () => {
  const regressor = new DummyRegressor().fit(X, y);

  it('are refused by a scorer of a metric that takes none', () => {
    const weights = { sampleWeight: [1, 2, 3, 4] };
    expect(() => getScorer('neg_max_error')(regressor, X, y, weights)).toThrow(
      'scorer: sampleWeight must be left out: maxError takes no weights; got weights',
    );
    expect(() => makeScorer(maxError)(regressor, X, y, weights)).toThrow(NotSupportedError);
  });

  it('go to those of several scores that take them', () => {
    const score = checkScoring(regressor, ['neg_max_error', 'neg_mean_absolute_error']);
    expect(score(regressor, X, [0, 0, 0, 1], { sampleWeight: [1, 1, 1, 5] })).toEqual({
      neg_max_error: -0.5,
      neg_mean_absolute_error: -0.5,
    });
  });
});

it('clusterers are scored against labels, by the names of metrics of clusters', async () => {
  const far = [[0], [1], [10], [11], [0.5], [10.5]];
  const kmeans = new KMeans({ nClusters: 2, nInit: 1, randomState: 0 });
  const kinds = ['a', 'a', 'b', 'b', 'a', 'b'];
  const result = await crossValidate(kmeans, far, kinds, { cv: 2, scoring: ['adjusted_rand_score', 'rand_score'] });
  expect(result.testAdjustedRandScore).toHaveLength(2);
  expect(Array.from(result.testRandScore).every((score) => score >= 0 && score <= 1)).toBe(true);
  expect(() => getScorer('rand_score')(new DBSCAN().fit(far), far, kinds)).toThrow(
    'scorer: scoring must fit the model: this scorer needs predict; got a fitted DBSCAN without it',
  );
});
