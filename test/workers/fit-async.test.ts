import { KMeans } from 'pipefit/cluster';
import { ColumnTransformer, FunctionTransformer, Pipeline } from 'pipefit/compose';
import { AbortedError, InvalidParameterError, NotSupportedError } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { DummyClassifier } from 'pipefit/dummy';
import { RandomForestClassifier } from 'pipefit/ensemble';
import { LogisticRegression } from 'pipefit/linear-model';
import { GridSearchCV, inProcess } from 'pipefit/model-selection';
import { save } from 'pipefit/persist';
import { LabelEncoder, OneHotEncoder, StandardScaler } from 'pipefit/preprocessing';
import { SVC } from 'pipefit/svm';
import { ToyClassifier } from 'pipefit/testing';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { type FitProgress, fitAsync, useWorkerProgram } from 'pipefit/workers';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { Watching } from '../base/validation-toys.js';

const rows = Array.from({ length: 300 }, (_, i) => [Math.sin(i), Math.cos(i * i), i % 5]);
const X = Matrix.zeros(300, 3);
rows.forEach((row, i) => {
  row.forEach((value, j) => {
    X.set(i, j, value);
  });
});
const y = rows.map(([a, b], i) => (a! + b! + Math.sin(i * 7) > 0 ? 'high' : 'low'));
const sampleWeight = Float64Array.from({ length: 300 }, (_, i) => 1 + (i % 3));
const people = rows.map(([a], i) => ({ city: ['Bern', 'Genf', null][i % 3], age: i % 7 === 0 ? null : a! }));

/** Data of any size, for work that would take long. */
function noise(n: number, p: number): Matrix {
  return new Matrix(
    Float64Array.from({ length: n * p }, (_, i) => Math.sin(i * i) + Math.cos(i)),
    [n, p],
  );
}

describe('a model of fitAsync', () => {
  const scaled = new Pipeline([
    ['scale', new StandardScaler()],
    ['clf', new LogisticRegression({ nJobs: 2 })],
  ]);
  const columns = new ColumnTransformer([['city', new OneHotEncoder(), ['city']]], { remainder: 'drop' });

  it.each([
    ['from rows', () => fitAsync(scaled, rows, y), () => scaled.fit(rows, y)],
    ['from a matrix', () => fitAsync(scaled, X, y), () => scaled.fit(X, y)],
    [
      'with weights',
      () => fitAsync(new DecisionTreeClassifier({ randomState: 1 }), X, y, { sampleWeight }),
      () => new DecisionTreeClassifier({ randomState: 1 }).fit(X, y, { sampleWeight }),
    ],
    ['from records', () => fitAsync(columns, people), () => columns.fit(people)],
    [
      'from a view, with numbers as labels',
      () =>
        fitAsync(
          new DummyClassifier(),
          X.takeColumns([1]),
          Int8Array.from(y, (label) => label.length),
        ),
      () =>
        new DummyClassifier().fit(
          X.takeColumns([1]),
          Array.from(y, (label) => label.length),
        ),
    ],
    ['of labels alone', () => fitAsync(new LabelEncoder(), y as never), () => new LabelEncoder().fit(y)],
  ])('has the bytes of fit: %s', async (_, there, here) => {
    expect(save(await there())).toEqual(save(here()));
  });

  it('may be a search', async () => {
    const search = new GridSearchCV(new DecisionTreeClassifier({ randomState: 0 }), { maxDepth: [1, 2] }, { cv: 3 });
    const [there, here] = [await fitAsync(search, X, y), await search.fit(X, y)];
    expect(save(there.bestEstimator)).toEqual(save(here.bestEstimator));
  });

  it('leaves what the caller passed as it is', async () => {
    const copies = [X.data.slice(), sampleWeight.slice()];
    const codes = Uint8Array.from(y, (label) => label.length % 2);
    const before = codes.slice();
    await fitAsync(new LogisticRegression(), X, codes, { sampleWeight });
    expect([X.data, sampleWeight, codes]).toEqual([...copies, before]);
  });

  it('comes from as many calls at once as anybody makes', async () => {
    const calls = Array.from({ length: 12 }, (_, seed) =>
      fitAsync(new RandomForestClassifier({ nEstimators: 2, randomState: seed }), X, y),
    );
    const models = await Promise.all(calls);
    const expected = models.map((_, seed) =>
      new RandomForestClassifier({ nEstimators: 2, randomState: seed }).fit(X, y),
    );
    expect(models.map((model) => save(model))).toEqual(expected.map((model) => save(model)));
  });
});

