import { Pipeline } from 'pipefit/compose';
import { DataError, InvalidParameterError, NotSupportedError, ShapeError } from 'pipefit/core';
import { Table } from 'pipefit/data';
import { DummyClassifier, DummyRegressor } from 'pipefit/dummy';
import { LogisticRegression } from 'pipefit/linear-model';
import { crossValScore, type FoldWarning, GridSearchCV, KFold } from 'pipefit/model-selection';
import { StandardScaler } from 'pipefit/preprocessing';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { fitAsync } from 'pipefit/workers';
import { describe, expect, it } from 'vitest';
import { FittedToy, Toy } from '../toys.js';

const X = Array.from({ length: 10 }, (_, i) => [i, (i * 3) % 7]);
const y = ['a', 'a', 'a', 'a', 'a', 'a', 'b', 'b', 'b', 'b'];
const halves = [
  [
    [0, 1, 2, 6, 7],
    [3, 4, 5, 8, 9],
  ],
  [
    [3, 4, 5, 8, 9],
    [0, 1, 2, 6, 7],
  ],
] as const;
const toys = (options: object = {}) => new GridSearchCV(new Toy(), { answer: [1, 0] }, { cv: halves, ...options });

describe('a grid', () => {
  it('is checked when the search is made', () => {
    const pipe = new Pipeline([
      ['scale', new StandardScaler()],
      ['clf', new LogisticRegression()],
    ]);
    const make = (grid: object) => () => new GridSearchCV(pipe, grid as never);
    expect(make({ clf__c: [1] })).toThrow(InvalidParameterError);
    expect(make({ clf__c: [1] })).toThrow('LogisticRegression: a parameter name must be one of');
    expect(make({ classifier__C: [1] })).toThrow('Pipeline: a parameter name must be one of scale, clf');
    expect(make({ clf__C: [1, -1] })).toThrow('LogisticRegression: C must be a number in (0, Infinity]; got -1');
    expect(make({ clf__warmStart: [true] })).toThrow(NotSupportedError);
    expect(make({ clf__C: 1 })).toThrow('ParameterGrid: clf__C must be an array of candidate values; got 1');
    expect(make({ clf__C: [] })).toThrow(
      'ParameterGrid: clf__C must be an array of candidate values; got an empty one',
    );
    expect(make([])).toThrow('ParameterGrid: the grid must have candidates; got none');
    expect(make([{ clf__C: [1] }, 7])).toThrow('ParameterGrid: the grid must be an object of arrays');
    expect(make(new Map([['clf__C', [1]]]))).toThrow('ParameterGrid: the grid must be an object of arrays');
  });

  it('may replace an estimator and set its parameters', async () => {
    const pipe = new Pipeline([['clf', new DummyClassifier() as DummyClassifier | DecisionTreeClassifier]] as const);
    const grid = [
      { clf: [new DummyClassifier()] },
      { clf: [new DecisionTreeClassifier({ randomState: 0 })], clf__maxDepth: [1, 3] },
    ];
    const found = await new GridSearchCV(pipe, grid as never, { cv: halves }).fit(X, y);
    expect(Array.from(found.cvResults.rankTestScore)).toEqual([3, 1, 1]);
    expect(found.bestIndex).toBe(1);
    expect(found.cvResults).toMatchObject({ param_clf__maxDepth: [undefined, 1, 3] });
  });

  it('is out of reach of later changes', async () => {
    const grid = { answer: [1, 0] };
    const search = new GridSearchCV(new Toy(), grid, { cv: halves });
    grid.answer.push(99);
    expect((await search.fit(X, y)).cvResults.params).toEqual([{ answer: 1 }, { answer: 0 }]);
    expect(Object.isFrozen(search.params)).toBe(true);
  });
});

