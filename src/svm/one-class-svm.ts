import {
  type FitContext,
  type FitInfo,
  FittedOutlierDetector,
  numberSlot,
  OutlierDetector,
  type StateLayout,
  type Tags,
} from '../base/index.js';
import { type ParamRules, real } from '../core/index.js';
import type { Matrix, NumericInput } from '../data/index.js';
import { ONE_CLASS } from '../kernels/index.js';
import { type KernelParams, kernelRules } from './kernel-params.js';
import { checkMachine } from './machine-state.js';
import { singleCoefficients } from './primal.js';
import { fitSingle, type SingleState, singleDecisions, singleLayout } from './single-fit.js';

/** Parameters of {@link OneClassSVM}. */
export interface OneClassSVMParams extends KernelParams {
  /** The share of rows of `fit` that are outliers, at most, and that are support vectors, at least. @defaultValue 0.5 */
  readonly nu: number;
}

interface OneClassState extends SingleState {
  readonly offset: number;
}

/**
 * Tells rows that are unlike those of `fit`, by the region that holds all but a share of them.
 *
 * @example
 * ```ts
 * import { OneClassSVM } from 'pipefit/svm';
 * const model = new OneClassSVM({ gamma: 'auto' }).fit([[0], [0.44], [0.45], [0.46], [1]]);
 * model.predict([[0.45], [1]]); // [1, -1]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.svm.OneClassSVM.html
 */
export class OneClassSVM extends OutlierDetector<OneClassSVMParams, FittedOneClassSVM> {
  static readonly type = 'OneClassSVM';
  declare readonly type: 'OneClassSVM';
  static readonly rules: ParamRules<OneClassSVMParams> = {
    ...kernelRules,
    nu: real({ min: 0, openMin: true, max: 1, default: 0.5 }),
  };
  static readonly tags: Partial<Tags> = { sampleWeight: true };

  override get tags(): Tags {
    return { ...super.tags, pairwise: this.params.kernel === 'precomputed' };
  }

  protected learn(X: Matrix, context: FitContext): FittedOneClassSVM {
    const formulation = { formulation: ONE_CLASS, C: 1, nu: this.params.nu };
    const state = fitSingle(this.type, this.params, X, context, formulation);
    return new FittedOneClassSVM(context.info, { ...state, offset: -state.intercept[0]! });
  }
}

/** A fitted {@link OneClassSVM}. */
export class FittedOneClassSVM extends FittedOutlierDetector<OneClassState> {
  static readonly layout: StateLayout<OneClassState> = { ...singleLayout, offset: numberSlot() };

  /** Refuses what no fit could have learnt. */
  static checkState(state: OneClassState, info: FitInfo, fail: (must: string, got: string) => never): void {
    checkMachine(state, info.spec.params as KernelParams, 1, info.nFeaturesIn, fail);
    if (state.offset !== -state.intercept[0]!) fail('have the opposite of the intercept as offset', `${state.offset}`);
  }

  /** Rows of X in `fit` that are support vectors. */
  get support(): Int32Array {
    return this.state.support;
  }
  /** The support vectors; empty where X or a function gives kernel values. */
  get supportVectors(): Matrix {
    return this.state.supportVectors;
  }
  /** Number of support vectors, as a vector of one. */
  get nSupport(): Int32Array {
    return this.state.nSupport;
  }
  /** Coefficients of the support vectors, `[1, support vectors]`. */
  get dualCoef(): Matrix {
    return this.state.dualCoef;
  }
  /** What is added to the sum of kernels, as a vector of one: the opposite of `offset`. */
  get intercept(): Float64Array {
    return this.state.intercept;
  }
  /** Weights of the columns, `[1, features]`; `null` unless the kernel is linear. */
  get coef(): Matrix | null {
    return this.params.kernel === 'linear' ? singleCoefficients(this.state, this.nFeaturesIn) : null;
  }
  /** 0 after a complete fit, 1 after one that `maxIter` ended. */
  get fitStatus(): 0 | 1 {
    return this.state.fitStatus;
  }
  /** Number of rows and columns of X in `fit`. */
  get shapeFit(): readonly [number, number] {
    return [this.state.shapeFit[0]!, this.state.shapeFit[1]!];
  }
  /** Number of iterations. */
  get nIter(): number {
    return this.state.nIter;
  }

  /** How far inside the region each row is: negative for outliers. */
  override decisionFunction(X: NumericInput): Float64Array {
    return this.answer(X, 'decisionFunction', (data: Matrix) => this.decide(data));
  }

  /** 1 for each row inside the region, else -1. */
  override predict(X: NumericInput): Int32Array {
    return Int32Array.from(
      this.answer(X, 'predict', (data: Matrix) => this.decide(data)),
      (decision) => (decision > 0 ? 1 : -1),
    );
  }

  protected rate(X: Matrix): Float64Array {
    return this.decide(X).map((decision) => decision + this.offset);
  }

  private decide(X: Matrix): Float64Array {
    return singleDecisions(this.spec.type, this.state, this.params, X);
  }

  private get params(): KernelParams {
    return this.spec.params as KernelParams;
  }
}