describe('errors', () => {
  it.each<[string, unknown, unknown]>([
    ['a value that is missing', [[1], [Number.NaN]], ['a', 'b']],
    ['no target', [[1], [2]], undefined],
    ['a target that is too short', [[1], [2]], ['a']],
    ['one class', [[1], [2]], ['a', 'a']],
    ['labels of two kinds', [[1], [2]], ['a', 1]],
    ['no vector', [[1], [2]], 5],
  ])('are those of fit: %s', async (_, data, target) => {
    const spec = new LogisticRegression();
    let expected: unknown;
    try {
      spec.fit(data as never, target as never);
    } catch (error) {
      expected = error;
    }
    await expect(fitAsync(spec, data as never, target as never)).rejects.toEqual(expected);
    await expect(fitAsync(spec, data as never, target as never)).rejects.toBeInstanceOf(
      (expected as Error).constructor,
    );
  });

  it('name what cannot travel, and the remedy', async () => {
    const remedy = 'executor: inProcess() fits it in this thread';
    await expect(fitAsync(new ToyClassifier(), X, y)).rejects.toThrow(
      `ToyClassifier: the estimator must be a class of the library to travel to a worker (${remedy}); got a class of your own`,
    );
    class Mine extends StandardScaler {}
    const inside = new Pipeline([['mine', new Mine()]]);
    await expect(fitAsync(inside, X)).rejects.toThrow('StandardScaler: the estimator must be a class of the library');
    const double = new FunctionTransformer({ func: (data: Matrix) => data });
    await expect(fitAsync(double, X)).rejects.toThrow(
      `FunctionTransformer: func must be plain data to travel to a worker (functions and generators are not; ${remedy}); got function func`,
    );
    const model = await fitAsync(new ToyClassifier(), X, y, { executor: inProcess() });
    expect(model.predict(X)).toEqual(new ToyClassifier().fit(X, y).predict(X));
    expect((await fitAsync(double, X, undefined, { executor: inProcess() })).spec).toBe(double);
  });

  it('tell of wrong arguments', async () => {
    const anything = fitAsync as unknown as (...args: readonly unknown[]) => Promise<unknown>;
    await expect(anything({}, X)).rejects.toThrow('fitAsync: spec must be an estimator');
    await expect(anything(new DummyClassifier(), X, y, { executr: null })).rejects.toThrow('(did you mean executor?)');
    await expect(anything(new DummyClassifier(), X, y, { signal: 1 })).rejects.toThrow(InvalidParameterError);
    await expect(anything(new StandardScaler(), X, { toJSON: () => 1 })).rejects.toThrow(InvalidParameterError);
  });

  it('name an estimator that does not stop early', async () => {
    const options = { validation: 0.1 };
    await expect(fitAsync(new LogisticRegression(), X, y, options)).rejects.toThrow(
      'LogisticRegression: validation must not be given: this estimator does not stop early; got 0.1',
    );
    const here = new Watching().fit(X, y, options);
    const there = await fitAsync(new Watching(), X, y, { ...options, executor: inProcess() });
    expect(save(there)).toEqual(save(here));
  });

  it('of a warning go to the logger', async () => {
    const heard: string[] = [];
    const spec = new LogisticRegression({ maxIter: 1 });
    const model = await fitAsync(spec, X, y, { logger: ({ code }) => heard.push(code) });
    expect(heard).toEqual(['CONVERGENCE']);
    expect(model.report.warnings).toEqual(spec.fit(X, y).report.warnings);
  });
});

