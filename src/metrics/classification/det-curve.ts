import { describe, flag, InvalidParameterError, type ParamRules, resolveParams } from '../../core/index.js';
import type { Label, Labels, MatrixLike, VectorLike } from '../../data/index.js';
import { type OnWarning, onWarningRule, posLabelRule, sampleWeightRule } from '../shared-options.js';
import { readBinaryScores } from './binary-scores.js';
import { countFromNone, type ThresholdCounts, withoutLevels } from './threshold-counts.js';

/** Options of {@link detCurve}. */
export interface DetCurveOptions {
  /** The positive class. @defaultValue null: 1 of targets in {0, 1} or {-1, 1}, or `true`; other targets need it */
  readonly posLabel?: Label | null;
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /** Leave out thresholds between two others of the same rate of false negatives. @defaultValue false */
  readonly dropIntermediate?: boolean;
  /** Told of a rate without samples. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

const rules: ParamRules<Required<DetCurveOptions>> = {
  posLabel: posLabelRule(null),
  sampleWeight: sampleWeightRule,
  dropIntermediate: flag(false),
  onWarning: onWarningRule,
};

const OWNER = 'detCurve';

/** The curve: rates of false positives and false negatives at ascending thresholds. */
export type DetCurve = readonly [fpr: Float64Array, fnr: Float64Array, thresholds: Float64Array];

/**
 * The detection error tradeoff: both kinds of error at each threshold.
 *
 * It goes from the last threshold that misses no positive to the first that takes no negative for one, which is infinite
 * where none of the scores does.
 *
 * @param yTrue - the classes, two of them.
 * @param yScore - for each sample a number that is greater where the positive class is likelier.
 * @returns `[fpr, fnr, thresholds]`; a rate of which there are only samples of weight zero is NaN.
 * @throws as {@link rocCurve}, and InvalidParameterError for targets that have not two classes.
 * @example
 * ```ts
 * import { detCurve } from 'pipefit/metrics';
 * const [fpr, fnr, thresholds] = detCurve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]);
 * fnr; // Float64Array [0, 0.5, 0.5]
 * thresholds; // Float64Array [0.35, 0.4, 0.8]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.det_curve.html
 */
export function detCurve<L extends Label>(
  yTrue: Labels<L>,
  yScore: VectorLike | MatrixLike,
  options?: DetCurveOptions,
): DetCurve {
  const { posLabel, sampleWeight, dropIntermediate, onWarning } = resolveParams(OWNER, rules, options);
  const binary = readBinaryScores(OWNER, yTrue, yScore, posLabel, sampleWeight);
  if (binary.classes.length !== 2) {
    const got = binary.classes.slice(0, 5).map(describe).join(', ');
    throw new InvalidParameterError({ owner: OWNER, subject: 'yTrue', must: 'have two classes', got });
  }
  const all = countFromNone(binary);
  const [fpr, fnr, thresholds] = errorRates(dropIntermediate ? withoutLevels(all) : all);
  if (fpr.some(Number.isNaN))
    onWarning?.({ code: 'UNDEFINED_METRIC', message: 'fpr is undefined: there are no negatives' });
  if (fnr.some(Number.isNaN))
    onWarning?.({ code: 'UNDEFINED_METRIC', message: 'fnr is undefined: there are no positives' });
  return [fpr, fnr, thresholds];
}

function errorRates({ falsePositives, truePositives, thresholds }: ThresholdCounts): DetCurve {
  const n = thresholds.length;
  const negatives = falsePositives[n - 1]!;
  const positives = truePositives[n - 1]!;
  const firstError = falsePositives.findIndex((fp) => fp > 0);
  const from = (firstError < 0 ? n : firstError) - 1;
  const to = truePositives.indexOf(positives) + 1;
  return [
    falsePositives
      .slice(from, to)
      .reverse()
      .map((fp) => fp / negatives),
    truePositives
      .slice(from, to)
      .reverse()
      .map((tp) => (positives - tp) / positives),
    thresholds.slice(from, to).reverse(),
  ];
}
