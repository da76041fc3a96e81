import type { AnySpec } from 'pipefit/base';
import { ColumnTransformer, FeatureUnion, makePipeline, Pipeline } from 'pipefit/compose';
import { DataError, InvalidParameterError, NotSupportedError } from 'pipefit/core';
import { Table } from 'pipefit/data';
import { DummyClassifier } from 'pipefit/dummy';
import { MinMaxScaler, OneHotEncoder, StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';
import { thrown } from '../thrown.js';
import { scaleThenRange } from './scale-then-range.js';

/** A pipeline made as untyped code would. */
const untyped = (steps: unknown, options?: unknown): AnySpec => new Pipeline(steps as never, options as never);

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
describe('refusals of the constructor', () => {
  const wrong = (steps: unknown, options?: unknown) => (thrown(() => untyped(steps, options)) as Error).message;
  const scale = new StandardScaler();

  it.each<[unknown, string]>([
    [undefined, 'steps must be a list with at least one entry; got undefined'],
    [[], 'steps must be a list with at least one entry; got an array of length 0'],
    [{ scale }, 'steps must be a list with at least one entry; got an object'],
    [[scale], 'steps must hold [name, estimator] pairs; got a StandardScaler'],
    [[['scale']], 'steps must hold [name, estimator] pairs; got an entry of 1'],
    [[['scale', scale, 1]], 'steps must hold [name, estimator] pairs; got an entry of 3'],
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
      'Pipeline.fit: a parameter name must be one of sampleWeight, logger, validation; got "sampleWeights" (did you mean sampleWeight?)',
    );
  });
});