describe('a search', () => {
  it('tells all scores and the best candidate', async () => {
    const found = await toys({ returnTrainScore: true }).fit(X, y);
    expect(found.cvResults).toEqual({
      params: [{ answer: 1 }, { answer: 0 }],
      param_answer: [1, 0],
      split0TestScore: Float64Array.of(0.4, 0.6),
      split1TestScore: Float64Array.of(0.4, 0.6),
      meanTestScore: Float64Array.of(0.4, 0.6),
      stdTestScore: Float64Array.of(0, 0),
      rankTestScore: Int32Array.of(2, 1),
      split0TrainScore: Float64Array.of(0.4, 0.6),
      split1TrainScore: Float64Array.of(0.4, 0.6),
      meanTrainScore: Float64Array.of(0.4, 0.6),
      stdTrainScore: Float64Array.of(0, 0),
    });
    expect([found.bestIndex, found.bestScore, found.bestParams]).toEqual([1, 0.6, { answer: 0 }]);
    expect(found.bestEstimator).toBeInstanceOf(FittedToy);
    expect(found.predict(X)).toEqual(new Array(10).fill('a'));
    expect([found.nSplits, found.multimetric, found.role, found.refitTime]).toEqual([2, false, 'classifier', null]);
    expect([found.nFeaturesIn, found.featureNamesIn, found.classes]).toEqual([2, null, ['a', 'b']]);
    expect(found.score(X, y)).toBe(0.6);
    expect(found.score(X, y, { sampleWeight: [...new Array(9).fill(1), 3] })).toBe(0.5);
    expect(found.report.warnings).toEqual([]);
  });

  it('has the methods of its best model and no others', async () => {
    const toy = await toys().fit(X, y);
    expect('predictProba' in toy).toBe(false);
    const logistic = await new GridSearchCV(new LogisticRegression(), { C: [1] }, { cv: 2 }).fit(X, y);
    expect(logistic.predictProba(X)).toEqual(logistic.bestEstimator.predictProba(X));
    expect(logistic.decisionFunction(X)).toEqual(logistic.bestEstimator.decisionFunction(X));
    expect('transform' in logistic).toBe(false);
    const scaler = await new GridSearchCV(new StandardScaler(), { withMean: [true] }, { scoring: () => 0 }).fit(X);
    expect(scaler.transform(X)).toEqual(scaler.bestEstimator.transform(X));
    expect('predict' in scaler || 'classes' in scaler).toBe(false);
  });

  it('keeps the names of the columns', async () => {
    const table = Table.fromRows(X.map(([p, q]) => ({ p: p!, q: q! })));
    const found = await new GridSearchCV(new LogisticRegression(), { C: [1] }, { cv: 2 }).fit(table, y);
    expect(found.featureNamesIn).toEqual(['p', 'q']);
    expect(found.bestEstimator.featureNamesIn).toEqual(['p', 'q']);
  });

  it('divides rows, labels and weights together', async () => {
    Toy.seen.length = 0;
    const seen: unknown[] = [];
    const scoring = (
      _: unknown,
      rows: { toArray(): number[][] },
      labels: unknown,
      options?: { sampleWeight?: unknown },
    ) => {
      seen.push([rows.toArray().map(([first]) => first), labels, options?.sampleWeight]);
      return 1;
    };
    const search = new GridSearchCV(new Toy(), {}, { cv: halves, scoring: scoring as never });
    await search.fit(X, y, { sampleWeight: X.map(([first]) => first! + 1) });
    expect(Toy.seen).toEqual([halves[0][0], halves[1][0], X.map(([first]) => first)]);
    expect(seen).toEqual(
      halves.map(([, test]) => [test, test.map((row) => y[row]), Float64Array.from(test, (row) => row + 1)]),
    );
  });

  it('times with a clock only', async () => {
    let now = 0;
    const found = await toys().fit(X, y, { clock: () => now++ });
    expect(Object.keys(found.cvResults)).toContain('meanFitTime');
    expect(found.cvResults.meanFitTime).toEqual(Float64Array.of(1, 1));
    expect(found.cvResults.meanScoreTime).toEqual(Float64Array.of(1, 1));
    expect(found.cvResults.stdScoreTime).toEqual(Float64Array.of(0, 0));
    expect(found.refitTime).toBe(1);
  });

  it('leaves itself and the data as they are, and can be fitted again', async () => {
    const search = toys();
    const before = JSON.stringify([search.params.paramGrid, X, y]);
    const [first, second] = [await search.fit(X, y), await search.fit(X, y)];
    expect(second.cvResults).toEqual(first.cvResults);
    expect(JSON.stringify([search.params.paramGrid, X, y])).toBe(before);
  });

  it('says what it is', async () => {
    const search = new GridSearchCV(new LogisticRegression(), [{ C: [0.1, 1] }, { fitIntercept: [false] }], { cv: 3 });
    expect(String(search)).toBe('GridSearchCV(LogisticRegression(), [{C: [0.1, 1]}, {fitIntercept: [false]}], cv=3)');
    expect(String(toys())).toContain('GridSearchCV(Toy(), {answer: [1, 0]}, cv=[[[0, 1, 2, 6, 7]');
    expect([search.role, search.type]).toEqual(['classifier', 'GridSearchCV']);
    const other = search.with({ cv: 4, estimator__maxIter: 7 });
    expect([other.params.cv, other.params.estimator.params.maxIter]).toEqual([4, 7]);
    expect(other.constructorArguments()[0]).toBe(other.params.estimator);
  });

  it('can itself be cross-validated', async () => {
    const search = new GridSearchCV(new DecisionTreeClassifier({ randomState: 0 }), { maxDepth: [1, 2] }, { cv: 2 });
    const scores = await crossValScore(search, X, y, { cv: 2 });
    expect((await fitAsync(search, X, y)).bestParams).toEqual({ maxDepth: 1 });
    expect(scores).toEqual(await crossValScore(new DecisionTreeClassifier({ maxDepth: 1 }), X, y, { cv: 2 }));
  });
});

