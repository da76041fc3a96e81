import {
  custom,
  describe,
  InvalidParameterError,
  isPlainObject,
  oneOf,
  type ParamRules,
  resolveParams,
  threadsFor,
  throughKernels,
} from '../../core/index.js';
import type { NumericInput } from '../../data/index.js';
import { nearestNeighbors } from '../../kernels/index.js';
import type { PairTable, TableSettings } from './distance-table.js';
import type { MetricArguments, PairFunction } from './function-table.js';
import { distanceTable, OWN_METRICS, type PairwiseMetricName, SCIPY_METRICS } from './named-table.js';
import {
  type DistanceMetricName,
  OWN_METRIC_NAMES,
  ownKernelMetric,
  ownMetricTable,
  settleArguments,
} from './own-metric-table.js';
import { readPair } from './pair-input.js';

/** Options of {@link pairwiseDistancesArgmin} and {@link pairwiseDistancesArgminMin}. */
export interface PairwiseArgminOptions {
  /** 1: for each row of X the nearest of Y · 0: for each row of Y the nearest of X. @defaultValue 1 */
  readonly axis: 0 | 1;
  /** A name, or a function of two rows. @defaultValue 'euclidean' */
  readonly metric: PairwiseMetricName | DistanceMetricName | PairFunction;
  /** The named arguments of the metric. @defaultValue null */
  readonly metricKwargs: MetricArguments | null;
}

const NAMES: readonly string[] = [...new Set([...OWN_METRICS, ...SCIPY_METRICS, ...OWN_METRIC_NAMES])].sort();

const rules: ParamRules<PairwiseArgminOptions> = {
  axis: oneOf([1, 0], 1),
  metric: custom<PairwiseArgminOptions['metric']>({
    must: `be one of ${NAMES.join(', ')}, or a function of two rows`,
    test: (value) => typeof value === 'function' || NAMES.includes(value as string),
    default: 'euclidean',
  }),
  metricKwargs: custom<MetricArguments | null>({
    must: 'be an object such as { p: 3 }, or null',
    test: (value) => value === null || isPlainObject(value),
    default: null,
  }),
};

/** Those whose least distances scikit-learn finds by its own metrics; the others by those of scipy. */
const FOUND_BY_OWN: readonly string[] = [
  ...[
    'braycurtis',
    'canberra',
    'chebyshev',
    'cityblock',
    'euclidean',
    'haversine',
    'infinity',
    'kulsinski',
    'l1',
    'l2',
  ],
  ...['manhattan', 'matching', 'minkowski', 'p', 'seuclidean', 'sokalmichener'],
];

/** Bytes of distances at once. */
const CHUNK_BYTES = 4 << 20;

interface Least {
  readonly indices: Int32Array;
  readonly distances: Float64Array;
}

/**
 * For each row of X, which row of Y is nearest to it; of rows as near, the first.
 *
 * @param X - `[n, p]`
 * @param Y - `[m, p]`
 * @returns n positions; m with `axis: 0`
 * @throws as {@link pairwiseDistances}.
 * @example
 * ```ts
 * import { pairwiseDistancesArgmin } from 'pipefit/metrics';
 * pairwiseDistancesArgmin([[0, 0], [1, 1]], [[1, 0], [0, 0]]); // Int32Array [1, 0]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise_distances_argmin.html
 */
export function pairwiseDistancesArgmin(
  X: NumericInput,
  Y: NumericInput,
  options?: Partial<PairwiseArgminOptions>,
): Int32Array {
  return least('pairwiseDistancesArgmin', X, Y, options).indices;
}

/**
 * For each row of X, which row of Y is nearest to it, and how near; of rows as near, the first.
 *
 * @param X - `[n, p]`
 * @param Y - `[m, p]`
 * @returns n positions and n distances; m with `axis: 0`
 * @throws as {@link pairwiseDistances}.
 * @example
 * ```ts
 * import { pairwiseDistancesArgminMin } from 'pipefit/metrics';
 * const [argmin, distances] = pairwiseDistancesArgminMin([[0, 0], [1, 3]], [[1, 0], [0, 0]]);
 * argmin; // Int32Array [1, 0]
 * distances; // Float64Array [0, 3]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise_distances_argmin_min.html
 */
