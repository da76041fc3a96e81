import { Classifier, type ClassTarget, type FitContext, type ModelKind, type Tags } from '../base/index.js';
import { type ParamRules, real } from '../core/index.js';
import type { Label, Matrix } from '../data/index.js';
import { C_SVC } from '../kernels/index.js';
import { fitPairs, type PairParams, pairRules } from './classifier-fit.js';
import { FittedPairClassifier } from './fitted-pair-classifier.js';

/** Parameters of {@link SVC}. */
export interface SVCParams extends PairParams {
  /** The price of an error: greater follows the rows more closely, `Infinity` allows no error. @defaultValue 1 */
  readonly C: number;
}

interface SVCKind extends ModelKind {
  readonly model: FittedSVC<this['label']>;
}

/**
 * Classifies by a margin between each pair of classes that is as wide as a price for errors allows.
 *
 * The solver is libsvm's, with its choices of rows, so the support vectors are scikit-learn's.
 *
 * @example
 * ```ts
 * import { SVC } from 'pipefit/svm';
 * const model = new SVC({ C: 10 }).fit([[0, 0], [1, 1], [0, 1], [1, 0]], ['same', 'same', 'other', 'other']);
 * model.predict([[0.1, 0.1], [0.9, 0.2]]); // ['same', 'other']
 * model.nSupport; // Int32Array [2, 2]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.svm.SVC.html
 */
export class SVC extends Classifier<SVCParams, SVCKind> {
  static readonly type = 'SVC';
  declare readonly type: 'SVC';
  static readonly rules: ParamRules<SVCParams> = {
    C: real({ min: 0, openMin: true, max: Number.POSITIVE_INFINITY, default: 1 }),
    ...pairRules,
  };
  static readonly tags: Partial<Tags> = { sampleWeight: true };

  override get tags(): Tags {
    return { ...super.tags, pairwise: this.params.kernel === 'precomputed' };
  }

  protected learn(X: Matrix, target: ClassTarget, context: FitContext): FittedSVC {
    const { C } = this.params;
    const state = fitPairs(this.type, this.params, X, target, context, { formulation: C_SVC, C });
    return new FittedSVC(context.info, state);
  }
}

/** A fitted {@link SVC}. */
export class FittedSVC<L extends Label = Label> extends FittedPairClassifier<L> {}