describe('refit', () => {
  const scoring = { acc: 'accuracy', neg_b: (model: object) => 10 - (model as FittedToy).state.answer } as const;
  const several = (refit: unknown) =>
    new GridSearchCV(new Toy(), { answer: [1, 0] }, { cv: halves, scoring, refit: refit as 'acc' });

  it('false fits no best model', async () => {
    const found = await toys({ refit: false }).fit(X, y);
    expect(found.bestEstimator).toBeNull();
    expect([found.bestIndex, found.bestScore]).toEqual([1, 0.6]);
    expect('predict' in found).toBe(false);
    expect(() => found.score(X, y)).toThrow(
      'GridSearchCV: refit, for score, must be true or the name of a score; got false',
    );
  });

  it('names one of several scores', async () => {
    const found = await several('neg_b').fit(X, y);
    expect(found.multimetric).toBe(true);
    expect(found.cvResults).toMatchObject({
      rankTestAcc: Int32Array.of(2, 1),
      meanTestNegB: Float64Array.of(9, 10),
      split1TestNegB: Float64Array.of(9, 10),
    });
    expect([found.bestIndex, found.bestScore, found.score(X, y)]).toEqual([1, 10, 10]);
    expect(Object.keys(found.scorer as object)).toEqual(['acc', 'neg_b']);
    expect((await several(false).fit(X, y)).bestEstimator).toBeNull();
    const nothing = await several(false).fit(X, y);
    expect(() => nothing.bestParams).toThrow(
      'GridSearchCV: refit, for bestParams, must say which candidate is the best',
    );
  });

  it('must say which of several scores counts', () => {
    expect(() => several(true)).toThrow(
      'GridSearchCV: refit must be the name of a score (acc, neg_b), a function or false where there are several scores',
    );
    expect(() => several('precision')).toThrow(InvalidParameterError);
  });

  it('may be a function that chooses', async () => {
    const found = await toys({
      refit: (results: { rankTestScore: Int32Array }) => results.rankTestScore.indexOf(2),
    }).fit(X, y);
    expect([found.bestIndex, found.bestParams]).toEqual([0, { answer: 1 }]);
    expect(found.predict([[0, 0]])).toEqual(['b']);
    expect(() => found.bestScore).toThrow('GridSearchCV: refit, for bestScore, must say which candidate is the best');
    expect(found.score(X, y)).toBe(0.4);
    await expect(toys({ refit: () => 2 }).fit(X, y)).rejects.toThrow(
      'GridSearchCV: refit must return the position of a candidate, from 0 to 1; got 2',
    );
  });

  it('is checked for a function of several scores when these are known', async () => {
    const both = () => ({ p: 1, q: 2 });
    await expect(toys({ scoring: both }).fit(X, y)).rejects.toThrow('must be the name of a score (p, q)');
    expect((await toys({ scoring: both, refit: 'q' }).fit(X, y)).bestScore).toBe(2);
  });
});

