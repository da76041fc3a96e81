import { type FitContext, type MultiTargetKind, MultiTargetRegressor, type Tags } from '../base/index.js';
import type { ParamRules } from '../core/index.js';
import { Matrix, type NumericInput } from '../data/index.js';
import type { Within } from '../kernels/index.js';
import { FittedNeighborRegressor } from './fitted-neighbor-regressor.js';
import { type KNeighborsParams, kNeighborsRules } from './k-neighbors-params.js';
import type { GraphMode, NeighborGraph } from './neighbor-graph.js';
import { findNearest } from './neighbor-queries.js';
import { learnSpace, searchTags } from './neighbor-space.js';
import { neighborhoods } from './neighbor-votes.js';
import { kneighbors, kneighborsGraph } from './search-methods.js';

/** Parameters of {@link KNeighborsRegressor}. */
export interface KNeighborsRegressorParams extends KNeighborsParams {}

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
export class FittedKNeighborsRegressor<Y extends Float64Array | Matrix = Float64Array> extends FittedNeighborRegressor<
  Y,
  KNeighborsRegressorParams
> {
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

  protected near(queries: Matrix | null): Within {
    const { nNeighbors } = this.params;
    return neighborhoods(findNearest(this.search, queries, nNeighbors), nNeighbors);
  }
}
