import type { FitContext, MultiTargetKind, Tags } from '../base/index.js';
import type { ParamRules } from '../core/index.js';
import type { Matrix } from '../data/index.js';
import { FittedValueTree } from './fitted-value-tree.js';
import { ValueTree, type ValueTreeParams, valueTreeRules } from './value-tree.js';

/** Parameters of {@link ExtraTreeRegressor}. */
export interface ExtraTreeRegressorParams extends ValueTreeParams {}

interface ExtraTreeKind extends MultiTargetKind {
  readonly model: FittedExtraTreeRegressor<Float64Array>;
  readonly rowModel: FittedExtraTreeRegressor<Matrix>;
}

/**
 * A tree of extremely random splits: of the columns drawn for a node each is given one threshold drawn between its
 * extremes, and the best of these splits is taken. It is made to be averaged, by `ExtraTreesRegressor`.
 *
 * Missing values are accepted with `splitter: 'random'`. With an integer seed the tree is scikit-learn's.
 *
 * @example
 * ```ts
 * import { ExtraTreeRegressor } from 'pipefit/tree';
 * const model = new ExtraTreeRegressor({ randomState: 0 }).fit([[0], [1], [3], [4]], [1, 1, 5, 7]);
 * model.predict([[0], [4]]); // Float64Array [1, 7]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.tree.ExtraTreeRegressor.html
 */
export class ExtraTreeRegressor extends ValueTree<ExtraTreeKind> {
  static readonly type = 'ExtraTreeRegressor';
  declare readonly type: 'ExtraTreeRegressor';
  static readonly rules: ParamRules<ExtraTreeRegressorParams> = valueTreeRules('random');

  override get tags(): Tags {
    return { ...super.tags, allowNaN: this.params.splitter === 'random' };
  }

  protected learn(X: Matrix, y: Matrix, context: FitContext): FittedExtraTreeRegressor<Float64Array | Matrix> {
    return new FittedExtraTreeRegressor(context.info, this.learnState(X, y, context));
  }
}

/** A fitted {@link ExtraTreeRegressor}. */
export class FittedExtraTreeRegressor<Y extends Float64Array | Matrix = Float64Array> extends FittedValueTree<Y> {}
