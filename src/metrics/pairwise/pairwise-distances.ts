import { resolveParam, threadsFor } from '../../core/index.js';
import type { Matrix, NumericInput } from '../../data/index.js';
import { wholeTable } from './distance-table.js';
import type { PairFunction } from './function-table.js';
import { distanceTable, type PairwiseMetricName } from './named-table.js';
import {
  finiteRules,
  type PairwiseDistancesOptions,
  type PairwiseMetric,
  type PairwiseMetricArguments,
  pairwiseMetricRule,
  partOptions,
  settingRules,
} from './pairwise-options.js';

const metricRule = pairwiseMetricRule<PairwiseMetric<never>>(['precomputed'], 'euclidean');

/**
 * The distances between the rows of X and those of Y.
 *
 * Without Y, each row is at distance 0 from itself by every metric that has a name. A function is asked once for two rows
 * of X; named arguments that are no options of this function come to it as its third.
 *
 * @param X - `[n, p]`; `[n, n]` distances for metric 'precomputed', which come back checked; an array of anything for a
 * function
 * @param Y - `[m, p]`; `null` for X itself
 * @param metric - a name, or a function of two rows
 * @returns `[n, m]`
 * @throws ShapeError for widths that disagree · DataError for values that the metric does not take ·
 * InvalidParameterError for an unknown metric, or an argument that it does not have.
 * @example
 * ```ts
 * import { pairwiseDistances } from 'pipefit/metrics';
 * pairwiseDistances([[0, 0], [3, 4]]).toArray(); // [[0, 5], [5, 0]]
 * pairwiseDistances([[0, 0]], [[1, 2]], 'minkowski', { p: 1 }).toArray(); // [[3]]
 * pairwiseDistances(['a', 'to'], null, (a, b) => Math.abs(a.length - b.length)).toArray(); // [[0, 1], [1, 0]]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise_distances.html
 */
export function pairwiseDistances(
  X: NumericInput,
  Y?: NumericInput | null,
  metric?: PairwiseMetricName | 'precomputed',
  options?: PairwiseDistancesOptions & PairwiseMetricArguments,
): Matrix;
export function pairwiseDistances(
  X: NumericInput,
  Y: NumericInput | null | undefined,
  metric: PairFunction,
  options?: PairwiseDistancesOptions & { readonly [argument: string]: unknown },
): Matrix;
export function pairwiseDistances<Row>(
  X: readonly Row[],
  Y: readonly Row[] | null | undefined,
  metric: PairFunction<Row>,
  options?: PairwiseDistancesOptions & { readonly [argument: string]: unknown },
): Matrix;
export function pairwiseDistances(
  X: unknown,
  Y: unknown = null,
  metric: PairwiseMetric<never> = 'euclidean',
  options?: PairwiseDistancesOptions,
): Matrix {
  const owner = 'pairwiseDistances';
  const { settings, given } = partOptions(owner, settingRules, options);
  return wholeTable(
    distanceTable({
      ...{ owner, X, Y, given, onWarning: settings.onWarning, threads: threadsFor(settings.nJobs) },
      metric: resolveParam(owner, 'metric', metricRule, metric),
      rules: finiteRules(settings.ensureAllFinite),
    }),
  );
}
