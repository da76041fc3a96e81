import {
  describe,
  InvalidParameterError,
  nullable,
  type ParamRules,
  resolveParams,
  ShapeError,
  text,
} from '../../core/index.js';
import { isVector } from '../../data/index.js';
import type { ChartPosition, ChartSpec } from '../../metrics/index.js';
import { numericAxis } from './numeric-axis.js';
import { type ScoreChartOptions, scoreChart, scoreChartRules } from './score-chart.js';
import { type CurveScores, type NamedResults, readResults, scoreRows } from './score-series.js';

/** What {@link validationCurveChart} draws: the scores of a validation curve, and the values that they belong to. */
export interface ValidationCurveScores extends CurveScores {
  /** The values of the parameter. */
  readonly paramRange: ArrayLike<unknown>;
}

/** Options of {@link validationCurveChart}. */
export interface ValidationCurveChartOptions extends ScoreChartOptions {
  /** What the parameter is called. @defaultValue null: `'Parameter'` */
  readonly paramName?: string | null;
}

const rules: ParamRules<Required<ValidationCurveChartOptions>> = { ...scoreChartRules, paramName: nullable(text()) };

const OWNER = 'validationCurveChart';

/**
 * A Vega-Lite specification that draws scores over the values of a parameter.
 *
 * @param results - what `validationCurve` returns, or several by name.
 * @returns rows have `curve`, `paramValue`, `score` (the mean), `std`, `low` and `high`.
 * @throws InvalidParameterError for what is no such result · ShapeError for scores of another number of rows.
 * @example
 * ```ts
 * import { validationCurveChart } from 'pipefit/model-selection';
 * const scores = { trainScores: [[1, 1], [1, 0.75]], testScores: [[0.5, 0.75], [0.75, 0.75]] };
 * const chart = validationCurveChart({ paramRange: [0.01, 10], ...scores }, { paramName: 'C' });
 * chart.data.values[3]; // { curve: 'Test', paramValue: 10, score: 0.75, std: 0, low: 0.75, high: 0.75 }
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.model_selection.ValidationCurveDisplay.html
 */
export function validationCurveChart(
  results: NamedResults<ValidationCurveScores>,
  options?: ValidationCurveChartOptions,
): ChartSpec {
  const { paramName, ...settings } = resolveParams(OWNER, rules, options);
  const named = readResults(OWNER, results, 'paramRange');
  const ranges = named.map(([, result]) => readRange(result.paramRange));
  const numbers = ranges.flat().every((value) => typeof value === 'number' && Number.isFinite(value));
  const places = ranges.map((range) => range.map((value) => (numbers ? (value as number) + 0 : valueText(value))));
  const rows = named.flatMap((result, k) => scoreRows(OWNER, result, ['paramValue', places[k]!], settings));
  return scoreChart(settings, axisOf(paramName ?? 'Parameter', places), rows);
}

function readRange(range: unknown): unknown[] {
  if (!isVector(range)) {
    throw new InvalidParameterError({ owner: OWNER, subject: 'paramRange', must: 'be an array', got: describe(range) });
  }
  if (range.length > 0) return Array.from(range);
  throw new ShapeError({ owner: OWNER, subject: 'paramRange', must: 'have values', got: 'none' });
}

/** Values that are no numbers stand side by side, under their texts. */
function axisOf(title: string, places: readonly (readonly (number | string)[])[]): ChartPosition {
  const values = places.flat();
  if (values.every((value) => typeof value === 'number')) return numericAxis('paramValue', title, values);
  return { field: 'paramValue', type: 'nominal', title, sort: null, axis: { labelAngle: 0 } };
}

function valueText(value: unknown): string {
  return typeof value === 'string' ? value : describe(value);
}
