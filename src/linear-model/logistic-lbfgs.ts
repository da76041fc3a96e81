import {
  type LbfgsEnd,
  type LbfgsResult,
  logisticLoss,
  minimizeLbfgs,
  type ValueAndGradient,
  withArena,
} from '../kernels/index.js';
import {
  type LogisticProblem,
  type LogisticSolution,
  rowsOf,
  solutionFrom,
  solutionLength,
} from './logistic-problem.js';

const TROUBLES: Readonly<Record<LbfgsEnd, string | null>> = {
  gradient: null,
  value: null,
  'max-iterations': 'that is maxIter: raise it',
  'max-evaluations': 'too many evaluations of the loss: raise tol',
  'line-search': 'no step lowered the loss: raise tol',
};

/** Minimizes the average logistic loss plus the squared penalty, from coefficients of zero. */
export function solveByLbfgs(problem: LogisticProblem): LogisticSolution {
  const weights = new Float64Array(solutionLength(problem));
  const rows = rowsOf(problem);
  const l2 = 1 / (problem.C * rows.weightSum);
  const { end, iterations } = withArena((arena) =>
    runLbfgs(logisticLoss(arena, rows, l2, weights.length, problem.threads), weights, problem.tol, problem.maxIter),
  );
  return solutionFrom(problem, weights, Math.min(iterations, problem.maxIter), TROUBLES[end]);
}

/** L-BFGS with scikit-learn's limits. `weights` IN the start, OUT the minimizer. */
export function runLbfgs(
  loss: ValueAndGradient,
  weights: Float64Array,
  tol: number,
  maxIterations: number,
): LbfgsResult {
  return minimizeLbfgs(loss, weights, {
    memory: 10,
    gradientTolerance: tol,
    valueTolerance: 64 * Number.EPSILON,
    maxIterations,
    maxEvaluations: 15000,
    maxLineSearchSteps: 50,
  });
}
