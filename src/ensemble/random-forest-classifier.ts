import type { ClassTargets, FitContext, FitInfo, LabelRowOf, MultiTargetKind, RowTarget } from '../base/index.js';
import type { ParamRules } from '../core/index.js';
import type { Label, Matrix } from '../data/index.js';
import { DecisionTreeClassifier, FittedDecisionTreeClassifier } from '../tree/index.js';
import { ClassForest } from './class-forest.js';
import { type ClassTreePart, FittedClassForest } from './fitted-class-forest.js';
import { type ClassForestParams, classForestRules } from './forest-params.js';

/** Parameters of {@link RandomForestClassifier}. */
export interface RandomForestClassifierParams extends ClassForestParams {}

interface RandomForestKind extends MultiTargetKind {
  readonly model: FittedRandomForestClassifier<this['label']>;
  readonly rowModel: FittedRandomForestClassifier<LabelRowOf<this>>;
}

/**
 * Classifies by the mean vote of decision trees, each grown on rows drawn at random and choosing each split from columns
 * drawn at random.
 *
 * With an integer seed the trees are scikit-learn's, node for node. Missing values are accepted.
 *
 * @example
 * ```ts
 * import { RandomForestClassifier } from 'pipefit/ensemble';
 * const X = [[0], [1], [2], [7], [8], [9]];
 * const y = ['no', 'no', 'no', 'yes', 'yes', 'yes'];
 * const model = new RandomForestClassifier({ nEstimators: 10, randomState: 0 }).fit(X, y);
 * model.predict([[1], [8]]); // ['no', 'yes']
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.ensemble.RandomForestClassifier.html
 */
export class RandomForestClassifier extends ClassForest<RandomForestKind> {
  static readonly type = 'RandomForestClassifier';
  declare readonly type: 'RandomForestClassifier';
  static readonly rules: ParamRules<RandomForestClassifierParams> = classForestRules(true);
  protected readonly randomSplits = false;

  protected learn(X: Matrix, targets: ClassTargets, context: FitContext): FittedRandomForestClassifier {
    return new FittedRandomForestClassifier(context.info, this.learnState(X, targets, context));
  }
}

/** A fitted {@link RandomForestClassifier}. */
export class FittedRandomForestClassifier<T extends RowTarget = Label> extends FittedClassForest<
  T,
  FittedDecisionTreeClassifier<T>
> {
  /** The specification that the trees vary. */
  get estimator(): DecisionTreeClassifier {
    return new DecisionTreeClassifier();
  }

  protected fittedTree(
    params: object,
    info: Omit<FitInfo, 'spec'>,
    state: ClassTreePart,
  ): FittedDecisionTreeClassifier<T> {
    return new FittedDecisionTreeClassifier<T>({ ...info, spec: new DecisionTreeClassifier(params) }, state);
  }
}
