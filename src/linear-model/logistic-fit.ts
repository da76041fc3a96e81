import { Matrix } from '../data/index.js';
import { type LbfgsResult, logisticLoss, minimizeLbfgs, type ValueAndGradient } from '../kernels/index.js';

/** A penalized logistic regression to be solved. */
export interface LogisticProblem {
  /** Compact. */
  readonly X: Matrix;
  readonly codes: Int32Array;
  readonly classCount: number;
  readonly weights: Float64Array | null;
  /** Inverse strength of the penalty; infinite for none. */
  readonly C: number;
  readonly fitIntercept: boolean;
}

export interface LogisticSolution {
  /** `[1, features]` for two classes, else `[classes, features]`. */
  readonly coef: Matrix;
  readonly intercept: Float64Array;
  readonly result: LbfgsResult;
}

/** Minimizes the average logistic loss plus the penalty, from coefficients of zero. */
export function solveLogistic(problem: LogisticProblem, tol: number, maxIter: number): LogisticSolution {
  const features = problem.X.shape[1];
  const outputs = problem.classCount === 2 ? 1 : problem.classCount;
  const solution = new Float64Array(outputs * (features + (problem.fitIntercept ? 1 : 0)));
  const result = minimizeLbfgs(objective(problem, outputs, solution.length), solution, {
    memory: 10,
    gradientTolerance: tol,
    valueTolerance: 64 * Number.EPSILON,
    maxIterations: maxIter,
    maxEvaluations: 15000,
    maxLineSearchSteps: 50,
  });
  const coef = Matrix.zeros(outputs, features);
  for (let c = 0; c < outputs; c++) for (let j = 0; j < features; j++) coef.set(c, j, solution[j * outputs + c]!);
  const intercept = new Float64Array(outputs);
  if (problem.fitIntercept) intercept.set(solution.subarray(features * outputs));
  return { coef, intercept, result };
}

function objective(problem: LogisticProblem, outputs: number, size: number): ValueAndGradient {
  const { X, codes, weights, C } = problem;
  const features = X.shape[1];
  const weightSum = weights === null ? codes.length : weights.reduce((sum, weight) => sum + weight, 0);
  const l2 = 1 / (C * weightSum);
  const partial = new Float64Array(size);
  const scores = new Float64Array(4 * outputs);
  return (x, gradient) =>
    logisticLoss(X.data, codes, weights, weightSum, l2, features, outputs, x, gradient, partial, scores);
}
