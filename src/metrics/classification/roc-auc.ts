import {
  describe,
  InvalidParameterError,
  nullable,
  oneOf,
  type ParamRules,
  real,
  resolveParams,
} from '../../core/index.js';
import {
  type Label,
  type Labels,
  type Matrix,
  type MatrixLike,
  toSampleWeight,
  type VectorLike,
} from '../../data/index.js';
import { readIndicator } from '../label-indicator.js';
import { checkRows, isTwoDimensional, onlyColumn, toColumns } from '../number-columns.js';
import { labelsRule, type OnWarning, onWarningRule, sampleWeightRule } from '../shared-options.js';
import { marksOf } from './binary-scores.js';
import { encodeTarget, type SameKind } from './check-targets.js';
import { averageOverLabels, checkScoreShape, type LabelAverage } from './label-areas.js';
import {
  definedArea,
  type MulticlassScores,
  oneVersusOne,
  oneVersusRest,
  scoredClasses,
} from './roc-auc-multiclass.js';
import { areaUnderRoc, type BinaryScores } from './threshold-counts.js';

/** Options of {@link rocAucScore}. */
export interface RocAucOptions<L extends Label = Label> {
  /**
   * How the areas of several labels, or of more than two classes, become one: `'macro'`, `'weighted'` by the support,
   * `'micro'` over all cells (not with `'ovo'`), `'samples'` over the samples (of several labels only), or `null` for one
   * area each (not with `'ovo'`). Two classes have one area, whatever this says.
   * @defaultValue 'macro'
   */
  readonly average?: LabelAverage;
  /** Weight of each sample; not with `'ovo'`. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /** Area to this rate of false positives only, in (0, 1], standardised; not of more than two classes. @defaultValue null */
  readonly maxFpr?: number | null;
  /** Each class against the rest (`'ovr'`) or each pair of classes (`'ovo'`); `'raise'` refuses more than two classes. @defaultValue 'raise' */
  readonly multiClass?: 'raise' | 'ovr' | 'ovo';
  /** The sorted classes of the columns of `yScore`, of more than two classes. @defaultValue null: those of `yTrue` */
  readonly labels?: Labels<SameKind<L>> | null;
  /** Told of areas without samples. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

interface Resolved {
  readonly average: LabelAverage;
  readonly sampleWeight: VectorLike | null;
  readonly maxFpr: number | null;
  readonly multiClass: 'raise' | 'ovr' | 'ovo';
  readonly labels: Labels | null;
  readonly onWarning: OnWarning | null;
}

const rules: ParamRules<Resolved> = {
  average: oneOf<LabelAverage>(['micro', 'macro', 'weighted', 'samples', null], 'macro'),
  sampleWeight: sampleWeightRule,
  maxFpr: nullable(real({ min: 0, max: 1, openMin: true })),
  multiClass: oneOf(['raise', 'ovr', 'ovo'], 'raise'),
  labels: labelsRule,
  onWarning: onWarningRule,
};

const OWNER = 'rocAucScore';

/**
 * The area under the receiver operating characteristic: the chance that a positive sample scores above a negative one.
 *
 * @param yTrue - the classes; of two, the greater is positive. Or `[n, labels]` of 0 and 1 for several labels.
 * @param yScore - one score a sample for two classes, `[n, classes]` probabilities for more, `[n, labels]` for labels.
 * @returns NaN where a class has no samples; with `average: null` and more than two classes one area a class.
 * @throws ShapeError for lengths and widths that disagree · DataError for NaN, continuous targets, labels other than 0 and 1 or rows of
 * probabilities that do not sum to one · InvalidParameterError for options that do not fit the number of classes.
 * @example
 * ```ts
 * import { rocAucScore } from 'pipefit/metrics';
 * rocAucScore([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]); // 0.75
 * rocAucScore(['a', 'b', 'c'], [[0.8, 0.1, 0.1], [0.1, 0.7, 0.2], [0.2, 0.2, 0.6]], { multiClass: 'ovr' }); // 1
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.roc_auc_score.html
 */
export function rocAucScore<L extends Label>(
  yTrue: Labels<L> | MatrixLike,
  yScore: VectorLike | MatrixLike,
  options: RocAucOptions<L> & { readonly average: null },
): number | Float64Array;
export function rocAucScore<L extends Label>(
  yTrue: Labels<L> | MatrixLike,
  yScore: VectorLike | MatrixLike,
  options?: RocAucOptions<L> & { readonly average?: Exclude<LabelAverage, null> },
): number;
export function rocAucScore(
  yTrue: Labels | MatrixLike,
  yScore: VectorLike | MatrixLike,
  options?: RocAucOptions,
): number | Float64Array {
  const resolved = resolveParams(OWNER, rules, options);
  const scores = toColumns(OWNER, 'yScore', yScore);
  const result = isTwoDimensional(yTrue)
    ? labelAreas(yTrue, scores, resolved)
    : classAreas(yTrue as Labels, scores, resolved);
  const undefinedArea = typeof result === 'number' ? Number.isNaN(result) : result.some(Number.isNaN);
  if (undefinedArea)
    resolved.onWarning?.({ code: 'UNDEFINED_METRIC', message: 'an area is undefined: a class has no samples' });
  return result;
}

function labelAreas(
  yTrue: MatrixLike,
  scores: Matrix,
  { average, maxFpr, sampleWeight }: Resolved,
): number | Float64Array {
  const indicator = readIndicator(OWNER, 'yTrue', yTrue);
  checkScoreShape(OWNER, indicator, scores);
  const weight = toSampleWeight(OWNER, sampleWeight, indicator.rows);
  const area = (task: BinaryScores) => definedArea(task, maxFpr);
  const task = { indicator, scores: scores.data, weight };
  // One column is a target of two classes, which has one area.
  return averageOverLabels(task, indicator.labels === 1 ? 'micro' : average, area);
}

function classAreas(yTrue: Labels, scores: Matrix, resolved: Resolved): number | Float64Array {
  const target = encodeTarget(OWNER, 'yTrue', yTrue);
  const { classes, codes } = target;
  checkRows(OWNER, 'yScore', scores, codes.length);
  const weight = toSampleWeight(OWNER, resolved.sampleWeight, codes.length);
  if (classes.length > 2 || scores.shape[1] > 2)
    return multiclassArea({ ...scoredClasses(OWNER, target, resolved.labels, scores), weight }, resolved);
  const score = onlyColumn(OWNER, 'yScore', scores);
  if (classes.length < 2) return Number.NaN;
  return areaUnderRoc({ positive: marksOf(codes, 1), score, weight }, resolved.maxFpr);
}

function multiclassArea(scores: MulticlassScores, { multiClass, average, maxFpr }: Resolved): number | Float64Array {
  refuse('multiClass', multiClass === 'raise', "be 'ovr' or 'ovo' for more than two classes", multiClass);
  refuse('maxFpr', maxFpr !== null && maxFpr !== 1, 'be null for more than two classes', maxFpr);
  if (average === 'samples')
    throw refusal('average', "be 'micro', 'macro', 'weighted' or null for more than two classes", average);
  if (multiClass !== 'ovo') return oneVersusRest(scores, average);
  refuse('average', average === 'micro' || average === null, "be 'macro' or 'weighted' with multiClass 'ovo'", average);
  refuse('sampleWeight', scores.weight !== null, "be null with multiClass 'ovo'", scores.weight);
  return oneVersusOne(scores, average === 'weighted');
}

function refuse(subject: string, wrong: boolean, must: string, got: unknown): void {
  if (wrong) throw refusal(subject, must, got);
}

function refusal(subject: string, must: string, got: unknown): InvalidParameterError {
  return new InvalidParameterError({ owner: OWNER, subject, must, got: describe(got) });
}
