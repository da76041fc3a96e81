import { DataError, describe, type ParamRules, resolveParams, ShapeError } from '../../core/index.js';
import {
  encodeLabels,
  type Label,
  type Labels,
  type Matrix,
  type MatrixLike,
  toSampleWeight,
  type VectorLike,
} from '../../data/index.js';
import { average } from '../average.js';
import { checkRows, onlyColumn, toColumns } from '../number-columns.js';
import { labelsRule, sampleWeightRule } from '../shared-options.js';
import { choosePositions, encodeTarget, type SameKind } from './check-targets.js';

/** Options of {@link hingeLoss}. */
export interface HingeLossOptions<L extends Label = Label> {
  /**
   * All classes, in any order; the columns of the decisions are those of the sorted classes.
   * @defaultValue null: the classes of `yTrue`
   */
  readonly labels?: Labels<SameKind<L>> | null;
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
}

type Resolved = { readonly [K in keyof HingeLossOptions]-?: Exclude<HingeLossOptions[K], undefined> };

const rules: ParamRules<Resolved> = { labels: labelsRule, sampleWeight: sampleWeightRule };

const OWNER = 'hingeLoss';

/**
 * The mean of what decisions lack of a margin of 1: of two classes for the right side, of more classes before the best
 * of the other classes.
 *
 * @param predDecision - of two classes the decision for the greater one; of more a column for each class, sorted.
 * @throws ShapeError for shapes that disagree or no samples · DataError for NaN, continuous targets, or `labels` without
 * a class of `yTrue`.
 * @example
 * ```ts
 * import { hingeLoss } from 'pipefit/metrics';
 * hingeLoss([-1, 1, 1], [-2.2, 2.4, 0.1]); // 0.3
 * hingeLoss(['ant', 'cat'], [[1.5, 0, 0], [0, 0.5, 0.25]], { labels: ['ant', 'bee', 'cat'] }); // 0.625
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.hinge_loss.html
 */
export function hingeLoss<L extends Label>(
  yTrue: Labels<L>,
  predDecision: VectorLike | MatrixLike,
  options?: HingeLossOptions<L>,
): number {
  const { labels, sampleWeight } = resolveParams(OWNER, rules, options);
  const target = encodeTarget(OWNER, 'yTrue', yTrue);
  const classes = labels === null ? target.classes : encodeLabels(OWNER, 'labels', labels).classes;
  const place = labels === null ? target.classes.map((_, k) => k) : placeClasses(target.classes, classes);
  const decisions = toColumns(OWNER, 'predDecision', predDecision);
  checkRows(OWNER, 'predDecision', decisions, target.codes.length);
  const own = target.codes.map((code) => place[code]!);
  const margins = classes.length > 2 ? marginsOfMany(decisions, own, classes.length) : marginsOfTwo(decisions, own);
  const weights = toSampleWeight(OWNER, sampleWeight, own.length);
  return average(
    margins.map((margin) => Math.max(1 - margin, 0)),
    weights,
  );
}

/** Positions of the classes of `yTrue` among all classes. */
function placeClasses(occurring: readonly Label[], classes: readonly Label[]): Int32Array {
  const place = new Int32Array(occurring.length).fill(-1);
  choosePositions(OWNER, occurring, classes).forEach((at, k) => {
    if (at >= 0) place[at] = k;
  });
  const lost = place.indexOf(-1);
  if (lost < 0) return place;
  const must = 'include every label of yTrue';
  throw new DataError({ owner: OWNER, subject: 'labels', must, got: `no ${describe(occurring[lost])}` });
}

/** Decisions for the class that a sample has; a single class is the lesser one. */
function marginsOfTwo(decisions: Matrix, own: Int32Array): Float64Array {
  return onlyColumn(OWNER, 'predDecision', decisions).map((decision, i) => (own[i] === 1 ? decision : -decision));
}

/** How far the decision for the own class is above the greatest of the others. */
function marginsOfMany({ data, shape }: Matrix, own: Int32Array, width: number): Float64Array {
  if (shape[1] !== width) {
    const must = `have ${width} columns, one for each class of yTrue or labels`;
    throw new ShapeError({ owner: OWNER, subject: 'predDecision', must, got: String(shape[1]) });
  }
  return Float64Array.from(own, (code, i) => {
    let best = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < width; k++) if (k !== code) best = Math.max(best, data[i * width + k]!);
    return data[i * width + code]! - best;
  });
}
