import fc from 'fast-check';
import { InvalidParameterError, ShapeError } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { type MetricWarning, rocAucScore } from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';
import { scoredPairs, shuffled } from '../random-labels.js';

/** Share of the pairs of a positive and a negative sample that are in the right order; ties count half. */
function pairCount(yTrue: readonly number[], yScore: readonly number[]): number {
  const of = (label: number) => yScore.filter((_, i) => yTrue[i] === label);
  const wins = of(1).flatMap((p) => of(0).map((n) => (p > n ? 1 : p === n ? 0.5 : 0)));
  return wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
}

describe('two classes', () => {
  test('the area is the share of pairs in the right order', () => {
    expect(rocAucScore([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])).toBe(0.75);
    expect(rocAucScore(['no', 'yes', 'yes'], [0.5, 0.5, 0.9])).toBe(0.75);
    expect(rocAucScore([false, true], [2, 1])).toBe(0);
  });

  test('to maxFpr only, chance is still one half', () => {
    expect(rocAucScore([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8], { maxFpr: 0.5 })).toBe(2 / 3);
    expect(rocAucScore([0, 1, 0, 1], [1, 1, 1, 1], { maxFpr: 0.25 })).toBe(0.5);
  });

  test('a single class has no area, which is told', () => {
    const warnings: MetricWarning[] = [];
    expect(rocAucScore([1, 1], [0.1, 0.2], { onWarning: (warning) => warnings.push(warning) })).toBeNaN();
    expect(warnings.map(({ code }) => code)).toEqual(['UNDEFINED_METRIC']);
  });

  test('equals the count of pairs', () => {
    fc.assert(
      fc.property(scoredPairs, ({ yTrue, yScore }) => {
        expect(rocAucScore(yTrue, yScore)).toBeCloseTo(pairCount(yTrue, yScore), 14);
      }),
    );
  });

  test('does not depend on the order of the samples or on the scale of the scores', () => {
    const cases = scoredPairs.chain((pair) => fc.tuple(fc.constant(pair), shuffled(pair.yTrue.length)));
    fc.assert(
      fc.property(cases, ([{ yTrue, yScore }, order]) => {
        const area = rocAucScore(yTrue, yScore);
        expect(
          rocAucScore(
            order.map((i) => yTrue[i]!),
            order.map((i) => yScore[i]!),
          ),
        ).toBe(area);
        expect(
          rocAucScore(
            yTrue,
            yScore.map((score) => score ** 3 - 7),
          ),
        ).toBe(area);
      }),
    );
  });
});

describe('more classes', () => {
  const yTrue = ['a', 'b', 'c', 'a'];
  const yScore = [
    [0.75, 0.25, 0],
    [0.25, 0.5, 0.25],
    [0.5, 0.25, 0.25],
    [0.25, 0.5, 0.25],
  ];

  test('each against the rest', () => {
    const each: number | Float64Array = rocAucScore(yTrue, yScore, { multiClass: 'ovr', average: null });
    [0.625, 5 / 6, 2 / 3].forEach((area, k) => {
      expect((each as Float64Array)[k]).toBeCloseTo(area, 15);
    });
    const mean: number = rocAucScore(yTrue, new Matrix(Float64Array.from(yScore.flat()), [4, 3]), {
      multiClass: 'ovr',
    });
    expect(mean).toBeCloseTo((0.625 + 5 / 6 + 2 / 3) / 3, 15);
    expect(rocAucScore(yTrue, yScore, { multiClass: 'ovr', average: 'weighted' })).toBe(0.6875);
  });

  test('each pair', () => {
    // a-b: (0.75 + 0.75) / 2, a-c: (0.5 + 0.75) / 2, b-c: (1 + 0.5) / 2
    expect(rocAucScore(yTrue, yScore, { multiClass: 'ovo' })).toBeCloseTo((0.75 + 0.625 + 0.75) / 3, 15);
  });

  test('need to be told how', () => {
    expect(() => rocAucScore(yTrue, yScore)).toThrow(
      "rocAucScore: multiClass must be 'ovr' or 'ovo' for more than two classes; got \"raise\"",
    );
  });

  test('take neither maxFpr, nor micro averages and weights of pairs', () => {
    const ovo = { multiClass: 'ovo' } as const;
    expect(() => rocAucScore(yTrue, yScore, { ...ovo, maxFpr: 0.5 })).toThrow(InvalidParameterError);
    expect(() => rocAucScore(yTrue, yScore, { ...ovo, average: 'micro' })).toThrow(InvalidParameterError);
    expect(() => rocAucScore(yTrue, yScore, { ...ovo, sampleWeight: [1, 1, 1, 1] })).toThrow(InvalidParameterError);
  });

  test('need the right columns, probabilities and labels', () => {
    const ovr = { multiClass: 'ovr' } as const;
    expect(() => rocAucScore(['a', 'b', 'c', 'd'], yScore, ovr)).toThrow(ShapeError);
    expect(() =>
      rocAucScore(
        [0, 1, 2],
        [
          [1, 1, 1],
          [1, 0, 0],
          [1, 0, 0],
        ],
        ovr,
      ),
    ).toThrow('a sum of 3 (row 0)');
    expect(() => rocAucScore(yTrue, yScore, { ...ovr, labels: ['c', 'b', 'a'] })).toThrow('labels must be sorted');
    expect(() => rocAucScore(yTrue, yScore, { ...ovr, labels: ['a', 'b', 'd'] })).toThrow('got "c" (row 2)');
    expect(rocAucScore(['a', 'b', 'b', 'a'], yScore, { ...ovr, labels: ['a', 'b', 'c'] })).toBeNaN();
  });
});

describe('several labels', () => {
  const yTrue = [
    [1, 0],
    [0, 1],
    [1, 1],
    [0, 0],
  ];
  const yScore = [
    [0.5, 0.9],
    [0.6, 0.8],
    [0.9, 0.1],
    [0.1, 0.2],
  ];

  test('have an area each', () => {
    expect(rocAucScore(yTrue, yScore, { average: null })).toEqual(Float64Array.of(0.75, 0.25));
    expect(rocAucScore(yTrue, yScore)).toBe(0.5);
    expect(rocAucScore(yTrue, yScore, { average: 'weighted', sampleWeight: [1, 1, 2, 1] })).toBe(
      (3 * (5 / 6) + 3 / 6) / 6,
    );
    expect(rocAucScore(yTrue, yScore, { average: 'micro' })).toBe(9 / 16);
  });

  test('average over samples that have some and lack some', () => {
    expect(rocAucScore(yTrue.slice(0, 2), yScore.slice(0, 2), { average: 'samples' })).toBe(0.5);
  });
});

test('agrees with scikit-learn', () => {
  expect(disagreements('ranking', ['rocAucScore'])).toEqual([]);
  expect(disagreements('scores-averages', ['rocAucScore'])).toEqual([]);
});

test('refuses options out of range, and averages over samples of more than two classes', () => {
  expect(() => rocAucScore([0, 1], [0, 1], { maxFpr: 0 })).toThrow(InvalidParameterError);
  expect(() =>
    rocAucScore(
      [0, 1],
      [
        [0, 1],
        [1, 0],
      ],
    ),
  ).toThrow(ShapeError);
  const three = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  expect(() => rocAucScore([0, 1, 2], three, { multiClass: 'ovr', average: 'samples' })).toThrow(InvalidParameterError);
  expect(() => rocAucScore(three, [[1, 0, 0]])).toThrow(ShapeError);
});
