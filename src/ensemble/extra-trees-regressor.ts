import type { FitContext, FitInfo, MultiTargetKind } from '../base/index.js';
import type { ParamRules } from '../core/index.js';
import type { Matrix } from '../data/index.js';
import { ExtraTreeRegressor, FittedExtraTreeRegressor } from '../tree/index.js';
import { FittedValueForest, type ValueTreePart } from './fitted-value-forest.js';
import { type ValueForestParams, valueForestRules } from './forest-params.js';
import { ValueForest } from './value-forest.js';

/** Parameters of {@link ExtraTreesRegressor}. */
export interface ExtraTreesRegressorParams extends ValueForestParams {}

interface ExtraTreesKind extends MultiTargetKind {
  readonly model: FittedExtraTreesRegressor<Float64Array>;
  readonly rowModel: FittedExtraTreesRegressor<Matrix>;
}

/**
 * Predicts the mean of the predictions of extremely random trees: each column drawn for a node is given one threshold at
 * random, and the best of these splits is taken.
 *
 * With an integer seed the trees are scikit-learn's. Missing values are accepted.
 *
 * @example
 * ```ts
 * import { ExtraTreesRegressor } from 'pipefit/ensemble';
 * const X = [[0], [1], [2], [7], [8], [9]];
 * const model = new ExtraTreesRegressor({ nEstimators: 10, randomState: 0 }).fit(X, [3, 3, 3, 5, 5, 5]);
 * model.predict([[1], [8]]); // Float64Array [3, 5]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.ensemble.ExtraTreesRegressor.html
 */
export class ExtraTreesRegressor extends ValueForest<ExtraTreesKind> {
  static readonly type = 'ExtraTreesRegressor';
  declare readonly type: 'ExtraTreesRegressor';
  static readonly rules: ParamRules<ExtraTreesRegressorParams> = valueForestRules(false);
  protected readonly randomSplits = true;

  protected learn(X: Matrix, y: Matrix, context: FitContext): FittedExtraTreesRegressor<Float64Array | Matrix> {
    return new FittedExtraTreesRegressor(context.info, this.learnState(X, y, context));
  }
}

/** A fitted {@link ExtraTreesRegressor}. */
export class FittedExtraTreesRegressor<Y extends Float64Array | Matrix = Float64Array> extends FittedValueForest<
  Y,
  FittedExtraTreeRegressor<Y>
> {
  /** The specification that the trees vary. */
  get estimator(): ExtraTreeRegressor {
    return new ExtraTreeRegressor();
  }

  protected fittedTree(params: object, info: Omit<FitInfo, 'spec'>, state: ValueTreePart): FittedExtraTreeRegressor<Y> {
    return new FittedExtraTreeRegressor<Y>({ ...info, spec: new ExtraTreeRegressor(params) }, state);
  }
}
