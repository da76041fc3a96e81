import {
  DataError,
  describe,
  flag,
  InvalidParameterError,
  type ParamRules,
  resolveParams,
  ShapeError,
} from '../../core/index.js';
import {
  compareLabels,
  type EncodedLabels,
  type Label,
  type Labels,
  Matrix,
  type MatrixLike,
  toSampleWeight,
  type VectorLike,
} from '../../data/index.js';
import { log, pairwiseSum } from '../../kernels/index.js';
import { average } from '../average.js';
import { checkRows, toColumns } from '../number-columns.js';
import { labelsRule, type OnWarning, onWarningRule, sampleWeightRule } from '../shared-options.js';
import { choosePositions, encodeTarget, type SameKind } from './check-targets.js';

/** Options of {@link logLoss}. */
export interface LogLossOptions<L extends Label = Label> {
  /** The mean over the samples; `false` for the sum. @defaultValue true */
  readonly normalize?: boolean;
  /** Weight of each sample. @defaultValue null: all 1 */
  readonly sampleWeight?: VectorLike | null;
  /** All classes, where `yTrue` may lack some; the columns of `yProba` are in their sorted order. @defaultValue null: those of `yTrue` */
  readonly labels?: Labels<SameKind<L>> | null;
  /** Told of rows that do not sum to one and of unsorted `labels`. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

interface Resolved {
  readonly normalize: boolean;
  readonly sampleWeight: VectorLike | null;
  readonly labels: Labels | null;
  readonly onWarning: OnWarning | null;
}

const rules: ParamRules<Resolved> = {
  normalize: flag(true),
  sampleWeight: sampleWeightRule,
  labels: labelsRule,
  onWarning: onWarningRule,
};

const OWNER = 'logLoss';

/**
 * Log loss (cross-entropy): minus the mean natural logarithm of the probability given to the true class.
 *
 * Probabilities are kept at least `Number.EPSILON` away from 0 and 1, so that the loss is finite.
 *
 * @param yTrue - the classes.
 * @param yProba - `[n, classes]` probabilities, or for two classes a vector: the probability of the greater one.
 * @throws ShapeError for lengths and widths that disagree · DataError for NaN, continuous targets, numbers outside
 * [0, 1] and labels that are not in `labels` · InvalidParameterError for fewer than two classes.
 * @example
 * ```ts
 * import { logLoss } from 'pipefit/metrics';
 * logLoss(['spam', 'ham', 'ham', 'spam'], [[0.1, 0.9], [0.9, 0.1], [0.8, 0.2], [0.35, 0.65]]); // 0.2161…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.log_loss.html
 */
export function logLoss<L extends Label>(
  yTrue: Labels<L>,
  yProba: VectorLike | MatrixLike,
  options?: LogLossOptions<L>,
): number {
  const { normalize, sampleWeight, labels, onWarning } = resolveParams<Resolved>(OWNER, rules, options);
  const target = encodeTarget(OWNER, 'yTrue', yTrue);
  const given = toColumns(OWNER, 'yProba', yProba);
  const n = target.codes.length;
  checkRows(OWNER, 'yProba', given, n);
  checkRange(given);
  const weight = toSampleWeight(OWNER, sampleWeight, n);
  const { columns, count } = columnsOfSamples(target, labels, onWarning);
  const proba = given.shape[1] === 1 ? bothColumns(given) : given;
  if (proba.shape[1] !== count) {
    const must = `have ${count} columns, one for each class (name classes that yTrue lacks in labels)`;
    throw new ShapeError({ owner: OWNER, subject: 'yProba', must, got: String(proba.shape[1]) });
  }
  if (onWarning !== null) warnOfSums(proba, onWarning);
  const losses = Float64Array.from(columns, (column, i) => -log(clip(proba.data[i * count + column]!)));
  if (normalize) return average(losses, weight);
  return pairwiseSum(weight === null ? losses : losses.map((loss, i) => loss * weight[i]!));
}

/** The column of the true class of each sample, and the number of classes. */
function columnsOfSamples(
  { classes, codes }: EncodedLabels,
  labels: Labels | null,
  onWarning: OnWarning | null,
): { readonly columns: Int32Array; readonly count: number } {
  const known: Label[] = labels === null ? [...classes] : Array.from(labels).sort(compareLabels);
  if (new Set(known).size < Math.max(2, known.length)) {
    const subject = labels === null ? 'yTrue' : 'labels';
    const must =
      labels === null ? 'hold at least two classes, or labels must name them' : 'name two or more classes, each once';
    throw new InvalidParameterError({ owner: OWNER, subject, must, got: known.slice(0, 5).map(describe).join(', ') });
  }
  if (labels === null) return { columns: codes, count: classes.length };
  if (known.some((label, k) => label !== labels[k])) {
    onWarning?.({
      code: 'LABELS_ORDER',
      message: 'labels are not sorted; the columns of yProba are taken to be in sorted order',
    });
  }
  const column = new Int32Array(classes.length).fill(-1);
  choosePositions(OWNER, classes, known).forEach((position, k) => {
    if (position >= 0) column[position] = k;
  });
  const foreign = column.indexOf(-1);
  if (foreign >= 0) {
    const at = { row: codes.indexOf(foreign) };
    throw new DataError({
      owner: OWNER,
      subject: 'yTrue',
      must: 'hold only labels that are in labels',
      got: describe(classes[foreign]),
      at,
    });
  }
  return { columns: codes.map((code) => column[code]!), count: known.length };
}

function checkRange({ data, shape }: Matrix): void {
  const bad = data.findIndex((p) => p < 0 || p > 1);
  if (bad < 0) return;
  const at = { row: Math.floor(bad / shape[1]), column: bad % shape[1] };
  throw new DataError({
    owner: OWNER,
    subject: 'yProba',
    must: 'hold probabilities in [0, 1]',
    got: String(data[bad]),
    at,
  });
}

/** Probabilities of both classes out of those of the greater one. */
function bothColumns({ data, shape }: Matrix): Matrix {
  const out = Matrix.zeros(shape[0], 2);
  data.forEach((p, i) => {
    out.data[2 * i] = 1 - p;
    out.data[2 * i + 1] = p;
  });
  return out;
}

function warnOfSums({ data, shape }: Matrix, onWarning: OnWarning): void {
  const [rows, width] = shape;
  const far = (i: number) => Math.abs(pairwiseSum(data, i * width, width) - 1) > Math.sqrt(Number.EPSILON);
  const row = Array.from({ length: rows }, (_, i) => i).find(far);
  if (row === undefined) return;
  onWarning({ code: 'PROBABILITY_SUM', message: `probabilities of a sample do not sum to one (row ${row})` });
}

function clip(p: number): number {
  return Math.min(Math.max(p, Number.EPSILON), 1 - Number.EPSILON);
}
