import { type ParamRules, resolveParams } from '../../core/index.js';
import type { Label } from '../../data/index.js';
import type { DetCurve } from '../classification/det-curve.js';
import { posLabelRule } from '../shared-options.js';
import { type ChartOptions, chartRules } from './chart-options.js';
import type { ChartPosition, ChartSpec } from './chart-spec.js';
import { lineChart } from './line-chart.js';
import { type CurveShape, type Curves, readCurves } from './named-curves.js';
import { withPositive } from './positive-label.js';

/** Options of {@link detCurveChart}. */
export interface DetCurveChartOptions extends ChartOptions {
  /** The positive class, to be named at the axes. @defaultValue null: it is not named */
  readonly posLabel?: Label | null;
}

const rules: ParamRules<Required<DetCurveChartOptions>> = { ...chartRules, posLabel: posLabelRule(null) };

const OWNER = 'detCurveChart';

const SHAPE: CurveShape = { fields: ['fpr', 'fnr', 'threshold'], note: () => null };

/** Normal deviates of 1 %, 5 %, 20 %, 50 %, 80 %, 95 % and 99 %. */
const TICKS = [
  ...[-2.3263478740408408, -1.6448536269514729, -0.8416212335729142, 0],
  ...[0.8416212335729142, 1.6448536269514729, 2.3263478740408408],
];

/**
 * A Vega-Lite specification that draws detection error tradeoffs on axes of normal deviates, where the curves of scores
 * with a normal distribution are straight.
 *
 * @param curves - what {@link detCurve} returns, or several by name.
 * @returns rows have `curve`, `point`, `fpr`, `fnr` and `threshold`, which is `null` where it is infinite.
 * @throws InvalidParameterError for what is no curve · ShapeError for arrays of different lengths.
 * @example
 * ```ts
 * import { detCurve, detCurveChart } from 'pipefit/metrics';
 * const chart = detCurveChart({ forest: detCurve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]) });
 * chart.data.values[0]; // { curve: 'forest', point: 0, fpr: 0.5, fnr: 0, threshold: 0.35 }
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.DetCurveDisplay.html
 */
export function detCurveChart(curves: Curves<DetCurve>, options?: DetCurveChartOptions): ChartSpec {
  const { posLabel, ...frame } = resolveParams(OWNER, rules, options);
  return lineChart(frame, {
    x: deviates('fpr', withPositive('False Positive Rate', posLabel)),
    y: deviates('fnr', withPositive('False Negative Rate', posLabel)),
    curves: readCurves(OWNER, curves, SHAPE),
    // Rates of 0 and 1 lie beyond every axis: what leads there is cut at its end.
    mark: { type: 'line', clip: true },
    transform: [deviateOf('fpr'), deviateOf('fnr')],
  });
}

/** Vega has the normal distribution; rates of 0 and 1 become those nearest to them that have a deviate. */
function deviateOf(field: string): { calculate: string; as: string } {
  const within = `clamp(datum.${field}, ${Number.EPSILON}, 1 - ${Number.EPSILON})`;
  return { calculate: `isValid(datum.${field}) ? quantileNormal(${within}) : null`, as: `${field}Deviate` };
}

function deviates(field: string, title: string): ChartPosition {
  const axis = { values: [...TICKS], labelExpr: "format(cumulativeNormal(datum.value), '.0%')" };
  return { field: `${field}Deviate`, type: 'quantitative', title, scale: { domain: [-3, 3] }, axis };
}
