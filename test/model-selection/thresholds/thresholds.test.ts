import fc from 'fast-check';
import { AbortedError, DataError, InvalidParameterError, NotSupportedError } from 'pipefit/core';
import { DummyClassifier } from 'pipefit/dummy';
import { LogisticRegression } from 'pipefit/linear-model';
import {
  crossValScore,
  type Executor,
  FixedThresholdClassifier,
  GridSearchCV,
  GroupKFold,
  type Progress,
  type Task,
  TunedThresholdClassifierCV,
} from 'pipefit/model-selection';
import { load, save } from 'pipefit/persist';
import { LinearSVC, SVC } from 'pipefit/svm';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { describe, expect, it } from 'vitest';

const X = Array.from({ length: 40 }, (_, i) => [i, (i * 7) % 5]);
const y = X.map(([a, b]) => (a! + 3 * b! > 30 ? 'spam' : 'ham'));
const clf = new LogisticRegression();
const tree = new DecisionTreeClassifier({ maxDepth: 2, randomState: 0 });

/** Runs tasks from the last to the first. */
const backwards: Executor = {
  run: async <T>(tasks: readonly Task<T>[]) => {
    const results: T[] = [];
    for (let k = tasks.length - 1; k >= 0; k--) results[k] = await tasks[k]!.run();
    return results;
  },
};

describe('FixedThresholdClassifier', () => {
  it('is of the positive class from the threshold on', () => {
    const plain = clf.fit(X, y);
    const column = plain.predictProba(X).column(1);
    fc.assert(
      fc.property(fc.nat(39), (row) => {
        const fitted = new FixedThresholdClassifier(clf, { threshold: column[row]! }).fit(X, y);
        expect(fitted.predict(X)).toEqual(Array.from(column, (p) => (p >= column[row]! ? 'spam' : 'ham')));
      }),
      { numRuns: 10 },
    );
  });

  it('leaves the model as it is, without a threshold of its own', () => {
    const plain = clf.fit(X, y);
    const fitted = new FixedThresholdClassifier(clf).fit(X, y);
    expect(fitted.predict(X)).toEqual(plain.predict(X));
    expect(fitted.predictProba(X)).toEqual(plain.predictProba(X));
    expect(fitted.decisionFunction(X)).toEqual(plain.decisionFunction(X));
    expect(fitted.estimator.coef).toEqual(plain.coef);
    expect(fitted.classes).toEqual(['ham', 'spam']);
    expect(fitted.nFeaturesIn).toBe(2);
  });

  it('has those methods only that the model has', () => {
    const decides = new FixedThresholdClassifier(new LinearSVC({ randomState: 0 })).fit(X, y) as unknown as object;
    expect('decisionFunction' in decides).toBe(true);
    expect('predictProba' in decides).toBe(false);
    const knows = new FixedThresholdClassifier(tree).fit(X, y) as unknown as object;
    expect(['predictProba' in knows, 'decisionFunction' in knows]).toEqual([true, false]);
  });

  it('reaches both ends', () => {
    const all = (threshold: number) => new Set(new FixedThresholdClassifier(clf, { threshold }).fit(X, y).predict(X));
    expect([...all(Number.NEGATIVE_INFINITY)]).toEqual(['spam']);
    expect([...all(Number.POSITIVE_INFINITY)]).toEqual(['ham']);
  });

  it('refuses what cannot be meant', () => {
    expect(() => new FixedThresholdClassifier(clf, { posLabel: 'eggs' }).fit(X, y)).toThrow(
      'FixedThresholdClassifier: posLabel must be one of the classes "ham" and "spam"; got "eggs"',
    );
    const three = y.map((label, i) => (i === 0 ? 'eggs' : label));
    expect(() => new FixedThresholdClassifier(clf).fit(X, three)).toThrow(
      'FixedThresholdClassifier: y must have two classes; got 3: "eggs", "ham", "spam"',
    );
    expect(() =>
      new FixedThresholdClassifier(clf).fit(
        X,
        y.map(() => 'ham'),
      ),
    ).toThrow('y must have two classes; got 1');
    expect(() => new FixedThresholdClassifier(tree, { responseMethod: 'decision_function' }).fit(X, y)).toThrow(
      "FixedThresholdClassifier: responseMethod must be a method that the model has; got 'decision_function' with " +
        'a fitted DecisionTreeClassifier',
    );
    expect(() => new FixedThresholdClassifier(clf, { threshold: 'high' as never })).toThrow(InvalidParameterError);
    expect(() => new FixedThresholdClassifier({} as never)).toThrow('estimator must be a classifier');
  });

  it('is saved and loaded', () => {
    const spec = new FixedThresholdClassifier(clf, { threshold: 0.2, posLabel: 'ham' });
    const fitted = spec.fit(X, y);
    const again = load(save(fitted)) as unknown as typeof fitted;
    expect(again.predict(X)).toEqual(fitted.predict(X));
    expect(again.predictProba(X)).toEqual(fitted.predictProba(X));
    expect(save(again as never)).toEqual(save(fitted as never));
    expect(String(spec.with({ threshold: 0.3, estimator__C: 2 }))).toContain('0.3');
  });
});

