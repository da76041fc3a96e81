import type { ClassTargets, FitContext, LabelRowOf, MultiTargetKind, RowTarget, Tags } from '../base/index.js';
import type { ParamRules } from '../core/index.js';
import type { Label, Matrix } from '../data/index.js';
import { ClassTree, type ClassTreeParams, classTreeRules } from './class-tree.js';
import { FittedClassTree } from './fitted-class-tree.js';

/** Parameters of {@link ExtraTreeClassifier}. */
export interface ExtraTreeClassifierParams extends ClassTreeParams {}

interface ExtraTreeKind extends MultiTargetKind {
  readonly model: FittedExtraTreeClassifier<this['label']>;
  readonly rowModel: FittedExtraTreeClassifier<LabelRowOf<this>>;
}

/**
 * A tree of extremely random splits: of the columns drawn for a node each is given one threshold drawn between its
 * extremes, and the best of these splits is taken. It is made to be averaged, by `ExtraTreesClassifier`.
 *
 * Missing values are accepted with `splitter: 'random'`. With an integer seed the tree is scikit-learn's, node for node.
 *
 * @example
 * ```ts
 * import { ExtraTreeClassifier } from 'pipefit/tree';
 * const model = new ExtraTreeClassifier({ randomState: 0 }).fit([[0], [1], [3], [4]], ['no', 'no', 'yes', 'yes']);
 * model.predict([[0], [9]]); // ['no', 'yes']
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.tree.ExtraTreeClassifier.html
 */
export class ExtraTreeClassifier extends ClassTree<ExtraTreeKind> {
  static readonly type = 'ExtraTreeClassifier';
  declare readonly type: 'ExtraTreeClassifier';
  static readonly rules: ParamRules<ExtraTreeClassifierParams> = classTreeRules('random', 'sqrt');

  override get tags(): Tags {
    return { ...super.tags, allowNaN: this.params.splitter === 'random' };
  }

  protected learn(X: Matrix, targets: ClassTargets, context: FitContext): FittedExtraTreeClassifier {
    return new FittedExtraTreeClassifier(context.info, this.learnState(X, targets, context));
  }
}

/** A fitted {@link ExtraTreeClassifier}. */
export class FittedExtraTreeClassifier<T extends RowTarget = Label> extends FittedClassTree<T> {}
