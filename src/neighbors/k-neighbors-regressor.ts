import {
  type FitContext,
  type FitInfo,
  FittedMultiTargetRegressor,
  type MultiTargetKind,
  MultiTargetRegressor,
  matrixSlot,
  type StateLayout,
  type Tags,
} from '../base/index.js';
import type { ParamRules } from '../core/index.js';
import { Matrix, type NumericInput } from '../data/index.js';
import { effectiveMetric } from './effective-metric.js';
import { kNeighborsRules } from './k-neighbors-classifier.js';
import type { DistanceFunction, MetricName, MetricParams } from './metric.js';
import type { GraphMode, NeighborGraph } from './neighbor-graph.js';
import { type FittedSearch, findNearest } from './neighbor-queries.js';
import { checkSpace, learnSpace, type NeighborSpace, searchTags, spaceLayout } from './neighbor-space.js';
import { averageTargets, neighborhoods, weighNeighbors } from './neighbor-votes.js';
import { kneighbors, kneighborsGraph } from './search-methods.js';
import type { NeighborWeights, SearchParams } from './search-params.js';

/** Parameters of {@link KNeighborsRegressor}. */
export interface KNeighborsRegressorParams extends SearchParams {
  /** Number of neighbours whose targets are averaged. @defaultValue 5 */
  readonly nNeighbors: number;
  /** How neighbours count: 'uniform', by the inverse of their 'distance', or by a function of the distances of one row. @defaultValue 'uniform' */
  readonly weights: NeighborWeights | null;
}

/** What a regressor by neighbours remembers. */
export interface NeighborTargets extends NeighborSpace {
  /** `[samples, outputs]` */
  readonly y: Matrix;
}

/** How it is stored. */
export const targetsLayout: StateLayout<NeighborTargets> = { ...spaceLayout, y: matrixSlot('samples', 'outputs') };

interface KNeighborsKind extends MultiTargetKind {
  readonly model: FittedKNeighborsRegressor<Float64Array>;
  readonly rowModel: FittedKNeighborsRegressor<Matrix>;
}

/**
 * Predicts the mean of the targets of the nearest samples; of samples as near, the first one counts.
 *
 * @example
 * ```ts
 * import { KNeighborsRegressor } from 'pipefit/neighbors';
 * const model = new KNeighborsRegressor({ nNeighbors: 2 }).fit([[0], [1], [2], [3]], [0, 0, 1, 1]);
 * model.predict([[1.5]]); // Float64Array [0.5]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.neighbors.KNeighborsRegressor.html
 */
export class KNeighborsRegressor extends MultiTargetRegressor<KNeighborsRegressorParams, KNeighborsKind> {
  static readonly type = 'KNeighborsRegressor';
  declare readonly type: 'KNeighborsRegressor';
  static readonly rules: ParamRules<KNeighborsRegressorParams> = kNeighborsRules;

  override get tags(): Tags {
    return { ...super.tags, ...searchTags(this.params) };
  }

  protected learn(X: Matrix, y: Matrix, context: FitContext): FittedKNeighborsRegressor<Matrix> {
    const space = learnSpace(this.type, this.params, X, context);
    return new FittedKNeighborsRegressor(context.info, { ...space, y: new Matrix(y.data.slice(), y.shape) });
  }
}

/** A fitted {@link KNeighborsRegressor}; X is `null` for the samples of `fit`, which are then no neighbours of their own. */
export class FittedKNeighborsRegressor<
  Y extends Float64Array | Matrix = Float64Array,
> extends FittedMultiTargetRegressor<Y, NeighborTargets, NumericInput | null> {
  static readonly layout: StateLayout<NeighborTargets> = targetsLayout;

  /** Refuses samples that no fit could have learnt. */
  static checkState(state: NeighborTargets, info: FitInfo, fail: (must: string, got: string) => never): void {
    checkSpace(state, info, fail);
  }

  /** Number of outputs: the columns of y. */
  get nOutputs(): number {
    return this.state.y.shape[1];
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
    return kneighbors(this.search, this.queries(X, 'kneighbors'), nNeighbors ?? this.params.nNeighbors, returnDistance);
  }

  /** The nearest samples to each row as a sparse matrix, `[rows, samples]`. */
  kneighborsGraph(
    X: NumericInput | null = null,
    nNeighbors: number | null = null,
    mode: GraphMode = 'connectivity',
  ): NeighborGraph {
    return kneighborsGraph(this.search, this.queries(X, 'kneighborsGraph'), nNeighbors ?? this.params.nNeighbors, mode);
  }

  protected override read<D>(X: unknown, method: string): D {
    return (X === null ? this.state.fitX : super.read(X, method)) as D;
  }

  protected estimates(X: Matrix): Matrix {
    const { nNeighbors, weights } = this.params;
    const queries = X === this.state.fitX ? null : X;
    const near = neighborhoods(findNearest(this.search, queries, nNeighbors), nNeighbors);
    const weighed = weighNeighbors(this.spec.type, weights, near);
    const { nOutputs } = this;
    return new Matrix(averageTargets(near, weighed, this.state.y.data, nOutputs), [X.shape[0], nOutputs]);
  }

  private queries(X: NumericInput | null, method: string): Matrix | null {
    return X === null ? null : super.read<Matrix>(X, method);
  }

  private get params(): KNeighborsRegressorParams {
    return this.spec.params as KNeighborsRegressorParams;
  }

  private get search(): FittedSearch {
    return { owner: this.spec.type, params: this.params, space: this.state };
  }
}
