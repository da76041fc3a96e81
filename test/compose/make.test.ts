import { makeColumnSelector, makeColumnTransformer, makePipeline, makeUnion } from 'pipefit/compose';
import { InvalidParameterError } from 'pipefit/core';
import { DummyClassifier } from 'pipefit/dummy';
import { RandomForestClassifier } from 'pipefit/ensemble';
import { MinMaxScaler, OneHotEncoder, StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';

describe('makePipeline', () => {
  it('names steps by their types in lower case', () => {
    const pipe = makePipeline(new StandardScaler(), new RandomForestClassifier());
    expect(String(pipe)).toBe(
      'Pipeline(standardscaler: StandardScaler(), randomforestclassifier: RandomForestClassifier())',
    );
    expect(makePipeline(new StandardScaler()).steps.map(([name]) => name)).toEqual(['standardscaler']);
  });

  it('numbers the types that occur more than once', () => {
    const pipe = makePipeline(new StandardScaler(), new MinMaxScaler(), new StandardScaler(), 'passthrough');
    expect(pipe.steps.map(([name]) => name)).toEqual([
      'standardscaler-1',
      'minmaxscaler',
      'standardscaler-2',
      'passthrough',
    ]);
    const model = pipe.fit([[0], [2]]);
    expect([...model.step('standardscaler-2').mean!]).toEqual([0.5]);
  });

  it('names pipelines in pipelines', () => {
    const pipe = makePipeline(makePipeline(new StandardScaler()), new DummyClassifier());
    expect(pipe.with({ pipeline__standardscaler__withMean: false }).steps.map(([name]) => name)).toEqual([
      'pipeline',
      'dummyclassifier',
    ]);
  });

  it('refuses what cannot be a pipeline', () => {
    expect(() => makePipeline()).toThrow(
      'Pipeline: steps must be a list with at least one entry; got an array of length 0',
    );
    expect(() =>
      (makePipeline as (...steps: unknown[]) => unknown)(new DummyClassifier(), new StandardScaler()),
    ).toThrow(
      "Pipeline: step 'dummyclassifier' must be a transformer: only the last step can be anything else; got " +
        'DummyClassifier() (classifier)',
    );
    expect(() => (makePipeline as (...steps: unknown[]) => unknown)('drop')).toThrow(
      "Pipeline: step 'drop' must be an estimator or 'passthrough'; got \"drop\"",
    );
  });
});

describe('makeColumnTransformer', () => {
  it('names steps by their types and takes the options', () => {
    const prep = makeColumnTransformer(
      [
        [new StandardScaler(), ['age']],
        [new OneHotEncoder(), ['city']],
        [new StandardScaler(), ['height']],
        ['drop', ['id']],
      ],
      { remainder: 'passthrough' },
    );
    expect(prep.transformers.map(([name]) => name)).toEqual([
      'standardscaler-1',
      'onehotencoder',
      'standardscaler-2',
      'drop',
    ]);
    const model = prep.fit([{ age: 1, city: 'Bern', height: 2, id: 'x', extra: 5 }] as never);
    expect(model.featureNamesOut).toEqual([
      'standardscaler-1__age',
      'onehotencoder__city_Bern',
      'standardscaler-2__height',
      'remainder__extra',
    ]);
    expect([...model.step('standardscaler-2').mean!]).toEqual([2]);
  });
});

describe('makeUnion', () => {
  it('names transformers by their types and takes the options', () => {
    const union = makeUnion([new StandardScaler(), new MinMaxScaler()], { transformerWeights: { minmaxscaler: 2 } });
    expect(union.fitTransform([[0], [2]]).toArray()).toEqual([
      [-1, 0],
      [1, 2],
    ]);
    expect(union.fit([[0]]).featureNamesOut).toEqual(['standardscaler__x0', 'minmaxscaler__x0']);
  });
});

describe('makeColumnSelector', () => {
  it('is plain, frozen data', () => {
    const selector = makeColumnSelector(/^a/i, { dtypeInclude: 'number', dtypeExclude: ['string'] });
    expect(selector).toEqual({
      selects: 'columns',
      pattern: { source: '^a', flags: 'i' },
      dtypeInclude: ['number'],
      dtypeExclude: ['string'],
    });
    expect(Object.isFrozen(selector)).toBe(true);
    expect(makeColumnSelector({ pattern: /^a/i, dtypeInclude: ['number'], dtypeExclude: 'string' })).toEqual(selector);
    expect(makeColumnSelector()).toEqual({ selects: 'columns', pattern: null, dtypeInclude: null, dtypeExclude: null });
  });

  it('does not depend on where a pattern has stopped', () => {
    const pattern = /a/g;
    pattern.lastIndex = 5;
    expect(makeColumnSelector(pattern).pattern).toEqual({ source: 'a', flags: '' });
  });

  it('refuses other kinds, patterns and names', () => {
    const refusal = (subject: string, must: string, got: string) =>
      new InvalidParameterError({ owner: 'makeColumnSelector', subject, must, got });
    expect(() => makeColumnSelector('(')).toThrow(refusal('pattern', 'be a regular expression', '"("'));
    expect(() => makeColumnSelector(7 as never)).toThrow(refusal('pattern', 'be a regular expression', '7'));
    expect(() => makeColumnSelector({ dtypeInclude: 'float' as never })).toThrow(
      refusal('dtypeInclude', "be 'number', 'string' or 'boolean'", '"float"'),
    );
    expect(() => makeColumnSelector(null, { dtype: 'number' } as never)).toThrow(
      'makeColumnSelector: a parameter name must be one of pattern, dtypeInclude, dtypeExclude; got "dtype"',
    );
  });
});