export function pairwiseDistancesArgminMin(
  X: NumericInput,
  Y: NumericInput,
  options?: Partial<PairwiseArgminOptions>,
): [argmin: Int32Array, distances: Float64Array] {
  const { indices, distances } = least('pairwiseDistancesArgminMin', X, Y, options);
  return [indices, distances];
}

function least(owner: string, X: unknown, Y: unknown, options: unknown): Least {
  const { axis, metric, metricKwargs } = resolveParams(owner, rules, options);
  const [queries, points] = axis === 1 ? [X, Y] : [Y, X];
  const settings = { owner, threads: threadsFor(null) };
  const given = metricKwargs ?? {};
  if (points === null || points === undefined) {
    const subject = axis === 1 ? 'Y' : 'X';
    throw new InvalidParameterError({ owner, subject, must: 'be rows of numbers', got: describe(points) });
  }
  if (FOUND_BY_OWN.includes(metric as string) && !isEuclideanWithArguments(metric, given)) {
    return leastByOwn(metric as DistanceMetricName, queries, points, settings, given);
  }
  const request = { ...settings, X: queries, Y: points, given, rules: {}, onWarning: null };
  return leastOfTable(distanceTable({ ...request, metric: scipyName(owner, metric) }));
}

/** Squared distances and given lengths are no matter of the metric itself. */
function isEuclideanWithArguments(metric: PairwiseArgminOptions['metric'], given: MetricArguments): boolean {
  return (metric === 'euclidean' || metric === 'l2') && Object.keys(given).length > 0;
}

function scipyName(owner: string, metric: PairwiseArgminOptions['metric']): PairwiseMetricName | PairFunction {
  if (typeof metric === 'function' || [...OWN_METRICS, ...SCIPY_METRICS].includes(metric as PairwiseMetricName)) {
    return metric as PairwiseMetricName | PairFunction;
  }
  throw new InvalidParameterError({
    owner,
    subject: 'metric',
    must: 'be one that compares rows',
    got: describe(metric),
  });
}

function leastByOwn(
  metric: DistanceMetricName,
  X: unknown,
  Y: unknown,
  settings: TableSettings,
  given: MetricArguments,
): Least {
  const { owner, threads } = settings;
  const pair = readPair(owner, X, Y);
  const settled = settleArguments(owner, metric, given);
  const columns = pair.X.shape[1];
  const kernel = metric === 'haversine' ? null : ownKernelMetric(owner, metric, settled, columns);
  if (kernel === null) return leastOfTable(ownMetricTable(metric, pair, settings, settled));
  const points = { X: (pair.Y ?? pair.X).data, n: (pair.Y ?? pair.X).shape[0], p: columns, metric: kernel, tree: null };
  return throughKernels(owner, () => nearestNeighbors(points, pair.X.data, 1, threads));
}

/** The least of each row, the first of equals; NaN counts as less than any number, as in numpy. */
function leastOfTable({ rows, columns, fill }: PairTable): Least {
  const indices = new Int32Array(rows);
  const distances = new Float64Array(rows);
  const chunk = Math.max(1, Math.floor(CHUNK_BYTES / (8 * columns)));
  for (let from = 0; from < rows; from += chunk) {
    const to = Math.min(from + chunk, rows);
    const values = fill(from, to);
    for (let i = from; i < to; i++) {
      const row = values.subarray((i - from) * columns, (i - from + 1) * columns);
      indices[i] = leastAt(row);
      distances[i] = row[indices[i]!]!;
    }
  }
  return { indices, distances };
}

function leastAt(values: Float64Array): number {
  let at = 0;
  for (let j = 0; j < values.length; j++) {
    if (Number.isNaN(values[j])) return j;
    if (values[j]! < values[at]!) at = j;
  }
  return at;
}
