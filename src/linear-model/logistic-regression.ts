import {
  argmaxRows,
  Classifier,
  type ClassTarget,
  type FitContext,
  type FitInfo,
  FittedProbabilisticClassifier,
  float64s,
  int32s,
  type LabelWeights,
  labelsSlot,
  labelWeightsRule,
  type ModelKind,
  matrixSlot,
  type StateLayout,
  type Tags,
  weightRows,
} from '../base/index.js';
import {
  DataError,
  describe,
  flag,
  integer,
  jobsRule,
  NO_WARM_START,
  NOTHING_PRINTED,
  nullable,
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
import { type Label, Matrix, type NumericInput } from '../data/index.js';
import { expitPairs, linearScores, softmaxRows } from '../kernels/index.js';
import { type LogisticSolver, solveLogistic } from './logistic-fit.js';
import { resolvePenalty } from './logistic-penalty.js';

/** Parameters of {@link LogisticRegression}. */
export interface LogisticRegressionParams {
  /** Deprecated by scikit-learn: leave it, and say the same by `l1Ratio` and `C`. @defaultValue 'deprecated' */
  readonly penalty: 'deprecated' | 'l1' | 'l2' | 'elasticnet' | null;
  /** Inverse strength of the penalty on the coefficients: smaller is stronger, `Infinity` is none. @defaultValue 1 */
  readonly C: number;
  /** Share of absolute values in the penalty, the rest is squares: 0, for `'liblinear'` 0 or 1, for `'saga'` any. @defaultValue 0 */
  readonly l1Ratio: number | null;
  /** Solve the dual problem, for `'liblinear'` with a squared penalty. @defaultValue false */
  readonly dual: boolean;
  /** When to stop: for most solvers, when no component of the gradient exceeds this. @defaultValue 1e-4 */
  readonly tol: number;
  /** Learn an intercept; it is not penalized, except by `'liblinear'`. @defaultValue true */
  readonly fitIntercept: boolean;
  /** The larger, the less `'liblinear'` penalizes the intercept. @defaultValue 1 */
  readonly interceptScaling: number;
  /** Weights by label (an object or a `Map`), or `'balanced'` so that all classes weigh the same. @defaultValue null */
  readonly classWeight: LabelWeights | 'balanced' | null;
  /** In which order `'sag'`, `'saga'` and `'liblinear'` visit rows or columns. @defaultValue null */
  readonly randomState: RandomStateLike;
  /** How to minimize; all but `'liblinear'` take more than two classes. @defaultValue 'lbfgs' */
  readonly solver: LogisticSolver;
  /** Most iterations. @defaultValue 100 */
  readonly maxIter: number;
  /** Print progress; only 0 is available. @defaultValue 0 */
  readonly verbose: 0;
  /** Start from the last fit; only `false` is available, because specifications keep no fit. @defaultValue false */
  readonly warmStart: false;
  /** Threads for passes over X; `null` leaves it to `setConfig`, -1 is all. Never changes a result. @defaultValue null */
  readonly nJobs: number | null;
}

interface LogisticRegressionState {
  readonly classes: readonly Label[];
  readonly coef: Matrix;
  readonly intercept: Float64Array;
  readonly nIter: Int32Array;
}

interface LogisticRegressionKind extends ModelKind {
  readonly model: FittedLogisticRegression<this['label']>;
}

/**
 * Classifies by a linear score for each class, fitted to maximal likelihood with a penalty on the weights.
 *
 * Two classes share one score and a logistic curve; more have one score each and a softmax.
 *
 * @example
 * ```ts
 * import { LogisticRegression } from 'pipefit/linear-model';
 * const model = new LogisticRegression().fit([[0], [1], [3], [4]], ['low', 'low', 'high', 'high']);
 * model.predict([[0.5], [3.5]]); // ['low', 'high']
 * model.predictProba([[2]]).toArray(); // about [[0.5, 0.5]], in the order of model.classes
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.linear_model.LogisticRegression.html
 */
export class LogisticRegression extends Classifier<LogisticRegressionParams, LogisticRegressionKind> {
  static readonly type = 'LogisticRegression';
  declare readonly type: 'LogisticRegression';
  static readonly rules: ParamRules<LogisticRegressionParams> = {
    penalty: oneOf(['deprecated', 'l1', 'l2', 'elasticnet', null], 'deprecated'),
    C: real({ min: 0, openMin: true, max: Number.POSITIVE_INFINITY, default: 1 }),
    l1Ratio: nullable(real({ min: 0, max: 1 }), 0),
    dual: flag(false),
    tol: real({ min: 0, default: 1e-4 }),
    fitIntercept: flag(true),
    interceptScaling: real({ min: 0, openMin: true, default: 1 }),
    classWeight: labelWeightsRule(['balanced']),
    randomState: randomStateRule(),
    solver: oneOf(['lbfgs', 'liblinear', 'newton-cg', 'newton-cholesky', 'sag', 'saga'], 'lbfgs'),
    maxIter: integer({ min: 0, default: 100 }),
    verbose: only(0, union([integer({ min: 0 }), flag(false)]), NOTHING_PRINTED),
    warmStart: only(false, flag(false), NO_WARM_START),
    nJobs: jobsRule(),
  };
  static readonly tags: Partial<Tags> = { sampleWeight: true };

  protected learn(X: Matrix, target: ClassTarget, context: FitContext): FittedLogisticRegression {
    const { classes, codes } = target;
    if (classes.length < 2) {
      const got = `only ${describe(classes[0])}`;
      throw new DataError({ owner: this.type, subject: 'y', must: 'hold at least two classes', got });
    }
    const { classWeight, fitIntercept, tol, maxIter, nJobs, randomState } = this.params;
    const { C, l1Ratio, doubts } = resolvePenalty(this.type, this.params);
    for (const doubt of doubts) context.warn({ code: 'DATA', owner: this.type, message: `${this.type}: ${doubt}` });
    const weights = weightRows(this.type, classWeight, target, context.sampleWeight);
    const threads = threadsFor(nJobs);
    const problem = { X, codes, classCount: classes.length, weights, C, l1Ratio, fitIntercept, tol, maxIter, threads };
    const random = () => RandomState.from(randomState, this.type);
    const { coef, intercept, nIter, trouble } = solveLogistic(problem, { ...this.params, owner: this.type, random });
    if (trouble !== null) this.report(trouble, nIter, context);
    return new FittedLogisticRegression(context.info, { classes, coef, intercept, nIter: Int32Array.of(nIter) });
  }

  /** All but one solver take more than two classes. */
  override get tags(): Tags {
    return { ...super.tags, multiClass: this.params.solver !== 'liblinear' };
  }

  private report(trouble: string, nIter: number, context: FitContext): void {
    const { solver } = this.params;
    const message = `${solver} did not converge in ${nIter} iterations (${trouble}, or scale the columns of X)`;
    context.warn({ code: 'CONVERGENCE', owner: this.type, message: `${this.type}: ${message}`, nIter });
  }
}

/** A fitted {@link LogisticRegression}. */
export class FittedLogisticRegression<L extends Label = Label> extends FittedProbabilisticClassifier<
  L,
  LogisticRegressionState
> {
  static readonly layout: StateLayout<LogisticRegressionState> = {
    classes: labelsSlot('classes'),
    coef: matrixSlot('outputs', 'features'),
    intercept: float64s('outputs'),
    nIter: int32s('fits'),
  };

  /** Refuses another number of scores than the classes need. */
  static checkState(
    { classes, coef }: LogisticRegressionState,
    _info: FitInfo,
    fail: (must: string, got: string) => never,
  ): void {
    const scores = classes.length === 2 ? 1 : classes.length;
    if (classes.length < 2 || coef.shape[0] !== scores) {
      fail('have one score for two classes, else one for each', `${coef.shape[0]} for ${classes.length}`);
    }
  }

  /** Coefficients of the scores: `[1, features]` for two classes (the second's score), else `[classes, features]`. */
  get coef(): Matrix {
    return this.state.coef;
  }
  /** What is added to each score; zero without `fitIntercept`. */
  get intercept(): Float64Array {
    return this.state.intercept;
  }
  /** Number of iterations, as a vector of one. */
  get nIter(): Int32Array {
    return this.state.nIter;
  }

  /** The scores of each row: one number for two classes (above 0 for the second), else `[rows, classes]`. */
  decisionFunction(X: NumericInput): Float64Array | Matrix {
    const scores = this.answer(X, 'decisionFunction', (data: Matrix) => this.scores(data));
    return scores.shape[1] === 1 ? scores.data : scores;
  }

  protected override assign(X: Matrix): Int32Array {
    if (this.coef.shape[0] > 1) return argmaxRows(this.scores(X));
    const codes = new Int32Array(X.shape[0]);
    const scores = this.scoresInto(new Float64Array(codes.length), X);
    for (let i = 0; i < codes.length; i++) codes[i] = scores[i]! > 0 ? 1 : 0;
    return codes;
  }

  protected probabilities(X: Matrix): Matrix {
    const scores = this.scores(X);
    if (scores.shape[1] > 1) {
      softmaxRows(scores.data, scores.shape[1]);
      return scores;
    }
    const out = Matrix.zeros(X.shape[0], 2);
    expitPairs(scores.data, out.data);
    return out;
  }

  private scores(X: Matrix): Matrix {
    const shape = [X.shape[0], this.coef.shape[0]] as const;
    return new Matrix(this.scoresInto(new Float64Array(shape[0] * shape[1]), X), shape);
  }

  private scoresInto(out: Float64Array, X: Matrix): Float64Array {
    linearScores(X.compact().data, X.shape[1], this.coef.data, this.intercept, out);
    return out;
  }
}
