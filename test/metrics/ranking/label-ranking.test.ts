import fc from 'fast-check';
import { DataError, PipefitError, ShapeError } from 'pipefit/core';
import { coverageError, labelRankingAveragePrecisionScore, labelRankingLoss } from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';
import { shuffled } from '../random-labels.js';

const all = { coverageError, labelRankingAveragePrecisionScore, labelRankingLoss };
const yTrue = [
  [1, 0, 0],
  [0, 0, 1],
];
const yScore = [
  [0.75, 0.5, 1],
  [1, 0.2, 0.1],
];

test('how far down the labels all true ones are met', () => {
  expect(coverageError(yTrue, yScore)).toBe(2.5);
  expect(coverageError(yTrue, yScore, { sampleWeight: [3, 1] })).toBe(2.25);
  expect(coverageError([[1, 0, 1]], [[0.5, 0.5, 0.5]])).toBe(3);
  expect(coverageError([[0, 0]], [[1, 2]])).toBe(0);
});

test('which share of the labels above a true one is true', () => {
  expect(labelRankingAveragePrecisionScore(yTrue, yScore)).toBe((1 / 2 + 1 / 3) / 2);
  expect(labelRankingAveragePrecisionScore([[1, 1, 0]], [[0.5, 0.5, 0.5]])).toBe(2 / 3);
  expect(labelRankingAveragePrecisionScore([[0], [1]], [[1], [2]])).toBe(1);
});

test('which share of the pairs is the wrong way round', () => {
  expect(labelRankingLoss(yTrue, yScore)).toBe(0.75);
  expect(labelRankingLoss([[1, 1, 0]], [[0.5, 0.25, 0.5]])).toBe(1);
  expect(labelRankingLoss([[1, 1, 1]], [[1, 2, 3]])).toBe(0);
});

test('agree with scikit-learn', () => {
  expect(disagreements('scores-ranking', Object.keys(all))).toEqual([]);
});

const rankings = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 6 })).chain(([labels, rows]) =>
  fc.tuple(
    fc.array(fc.array(fc.nat({ max: 1 }), { minLength: labels, maxLength: labels }), {
      minLength: rows,
      maxLength: rows,
    }),
    fc.array(fc.array(fc.nat({ max: 6 }), { minLength: labels, maxLength: labels }), {
      minLength: rows,
      maxLength: rows,
    }),
    shuffled(labels),
  ),
);

describe.each(Object.entries(all))('%s', (_, metric) => {
  test('depends on the order of the scores in a sample alone, not on that of the labels', () => {
    fc.assert(
      fc.property(rankings, ([truth, scores, order]) => {
        const value = metric(truth, scores);
        expect(
          metric(
            truth,
            scores.map((row) => row.map((score) => score ** 3 - 10)),
          ),
        ).toBe(value);
        const moved = <T>(rows: readonly (readonly T[])[]) => rows.map((row) => order.map((k) => row[k]!));
        expect(metric(moved(truth), moved(scores))).toBeCloseTo(value, 14);
      }),
    );
  });

  test('refuses shapes that disagree, scores that are not finite and labels other than 0 and 1', () => {
    expect(() => metric(yTrue, yScore.slice(1))).toThrow(ShapeError);
    expect(() => metric(yTrue, [[1], [2]])).toThrow(ShapeError);
    expect(() => metric([[0, 2]], [[1, 2]])).toThrow(DataError);
    expect(() => metric([[0, 1]], [[1, Number.NaN]])).toThrow(DataError);
    expect(() => metric([0, 1] as never, [[1, 2]])).toThrow(PipefitError);
  });

  test('returns or throws one of our errors, whatever it is given', () => {
    const odd = fc.oneof(fc.array(fc.array(fc.nat({ max: 1 }), { maxLength: 3 }), { maxLength: 3 }), fc.anything());
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

test('the truth as scores is best', () => {
  fc.assert(
    fc.property(rankings, ([truth]) => {
      expect(labelRankingAveragePrecisionScore(truth, truth)).toBe(1);
      expect(labelRankingLoss(truth, truth)).toBe(0);
    }),
  );
});

test('one label alone has nothing to cover or to rank', () => {
  expect(() => coverageError([[1]], [[1]])).toThrow(ShapeError);
  expect(() => labelRankingLoss([[1]], [[1]])).toThrow(
    'labelRankingLoss: yTrue must have a column for each of two or more labels; got 1',
  );
});
