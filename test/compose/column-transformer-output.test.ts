import { KMeans } from 'pipefit/cluster';
import { ColumnTransformer, FunctionTransformer, makeColumnSelector, Pipeline } from 'pipefit/compose';
import { DataError } from 'pipefit/core';
import { type Matrix, Table } from 'pipefit/data';
import { MinMaxScaler, OneHotEncoder, OrdinalEncoder, StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';
import { thrown } from '../thrown.js';
import { numbers, people, refusal, untyped } from './people.js';

describe('transformerWeights', () => {
  const steps = [
    ['num', new StandardScaler(), ['age']],
    ['flag', 'passthrough', ['member']],
  ] as const;

  it('multiply the output of a step, of what passes through and of the remainder', () => {
    const rows = people.map(({ age, member, height }) => ({ age, member, height }));
    const prep = new ColumnTransformer(steps, {
      remainder: 'passthrough',
      transformerWeights: { num: 10, flag: -2, remainder: 0.5 },
    });
    expect(prep.fitTransform(rows).toArray()).toEqual([
      [-10, -2, 0.5],
      [10, -0, 1.5],
    ]);
  });

  it('cannot multiply strings', () => {
    const prep = new ColumnTransformer([['as', 'passthrough', ['age', 'city']]], { transformerWeights: { as: 2 } });
    expect(thrown(() => prep.fit(people as never).transform(people as never))).toEqual(
      new DataError({
        owner: 'ColumnTransformer.transform',
        subject: "transformerWeights of 'as'",
        must: 'be 1 where the output has columns of strings',
        got: '2',
        at: { columnName: 'city' },
      }),
    );
    expect(prep.with({ transformerWeights: { as: 1 } }).fitTransform(people as never).shape).toEqual([2, 2]);
  });

  it('multiply numbers and booleans of a table', () => {
    const rows = people.map(({ age, member }) => ({ age, member }));
    const table = new FunctionTransformer({ func: (X: Table) => X, input: 'table' });
    const prep = new ColumnTransformer([['t', table, ['age', 'member']]], { transformerWeights: { t: 2 } });
    const out = prep.fitTransform(rows) as Table;
    expect(out.toRows()).toEqual([
      { t__age: 40, t__member: 2 },
      { t__age: 80, t__member: 0 },
    ]);
  });

  it('refuse steps that do not exist, and what is no number', () => {
    expect(thrown(() => untyped(steps, { transformerWeights: { nom: 1 } }))).toEqual(
      refusal('transformerWeights', 'name steps: num, flag, remainder', '"nom"'),
    );
    const must = 'be an object of finite numbers by step name, or null';
    for (const [weights, got] of [
      [{ num: '1' }, 'an object'],
      [{ num: Infinity }, 'an object'],
      [[1], 'an array of length 1'],
    ]) {
      expect(thrown(() => untyped(steps, { transformerWeights: weights }))).toEqual(
        refusal('transformerWeights', must, got as string),
      );
    }
  });

  it('are copied', () => {
    const transformerWeights = { num: 2 };
    const prep = new ColumnTransformer(steps, { transformerWeights });
    transformerWeights.num = 3;
    expect(prep.params.transformerWeights).toEqual({ num: 2 });
  });
});

describe('names of output columns', () => {
  const steps = [
    ['num', new StandardScaler(), ['age']],
    ['cat', new OneHotEncoder(), ['city']],
  ] as const;

  it.each<[string, ConstructorParameters<typeof ColumnTransformer>[1], string[]]>([
    ['with the step in front', {}, ['num__age', 'cat__city_Basel', 'cat__city_Bern']],
    ['alone', { verboseFeatureNamesOut: false }, ['age', 'city_Basel', 'city_Bern']],
    [
      'by a text',
      { verboseFeatureNamesOut: '{feature_name} ({transformer_name}, {feature_name})' },
      ['age (num, age)', 'city_Basel (cat, city_Basel)', 'city_Bern (cat, city_Bern)'],
    ],
    [
      'by a function',
      { verboseFeatureNamesOut: (step, feature) => `${feature.toUpperCase()}.${step}` },
      ['AGE.num', 'CITY_BASEL.cat', 'CITY_BERN.cat'],
    ],
  ])('%s', (_, options, names) => {
    const model = new ColumnTransformer(steps, options).fit(people);
    expect(model.featureNamesOut).toEqual(names);
    expect(model.transform(people).featureNames).toEqual(names);
  });

  it('take signs of the feature name as they are', () => {
    const prep = new ColumnTransformer([['$1', 'passthrough', ['a$&b', '{transformer_name}']]], {
      verboseFeatureNamesOut: '{transformer_name}:{feature_name}',
    });
    const row = { 'a$&b': 1, '{transformer_name}': 2 };
    expect(prep.fit([row]).featureNamesOut).toEqual(['$1:a$&b', '$1:{transformer_name}']);
  });

  it('must differ, and that is told by fit', () => {
    const same = new ColumnTransformer(
      [
        ['one', new StandardScaler(), ['age']],
        ['two', new MinMaxScaler(), ['age']],
      ],
      { verboseFeatureNamesOut: false },
    );
    expect(thrown(() => same.fit(people))).toEqual(
      refusal(
        'verboseFeatureNamesOut',
        'give each output column a name of its own (true puts the step name in front)',
        '"age" twice',
      ),
    );
    const constant = same.with({ verboseFeatureNamesOut: '{transformer_name}' });
    expect(constant.fit(people).featureNamesOut).toEqual(['one', 'two']);
    expect(() => same.with({ verboseFeatureNamesOut: () => 'x' }).fit(people)).toThrow('got "x" twice');
  });

  it('refuse other places in a text, and what is no string from a function', () => {
    expect(thrown(() => untyped(steps, { verboseFeatureNamesOut: '{name}' }))).toEqual(
      refusal(
        'verboseFeatureNamesOut',
        'be one of true, false, or be a text with no places but {transformer_name} and {feature_name}, or be a function',
        '"{name}"',
      ),
    );
    expect(
      thrown(() => untyped(steps, { verboseFeatureNamesOut: () => 7 }).fit(people as never, null as never)),
    ).toEqual(refusal('the result of verboseFeatureNamesOut', 'be a string', '7'));
  });

  it('of columns without names count them in the whole of X', () => {
    const model = new ColumnTransformer([
      ['last', new StandardScaler(), [2]],
      [
        'pipe',
        new Pipeline([
          ['a', new StandardScaler()],
          ['b', new MinMaxScaler()],
        ]),
        [1, 0],
      ],
    ]).fit(numbers);
    expect(model.featureNamesIn).toBe(null);
    expect(model.featureNamesOut).toEqual(['last__x2', 'pipe__x1', 'pipe__x0']);
    expect(model.transform(numbers).featureNames).toEqual(model.featureNamesOut);
    expect(model.getFeatureNamesOut(['a', 'b', 'c'])).toEqual(['last__c', 'pipe__b', 'pipe__a']);
    expect(() => model.getFeatureNamesOut(['a'])).toThrow(
      'ColumnTransformer.getFeatureNamesOut: inputFeatures must have 3 names, as many as columns in fit; got 1',
    );
  });

  it('go through column transformers in column transformers', () => {
    const inner = new ColumnTransformer([['in', new OneHotEncoder(), [1]]], { remainder: 'passthrough' });
    const outer = new ColumnTransformer([['out', inner, [2, 0]]]);
    const model = outer.fit(numbers);
    expect(model.featureNamesOut).toEqual(['out__in__x0_0', 'out__in__x0_2', 'out__remainder__x2']);
    expect(model.getFeatureNamesOut(['a', 'b', 'c'])).toEqual(['out__in__a_0', 'out__in__a_2', 'out__remainder__c']);
    expect(model.transform(numbers).toArray()).toEqual([
      [1, 0, 100],
      [0, 1, 500],
    ]);
  });
});

describe('kinds of output', () => {
  it('is a table where strings pass through', () => {
    const prep = new ColumnTransformer([
      ['num', new StandardScaler(), ['age']],
      ['as', 'passthrough', ['city', 'member']],
    ]);
    const out = prep.fit(people as never).transform(people as never) as unknown as Table;
    expect(out).toBeInstanceOf(Table);
    expect(out.featureNames).toEqual(['num__age', 'as__city', 'as__member']);
    expect(out.toRows()).toEqual([
      { num__age: -1, as__city: 'Bern', as__member: true },
      { num__age: 1, as__city: 'Basel', as__member: false },
    ]);
  });

  it('goes on as a table to an encoder', () => {
    const pipe = new Pipeline([
      ['pick', new ColumnTransformer([['as', 'passthrough', makeColumnSelector({ dtypeInclude: 'string' })]])],
      ['code', new OrdinalEncoder()],
    ] as never) as unknown as { fitTransform(X: unknown): Matrix };
    expect(pipe.fitTransform(people).toArray()).toEqual([[1], [0]]);
  });

  it('is a matrix without columns when nothing is taken', () => {
    for (const prep of [
      new ColumnTransformer([['none', new StandardScaler(), []]]),
      new ColumnTransformer([['gone', 'drop', [0]]]),
    ]) {
      const model = prep.fit(numbers);
      expect(model.transform(numbers).shape).toEqual([2, 0]);
      expect(model.featureNamesOut).toEqual([]);
    }
  });

  it('skips a step without columns', () => {
    const model = new ColumnTransformer([
      ['none', new StandardScaler(), makeColumnSelector('nothing')],
      ['as', 'passthrough', [0]],
    ]).fit(numbers);
    expect(model.step('none')).toBe(null);
    expect(model.transformers[0]).toEqual(['none', 'drop', []]);
    expect(model.transform(numbers).toArray()).toEqual([[0], [2]]);
    expect(model.outputIndices).toEqual({ none: [0, 0], as: [0, 1], remainder: [0, 0] });
  });

  it('keeps missing values of columns that pass through', () => {
    const model = new ColumnTransformer([['as', 'passthrough', ['a']]]).fit([{ a: 1 }, { a: null }]);
    expect(model.transform([{ a: null }, { a: 2 }]).toArray()).toEqual([[Number.NaN], [2]]);
  });

  it('refuses a step whose output has other rows', () => {
    class Halving extends FunctionTransformer {}
    const model = new ColumnTransformer([['half', new Halving({ func: (X) => X.takeRows([0]) }), [0]]]);
    expect(() => model.fit(numbers)).toThrow(
      'FunctionTransformer: the result of func must have 2 rows, as X has; got 1',
    );
  });
});

describe('a clusterer as a step', () => {
  it('gives its distances', () => {
    const prep = new ColumnTransformer([['groups', new KMeans({ nClusters: 1, randomState: 0 }), [0]]]);
    const model = prep.fit(numbers);
    expect(model.transform(numbers).toArray()).toEqual([[1], [1]]);
    expect(model.featureNamesOut).toEqual(['groups__kmeans0']);
  });
});
