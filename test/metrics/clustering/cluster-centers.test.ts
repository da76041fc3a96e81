import fc from 'fast-check';
import { DataError, PipefitError, ShapeError } from 'pipefit/core';
import { calinskiHarabaszScore, daviesBouldinScore } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

const X = [[0], [1], [10], [11]];
const labels = ['a', 'a', 'b', 'b'];

test('compare the spread of clusters with their distance', () => {
  // Between: 4 × 25 by one; within: 4 × 0.25 by two.
  expect(calinskiHarabaszScore(X, labels)).toBe(200);
  // 0.5 and 0.5 by 10.
  expect(daviesBouldinScore(X, labels)).toBe(0.1);
});

test('of clusters without spread are 1 and 0', () => {
  expect(calinskiHarabaszScore([[1], [1], [2]], [0, 0, 1])).toBe(1);
  expect(daviesBouldinScore([[1], [1], [2]], [0, 0, 1])).toBe(0);
  expect(daviesBouldinScore([[0], [2], [0], [2]], [0, 0, 1, 1])).toBe(0);
});

test('agree with scikit-learn', () => {
  expect(disagreements('clustering-points', ['calinskiHarabaszScore'], 1e-12)).toEqual([]);
  // Where points are far from the origin, scikit-learn's Euclidean distances lose the digits that their squared lengths have.
  const differing = disagreements('clustering-points', ['daviesBouldinScore'], 1e-12);
  expect(differing.filter((title) => !/ far /.test(title))).toEqual([]);
  expect(disagreements('clustering-points', ['daviesBouldinScore'], 1e-6)).toEqual([]);
});

test('do not change with the order of the samples, the names of the clusters, a shift and a unit', () => {
  const whole = fc.integer({ min: -20, max: 20 });
  const rows = fc.array(fc.tuple(fc.tuple(whole, whole), fc.nat({ max: 2 })), { minLength: 4, maxLength: 20 });
  fc.assert(
    fc.property(rows, (list) => {
      const clusters = new Set(list.map(([, label]) => label)).size;
      fc.pre(clusters > 1 && clusters < list.length);
      const points = list.map(([row]) => row);
      const y = list.map(([, label]) => label);
      for (const score of [calinskiHarabaszScore, daviesBouldinScore]) {
        const value = score(points, y);
        const changed = score(
          points.map(([a, b]) => [4 * a + 8, 4 * b - 16]).reverse(),
          y.map((label) => ['x', 'w', 'v'][label]!).reverse(),
        );
        // Centers that should be the same may differ in the last digit, whose likeness is then beyond all bounds.
        if (value < 1e6) expect(Math.abs(changed - value)).toBeLessThan(1e-9 * Math.max(1, value));
      }
    }),
  );
});

test('refuse what they cannot take', () => {
  expect(() => calinskiHarabaszScore(X, [1, 1, 1, 1])).toThrow(DataError);
  expect(() => daviesBouldinScore(X, [1, 2, 3, 4])).toThrow(DataError);
  expect(() => daviesBouldinScore(X, [1, 2, 2])).toThrow(ShapeError);
  expect(() => calinskiHarabaszScore([[0], [Number.NaN], [1]], [0, 0, 1])).toThrow(DataError);
});

test('return numbers or throw one of our errors, whatever they are given', () => {
  const cell = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.double(), fc.anything());
  const points = fc.oneof(fc.array(fc.array(cell, { maxLength: 2 }), { maxLength: 5 }), fc.anything());
  const names = fc.oneof(fc.array(fc.nat({ max: 2 }), { maxLength: 5 }), fc.anything());
  fc.assert(
    fc.property(points, names, (a, b) => {
      for (const score of [calinskiHarabaszScore, daviesBouldinScore]) {
        try {
          expect(typeof score(a as never, b as never)).toBe('number');
        } catch (error) {
          if (!(error instanceof PipefitError)) throw error;
        }
      }
    }),
  );
});
