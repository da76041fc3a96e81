import {
  countSlot,
  type FitContext,
  FittedRegressor,
  float64s,
  Regressor,
  type StateLayout,
  type Tags,
} from '../base/index.js';
import {
  flag,
  integer,
  NOTHING_PRINTED,
  oneOf,
  only,
  type ParamRules,
  RandomState,
  type RandomStateLike,
  randomStateRule,
  real,
  threadsFor,
  union,
} from '../core/index.js';
import type { Matrix } from '../data/index.js';
import { linearScores, trainLinear } from '../kernels/index.js';
import { chooseSolver, SEED_LIMIT } from './linear-solver.js';

/** Parameters of {@link LinearSVR}. */
export interface LinearSVRParams {
  /** Errors up to this, in units of y, cost nothing. @defaultValue 0 */
  readonly epsilon: number;
  /** When to stop. @defaultValue 1e-4 */
  readonly tol: number;
  /** The price of an error: greater follows the targets more closely. @defaultValue 1 */
  readonly C: number;
  /** Count errors as they are or squared. @defaultValue 'epsilon_insensitive' */
  readonly loss: 'epsilon_insensitive' | 'squared_epsilon_insensitive';
  /** Learn an intercept; it is penalized like a weight. @defaultValue true */
  readonly fitIntercept: boolean;
  /** The larger, the less the intercept is penalized. @defaultValue 1 */
  readonly interceptScaling: number;
  /** Solve the dual problem; `'auto'` does where there are fewer rows than columns, and where it must. @defaultValue 'auto' */
  readonly dual: boolean | 'auto';
  /** Print progress; only 0 is available. @defaultValue 0 */
  readonly verbose: 0;
  /** In which order rows are visited. @defaultValue null */
  readonly randomState: RandomStateLike;
  /** Most iterations. @defaultValue 1000 */
  readonly maxIter: number;
}

interface LinearSVRState {
  readonly coef: Float64Array;
  readonly intercept: Float64Array;
  readonly nIter: number;
}

/**
 * Predicts numbers by a weighted sum of the columns that is as flat as a price for errors beyond `epsilon` allows.
 *
 * @example
 * ```ts
 * import { LinearSVR } from 'pipefit/svm';
 * const model = new LinearSVR({ C: 100, randomState: 0 }).fit([[0], [1], [2], [3]], [1, 3, 5, 7]);
 * model.predict([[4]]); // about [9]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.svm.LinearSVR.html
 */
export class LinearSVR extends Regressor<LinearSVRParams, FittedLinearSVR> {
  static readonly type = 'LinearSVR';
  declare readonly type: 'LinearSVR';
  static readonly rules: ParamRules<LinearSVRParams> = {
    epsilon: real({ min: 0, default: 0 }),
    tol: real({ min: 0, openMin: true, default: 1e-4 }),
    C: real({ min: 0, openMin: true, default: 1 }),
    loss: oneOf(['epsilon_insensitive', 'squared_epsilon_insensitive'], 'epsilon_insensitive'),
    fitIntercept: flag(true),
    interceptScaling: real({ min: 0, openMin: true, default: 1 }),
    dual: oneOf([true, false, 'auto'], 'auto'),
    verbose: only(0, union([integer({ min: 0 }), flag(false)]), NOTHING_PRINTED),
    randomState: randomStateRule(),
    maxIter: integer({ min: 0, default: 1000 }),
  };
  static readonly tags: Partial<Tags> = { sampleWeight: true };

  protected learn(X: Matrix, y: Float64Array, context: FitContext): FittedLinearSVR {
    const { C, epsilon, fitIntercept, interceptScaling, tol, maxIter, randomState } = this.params;
    const p = X.shape[1];
    const [solution] = trainLinear({
      X: X.data,
      p,
      bias: fitIntercept ? interceptScaling : 0,
      y,
      solver: chooseSolver(this.type, { ...this.params, penalty: 'l2' }, X),
      classCosts: new Float64Array(0),
      cost: C,
      sampleWeight: context.sampleWeight,
      epsilon,
      tolerance: tol,
      maxIterations: maxIter,
      seed: RandomState.from(randomState, this.type).randint(SEED_LIMIT),
      threads: threadsFor(null),
    });
    const { weights, iterations: nIter } = solution!;
    if (nIter >= maxIter) {
      const message = `${this.type}: no convergence in ${nIter} iterations (raise maxIter, or scale the columns of X)`;
      context.warn({ code: 'CONVERGENCE', owner: this.type, message, nIter });
    }
    const intercept = Float64Array.of(fitIntercept ? interceptScaling * weights[p]! : 0);
    return new FittedLinearSVR(context.info, { coef: weights.slice(0, p), intercept, nIter });
  }
}

/** A fitted {@link LinearSVR}. */
export class FittedLinearSVR extends FittedRegressor<LinearSVRState> {
  static readonly layout: StateLayout<LinearSVRState> = {
    coef: float64s('features'),
    intercept: float64s('outputs'),
    nIter: countSlot(),
  };

  /** The weight of each column. */
  get coef(): Float64Array {
    return this.state.coef;
  }
  /** What is added, as a vector of one; zero without `fitIntercept`. */
  get intercept(): Float64Array {
    return this.state.intercept;
  }
  /** The iterations that were needed. */
  get nIter(): number {
    return this.state.nIter;
  }

  protected apply(X: Matrix): Float64Array {
    const out = new Float64Array(X.shape[0]);
    linearScores(X.compact().data, X.shape[1], this.coef, this.intercept, out);
    return out;
  }
}
