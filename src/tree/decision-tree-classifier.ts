import type { ClassTargets, FitContext, LabelRowOf, MultiTargetKind, RowTarget, Tags } from '../base/index.js';
import type { ParamRules } from '../core/index.js';
import type { Label, Matrix } from '../data/index.js';
import { ClassTree, type ClassTreeParams, classTreeRules } from './class-tree.js';
import { FittedClassTree } from './fitted-class-tree.js';

/** Parameters of {@link DecisionTreeClassifier}. */
export interface DecisionTreeClassifierParams extends ClassTreeParams {}

interface DecisionTreeKind extends MultiTargetKind {
  readonly model: FittedDecisionTreeClassifier<this['label']>;
  readonly rowModel: FittedDecisionTreeClassifier<LabelRowOf<this>>;
}

/**
 * Classifies by questions of the form "is this column at most that value?", learnt from the root down.
 *
 * Values are compared as 32-bit floats. Missing values are accepted: each split learns which way they go, and where a
 * column had none, they follow the larger side. With an integer seed the tree is scikit-learn's, node for node.
 *
 * @example
 * ```ts
 * import { DecisionTreeClassifier } from 'pipefit/tree';
 * const model = new DecisionTreeClassifier({ randomState: 0 }).fit([[0], [1], [3], [4]], ['no', 'no', 'yes', 'yes']);
 * model.predict([[0.5], [9]]); // ['no', 'yes']
 * model.tree.threshold[0]; // 2
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.tree.DecisionTreeClassifier.html
 */
export class DecisionTreeClassifier extends ClassTree<DecisionTreeKind> {
  static readonly type = 'DecisionTreeClassifier';
  declare readonly type: 'DecisionTreeClassifier';
  static readonly rules: ParamRules<DecisionTreeClassifierParams> = classTreeRules('best', null);
  static readonly tags: Partial<Tags> = { allowNaN: true };

  protected learn(X: Matrix, targets: ClassTargets, context: FitContext): FittedDecisionTreeClassifier {
    return new FittedDecisionTreeClassifier(context.info, this.learnState(X, targets, context));
  }
}

/** A fitted {@link DecisionTreeClassifier}. */
export class FittedDecisionTreeClassifier<T extends RowTarget = Label> extends FittedClassTree<T> {}
