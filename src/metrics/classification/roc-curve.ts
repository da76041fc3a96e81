import { describe, flag, InvalidParameterError, type ParamRules, resolveParams } from '../../core/index.js';
import type { Label, Labels, MatrixLike, VectorLike } from '../../data/index.js';
import { toSampleWeight } from '../../data/index.js';
import { checkRows, onlyColumn, toColumns } from '../number-columns.js';
import { type OnWarning, onWarningRule, posLabelRule, sampleWeightRule } from '../shared-options.js';
import { encodeTarget, positionOf } from './check-targets.js';
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
  const { classes, codes } = encodeTarget(OWNER, 'yTrue', yTrue);
  const scores = toColumns(OWNER, 'yScore', yScore);
  checkRows(OWNER, 'yScore', scores, codes.length);
  const position = positionOf(classes, posLabel ?? defaultPositive(classes));
  const binary = {
    positive: Uint8Array.from(codes, (code) => (code === position ? 1 : 0)),
    score: onlyColumn(OWNER, 'yScore', scores),
    weight: toSampleWeight(OWNER, sampleWeight, codes.length),
  };
  const { fpr, tpr, thresholds } = rocPoints(binary, dropIntermediate);
  if (Number.isNaN(fpr[0]))
    onWarning?.({ code: 'UNDEFINED_METRIC', message: 'fpr is undefined: there are no negatives' });
  if (Number.isNaN(tpr[0]))
    onWarning?.({ code: 'UNDEFINED_METRIC', message: 'tpr is undefined: there are no positives' });
  return [fpr, tpr, thresholds];
}

/** The positive class of targets for which it goes without saying. */
function defaultPositive(classes: readonly Label[]): Label {
  const numbers = classes.map((label) => (typeof label === 'string' ? Number.NaN : Number(label)));
  if (
    [
      [0, 1],
      [-1, 1],
    ].some((usual) => numbers.every((label) => usual.includes(label)))
  )
    return 1;
  const must = `be given unless yTrue is in {0, 1} or {-1, 1}: it has ${classes.slice(0, 5).map(describe).join(', ')}`;
  throw new InvalidParameterError({ owner: OWNER, subject: 'posLabel', must, got: 'null' });
}
