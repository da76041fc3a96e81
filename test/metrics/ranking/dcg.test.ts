import fc from 'fast-check';
import { DataError, InvalidParameterError, PipefitError, ShapeError } from 'pipefit/core';
import { dcgScore, ndcgScore } from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

const relevance = [[10, 0, 0, 1, 5]];

test('divides relevances by the logarithm of their place', () => {
  const gain = 5 + 1 / Math.log2(3) + 10 / Math.log2(6);
  expect(dcgScore(relevance, [[0.1, 0.2, 0.3, 4, 70]])).toBeCloseTo(gain, 14);
  expect(dcgScore(relevance, [[0.1, 0.2, 0.3, 4, 70]], { k: 1 })).toBe(5);
  expect(dcgScore(relevance, [[0.1, 0.2, 0.3, 4, 70]], { logBase: 4 })).toBeCloseTo(2 * gain, 14);
  expect(ndcgScore(relevance, [[0.1, 0.2, 0.3, 4, 70]])).toBeCloseTo(
    gain / (10 + 5 / Math.log2(3) + 1 / Math.log2(4)),
    14,
  );
});

test('documents of equal scores share the gain, unless told that there are none', () => {
  expect(ndcgScore(relevance, [[1, 0, 0, 0, 1]], { k: 1 })).toBe(0.75);
  expect(ndcgScore(relevance, [[1, 0, 0, 0, 1]], { k: 1, ignoreTies: true })).toBe(0.5);
});

test('samples without relevance count as 0, and weights are of samples', () => {
  const yTrue = [
    [0, 0],
    [1, 0],
  ];
  const yScore = [
    [1, 2],
    [2, 1],
  ];
  expect(ndcgScore(yTrue, yScore)).toBe(0.5);
  expect(ndcgScore(yTrue, yScore, { sampleWeight: [1, 3] })).toBe(0.75);
});

test('agree with scikit-learn', () => {
  // A ranking without ties is a dot product there, whose order of addition depends on the BLAS; logarithms differ by one
  // last bit.
  expect(disagreements('scores-ranking', ['dcgScore', 'ndcgScore'], 1e-14)).toEqual([]);
});

const rows = fc.integer({ min: 2, max: 6 }).chain((n) => {
  const row = fc.array(fc.nat({ max: 5 }), { minLength: n, maxLength: n });
  return fc.array(fc.tuple(row, row), { minLength: 1, maxLength: 5 });
});

describe.each([true, false])('ignoreTies: %s', (ignoreTies) => {
  test('a perfect ranking is 1, no other more, and only the order of the scores matters', () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const truth = pairs.map(([t]) => t.map((value, k) => value + (k === 0 ? 1 : 0)));
        const scores = pairs.map(([, s]) => s);
        expect(ndcgScore(truth, truth, { ignoreTies })).toBeCloseTo(1, 14);
        const value = ndcgScore(truth, scores, { ignoreTies });
        expect(value).toBeLessThanOrEqual(1 + 1e-15);
        expect(
          ndcgScore(
            truth,
            scores.map((row) => row.map((s) => s ** 3 - 4)),
            { ignoreTies },
          ),
        ).toBe(value);
      }),
    );
  });
});

describe.each([
  ['dcgScore', dcgScore],
  ['ndcgScore', ndcgScore],
] as const)('%s', (_, metric) => {
  test('refuses single documents, shapes that disagree and options out of range', () => {
    expect(() => metric([[1], [2]], [[1], [2]])).toThrow('must have a column for each of two or more documents; got 1');
    expect(() => metric(relevance, [[1, 2]])).toThrow(ShapeError);
    expect(() => metric(relevance, relevance, { k: 0 })).toThrow(InvalidParameterError);
    expect(() => metric([[1, Number.NaN]], [[1, 2]])).toThrow(DataError);
  });

  test('returns or throws one of our errors, whatever it is given', () => {
    const odd = fc.oneof(fc.array(fc.array(fc.integer(), { maxLength: 3 }), { maxLength: 3 }), fc.anything());
    fc.assert(
      fc.property(odd, odd, odd, (truth, scores, options) => {
        try {
          expect(typeof metric(truth as number[][], scores as number[][], options as object)).toBe('number');
        } catch (error) {
          if (!(error instanceof PipefitError)) throw error;
        }
      }),
    );
  });
});

test('normalized gains are of relevances that are not negative; a base must be above zero', () => {
  expect(() => ndcgScore([[1, -1]], [[1, 2]])).toThrow(
    'ndcgScore: yTrue must not be negative; got -1 (row 0, column 1)',
  );
  expect(dcgScore([[1, -1]], [[1, 2]])).toBeLessThan(0);
  expect(() => dcgScore(relevance, relevance, { logBase: 0 })).toThrow(InvalidParameterError);
});