describe('TunedThresholdClassifierCV', () => {
  it('predicts by its threshold', async () => {
    const fitted = await new TunedThresholdClassifierCV(clf, { storeCvResults: true }).fit(X, y);
    const fixed = new FixedThresholdClassifier(clf, { threshold: fitted.bestThreshold }).fit(X, y);
    expect(fitted.predict(X)).toEqual(fixed.predict(X));
    expect(fitted.predictProba(X)).toEqual(fixed.predictProba(X));
    const { thresholds, scores } = fitted.cvResults!;
    expect(thresholds).toHaveLength(100);
    expect(Math.max(...scores)).toBe(fitted.bestScore);
    expect(thresholds[scores.indexOf(fitted.bestScore)]).toBe(fitted.bestThreshold);
    expect((await new TunedThresholdClassifierCV(clf).fit(X, y)).cvResults).toBe(null);
  });

  it('gives the same on any executor, and to weights and groups their place', async () => {
    const groups = X.map((_, i) => i % 8);
    const sampleWeight = X.map((_, i) => 1 + (i % 3));
    const options = { cv: new GroupKFold({ nSplits: 4 }), storeCvResults: true } as const;
    const here = await new TunedThresholdClassifierCV(clf, options).fit(X, y, { groups, sampleWeight });
    const there = new TunedThresholdClassifierCV(clf, { ...options, executor: backwards });
    const { cvResults, bestThreshold } = await there.fit(X, y, { groups, sampleWeight });
    expect([cvResults, bestThreshold]).toEqual([here.cvResults, here.bestThreshold]);
    const light = await new TunedThresholdClassifierCV(clf, options).fit(X, y, { groups });
    expect(light.cvResults).not.toEqual(here.cvResults);
    await expect(new TunedThresholdClassifierCV(clf, options).fit(X, y)).rejects.toThrow('groups must be given');
  });

  it('tells of its progress, and stops when it is told to', async () => {
    const seen: Progress[] = [];
    await new TunedThresholdClassifierCV(tree, { cv: 3 }).fit(X, y, { onProgress: (p) => void seen.push(p) });
    expect(seen.map(({ done, total }) => [done, total])).toEqual([1, 2, 3, 4].map((done) => [done, 4]));
    const controller = new AbortController();
    controller.abort();
    await expect(new TunedThresholdClassifierCV(tree).fit(X, y, { signal: controller.signal })).rejects.toThrow(
      AbortedError,
    );
  });

  it('takes a fitted model, and saves what came of it', async () => {
    const model = clf.fit(X.slice(0, 25), y.slice(0, 25));
    const spec = new TunedThresholdClassifierCV(model, { cv: 'prefit', refit: false });
    const fitted = await spec.fit(X.slice(25), y.slice(25));
    expect(fitted.estimator).toBe(model);
    const again = load(save(fitted as never)) as unknown as typeof fitted;
    expect(again.predict(X)).toEqual(fitted.predict(X));
    expect(save(again as never)).toEqual(save(fitted as never));
    await expect(new TunedThresholdClassifierCV(clf, { cv: 'prefit', refit: false }).fit(X, y)).rejects.toThrow(
      "TunedThresholdClassifierCV: estimator must be a fitted model with cv 'prefit'",
    );
    await expect(new TunedThresholdClassifierCV(model, { cv: 'prefit' }).fit(X, y)).rejects.toThrow(
      "TunedThresholdClassifierCV: refit must be false with cv 'prefit'; got true",
    );
    const other = y.map((label) => `${label}!`);
    await expect(spec.fit(X, other)).rejects.toThrow(DataError);
  });

  it('is part of searches and of cross-validation', async () => {
    const tuned = new TunedThresholdClassifierCV(tree, { cv: 3, thresholds: 10 });
    const scores = await crossValScore(tuned, X, y, { cv: 3 });
    expect(scores).toHaveLength(3);
    const search = new GridSearchCV(tuned, { estimator__maxDepth: [1, 2] }, { cv: 2 });
    const found = await search.fit(X, y);
    expect(Object.keys(found.bestParams)).toEqual(['estimator__maxDepth']);
  });

  it('refuses what cannot be meant', async () => {
    const run = (options: object, target: readonly string[] = y, spec: unknown = clf) =>
      new TunedThresholdClassifierCV(spec as typeof clf, options as never).fit(X, target);
    await expect(run({ refit: false })).rejects.toThrow(
      'refit must be true where cv makes several divisions; got false',
    );
    await expect(run({}, y, new DummyClassifier())).rejects.toThrow(
      'TunedThresholdClassifierCV: the estimator must say different things of different rows',
    );
    await expect(run({ scoring: 'f1' })).rejects.toThrow('posLabel must be one of the classes "ham" and "spam"; got 1');
    await expect(
      run(
        {},
        y.map((label, i) => (i % 9 === 0 ? 'eggs' : label)),
      ),
    ).rejects.toThrow('y must have two classes');
    await expect(run({ responseMethod: 'predict_proba' }, y, new SVC())).rejects.toThrow(NotSupportedError);
    expect(() => new TunedThresholdClassifierCV(clf, { randomState: 1 })).toThrow(
      'randomState must be null unless cv is',
    );
    for (const thresholds of [0, [], [0.5, 0.1], [Number.NaN], 'many']) {
      expect(() => new TunedThresholdClassifierCV(clf, { thresholds: thresholds as never })).toThrow(
        InvalidParameterError,
      );
    }
    expect(() => new TunedThresholdClassifierCV(clf, { scoring: (() => 1) as never })).toThrow(
      'scoring must be the name',
    );
    expect(() => new TunedThresholdClassifierCV(clf, { cv: 1 })).toThrow("a share in (0, 1), or 'prefit'; got 1");
  });
});
