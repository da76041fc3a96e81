import { inspect } from 'node:util';
import type { AnySpec, FitWarning } from 'pipefit/base';
import { KMeans } from 'pipefit/cluster';
import { FunctionTransformer, Pipeline } from 'pipefit/compose';
import { Matrix } from 'pipefit/data';
import { DummyClassifier, DummyRegressor } from 'pipefit/dummy';
import { RandomForestClassifier } from 'pipefit/ensemble';
import { LogisticRegression } from 'pipefit/linear-model';
import { MinMaxScaler, OneHotEncoder, StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';
import { scaleThenRange } from './scale-then-range.js';

/** A pipeline made as untyped code would. */
const untyped = (steps: unknown, options?: unknown): AnySpec => new Pipeline(steps as never, options as never);

describe('fit and transform', () => {
  it('applies the steps one after the other', () => {
    // Centred on 2, then from [-2, 2] deviations onto [0, 10].
    const model = scaleThenRange.fit([[0], [2], [4]]);
    expect(model.transform([[1], [6]]).toArray()).toEqual([[2.5], [15]]);
    expect([...model.step('scale').mean!]).toEqual([2]);
    const deviation = Math.sqrt(8 / 3);
    expect(model.step('range').dataMax[0]).toBe(2 / deviation);
  });

  it('fits each step on what the step before returns, for the last one too', () => {
    const seen: number[][][] = [];
    const watch = (name: string) =>
      new FunctionTransformer({
        func: (X: Matrix) => {
          seen.push([[name.length], ...X.toArray()]);
          return X;
        },
        featureNamesOut: 'one-to-one',
      });
    const pipe = new Pipeline([
      ['range', new MinMaxScaler()],
      ['watch', watch('w')],
      ['clf', new DummyClassifier()],
    ]);
    pipe.fit([[0], [4]], ['a', 'b']);
    expect(seen).toEqual([[[1], [0], [1]]]);
  });

  it('gives the same from fitTransform as from fit and transform', () => {
    const X = [[0], [2], [4]];
    expect(scaleThenRange.fitTransform(X).toArray()).toEqual(scaleThenRange.fit(X).transform(X).toArray());
  });

  it('does not change its specification, its data or the model of an earlier fit', () => {
    const X = new Matrix(Float64Array.of(0, 2, 4), [3, 1]);
    const first = scaleThenRange.fit(X);
    scaleThenRange.fit([[100], [200]]);
    expect([...first.step('scale').mean!]).toEqual([2]);
    expect([...X.data]).toEqual([0, 2, 4]);
    expect(Object.isFrozen(scaleThenRange.params)).toBe(true);
    expect(Object.isFrozen(scaleThenRange.steps)).toBe(true);
    expect(Object.isFrozen(scaleThenRange.steps[0])).toBe(true);
  });

  it('does not notice when the list it was made from changes', () => {
    const steps: [string, AnySpec][] = [['scale', new StandardScaler()]];
    const pipe = untyped(steps);
    steps[0]![1] = new MinMaxScaler();
    steps.push(['more', new MinMaxScaler()]);
    expect(String(pipe)).toBe('Pipeline(scale: StandardScaler())');
  });

  it('passes y on to every step and reads a target that can be iterated over once', () => {
    const y = new Set(['a', 'b'])[Symbol.iterator]();
    const pipe = new Pipeline([
      ['inner', new Pipeline([['scale', new StandardScaler()]])],
      ['clf', new DummyClassifier()],
    ]);
    expect(pipe.fit([[1], [2]], y as unknown as string[]).classes).toEqual(['a', 'b']);
  });
});

describe('what a fitted pipeline has', () => {
  const X = [[0], [1], [2], [3]];
  const y = ['no', 'no', 'yes', 'yes'];

  it('has the methods and fields of a classifier as its last step', () => {
    const pipe = new Pipeline([
      ['scale', new StandardScaler()],
      ['clf', new LogisticRegression()],
    ]);
    const model = pipe.fit(X, y);
    const alone = new LogisticRegression().fit(new StandardScaler().fitTransform(X), y);
    const Z = new StandardScaler().fit(X).transform([[0.5], [2.5]]);
    expect(model.role).toBe('classifier');
    expect(model.classes).toEqual(['no', 'yes']);
    expect(model.predict([[0.5], [2.5]])).toEqual(['no', 'yes']);
    expect(model.predictProba([[0.5], [2.5]])).toEqual(alone.predictProba(Z));
    expect(model.predictLogProba([[0.5], [2.5]])).toEqual(alone.predictLogProba(Z));
    expect(model.decisionFunction([[0.5], [2.5]])).toEqual(alone.decisionFunction(Z));
    expect(model.score(X, y)).toBe(1);
    expect(model.score(X, ['no', 'yes', 'yes', 'yes'], { sampleWeight: [1, 3, 1, 1] })).toBe(0.5);
    for (const name of ['transform', 'inverseTransform', 'featureNamesOut', 'labels'])
      expect(name in model).toBe(false);
  });

  it('has no probabilities where the last step has none', () => {
    const model = new Pipeline([
      ['scale', new StandardScaler()],
      ['mean', new DummyRegressor()],
    ]).fit(X, [1, 2, 3, 6]);
    expect(model.role).toBe('regressor');
    expect([...model.predict([[9]])]).toEqual([3]);
    expect(model.score(X, [1, 2, 3, 6])).toBe(0);
    for (const name of ['predictProba', 'classes', 'transform', 'decisionFunction']) expect(name in model).toBe(false);
  });

  it('has labels and transform of a clusterer', () => {
    const pipe = new Pipeline([
      ['scale', new StandardScaler()],
      ['groups', new KMeans({ nClusters: 2, randomState: 0 })],
    ]);
    const model = pipe.fit([[0], [0.1], [9], [9.1]]);
    expect(model.role).toBe('clusterer');
    expect(model.labels[0]).toBe(model.labels[1]);
    expect(model.labels[0]).not.toBe(model.labels[2]);
    expect([...model.predict([[0], [9]])]).toEqual([model.labels[0], model.labels[2]]);
    expect(model.transform([[0]]).shape).toEqual([1, 2]);
    expect(model.featureNamesOut).toEqual(['kmeans0', 'kmeans1']);
    expect(pipe.fitPredict([[0], [0.1], [9], [9.1]])).toEqual(model.labels);
  });

  it('may have a clusterer that transforms in the middle', () => {
    const model = new Pipeline([
      ['groups', new KMeans({ nClusters: 2, randomState: 0 })],
      ['clf', new DummyClassifier()],
    ]).fit(X, y);
    expect(model.step('clf').featureNamesIn).toEqual(['kmeans0', 'kmeans1']);
  });

  it('undoes its steps in reverse order when every one can be undone', () => {
    const model = scaleThenRange.fit([[0], [2], [4]]);
    expect(model.inverseTransform([[2.5], [15]]).toArray()).toEqual([[1], [6]]);
    const withOne = new Pipeline([
      ['scale', new StandardScaler()],
      ['groups', new KMeans({ nClusters: 1, randomState: 0 })],
    ]).fit([[0], [2]]);
    expect('inverseTransform' in withOne).toBe(false);
  });

  it('knows the columns it was fitted on', () => {
    const named = scaleThenRange.fit([{ age: 1 }, { age: 2 }]);
    expect([named.nFeaturesIn, named.featureNamesIn, named.featureNamesOut]).toEqual([1, ['age'], ['age']]);
    const unnamed = scaleThenRange.fit([[1, 2]]);
    expect([unnamed.nFeaturesIn, unnamed.featureNamesIn, unnamed.featureNamesOut]).toEqual([2, null, ['x0', 'x1']]);
  });

  it('collects the warnings of its steps, in its report and for the logger', () => {
    const heard: FitWarning[] = [];
    const pipe = new Pipeline([
      ['scale', new StandardScaler()],
      ['clf', new LogisticRegression({ maxIter: 1 })],
    ]);
    const model = pipe.fit(X, y, { logger: (warning) => heard.push(warning) });
    expect(model.report.warnings.map(({ code, owner }) => [code, owner])).toEqual([
      ['CONVERGENCE', 'LogisticRegression'],
    ]);
    expect(heard).toEqual(model.report.warnings);
    expect(model.step('clf').report.warnings).toEqual(model.report.warnings);
    expect(model.step('scale').report.warnings).toEqual([]);
  });
});

describe('tags', () => {
  it('come from the first step as to X, and from the last as to weights', () => {
    const pipe = new Pipeline([
      ['hot', new OneHotEncoder()],
      ['clf', new DummyClassifier()],
    ]);
    const { input, allowNaN, sampleWeight, requiresY, ignoresX } = pipe.tags;
    expect({ input, allowNaN, sampleWeight, requiresY, ignoresX }).toEqual({
      input: 'table',
      allowNaN: true,
      sampleWeight: true,
      requiresY: true,
      ignoresX: true,
    });
    expect(new Pipeline([['idle', 'passthrough']]).tags.input).toBe('any');
    expect(scaleThenRange.tags.requiresY).toBe(false);
  });
});

describe('the readable form', () => {
  it('is one line of names and changed parameters', () => {
    const pipe = new Pipeline([
      ['scale', new StandardScaler()],
      ['clf', new RandomForestClassifier({ nEstimators: 200 })],
    ]);
    const text = 'Pipeline(scale: StandardScaler(), clf: RandomForestClassifier(nEstimators=200))';
    expect(String(pipe)).toBe(text);
    expect(inspect(pipe)).toBe(text);
    expect(inspect([pipe], { breakLength: 200 })).toBe(`[ ${text} ]`);
    const model = scaleThenRange.fit([[0], [1]]);
    expect(inspect(model)).toBe('FittedPipeline(scale: StandardScaler(), range: MinMaxScaler(featureRange=[0, 10]))');
  });
});
