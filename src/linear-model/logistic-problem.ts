import { Matrix } from '../data/index.js';
import type { LogisticRows } from '../kernels/index.js';

/** A penalized logistic regression to be solved, and how far. */
export interface LogisticProblem {
  /** Compact. */
  readonly X: Matrix;
  readonly codes: Int32Array;
  readonly classCount: number;
  readonly weights: Float64Array | null;
  /** Inverse strength of the penalty; infinite for none. */
  readonly C: number;
  /** The share of absolute values in the penalty; the rest is squares. */
  readonly l1Ratio: number;
  readonly fitIntercept: boolean;
  readonly tol: number;
  readonly maxIter: number;
  readonly threads: number;
}

export interface LogisticSolution {
  /** `[1, features]` for two classes, else `[classes, features]`. */
  readonly coef: Matrix;
  readonly intercept: Float64Array;
  readonly nIter: number;
  /** Why the solver stopped before it converged, or null. */
  readonly trouble: string | null;
}

/** Two classes share one score. */
export function scoreCount({ classCount }: LogisticProblem): number {
  return classCount === 2 ? 1 : classCount;
}

/** How many weights and intercepts there are. */
export function solutionLength(problem: LogisticProblem): number {
  return scoreCount(problem) * (problem.X.shape[1] + (problem.fitIntercept ? 1 : 0));
}

/** The rows as kernels take them. */
export function rowsOf(problem: LogisticProblem): LogisticRows {
  const { X, codes, weights } = problem;
  const weightSum = weights === null ? codes.length : weights.reduce((sum, weight) => sum + weight, 0);
  return { X: X.data, codes, sampleWeight: weights, weightSum, p: X.shape[1], k: scoreCount(problem) };
}

/** Takes weights apart, in which the scores of one feature lie beside each other and intercepts, if any, come last. */
export function solutionFrom(
  problem: LogisticProblem,
  weights: Float64Array,
  nIter: number,
  trouble: string | null,
): LogisticSolution {
  const features = problem.X.shape[1];
  const outputs = scoreCount(problem);
  const coef = Matrix.zeros(outputs, features);
  for (let c = 0; c < outputs; c++) for (let j = 0; j < features; j++) coef.set(c, j, weights[j * outputs + c]!);
  const intercept = new Float64Array(outputs);
  if (problem.fitIntercept) intercept.set(weights.subarray(features * outputs));
  return { coef, intercept, nIter, trouble };
}
