import { fixedDecimals, flag, type ParamRules, resolveParams } from '../../core/index.js';
import type { Label } from '../../data/index.js';
import type { PrecisionRecallCurve } from '../classification/precision-recall-curve.js';
import { posLabelRule } from '../shared-options.js';
import { type ChartOptions, chartRules } from './chart-options.js';
import type { ChartSpec } from './chart-spec.js';
import { lineChart, type ReferenceLine, share } from './line-chart.js';
import { type CurveShape, type Curves, type LabelledCurve, readCurves } from './named-curves.js';
import { withPositive } from './positive-label.js';

/** Options of {@link precisionRecallCurveChart}. */
export interface PrecisionRecallCurveChartOptions extends ChartOptions {
  /** The positive class, to be named at the axes. @defaultValue null: it is not named */
  readonly posLabel?: Label | null;
  /** Draw the precision of a score that knows nothing: the share of positives. @defaultValue false */
  readonly plotChanceLevel?: boolean;
}

const rules: ParamRules<Required<PrecisionRecallCurveChartOptions>> = {
  ...chartRules,
  posLabel: posLabelRule(null),
  plotChanceLevel: flag(false),
};

const OWNER = 'precisionRecallCurveChart';

const SHAPE: CurveShape = {
  fields: ['precision', 'recall', 'threshold'],
  note: ([precision, recall]) => `AP = ${fixedDecimals(areaUnderSteps(precision!, recall!), 2)}`,
};

/**
 * A Vega-Lite specification that draws precision over recall, with the average precision in the legend.
 *
 * @param curves - what {@link precisionRecallCurve} returns, or several by name.
 * @returns rows have `curve`, `point`, `precision`, `recall` and `threshold`, which is `null` at the last point.
 * @throws InvalidParameterError for what is no curve · ShapeError for arrays of different lengths.
 * @example
 * ```ts
 * import { precisionRecallCurve, precisionRecallCurveChart } from 'pipefit/metrics';
 * const curve = precisionRecallCurve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]);
 * const chart = precisionRecallCurveChart(curve, { title: 'Spam', plotChanceLevel: true });
 * chart.data.values[0]; // { curve: 'AP = 0.83', point: 0, precision: 0.5, recall: 1, threshold: 0.1 }
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.PrecisionRecallDisplay.html
 */
export function precisionRecallCurveChart(
  curves: Curves<PrecisionRecallCurve>,
  options?: PrecisionRecallCurveChartOptions,
): ChartSpec {
  const { posLabel, plotChanceLevel, ...frame } = resolveParams(OWNER, rules, options);
  const labelled = readCurves(OWNER, curves, SHAPE);
  return lineChart(frame, {
    x: share('recall', withPositive('Recall', posLabel)),
    y: share('precision', withPositive('Precision', posLabel)),
    curves: labelled,
    mark: { type: 'line', interpolate: 'step-after' },
    references: plotChanceLevel ? chanceLevels(labelled) : [],
  });
}

/** The sum of precisions, each times the recall that is lost with the next threshold. */
function areaUnderSteps(precision: Float64Array, recall: Float64Array): number {
  return precision.reduce(
    (sum, value, i) => sum + (i + 1 < recall.length ? (recall[i]! - recall[i + 1]!) * value : 0),
    0,
  );
}

/** At the lowest threshold all samples are taken for positive: the precision there is the share of positives. */
function chanceLevels(curves: readonly LabelledCurve[]): ReferenceLine[] {
  const levels = new Set(curves.map(({ rows }) => rows[0]?.precision));
  return [...levels]
    .filter((level) => typeof level === 'number')
    .map((precision) => ({
      label: `Chance level (AP = ${fixedDecimals(precision, 2)})`,
      rows: [
        { recall: 0, precision },
        { recall: 1, precision },
      ],
    }));
}
