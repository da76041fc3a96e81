import { describe, InvalidParameterError } from '../../core/index.js';
import { Matrix, toMatrix, toVector, type VectorLike } from '../../data/index.js';
import { type KernelMetric, type KernelMetricName, metricForm } from '../../kernels/index.js';
import { countedDistance } from './counted-distance.js';
import { kernelTable, type PairTable, type PointPair, rowTable, type TableSettings } from './distance-table.js';
import type { MetricArguments } from './function-table.js';
import { haversineTable } from './haversine-table.js';
import { checkKnown, inverseOf, minkowskiMetric, squareOf, vectorOf, weightsOf } from './metric-arguments.js';

/** The metrics of {@link DistanceMetric}, but for functions. */
export const OWN_METRIC_NAMES = [
  'braycurtis',
  'canberra',
  'chebyshev',
  'cityblock',
  'dice',
  'euclidean',
  'hamming',
  'haversine',
  'infinity',
  'jaccard',
  'kulsinski',
  'l1',
  'l2',
  'mahalanobis',
  'manhattan',
  'matching',
  'minkowski',
  'p',
  'rogerstanimoto',
  'russellrao',
  'seuclidean',
  'sokalmichener',
  'sokalsneath',
] as const;

/** The name of a metric of {@link DistanceMetric}. */
export type DistanceMetricName = (typeof OWN_METRIC_NAMES)[number];

/** Kernels know some metrics under one name only. */
const KERNEL_NAMES: Readonly<Partial<Record<DistanceMetricName, KernelMetricName>>> = {
  cityblock: 'manhattan',
  infinity: 'chebyshev',
  l1: 'manhattan',
  l2: 'euclidean',
  sokalmichener: 'rogerstanimoto',
};

const ARGUMENTS: Readonly<Partial<Record<DistanceMetricName, readonly string[]>>> = {
  mahalanobis: ['V', 'VI'],
  minkowski: ['p', 'w'],
  p: ['p', 'w'],
  seuclidean: ['V'],
};

/** The named arguments of a metric, checked and copied; inverse covariances in place of covariances. */
export function settleArguments(owner: string, name: DistanceMetricName, given: MetricArguments): MetricArguments {
  checkKnown(owner, name, given, ARGUMENTS[name] ?? []);
  switch (name) {
    case 'minkowski':
    case 'p': {
      const w = isMissing(given.w) ? null : toVector(owner, 'w', given.w as VectorLike).slice();
      finite(owner, minkowskiMetric(owner, given.p, weightsOf(owner, w, w?.length ?? 0)));
      return { p: given.p, w };
    }
    case 'seuclidean':
      checkGiven(owner, 'V', given.V, 'a variance for each column');
      return { V: toVector(owner, 'V', given.V as VectorLike).slice() };
    case 'mahalanobis': {
      const subject = isMissing(given.VI) ? 'V' : 'VI';
      checkGiven(owner, subject, given[subject], 'a matrix of covariances, or VI, its inverse');
      const matrix = toMatrix(owner, given[subject], { subject });
      const width = matrix.shape[0];
      const square = squareOf(owner, subject, matrix, width);
      return {
        VI: new Matrix(subject === 'V' ? inverseOf(owner, 'V', square, width) : square.slice(), [width, width]),
      };
    }
    default:
      return {};
  }
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null;
}

function checkGiven(owner: string, subject: string, value: unknown, what: string): void {
  if (typeof value === 'object' && value !== null) return;
  throw new InvalidParameterError({ owner, subject, must: `be given: ${what}`, got: describe(value) });
}

/** The metric for kernels, of settled arguments and points with so many columns; of what only functions here know, `null`. */
export function ownKernelMetric(
  owner: string,
  name: DistanceMetricName,
  given: MetricArguments,
  columns: number,
): KernelMetric | null {
  switch (name) {
    case 'kulsinski':
    case 'matching':
      return null;
    case 'minkowski':
    case 'p':
      return finite(owner, minkowskiMetric(owner, given.p, weightsOf(owner, given.w, columns)));
    case 'seuclidean':
      return { name, exponent: 0, params: vectorOf(owner, 'V', given.V, columns) };
    case 'mahalanobis':
      return { name, exponent: 0, params: squareOf(owner, 'VI', given.VI, columns) };
    default:
      return { name: KERNEL_NAMES[name] ?? (name as KernelMetricName), exponent: 0, params: null };
  }
}

/** Distances as scikit-learn's own metrics define them, by settled arguments; also those of a row to itself. */
export function ownMetricTable(
  name: DistanceMetricName,
  pair: PointPair,
  settings: TableSettings,
  given: MetricArguments,
): PairTable {
  if (name === 'haversine') return haversineTable(pair, settings);
  const metric = ownKernelMetric(settings.owner, name, given, pair.X.shape[1]);
  if (metric === null) return rowTable(countedDistance(name, null), pair, false);
  return kernelTable(metricForm(metric), pair, settings, false);
}

function finite(owner: string, metric: KernelMetric): KernelMetric {
  if (metric.exponent !== Number.POSITIVE_INFINITY) return metric;
  const must = 'be finite where w is given';
  throw new InvalidParameterError({ owner, subject: 'p', must, got: 'Infinity' });
}
