import { describe, InvalidParameterError, oneOf, only, type ParamRules, threadsFor } from '../../core/index.js';
import { type Matrix, type MatrixLike, type NumericInput, toVector, type VectorLike } from '../../data/index.js';
import { cosine, fromReducedDistance, type KernelMetric, toReducedDistance } from '../../kernels/index.js';
import { wholeTable } from './distance-table.js';
import { functionTable, type MetricArguments, type PairFunction } from './function-table.js';
import { checkKnown } from './metric-arguments.js';
import {
  type DistanceMetricName,
  OWN_METRIC_NAMES,
  ownKernelMetric,
  ownMetricTable,
  settleArguments,
} from './own-metric-table.js';
import { readPair } from './pair-input.js';
import { partOptions } from './pairwise-options.js';

const OWNER = 'DistanceMetric';

/** The named arguments of {@link DistanceMetric.getMetric}. */
export interface DistanceMetricOptions {
  /** Numbers are 64 bits wide. @defaultValue 'float64' */
  readonly dtype?: 'float64';
  /** The power of metric 'minkowski'. @defaultValue 2 */
  readonly p?: number;
  /** A weight for each column, of metric 'minkowski'. @defaultValue all 1 */
  readonly w?: VectorLike | null;
  /** The variances of metric 'seuclidean', or the covariances of metric 'mahalanobis'. */
  readonly V?: VectorLike | MatrixLike;
  /** The inverse covariances of metric 'mahalanobis', in place of V. */
  readonly VI?: MatrixLike;
  /** The function of metric 'pyfunc'. */
  readonly func?: PairFunction;
}

const rules: ParamRules<{ readonly dtype: 'float64' }> = {
  dtype: only('float64', oneOf(['float64', 'float32'], 'float64')),
};

/**
 * A metric by its name or a function, for the distances of all pairs of rows.
 *
 * @example
 * ```ts
 * import { DistanceMetric } from 'pipefit/metrics';
 * const metric = DistanceMetric.getMetric('minkowski', { p: 1 });
 * metric.pairwise([[0, 1], [3, 5]]).toArray(); // [[0, 7], [7, 0]]
 * DistanceMetric.getMetric('euclidean').rdistToDist([9]); // Float64Array [3]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.DistanceMetric.html
 */
export class DistanceMetric {
  /** The name, or the function. */
  readonly metric: DistanceMetricName | PairFunction;
  readonly #given: MetricArguments;

  private constructor(metric: DistanceMetricName | PairFunction, given: MetricArguments) {
    this.metric = metric;
    this.#given = given;
  }

  /**
   * The metric of a name, with its arguments; or of a function, to which named arguments come as its third; a
   * `DistanceMetric` is what it is.
   *
   * @throws InvalidParameterError for an unknown name, or an argument that the metric does not have · NotSupportedError
   * for another `dtype`.
   */
  static getMetric(
    metric: DistanceMetricName | 'pyfunc' | DistanceMetric,
    options?: DistanceMetricOptions,
  ): DistanceMetric;
  static getMetric(metric: PairFunction, options?: { readonly [argument: string]: unknown }): DistanceMetric;
  static getMetric(
    metric: DistanceMetricName | 'pyfunc' | PairFunction | DistanceMetric,
    options?: object,
  ): DistanceMetric {
    const { given } = partOptions(OWNER, rules, options);
    if (metric instanceof DistanceMetric) {
      checkKnown(OWNER, 'DistanceMetric', given, []);
      return metric;
    }
    if (typeof metric === 'function') return new DistanceMetric(metric, given);
    if (metric === 'pyfunc') {
      const { func, ...rest } = given;
      if (typeof func === 'function') return new DistanceMetric(func as PairFunction, rest);
      throw new InvalidParameterError({
        owner: OWNER,
        subject: 'func',
        must: 'be a function of two rows',
        got: describe(func),
      });
    }
    if (!OWN_METRIC_NAMES.includes(metric)) {
      const must = `be one of ${[...OWN_METRIC_NAMES, 'pyfunc'].join(', ')}, or a function of two rows`;
      throw new InvalidParameterError({ owner: OWNER, subject: 'metric', must, got: describe(metric) });
    }
    return new DistanceMetric(metric, settleArguments(OWNER, metric, given));
  }

  /**
   * The distances between the rows of X and those of Y.
   *
   * @param X - `[n, p]`
   * @param Y - `[m, p]`; `null` for X itself
   * @returns `[n, m]`
   * @throws ShapeError for widths that disagree, with each other or with the metric's arguments · DataError for values
   * that are not finite.
   */
  pairwise(X: NumericInput, Y: NumericInput | null = null): Matrix {
    const { metric } = this;
    if (typeof metric === 'function') return wholeTable(functionTable(OWNER, metric, X, Y, this.#given, {}));
    const settings = { owner: OWNER, threads: threadsFor(null) };
    return wholeTable(ownMetricTable(metric, readPair(OWNER, X, Y), settings, this.#given));
  }

  /** Distances of reduced distances, which have the same order and are cheaper. */
  rdistToDist(rdist: VectorLike): Float64Array {
    const metric = this.#reduction();
    const values = toVector(OWNER, 'rdist', rdist, { allowNaN: true, allowInfinite: true, allowEmpty: true });
    return values.map((value) => (metric === null ? value : fromReducedDistance(metric, value)));
  }

  /** Reduced distances of distances. */
  distToRdist(dist: VectorLike): Float64Array {
    const metric = this.#reduction();
    const values = toVector(OWNER, 'dist', dist, { allowNaN: true, allowInfinite: true, allowEmpty: true });
    return values.map((value) => (metric === null ? value : reduced(metric, value)));
  }

  /** The metric for kernels, as far as reduced distances need it; `null` where they are distances. */
  #reduction(): KernelMetric | null {
    const { metric } = this;
    switch (metric) {
      case 'minkowski':
      case 'p': {
        const weights = this.#given.w as Float64Array | null;
        return ownKernelMetric(OWNER, metric, this.#given, weights?.length ?? 0);
      }
      case 'euclidean':
      case 'l2':
      case 'seuclidean':
      case 'mahalanobis':
        return { name: 'euclidean', exponent: 0, params: null };
      case 'haversine':
        return { name: 'haversine', exponent: 0, params: null };
      default:
        return null;
    }
  }
}

/** For kernels, everything is within half the equator; the square of the sine goes on. */
function reduced(metric: KernelMetric, distance: number): number {
  const isBeyond = metric.name === 'haversine' && distance >= Math.PI;
  return isBeyond ? 0.5 * (1 - cosine(distance)) : toReducedDistance(metric, distance);
}
