import { inspect } from 'node:util';
import { ColumnTransformer } from 'pipefit/compose';
import { InvalidParameterError } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { DummyClassifier } from 'pipefit/dummy';
import { MinMaxScaler, OneHotEncoder, StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';
import { thrown } from '../thrown.js';
import { numbers, type Person, people, refusal, untyped } from './people.js';

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

describe('refusals of the constructor', () => {
  const scale = new StandardScaler();

  it.each<[unknown, string, string, string]>([
    [[], 'transformers', 'be a list with at least one entry', 'an array of length 0'],
    [[['num', scale]], 'transformers', 'hold [name, transformer, columns] entries', 'an entry of 2'],
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
    expect(() => untyped(steps, { verbose: true })).toThrow(
      'ColumnTransformer: verbose must be false (nothing is ever printed',
    );
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
