import fc from 'fast-check';
import {
  averagePrecisionScore,
  brierScoreLoss,
  confusionMatrixAtThresholds,
  d2BrierScore,
  d2LogLossScore,
  detCurve,
  logLoss,
  precisionRecallCurve,
  rocAucScore,
  rocCurve,
  topKAccuracyScore,
} from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';
import { scoredPairs, shuffled } from '../random-labels.js';

type Truth = readonly (string | number)[];
type Scores = readonly (readonly number[])[];

/** Three classes, all of which occur, with probabilities in sixteenths. */
const threeClasses = fc
  .array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 8 }), fc.nat({ max: 8 })), { minLength: 3, maxLength: 30 })
  .filter((samples) => new Set(samples.map(([t]) => t)).size === 3)
  .map((samples) => ({
    yTrue: samples.map(([t]) => t),
    yProba: samples.map(([, a, b]) => [a / 16, b / 16, 1 - (a + b) / 16]),
  }));

const ofClasses: readonly (readonly [name: string, perfect: number, (yTrue: Truth, yProba: Scores) => number])[] = [
  ['rocAucScore, rest', 1, (t, p) => rocAucScore(t, p, { multiClass: 'ovr', average: 'weighted' })],
  ['rocAucScore, pairs', 1, (t, p) => rocAucScore(t, p, { multiClass: 'ovo' })],
  ['averagePrecisionScore', 1, (t, p) => averagePrecisionScore(t, p)],
  ['topKAccuracyScore', 1, (t, p) => topKAccuracyScore(t, p, { k: 1 })],
  ['logLoss', 0, (t, p) => logLoss(t, p)],
  ['brierScoreLoss', 0, (t, p) => brierScoreLoss(t, p)],
  ['d2LogLossScore', 1, (t, p) => d2LogLossScore(t, p)],
  ['d2BrierScore', 1, (t, p) => d2BrierScore(t, p)],
];

describe.each(ofClasses)('%s', (_, perfect, metric) => {
  test('does not depend on the order of the samples, nor on the names of the classes', () => {
    fc.assert(
      fc.property(
        threeClasses.chain((task) => fc.tuple(fc.constant(task), shuffled(task.yTrue.length))),
        ([{ yTrue, yProba }, order]) => {
          const value = metric(yTrue, yProba);
          const moved = metric(
            order.map((i) => yTrue[i]!),
            order.map((i) => yProba[i]!),
          );
          expect(moved).toBeCloseTo(value, 12);
          expect(
            metric(
              yTrue.map((label) => ['ant', 'bee', 'cat'][label]!),
              yProba,
            ),
          ).toBe(value);
        },
      ),
    );
  });

  test('of the truth is best', () => {
    fc.assert(
      fc.property(threeClasses, ({ yTrue }) => {
        const truth = yTrue.map((label) => [0, 1, 2].map((k) => (k === label ? 1 : 0)));
        expect(metric(yTrue, truth)).toBeCloseTo(perfect, 12);
      }),
    );
  });
});

const curves = { rocCurve, precisionRecallCurve, detCurve, confusionMatrixAtThresholds };

describe.each(Object.entries(curves))('%s', (_, curve) => {
  test('depends on the order of the scores alone, and on which class is positive, whatever its name', () => {
    fc.assert(
      fc.property(
        scoredPairs.chain((task) => fc.tuple(fc.constant(task), shuffled(task.yTrue.length))),
        ([{ yTrue, yScore }, order]) => {
          const columns: readonly Float64Array[] = curve(yTrue, yScore);
          const grown = curve(
            yTrue,
            yScore.map((score) => 3 * score ** 3 - 5),
          );
          expect(grown.slice(0, -1)).toEqual(columns.slice(0, -1));
          expect(grown.at(-1)).toEqual(columns.at(-1)!.map((score) => 3 * score ** 3 - 5));
          const moved = curve(
            order.map((i) => yTrue[i]!),
            order.map((i) => yScore[i]!),
          );
          expect(moved).toEqual(columns);
          const named = curve(
            yTrue.map((label) => (label === 1 ? 'ham' : 'spam')),
            yScore,
            { posLabel: 'ham' },
          );
          expect(named).toEqual(columns);
        },
      ),
    );
  });

  test('a whole weight counts as so many samples', () => {
    fc.assert(
      fc.property(scoredPairs, ({ yTrue, yScore }) => {
        const sampleWeight = yTrue.map((_, i) => 1 + (i % 3));
        const again = <T>(values: readonly T[]) =>
          values.flatMap((value, i) => new Array<T>(sampleWeight[i]!).fill(value));
        expect(curve(yTrue, yScore, { sampleWeight })).toEqual(curve(again(yTrue), again(yScore)));
      }),
    );
  });
});
