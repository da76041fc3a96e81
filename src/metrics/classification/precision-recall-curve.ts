import { flag, type ParamRules, resolveParams } from '../../core/index.js';
import type { Label, Labels, MatrixLike, VectorLike } from '../../data/index.js';
import { type OnWarning, onWarningRule, posLabelRule, sampleWeightRule } from '../shared-options.js';
import { readBinaryScores } from './binary-scores.js';
import { precisionRecallPoints } from './precision-recall-points.js';

/** Options of {@link precisionRecallCurve}. */
export interface PrecisionRecallCurveOptions {
  /** The positive class. @defaultValue null: 1 of targets in {0, 1} or {-1, 1}, or `true`; other targets need it */
  readonly posLabel?: Label | null;
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /** Leave out thresholds between two others of the same recall. @defaultValue false */
  readonly dropIntermediate?: boolean;
  /** Told of a target without positives. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

const rules: ParamRules<Required<PrecisionRecallCurveOptions>> = {
  posLabel: posLabelRule(null),
  sampleWeight: sampleWeightRule,
  dropIntermediate: flag(false),
  onWarning: onWarningRule,
};

const OWNER = 'precisionRecallCurve';

/** The curve: precision and recall at ascending thresholds; both end with one point more, precision 1 and recall 0. */
export type PrecisionRecallCurve = readonly [precision: Float64Array, recall: Float64Array, thresholds: Float64Array];

/**
 * Precision and recall of the samples that score at least each threshold.
 *
 * @param yTrue - the classes; two of them, or `posLabel` against all others.
 * @param yScore - for each sample a number that is greater where the positive class is likelier.
 * @returns `[precision, recall, thresholds]`; recall is 1 at every threshold where there are no positives.
 * @throws as {@link rocCurve}.
 * @example
 * ```ts
 * import { precisionRecallCurve } from 'pipefit/metrics';
 * const [precision, recall, thresholds] = precisionRecallCurve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]);
 * recall; // Float64Array [1, 1, 0.5, 0.5, 0]
 * thresholds; // Float64Array [0.1, 0.35, 0.4, 0.8]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.precision_recall_curve.html
 */
export function precisionRecallCurve<L extends Label>(
  yTrue: Labels<L>,
  yScore: VectorLike | MatrixLike,
  options?: PrecisionRecallCurveOptions,
): PrecisionRecallCurve {
  const { posLabel, sampleWeight, dropIntermediate, onWarning } = resolveParams(OWNER, rules, options);
  const binary = readBinaryScores(OWNER, yTrue, yScore, posLabel, sampleWeight);
  const { precision, recall, thresholds, positives } = precisionRecallPoints(binary, dropIntermediate);
  if (positives === 0)
    onWarning?.({ code: 'UNDEFINED_METRIC', message: 'recall is undefined, and set to 1: there are no positives' });
  return [precision, recall, thresholds];
}