describe('a fit that fails', () => {
  const X7 = X.map(([a, b], i) => [i === 4 ? 7 : a! > 6 ? a! + 1 : a!, b!]);
  const search = (options: object = {}) =>
    new GridSearchCV(new Toy(), { trouble: ['none', 'sevens'] }, { cv: halves, refit: false, ...options });

  it('scores NaN, ranks last and is reported', async () => {
    const told: FoldWarning[] = [];
    const found = await search().fit(X7, y, { logger: (warning) => told.push(warning) });
    expect(found.cvResults.split0TestScore).toEqual(Float64Array.of(0.6, 0.6));
    expect(found.cvResults.split1TestScore).toEqual(Float64Array.of(0.6, Number.NaN));
    expect(found.cvResults.meanTestScore).toEqual(Float64Array.of(0.6, Number.NaN));
    expect(Array.from(found.cvResults.rankTestScore)).toEqual([1, 2]);
    const warning = { code: 'FIT_FAILED', owner: 'GridSearchCV', candidate: 1, split: 1 };
    expect(found.report.warnings).toEqual([{ ...warning, message: 'GridSearchCV: a fit failed: toy broke' }]);
    expect(told).toEqual(found.report.warnings);
  });

  it('has the score that errorScore says, or stops the search', async () => {
    const found = await search({ errorScore: -1, scoring: ['accuracy', 'f1_macro'] }).fit(X7, y);
    expect(found.cvResults).toMatchObject({
      split1TestAccuracy: Float64Array.of(0.6, -1),
      split1TestF1Macro: Float64Array.of(0.375, -1),
    });
    await expect(search({ errorScore: 'raise' }).fit(X7, y)).rejects.toThrow(new TypeError('toy broke'));
  });

  it('stops the search when all fail', async () => {
    const all = new GridSearchCV(new Toy({ trouble: 'always' }), { answer: [0, 1] }, { cv: halves });
    await expect(all.fit(X, y)).rejects.toThrow(DataError);
    await expect(all.fit(X, y)).rejects.toMatchObject({
      message: 'GridSearchCV: the fits must not fail every time; got 4 failures, the first: toy broke',
      cause: new TypeError('toy broke'),
    });
  });

  it('is told from a scorer that fails', async () => {
    const scoring = {
      fine: () => 1,
      broken: () => {
        throw new RangeError('no score');
      },
    };
    const found = await toys({ scoring, refit: 'fine', errorScore: 0 }).fit(X, y);
    expect(found.cvResults).toMatchObject({
      meanTestFine: Float64Array.of(1, 1),
      meanTestBroken: Float64Array.of(0, 0),
    });
    expect(found.report.warnings).toHaveLength(4);
    expect(found.report.warnings[3]).toEqual({
      code: 'SCORE_FAILED',
      owner: 'GridSearchCV',
      message: "GridSearchCV: scorer 'broken' failed: no score",
      candidate: 1,
      split: 1,
    });
    await expect(toys({ scoring, refit: 'fine', errorScore: 'raise' }).fit(X, y)).rejects.toThrow(RangeError);
  });

  it('is told from a fit that only warns', async () => {
    const found = await new GridSearchCV(new Toy({ trouble: 'warning' }), { answer: [0] }, { cv: halves }).fit(X, y);
    const warning = { code: 'DATA', owner: 'Toy', message: 'toy is unsure' };
    expect(found.report.warnings).toEqual([
      { ...warning, candidate: 0, split: 0 },
      { ...warning, candidate: 0, split: 1 },
      warning,
    ]);
  });
});

