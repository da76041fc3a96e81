import { resolveParams } from '../../core/index.js';
import { toVector, type VectorLike } from '../../data/index.js';
import type { ChartSpec } from '../../metrics/index.js';
import { numericAxis } from './numeric-axis.js';
import { type ScoreChartOptions, scoreChart, scoreChartRules } from './score-chart.js';
import { type CurveScores, type NamedResults, readResults, scoreRows } from './score-series.js';

/** What {@link learningCurveChart} draws: the result of a learning curve. */
export interface LearningCurveScores extends CurveScores {
  /** Numbers of rows that were fitted. */
  readonly trainSizes: VectorLike;
}

const OWNER = 'learningCurveChart';

/**
 * A Vega-Lite specification that draws scores over the number of rows that were fitted.
 *
 * @param results - what `learningCurve` returns, or several by name.
 * @returns rows have `curve`, `trainSize`, `score` (the mean), `std`, `low` and `high`.
 * @throws InvalidParameterError for what is no such result · ShapeError for scores of another number of rows.
 * @example
 * ```ts
 * import { learningCurveChart } from 'pipefit/model-selection';
 * const scores = { trainSizes: [20, 40], trainScores: [[1, 1], [1, 0.75]], testScores: [[0.5, 0.75], [0.75, 0.75]] };
 * const chart = learningCurveChart(scores, { scoreName: 'Accuracy' });
 * chart.data.values[2]; // { curve: 'Test', trainSize: 20, score: 0.625, std: 0.125, low: 0.5, high: 0.75 }
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.model_selection.LearningCurveDisplay.html
 */
export function learningCurveChart(results: NamedResults<LearningCurveScores>, options?: ScoreChartOptions): ChartSpec {
  const settings = resolveParams(OWNER, scoreChartRules, options);
  const series = readResults(OWNER, results, 'trainSizes').map((named) => {
    const sizes = Array.from(toVector(OWNER, 'trainSizes', named[1].trainSizes as VectorLike), (size) => size + 0);
    return { sizes, rows: scoreRows(OWNER, named, ['trainSize', sizes], settings) };
  });
  const x = numericAxis(
    'trainSize',
    'Number of samples in the training set',
    series.flatMap(({ sizes }) => sizes),
  );
  return scoreChart(
    settings,
    x,
    series.flatMap(({ rows }) => rows),
  );
}
