import fc from 'fast-check';
import { InvalidParameterError, NotSupportedError, ShapeError } from 'pipefit/core';
import { contingencyMatrix } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('counts the samples of each pair of clusters', () => {
  expect(contingencyMatrix([0, 0, 1, 1, 2, 2], ['b', 'a', 'c', 'a', 'b', 'c']).toArray()).toEqual([
    [1, 1, 0],
    [1, 0, 1],
    [0, 1, 1],
  ]);
  expect(contingencyMatrix([true, false, true], [7, 7, 7]).toArray()).toEqual([[1], [2]]);
  expect(contingencyMatrix([0, 1], [0, 1], { eps: 0.25 }).toArray()).toEqual([
    [1.25, 0.25],
    [0.25, 1.25],
  ]);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('clustering', ['contingencyMatrix'])).toEqual([]);
});

test('of many clusters is the same as of few', () => {
  // So many that pairs are sorted, and not counted in a table.
  const codes = Array.from({ length: 600 }, (_, i) => (i * 7919) % 500);
  const others = codes.map((_, i) => (i * 13) % 400);
  const cells = contingencyMatrix(codes, others);
  expect(cells.shape).toEqual([500, 400]);
  const counted = new Float64Array(500 * 400);
  codes.forEach((code, i) => {
    counted[code * 400 + others[i]!]! += 1;
  });
  expect(cells.data).toEqual(counted);
});

test('has all samples in it', () => {
  const label = fc.nat({ max: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(label, label), { minLength: 1, maxLength: 40 }), (pairs) => {
      const cells = contingencyMatrix(
        pairs.map(([a]) => a),
        pairs.map(([, b]) => b),
      );
      expect(cells.data.reduce((sum, count) => sum + count, 0)).toBe(pairs.length);
    }),
  );
});

test('refuses what it cannot take', () => {
  expect(() => contingencyMatrix([0, 1], [0])).toThrow(ShapeError);
  expect(() => contingencyMatrix([], [])).toThrow(ShapeError);
  expect(() => contingencyMatrix([0], [0], { eps: -1 })).toThrow(InvalidParameterError);
  // @ts-expect-error dense only
  expect(() => contingencyMatrix([0], [0], { sparse: true })).toThrow(NotSupportedError);
  // @ts-expect-error exact only
  expect(() => contingencyMatrix([0], [0], { dtype: 'float32' })).toThrow(NotSupportedError);
});
