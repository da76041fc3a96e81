import { inspect } from 'node:util';
import type { AnySpec, FitWarning } from 'pipefit/base';
import { KMeans } from 'pipefit/cluster';
import { ColumnTransformer, FeatureUnion, FunctionTransformer, makePipeline, Pipeline } from 'pipefit/compose';
import { DataError, InvalidParameterError, NotSupportedError, ShapeError } from 'pipefit/core';
import { Matrix, Table } from 'pipefit/data';
import { DummyClassifier, DummyRegressor } from 'pipefit/dummy';
import { RandomForestClassifier } from 'pipefit/ensemble';
import { LogisticRegression } from 'pipefit/linear-model';
import { MinMaxScaler, OneHotEncoder, StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';

/** The error that a call throws. */
function thrown(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return 'nothing';
}

/** A pipeline made as untyped code would. */
const untyped = (steps: unknown, options?: unknown): AnySpec => new Pipeline(steps as never, options as never);

const scaleThenRange = new Pipeline([
  ['scale', new StandardScaler()],
  ['range', new MinMaxScaler({ featureRange: [0, 10] })],
]);

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

describe('sampleWeight', () => {
  const X = [[0], [4]];
  const sampleWeight = [3, 1];

  it('goes to every step that uses weights', () => {
    const pipe = new Pipeline([
      ['scale', new StandardScaler()],
      ['range', new MinMaxScaler()],
      ['clf', new DummyClassifier()],
    ]);
    const model = pipe.fit(X, ['a', 'b'], { sampleWeight });
    expect([...model.step('scale').mean!]).toEqual([1]);
    expect([...model.step('clf').classPrior]).toEqual([0.75, 0.25]);
  });

  it('goes into nested compositions', () => {
    const pipe = new Pipeline([
      [
        'prep',
        new ColumnTransformer([
          ['scale', new Pipeline([['inner', new StandardScaler()]]), [0]],
          ['range', new MinMaxScaler(), [0]],
        ]),
      ],
      ['union', new FeatureUnion([['again', new StandardScaler()]])],
      ['clf', new DummyClassifier()],
    ]);
    const model = pipe.fit(X, ['a', 'b'], { sampleWeight });
    expect([...model.step('prep').step('scale').step('inner').mean!]).toEqual([1]);
    // The columns that the union gets: (x - 1) / sqrt(3), and x / 4; their weighted means are 0 and 1/4.
    const means = model.step('union').step('again').mean!;
    expect(means[0]).toBeCloseTo(0, 15);
    expect(means[1]).toBe(0.25);
  });

  it('is refused when the last step does not use weights', () => {
    expect(thrown(() => scaleThenRange.fit(X, undefined, { sampleWeight }))).toEqual(
      new NotSupportedError({
        owner: 'Pipeline',
        subject: 'sampleWeight',
        must: 'not be given: this estimator does not use weights',
        got: '2 weights',
      }),
    );
    const idle = new Pipeline([
      ['scale', new StandardScaler()],
      ['idle', 'passthrough'],
    ]);
    expect(() => idle.fit(X, undefined, { sampleWeight })).toThrow(NotSupportedError);
  });

  it('is checked before anything is fitted', () => {
    const pipe = new Pipeline([['scale', new StandardScaler()]]);
    expect(() => pipe.fit(X, undefined, { sampleWeight: [1, -1] })).toThrow(
      new DataError({
        owner: 'Pipeline',
        subject: 'sampleWeight',
        must: 'not be negative',
        got: '-1',
        at: { row: 1 },
      }),
    );
  });
});

describe('refusals of the constructor', () => {
  const wrong = (steps: unknown, options?: unknown) => (thrown(() => untyped(steps, options)) as Error).message;
  const scale = new StandardScaler();

  it.each<[unknown, string]>([
    [undefined, 'steps must be a list with at least one entry; got undefined'],
    [[], 'steps must be a list with at least one entry; got an array of length 0'],
    [{ scale }, 'steps must be a list with at least one entry; got an object'],
    [[scale], 'steps must hold entries of 2 elements; got a StandardScaler'],
    [[['scale']], 'steps must hold entries of 2 elements; got an entry of 1'],
    [[['scale', scale, 1]], 'steps must hold entries of 2 elements; got an entry of 3'],
    [[[7, scale]], 'a step name must be a string that is not empty; got 7'],
    [[['', scale]], 'a step name must be a string that is not empty; got ""'],
    [[['a__b', scale]], 'a step name must not contain \'__\', which separates nested parameters; got "a__b"'],
    [[['__proto__', scale]], 'a step name must not contain \'__\', which separates nested parameters; got "__proto__"'],
    [[['constructor', scale]], 'a step name must not be a reserved name; got "constructor"'],
    [
      [
        ['a', scale],
        ['a', scale],
      ],
      'a step name must be unique; got "a" twice',
    ],
    [[['a', null]], "step 'a' must be an estimator or 'passthrough'; got null"],
    [[['a', 'drop']], "step 'a' must be an estimator or 'passthrough'; got \"drop\""],
    [[['a', StandardScaler]], "step 'a' must be an estimator or 'passthrough'; got function StandardScaler"],
    [
      [
        ['clf', new DummyClassifier()],
        ['s', scale],
      ],
      "step 'clf' must be a transformer: only the last step can be anything else; got DummyClassifier() (classifier)",
    ],
  ])('%#', (steps, message) => {
    expect(wrong(steps)).toBe(`Pipeline: ${message}`);
    expect(thrown(() => untyped(steps))).toBeInstanceOf(InvalidParameterError);
  });

  it('refuses what of the options is not here', () => {
    const steps = [['s', scale]];
    expect(wrong(steps, { memory: '/tmp' })).toBe('Pipeline: memory must be null; got "/tmp"');
    expect(thrown(() => untyped(steps, { memory: '/tmp' }))).toBeInstanceOf(NotSupportedError);
    expect(thrown(() => untyped(steps, { verbose: true }))).toBeInstanceOf(NotSupportedError);
    expect(wrong(steps, { verbos: true })).toBe(
      'Pipeline: a parameter name must be one of transformInput, memory, verbose; got "verbos" (did you mean verbose?)',
    );
  });
});

describe('refusals of fit and predict', () => {
  const pipe = new Pipeline([
    ['scale', new StandardScaler()],
    ['clf', new DummyClassifier()],
  ]);

  it('say whose rule it is', () => {
    expect(() => pipe.fit([['a']] as never, ['x'])).toThrow('Pipeline: X must hold numbers; got "a" (row 0, column 0)');
    expect(() => pipe.fit([[Infinity]], ['x'])).toThrow(
      'Pipeline: X must hold finite numbers or missing values; got Infinity (row 0, column 0)',
    );
    expect(() => pipe.fit([[1]], ['x', 'y'])).toThrow('Pipeline: y must have 1 values, one for each row of X; got 2');
    expect(() => pipe.fit([[1]], undefined as never)).toThrow(
      'DummyClassifier: y must be given: this estimator needs a target; got undefined',
    );
    expect(() => pipe.fit([], [])).toThrow('Pipeline: X must have at least 1 row; got 0');
    const model = pipe.fit([[1]], ['x']);
    expect(() => model.predict([[1, 2]])).toThrow('StandardScaler.transform: X must have 1 columns, as in fit; got 2');
    const named = pipe.fit([{ a: 1 }], ['x']);
    expect(() => named.predict([{ b: 1 }])).toThrow(
      'StandardScaler.transform: X must have the columns of fit in the same order; got no "a" and unknown "b"',
    );
  });

  it('come from fitTransform and fitPredict where the last step has no such thing', () => {
    expect(thrown(() => pipe.fitTransform([[1]] as never, ['x']))).toEqual(
      new InvalidParameterError({
        owner: 'Pipeline',
        subject: "step 'clf'",
        must: 'have a model that transforms',
        got: 'DummyClassifier() (classifier)',
      }),
    );
    expect(thrown(() => pipe.fitPredict([[1]] as never, ['x']))).toEqual(
      new InvalidParameterError({
        owner: 'Pipeline',
        subject: "step 'clf'",
        must: 'have fitPredict',
        got: 'DummyClassifier() (classifier)',
      }),
    );
  });

  it('name options that fit does not have', () => {
    expect(() => pipe.fit([[1]], ['x'], { sampleWeights: [1] } as never)).toThrow(
      'Pipeline.fit: a parameter name must be one of sampleWeight, logger; got "sampleWeights" (did you mean sampleWeight?)',
    );
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

describe('data of any kind', () => {
  it('is converted once and keeps its names', () => {
    const pipe = makePipeline(new StandardScaler(), new MinMaxScaler());
    const rows = [
      { a: 0, b: 1 },
      { a: 2, b: 5 },
    ];
    const expected = [
      [0, 0],
      [1, 1],
    ];
    for (const X of [rows, Table.fromRows(rows), { a: [0, 2], b: new Float32Array([1, 5]) }]) {
      const out = pipe.fit(X).transform(X);
      expect(out.toArray()).toEqual(expected);
      expect(out.featureNames).toEqual(['a', 'b']);
    }
  });

  it('may come named to a model that was fitted without names, and the other way round', () => {
    const unnamed = scaleThenRange.fit([[0], [2]]);
    expect(unnamed.transform([{ a: 1 }]).toArray()).toEqual([[5]]);
    const named = scaleThenRange.fit([{ a: 0 }, { a: 2 }]);
    expect(named.transform([[1]]).toArray()).toEqual([[5]]);
  });

  it('gives output names for other input names', () => {
    const hot = new Pipeline([
      ['hot', new OneHotEncoder()],
      ['scale', new StandardScaler()],
    ]).fit([['a'], ['b']]);
    expect(hot.featureNamesOut).toEqual(['x0_a', 'x0_b']);
    expect(hot.getFeatureNamesOut(['letter'])).toEqual(['letter_a', 'letter_b']);
    expect(() => hot.getFeatureNamesOut(['a', 'b'])).toThrow(
      'Pipeline.getFeatureNamesOut: inputFeatures must have 1 names, as many as columns in fit; got 2',
    );
    const named = scaleThenRange.fit([{ a: 0 }, { a: 2 }]);
    expect(() => named.getFeatureNamesOut(['b'])).toThrow(
      'Pipeline.getFeatureNamesOut: inputFeatures must have the columns of fit in the same order; got no "a" and unknown "b"',
    );
  });
});
