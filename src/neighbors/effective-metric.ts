import { DataError, describe, InvalidParameterError, NotSupportedError } from '../core/index.js';
import { isVector, toMatrix, toVector, type VectorLike } from '../data/index.js';
import { inverseMatrix, type KernelMetric, type KernelMetricName } from '../kernels/index.js';
import {
  type DistanceFunction,
  type MetricName,
  type MetricParams,
  metricsOf,
  type SearchAlgorithm,
} from './metric.js';

/** What a search is told of its metric. */
export interface MetricSettings {
  readonly metric: MetricName | DistanceFunction;
  readonly p: number | null;
  readonly metricParams: MetricParams | null;
  readonly algorithm: SearchAlgorithm;
}

/** The metric that is used in place of the one that was asked for, with what it needs. */
export interface EffectiveMetric {
  readonly metric: MetricName | DistanceFunction;
  readonly params: MetricParams;
}

/** Simplifies Minkowski's metric to the one that it is for p of 1, 2 and infinity. */
export function effectiveMetric({ metric, p, metricParams }: MetricSettings): EffectiveMetric {
  if (metric !== 'minkowski') return { metric, params: { ...metricParams } };
  const { p: own, w = null, ...rest } = metricParams ?? {};
  const exponent = own ?? p;
  if (w === null && exponent === 1) return { metric: 'manhattan', params: rest };
  if (w === null && exponent === 2) return { metric: 'euclidean', params: rest };
  if (w === null && exponent === Number.POSITIVE_INFINITY) return { metric: 'chebyshev', params: rest };
  return { metric, params: { ...rest, p: exponent, w } };
}

/** Kernels know some metrics under one name only. */
const KERNEL_NAMES: Readonly<Partial<Record<MetricName, KernelMetricName>>> = {
  cityblock: 'manhattan',
  infinity: 'chebyshev',
  l1: 'manhattan',
  l2: 'euclidean',
  p: 'minkowski',
  sokalmichener: 'rogerstanimoto',
};

/** What may be in `metricParams`. */
const KNOWN_PARAMS: Readonly<Partial<Record<MetricName, readonly string[]>>> = {
  hamming: ['w'],
  mahalanobis: ['V', 'VI'],
  minkowski: ['p', 'w'],
  p: ['p', 'w'],
  seuclidean: ['V'],
};

/** @throws InvalidParameterError for a metric that the algorithm does not take. */
export function checkAlgorithm(owner: string, { metric, algorithm }: MetricSettings): void {
  if (typeof metric === 'function') {
    if (algorithm !== 'kd_tree') return;
    const must = "be the name of a metric where algorithm is 'kd_tree'";
    throw new InvalidParameterError({ owner, subject: 'metric', must, got: describe(metric) });
  }
  const names = metricsOf(algorithm);
  if (names.includes(metric)) return;
  const must = `be one of ${names.join(', ')} where algorithm is '${algorithm}'`;
  throw new InvalidParameterError({ owner, subject: 'metric', must, got: describe(metric) });
}

/** The metric for kernels, with everything it needs checked; `null` for a function and for distances that are given. */
export function kernelMetric(owner: string, { metric, params }: EffectiveMetric, columns: number): KernelMetric | null {
  if (typeof metric === 'function' || metric === 'precomputed') return null;
  checkKnown(owner, metric, params);
  switch (metric) {
    case 'minkowski':
    case 'p':
      return minkowski(owner, params, columns);
    case 'seuclidean':
      return { name: metric, exponent: 0, params: positives(owner, 'V', params.V, columns) };
    case 'hamming':
      if ((params.w ?? null) === null) return { name: metric, exponent: 0, params: null };
      return { name: metric, exponent: 0, params: positives(owner, 'w', params.w, columns, 0) };
    case 'mahalanobis':
      return { name: metric, exponent: 0, params: inverseCovariance(owner, params, columns) };
    case 'haversine':
      if (columns === 2) return { name: metric, exponent: 0, params: null };
      throw new DataError({
        owner,
        subject: 'X',
        must: "have 2 columns, latitude and longitude, for metric 'haversine'",
        got: String(columns),
      });
    default:
      return { name: KERNEL_NAMES[metric] ?? (metric as KernelMetricName), exponent: 0, params: null };
  }
}

function checkKnown(owner: string, metric: MetricName, params: MetricParams): void {
  const known = KNOWN_PARAMS[metric] ?? [];
  const unknown = Object.keys(params).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const must = known.length === 0 ? `be empty for metric '${metric}'` : `have only ${known.join(', ')}`;
  throw new NotSupportedError({ owner, subject: 'metricParams', must, got: describe(unknown) });
}

function minkowski(owner: string, { p = 2, w = null }: MetricParams, columns: number): KernelMetric {
  const weights = w === null ? null : positives(owner, 'w', w, columns, 0);
  if (p === Number.POSITIVE_INFINITY && weights === null) return { name: 'chebyshev', exponent: 0, params: null };
  if (typeof p !== 'number' || !(p > 0) || !Number.isFinite(p)) {
    const must = `be a number above 0${weights === null ? '' : ', and finite where there are weights'}`;
    throw new InvalidParameterError({ owner, subject: 'p', must, got: describe(p) });
  }
  if (weights !== null) return { name: 'weighted-minkowski', exponent: p, params: weights };
  if (p === 1) return { name: 'manhattan', exponent: 0, params: null };
  return p === 2 ? { name: 'euclidean', exponent: 0, params: null } : { name: 'minkowski', exponent: p, params: null };
}

/** Numbers above 0 (or from `least`), one for each column. */
function positives(owner: string, name: string, values: unknown, columns: number, least?: number): Float64Array {
  const subject = `metricParams.${name}`;
  if (values === undefined || values === null) {
    const must = 'be given: a number for each column';
    throw new InvalidParameterError({ owner, subject, must, got: String(values) });
  }
  const out = toVector(owner, subject, values as VectorLike, columns);
  const wrong = out.find((value) => (least === undefined ? !(value > 0) : value < least));
  if (wrong === undefined) return out;
  const must = least === undefined ? 'hold numbers above 0' : 'not hold negative numbers';
  throw new InvalidParameterError({ owner, subject, must, got: String(wrong) });
}

function inverseCovariance(owner: string, { V, VI }: MetricParams, columns: number): Float64Array {
  const name = VI === undefined ? 'V' : 'VI';
  const subject = `metricParams.${name}`;
  const given = VI ?? V;
  const must = `be given: a ${columns} × ${columns} matrix of covariances, or VI, its inverse`;
  const isGiven = isVector(given) || (typeof given === 'object' && given !== null);
  if (!isGiven) throw new InvalidParameterError({ owner, subject, must, got: describe(given) });
  const { data, shape } = toMatrix(owner, given, { subject });
  if (shape[0] !== columns || shape[1] !== columns) {
    throw new InvalidParameterError({ owner, subject, must, got: `${shape[0]} × ${shape[1]}` });
  }
  const inverse = name === 'VI' ? data : inverseMatrix(data, columns);
  if (inverse !== null) return inverse;
  throw new InvalidParameterError({ owner, subject, must: 'have an inverse', got: 'a singular matrix' });
}
