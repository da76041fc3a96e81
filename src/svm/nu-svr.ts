import { type FitContext, Regressor, type Tags } from '../base/index.js';
import { type ParamRules, real } from '../core/index.js';
import type { Matrix } from '../data/index.js';
import { NU_SVR } from '../kernels/index.js';
import { type KernelParams, kernelRules } from './kernel-params.js';
import { FittedKernelRegressor, fitSingle } from './single-fit.js';

/** Parameters of {@link NuSVR}. */
export interface NuSVRParams extends KernelParams {
  /** The share of rows that may lie outside the free margin, at most, and that are support vectors, at least. @defaultValue 0.5 */
  readonly nu: number;
  /** The price of an error: greater follows the targets more closely. @defaultValue 1 */
  readonly C: number;
}

/**
 * Predicts numbers like {@link SVR}, with a margin for free errors that is found from the share `nu` of rows outside it.
 *
 * @example
 * ```ts
 * import { NuSVR } from 'pipefit/svm';
 * const model = new NuSVR({ kernel: 'linear', C: 10 }).fit([[0], [1], [2], [3]], [1, 3, 5, 7]);
 * model.predict([[4]]); // about [9]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.svm.NuSVR.html
 */
export class NuSVR extends Regressor<NuSVRParams, FittedNuSVR> {
  static readonly type = 'NuSVR';
  declare readonly type: 'NuSVR';
  static readonly rules: ParamRules<NuSVRParams> = {
    nu: real({ min: 0, openMin: true, max: 1, default: 0.5 }),
    C: real({ min: 0, openMin: true, max: Number.POSITIVE_INFINITY, default: 1 }),
    ...kernelRules,
  };
  static readonly tags: Partial<Tags> = { sampleWeight: true };

  override get tags(): Tags {
    return { ...super.tags, pairwise: this.params.kernel === 'precomputed' };
  }

  protected learn(X: Matrix, y: Float64Array, context: FitContext): FittedNuSVR {
    const { C, nu } = this.params;
    const formulation = { formulation: NU_SVR, C, nu, targets: y };
    return new FittedNuSVR(context.info, fitSingle(this.type, this.params, X, context, formulation));
  }
}

/** A fitted {@link NuSVR}. */
export class FittedNuSVR extends FittedKernelRegressor {}
