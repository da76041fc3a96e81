import { flag, type ParamRules, resolveParams } from '../../core/index.js';
import type { Label } from '../../data/index.js';
import type { CalibrationCurve } from '../classification/calibration-curve.js';
import { posLabelRule } from '../shared-options.js';
import { type ChartOptions, chartRules } from './chart-options.js';
import type { ChartSpec } from './chart-spec.js';
import { lineChart, share } from './line-chart.js';
import { type CurveShape, type Curves, readCurves } from './named-curves.js';
import { withPositive } from './positive-label.js';

/** Options of {@link calibrationCurveChart}. */
export interface CalibrationCurveChartOptions extends ChartOptions {
  /** The positive class, to be named at the axes. @defaultValue null: it is not named */
  readonly posLabel?: Label | null;
  /** Draw the line of probabilities that come true. @defaultValue true */
  readonly refLine?: boolean;
}

const rules: ParamRules<Required<CalibrationCurveChartOptions>> = {
  ...chartRules,
  posLabel: posLabelRule(null),
  refLine: flag(true),
};

const OWNER = 'calibrationCurveChart';

const SHAPE: CurveShape = { fields: ['probTrue', 'probPred'], note: () => null };

const PERFECT = {
  label: 'Perfectly calibrated',
  rows: [
    { probPred: 0, probTrue: 0 },
    { probPred: 1, probTrue: 1 },
  ],
};

/**
 * A Vega-Lite specification that draws how often a class occurs over how probable it was said to be.
 *
 * @param curves - what {@link calibrationCurve} returns, or several by name.
 * @returns rows have `curve`, `point`, `probTrue` and `probPred`.
 * @throws InvalidParameterError for what is no curve · ShapeError for arrays of different lengths.
 * @example
 * ```ts
 * import { calibrationCurve, calibrationCurveChart } from 'pipefit/metrics';
 * const curve = calibrationCurve([0, 0, 1, 1], [0.25, 0.5, 0.75, 1], { nBins: 2 });
 * const chart = calibrationCurveChart({ forest: curve });
 * chart.data.values[0]; // { curve: 'forest', point: 0, probTrue: 0, probPred: 0.375 }
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.calibration.CalibrationDisplay.html
 */
export function calibrationCurveChart(
  curves: Curves<CalibrationCurve>,
  options?: CalibrationCurveChartOptions,
): ChartSpec {
  const { posLabel, refLine, ...frame } = resolveParams(OWNER, rules, options);
  return lineChart(frame, {
    x: share('probPred', withPositive('Mean predicted probability', posLabel, 'class')),
    y: share('probTrue', withPositive('Fraction of positives', posLabel, 'class')),
    curves: readCurves(OWNER, curves, SHAPE),
    mark: { type: 'line', point: true, tooltip: { content: 'data' } },
    references: refLine ? [PERFECT] : [],
  });
}
