import { compiledKernels } from './compiled-kernels.js';

/** The metrics that kernels know; the position is the number of a metric in `assembly/distance-metric.ts`. */
const KERNEL_METRICS = [
  'euclidean',
  'sqeuclidean',
  'manhattan',
  'chebyshev',
  'minkowski',
  'weighted-minkowski',
  'seuclidean',
  'mahalanobis',
  'hamming',
  'canberra',
  'braycurtis',
  'cosine',
  'correlation',
  'haversine',
  'nan_euclidean',
  'jaccard',
  'dice',
  'rogerstanimoto',
  'russellrao',
  'sokalsneath',
  'yule',
] as const;

export type KernelMetricName = (typeof KERNEL_METRICS)[number];

/** A metric as kernels take it. */
export interface KernelMetric {
  readonly name: KernelMetricName;
  /** The power of Minkowski's metrics; else 0. */
  readonly exponent: number;
  /** Weights or variances of the coordinates, or Mahalanobis' inverse covariances, row after row. */
  readonly params: Float64Array | null;
}

/** The number by which kernels know a metric. */
export function metricNumber({ name }: KernelMetric): number {
  return KERNEL_METRICS.indexOf(name);
}

/** Whether trees of boxes can search by a metric: a distance never falls as the difference in a coordinate grows. */
export function isTreeMetric(metric: KernelMetric): boolean {
  return metricNumber(metric) <= KERNEL_METRICS.indexOf('seuclidean');
}

/** What kernels compare in place of a distance. */
export function toReducedDistance(metric: KernelMetric, distance: number): number {
  return compiledKernels().exports.toReduced(metricNumber(metric), distance, metric.exponent);
}

/** A distance from what kernels compare in place of it. */
export function fromReducedDistance(metric: KernelMetric, reduced: number): number {
  return compiledKernels().exports.fromReduced(metricNumber(metric), reduced, metric.exponent);
}

/** The cosine of an angle, with the same bits in every engine. */
export function cosine(x: number): number {
  return compiledKernels().exports.cosine(x);
}
