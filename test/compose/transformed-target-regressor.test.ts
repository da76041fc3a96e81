import { ColumnTransformer, FunctionTransformer, Pipeline, TransformedTargetRegressor } from 'pipefit/compose';
import { InvalidParameterError, ShapeError } from 'pipefit/core';
import type { Matrix } from 'pipefit/data';
import { DummyClassifier, DummyRegressor } from 'pipefit/dummy';
import { MinMaxScaler, OneHotEncoder, StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';
import { thrown } from '../thrown.js';

const X = [[0], [1], [2], [3]];
const log2 = {
  func: (y: Float64Array) => y.map(Math.log2),
  inverseFunc: (y: Float64Array) => y.map((value) => 2 ** value),
};

const refusal = (subject: string, must: string, got: string) =>
  new InvalidParameterError({ owner: 'TransformedTargetRegressor', subject, must, got });

describe('functions', () => {
  it('change the target and change predictions back', () => {
    const model = new TransformedTargetRegressor({ regressor: new DummyRegressor(), ...log2 }).fit(X, [1, 2, 4, 8]);
    expect(model.regressor.constant).toBe(1.5);
    expect([...model.predict([[9], [9]])]).toEqual([2 ** 1.5, 2 ** 1.5]);
    expect(model.transformer).toBe(null);
    expect(model.report.warnings).toEqual([]);
  });

  it('are not needed', () => {
    const model = new TransformedTargetRegressor({ regressor: new DummyRegressor() }).fit(X, [1, 2, 4, 9]);
    expect([...model.predict([[0]])]).toEqual([4]);
    expect(model.score(X, [4, 4, 4, 4])).toBe(1);
  });

  it('get a copy', () => {
    const y = Float64Array.of(1, 2, 4, 8);
    const inPlace = (v: Float64Array) => v.fill(3);
    const spec = new TransformedTargetRegressor({
      regressor: new DummyRegressor(),
      func: inPlace,
      inverseFunc: inPlace,
      checkInverse: false,
    });
    spec.fit(X, y);
    expect([...y]).toEqual([1, 2, 4, 8]);
  });

  it('may overflow in predict, as in scikit-learn', () => {
    const spec = new TransformedTargetRegressor({
      regressor: new DummyRegressor({ strategy: 'constant', constant: 2000 }),
      ...log2,
    });
    expect([...spec.fit(X, [1, 2, 4, 8]).predict([[0]])]).toEqual([Infinity]);
  });

  it('must give one finite number for each', () => {
    const fit = (func: (y: Float64Array) => ArrayLike<number>) => () =>
      new TransformedTargetRegressor({ regressor: new DummyRegressor(), func, inverseFunc: func }).fit(X, [0, 1, 2, 3]);
    expect(fit((y) => y.map(Math.log))).toThrow(
      'TransformedTargetRegressor: the result of func must hold finite numbers; got -Infinity (row 0)',
    );
    expect(fit((y) => y.slice(1))).toThrow(
      'TransformedTargetRegressor: the result of func must have 4 values, one for each row; got 3',
    );
  });
});

describe('a transformer', () => {
  it('gets the target as one column, and undoes it', () => {
    const spec = new TransformedTargetRegressor({
      regressor: new DummyRegressor({ strategy: 'quantile', quantile: 1 }),
      transformer: new MinMaxScaler(),
    });
    const model = spec.fit(X, [10, 20, 30, 50]);
    expect(model.regressor.constant).toBe(1);
    expect([...model.transformer!.dataMax]).toEqual([50]);
    expect(model.transformer!.nFeaturesIn).toBe(1);
    expect([...model.predict([[0]])]).toEqual([50]);
  });

  it('may be a pipeline', () => {
    const change = new Pipeline([
      [
        'log',
        new FunctionTransformer({
          func: (M: Matrix) => M.toArray().map((row) => row.map(Math.log2)),
          inverseFunc: (M: Matrix) => M.toArray().map((row) => row.map((v) => 2 ** v)),
        }),
      ],
      ['scale', new StandardScaler()],
    ]);
    const model = new TransformedTargetRegressor({ regressor: new DummyRegressor(), transformer: change }).fit(
      X,
      [1, 2, 4, 8],
    );
    expect(model.regressor.constant).toBe(0);
    expect([...model.predict([[0]])]).toEqual([2 ** 1.5]);
  });

  it('does not get the weights of rows: they go to the regressor', () => {
    const spec = new TransformedTargetRegressor({ regressor: new DummyRegressor(), transformer: new StandardScaler() });
    const model = spec.fit([[0], [0]], [0, 4], { sampleWeight: [3, 1] });
    expect([...model.transformer!.mean!]).toEqual([2]);
    expect(model.regressor.constant).toBe(-0.5);
    expect([...model.predict([[0]])]).toEqual([1]);
  });

  it('must be able to undo, with one column', () => {
    const noInverse = new ColumnTransformer([['all', 'passthrough', [0]]]);
    const fit = (transformer: never) => () =>
      new TransformedTargetRegressor({ regressor: new DummyRegressor(), transformer }).fit(X, [1, 2, 3, 4]);
    expect(thrown(fit(noInverse as never))).toEqual(
      refusal('transformer', 'have a model with inverseTransform', "ColumnTransformer(all='passthrough')"),
    );
    expect(thrown(fit(new OneHotEncoder() as never))).toEqual(
      new ShapeError({
        owner: 'TransformedTargetRegressor',
        subject: "the result of the transformer's transform",
        must: 'be one column of 4 rows',
        got: '4 columns of 4 rows',
      }),
    );
  });
});

describe('checkInverse', () => {
  const wrong = { func: log2.func, inverseFunc: log2.func };

  it('warns in the report', () => {
    const spec = new TransformedTargetRegressor({ regressor: new DummyRegressor(), ...wrong });
    expect(spec.fit(X, [2, 4, 8, 16]).report.warnings).toEqual([
      {
        code: 'DATA',
        owner: 'TransformedTargetRegressor',
        message: 'TransformedTargetRegressor: predictions cannot be changed back exactly',
      },
    ]);
    expect(spec.with({ checkInverse: false }).fit(X, [2, 4, 8, 16]).report.warnings).toEqual([]);
  });

  it('looks at every tenth part of the target', () => {
    const warned = (bad: number) =>
      new TransformedTargetRegressor({
        regressor: new DummyRegressor(),
        func: (y) => y,
        inverseFunc: (y) => y.map((v) => (v === bad ? -1 : v)),
      }).fit(
        Array.from({ length: 30 }, (_, i) => [i]),
        Array.from({ length: 30 }, (_, i) => i),
      ).report.warnings.length;
    expect([warned(27), warned(28)]).toEqual([1, 0]);
  });
});

describe('the specification', () => {
  it('refuses what does not go together, when it is fitted', () => {
    const regressor = new DummyRegressor();
    const fit = (params: object) =>
      thrown(() => new TransformedTargetRegressor({ regressor, ...params }).fit(X, [1, 2, 3, 4]));
    expect(fit({ transformer: new StandardScaler(), ...log2 })).toEqual(
      refusal('transformer', 'be null when func or inverseFunc is given', 'StandardScaler()'),
    );
    expect(fit({ func: log2.func })).toEqual(refusal('func and inverseFunc', 'be given together', 'only func'));
    expect(fit({ inverseFunc: log2.func })).toEqual(
      refusal('func and inverseFunc', 'be given together', 'only inverseFunc'),
    );
  });

  it('refuses other estimators', () => {
    const make = (params: object) => thrown(() => new TransformedTargetRegressor(params as never));
    expect(make({})).toEqual(refusal('regressor', 'be a regressor', 'undefined'));
    expect(make({ regressor: new DummyClassifier() })).toEqual(
      refusal('regressor', 'be a regressor', 'a DummyClassifier'),
    );
    expect(make({ regressor: new DummyRegressor(), transformer: new DummyRegressor() })).toEqual(
      refusal('transformer', 'be a transformer, or null', 'a DummyRegressor'),
    );
  });

  it('takes parameters of what it holds', () => {
    const spec = new TransformedTargetRegressor({ regressor: new DummyRegressor(), transformer: new StandardScaler() });
    const changed = spec.with({ regressor__strategy: 'median', transformer__withStd: false });
    expect(String(changed)).toBe(
      "TransformedTargetRegressor(regressor: DummyRegressor(strategy='median'), transformer: StandardScaler(withStd=false))",
    );
    expect(changed.fit(X, [1, 2, 4, 9]).regressor.constant).toBe(-1);
  });

  it('takes X as its regressor does', () => {
    const pipe = new Pipeline([
      ['hot', new OneHotEncoder()],
      ['mean', new DummyRegressor()],
    ]);
    const spec = new TransformedTargetRegressor({ regressor: pipe, ...log2 });
    expect(spec.tags.input).toBe('table');
    const model = spec.fit([{ city: 'Bern' }, { city: 'Basel' }], [2, 8]);
    expect([...model.predict([{ city: 'Bern' }])]).toEqual([4]);
    expect(model.featureNamesIn).toEqual(['city']);
  });
});
