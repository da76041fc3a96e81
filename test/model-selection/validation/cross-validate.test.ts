import { DataError, InvalidParameterError, NotSupportedError, ShapeError } from 'pipefit/core';
import { Matrix, Table } from 'pipefit/data';
import { DummyRegressor } from 'pipefit/dummy';
import { LogisticRegression } from 'pipefit/linear-model';
import { accuracyScore } from 'pipefit/metrics';
import {
  crossValidate,
  crossValPredict,
  crossValScore,
  type FoldWarning,
  KFold,
  type Splitter,
} from 'pipefit/model-selection';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { describe, expect, it } from 'vitest';
import { FittedToy, Toy } from '../toys.js';

const X = Array.from({ length: 6 }, (_, i) => [i, 10 * i]);
const y = ['a', 'a', 'a', 'b', 'b', 'b'];

describe('crossValidate', () => {
  it('returns what was asked for', async () => {
    const result = await crossValidate(new Toy(), X, y, {
      cv: 3,
      scoring: { acc: 'accuracy', one: () => 1 },
      returnTrainScore: true,
      returnEstimator: true,
      returnIndices: true,
    });
    expect(Object.keys(result)).toEqual([
      'estimator',
      'indices',
      'testAcc',
      'trainAcc',
      'testOne',
      'trainOne',
      'warnings',
    ]);
    expect(result.testAcc).toEqual(Float64Array.of(0.5, 0.5, 0.5));
    expect(result.trainOne).toEqual(Float64Array.of(1, 1, 1));
    expect(result.indices.test).toEqual([Int32Array.of(0, 3), Int32Array.of(1, 4), Int32Array.of(2, 5)]);
    expect(result.indices.train[0]).toEqual(Int32Array.of(1, 2, 4, 5));
    expect(result.estimator[2]).toBeInstanceOf(FittedToy);
    expect(result.estimator[2]?.predict([[1, 1]])).toEqual(['a']);
    expect(Object.keys(await crossValidate(new Toy(), X, y, { cv: 3 }))).toEqual(['testScore', 'warnings']);
  });

  it('times with a clock only', async () => {
    let now = 0;
    const clock = () => (now += 2);
    const { fitTime, scoreTime } = await crossValidate(new Toy(), X, y, { cv: 2, clock, returnTrainScore: true });
    expect([fitTime, scoreTime]).toEqual([Float64Array.of(2, 2), Float64Array.of(2, 2)]);
  });

  it('keeps no model of a fit that failed', async () => {
    const sevens = X.map(([a, b], i) => [i === 5 ? 7 : a!, b!]);
    const result = await crossValidate(new Toy({ trouble: 'sevens' }), sevens, y, {
      cv: 3,
      returnEstimator: true,
      errorScore: -5,
      scoring: () => ({ p: 1, q: 2 }),
    });
    expect(result.estimator.map((model) => model === null)).toEqual([true, true, false]);
    expect([result.testP, result.testQ]).toEqual([Float64Array.of(-5, -5, 1), Float64Array.of(-5, -5, 2)]);
    expect(result.warnings.map(({ code, split }) => [code, split])).toEqual([
      ['FIT_FAILED', 0],
      ['FIT_FAILED', 1],
    ]);
  });

  it('weighs the fits and not the scores', async () => {
    const weighted = await crossValidate(new DummyRegressor(), X, [0, 0, 0, 3, 0, 0], {
      cv: [
        [
          [0, 3],
          [1, 2],
        ],
      ],
      params: { sampleWeight: [1, 5, 5, 2, 5, 5] },
      scoring: 'neg_mean_absolute_error',
    });
    expect(weighted.testScore).toEqual(Float64Array.of(-2));
  });

  it('tells of classes with fewer rows than folds', async () => {
    const told: FoldWarning[] = [];
    const few = ['a', 'a', 'a', 'a', 'b', 'b'];
    const { warnings } = await crossValidate(new Toy(), X, few, { cv: 3, logger: (warning) => told.push(warning) });
    const message = 'crossValidate: the smallest class has 2 rows, fewer than the 3 folds';
    expect(warnings).toEqual([{ code: 'DATA', owner: 'crossValidate', message }]);
    expect(told).toEqual(warnings);
  });

  it('needs data that fit together', async () => {
    await expect(crossValidate(new Toy(), X, y.slice(1))).rejects.toThrow(ShapeError);
    await expect(crossValidate(new Toy(), X, undefined as never)).rejects.toThrow('crossValidate: y must be given');
    await expect(crossValidate(new Toy(), [1, 2] as never, ['a', 'b'])).rejects.toThrow(
      'crossValidate: X must be two-dimensional',
    );
    await expect(crossValidate(new DummyRegressor(), X, y as never)).rejects.toThrow(DataError);
    await expect(crossValidate('tree' as never, X as never, y as never)).rejects.toThrow(
      'crossValidate: estimator must be an estimator; got "tree"',
    );
  });
});

