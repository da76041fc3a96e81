import { type FitContext, Regressor, type Tags } from '../base/index.js';
import { type ParamRules, real } from '../core/index.js';
import type { Matrix } from '../data/index.js';
import { EPSILON_SVR } from '../kernels/index.js';
import { type KernelParams, kernelRules } from './kernel-params.js';
import { FittedKernelRegressor, fitSingle } from './single-fit.js';

/** Parameters of {@link SVR}. */
export interface SVRParams extends KernelParams {
  /** The price of an error: greater follows the targets more closely. @defaultValue 1 */
  readonly C: number;
  /** Errors up to this, in units of y, cost nothing. @defaultValue 0.1 */
  readonly epsilon: number;
}

/**
 * Predicts numbers by a sum of kernels that is as flat as a price for errors beyond `epsilon` allows.
 *
 * @example
 * ```ts
 * import { SVR } from 'pipefit/svm';
 * const model = new SVR({ kernel: 'linear', C: 100 }).fit([[0], [1], [2], [3]], [1, 3, 5, 7]);
 * model.predict([[4]]); // about [8.93]: within 0.1 of each target, as flat as can be
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.svm.SVR.html
 */
export class SVR extends Regressor<SVRParams, FittedSVR> {
  static readonly type = 'SVR';
  declare readonly type: 'SVR';
  static readonly rules: ParamRules<SVRParams> = {
    ...kernelRules,
    C: real({ min: 0, openMin: true, max: Number.POSITIVE_INFINITY, default: 1 }),
    epsilon: real({ min: 0, default: 0.1 }),
  };
  static readonly tags: Partial<Tags> = { sampleWeight: true };

  override get tags(): Tags {
    return { ...super.tags, pairwise: this.params.kernel === 'precomputed' };
  }

  protected learn(X: Matrix, y: Float64Array, context: FitContext): FittedSVR {
    const { C, epsilon } = this.params;
    const formulation = { formulation: EPSILON_SVR, C, epsilon, targets: y };
    return new FittedSVR(context.info, fitSingle(this.type, this.params, X, context, formulation));
  }
}

/** A fitted {@link SVR}. */
export class FittedSVR extends FittedKernelRegressor {}
