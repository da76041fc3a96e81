import {
  Estimator,
  type FitContext,
  type FitInfo,
  type FitOptions,
  FittedModel,
  type PlainKind,
  prepareFit,
  type StateLayout,
  type Tags,
  throughKernels,
} from '../base/index.js';
import { integer, nullable, type ParamRules, real } from '../core/index.js';
import type { Matrix, NumericInput } from '../data/index.js';
import { effectiveMetric } from './effective-metric.js';
import type { DistanceFunction, MetricName, MetricParams } from './metric.js';
import type { GraphMode, NeighborGraph } from './neighbor-graph.js';
import type { FittedSearch } from './neighbor-queries.js';
import { checkSpace, learnSpace, type NeighborSpace, searchTags, spaceLayout } from './neighbor-space.js';
import { kneighbors, kneighborsGraph, radiusNeighbors, radiusNeighborsGraph } from './search-methods.js';
import { type SearchParams, searchRules } from './search-params.js';

/** Parameters of {@link NearestNeighbors}. */
export interface NearestNeighborsParams extends SearchParams {
  /** Number of neighbours that `kneighbors` finds. @defaultValue 5 */
  readonly nNeighbors: number | null;
  /** How far `radiusNeighbors` looks. @defaultValue 1 */
  readonly radius: number | null;
}

/**
 * Finds the samples that are nearest to rows, or within a radius of them; of samples as near, the first comes first,
 * whatever the algorithm.
 *
 * @example
 * ```ts
 * import { NearestNeighbors } from 'pipefit/neighbors';
 * const model = new NearestNeighbors({ nNeighbors: 2, radius: 1.5 }).fit([[0, 0], [0, 2], [3, 0]]);
 * const [distances, indices] = model.kneighbors([[0, 0.5]]);
 * distances.toArray(); // [[0.5, 1.5]]
 * indices.toArray(); // [[0, 1]]
 * model.radiusNeighbors([[0, 1]], null, false); // [Int32Array [0, 1]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.neighbors.NearestNeighbors.html
 */
export class NearestNeighbors extends Estimator<NearestNeighborsParams, PlainKind<FittedNearestNeighbors>> {
  static readonly type = 'NearestNeighbors';
  declare readonly type: 'NearestNeighbors';
  static readonly rules: ParamRules<NearestNeighborsParams> = {
    ...searchRules,
    nNeighbors: nullable(integer({ min: 1 }), 5),
    radius: nullable(real({ min: 0, max: Number.POSITIVE_INFINITY }), 1),
  };
  readonly role = 'neighbors';

  override get tags(): Tags {
    return { ...super.tags, ...searchTags(this.params) };
  }

  /**
   * Remembers the samples, in a form that is fast to search; y is ignored; the specification stays as it is.
   *
   * @throws ShapeError or DataError for data that the metric cannot take.
   */
  fit(X: NumericInput, _y?: unknown, options?: FitOptions): FittedNearestNeighbors {
    const { data, context } = prepareFit(this, X, options);
    return throughKernels(this.type, () => this.learn(data as Matrix, context));
  }

  private learn(X: Matrix, context: FitContext): FittedNearestNeighbors {
    return new FittedNearestNeighbors(context.info, learnSpace(this.type, this.params, X, context));
  }
}

/** A fitted {@link NearestNeighbors}; X is `null` for the samples of `fit`, which are then no neighbours of their own. */
export class FittedNearestNeighbors extends FittedModel<NeighborSpace> {
  static readonly layout: StateLayout<NeighborSpace> = spaceLayout;
  readonly role = 'neighbors';

  /** Refuses samples that no fit could have learnt. */
  static checkState(state: NeighborSpace, info: FitInfo, fail: (must: string, got: string) => never): void {
    checkSpace(state, info, fail);
  }

  /** The metric that is used: for Minkowski's with p of 1, 2 and infinity its own name. */
  get effectiveMetric(): MetricName | DistanceFunction {
    return effectiveMetric(this.params).metric;
  }
  /** What that metric is given. */
  get effectiveMetricParams(): MetricParams {
    return effectiveMetric(this.params).params;
  }
  /** Number of samples in `fit`. */
  get nSamplesFit(): number {
    return this.state.fitX.shape[0];
  }

  /**
   * Distances and positions of the nearest samples to each row, `[rows, nNeighbors]` each, the nearest first.
   *
   * @throws InvalidParameterError for more neighbours than samples.
   */
  kneighbors(X: NumericInput | null, nNeighbors: number | null | undefined, returnDistance: false): Matrix;
  kneighbors(X?: NumericInput | null, nNeighbors?: number | null, returnDistance?: true): [Matrix, Matrix];
  kneighbors(X: NumericInput | null = null, nNeighbors: number | null = null, returnDistance = true): unknown {
    return kneighbors(this.search, this.queries(X, 'kneighbors'), this.count(nNeighbors), returnDistance);
  }

  /** The nearest samples to each row as a sparse matrix, `[rows, samples]`. */
  kneighborsGraph(
    X: NumericInput | null = null,
    nNeighbors: number | null = null,
    mode: GraphMode = 'connectivity',
  ): NeighborGraph {
    return kneighborsGraph(this.search, this.queries(X, 'kneighborsGraph'), this.count(nNeighbors), mode);
  }

  /**
   * Distances and positions of the samples within a radius of each row, by position or, with `sortResults`, the nearest
   * first.
   */
  radiusNeighbors(X: NumericInput | null, radius: number | null | undefined, returnDistance: false): Int32Array[];
  radiusNeighbors(
    X?: NumericInput | null,
    radius?: number | null,
    returnDistance?: true,
    sortResults?: boolean,
  ): [Float64Array[], Int32Array[]];
  radiusNeighbors(
    X: NumericInput | null = null,
    radius: number | null = null,
    returnDistance = true,
    sortResults = false,
  ): unknown {
    const queries = this.queries(X, 'radiusNeighbors');
    return radiusNeighbors(this.search, queries, this.reach(radius), returnDistance, sortResults);
  }

  /** The samples within a radius of each row as a sparse matrix, `[rows, samples]`. */
  radiusNeighborsGraph(
    X: NumericInput | null = null,
    radius: number | null = null,
    mode: GraphMode = 'connectivity',
    sortResults = false,
  ): NeighborGraph {
    const queries = this.queries(X, 'radiusNeighborsGraph');
    return radiusNeighborsGraph(this.search, queries, this.reach(radius), mode, sortResults);
  }

  /** What is missing is refused where it is needed. */
  private count(nNeighbors: number | null): number {
    return nNeighbors ?? this.params.nNeighbors ?? Number.NaN;
  }

  private reach(radius: number | null): number {
    return radius ?? this.params.radius ?? Number.NaN;
  }

  private queries(X: NumericInput | null, method: string): Matrix | null {
    return X === null ? null : this.read<Matrix>(X, method);
  }

  private get params(): NearestNeighborsParams {
    return this.spec.params as NearestNeighborsParams;
  }

  private get search(): FittedSearch {
    return { owner: this.spec.type, params: this.params, space: this.state };
  }
}
