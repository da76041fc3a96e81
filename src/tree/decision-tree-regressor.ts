import type { FitContext, MultiTargetKind, Tags } from '../base/index.js';
import type { ParamRules } from '../core/index.js';
import type { Matrix } from '../data/index.js';
import { FittedValueTree } from './fitted-value-tree.js';
import { ValueTree, type ValueTreeParams, valueTreeRules } from './value-tree.js';

/** Parameters of {@link DecisionTreeRegressor}. */
export interface DecisionTreeRegressorParams extends ValueTreeParams {}

interface DecisionTreeKind extends MultiTargetKind {
  readonly model: FittedDecisionTreeRegressor<Float64Array>;
  readonly rowModel: FittedDecisionTreeRegressor<Matrix>;
}

/**
 * Predicts numbers by questions of the form "is this column at most that value?", learnt from the root down.
 *
 * Values are compared as 32-bit floats. Missing values are accepted: each split learns which way they go, and where a
 * column had none, they follow the larger side. With an integer seed the tree is scikit-learn's.
 *
 * @example
 * ```ts
 * import { DecisionTreeRegressor } from 'pipefit/tree';
 * const model = new DecisionTreeRegressor({ randomState: 0 }).fit([[0], [1], [3], [4]], [1, 1, 5, 7]);
 * model.predict([[0.5], [9]]); // Float64Array [1, 7]
 * model.tree.threshold[0]; // 2
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.tree.DecisionTreeRegressor.html
 */
export class DecisionTreeRegressor extends ValueTree<DecisionTreeKind> {
  static readonly type = 'DecisionTreeRegressor';
  declare readonly type: 'DecisionTreeRegressor';
  static readonly rules: ParamRules<DecisionTreeRegressorParams> = valueTreeRules('best');
  static readonly tags: Partial<Tags> = { allowNaN: true };

  protected learn(X: Matrix, y: Matrix, context: FitContext): FittedDecisionTreeRegressor<Float64Array | Matrix> {
    return new FittedDecisionTreeRegressor(context.info, this.learnState(X, y, context));
  }
}

/** A fitted {@link DecisionTreeRegressor}. */
export class FittedDecisionTreeRegressor<Y extends Float64Array | Matrix = Float64Array> extends FittedValueTree<Y> {}
