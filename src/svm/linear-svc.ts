import {
  argmaxRows,
  balancedWeights,
  Classifier,
  type ClassTarget,
  countSlot,
  type FitContext,
  type FitInfo,
  FittedClassifier,
  float64s,
  givenWeights,
  type LabelWeights,
  labelsSlot,
  labelWeightsRule,
  type ModelKind,
  matrixSlot,
  type StateLayout,
  type Tags,
} from '../base/index.js';
import {
  DataError,
  describe,
  flag,
  InvalidParameterError,
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
import { type Label, Matrix, type NumericInput } from '../data/index.js';
import { type LinearSolution, linearScores, trainLinear } from '../kernels/index.js';
import { checkEveryClass, chooseSolver, SEED_LIMIT } from './linear-solver.js';

/** Parameters of {@link LinearSVC}. */
export interface LinearSVCParams {
  /** Penalize squares or absolute values of the weights; `'l1'` makes many of them zero. @defaultValue 'l2' */
  readonly penalty: 'l1' | 'l2';
  /** Count errors as they are or squared. @defaultValue 'squared_hinge' */
  readonly loss: 'hinge' | 'squared_hinge';
  /** Solve the dual problem; `'auto'` does where there are fewer rows than columns, and where it must. @defaultValue 'auto' */
  readonly dual: boolean | 'auto';
  /** When to stop. @defaultValue 1e-4 */
  readonly tol: number;
  /** The price of an error: greater follows the labels more closely. @defaultValue 1 */
  readonly C: number;
  /** One machine for each class against the rest, or one for all, for which the loss, penalty and dual have no effect. @defaultValue 'ovr' */
  readonly multiClass: 'ovr' | 'crammer_singer';
  /** Learn an intercept; it is penalized like a weight. @defaultValue true */
  readonly fitIntercept: boolean;
  /** The larger, the less the intercept is penalized. @defaultValue 1 */
  readonly interceptScaling: number;
  /** Factors of C by label (an object or a `Map`), or `'balanced'` so that all classes weigh the same. @defaultValue null */
  readonly classWeight: LabelWeights | 'balanced' | null;
  /** Print progress; only 0 is available. @defaultValue 0 */
  readonly verbose: 0;
  /** In which order rows or columns are visited. @defaultValue null */
  readonly randomState: RandomStateLike;
  /** Most iterations. @defaultValue 1000 */
  readonly maxIter: number;
}

interface LinearSVCState {
  readonly classes: readonly Label[];
  readonly coef: Matrix;
  readonly intercept: Float64Array;
  readonly nIter: number;
}

interface LinearSVCKind extends ModelKind {
  readonly model: FittedLinearSVC<this['label']>;
}

/**
 * Classifies by linear scores with the widest margin that a price for errors allows; for many rows.
 *
 * @example
 * ```ts
 * import { LinearSVC } from 'pipefit/svm';
 * const model = new LinearSVC({ randomState: 0 }).fit([[0], [1], [3], [4]], ['low', 'low', 'high', 'high']);
 * model.predict([[0.5], [3.5]]); // ['low', 'high']
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.svm.LinearSVC.html
 */
export class LinearSVC extends Classifier<LinearSVCParams, LinearSVCKind> {
  static readonly type = 'LinearSVC';
  declare readonly type: 'LinearSVC';
  static readonly rules: ParamRules<LinearSVCParams> = {
    penalty: oneOf(['l1', 'l2'], 'l2'),
    loss: oneOf(['hinge', 'squared_hinge'], 'squared_hinge'),
    dual: oneOf([true, false, 'auto'], 'auto'),
    tol: real({ min: 0, openMin: true, default: 1e-4 }),
    C: real({ min: 0, openMin: true, default: 1 }),
    multiClass: oneOf(['ovr', 'crammer_singer'], 'ovr'),
    fitIntercept: flag(true),
    interceptScaling: real({ min: 0, openMin: true, default: 1 }),
    classWeight: labelWeightsRule(['balanced']),
    verbose: only(0, union([integer({ min: 0 }), flag(false)]), NOTHING_PRINTED),
    randomState: randomStateRule(),
    maxIter: integer({ min: 0, default: 1000 }),
  };
  static readonly tags: Partial<Tags> = { sampleWeight: true };

  protected learn(X: Matrix, target: ClassTarget, context: FitContext): FittedLinearSVC {
    const { classes, codes } = target;
    const { C, multiClass, fitIntercept, interceptScaling, tol, maxIter, randomState } = this.params;
    if (classes.length < 2) {
      const got = `only ${describe(classes[0])}`;
      throw new DataError({ owner: this.type, subject: 'y', must: 'hold at least two classes', got });
    }
    const solver =
      multiClass === 'ovr'
        ? chooseSolver(this.type, this.params, X)
        : ({ loss: 'crammer-singer', squared: false, penalty: 'l2', dual: true } as const);
    const { sampleWeight } = context;
    checkEveryClass(this.type, codes, classes.length, sampleWeight);
    const solutions = trainLinear({
      X: X.data,
      p: X.shape[1],
      bias: fitIntercept ? interceptScaling : 0,
      y: Float64Array.from(codes),
      solver,
      classCosts: this.factors(target, sampleWeight).map((factor) => factor * C),
      cost: C,
      sampleWeight,
      epsilon: 0,
      tolerance: tol,
      maxIterations: maxIter,
      seed: RandomState.from(randomState, this.type).randint(SEED_LIMIT),
      threads: threadsFor(null),
    });
    const nIter = solutions.reduce((most, { iterations }) => Math.max(most, iterations), 0);
    if (nIter >= maxIter) {
      const message = `${this.type}: no convergence in ${nIter} iterations (raise maxIter, or scale the columns of X)`;
      context.warn({ code: 'CONVERGENCE', owner: this.type, message, nIter });
    }
    const { coef, intercept } = this.arrange(solutions, classes.length, X.shape[1]);
    return new FittedLinearSVC(context.info, { classes, coef, intercept, nIter });
  }

  /** The factor of C of each class. */
  private factors(target: ClassTarget, sampleWeight: Float64Array | null): Float64Array {
    const { classWeight } = this.params;
    const { classes, codes } = target;
    if (classWeight === null) return new Float64Array(classes.length).fill(1);
    const ofRows =
      classWeight === 'balanced'
        ? balancedWeights(codes, sampleWeight, classes.length)
        : givenWeights(this.type, classWeight, target);
    const factors = Float64Array.from(classes, (_, c) => ofRows[codes.indexOf(c)]!);
    const zero = factors.indexOf(0);
    if (zero < 0) return factors;
    const got = `0 for ${describe(classes[zero])}`;
    throw new InvalidParameterError({ owner: this.type, subject: 'classWeight', must: 'be above 0', got });
  }

  /** Solutions as coefficients and intercepts, row after row; two classes share one score. */
  private arrange(solutions: readonly LinearSolution[], classCount: number, features: number) {
    const { multiClass, fitIntercept, interceptScaling } = this.params;
    const outputs = classCount === 2 ? 1 : classCount;
    const weightOf = (c: number, j: number) => {
      if (multiClass === 'ovr') return solutions[c]!.weights[j]!;
      const { weights } = solutions[0]!;
      return classCount === 2 ? weights[2 * j + 1]! - weights[2 * j]! : weights[j * classCount + c]!;
    };
    const coef = Matrix.zeros(outputs, features);
    const intercept = new Float64Array(outputs);
    for (let c = 0; c < outputs; c++) {
      for (let j = 0; j < features; j++) coef.set(c, j, weightOf(c, j));
      if (fitIntercept) intercept[c] = interceptScaling * weightOf(c, features);
    }
    return { coef, intercept };
  }
}

/** A fitted {@link LinearSVC}. */
export class FittedLinearSVC<L extends Label = Label> extends FittedClassifier<L, LinearSVCState> {
  static readonly layout: StateLayout<LinearSVCState> = {
    classes: labelsSlot('classes'),
    coef: matrixSlot('outputs', 'features'),
    intercept: float64s('outputs'),
    nIter: countSlot(),
  };

  /** Refuses another number of scores than the classes need. */
  static checkState(
    { classes, coef }: LinearSVCState,
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
  /** The most iterations that a score took. */
  get nIter(): number {
    return this.state.nIter;
  }

  /** The scores of each row: one number for two classes (above 0 for the second), else `[rows, classes]`. */
  decisionFunction(X: NumericInput): Float64Array | Matrix {
    const scores = this.scores(this.read<Matrix>(X, 'decisionFunction'));
    return scores.shape[1] === 1 ? scores.data : scores;
  }

  protected assign(X: Matrix): Int32Array {
    const scores = this.scores(X);
    return scores.shape[1] === 1 ? Int32Array.from(scores.data, (score) => (score > 0 ? 1 : 0)) : argmaxRows(scores);
  }

  private scores(X: Matrix): Matrix {
    const out = Matrix.zeros(X.shape[0], this.coef.shape[0]);
    linearScores(X.compact().data, X.shape[1], this.coef.data, this.intercept, out.data);
    return out;
  }
}
