import { fixedDecimals, flag, type ParamRules, resolveParams } from '../../core/index.js';
import type { Label } from '../../data/index.js';
import { auc } from '../classification/auc.js';
import type { RocCurve } from '../classification/roc-curve.js';
import { posLabelRule } from '../shared-options.js';
import { type ChartOptions, chartRules } from './chart-options.js';
import type { ChartSpec } from './chart-spec.js';
import { lineChart, share } from './line-chart.js';
import { type CurveShape, type Curves, readCurves } from './named-curves.js';
import { withPositive } from './positive-label.js';

/** Options of {@link rocCurveChart}. */
export interface RocCurveChartOptions extends ChartOptions {
  /** The positive class, to be named at the axes. @defaultValue null: it is not named */
  readonly posLabel?: Label | null;
  /** Draw the line of a score that knows nothing. @defaultValue false */
  readonly plotChanceLevel?: boolean;
}

const rules: ParamRules<Required<RocCurveChartOptions>> = {
  ...chartRules,
  posLabel: posLabelRule(null),
  plotChanceLevel: flag(false),
};

const OWNER = 'rocCurveChart';

const SHAPE: CurveShape = {
  fields: ['fpr', 'tpr', 'threshold'],
  note: ([fpr, tpr]) => (fpr!.length < 2 ? null : `AUC = ${fixedDecimals(auc(fpr!, tpr!), 2)}`),
};

/**
 * A Vega-Lite specification that draws receiver operating characteristics, with their areas in the legend.
 *
 * @param curves - what {@link rocCurve} returns, or several by name.
 * @returns rows have `curve`, `point`, `fpr`, `tpr` and `threshold`, which is `null` where it is infinite.
 * @throws InvalidParameterError for what is no curve · ShapeError for arrays of different lengths · DataError for an
 * `fpr` that turns back.
 * @example
 * ```ts
 * import { rocCurve, rocCurveChart } from 'pipefit/metrics';
 * const curve = rocCurve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]);
 * const chart = rocCurveChart({ forest: curve }, { plotChanceLevel: true });
 * chart.data.values[1]; // { curve: 'forest (AUC = 0.75)', point: 1, fpr: 0, tpr: 0.5, threshold: 0.8 }
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.RocCurveDisplay.html
 */
export function rocCurveChart(curves: Curves<RocCurve>, options?: RocCurveChartOptions): ChartSpec {
  const { posLabel, plotChanceLevel, ...frame } = resolveParams(OWNER, rules, options);
  const chance = {
    label: 'Chance level (AUC = 0.5)',
    rows: [
      { fpr: 0, tpr: 0 },
      { fpr: 1, tpr: 1 },
    ],
  };
  return lineChart(frame, {
    x: share('fpr', withPositive('False Positive Rate', posLabel)),
    y: share('tpr', withPositive('True Positive Rate', posLabel)),
    curves: readCurves(OWNER, curves, SHAPE),
    mark: { type: 'line' },
    references: plotChanceLevel ? [chance] : [],
  });
}
