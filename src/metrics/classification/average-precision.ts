import {
  describe,
  InvalidParameterError,
  oneOf,
  type ParamRules,
  resolveParams,
  ShapeError,
} from '../../core/index.js';
import { type Label, type Labels, type MatrixLike, toSampleWeight, type VectorLike } from '../../data/index.js';
import { type LabelIndicator, readIndicator } from '../label-indicator.js';
import { checkRows, isTwoDimensional, onlyColumn, toColumns } from '../number-columns.js';
import { type OnWarning, onWarningRule, posLabelRule, sampleWeightRule } from '../shared-options.js';
import { marksOf } from './binary-scores.js';
import { encodeTarget, positionOf } from './check-targets.js';
import { averageOverLabels, checkScoreShape, indicatorOf, type LabelAverage, type LabelScores } from './label-areas.js';
import { averagePrecision } from './precision-recall-points.js';

/** Options of {@link averagePrecisionScore}. */
export interface AveragePrecisionOptions {
  /**
   * How the values of several labels, or of more than two classes, become one: `'macro'`, `'weighted'` by the support,
   * `'micro'` over all cells, `'samples'` over the samples, or `null` for one each. Two classes have one value.
   * @defaultValue 'macro'
   */
  readonly average?: LabelAverage;
  /** The positive class of two; 1 for several labels and for more than two classes. @defaultValue 1 (which also stands for `true`) */
  readonly posLabel?: Label;
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /** Told of labels without positives. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

interface Resolved {
  readonly average: LabelAverage;
  readonly posLabel: Label | null;
  readonly sampleWeight: VectorLike | null;
  readonly onWarning: OnWarning | null;
}

const rules: ParamRules<Resolved> = {
  average: oneOf<LabelAverage>(['micro', 'macro', 'weighted', 'samples', null], 'macro'),
  posLabel: posLabelRule(1),
  sampleWeight: sampleWeightRule,
  onWarning: onWarningRule,
};

const OWNER = 'averagePrecisionScore';

/**
 * Average precision: the mean of the precisions at all thresholds, each weighted by how much the recall grows there.
 *
 * @param yTrue - the classes, or `[n, labels]` of 0 and 1 for several labels.
 * @param yScore - one score a sample for two classes, `[n, classes]` for more, `[n, labels]` for labels.
 * @returns 0 where there are no positives; with `average: null` and more than two classes, or labels, one value each.
 * @throws ShapeError for lengths and widths that disagree · DataError for NaN, continuous targets or labels other than
 * 0 and 1 · InvalidParameterError for a `posLabel` that does not occur, or that is not for these targets.
 * @example
 * ```ts
 * import { averagePrecisionScore } from 'pipefit/metrics';
 * averagePrecisionScore([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]); // 0.8333333333333333
 * averagePrecisionScore([[1, 0], [0, 1]], [[0.9, 0.2], [0.1, 0.8]], { average: 'samples' }); // 1
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.average_precision_score.html
 */
export function averagePrecisionScore<L extends Label>(
  yTrue: Labels<L> | MatrixLike,
  yScore: VectorLike | MatrixLike,
  options: AveragePrecisionOptions & { readonly average: null },
): number | Float64Array;
export function averagePrecisionScore<L extends Label>(
  yTrue: Labels<L> | MatrixLike,
  yScore: VectorLike | MatrixLike,
  options?: AveragePrecisionOptions & { readonly average?: Exclude<LabelAverage, null> },
): number;
export function averagePrecisionScore(
  yTrue: Labels | MatrixLike,
  yScore: VectorLike | MatrixLike,
  options?: AveragePrecisionOptions,
): number | Float64Array {
  const resolved = resolveParams<Resolved>(OWNER, rules, options);
  if (resolved.posLabel === null) throw posLabelError('be a label', null);
  const task = isTwoDimensional(yTrue)
    ? labelTask(readIndicator(OWNER, 'yTrue', yTrue), yScore, resolved)
    : classTask(yTrue as Labels, yScore, resolved);
  let empty = false;
  // One column is a target of two classes, which has one value.
  const way = task.indicator.labels === 1 ? 'micro' : resolved.average;
  const result = averageOverLabels(task, way, (scores) => {
    empty ||= !scores.positive.some((mark, i) => mark === 1 && scores.weight?.[i] !== 0);
    return averagePrecision(scores);
  });
  if (empty)
    resolved.onWarning?.({ code: 'UNDEFINED_METRIC', message: 'a label or sample has no positives: it counts as 0' });
  return result;
}

function labelTask(indicator: LabelIndicator, yScore: VectorLike | MatrixLike, resolved: Resolved): LabelScores {
  if (indicator.labels > 1) checkPositive(resolved.posLabel, 'several labels');
  const scores = toColumns(OWNER, 'yScore', yScore);
  checkScoreShape(OWNER, indicator, scores);
  return { indicator, scores: scores.data, weight: toSampleWeight(OWNER, resolved.sampleWeight, indicator.rows) };
}

function classTask(yTrue: Labels, yScore: VectorLike | MatrixLike, { posLabel, sampleWeight }: Resolved): LabelScores {
  const { classes, codes } = encodeTarget(OWNER, 'yTrue', yTrue);
  const scores = toColumns(OWNER, 'yScore', yScore);
  checkRows(OWNER, 'yScore', scores, codes.length);
  const weight = toSampleWeight(OWNER, sampleWeight, codes.length);
  if (classes.length > 2) {
    checkPositive(posLabel, 'more than two classes');
    if (scores.shape[1] === classes.length)
      return { indicator: indicatorOf(codes, classes.length), scores: scores.data, weight };
    const must = `have ${classes.length} columns, one for each class`;
    throw new ShapeError({ owner: OWNER, subject: 'yScore', must, got: String(scores.shape[1]) });
  }
  const position = positionOf(classes, posLabel!);
  if (classes.length === 2 && position < 0)
    throw posLabelError(`be one of the labels ${classes.map(describe).join(', ')}`, posLabel);
  const indicator = { rows: codes.length, labels: 1, cells: marksOf(codes, position) };
  return { indicator, scores: onlyColumn(OWNER, 'yScore', scores), weight };
}

function checkPositive(posLabel: Label | null, targets: string): void {
  if (Number(posLabel) !== 1 || typeof posLabel === 'string') throw posLabelError(`be 1 for ${targets}`, posLabel);
}

function posLabelError(must: string, got: Label | null): InvalidParameterError {
  return new InvalidParameterError({ owner: OWNER, subject: 'posLabel', must, got: describe(got) });
}