describe('crossValScore', () => {
  it("takes the model's own score, a name or a function", async () => {
    const expected = Float64Array.of(0.5, 0.5, 0.5);
    expect(await crossValScore(new Toy(), X, y, { cv: 3 })).toEqual(expected);
    expect(await crossValScore(new Toy(), X, y, { cv: 3, scoring: 'accuracy' })).toEqual(expected);
    const scoring = (model: FittedToy, rows: unknown, labels: ArrayLike<string>) =>
      accuracyScore(labels as string[], model.predict(rows as Matrix) as string[]);
    expect(await crossValScore(new Toy(), X, y, { cv: 3, scoring: scoring as never })).toEqual(expected);
  });

  it('stops when there would be nothing but NaN', async () => {
    await expect(crossValScore(new Toy(), X, y, { cv: 3, scoring: 'f1' })).rejects.toThrow(DataError);
    await expect(crossValScore(new Toy(), X, y, { cv: 3, scoring: 'f1' })).rejects.toThrow(
      "crossValScore: scorer 'score' must not fail every time; got 3 failures, the first: scorer: posLabel",
    );
    const zero = await crossValScore(new Toy(), X, y, { cv: 3, scoring: 'f1', errorScore: 0 });
    expect(zero).toEqual(new Float64Array(3));
    const once = (_: unknown, rows: { toArray(): number[][] }) => {
      if (rows.toArray()[0]![0] === 0) throw new Error('zero');
      return 1;
    };
    const logger = (warning: FoldWarning) => told.push(warning.message);
    const told: string[] = [];
    const some = await crossValScore(new Toy(), X, y, { cv: 3, scoring: once as never, logger });
    expect(some).toEqual(Float64Array.of(Number.NaN, 1, 1));
    expect(told).toEqual(["crossValScore: scorer 'score' failed: zero"]);
  });

  it('takes one score only', async () => {
    await expect(crossValScore(new Toy(), X, y, { scoring: ['accuracy'] as never, cv: 3 })).rejects.toThrow(
      'crossValScore: scoring must give one score: crossValidate takes several; got an array of length 1',
    );
    await expect(crossValScore(new Toy(), X, y, { scoring: (() => ({ p: 1 })) as never, cv: 3 })).rejects.toThrow(
      'crossValScore: scoring must give one score: crossValidate takes several; got p',
    );
  });

  it('makes five folds unless told otherwise', async () => {
    expect(await crossValScore(new DummyRegressor(), X, [1, 2, 3, 4, 5, 6])).toHaveLength(5);
  });

  it('takes a splitter of the caller, and gives it groups', async () => {
    const asked: unknown[] = [];
    const byGroup: Splitter = {
      *split(rows, labels, groups) {
        asked.push((rows as Matrix).shape, labels, groups);
        yield [Int32Array.of(0, 5), Int32Array.of(1, 2)];
      },
      getNSplits: () => 1,
    };
    const groups = [1, 2, 2, 3, 3, 1];
    expect(await crossValScore(new Toy(), X, y, { cv: byGroup, groups })).toEqual(Float64Array.of(1));
    expect(asked).toEqual([[6, 2], y, groups]);
    await expect(crossValScore(new Toy(), X, y, { cv: 2, groups })).rejects.toThrow(NotSupportedError);
  });

  it('takes every form of y', async () => {
    const bits = [0, 0, 0, 1, 1, 1];
    const tree = new DecisionTreeClassifier({ randomState: 0 });
    const expected = await crossValScore(tree, X, bits, { cv: 3 });
    for (const form of [Int8Array.from(bits), bits.map((bit) => bit === 1), bits.map((bit) => [bit])]) {
      expect(await crossValScore(tree, X, form as never, { cv: 3 })).toEqual(expected);
    }
    const numbers = await crossValScore(new DummyRegressor(), X, [1, 2, 3, 4, 5, 6], { cv: 3 });
    expect(await crossValScore(new DummyRegressor(), X, Float32Array.of(1, 2, 3, 4, 5, 6), { cv: 3 })).toEqual(numbers);
  });

  it('converts X once and leaves it as it is', async () => {
    const forms = [X, Matrix.zeros(6, 2), Table.fromRows(X.map(([p, q]) => ({ p: p!, q: q! })))];
    for (const form of forms) await crossValScore(new Toy(), form, y, { cv: 2 });
    let reads = 0;
    const counting = X.map((row) => ({
      get p() {
        reads++;
        return row[0]!;
      },
    }));
    const wide = Array.from(
      { length: 7 },
      () =>
        [
          [0, 1, 3, 4],
          [2, 5],
        ] as const,
    );
    await crossValScore(new Toy(), counting, y, { cv: wide.slice(0, 1) });
    const once = reads;
    reads = 0;
    await crossValScore(new Toy(), counting, y, { cv: wide });
    expect(reads).toBe(once);
  });
});

