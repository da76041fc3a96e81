import type { AnySpec } from 'pipefit/base';
import { KMeans } from 'pipefit/cluster';
import { ColumnTransformer, FeatureUnion, FunctionTransformer, Pipeline } from 'pipefit/compose';
import { InvalidParameterError } from 'pipefit/core';
import { Matrix, type Table } from 'pipefit/data';
import { DummyClassifier } from 'pipefit/dummy';
import { MinMaxScaler, OneHotEncoder, StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';
import { thrown } from '../thrown.js';

const X = [
  [0, 10],
  [2, 30],
];

const untyped = (list: unknown, options?: unknown): AnySpec => new FeatureUnion(list as never, options as never);

const refusal = (subject: string, must: string, got: string, owner = 'FeatureUnion') =>
  new InvalidParameterError({ owner, subject, must, got });

describe('outputs side by side', () => {
  const union = new FeatureUnion([
    ['std', new StandardScaler()],
    ['same', 'passthrough'],
    ['gone', 'drop'],
    ['range', new MinMaxScaler()],
  ]);

  it('come in the order of the list', () => {
    const model = union.fit(X);
    const out = model.transform([[1, 40]]);
    expect(out).toBeInstanceOf(Matrix);
    expect(out.toArray()).toEqual([[0, 2, 1, 40, 0.5, 1.5]]);
    expect(out.featureNames).toEqual(['std__x0', 'std__x1', 'same__x0', 'same__x1', 'range__x0', 'range__x1']);
    expect(union.fitTransform(X)).toEqual(model.transform(X));
    expect([...model.step('std').mean!]).toEqual([1, 20]);
    expect(model.step('same')).toBe(null);
    expect(model.transformerList.map(([name, step]) => [name, String(step)])).toEqual([
      ['std', 'FittedStandardScaler()'],
      ['same', 'passthrough'],
      ['gone', 'drop'],
      ['range', 'FittedMinMaxScaler()'],
    ]);
    expect(model.namedTransformers.std).toBe(model.step('std'));
    expect(thrown(() => model.step('none' as never))).toEqual(
      refusal('a step name', 'be one of std, same, gone, range', '"none"', 'FittedFeatureUnion'),
    );
  });

  it('are a matrix for named numbers and booleans that pass through', () => {
    const out = new FeatureUnion([['same', 'passthrough']]).fitTransform([
      { a: 1, b: true },
      { a: 2, b: false },
    ]);
    expect(out).toBeInstanceOf(Matrix);
    expect(out.toArray()).toEqual([
      [1, 1],
      [2, 0],
    ]);
    expect(out.featureNames).toEqual(['same__a', 'same__b']);
  });

  it('are a table where one is', () => {
    const rows = [{ city: 'Bern' }, { city: 'Basel' }];
    const out = new FeatureUnion([
      ['hot', new OneHotEncoder()],
      ['same', new FunctionTransformer({ func: (T: Table) => T, input: 'table' })],
    ]).fitTransform(rows) as Table;
    expect(out.toRows()).toEqual([
      { hot__city_Basel: 0, hot__city_Bern: 1, same__city: 'Bern' },
      { hot__city_Basel: 1, hot__city_Bern: 0, same__city: 'Basel' },
    ]);
  });

  it('may be none', () => {
    const model = new FeatureUnion([['gone', 'drop']]).fit(X);
    expect(model.transform(X).shape).toEqual([2, 0]);
    expect(model.featureNamesOut).toEqual([]);
  });

  it('may be distances of a clusterer', () => {
    const model = new FeatureUnion([['groups', new KMeans({ nClusters: 1, randomState: 0 })]]).fit([[0], [2]]);
    expect(model.transform([[4]]).toArray()).toEqual([[3]]);
    expect(model.featureNamesOut).toEqual(['groups__kmeans0']);
  });
});

describe('X of transform', () => {
  it('must have the columns of fit', () => {
    const model = new FeatureUnion([['same', 'passthrough']]).fit(X);
    expect(() => model.transform([[1]])).toThrow('FeatureUnion.transform: X must have 2 columns, as in fit; got 1');
    expect(() => model.transform([])).toThrow('FeatureUnion.transform: X must have at least 1 row; got 0');
    const named = new FeatureUnion([['std', new StandardScaler()]]).fit([{ a: 1, b: 2 }]);
    expect(() => named.transform([{ b: 1, a: 2 }])).toThrow(
      'FeatureUnion.transform: X must have the columns of fit in the same order; got another order, with "b" where "a" was',
    );
  });
});

describe('transformerWeights', () => {
  it('multiply outputs, also of what passes through', () => {
    const union = new FeatureUnion(
      [
        ['std', new StandardScaler()],
        ['same', 'passthrough'],
      ],
      { transformerWeights: { std: 10, same: 0.5 } },
    );
    expect(union.fitTransform([[0], [2]]).toArray()).toEqual([
      [-10, 0],
      [10, 1],
    ]);
    const other = union.with({ transformerWeights: { same: 3 }, std__withMean: false });
    expect(other.fitTransform([[0], [2]]).toArray()).toEqual([
      [0, 0],
      [2, 6],
    ]);
  });

  it('are copied, and refused for transformers that are not there', () => {
    const transformerWeights = { std: 2 };
    const union = new FeatureUnion([['std', new StandardScaler()]], { transformerWeights });
    transformerWeights.std = 3;
    expect(union.params.transformerWeights).toEqual({ std: 2 });
    expect(thrown(() => untyped([['std', new StandardScaler()]], { transformerWeights: { sdt: 1 } }))).toEqual(
      refusal('transformerWeights', 'name steps: std', '"sdt"'),
    );
  });
});

describe('names', () => {
  it('have the name of the transformer in front, or not', () => {
    const union = new FeatureUnion([['hot', new OneHotEncoder()]], { verboseFeatureNamesOut: false });
    const model = union.fit([{ city: 'Bern' }]);
    expect(model.featureNamesOut).toEqual(['city_Bern']);
    const other = union.with({ verboseFeatureNamesOut: true }).fit([['Bern']]);
    expect(other.featureNamesOut).toEqual(['hot__x0_Bern']);
    expect(other.getFeatureNamesOut(['town'])).toEqual(['hot__town_Bern']);
  });

  it('must differ, and that is told by fit', () => {
    const union = new FeatureUnion(
      [
        ['std', new StandardScaler()],
        ['range', new MinMaxScaler()],
      ],
      { verboseFeatureNamesOut: false },
    );
    expect(thrown(() => union.fit(X))).toEqual(
      refusal(
        'verboseFeatureNamesOut',
        'give each output column a name of its own (true puts the step name in front)',
        '"x0" twice',
      ),
    );
  });

  it('go through nested pipelines and column transformers', () => {
    const union = new FeatureUnion([
      [
        'pipe',
        new Pipeline([
          ['a', new StandardScaler()],
          ['b', new MinMaxScaler()],
        ]),
      ],
      ['columns', new ColumnTransformer([['std', new StandardScaler(), [-1]]])],
    ]);
    const model = union.fit(X);
    const names = ['pipe__x0', 'pipe__x1', 'columns__std__x1'];
    expect(model.featureNamesOut).toEqual(names);
    expect(model.transform(X).featureNames).toEqual(names);
    expect(model.getFeatureNamesOut(['u', 'v'])).toEqual(['pipe__u', 'pipe__v', 'columns__std__v']);
  });
});

describe('weights of rows and targets', () => {
  it('go to every transformer that uses weights', () => {
    const union = new FeatureUnion([
      ['std', new StandardScaler()],
      ['range', new MinMaxScaler()],
    ]);
    const model = union.fit([[0], [4]], ['a', 'b'], { sampleWeight: [3, 1] });
    expect([...model.step('std').mean!]).toEqual([1]);
    expect(() => new FeatureUnion([['r', new MinMaxScaler()]]).fit([[0]], null, { sampleWeight: [1] })).toThrow(
      'FeatureUnion: sampleWeight must not be given: this estimator does not use weights; got 1 weights',
    );
    expect(() => union.fit(X, ['a'])).toThrow('FeatureUnion: y must have 2 values, one for each row of X; got 1');
  });
});

describe('the specification', () => {
  it('has a readable form', () => {
    const union = new FeatureUnion(
      [
        ['std', new StandardScaler()],
        ['same', 'passthrough'],
      ],
      { nJobs: -1 },
    );
    expect(String(union)).toBe("FeatureUnion(std: StandardScaler(), same='passthrough', nJobs=-1)");
    expect(String(union.fit(X))).toBe("FittedFeatureUnion(std: StandardScaler(), same='passthrough', nJobs=-1)");
  });

  it('takes its tags from all transformers', () => {
    const both = new FeatureUnion([
      ['std', new StandardScaler()],
      ['groups', new KMeans()],
    ]);
    expect([both.tags.allowNaN, both.tags.sampleWeight, both.tags.requiresY]).toEqual([false, true, false]);
    expect(new FeatureUnion([['std', new StandardScaler()]]).tags.allowNaN).toBe(true);
  });

  it.each<[unknown, unknown, string, string, string]>([
    ['std', {}, 'transformerList', 'be a list with at least one entry', '"std"'],
    [[['a', new StandardScaler(), [0]]], {}, 'transformerList', 'hold entries of 2 elements', 'an entry of 3'],
    [[['verbose', new StandardScaler()]], {}, 'a step name', 'not be a reserved name', '"verbose"'],
    [[['a', null]], {}, "step 'a'", "be a transformer, 'passthrough' or 'drop'", 'null'],
    [
      [['a', new DummyClassifier()]],
      {},
      "step 'a'",
      "be a transformer, 'passthrough' or 'drop'",
      'DummyClassifier() (classifier)',
    ],
    [[['a', 'drop']], { verboseFeatureNamesOut: 'x' }, 'verboseFeatureNamesOut', 'be true or false', '"x"'],
    [[['a', 'drop']], { nJobs: 0.5 }, 'nJobs', 'be a whole number, or null', '0.5'],
  ])('refuses %#', (list, options, subject, must, got) => {
    expect(thrown(() => untyped(list, options))).toEqual(refusal(subject, must, got));
  });
});
