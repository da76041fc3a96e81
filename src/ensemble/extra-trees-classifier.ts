import type { ClassTargets, FitContext, FitInfo, LabelRowOf, MultiTargetKind, RowTarget } from '../base/index.js';
import type { ParamRules } from '../core/index.js';
import type { Label, Matrix } from '../data/index.js';
import { ExtraTreeClassifier, FittedExtraTreeClassifier } from '../tree/index.js';
import { ClassForest } from './class-forest.js';
import { type ClassTreePart, FittedClassForest } from './fitted-class-forest.js';
import { type ClassForestParams, classForestRules } from './forest-params.js';

/** Parameters of {@link ExtraTreesClassifier}. */
export interface ExtraTreesClassifierParams extends ClassForestParams {}

interface ExtraTreesKind extends MultiTargetKind {
  readonly model: FittedExtraTreesClassifier<this['label']>;
  readonly rowModel: FittedExtraTreesClassifier<LabelRowOf<this>>;
}

/**
 * Classifies by the mean vote of extremely random trees: each column drawn for a node is given one threshold at random, and
 * the best of these splits is taken.
 *
 * With an integer seed the trees are scikit-learn's, node for node. Missing values are accepted.
 *
 * @example
 * ```ts
 * import { ExtraTreesClassifier } from 'pipefit/ensemble';
 * const X = [[0], [1], [2], [7], [8], [9]];
 * const y = ['no', 'no', 'no', 'yes', 'yes', 'yes'];
 * const model = new ExtraTreesClassifier({ nEstimators: 10, randomState: 0 }).fit(X, y);
 * model.predict([[1], [8]]); // ['no', 'yes']
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.ensemble.ExtraTreesClassifier.html
 */
export class ExtraTreesClassifier extends ClassForest<ExtraTreesKind> {
  static readonly type = 'ExtraTreesClassifier';
  declare readonly type: 'ExtraTreesClassifier';
  static readonly rules: ParamRules<ExtraTreesClassifierParams> = classForestRules(false);
  protected readonly randomSplits = true;

  protected learn(X: Matrix, targets: ClassTargets, context: FitContext): FittedExtraTreesClassifier {
    return new FittedExtraTreesClassifier(context.info, this.learnState(X, targets, context));
  }
}

/** A fitted {@link ExtraTreesClassifier}. */
export class FittedExtraTreesClassifier<T extends RowTarget = Label> extends FittedClassForest<
  T,
  FittedExtraTreeClassifier<T>
> {
  /** The specification that the trees vary. */
  get estimator(): ExtraTreeClassifier {
    return new ExtraTreeClassifier();
  }

  protected fittedTree(
    params: object,
    info: Omit<FitInfo, 'spec'>,
    state: ClassTreePart,
  ): FittedExtraTreeClassifier<T> {
    return new FittedExtraTreeClassifier<T>({ ...info, spec: new ExtraTreeClassifier(params) }, state);
  }
}
