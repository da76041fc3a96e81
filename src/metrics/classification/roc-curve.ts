import { flag, type ParamRules, resolveParams } from '../../core/index.js';
import type { Label, Labels, MatrixLike, VectorLike } from '../../data/index.js';
import { type OnWarning, onWarningRule, posLabelRule, sampleWeightRule } from '../shared-options.js';
import { readBinaryScores } from './binary-scores.js';
import { rocPoints } from './threshold-counts.js';

/** Options of {@link rocCurve}. */
export interface RocCurveOptions {
  /** The positive class. @defaultValue null: 1 of targets in {0, 1} or {-1, 1}, or `true`; other targets need it */
  readonly posLabel?: Label | null;
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /** Leave out points that lie on a straight line between others. @defaultValue true */
  readonly dropIntermediate?: boolean;
  /** Told of a rate without samples. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

const rules: ParamRules<Required<RocCurveOptions>> = {
  posLabel: posLabelRule(null),
  sampleWeight: sampleWeightRule,
  dropIntermediate: flag(true),
  onWarning: onWarningRule,
};

const OWNER = 'rocCurve';

/** The curve: rates of false and true positives at descending thresholds, the first of which is infinite. */
export type RocCurve = readonly [fpr: Float64Array, tpr: Float64Array, thresholds: Float64Array];

/**
 * The receiver operating characteristic of a score.
 *
 * @param yTrue - the classes; two of them, or `posLabel` against all others.
 * @param yScore - for each sample a number that is greater where the positive class is likelier.
 * @returns `[fpr, tpr, thresholds]`; `fpr` is NaN where there are no negatives, `tpr` where there are no positives.
 * @throws ShapeError for lengths that disagree or no samples · DataError for NaN or continuous targets ·
 * InvalidParameterError where the positive class is not clear.
 * @example
 * ```ts
 * import { rocCurve } from 'pipefit/metrics';
 * const [fpr, tpr, thresholds] = rocCurve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]);
 * fpr; // Float64Array [0, 0, 0.5, 0.5, 1]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.roc_curve.html
 */
export function rocCurve<L extends Label>(
  yTrue: Labels<L>,
  yScore: VectorLike | MatrixLike,
  options?: RocCurveOptions,
): RocCurve {
  const { posLabel, sampleWeight, dropIntermediate, onWarning } = resolveParams(OWNER, rules, options);
  const binary = readBinaryScores(OWNER, yTrue, yScore, posLabel, sampleWeight);
  const { fpr, tpr, thresholds } = rocPoints(binary, dropIntermediate);
  if (Number.isNaN(fpr[0]))
    onWarning?.({ code: 'UNDEFINED_METRIC', message: 'fpr is undefined: there are no negatives' });
  if (Number.isNaN(tpr[0]))
    onWarning?.({ code: 'UNDEFINED_METRIC', message: 'tpr is undefined: there are no positives' });
  return [fpr, tpr, thresholds];
}
