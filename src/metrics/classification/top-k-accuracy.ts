import {
  describe,
  flag,
  InvalidParameterError,
  integer,
  type ParamRules,
  resolveParams,
  ShapeError,
} from '../../core/index.js';
import {
  compareLabels,
  type EncodedLabels,
  type Label,
  type Labels,
  type Matrix,
  type MatrixLike,
  toSampleWeight,
  type VectorLike,
} from '../../data/index.js';
import { average } from '../average.js';
import { checkRows, onlyColumn, toColumns } from '../number-columns.js';
import { labelsRule, type OnWarning, onWarningRule, sampleWeightRule } from '../shared-options.js';
import { encodeTarget, type SameKind } from './check-targets.js';
import { columnsAmong } from './class-probabilities.js';
import { total } from './probability-losses.js';

/** Options of {@link topKAccuracyScore}. */
export interface TopKAccuracyOptions<L extends Label = Label> {
  /** How many of the best-scored classes count. @defaultValue 2 */
  readonly k?: number;
  /** The share of the samples; `false` for their number, or weight. @defaultValue true */
  readonly normalize?: boolean;
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /** The sorted classes of the columns of `yScore`, where `yTrue` may lack some. @defaultValue null: those of `yTrue` */
  readonly labels?: Labels<SameKind<L>> | null;
  /** Told of a `k` that every prediction satisfies. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

interface Resolved {
  readonly k: number;
  readonly normalize: boolean;
  readonly sampleWeight: VectorLike | null;
  readonly labels: Labels | null;
  readonly onWarning: OnWarning | null;
}

const rules: ParamRules<Resolved> = {
  k: integer({ min: 1, default: 2 }),
  normalize: flag(true),
  sampleWeight: sampleWeightRule,
  labels: labelsRule,
  onWarning: onWarningRule,
};

const OWNER = 'topKAccuracyScore';

/**
 * How often the true class is among the `k` with the greatest scores; of equal scores, those of later columns come first.
 *
 * @param yTrue - the classes.
 * @param yScore - `[n, classes]` scores, or for two classes a vector: the score of the greater one.
 * @throws ShapeError for lengths and widths that disagree · DataError for NaN, continuous targets and labels that are not
 * in `labels` · InvalidParameterError for `labels` that are not sorted and unique.
 * @example
 * ```ts
 * import { topKAccuracyScore } from 'pipefit/metrics';
 * const yScore = [[0.5, 0.2, 0.2], [0.3, 0.4, 0.2], [0.2, 0.4, 0.3], [0.7, 0.2, 0.1]];
 * topKAccuracyScore([0, 1, 2, 2], yScore, { k: 2 }); // 0.75
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.top_k_accuracy_score.html
 */
export function topKAccuracyScore<L extends Label>(
  yTrue: Labels<L>,
  yScore: VectorLike | MatrixLike,
  options?: TopKAccuracyOptions<L>,
): number {
  const { k, normalize, sampleWeight, labels, onWarning } = resolveParams<Resolved>(OWNER, rules, options);
  const target = encodeTarget(OWNER, 'yTrue', yTrue);
  const scores = toColumns(OWNER, 'yScore', yScore);
  const n = target.codes.length;
  checkRows(OWNER, 'yScore', scores, n);
  const weight = toSampleWeight(OWNER, sampleWeight, n);
  const several = target.classes.length > 2 || (labels !== null && labels.length > 2);
  if (!several) onlyColumn(OWNER, 'yScore', scores);
  const width = several ? scores.shape[1] : 2;
  const columns = columnsOf(target, labels, width);
  if (k >= width) {
    const message = `every prediction is among the best ${k} of ${width} classes: the score says nothing`;
    onWarning?.({ code: 'UNDEFINED_METRIC', message });
  }
  const hits = several ? hitsAmongBest(scores, columns, k) : hitsOfTwo(scores.data, columns, k);
  return normalize ? average(hits, weight) : total(hits, weight);
}

/** The column of each sample's class. */
function columnsOf(target: EncodedLabels, labels: Labels | null, width: number): Int32Array {
  const count = labels === null ? target.classes.length : labels.length;
  if (count !== width) {
    const subject = labels === null ? 'yTrue' : 'labels';
    const must = `have ${width} classes, as yScore has (name classes that yTrue lacks in labels)`;
    throw new ShapeError({ owner: OWNER, subject, must, got: String(count) });
  }
  if (labels === null) return target.codes;
  const known: Label[] = Array.from(labels);
  const columns = columnsAmong(OWNER, target, known);
  if (known.every((label, at) => at === 0 || compareLabels(known[at - 1]!, label) < 0)) return columns;
  const got = known.slice(0, 5).map(describe).join(', ');
  throw new InvalidParameterError({ owner: OWNER, subject: 'labels', must: 'be sorted and unique', got });
}

function hitsAmongBest({ data, shape }: Matrix, columns: Int32Array, k: number): Float64Array {
  const [rows, width] = shape;
  const hits = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    const column = columns[i]!;
    const own = data[i * width + column]!;
    let before = 0;
    for (let j = 0; j < width; j++) {
      const other = data[i * width + j]!;
      if (other > own || (other === own && j > column)) before++;
    }
    hits[i] = before < k ? 1 : 0;
  }
  return hits;
}

/** Scores that all lie in [0, 1] are cut at one half, others at zero. */
function hitsOfTwo(scores: Float64Array, columns: Int32Array, k: number): Float64Array {
  const hits = new Float64Array(scores.length).fill(1);
  if (k > 1) return hits;
  const threshold = scores.every((score) => score >= 0 && score <= 1) ? 0.5 : 0;
  for (let i = 0; i < hits.length; i++) hits[i] = (scores[i]! > threshold ? 1 : 0) === columns[i] ? 1 : 0;
  return hits;
}
