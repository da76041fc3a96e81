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
  type EncodedLabels,
  type Label,
  type Labels,
  type MatrixLike,
  toSampleWeight,
  type VectorLike,
} from '../../data/index.js';
import { checkRows, onlyColumn, toColumns } from '../number-columns.js';
import { labelsRule, type OnWarning, onWarningRule, sampleWeightRule } from '../shared-options.js';
import { encodeTarget, type SameKind } from './check-targets.js';
import { type MulticlassScores, oneVersusOne, oneVersusRest, scoredClasses } from './roc-auc-multiclass.js';
import { areaUnderRoc } from './threshold-counts.js';

/** Options of {@link rocAucScore}. */
export interface RocAucOptions<L extends Label = Label> {
  /**
   * How the areas of more than two classes become one: `'macro'`, `'weighted'` by the support, `'micro'` over all cells
   * (with `'ovr'`), or `null` for one area a class (with `'ovr'`). Two classes have one area, whatever this says.
   * @defaultValue 'macro'
   */
  readonly average?: 'micro' | 'macro' | 'weighted' | null;
  /** Weight of each sample; not with `'ovo'`. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /** Area to this rate of false positives only, in (0, 1], standardised; two classes only. @defaultValue null */
  readonly maxFpr?: number | null;
  /** Each class against the rest (`'ovr'`) or each pair of classes (`'ovo'`); `'raise'` refuses more than two classes. @defaultValue 'raise' */
  readonly multiClass?: 'raise' | 'ovr' | 'ovo';
  /** The sorted classes of the columns of `yScore`, of more than two classes. @defaultValue null: those of `yTrue` */
  readonly labels?: Labels<SameKind<L>> | null;
  /** Told of areas without samples. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

interface Resolved {
  readonly average: 'micro' | 'macro' | 'weighted' | null;
  readonly sampleWeight: VectorLike | null;
  readonly maxFpr: number | null;
  readonly multiClass: 'raise' | 'ovr' | 'ovo';
  readonly labels: Labels | null;
  readonly onWarning: OnWarning | null;
}

const rules: ParamRules<Resolved> = {
  average: oneOf<Resolved['average']>(['micro', 'macro', 'weighted', null], 'macro', ['samples']),
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
 * @param yTrue - the classes; of two, the greater is positive.
 * @param yScore - one score a sample for two classes, or `[n, classes]` probabilities for more.
 * @returns NaN where a class has no samples; with `average: null` and more than two classes one area a class.
 * @throws ShapeError for lengths and widths that disagree · DataError for NaN, continuous targets or rows of
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
  yTrue: Labels<L>,
  yScore: VectorLike | MatrixLike,
  options: RocAucOptions<L> & { readonly average: null },
): number | Float64Array;
export function rocAucScore<L extends Label>(
  yTrue: Labels<L>,
  yScore: VectorLike | MatrixLike,
  options?: RocAucOptions<L> & { readonly average?: 'micro' | 'macro' | 'weighted' },
): number;
export function rocAucScore(
  yTrue: Labels,
  yScore: VectorLike | MatrixLike,
  options?: RocAucOptions,
): number | Float64Array {
  const resolved = resolveParams(OWNER, rules, options);
  const target = encodeTarget(OWNER, 'yTrue', yTrue);
  const scores = toColumns(OWNER, 'yScore', yScore);
  checkRows(OWNER, 'yScore', scores, target.codes.length);
  const weight = toSampleWeight(OWNER, resolved.sampleWeight, target.codes.length);
  const multiclass = target.classes.length > 2 || scores.shape[1] > 2;
  const result = multiclass
    ? multiclassArea({ ...scoredClasses(OWNER, target, resolved.labels, scores), weight }, resolved)
    : binaryArea(target, onlyColumn(OWNER, 'yScore', scores), weight, resolved.maxFpr);
  const undefinedArea = typeof result === 'number' ? Number.isNaN(result) : result.some(Number.isNaN);
  if (undefinedArea)
    resolved.onWarning?.({ code: 'UNDEFINED_METRIC', message: 'an area is undefined: a class has no samples' });
  return result;
}

function binaryArea(
  { classes, codes }: EncodedLabels,
  score: Float64Array,
  weight: Float64Array | null,
  maxFpr: number | null,
): number {
  return classes.length < 2 ? Number.NaN : areaUnderRoc({ positive: Uint8Array.from(codes), score, weight }, maxFpr);
}

function multiclassArea(scores: MulticlassScores, { multiClass, average, maxFpr }: Resolved): number | Float64Array {
  refuse('multiClass', multiClass === 'raise', "be 'ovr' or 'ovo' for more than two classes", multiClass);
  refuse('maxFpr', maxFpr !== null && maxFpr !== 1, 'be null for more than two classes', maxFpr);
  if (multiClass !== 'ovo') return oneVersusRest(scores, average);
  refuse('average', average === 'micro' || average === null, "be 'macro' or 'weighted' with multiClass 'ovo'", average);
  refuse('sampleWeight', scores.weight !== null, "be null with multiClass 'ovo'", scores.weight);
  return oneVersusOne(scores, average === 'weighted');
}

function refuse(subject: string, wrong: boolean, must: string, got: unknown): void {
  if (wrong) throw new InvalidParameterError({ owner: OWNER, subject, must, got: describe(got) });
}
