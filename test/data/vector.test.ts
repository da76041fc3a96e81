import ndarray from 'ndarray';
import { DataError, ShapeError } from 'pipefit/core';
import { toSampleWeight, toVector, type VectorLike, type VectorRules } from 'pipefit/data';
import { describe, expect, it } from 'vitest';

const read = (values: unknown, rules?: VectorRules | number) => toVector('Test', 'v', values as VectorLike, rules);

function* generated(): Generator<number> {
  yield 1;
  yield 2;
}

describe('toVector', () => {
  it('passes a Float64Array through', () => {
    const values = Float64Array.of(1, -0, 2.5);
    expect(read(values)).toBe(values);
  });

  it.each<[string, unknown]>([
    ['an array', [1, 2]],
    ['a Float32Array', Float32Array.of(1, 2)],
    ['a Uint8Array', Uint8Array.of(1, 2)],
    ['a Set', new Set([1, 2])],
    [
      'the values of a Map',
      new Map([
        ['a', 1],
        ['b', 2],
      ]).values(),
    ],
    ['a generator', generated()],
    ['an ndarray', ndarray([9, 1, 9, 2], [2], [2], 1)],
    ['a column of an ndarray', ndarray(Int16Array.of(0, 1, 0, 2), [2, 2]).pick(null, 1)],
    ['an ndarray backwards', ndarray(Float64Array.of(2, 1)).step(-1)],
  ])('reads %s', (_, values) => {
    expect(read(values)).toEqual(Float64Array.of(1, 2));
  });

  it('counts booleans as 0 and 1', () => {
    expect(read([true, false])).toEqual(Float64Array.of(1, 0));
  });

  it('lets through what the rules allow', () => {
    expect(read([null, undefined, Number.NaN], { allowNaN: true })).toEqual(Float64Array.of(NaN, NaN, NaN));
    expect(read([Infinity, -Infinity], { allowInfinite: true })).toEqual(Float64Array.of(Infinity, -Infinity));
    expect(read([], { allowEmpty: true })).toEqual(new Float64Array(0));
    expect(read([1], { length: 1 })).toEqual(Float64Array.of(1));
  });

  it.each<[unknown, VectorRules | number, string]>([
    [5, {}, 'v must be a vector of numbers; got 5'],
    ['12', {}, 'v must be a vector of numbers; got "12"'],
    [null, {}, 'v must be a vector of numbers; got null'],
    [{ length: 1 }, {}, 'v must be a vector of numbers; got an object'],
    [ndarray([1, 2], [1, 2]), {}, 'v must be a vector of numbers; got a View2darray'],
    [[], {}, 'v must have at least one value; got an empty vector'],
    [[1], 2, 'v must have 2 values, one for each row; got 1'],
    [[], 2, 'v must have 2 values, one for each row; got 0'],
  ])('refuses %o by its shape', (values, rules, message) => {
    expect(() => read(values, rules)).toThrow(ShapeError);
    expect(() => read(values, rules)).toThrow(`Test: ${message}`);
  });

  it.each<[unknown, VectorRules, string]>([
    [[1, Number.NaN], {}, 'v must hold finite numbers; got NaN (row 1)'],
    [Float64Array.of(1, Infinity), {}, 'v must hold finite numbers; got Infinity (row 1)'],
    [[Number.NaN], { allowInfinite: true }, 'v must hold finite numbers; got NaN (row 0)'],
    [[Infinity], { allowNaN: true }, 'v must hold finite numbers; got Infinity (row 0)'],
    [['1'], {}, 'v must hold finite numbers; got "1" (row 0)'],
    [[null], {}, 'v must hold finite numbers; got null (row 0)'],
    [[1, [2]], {}, 'v must be one-dimensional; got an array of length 1 (row 1)'],
    [new BigInt64Array(1), {}, 'v must hold finite numbers; got 0n (row 0)'],
    [[new Date(0)], {}, 'v must hold finite numbers; got a Date (row 0)'],
  ])('refuses %o by what it holds', (values, rules, message) => {
    expect(() => read(values, rules)).toThrow(DataError);
    expect(() => read(values, rules)).toThrow(`Test: ${message}`);
  });
});

describe('toSampleWeight', () => {
  const weights = (values: unknown, n = 2) => toSampleWeight('Test', values as VectorLike, n);

  it('is null when there are none', () => {
    expect([weights(null), weights(undefined)]).toEqual([null, null]);
  });

  it('reads any vector', () => {
    expect(weights([0, 2])).toEqual(Float64Array.of(0, 2));
    expect(weights(new Set([3, 0.5]))).toEqual(Float64Array.of(3, 0.5));
    expect(weights(ndarray(Float32Array.of(1, 2)))).toEqual(Float64Array.of(1, 2));
    expect(weights([-0, 1])).toEqual(Float64Array.of(-0, 1));
  });

  it.each<[unknown, string]>([
    [[1], 'sampleWeight must have 2 values, one for each row; got 1'],
    [[1, -0.5], 'sampleWeight must not be negative; got -0.5 (row 1)'],
    [[0, 0], 'sampleWeight must have a value above zero; got only zeros'],
    [[1, Number.NaN], 'sampleWeight must hold finite numbers; got NaN (row 1)'],
    [[1, null], 'sampleWeight must hold finite numbers; got null (row 1)'],
    [2, 'sampleWeight must be a vector of numbers; got 2'],
  ])('refuses %j', (values, message) => {
    expect(() => weights(values)).toThrow(`Test: ${message}`);
  });
});
