import {
  integer,
  nullable,
  oneOf,
  type ParamRules,
  RandomState,
  type RandomStateLike,
  randomStateRule,
  real,
  resolveParams,
  union,
} from '../../core/index.js';
import { toVector, type VectorLike } from '../../data/index.js';
import { type ChartOptions, chartRules, framed } from './chart-options.js';
import { type ChartPosition, type ChartRow, type ChartSpec, jsonNumber } from './chart-spec.js';

/** Options of {@link predictionErrorChart}. */
export interface PredictionErrorChartOptions extends ChartOptions {
  /** What is drawn over the predicted values: the residuals, or the actual values. @defaultValue 'residual_vs_predicted' */
  readonly kind?: 'residual_vs_predicted' | 'actual_vs_predicted';
  /** Draw so many samples, or this share of them, chosen at random; `null` draws all. @defaultValue 1000 */
  readonly subsample?: number | null;
  /** Chooses the samples; a number chooses as scikit-learn does. @defaultValue null: anew each time */
  readonly randomState?: RandomStateLike;
}

const rules: ParamRules<Required<PredictionErrorChartOptions>> = {
  ...chartRules,
  kind: oneOf(['residual_vs_predicted', 'actual_vs_predicted'], 'residual_vs_predicted'),
  subsample: nullable(union([integer({ min: 1 }), real({ min: 0, max: 1, openMin: true, openMax: true })]), 1000),
  randomState: randomStateRule(),
};

const OWNER = 'predictionErrorChart';

/**
 * A Vega-Lite specification that draws the errors of a regression.
 *
 * @param yTrue - the actual values.
 * @param yPred - the predicted ones.
 * @returns rows have `actual`, `predicted` and `residual`, which is their difference.
 * @throws ShapeError for lengths that disagree or no samples · DataError for NaN and infinite values.
 * @example
 * ```ts
 * import { predictionErrorChart } from 'pipefit/metrics';
 * const chart = predictionErrorChart([3, 5, 8], [2.5, 5, 9], { kind: 'actual_vs_predicted' });
 * chart.data.values[0]; // { actual: 3, predicted: 2.5, residual: 0.5 }
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.PredictionErrorDisplay.html
 */
export function predictionErrorChart(
  yTrue: VectorLike,
  yPred: VectorLike,
  options?: PredictionErrorChartOptions,
): ChartSpec {
  const { kind, subsample, randomState, ...frame } = resolveParams(OWNER, rules, options);
  const actual = toVector(OWNER, 'yTrue', yTrue);
  const predicted = toVector(OWNER, 'yPred', yPred, actual.length);
  const chosen = chooseSamples(actual.length, subsample, randomState);
  const rows = Array.from(chosen, (i) => errorRow(actual[i]!, predicted[i]!));
  const residuals = kind === 'residual_vs_predicted';
  const [low, high] = extent(residuals ? [predicted] : [actual, predicted], chosen);
  const ends = [low, high].map((value) => ({
    predicted: value,
    [residuals ? 'residual' : 'actual']: residuals ? 0 : value,
  }));
  const equal = !residuals && low < high ? { domain: [low, high] } : {};
  return framed(frame, {
    data: { values: rows },
    encoding: {
      x: axis('predicted', 'Predicted values', { zero: false, ...equal }),
      y: residuals
        ? axis('residual', 'Residuals (actual - predicted)', {})
        : axis('actual', 'Actual values', { zero: false, ...equal }),
    },
    layer: [
      { data: { values: ends }, mark: { type: 'line', strokeDash: [4, 4], color: '#444444' } },
      { mark: { type: 'point', filled: true, opacity: 0.6, tooltip: { content: 'data' } } },
    ],
  });
}

/** Positions of the samples to draw; like scikit-learn's choice, one may be drawn twice. */
function chooseSamples(n: number, subsample: number | null, randomState: RandomStateLike): Int32Array {
  const size = subsample === null || Number.isInteger(subsample) ? subsample : Math.max(1, Math.floor(n * subsample));
  if (size === null || size >= n) return Int32Array.from({ length: n }, (_, i) => i);
  return RandomState.from(randomState, OWNER).choice(n, { size });
}

function errorRow(actual: number, predicted: number): ChartRow {
  return { actual: actual + 0, predicted: predicted + 0, residual: jsonNumber(actual - predicted) };
}

/** Least and greatest of the chosen values; a zero is positive, as JSON needs it. */
function extent(vectors: readonly Float64Array[], chosen: Int32Array): [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity];
  for (const vector of vectors) {
    for (const i of chosen) {
      low = Math.min(low, vector[i]!);
      high = Math.max(high, vector[i]!);
    }
  }
  return [low + 0, high + 0];
}

function axis(field: string, title: string, scale: NonNullable<ChartPosition['scale']>): ChartPosition {
  return { field, type: 'quantitative', title, scale };
}