describe('a worker', () => {
  afterEach(() => useWorkerProgram(inject('workerProgram')));

  it('that cannot start is an error, with the remedy', async () => {
    useWorkerProgram('/nowhere/program.mjs');
    // The worker that waits for the next fit goes to the first; others have to start.
    const calls = [1, 2].map(() => fitAsync(new StandardScaler(), X));
    const outcomes = await Promise.allSettled(calls);
    const errors = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(errors).not.toEqual([]);
    for (const error of errors) expect(error).toBeInstanceOf(NotSupportedError);
    expect(String(errors[0])).toContain('fitAsync: a worker must start from its program (see useWorkerProgram;');
  });
});

describe('an abort', () => {
  const long = [
    ['a forest', new RandomForestClassifier({ nEstimators: 100_000 }), noise(20_000, 10)],
    ['a logistic regression', new LogisticRegression({ C: 1e12, maxIter: 1e9, tol: 1e-300 }), noise(100_000, 20)],
    ['a support vector machine', new SVC({ C: 1e6, gamma: 50, shrinking: false }), noise(30_000, 20)],
    ['a clustering', new KMeans({ nClusters: 64, nInit: 1e6, maxIter: 1e6, tol: 0 }), noise(50_000, 16)],
  ] as const;

  it.each(long)('in the middle of %s frees the thread for the next fit', async (_, spec, data) => {
    const target = Array.from({ length: data.shape[0] }, (_, i) => (data.get(i, 0) + data.get(i, 1) > 0 ? 1 : 0));
    const controller = new AbortController();
    const attempt = fitAsync(spec as LogisticRegression, data, target, { signal: controller.signal });
    setTimeout(() => controller.abort('enough'), 400);
    await expect(attempt).rejects.toMatchObject({ name: 'AbortedError', cause: 'enough' });
    const next = new LogisticRegression({ maxIter: 5 });
    expect(save(await fitAsync(next, X, y))).toEqual(save(next.fit(X, y)));
  });

  it('before the start begins nothing', async () => {
    const attempt = fitAsync(new StandardScaler(), X, undefined, { signal: AbortSignal.abort('never mind') });
    await expect(attempt).rejects.toThrow(AbortedError);
    await expect(attempt).rejects.toMatchObject({ code: 'ABORTED', cause: 'never mind' });
  });

  it('of fits that wait for a thread lets them go at once', async () => {
    const controller = new AbortController();
    const spec = new RandomForestClassifier({ nEstimators: 100_000 });
    const attempts = Array.from({ length: 8 }, () => fitAsync(spec, X, y, { signal: controller.signal }));
    controller.abort();
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.map((outcome) => (outcome as PromiseRejectedResult).reason.name)).toEqual(
      Array.from({ length: 8 }, () => 'AbortedError'),
    );
    expect((await fitAsync(new StandardScaler(), X)).mean).toEqual(new StandardScaler().fit(X).mean);
  });

  it('when all is done changes nothing', async () => {
    const controller = new AbortController();
    const model = await fitAsync(new StandardScaler(), X, undefined, { signal: controller.signal });
    controller.abort();
    expect((await fitAsync(new StandardScaler(), X)).mean).toEqual(model.mean);
  });
});

describe('progress', () => {
  it('grows, and knows the total at the end', async () => {
    const seen: FitProgress[] = [];
    const data = noise(100_000, 20);
    const target = Array.from({ length: 100_000 }, (_, i) => (data.get(i, 0) + Math.sin(i) > 0 ? 1 : 0));
    await fitAsync(new LogisticRegression(), data, target, { onProgress: (progress) => seen.push(progress) });
    const done = seen.map((progress) => progress.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBeGreaterThanOrEqual(100_000);
    expect(seen.map(({ total }) => total)).toEqual(seen.map((_, k) => (k === seen.length - 1 ? done.at(-1) : null)));
  });

  it('of a fit without kernels is its end', async () => {
    const seen: FitProgress[] = [];
    await fitAsync(new DummyClassifier(), X, y, { onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([{ done: 1, total: 1 }]);
  });

  it('of an executor is the executor’s', async () => {
    const seen: FitProgress[] = [];
    const options = { executor: inProcess(), onProgress: (progress: FitProgress) => seen.push(progress) };
    await fitAsync(new StandardScaler(), X, undefined, options);
    expect(seen).toEqual([{ done: 1, total: 1 }]);
  });
});
