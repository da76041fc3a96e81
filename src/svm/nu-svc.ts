import { Classifier, type ClassTarget, type FitContext, type ModelKind, type Tags } from '../base/index.js';
import { type ParamRules, real } from '../core/index.js';
import type { Label, Matrix } from '../data/index.js';
import { NU_SVC } from '../kernels/index.js';
import { fitPairs, type PairParams, pairRules } from './classifier-fit.js';
import { FittedPairClassifier } from './fitted-pair-classifier.js';

/** Parameters of {@link NuSVC}. */
export interface NuSVCParams extends PairParams {
  /** The share of rows that may be on the wrong side of their margin, at most, and are support vectors, at least. @defaultValue 0.5 */
  readonly nu: number;
}

interface NuSVCKind extends ModelKind {
  readonly model: FittedNuSVC<this['label']>;
}

/**
 * Classifies like {@link SVC}, with the share `nu` of rows that may be on the wrong side in place of a price for errors.
 *
 * @example
 * ```ts
 * import { NuSVC } from 'pipefit/svm';
 * const model = new NuSVC().fit([[0, 0], [1, 1], [0, 1], [1, 0]], ['same', 'same', 'other', 'other']);
 * model.predict([[0.1, 0.1], [0.9, 0.2]]); // ['same', 'other']
 * model.nSupport; // Int32Array [2, 2]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.svm.NuSVC.html
 */
export class NuSVC extends Classifier<NuSVCParams, NuSVCKind> {
  static readonly type = 'NuSVC';
  declare readonly type: 'NuSVC';
  static readonly rules: ParamRules<NuSVCParams> = {
    nu: real({ min: 0, openMin: true, max: 1, default: 0.5 }),
    ...pairRules,
  };
  static readonly tags: Partial<Tags> = { sampleWeight: true };

  override get tags(): Tags {
    return { ...super.tags, pairwise: this.params.kernel === 'precomputed' };
  }

  protected learn(X: Matrix, target: ClassTarget, context: FitContext): FittedNuSVC {
    const { nu } = this.params;
    const state = fitPairs(this.type, this.params, X, target, context, { formulation: NU_SVC, nu, C: 1 });
    return new FittedNuSVC(context.info, state);
  }
}

/** A fitted {@link NuSVC}. */
export class FittedNuSVC<L extends Label = Label> extends FittedPairClassifier<L> {}
