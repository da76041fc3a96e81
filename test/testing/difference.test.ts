import { Matrix, Table } from 'pipefit/data';
import { StandardScaler } from 'pipefit/preprocessing';
import { difference } from 'pipefit/testing';
import { describe, expect, test } from 'vitest';

describe('difference', () => {
  test.each([
    [Number.NaN, Number.NaN],
    [
      [1, 'a', null],
      [1, 'a', null],
    ],
    [Float64Array.of(1, Number.NaN), Float64Array.of(1, Number.NaN)],
    [new Map([['a', [1]]]), new Map([['a', [1]]])],
    [new Matrix(Float64Array.of(1, 2), [1, 2]), new Matrix(Float64Array.of(9, 1, 2), [1, 2], { offset: 1 })],
    [new StandardScaler(), new StandardScaler()],
    [new StandardScaler().fit([[1], [2]]), new StandardScaler().fit([[1], [2]])],
  ])('%s and %s are the same', (a, b) => {
    expect(difference(a, b)).toBe(null);
  });

  test.each([
    [0, -0, 'the result: 0 against -0'],
    [[1, 2], [1], 'the result: 2 parts against 1'],
    [{ a: { b: 1 } }, { a: { b: 2 } }, 'the result.a.b: 1 against 2'],
    [{ a: 1 }, { b: 1 }, 'the result.a: there against missing'],
    [[1], Float64Array.of(1), 'the result: Array against Float64Array'],
    [null, [], 'the result: null against an array of length 0'],
    [new StandardScaler(), new StandardScaler({ withMean: false }), 'the result.params.withMean: true against false'],
    [
      new StandardScaler().fit([[1], [2]]),
      new StandardScaler().fit([[1], [3]]),
      'the result.state.mean.0: 1.5 against 2',
    ],
    [Table.fromRows([{ a: 1 }]), Table.fromRows([{ a: 'x' }]), 'the result.rows.0.a: 1 against "x"'],
    [
      new Matrix(Float64Array.of(1), [1, 1], { featureNames: ['a'] }),
      new Matrix(Float64Array.of(1), [1, 1]),
      'the result.featureNames: an array of length 1 against null',
    ],
  ])('%s and %s differ', (a, b, expected) => {
    expect(difference(a, b)).toBe(expected);
  });

  test('takes a tolerance relative to one and to the numbers', () => {
    expect(difference([1, 1000], [1 + 1e-10, 1000 + 1e-7], 1e-9)).toBe(null);
    expect(difference(1, 1 + 1e-8, 1e-9)).toBe('the result: 1 against 1.00000001');
    expect(difference(Number.NaN, 1, 1)).toBe('the result: NaN against 1');
  });
});
