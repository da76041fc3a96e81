import { type FitContext, type MultiTargetKind, MultiTargetRegressor, type Tags } from '../base/index.js';
import type { ParamRules } from '../core/index.js';
import { Matrix, type NumericInput } from '../data/index.js';
import type { Within } from '../kernels/index.js';
import { FittedNeighborRegressor } from './fitted-neighbor-regressor.js';
import type { GraphMode, NeighborGraph } from './neighbor-graph.js';
import { findWithin } from './neighbor-queries.js';
import { learnSpace, searchTags } from './neighbor-space.js';
import { type RadiusParams, radiusRules } from './radius-params.js';
import { radiusNeighbors, radiusNeighborsGraph } from './search-methods.js';

/** Parameters of {@link RadiusNeighborsRegressor}. */
export interface RadiusNeighborsRegressorParams extends RadiusParams {}

interface RadiusNeighborsKind extends MultiTargetKind {
  readonly model: FittedRadiusNeighborsRegressor<Float64Array>;
  readonly rowModel: FittedRadiusNeighborsRegressor<Matrix>;
}

/**
 * Predicts the mean of the targets of all samples within a radius; NaN for a row without any.
 *
 * @example
 * ```ts
 * import { RadiusNeighborsRegressor } from 'pipefit/neighbors';
 * const model = new RadiusNeighborsRegressor({ radius: 1 }).fit([[0], [1], [2], [3]], [0, 0, 1, 1]);
 * model.predict([[1.5], [9]]); // Float64Array [0.5, NaN]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.neighbors.RadiusNeighborsRegressor.html
 */
export class RadiusNeighborsRegressor extends MultiTargetRegressor<
  RadiusNeighborsRegressorParams,
  RadiusNeighborsKind
> {
  static readonly type = 'RadiusNeighborsRegressor';
  declare readonly type: 'RadiusNeighborsRegressor';
  static readonly rules: ParamRules<RadiusNeighborsRegressorParams> = radiusRules;

  override get tags(): Tags {
    return { ...super.tags, ...searchTags(this.params) };
  }

  protected learn(X: Matrix, y: Matrix, context: FitContext): FittedRadiusNeighborsRegressor<Matrix> {
    const space = learnSpace(this.type, this.params, X, context);
    return new FittedRadiusNeighborsRegressor(context.info, { ...space, y: new Matrix(y.data.slice(), y.shape) });
  }
}

/** A fitted {@link RadiusNeighborsRegressor}; X is `null` for the samples of `fit`, which are then no neighbours of their own. */
export class FittedRadiusNeighborsRegressor<
  Y extends Float64Array | Matrix = Float64Array,
> extends FittedNeighborRegressor<Y, RadiusNeighborsRegressorParams> {
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
    return radiusNeighbors(this.search, queries, radius ?? this.params.radius, returnDistance, sortResults);
  }

  /** The samples within a radius of each row as a sparse matrix, `[rows, samples]`. */
  radiusNeighborsGraph(
    X: NumericInput | null = null,
    radius: number | null = null,
    mode: GraphMode = 'connectivity',
    sortResults = false,
  ): NeighborGraph {
    const queries = this.queries(X, 'radiusNeighborsGraph');
    return radiusNeighborsGraph(this.search, queries, radius ?? this.params.radius, mode, sortResults);
  }

  protected near(queries: Matrix | null): Within {
    return findWithin(this.search, queries, this.params.radius, false);
  }
}
