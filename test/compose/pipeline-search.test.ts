import { Pipeline, TransformedTargetRegressor } from 'pipefit/compose';
import { AbortedError, InvalidParameterError, NotSupportedError, ShapeError } from 'pipefit/core';
import { makeClassification } from 'pipefit/datasets';
import { DummyRegressor } from 'pipefit/dummy';
import { LogisticRegression } from 'pipefit/linear-model';
import { crossValScore, GridSearchCV, RandomizedSearchCV, uniform } from 'pipefit/model-selection';
import { load, save } from 'pipefit/persist';
import { StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';

const [X, y] = makeClassification(60, 4, { randomState: 1 });
const search = new GridSearchCV(new LogisticRegression(), { C: [0.01, 1] }, { cv: 3 });
const pipe = new Pipeline([
  ['scale', new StandardScaler()],
  ['search', search],
]);

describe('a pipeline that ends with a search', () => {
  it('fits asynchronously, on what the steps before return', async () => {
    const model = await pipe.fit(X, y);
    const scaled = new StandardScaler().fit(X).transform(X);
    const found = await search.fit(scaled, y);
    expect(model.step('search').cvResults).toEqual(found.cvResults);
    expect(model.predict(X)).toEqual(found.predict(scaled));
    expect(model.predictProba(X).toArray()).toEqual(found.predictProba(scaled).toArray());
    expect(model.score(X, y)).toBe(found.score(scaled, y));
    expect(model.classes).toEqual(found.classes);
    expect(pipe.tags.asyncFit).toBe(true);
  });

  it('takes the options of the search', async () => {
    const done: number[] = [];
    await pipe.fit(X, y, { onProgress: (progress) => done.push(progress.done), sampleWeight: y.map(() => 2) });
    expect(done).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const controller = new AbortController();
    controller.abort();
    await expect(pipe.fit(X, y, { signal: controller.signal })).rejects.toThrow(AbortedError);
    await expect(pipe.fit(X, y, { folds: 3 } as never)).rejects.toThrow('GridSearchCV.fit: a parameter name must be');
    await expect(pipe.fit(X, y, 7 as never)).rejects.toThrow('Pipeline.fit: options must be an object');
    await expect(pipe.fit(X, y, { logger: 7 } as never)).rejects.toThrow(InvalidParameterError);
    await expect(pipe.fit([[1], [2, 3]], ['a', 'b'])).rejects.toThrow(ShapeError);
  });

  it('reports the warnings of the search', async () => {
    const few = new RandomizedSearchCV(new LogisticRegression(), { C: [1] }, { nIter: 2, cv: 3 });
    const model = await new Pipeline([
      ['scale', new StandardScaler()],
      ['search', few],
    ]).fit(X, y);
    expect(model.report.warnings.map(({ owner }) => owner)).toEqual(['RandomizedSearchCV']);
  });

  it('is cross-validated, searched, and a step of another pipeline', async () => {
    expect(await crossValScore(pipe, X, y, { cv: 2 })).toHaveLength(2);
    const outer = new RandomizedSearchCV(pipe, { scale__withMean: [true, false] }, { nIter: 2, cv: 2, randomState: 0 });
    expect((await outer.fit(X, y)).bestEstimator.step('search').bestParams.C).toBeGreaterThan(0);
    const nested = new Pipeline([['all', pipe]]);
    const model = await nested.fit(X, y);
    expect(model.predict(X)).toEqual((await pipe.fit(X, y)).predict(X));
  });

  it('saves and loads', async () => {
    const model = await pipe.fit(X, y);
    const copy = load<typeof model>(save(model));
    expect(copy.predict(X)).toEqual(model.predict(X));
    expect(String(copy)).toBe(String(model));
  });

  it('takes distributions under nested names', async () => {
    const changed = pipe.with({ search__estimator__maxIter: 50, search__cv: 2 });
    expect((await changed.fit(X, y)).step('search').nSplits).toBe(2);
    const random = new Pipeline([['search', new RandomizedSearchCV(new LogisticRegression(), { C: uniform(0, 2) })]]);
    expect(String(random)).toContain('{C: uniform(0, 2)}');
  });
});

describe('what fits at once', () => {
  const must = 'must not be part of an estimator that fits at once';

  it('refuses a search that is not the last step', () => {
    const scaler = new GridSearchCV(new StandardScaler(), { withMean: [true] }, { scoring: () => 0 });
    const early = new Pipeline([
      ['search', scaler as never as StandardScaler],
      ['clf', new LogisticRegression()],
    ]);
    expect(() => early.fit(X, y)).toThrow(`GridSearchCV: it ${must}`);
    expect(() => early.fit(X, y)).toThrow(NotSupportedError);
  });

  it('refuses it inside of others', () => {
    const inner = new GridSearchCV(new DummyRegressor(), { strategy: ['mean'] });
    const transforming = pipe as unknown as { fitTransform(X: unknown, y: unknown): unknown };
    const around = new TransformedTargetRegressor({ regressor: inner as unknown as DummyRegressor });
    expect(() => around.fit(X.toArray(), y.map(Number))).toThrow(must);
    expect(() => transforming.fitTransform(X, y)).toThrow(must);
  });
});
