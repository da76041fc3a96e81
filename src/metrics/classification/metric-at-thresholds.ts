import {
  callback,
  custom,
  DataError,
  describe,
  isRecord,
  type ParamRules,
  type Rule,
  resolveParam,
  resolveParams,
  ShapeError,
} from '../../core/index.js';
import {
  isVector,
  type Label,
  type Labels,
  Matrix,
  type MatrixLike,
  toSampleWeight,
  toVector,
  type VectorLike,
} from '../../data/index.js';
import { checkRows, onlyColumn, toColumns } from '../number-columns.js';
import { sampleWeightRule } from '../shared-options.js';
import { encodeTarget } from './check-targets.js';
import { orderByScore } from './threshold-counts.js';

/** What each sample is predicted to be at a threshold: `true` and `false` of boolean targets, else 1 and 0. */
export type ThresholdedLabel<L extends Label> = L extends boolean ? boolean : number;

/** A metric of true and thresholded labels: one number, or the same number of numbers each time. */
export type ThresholdMetric<L extends Label, R extends number | ArrayLike<number>> = (
  yTrue: L[],
  yPred: ThresholdedLabel<L>[],
  params: Record<string, unknown>,
) => R;

/** Options of {@link metricAtThresholds}. */
export interface MetricAtThresholdsOptions {
  /** Weight of each sample, handed to the metric as `sampleWeight`. @defaultValue null: none is handed over */
  readonly sampleWeight?: VectorLike | null;
  /** Options for the metric. @defaultValue null: none */
  readonly metricParams?: { readonly [name: string]: unknown } | null;
}

const rules: ParamRules<Required<MetricAtThresholdsOptions>> = {
  sampleWeight: sampleWeightRule,
  metricParams: custom<{ readonly [name: string]: unknown } | null>({
    must: 'be an object of options, or null',
    test: (value) => value === null || isRecord(value),
    default: null,
  }),
};

const metricRule: Rule<(yTrue: Label[], yPred: Label[], params: Record<string, unknown>) => unknown> = callback(
  'a function of true labels, predicted labels and options',
);

const OWNER = 'metricAtThresholds';

/**
 * A metric of the predictions "scores at least this" for every distinct score, from the greatest down.
 *
 * @param yTrue - the classes; the predictions are 1 and 0 (or `true` and `false` for boolean targets).
 * @param yScore - for each sample a number that is greater where the positive class is likelier.
 * @param metricFunc - called as `metricFunc(yTrue, yPred, metricParams)`, with the samples in the order of their scores.
 * @returns `[metricValues, thresholds]`; a metric of several numbers gives a matrix with a row for each threshold.
 * @throws ShapeError for lengths that disagree, and for a metric of changing length · DataError for NaN or continuous
 * targets, and for a metric that is no number.
 * @example
 * ```ts
 * import { accuracyScore, metricAtThresholds } from 'pipefit/metrics';
 * const [values, thresholds] = metricAtThresholds([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8], accuracyScore);
 * values; // Float64Array [0.75, 0.5, 0.75, 0.5]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.metric_at_thresholds.html
 */
export function metricAtThresholds<L extends Label>(
  yTrue: Labels<L>,
  yScore: VectorLike | MatrixLike,
  metricFunc: ThresholdMetric<L, number>,
  options?: MetricAtThresholdsOptions,
): readonly [metricValues: Float64Array, thresholds: Float64Array];
export function metricAtThresholds<L extends Label>(
  yTrue: Labels<L>,
  yScore: VectorLike | MatrixLike,
  metricFunc: ThresholdMetric<L, ArrayLike<number>>,
  options?: MetricAtThresholdsOptions,
): readonly [metricValues: Matrix, thresholds: Float64Array];
export function metricAtThresholds(
  yTrue: Labels,
  yScore: VectorLike | MatrixLike,
  metricFunc: (yTrue: never, yPred: never, params: Record<string, unknown>) => unknown,
  options?: MetricAtThresholdsOptions,
): readonly [Float64Array | Matrix, Float64Array] {
  const metric = resolveParam(OWNER, 'metricFunc', metricRule, metricFunc);
  const { sampleWeight, metricParams } = resolveParams(OWNER, rules, options);
  const n = encodeTarget(OWNER, 'yTrue', yTrue).codes.length;
  const scores = toColumns(OWNER, 'yScore', yScore);
  checkRows(OWNER, 'yScore', scores, n);
  const weight = toSampleWeight(OWNER, sampleWeight, n);
  const order = orderByScore(onlyColumn(OWNER, 'yScore', scores), weight);
  const score = Float64Array.from(order, (i) => scores.data[i]!);
  const truth = Array.from(order, (i) => yTrue[i]!);
  const own = weight === null ? {} : { sampleWeight: Float64Array.from(order, (i) => weight[i]!) };
  const [yes, no] = typeof truth[0] === 'boolean' ? [true, false] : [1, 0];
  // The samples descend, so that those that reach a threshold are the first ones.
  const counts = Array.from(score.keys(), (k) => k + 1).filter((count) => score[count] !== score[count - 1]);
  const values = counts.map((count) => {
    const predicted = new Array<Label>(truth.length).fill(no!).fill(yes!, 0, count);
    return metric(truth.slice(), predicted, { ...metricParams, ...own });
  });
  const thresholds = Float64Array.from(counts, (count) => score[count - 1]!);
  return [isVector(values[0]) ? rowsOf(values) : numbersOf(values), thresholds];
}

function numbersOf(values: readonly unknown[]): Float64Array {
  return Float64Array.from(values, (value, row) => {
    if (typeof value === 'number') return value;
    throw new DataError({
      owner: OWNER,
      subject: 'metricFunc',
      must: 'give numbers',
      got: describe(value),
      at: { row },
    });
  });
}

function rowsOf(values: readonly unknown[]): Matrix {
  const width = (values[0] as ArrayLike<unknown>).length;
  if (width === 0) throw new ShapeError({ owner: OWNER, subject: 'metricFunc', must: 'give numbers', got: 'none' });
  const rules = { length: width, allowNaN: true, allowInfinite: true };
  const out = Matrix.zeros(values.length, width);
  values.forEach((value, row) => {
    out.data.set(toVector(OWNER, 'metricFunc', value as VectorLike, rules), row * width);
  });
  return out;
}
