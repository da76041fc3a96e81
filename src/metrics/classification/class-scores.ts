import { pairwiseSum } from '../../kernels/index.js';
import { averageOfDefined } from '../average.js';
import type { Average, OnWarning, ZeroDivision } from '../shared-options.js';
import type { Targets } from './check-targets.js';

/** For each of some classes: the weight of the samples that are of it, were predicted as it, and both. */
export interface ClassCounts {
  readonly hits: Float64Array;
  readonly predicted: Float64Array;
  readonly actual: Float64Array;
}

/** Precision, recall and F-score of each class, and how many samples it has. */
export interface ClassScores {
  readonly precision: Float64Array;
  readonly recall: Float64Array;
  readonly fscore: Float64Array;
  readonly support: Float64Array;
}

/** The name of a score in a warning. */
export type ScoreName = 'precision' | 'recall' | 'f-score';

/** How scores are made out of counts. */
export interface ScoreSettings {
  readonly average: Average | null;
  readonly beta: number;
  readonly zeroDivision: ZeroDivision;
  readonly warnFor: readonly ScoreName[];
  readonly onWarning: OnWarning | null;
}

/** Counts the classes at the given positions; position -1 is a class without samples. */
export function countClasses({ classes, yTrue, yPred, sampleWeight }: Targets, positions: Int32Array): ClassCounts {
  const hits = new Float64Array(classes.length);
  const predicted = new Float64Array(classes.length);
  const actual = new Float64Array(classes.length);
  for (let i = 0; i < yTrue.length; i++) {
    const weight = sampleWeight === null ? 1 : sampleWeight[i]!;
    const [t, p] = [yTrue[i]!, yPred[i]!];
    actual[t]! += weight;
    predicted[p]! += weight;
    if (t === p) hits[t]! += weight;
  }
  const at = (position: number) => (position < 0 ? 0 : hits[position]!);
  // Misses are formed and added back, as in a confusion matrix: with real weights this decides the last bit.
  const total = (all: Float64Array) =>
    Float64Array.from(positions, (k) => (k < 0 ? 0 : hits[k]! + (all[k]! - hits[k]!)));
  return { hits: Float64Array.from(positions, at), predicted: total(predicted), actual: total(actual) };
}

/** Scores each class, or for `'micro'` all classes pooled into one. */
export function scoreClasses(counts: ClassCounts, settings: ScoreSettings): ClassScores {
  const { hits, predicted, actual } = settings.average === 'micro' ? pool(counts) : counts;
  const { beta } = settings;
  const precision = divide(hits, predicted, 'precision', 'predicted', settings);
  const recall = divide(hits, actual, 'recall', 'true', settings);
  const scores = { precision, recall, support: actual };
  if (beta === Number.POSITIVE_INFINITY) return { ...scores, fscore: recall };
  if (beta === 0) return { ...scores, fscore: precision };
  const square = beta ** 2;
  const denominator = actual.map((count, k) => square * count + predicted[k]!);
  const numerator = hits.map((count) => (1 + square) * count);
  return { ...scores, fscore: divide(numerator, denominator, 'f-score', 'true nor predicted', settings) };
}

function pool({ hits, predicted, actual }: ClassCounts): ClassCounts {
  const sum = (values: Float64Array) => Float64Array.of(pairwiseSum(values));
  return { hits: sum(hits), predicted: sum(predicted), actual: sum(actual) };
}

function divide(
  numerator: Float64Array,
  denominator: Float64Array,
  name: ScoreName,
  cases: string,
  { zeroDivision, warnFor, onWarning, average }: ScoreSettings,
): Float64Array {
  const fallback = zeroDivision === 'warn' ? 0 : zeroDivision;
  if (zeroDivision === 'warn' && onWarning !== null && warnFor.includes(name) && denominator.includes(0)) {
    const where = average === 'binary' || average === 'micro' ? '' : ' for some classes';
    const message = `${name} is undefined and set to 0${where}: there are no ${cases} samples`;
    onWarning({ code: 'UNDEFINED_METRIC', message });
  }
  return numerator.map((value, k) => (denominator[k] === 0 ? fallback : value / denominator[k]!));
}

/** One number out of the scores of the classes. */
export function averageClasses(scores: Float64Array, support: Float64Array, average: Average): number {
  return averageOfDefined(scores, average === 'weighted' ? support : null);
}