describe('what cannot be meant', () => {
  it('is refused when the search is made', () => {
    expect(() => new GridSearchCV({} as never, {})).toThrow(
      'GridSearchCV: estimator must be an estimator; got an object',
    );
    expect(() => toys({ scoring: 'acuracy' })).toThrow(InvalidParameterError);
    expect(() => toys({ scoring: [] })).toThrow(
      'GridSearchCV: scoring must have scores, each under another name; got none',
    );
    expect(() => toys({ scoring: { a_b: 'f1', aB: 'f1' }, refit: 'aB' })).toThrow(
      'each under another name; got testAB, testAB',
    );
    expect(() => toys({ scoring: { a: 7 } })).toThrow(
      'GridSearchCV: scoring "a" must be the name of a scorer or a function',
    );
    expect(() => toys({ cv: 1 })).toThrow(InvalidParameterError);
    expect(() => toys({ errorScore: 'ignore' })).toThrow("errorScore must be a number or 'raise'");
    expect(() => toys({ folds: 3 })).toThrow(InvalidParameterError);
    expect(() => toys({ verbose: 2 })).toThrow(NotSupportedError);
  });

  it('is refused before any fit', async () => {
    Toy.seen.length = 0;
    await expect(toys().fit(X, y.slice(1))).rejects.toThrow(ShapeError);
    await expect(
      toys().fit(
        X,
        X.map(() => 0.5),
      ),
    ).rejects.toThrow('GridSearchCV: y must hold class labels');
    await expect(toys().fit(X, y, { sampleWeight: [1] })).rejects.toThrow(ShapeError);
    await expect(toys().fit(X, y, { groups: [1, 2] })).rejects.toThrow(ShapeError);
    await expect(toys().fit(X, y, { weights: [1] } as never)).rejects.toThrow(InvalidParameterError);
    await expect(toys({ cv: [[[0], [10]]] }).fit(X, y)).rejects.toThrow(
      'checkCv: test rows of split 0 must be positions of rows, from 0 to 9; got 10',
    );
    await expect(toys({ cv: [[[], [1]]] }).fit(X, y)).rejects.toThrow('training rows of split 0 must be a vector');
    const liar = { *split() {}, getNSplits: () => 3 };
    await expect(toys({ cv: liar }).fit(X, y)).rejects.toThrow(
      'GridSearchCV: cv must yield at least one division, and 3 as it says; got 0',
    );
    await expect(toys({ cv: new KFold() }).fit(X, y, { groups: y })).rejects.toThrow(NotSupportedError);
    expect(Toy.seen).toEqual([]);
  });

  it('a score is a number', async () => {
    await expect(toys({ scoring: () => 'good' }).fit(X, y)).rejects.toThrow(
      'scorer: a score must be a number; got "good"',
    );
    let calls = 0;
    const fickle = () => (calls++ === 0 ? { p: 1 } : { q: 1 });
    await expect(toys({ scoring: fickle, refit: 'p' }).fit(X, y)).rejects.toThrow(
      'GridSearchCV: scoring must return p each time; got q',
    );
  });
});

it('searches regressors on folds that are not stratified', async () => {
  const numbers = Float64Array.of(1, 2, 3, 4, 100);
  const found = await new GridSearchCV(
    new DummyRegressor(),
    { strategy: ['mean', 'median'] },
    { scoring: 'neg_mean_absolute_error', cv: 5 },
  ).fit([[1], [2], [3], [4], [5]], numbers);
  expect(found.bestParams).toEqual({ strategy: 'median' });
  expect(found.predict([[1]])).toEqual(Float64Array.of(3));
});
