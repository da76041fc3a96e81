import type { Label } from '../../data/index.js';
import { averagePrecisionScore } from '../classification/average-precision.js';
import { jaccardScore } from '../classification/jaccard.js';
import { f1Score, fbetaScore, precisionScore, recallScore } from '../classification/precision-recall.js';
import { fowlkesMallowsScore } from '../clustering/fowlkes-mallows.js';
import { adjustedMutualInfoScore, mutualInfoScore, normalizedMutualInfoScore } from '../clustering/mutual-info.js';
import { adjustedRandScore, randScore } from '../clustering/pair-confusion.js';
import { completenessScore, homogeneityScore, vMeasureScore } from '../clustering/v-measure.js';
import { maxError } from '../regression/max-error.js';
import { negativeLikelihoodRatio, positiveLikelihoodRatio } from './likelihood-ratios.js';

/** Metrics of one class where `average` is `'binary'`; the class is 1 unless `posLabel` says otherwise. */
const OF_ONE_CLASS: ReadonlySet<unknown> = new Set<unknown>([
  ...[precisionScore, recallScore, f1Score, fbetaScore, jaccardScore],
]);

/** Metrics that take no `sampleWeight`. */
const UNWEIGHTED: ReadonlySet<unknown> = new Set<unknown>([
  ...[maxError, positiveLikelihoodRatio, negativeLikelihoodRatio, randScore, adjustedRandScore, fowlkesMallowsScore],
  ...[homogeneityScore, completenessScore, vMeasureScore],
  ...[mutualInfoScore, adjustedMutualInfoScore, normalizedMutualInfoScore],
]);

/** The class that counts as positive, `null` where the metric needs none. */
export function positiveLabel(
  metric: unknown,
  { posLabel, average = 'binary' }: Readonly<Record<string, unknown>>,
): Label | null {
  const isOne = metric === averagePrecisionScore || (OF_ONE_CLASS.has(metric) && average === 'binary');
  return (posLabel as Label | null | undefined) ?? (isOne ? 1 : null);
}

/** Whether a metric takes a `sampleWeight`: our own that do not are known, others are taken at their word. */
export function takesWeights(metric: unknown): boolean {
  return !UNWEIGHTED.has(metric);
}
