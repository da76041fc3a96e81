import { type FittedModel, FittedTransformer } from 'pipefit/base';
import { KMeans } from 'pipefit/cluster';
import { ColumnTransformer, FunctionTransformer, Pipeline, TransformedTargetRegressor } from 'pipefit/compose';
import { InvalidParameterError, NotSupportedError, RandomState } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { DummyClassifier, DummyRegressor } from 'pipefit/dummy';
import { LogisticRegression } from 'pipefit/linear-model';
import { GridSearchCV, inProcess } from 'pipefit/model-selection';
import { load, save } from 'pipefit/persist';
import { StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';
import { Shift } from './shift.js';

const X = [[0], [1], [2], [5]];
const y = ['a', 'b', 'a', 'b'];

describe('what is no data', () => {
  const identity = (value: Matrix) => value;
  const column = { pick: () => ['x0'] };
  const told = 'must be plain data to be saved (functions and generators are not); got';
  const cases: readonly (readonly [string, () => FittedModel, string])[] = [
    [
      'a function',
      () => new FunctionTransformer({ func: identity }).fit(X),
      `FunctionTransformer: func ${told} function`,
    ],
    [
      'a function in a step of a step',
      () =>
        new Pipeline([
          ['prep', new ColumnTransformer([['log', new FunctionTransformer({ inverseFunc: identity }), [0]]])],
        ]).fit(X),
      `FunctionTransformer: prep__log__inverseFunc ${told} function`,
    ],
    [
      'a function that chooses columns',
      () => new ColumnTransformer([['all', 'passthrough', column.pick]]).fit([{ x0: 1 }]) as unknown as FittedModel,
      `ColumnTransformer: all[2] ${told} function`,
    ],
    [
      'functions of a target',
      () => {
        const halve = (v: Float64Array) => v;
        const spec = new TransformedTargetRegressor({
          regressor: new DummyRegressor(),
          func: halve,
          inverseFunc: halve,
        });
        return spec.fit(X, [1, 2, 3, 4]);
      },
      `TransformedTargetRegressor: func ${told} function`,
    ],
    [
      'a RandomState',
      () => new KMeans({ nClusters: 1, randomState: new RandomState(0) }).fit(X),
      `KMeans: randomState ${told} a RandomState`,
    ],
    [
      'a generator',
      () => new KMeans({ nClusters: 1, randomState: { next: () => 0.5 } }).fit(X),
      `KMeans: randomState.next ${told} function`,
    ],
    ['a symbol', () => new Shift({ by: [1, Symbol('x')] }).fit(X), `Shift: by[1] ${told} a symbol`],
    ['a bigint', () => new Shift({ by: 1n }).fit(X), `Shift: by ${told} 1n`],
    [
      'an instance of a class',
      () => new Shift({ by: { at: { last: new URL('file:///') } } }).fit(X),
      `Shift: by.at.last ${told} a URL`,
    ],
    ['a set', () => new Shift({ by: new Set([1]) }).fit(X), `Shift: by ${told} a Set`],
    ['a bigint array', () => new Shift({ by: new BigInt64Array(1) }).fit(X), `Shift: by ${told} a BigInt64Array`],
    [
      'an ndarray',
      () => new Shift({ by: { data: [1], shape: [1, 1], stride: [1, 1], offset: 0 } }).fit(X),
      `Shift: by ${told} an object`,
    ],
  ];

  it.each(cases)('%s is refused by owner and parameter', (_, fit, message) => {
    const model = fit();
    expect(() => save(model)).toThrow(NotSupportedError);
    expect(() => save(model)).toThrow(message);
  });

  it('an endless object is refused', () => {
    const endless: unknown[] = [];
    endless.push(endless);
    const model = new Shift({ by: endless }).fit(X);
    expect(() => save(model)).toThrow('got deeper nesting');
  });

  it('an executor is left out; a scorer and a splitter of one’s own are refused', async () => {
    const fit = (options: object) =>
      new GridSearchCV(new LogisticRegression(), { C: [1] }, { cv: 2, ...options }).fit(X, y);
    const splitter = { split: () => [[Int32Array.of(0, 1), Int32Array.of(2, 3)]], getNSplits: () => 1 };
    expect(save(await fit({ executor: inProcess() }))).toEqual(save(await fit({})));
    const scored = await fit({ scoring: () => 1 });
    expect(() => save(scored)).toThrow('GridSearchCV: scoring must be plain data');
    const divided = await fit({ cv: splitter });
    expect(() => save(divided)).toThrow('GridSearchCV: cv.split must be plain data');
  });

  it('anything but a fitted model is refused', () => {
    expect(() => save(new StandardScaler() as never)).toThrow('save: model must be a fitted model, as fit returns it');
    expect(() => save(null as never)).toThrow(InvalidParameterError);
    class Bare extends FittedTransformer<object> {
      protected apply(data: Matrix): Matrix {
        return data;
      }
    }
    const info = { spec: new StandardScaler(), nFeaturesIn: 1, featureNamesIn: null, warnings: [] };
    expect(() => save(new Bare(info, {}))).toThrow('the fitted model must have a layout of its state to be saved');
  });

  it('more columns than anything in the file stands for are refused', () => {
    const wide = new Matrix(new Float64Array(300_000), [1, 300_000]);
    const model = new DummyClassifier().fit(wide, ['a']);
    expect(() => save(model)).toThrow('have at most 262144 columns, all models together, to be saved; got 300000');
    expect(load(save(new StandardScaler().fit(wide))).nFeaturesIn).toBe(300_000);
  });
});
