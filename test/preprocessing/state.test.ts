import type { FittedModel } from 'pipefit/base';
import { FormatError } from 'pipefit/core';
import { SimpleImputer } from 'pipefit/impute';
import { load, save } from 'pipefit/persist';
import { LabelEncoder, OneHotEncoder, OrdinalEncoder } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';

/** The same model with parts of its state replaced, as a damaged file would have them. */
function bent(model: FittedModel, patch: object): FittedModel {
  const Fitted = model.constructor as new (info: object, state: object) => FittedModel;
  const { spec, nFeaturesIn, featureNamesIn, report, state } = model;
  return new Fitted({ spec, nFeaturesIn, featureNamesIn, warnings: report.warnings }, { ...state, ...patch });
}

const X = [['a'], ['a'], ['b'], ['c'], [null]];
const oneHot = new OneHotEncoder({ minFrequency: 2, drop: 'first' }).fit(X);
const ordinal = new OrdinalEncoder({ minFrequency: 2 }).fit(X);
const imputer = new SimpleImputer({ strategy: 'most_frequent', addIndicator: true }).fit(X);
const labels = new LabelEncoder().fit(['x', 'y']);

describe('states of files', () => {
  it.each<[string, FittedModel]>([
    ['one-hot', oneHot],
    ['ordinal', ordinal],
    ['imputer', imputer],
    ['labels', labels],
  ])('come back: %s', (_, model) => {
    expect(load(save(model)).state).toEqual(model.state);
  });

  it.each<[string, FittedModel, object]>([
    ['a category twice', oneHot, { categories: [['a', 'a', 'b', null]] }],
    ['categories of two kinds', oneHot, { categories: [['a', 1, 'b', null]] }],
    ['no category', ordinal, { categories: [[]], infrequent: [null] }],
    ['a missing category in the middle', ordinal, { categories: [['a', null, 'b', 'c']] }],
    ['a rare category that does not exist', ordinal, { infrequent: [[1, 4]] }],
    ['rare categories out of order', oneHot, { infrequent: [[2, 1]] }],
    ['an empty group of rare categories', oneHot, { infrequent: [[]] }],
    ['a dropped group that does not exist', oneHot, { drop: [2] }],
    ['too few columns', oneHot, { drop: [] }],
    ['classes out of order', labels, { classes: ['y', 'x'] }],
    ['a class twice', labels, { classes: ['x', 'x'] }],
    ['classes of two kinds', labels, { classes: ['x', 1] }],
    ['an indicator of a column that does not exist', imputer, { indicator: Int32Array.of(1) }],
    ['an indicator twice', imputer, { indicator: Int32Array.of(0, 0) }],
    ['a filling of another kind', imputer, { cells: [{ kind: 'number', value: 'a' }] }],
    ['no fillings', imputer, { cells: null }],
    ['fillings twice', imputer, { numbers: Float64Array.of(1) }],
  ])('are refused with %s', (_, model, patch) => {
    const bytes = save(bent(model, patch));
    expect(() => load(bytes)).toThrow(FormatError);
  });
});
