import type { FitContext, FitInfo, MultiTargetKind } from '../base/index.js';
import type { ParamRules } from '../core/index.js';
import type { Matrix } from '../data/index.js';
import { DecisionTreeRegressor, FittedDecisionTreeRegressor } from '../tree/index.js';
import { FittedValueForest, type ValueTreePart } from './fitted-value-forest.js';
import { type ValueForestParams, valueForestRules } from './forest-params.js';
import { ValueForest } from './value-forest.js';

/** Parameters of {@link RandomForestRegressor}. */
export interface RandomForestRegressorParams extends ValueForestParams {}

interface RandomForestKind extends MultiTargetKind {
  readonly model: FittedRandomForestRegressor<Float64Array>;
  readonly rowModel: FittedRandomForestRegressor<Matrix>;
}

/**
 * Predicts the mean of the predictions of decision trees, each grown on rows drawn at random.
 *
 * With an integer seed the trees are scikit-learn's. Missing values are accepted.
 *
 * @example
 * ```ts
 * import { RandomForestRegressor } from 'pipefit/ensemble';
 * const X = [[0], [1], [2], [7], [8], [9]];
 * const model = new RandomForestRegressor({ nEstimators: 10, randomState: 0 }).fit(X, [3, 3, 3, 5, 5, 5]);
 * model.predict([[1], [8]]); // Float64Array [3, 5]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.ensemble.RandomForestRegressor.html
 */
export class RandomForestRegressor extends ValueForest<RandomForestKind> {
  static readonly type = 'RandomForestRegressor';
  declare readonly type: 'RandomForestRegressor';
  static readonly rules: ParamRules<RandomForestRegressorParams> = valueForestRules(true);
  protected readonly randomSplits = false;

  protected learn(X: Matrix, y: Matrix, context: FitContext): FittedRandomForestRegressor<Float64Array | Matrix> {
    return new FittedRandomForestRegressor(context.info, this.learnState(X, y, context));
  }
}

/** A fitted {@link RandomForestRegressor}. */
export class FittedRandomForestRegressor<Y extends Float64Array | Matrix = Float64Array> extends FittedValueForest<
  Y,
  FittedDecisionTreeRegressor<Y>
> {
  /** The specification that the trees vary. */
  get estimator(): DecisionTreeRegressor {
    return new DecisionTreeRegressor();
  }

  protected fittedTree(
    params: object,
    info: Omit<FitInfo, 'spec'>,
    state: ValueTreePart,
  ): FittedDecisionTreeRegressor<Y> {
    return new FittedDecisionTreeRegressor<Y>({ ...info, spec: new DecisionTreeRegressor(params) }, state);
  }
}
