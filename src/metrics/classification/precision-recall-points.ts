import { pairwiseSum } from '../../kernels/index.js';
import { type BinaryScores, countAtThresholds, withoutLevels } from './threshold-counts.js';

/** Precision and recall at ascending thresholds, each with a last point (1, 0) that has none; the weight of all positives. */
export interface PrecisionRecallPoints {
  readonly precision: Float64Array;
  readonly recall: Float64Array;
  readonly thresholds: Float64Array;
  readonly positives: number;
}

/** The curve of precision and recall; recall is 1 at every threshold where there are no positives. */
export function precisionRecallPoints(scores: BinaryScores, dropIntermediate: boolean): PrecisionRecallPoints {
  const all = countAtThresholds(scores);
  const { falsePositives, truePositives, thresholds } = dropIntermediate ? withoutLevels(all) : all;
  const n = thresholds.length;
  const positives = truePositives[n - 1]!;
  const precision = new Float64Array(n + 1);
  const recall = new Float64Array(n + 1);
  for (let k = 0; k < n; k++) {
    const tp = truePositives[k]!;
    const predicted = tp + falsePositives[k]!;
    precision[n - 1 - k] = predicted === 0 ? 0 : tp / predicted;
    recall[n - 1 - k] = positives === 0 ? 1 : tp / positives;
  }
  precision[n] = 1;
  return { precision, recall, thresholds: thresholds.reverse(), positives };
}

/** Average precision: the mean of the precisions at all thresholds, weighted by how much the recall grows there. */
export function averagePrecision(scores: BinaryScores): number {
  const { precision, recall } = precisionRecallPoints(scores, false);
  const parts = new Float64Array(recall.length - 1);
  for (let k = 0; k < parts.length; k++) parts[k] = (recall[k + 1]! - recall[k]!) * precision[k]!;
  return Math.max(0, -pairwiseSum(parts));
}
