import { KMeans } from 'pipefit/cluster';
import { ColumnTransformer, Pipeline } from 'pipefit/compose';
import { FormatError } from 'pipefit/core';
import { LogisticRegression } from 'pipefit/linear-model';
import { GridSearchCV, KFold } from 'pipefit/model-selection';
import { inspect, save } from 'pipefit/persist';
import { OneHotEncoder, StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';
import { exampleModels } from './example-models.js';
import { edited } from './mutations.js';

const people = [
  { age: 20, city: 'Bern' },
  { age: 40, city: 'Basel' },
  { age: 33, city: 'Bern' },
  { age: 51, city: 'Chur' },
];

describe('inspect', () => {
  it('shows type, versions, parameters, tensors, columns and classes', () => {
    const model = new LogisticRegression({ C: Number.POSITIVE_INFINITY }).fit([{ a: 0 }, { a: 1 }], [false, true]);
    const { params, ...rest } = inspect(save(model));
    expect(params).toEqual(model.spec.params);
    expect(rest).toEqual({
      type: 'LogisticRegression',
      formatVersion: 1,
      libraryVersion: '0.1.0',
      tensors: [
        { name: 'coef', dtype: 'F64', shape: [1, 1] },
        { name: 'intercept', dtype: 'F64', shape: [1] },
        { name: 'nIter', dtype: 'I32', shape: [1] },
      ],
      nFeaturesIn: 1,
      featureNamesIn: ['a'],
      classes: [false, true],
    });
  });

  it('shows steps by name, with their columns', () => {
    const prep = new ColumnTransformer([
      ['num', new StandardScaler({ withStd: false }), ['age']],
      ['cat', new OneHotEncoder(), [1]],
    ]);
    const model = new Pipeline([
      ['prep', prep],
      ['skip', 'passthrough'],
      ['clf', new LogisticRegression()],
    ]).fit(people, [1, 2, 0, 2]);
    const { params, classes } = inspect(save(model));
    expect(Object.keys(params)).toEqual(['prep', 'skip', 'clf', 'transformInput', 'memory', 'verbose']);
    expect(params.skip).toBe('passthrough');
    const inner = params.prep as { type: string; params: Record<string, unknown> };
    expect(inner.type).toBe('ColumnTransformer');
    expect(inner.params.num).toEqual([
      { type: 'StandardScaler', params: { copy: true, withMean: true, withStd: false } },
      ['age'],
    ]);
    expect(classes).toEqual([0, 1, 2]);
  });

  it('shows a search with its estimator, grid and splitter', async () => {
    const search = new GridSearchCV(new LogisticRegression(), { C: [1, 2] }, { cv: new KFold({ nSplits: 2 }) });
    const model = await search.fit([[0], [1], [2], [3]], ['a', 'b', 'a', 'b']);
    const { params, classes } = inspect(save(model));
    expect(params.estimator).toMatchObject({ type: 'LogisticRegression', params: { C: 1 } });
    expect(params.paramGrid).toEqual({ C: [1, 2] });
    expect(params.cv).toEqual({ type: 'KFold', params: { nSplits: 2, shuffle: false, randomState: null } });
    expect(params.errorScore).toBeNaN();
    expect(classes).toEqual(['a', 'b']);
  });

  it('shows no classes where there are none', () => {
    expect(inspect(save(new KMeans({ nClusters: 1 }).fit([[1]])))).not.toHaveProperty('classes');
  });

  it('shows files whose class is not known', () => {
    const bytes = edited(save(new StandardScaler().fit([[1]])), ({ texts }) => {
      texts.type = 'Nobody';
    });
    expect(inspect(bytes).type).toBe('Nobody');
  });

  it('shows every example', async () => {
    for (const { name, model } of await exampleModels()) {
      const { type, nFeaturesIn, featureNamesIn } = inspect(save(model));
      expect(type).toBe(name.split('-')[0]);
      expect([nFeaturesIn, featureNamesIn]).toEqual([model.nFeaturesIn, model.featureNamesIn]);
    }
  });

  it('refuses what is no model', () => {
    expect(() => inspect(new Uint8Array(8))).toThrow(FormatError);
    const newer = edited(save(new StandardScaler().fit([[1]])), ({ texts }) => {
      texts.formatVersion = '7';
    });
    expect(() => inspect(newer)).toThrow('a newer release wrote it');
  });
});
