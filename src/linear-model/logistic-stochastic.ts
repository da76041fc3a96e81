import { DataError, type RandomState } from '../core/index.js';
import { stochasticAverage } from '../kernels/index.js';
import {
  type LogisticProblem,
  type LogisticSolution,
  rowsOf,
  solutionFrom,
  solutionLength,
} from './logistic-problem.js';

const LARGEST_SEED = 2147483647;

/** Stochastic average gradients, for `unbiased` those of SAGA, with the step size of scikit-learn. */
export function solveStochastically(
  owner: string,
  problem: LogisticProblem,
  unbiased: boolean,
  random: RandomState,
): LogisticSolution {
  const { C, l1Ratio, fitIntercept, tol, maxIter } = problem;
  const rows = rowsOf(problem);
  const n = rows.codes.length;
  const alpha = ((1 / C) * (1 - l1Ratio)) / n;
  const beta = ((1 / C) * l1Ratio) / n;
  const smoothness = 0.25 * (largestSquare(rows.X, rows.p) + (fitIntercept ? 1 : 0)) + alpha;
  const step = 1 / (unbiased ? 2 * smoothness + Math.min(2 * n * alpha, smoothness) : smoothness);
  if (step * alpha === 1) {
    throw new DataError({
      owner,
      subject: 'X',
      must: 'hold numbers other than zero for this solver',
      got: 'only zeros',
    });
  }
  const seed = random.randint(1, LARGEST_SEED);
  const limits = { tolerance: tol, maxEpochs: maxIter, seed };
  const result = stochasticAverage({ ...rows, ...limits, fitIntercept, alpha, beta, step, unbiased });
  if (!result.finite) {
    const must = 'have columns of similar sizes for this solver (scale them)';
    throw new DataError({ owner, subject: 'X', must, got: `numbers that grew too large in pass ${result.epochs}` });
  }
  const weights = new Float64Array(solutionLength(problem));
  weights.set(result.weights);
  if (fitIntercept) weights.set(result.intercepts, result.weights.length);
  const trouble = result.epochs === maxIter ? 'that is maxIter: raise it' : null;
  return solutionFrom(problem, weights, result.epochs, trouble);
}

/** The largest sum of squares in a row. */
function largestSquare(X: Float64Array, p: number): number {
  let most = 0;
  for (let from = 0; from < X.length; from += p) {
    let sum = 0;
    for (let j = 0; j < p; j++) sum += X[from + j]! * X[from + j]!;
    most = Math.max(most, sum);
  }
  return most;
}