describe('crossValPredict', () => {
  it('predicts each row by a model that has not seen it, in the order of the rows', async () => {
    const cv = new KFold({ nSplits: 3, shuffle: true, randomState: 0 });
    const numbers = [1, 2, 3, 4, 5, 6];
    const predicted = await crossValPredict(new DummyRegressor(), X, numbers, { cv });
    const expected = new Float64Array(6);
    for (const [train, test] of cv.split(X)) {
      const mean = train.reduce((sum, row) => sum + numbers[row]!, 0) / train.length;
      for (const row of test) expected[row] = mean;
    }
    expect(predicted).toEqual(expected);
    expect(await crossValPredict(new Toy(), X, y, { cv: 3 })).toEqual(new Array(6).fill('a'));
  });

  it('refuses what does not predict each row once', async () => {
    await expect(crossValPredict(new Toy(), X, y, { cv: [[[0, 3], [1]]] })).rejects.toThrow(
      'crossValPredict: cv must test each row exactly once; got row 0 tested 0 times',
    );
    await expect(crossValPredict(new Toy(), X, y, { cv: 3, method: 'predict_proba' })).rejects.toThrow(
      "crossValPredict: method must be a method that the model has; got 'predict_proba' with a fitted Toy",
    );
    await expect(crossValPredict(new Toy(), X, y, { method: 'predictProba' as never })).rejects.toThrow(
      InvalidParameterError,
    );
    const sorted = [0, 0, 1, 1, 2, 2];
    const decisions = { cv: new KFold({ nSplits: 3 }), method: 'decision_function' } as const;
    await expect(crossValPredict(new LogisticRegression(), X, sorted, decisions)).rejects.toThrow(
      'crossValPredict: y must hold all 3 classes in each training part, for decisions; got 2 of them',
    );
  });

  it('stops when a fit fails', async () => {
    await expect(crossValPredict(new Toy({ trouble: 'always' }), X, y, { cv: 3 })).rejects.toThrow('toy broke');
  });
});
