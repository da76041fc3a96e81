// What options make of the results of metrics of scores. Compiled, never run.
import type { Matrix } from 'pipefit/data';
import {
  accuracyScore,
  averagePrecisionScore,
  brierScoreLoss,
  calibrationCurve,
  logLoss,
  metricAtThresholds,
  precisionRecallCurve,
  rocAucScore,
  topKAccuracyScore,
} from 'pipefit/metrics';

type Exactly<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const yes = <T extends true>(): T => true as T;

declare const classes: string[];
declare const flags: boolean[];
declare const numbers: number[];
declare const scores: number[][];
declare const labels: number[][];

// An average is a number; without one, an array may come.
export const mean: number = rocAucScore(labels, scores);
export const ofSamples: number = rocAucScore(labels, scores, { average: 'samples' });
export const ofClasses: number = averagePrecisionScore(classes, scores, { average: 'micro' });
const each = rocAucScore(labels, scores, { average: null });
yes<Exactly<typeof each, number | Float64Array>>();
const precisions = averagePrecisionScore(classes, scores, { average: null });
yes<Exactly<typeof precisions, number | Float64Array>>();
// @ts-expect-error no such average
rocAucScore(labels, scores, { average: 'mean' });
// @ts-expect-error a positive class is a label
averagePrecisionScore(classes, scores, { posLabel: null });

// Classes that options name are of the kind of the targets.
logLoss(classes, scores, { labels: ['a', 'b', 'c'] });
// @ts-expect-error numbers for strings
topKAccuracyScore(classes, scores, { labels: [0, 1, 2] });
// @ts-expect-error numbers for strings
brierScoreLoss(classes, scores, { labels: [0, 1, 2] });
// @ts-expect-error no such scale
brierScoreLoss(classes, scores, { scaleByHalf: 'always' });

// Curves are arrays of their columns.
export const [precision, recall, thresholds] = precisionRecallCurve(numbers, numbers);
yes<Exactly<typeof thresholds, Float64Array>>();
// @ts-expect-error no such strategy
calibrationCurve(numbers, numbers, { strategy: 'kmeans' });

// A metric of several numbers gives a matrix; predictions are of the kind of boolean targets, else numbers.
const [values] = metricAtThresholds(numbers, numbers, accuracyScore);
yes<Exactly<typeof values, Float64Array>>();
const [pairs] = metricAtThresholds(classes, numbers, (yTrue, yPred) => {
  yes<Exactly<typeof yTrue, string[]>>();
  yes<Exactly<typeof yPred, number[]>>();
  return [yTrue.length, yPred.length];
});
yes<Exactly<typeof pairs, Matrix>>();
metricAtThresholds(flags, numbers, (_, yPred) => {
  yes<Exactly<typeof yPred, boolean[]>>();
  return yPred.length;
});
