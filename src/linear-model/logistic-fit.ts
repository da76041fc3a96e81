import { Matrix } from '../data/index.js';
import {
  type Arena,
  type LbfgsResult,
  logisticLoss,
  minimizeLbfgs,
  type ValueAndGradient,
  withArena,
} from '../kernels/index.js';

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
export function solveLogistic(
  problem: LogisticProblem,
  tol: number,
  maxIter: number,
  threads: number,
): LogisticSolution {
  const features = problem.X.shape[1];
  const outputs = problem.classCount === 2 ? 1 : problem.classCount;
  const solution = new Float64Array(outputs * (features + (problem.fitIntercept ? 1 : 0)));
  const result = withArena((arena) =>
    minimizeLbfgs(objective(arena, problem, outputs, solution.length, threads), solution, {
      memory: 10,
      gradientTolerance: tol,
      valueTolerance: 64 * Number.EPSILON,
      maxIterations: maxIter,
      maxEvaluations: 15000,
      maxLineSearchSteps: 50,
    }),
  );
  const coef = Matrix.zeros(outputs, features);
  for (let c = 0; c < outputs; c++) for (let j = 0; j < features; j++) coef.set(c, j, solution[j * outputs + c]!);
  const intercept = new Float64Array(outputs);
  if (problem.fitIntercept) intercept.set(solution.subarray(features * outputs));
  return { coef, intercept, result };
}

function objective(
  arena: Arena,
  problem: LogisticProblem,
  outputs: number,
  size: number,
  threads: number,
): ValueAndGradient {
  const { X, codes, weights, C } = problem;
  const weightSum = weights === null ? codes.length : weights.reduce((sum, weight) => sum + weight, 0);
  const rows = { X: X.data, codes, sampleWeight: weights, weightSum, p: X.shape[1], k: outputs };
  return logisticLoss(arena, rows, 1 / (C * weightSum), size, threads);
}
