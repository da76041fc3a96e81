import { inspect } from 'node:util';
import type { AnySpec } from 'pipefit/base';
import { KMeans } from 'pipefit/cluster';
import { ColumnTransformer, FunctionTransformer, makeColumnSelector, Pipeline } from 'pipefit/compose';
import { DataError, InvalidParameterError, ShapeError } from 'pipefit/core';
import { Matrix, Table } from 'pipefit/data';
import { DummyClassifier } from 'pipefit/dummy';
import { MinMaxScaler, OneHotEncoder, OrdinalEncoder, StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';

interface Person {
  readonly age: number;
  readonly city: string;
  readonly member: boolean;
  readonly height: number;
}
const people: Person[] = [
  { age: 20, city: 'Bern', member: true, height: 1 },
  { age: 40, city: 'Basel', member: false, height: 3 },
];
const numbers = [
  [0, 10, 100],
  [2, 30, 500],
];

/** A column transformer made as untyped code would. */
const untyped = (steps: unknown, options?: unknown): AnySpec => new ColumnTransformer(steps as never, options as never);

/** The error that a call throws. */
function thrown(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return 'nothing';
}

const refusal = (subject: string, must: string, got: string) =>
  new InvalidParameterError({ owner: 'ColumnTransformer', subject, must, got });

describe('steps side by side', () => {
  const prep = new ColumnTransformer([
    ['num', new StandardScaler(), ['age']],
    ['cat', new OneHotEncoder(), ['city']],
    ['flag', 'passthrough', ['member']],
    ['gone', 'drop', ['height']],
  ]);

  it('come in the order of the steps', () => {
    const model = prep.fit(people);
    const out = model.transform([{ age: 30, city: 'Bern', member: true, height: 9 }]);
    expect(out).toBeInstanceOf(Matrix);
    expect(out.toArray()).toEqual([[0, 0, 1, 1]]);
    expect(out.featureNames).toEqual(['num__age', 'cat__city_Basel', 'cat__city_Bern', 'flag__member']);
    expect(model.featureNamesOut).toEqual(out.featureNames);
    expect([...model.step('num').mean!]).toEqual([30]);
    expect(model.step('flag')).toBe(null);
    expect(prep.fitTransform(people)).toEqual(model.transform(people));
  });

  it('are listed with what was done and the positions of their columns', () => {
    const model = prep.fit(people);
    expect(model.transformers.map(([name, step, columns]) => [name, String(step), columns])).toEqual([
      ['num', 'FittedStandardScaler()', [0]],
      ['cat', 'FittedOneHotEncoder()', [1]],
      ['flag', 'passthrough', [2]],
      ['gone', 'drop', [3]],
    ]);
    expect(Object.keys(model.namedTransformers)).toEqual(['num', 'cat', 'flag', 'gone']);
    expect(model.namedTransformers.gone).toBe('drop');
    expect(model.outputIndices).toEqual({
      num: [0, 1],
      cat: [1, 3],
      flag: [3, 4],
      gone: [0, 0],
      remainder: [0, 0],
    });
    expect(thrown(() => model.step('none' as never))).toEqual(
      new InvalidParameterError({
        owner: 'FittedColumnTransformer',
        subject: 'a step name',
        must: 'be one of num, cat, flag, gone',
        got: '"none"',
      }),
    );
  });

  it('may take the same column twice in two steps', () => {
    const twice = new ColumnTransformer([
      ['std', new StandardScaler(), ['age']],
      ['range', new MinMaxScaler(), ['age', 'height']],
      ['as', 'passthrough', ['age']],
    ]);
    const model = twice.fit(people);
    expect(model.transform(people).toArray()).toEqual([
      [-1, 0, 0, 20],
      [1, 1, 1, 40],
    ]);
    expect(model.featureNamesOut).toEqual(['std__age', 'range__age', 'range__height', 'as__age']);
  });

  it('keep the order in which a step names its columns', () => {
    const model = new ColumnTransformer([['as', 'passthrough', ['height', 'age']]]).fit(people);
    expect(model.transform(people).toArray()).toEqual([
      [1, 20],
      [3, 40],
    ]);
  });

  it('leave the specification and the data alone', () => {
    const rows = people.map((row) => Object.freeze({ ...row }));
    prep.fit(Object.freeze(rows) as Person[]);
    expect(rows).toEqual(people);
    expect(Object.isFrozen(prep.transformers[0])).toBe(true);
    const columns = ['age'];
    const spec = untyped([['num', new StandardScaler(), columns]]) as ColumnTransformer<never>;
    columns.push('height');
    expect((spec.transformers as readonly unknown[][])[0]![2]).toEqual(['age']);
  });
});

describe('columns', () => {
  const take = (columns: unknown, X: unknown = numbers): number[][] => {
    const model = untyped([['as', 'passthrough', columns]]).fit(X as never, undefined as never);
    return (model as { transform(X: unknown): Matrix }).transform(X).toArray();
  };

  it.each<[string, unknown, number[]]>([
    ['positions', [2, 0], [100, 0]],
    ['negative positions', [-1, -3], [100, 0]],
    ['flags', [true, false, true], [0, 100]],
    ['a function giving positions', () => [1], [10]],
    ['a function giving flags', () => [false, true, false], [10]],
    ['a selector', makeColumnSelector(/[02]/), [0, 100]],
    ['no positions', [], []],
    ['flags for none', [false, false, false], []],
  ])('by %s', (_, columns, firstRow) => {
    expect(take(columns)[0]).toEqual(firstRow);
  });

  it('by names, selectors of kinds and functions of the table', () => {
    expect(take(['height', 'age'], people)[0]).toEqual([1, 20]);
    expect(take(makeColumnSelector({ dtypeInclude: 'number' }), people)[0]).toEqual([20, 1]);
    expect(take(makeColumnSelector({ dtypeExclude: ['string', 'boolean'], pattern: '^h' }), people)[0]).toEqual([1]);
    const longest = (X: Table) => [...X.names].sort((a, b) => b.length - a.length).slice(0, 1);
    expect(
      take(
        longest,
        people.map(({ age, height }) => ({ age, height })),
      )[0],
    ).toEqual([1]);
  });

  it('by position of named data go with the names', () => {
    const model = new ColumnTransformer([['as', 'passthrough', [-1]]]).fit(people);
    expect(model.featureNamesOut).toEqual(['as__height']);
    expect(model.transform([{ height: 7, age: 1, city: '', member: true }] as never).toArray()).toEqual([[7]]);
  });

  it.each<[unknown, string, string]>([
    [['x'], 'be positions, because X has no column names', '"x"'],
    [[3], 'be positions in [-3, 2]', '3'],
    [[-4], 'be positions in [-3, 2]', '-4'],
    [[0.5], 'be positions in [-3, 2]', '0.5'],
    [[null], 'be positions in [-3, 2]', 'null'],
    [[true, 1], 'be positions in [-3, 2]', 'true'],
    [[true, false], 'have 3 flags, one for each column', '2'],
    [[0, 1, -3], 'name each column once', '-3 twice'],
    [() => 'x0', 'be a list of names, positions or flags', '"x0"'],
    [() => undefined, 'be a list of names, positions or flags', 'undefined'],
  ])('refuse %j', (columns, must, got) => {
    expect(thrown(() => take(columns))).toEqual(refusal("columns of 'as'", must, got));
  });

  it('refuse names that are not there, and names twice', () => {
    expect(thrown(() => take(['age', 'agee'], people))).toEqual(
      refusal("columns of 'as'", 'be among age, city, member, height', '"agee"'),
    );
    expect(thrown(() => take(['age', 'age'], people))).toEqual(
      refusal("columns of 'as'", 'name each column once', '"age" twice'),
    );
  });
});

describe('the remainder', () => {
  const steps = [['num', new StandardScaler(), ['age']]] as const;

  it("is dropped, with 'drop' and without saying so", () => {
    for (const prep of [new ColumnTransformer(steps), new ColumnTransformer(steps, { remainder: 'drop' })]) {
      const model = prep.fit(people);
      expect(model.transform(people).toArray()).toEqual([[-1], [1]]);
      expect(model.transformers.at(-1)).toEqual(['remainder', 'drop', [1, 2, 3]]);
    }
  });

  it("passes through at the end, with 'passthrough', in the order of X", () => {
    const rows = people.map(({ height, age, member }) => ({ height, age, member }));
    const model = new ColumnTransformer(steps, { remainder: 'passthrough' }).fit(rows);
    expect(model.featureNamesOut).toEqual(['num__age', 'remainder__height', 'remainder__member']);
    expect(model.transform(rows).toArray()).toEqual([
      [-1, 1, 1],
      [1, 3, 0],
    ]);
    expect(model.outputIndices).toEqual({ num: [0, 1], remainder: [1, 3] });
  });

  it('goes through an estimator', () => {
    const rows = people.map(({ age, height }) => ({ age, height }));
    const prep = new ColumnTransformer(steps, { remainder: new MinMaxScaler() });
    const model = prep.fit(rows);
    const between = [{ age: 30, height: 2 }];
    expect(model.transform(between).toArray()).toEqual([[0, 0.5]]);
    expect(String(model.namedTransformers.remainder)).toBe('FittedMinMaxScaler()');
    const clipped = prep.with({ remainder__clip: true } as never);
    const beyond = [{ age: 30, height: 99 }];
    expect(clipped.fit(rows).transform(beyond).toArray()).toEqual([[0, 1]]);
  });

  it('is not there when every column is taken', () => {
    const model = new ColumnTransformer([['all', 'passthrough', [0, 1, 2]]], { remainder: new OneHotEncoder() }).fit(
      numbers,
    );
    expect(model.transformers.map(([name]) => name)).toEqual(['all']);
  });

  it('refuses other values', () => {
    expect(thrown(() => untyped(steps, { remainder: 'keep' }))).toEqual(
      refusal('remainder', "be 'drop', 'passthrough' or a transformer", '"keep"'),
    );
    expect(thrown(() => untyped(steps, { remainder: new DummyClassifier() }))).toEqual(
      refusal('remainder', "be 'drop', 'passthrough' or a transformer", 'a DummyClassifier'),
    );
  });
});

describe('X of transform', () => {
  const prep = new ColumnTransformer([
    ['num', new StandardScaler(), ['age']],
    ['as', 'passthrough', ['height']],
    ['gone', 'drop', ['member']],
  ]);
  const model = prep.fit(people);

  it('may have its columns in another order, columns more, and lack what is dropped', () => {
    const X = [{ extra: 'x', height: 7, age: 30 }];
    expect(model.transform(X as never).toArray()).toEqual([[0, 7]]);
  });

  it('must have the columns that are used', () => {
    expect(thrown(() => model.transform([{ city: 'x' }] as never))).toEqual(
      new DataError({
        owner: 'ColumnTransformer.transform',
        subject: 'X',
        must: 'have the columns of fit',
        got: 'no "age", "height"',
      }),
    );
  });

  it('must have as many columns as in fit when it has no names', () => {
    expect(model.transform([[30, 0, 0, 7]] as never).toArray()).toEqual([[0, 7]]);
    expect(thrown(() => model.transform([[30, 7]] as never))).toEqual(
      new ShapeError({
        owner: 'ColumnTransformer.transform',
        subject: 'X',
        must: 'have 4 columns, as in fit',
        got: '2',
      }),
    );
    expect(() => model.transform([])).toThrow('ColumnTransformer.transform: X must have at least 1 row; got 0');
  });

  it('may have names that fit did not have: positions count', () => {
    const unnamed = new ColumnTransformer([['num', new StandardScaler(), [1]]]).fit(numbers);
    expect(
      unnamed
        .transform(
          [
            { b: 0, a: 20 },
            { b: 0, a: 20 },
          ].map((row) => ({ ...row, c: 0 })),
        )
        .toArray(),
    ).toEqual([[0], [0]]);
  });
});

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

describe('weights of rows and targets', () => {
  it('go to every step that uses weights', () => {
    const prep = new ColumnTransformer([
      ['std', new StandardScaler(), [0]],
      ['range', new MinMaxScaler(), [0]],
    ]);
    expect(prep.tags.sampleWeight).toBe(true);
    const model = prep.fit(numbers, undefined, { sampleWeight: [3, 1] });
    expect([...model.step('std').mean!]).toEqual([0.5]);
  });

  it('are refused when no step uses weights', () => {
    const prep = new ColumnTransformer([['range', new MinMaxScaler(), [0]]]);
    expect(() => prep.fit(numbers, undefined, { sampleWeight: [3, 1] })).toThrow(
      'ColumnTransformer: sampleWeight must not be given: this estimator does not use weights; got 2 weights',
    );
    expect(() => prep.fit(numbers, [1])).toThrow(
      'ColumnTransformer: y must have 2 values, one for each row of X; got 1',
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

describe('refusals of the constructor', () => {
  const scale = new StandardScaler();

  it.each<[unknown, string, string, string]>([
    [[], 'transformers', 'be a list with at least one entry', 'an array of length 0'],
    [[['num', scale]], 'transformers', 'hold entries of 3 elements', 'an entry of 2'],
    [[['remainder', scale, [0]]], 'a step name', 'not be a reserved name', '"remainder"'],
    [[['nJobs', scale, [0]]], 'a step name', 'not be a reserved name', '"nJobs"'],
    [
      [['num', scale, 'age']],
      "columns of 'num'",
      'be a list of names, positions or flags, a selector or a function',
      '"age"',
    ],
    [[['num', scale, 0]], "columns of 'num'", 'be a list of names, positions or flags, a selector or a function', '0'],
    [[['num', 'keep', [0]]], "step 'num'", "be a transformer, 'passthrough' or 'drop'", '"keep"'],
    [
      [['num', new DummyClassifier(), [0]]],
      "step 'num'",
      "be a transformer, 'passthrough' or 'drop'",
      'DummyClassifier() (classifier)',
    ],
  ])('%#', (steps, subject, must, got) => {
    expect(thrown(() => untyped(steps))).toEqual(refusal(subject, must, got));
  });

  it('cover the options', () => {
    const steps = [['num', scale, [0]]];
    expect(() => untyped(steps, { sparseThreshold: 2 })).toThrow('sparseThreshold must be a number in [0, 1]; got 2');
    expect(() => untyped(steps, { verbose: true })).toThrow('ColumnTransformer: verbose must be false; got true');
    expect(() => untyped(steps, { weights: 1 })).toThrow('a parameter name must be one of remainder, sparseThreshold');
  });
});

describe('with and the readable form', () => {
  const prep = new ColumnTransformer(
    [
      ['num', new StandardScaler(), ['age']],
      ['cat', new OneHotEncoder(), ['city']],
    ],
    { remainder: 'passthrough' },
  );

  it('change steps, their parameters and options', () => {
    const changed = prep.with({ num__withMean: false, cat: 'drop', nJobs: 2, verboseFeatureNamesOut: false });
    expect(String(changed)).toBe(
      "ColumnTransformer(num: StandardScaler(withMean=false), cat='drop', remainder='passthrough', nJobs=2, " +
        'verboseFeatureNamesOut=false)',
    );
    expect(changed.transformers[1][2]).toEqual(['city']);
    expect(changed.fit(people).featureNamesOut).toEqual(['age', 'member', 'height']);
    expect(String(prep)).toBe(
      "ColumnTransformer(num: StandardScaler(), cat: OneHotEncoder(), remainder='passthrough')",
    );
    expect(inspect(prep.fit(people))).toBe(`Fitted${prep}`);
  });
});
