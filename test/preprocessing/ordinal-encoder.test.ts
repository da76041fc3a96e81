import fc from 'fast-check';
import { DataError, InvalidParameterError, NotSupportedError, ShapeError } from 'pipefit/core';
import { OrdinalEncoder } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';

describe('OrdinalEncoder', () => {
  it('gives categories their place in order, and leaves missing values missing', () => {
    const X = [
      ['male', 1],
      ['female', 3],
      [null, 2],
    ];
    const model = new OrdinalEncoder().fit(X);
    expect(model.categories).toEqual([
      ['female', 'male', null],
      [1, 2, 3],
    ]);
    expect(model.featureNamesOut).toEqual(['x0', 'x1']);
    expect(model.transform(X).toArray()).toEqual([
      [1, 0],
      [0, 2],
      [Number.NaN, 1],
    ]);
    expect(model.inverseTransform(model.transform(X)).values('x0')).toEqual(['male', 'female', null]);
    expect(model.infrequentCategories).toBeNull();
  });

  it('codes missing and unknown values as told', () => {
    const model = new OrdinalEncoder({
      handleUnknown: 'use_encoded_value',
      unknownValue: -1,
      encodedMissingValue: -2,
    }).fit([['a'], ['b'], [null]]);
    expect(model.transform([['b'], ['new'], [null]]).toArray()).toEqual([[1], [-1], [-2]]);
    expect(model.inverseTransform([[1], [-1], [-2]]).values('x0')).toEqual(['b', null, null]);
    const complete = new OrdinalEncoder({ handleUnknown: 'use_encoded_value', unknownValue: Number.NaN }).fit([['a']]);
    expect(complete.transform([[null], ['a']]).toArray()).toEqual([[Number.NaN], [0]]);
  });

  it('gives the category of a code that would stand for missing in other columns', () => {
    const model = new OrdinalEncoder({ encodedMissingValue: 0 }).fit([['a'], ['b']]);
    expect(model.inverseTransform([[0], [1]]).values('x0')).toEqual(['a', 'b']);
    expect(() => new OrdinalEncoder().fit([['a']]).inverseTransform([[Number.NaN]])).toThrow(DataError);
    const rare = new OrdinalEncoder({ maxCategories: 1, encodedMissingValue: 0 }).fit([['a'], ['b']]);
    expect(rare.inverseTransform([[0]]).values('x0')).toEqual(['infrequent_sklearn']);
  });

  it('gives rare categories one code, the last; missing is never rare', () => {
    const X = ['a', 'b', 'b', 'c', 'c', 'd', null].map((cell) => [cell]);
    const model = new OrdinalEncoder({ minFrequency: 2, encodedMissingValue: 9 }).fit(X);
    expect(model.infrequentCategories).toEqual([['a', 'd']]);
    expect(Array.from(model.transform(X).data)).toEqual([2, 0, 0, 1, 1, 2, 9]);
    expect(model.inverseTransform([[2], [0], [1], [9]]).values('x0')).toEqual(['infrequent_sklearn', 'b', 'c', null]);
  });

  it('says which category is unknown', () => {
    const model = new OrdinalEncoder().fit([{ city: 'Bern' }]);
    expect(() => model.transform([{ city: 'Chur' }])).toThrow(
      'OrdinalEncoder.transform: X must hold only known categories ("Bern"); got "Chur" (row 0, column "city")',
    );
    expect(() => model.transform([{ city: null }])).toThrow(DataError);
  });

  it.each([[[[2]]], [[[-1]]], [[[0.5]]], [[[1], [Number.POSITIVE_INFINITY]]]])('refuses the codes %j', (codes) => {
    expect(() => new OrdinalEncoder().fit([['a'], ['b']]).inverseTransform(codes)).toThrow(DataError);
  });

  it('refuses codes that categories have', () => {
    const X = [['a'], ['b'], [null]];
    const unknown = { handleUnknown: 'use_encoded_value' } as const;
    expect(() => new OrdinalEncoder({ ...unknown, unknownValue: 1 }).fit(X)).toThrow(InvalidParameterError);
    expect(() => new OrdinalEncoder({ encodedMissingValue: 0 }).fit(X)).toThrow(InvalidParameterError);
    expect(() => new OrdinalEncoder({ ...unknown, unknownValue: 1, minFrequency: 2 }).fit(X)).not.toThrow();
    expect(() => new OrdinalEncoder({ ...unknown, unknownValue: 0, minFrequency: 2 }).fit(X)).toThrow(
      InvalidParameterError,
    );
    expect(
      new OrdinalEncoder({ encodedMissingValue: 0 })
        .fit([['a']])
        .transform([['a']])
        .toArray(),
    ).toEqual([[0]]);
  });

  it('wants unknownValue if and only if it is used', () => {
    expect(() => new OrdinalEncoder({ unknownValue: -1 }).fit([['a']])).toThrow(InvalidParameterError);
    expect(() => new OrdinalEncoder({ handleUnknown: 'use_encoded_value' }).fit([['a']])).toThrow(
      InvalidParameterError,
    );
  });

  it('refuses wrong parameters and widths', () => {
    expect(() => new OrdinalEncoder({ dtype: 'int32' as never })).toThrow(NotSupportedError);
    expect(() => new OrdinalEncoder({ encodedMissingValue: 0.5 })).toThrow(InvalidParameterError);
    expect(() => new OrdinalEncoder({ encodedMissingValue: null as never })).toThrow(InvalidParameterError);
    expect(() => new OrdinalEncoder({ handleUnknown: 'ignore' as never })).toThrow(InvalidParameterError);
    expect(() => new OrdinalEncoder().fit([['a']]).inverseTransform([[0, 0]])).toThrow(ShapeError);
    expect(String(new OrdinalEncoder())).toBe('OrdinalEncoder()');
  });

  it('gives every table back', () => {
    const cell = fc.option(fc.constantFrom('a', 'é', '', 'z'), { nil: null });
    const rows = fc.array(fc.tuple(cell, fc.option(fc.integer({ min: -2, max: 3 })), fc.boolean()), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.constantFrom(Number.NaN, -1, 77), (X, encodedMissingValue) => {
        const model = new OrdinalEncoder({ encodedMissingValue }).fit(X);
        const back = model.inverseTransform(model.transform(X));
        expect(X.map((_, i) => back.names.map((name) => back.get(i, name)))).toEqual(X);
      }),
    );
  });
});
