import { ColumnTransformer, FeatureUnion, Pipeline } from 'pipefit/compose';
import { InvalidParameterError, ShapeError } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { DummyClassifier, DummyRegressor } from 'pipefit/dummy';
import { LogisticRegression } from 'pipefit/linear-model';
import { MinMaxScaler, OneHotEncoder, StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';
import { thrown } from '../thrown.js';
import { scaleThenRange } from './scale-then-range.js';

describe('steps', () => {
  const model = scaleThenRange.fit([[0], [2], [4]]);

  it('are found by name, on the specification and on the model', () => {
    expect(scaleThenRange.namedSteps.scale).toBe(scaleThenRange.steps[0][1]);
    expect(scaleThenRange.params.range).toBe(scaleThenRange.steps[1][1]);
    expect(model.namedSteps.scale).toBe(model.step('scale'));
    expect(model.steps.map(([name, step]) => [name, String(step)])).toEqual([
      ['scale', 'FittedStandardScaler()'],
      ['range', 'FittedMinMaxScaler(featureRange=[0, 10])'],
    ]);
    expect(thrown(() => model.step('clf' as never))).toEqual(
      new InvalidParameterError({
        owner: 'FittedPipeline',
        subject: 'a step name',
        must: 'be one of scale, range',
        got: '"clf"',
      }),
    );
  });

  it('can be sliced, before and after the fit', () => {
    expect(String(scaleThenRange.slice(0, 1))).toBe('Pipeline(scale: StandardScaler())');
    expect(String(scaleThenRange.slice(-1))).toBe('Pipeline(range: MinMaxScaler(featureRange=[0, 10]))');
    const first = model.slice(0, -1);
    expect(String(first)).toBe('FittedPipeline(scale: StandardScaler())');
    expect(first.step('scale')).toBe(model.step('scale'));
    const Z = first.transform([[1]]);
    expect(model.slice(1).transform(Z).toArray()).toEqual(model.transform([[1]]).toArray());
    expect(thrown(() => scaleThenRange.slice(2, 2))).toEqual(
      new InvalidParameterError({
        owner: 'Pipeline',
        subject: 'steps',
        must: 'be a list with at least one entry',
        got: 'an array of length 0',
      }),
    );
  });

  it('know their columns in a slice', () => {
    const pipe = new Pipeline([
      ['hot', new OneHotEncoder()],
      ['idle', 'passthrough'],
      ['clf', new DummyClassifier()],
    ]);
    const hot = pipe.fit([{ city: 'Bern' }, { city: 'Basel' }], ['a', 'b']);
    const names = ['city_Basel', 'city_Bern'];
    const middle = hot.slice(1, 2);
    expect([middle.nFeaturesIn, middle.featureNamesIn, middle.featureNamesOut]).toEqual([2, names, names]);
    const rest = hot.slice(1);
    expect([rest.nFeaturesIn, rest.featureNamesIn]).toEqual([2, names]);
    expect(rest.predict([[0, 1]])).toEqual(['a']);
    expect(hot.slice(0, 1).featureNamesIn).toEqual(['city']);
  });
});

describe("'passthrough'", () => {
  it('hands its input on, wherever it stands', () => {
    const X = [[1, 2]];
    const first = new Pipeline([
      ['idle', 'passthrough'],
      ['clf', new DummyClassifier()],
    ]).fit(X, ['a']);
    expect(first.predict(X)).toEqual(['a']);
    expect(first.step('idle')).toBe(null);
    const last = new Pipeline([
      ['range', new MinMaxScaler()],
      ['idle', 'passthrough'],
    ]);
    expect(last.role).toBe('transformer');
    expect(
      last
        .fit([[0], [2]])
        .transform([[1]])
        .toArray(),
    ).toEqual([[0.5]]);
    expect(last.fitTransform([[0], [2]]).toArray()).toEqual([[0], [1]]);
    expect(
      last
        .fit([[0], [2]])
        .inverseTransform([[0.5]])
        .toArray(),
    ).toEqual([[1]]);
  });

  it('may be all there is: it checks columns and returns a compact matrix', () => {
    const model = new Pipeline([['idle', 'passthrough']]).fit([[1, 2]]);
    const strided = new Matrix(Float64Array.of(1, 2, 3, 4), [2, 2], { stride: [1, 2] });
    expect(model.transform(strided).toArray()).toEqual([
      [1, 3],
      [2, 4],
    ]);
    expect(model.transform(strided).isCompact).toBe(true);
    expect(model.featureNamesOut).toEqual(['x0', 'x1']);
    expect(thrown(() => model.transform([[1]]))).toEqual(
      new ShapeError({ owner: 'Pipeline.transform', subject: 'X', must: 'have 2 columns, as in fit', got: '1' }),
    );
  });

  it('replaces a step by with', () => {
    const pipe = scaleThenRange.with({ scale: 'passthrough' });
    expect(String(pipe)).toBe("Pipeline(scale='passthrough', range: MinMaxScaler(featureRange=[0, 10]))");
    expect(pipe.fitTransform([[0], [2]]).toArray()).toEqual([[0], [10]]);
  });
});

describe('with', () => {
  const deep = new Pipeline([
    [
      'columns',
      new ColumnTransformer([
        [
          'left',
          new FeatureUnion([
            ['one', new Pipeline([['scale', new StandardScaler()]])],
            ['two', 'passthrough'],
          ]),
          ['a'],
        ],
      ]),
    ],
    ['clf', new LogisticRegression()],
  ]);

  it('reaches four levels down, through every kind of composition', () => {
    const changed = deep.with({ columns__left__one__scale__withMean: false, clf__C: 2 });
    expect(String(changed)).toBe(
      'Pipeline(columns: ColumnTransformer(left: FeatureUnion(one: Pipeline(scale: ' +
        "StandardScaler(withMean=false)), two='passthrough')), clf: LogisticRegression(C=2))",
    );
    expect(String(deep)).toBe(
      'Pipeline(columns: ColumnTransformer(left: FeatureUnion(one: Pipeline(scale: StandardScaler()), ' +
        "two='passthrough')), clf: LogisticRegression())",
    );
    expect(changed).toBeInstanceOf(Pipeline);
    expect(changed.steps[0][1].transformers[0][2]).toEqual(['a']);
  });

  it('replaces a step and then reaches into the new one, whatever the order of the keys', () => {
    const other = new StandardScaler({ withStd: false });
    for (const patch of [
      { scale: other, scale__withMean: false },
      { scale__withMean: false, scale: other },
    ]) {
      expect(String(scaleThenRange.with(patch).params.scale)).toBe('StandardScaler(withMean=false, withStd=false)');
    }
  });

  it('keeps the order of the steps', () => {
    const pipe = scaleThenRange.with({ range__clip: true, scale__withStd: false });
    expect(pipe.steps.map(([name]) => name)).toEqual(['scale', 'range']);
  });

  it('says which names there are', () => {
    const wrong = (patch: object) => thrown(() => deep.with(patch as never));
    expect(wrong({ clr__C: 1 })).toEqual(
      new InvalidParameterError({
        owner: 'Pipeline',
        subject: 'a parameter name',
        must: 'be one of columns, clf',
        got: '"clr__C"',
      }),
    );
    expect((wrong({ clf__c: 1 }) as Error).message).toMatch(
      /^LogisticRegression: a parameter name must be one of .*; got "c" \(did you mean C\?\)$/,
    );
    expect((wrong({ columns__left__one__scale__withmean: 1 }) as Error).message).toBe(
      'StandardScaler: a parameter name must be one of copy, withMean, withStd; got "withmean" (did you mean withMean?)',
    );
    expect((wrong({ columns__left__two__withMean: 1 }) as Error).message).toBe(
      'FeatureUnion: a parameter name must be one of one, two, nJobs, transformerWeights, verbose, ' +
        'verboseFeatureNamesOut; got "two__withMean"',
    );
    expect((wrong({ clf__C: -1 }) as Error).message).toMatch(/^LogisticRegression: C must be .*; got -1$/);
    expect((wrong({ columns: new DummyClassifier() }) as Error).message).toBe(
      "Pipeline: step 'columns' must be a transformer: only the last step can be anything else; got " +
        'DummyClassifier() (classifier)',
    );
    expect(thrown(() => deep.with(null as never))).toEqual(
      new InvalidParameterError({ owner: 'Pipeline', subject: 'with', must: 'be given an object', got: 'null' }),
    );
  });

  it('changes its role with its last step', () => {
    expect(deep.role).toBe('classifier');
    expect(deep.with({ clf: new DummyRegressor() as never }).role).toBe('regressor');
  });
});
