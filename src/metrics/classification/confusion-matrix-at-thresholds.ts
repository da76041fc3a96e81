import { type ParamRules, resolveParams } from '../../core/index.js';
import type { Label, Labels, MatrixLike, VectorLike } from '../../data/index.js';
import { posLabelRule, sampleWeightRule } from '../shared-options.js';
import { readBinaryScores } from './binary-scores.js';
import { countAtThresholds } from './threshold-counts.js';

/** Options of {@link confusionMatrixAtThresholds}. */
export interface ConfusionMatrixAtThresholdsOptions {
  /** The positive class. @defaultValue null: 1 of targets in {0, 1} or {-1, 1}, or `true`; other targets need it */
  readonly posLabel?: Label | null;
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
}

const rules: ParamRules<Required<ConfusionMatrixAtThresholdsOptions>> = {
  posLabel: posLabelRule(null),
  sampleWeight: sampleWeightRule,
};

const OWNER = 'confusionMatrixAtThresholds';

/** Weights of true negatives, false positives, false negatives and true positives at descending thresholds. */
export type ConfusionMatrixAtThresholds = readonly [
  tns: Float64Array,
  fps: Float64Array,
  fns: Float64Array,
  tps: Float64Array,
  thresholds: Float64Array,
];

/**
 * The four counts of the confusion matrix of two classes at every distinct score, taken as a threshold.
 *
 * @param yTrue - the classes; two of them, or `posLabel` against all others.
 * @param yScore - for each sample a number that is greater where the positive class is likelier.
 * @returns `[tns, fps, fns, tps, thresholds]`; samples of weight zero have no threshold.
 * @throws as {@link rocCurve}.
 * @example
 * ```ts
 * import { confusionMatrixAtThresholds } from 'pipefit/metrics';
 * const [tns, fps, fns, tps] = confusionMatrixAtThresholds([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]);
 * fps; // Float64Array [0, 1, 1, 2]
 * fns; // Float64Array [1, 1, 0, 0]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.confusion_matrix_at_thresholds.html
 */
export function confusionMatrixAtThresholds<L extends Label>(
  yTrue: Labels<L>,
  yScore: VectorLike | MatrixLike,
  options?: ConfusionMatrixAtThresholdsOptions,
): ConfusionMatrixAtThresholds {
  const { posLabel, sampleWeight } = resolveParams(OWNER, rules, options);
  const counts = countAtThresholds(readBinaryScores(OWNER, yTrue, yScore, posLabel, sampleWeight));
  const { falsePositives: fps, truePositives: tps, thresholds } = counts;
  return [restOf(fps), fps, restOf(tps), tps, thresholds];
}

function restOf(counts: Float64Array): Float64Array {
  const all = counts.at(-1)!;
  return counts.map((count) => all - count);
}
