import { pairwiseSum } from '../../kernels/index.js';
import { averageOfDefined } from '../average.js';
import type { Average, MultilabelAverage, OnWarning, ZeroDivision } from '../shared-options.js';
import type { ConfusionCounts } from './confusion-counts.js';

/** Precision, recall and F-score of each class, and how many samples it has. */
export interface ClassScores {
  readonly precision: Float64Array;
  readonly recall: Float64Array;
  readonly fscore: Float64Array;
  readonly support: Float64Array;
}

/** The name of a score in a warning. */
export type ScoreName = 'precision' | 'recall' | 'f-score';

/** How undefined scores are treated. */
export interface DivisionSettings {
  readonly average: Average | MultilabelAverage | null;
  readonly zeroDivision: ZeroDivision;
  /** The scores of which the caller is told. */
  readonly warnFor: readonly string[];
  readonly onWarning: OnWarning | null;
}

/** How scores are made out of counts. */
export interface ScoreSettings extends DivisionSettings {
  readonly beta: number;
}

/** Scores each class, or for `'micro'` all classes pooled into one. */
export function scoreClasses(counts: ConfusionCounts, settings: ScoreSettings): ClassScores {
  const { truePositives, falsePositives, falseNegatives } = counts;
  const pooled = (values: Float64Array) => (settings.average === 'micro' ? pool(values) : values);
  const hits = pooled(truePositives);
  const predicted = pooled(truePositives.map((hit, k) => hit + falsePositives[k]!));
  const actual = pooled(truePositives.map((hit, k) => hit + falseNegatives[k]!));
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

/** All values as one. */
export function pool(values: Float64Array): Float64Array {
  return Float64Array.of(pairwiseSum(values));
}

/** Quotients; where there is nothing to divide by, what the caller asked for. */
export function divide(
  numerator: Float64Array,
  denominator: Float64Array,
  name: ScoreName | 'jaccard',
  cases: string,
  { zeroDivision, warnFor, onWarning, average }: DivisionSettings,
): Float64Array {
  const fallback = zeroDivision === 'warn' ? 0 : zeroDivision;
  if (zeroDivision === 'warn' && onWarning !== null && warnFor.includes(name) && denominator.includes(0)) {
    const [many, one] = average === 'samples' ? [' for some samples', 'labels'] : [' for some classes', 'samples'];
    const where = average === 'binary' || average === 'micro' ? '' : many;
    const message = `${name} is undefined and set to 0${where}: there are no ${cases} ${one}`;
    onWarning({ code: 'UNDEFINED_METRIC', message });
  }
  return numerator.map((value, k) => (denominator[k] === 0 ? fallback : value / denominator[k]!));
}

/** One number out of the scores of the classes, or of the samples. */
export function averageScores(
  scores: Float64Array,
  support: Float64Array,
  sampleWeight: Float64Array | null,
  average: Average | MultilabelAverage,
): number {
  return averageOfDefined(scores, average === 'weighted' ? support : average === 'samples' ? sampleWeight : null);
}
