import { InvalidParameterError } from '../../core/index.js';
import { type KernelMetric, metricForm } from '../../kernels/index.js';
import { correlationTable } from './cosine-table.js';
import { countedDistance } from './counted-distance.js';
import { kernelTable, type PairTable, type PointPair, rowTable, type TableSettings } from './distance-table.js';
import type { MetricArguments } from './function-table.js';
import {
  checkKnown,
  columnCovariances,
  columnVariances,
  inverseOf,
  minkowskiMetric,
  squareOf,
  vectorOf,
  weightsOf,
} from './metric-arguments.js';
import { WEIGHTED } from './weighted-distance.js';

/** Metrics of points of which only matters where they are not zero. */
export const BOOLEAN_METRICS = ['dice', 'jaccard', 'rogerstanimoto', 'russellrao', 'sokalsneath', 'yule'] as const;

/** The metrics of scipy, as pairwise distances take them. */
export type ScipyMetricName =
  | (typeof BOOLEAN_METRICS)[number]
  | 'braycurtis'
  | 'canberra'
  | 'chebyshev'
  | 'correlation'
  | 'hamming'
  | 'mahalanobis'
  | 'matching'
  | 'minkowski'
  | 'seuclidean'
  | 'sqeuclidean';

/** The named arguments of each. */
const ARGUMENTS: Readonly<Record<ScipyMetricName, readonly string[]>> = {
  braycurtis: ['w'],
  canberra: ['w'],
  chebyshev: ['w'],
  correlation: ['w'],
  dice: ['w'],
  hamming: ['w'],
  jaccard: ['w'],
  mahalanobis: ['VI'],
  matching: ['w'],
  minkowski: ['p', 'w'],
  rogerstanimoto: ['w'],
  russellrao: ['w'],
  seuclidean: ['V'],
  sokalsneath: ['w'],
  sqeuclidean: ['w'],
  yule: ['w'],
};

/** Distances by a metric of scipy; rows of X are at distance 0 from themselves. */
export function scipyTable(
  name: ScipyMetricName,
  pair: PointPair,
  settings: TableSettings,
  given: MetricArguments,
): PairTable {
  const { owner } = settings;
  const columns = pair.X.shape[1];
  checkKnown(owner, name, given, ARGUMENTS[name]);
  const weights = weightsOf(owner, given.w, columns);
  const kernel = (metric: Partial<KernelMetric> & Pick<KernelMetric, 'name'>) =>
    kernelTable(metricForm({ exponent: 0, params: null, ...metric }), pair, settings);
  switch (name) {
    case 'minkowski':
      // An infinite power asks of weights only which are above 0.
      if (weights !== null && given.p === Number.POSITIVE_INFINITY)
        return scipyTable('chebyshev', pair, settings, { w: weights });
      return kernel(minkowskiMetric(owner, given.p, weights));
    case 'seuclidean':
      return kernel({ name, params: variancesOf(owner, given.V, pair) });
    case 'mahalanobis':
      return kernel({ name, params: inverseCovariances(owner, given.VI, pair) });
    case 'hamming':
    case 'matching':
      return kernel({ name: 'hamming', params: weights });
    case 'braycurtis':
      if (weights === null) return kernelTable({ sum: 'braycurtis' }, pair, settings);
      return rowTable(WEIGHTED.braycurtis!(weights), pair, true);
    case 'correlation':
      if (weights === null) return correlationTable(pair, settings);
      return rowTable(WEIGHTED.correlation!(weights), pair, true);
    default:
      if (weights === null) return kernel({ name });
      if (isBooleanMetric(name)) return rowTable(countedDistance(name, weights), pair, true);
      return rowTable(WEIGHTED[name]!(weights), pair, true);
  }
}

/** Whether only matters where points are not zero. */
export function isBooleanMetric(name: string): name is (typeof BOOLEAN_METRICS)[number] {
  return (BOOLEAN_METRICS as readonly string[]).includes(name);
}

function variancesOf(owner: string, V: unknown, { X, Y }: PointPair): Float64Array {
  if (V !== undefined) return vectorOf(owner, 'V', V, X.shape[1]);
  if (Y === null) return columnVariances(X);
  throw missing(owner, 'V', 'a variance for each column');
}

function inverseCovariances(owner: string, VI: unknown, { X, Y }: PointPair): Float64Array {
  const columns = X.shape[1];
  if (VI !== undefined) return squareOf(owner, 'VI', VI, columns);
  if (Y !== null) throw missing(owner, 'VI', 'the inverse of the covariances');
  return inverseOf(owner, 'X', columnCovariances(X), columns);
}

function missing(owner: string, name: string, what: string): InvalidParameterError {
  return new InvalidParameterError({ owner, subject: name, must: `be given where Y is: ${what}`, got: 'undefined' });
}
