import {
  type Arena,
  type HessianProblem,
  hessianProduct,
  minimizeNewtonCg,
  minimizeNewtonCholesky,
  type NewtonResult,
  placedLogisticLoss,
  placeLogisticRows,
  type ValueAndGradient,
  wholeHessian,
  withArena,
} from '../kernels/index.js';
import { runLbfgs } from './logistic-lbfgs.js';
import {
  type LogisticProblem,
  type LogisticSolution,
  rowsOf,
  scoreCount,
  solutionFrom,
  solutionLength,
} from './logistic-problem.js';

/** At most this share of the rows may have second derivatives of zero. */
const MOST_FLAT = 0.25;

const TROUBLES: Readonly<Record<NewtonResult['end'], string | null>> = {
  gradient: null,
  'max-iterations': 'that is maxIter: raise it',
  'line-search': 'no step lowered the loss: raise tol',
};

/** The loss in the arena, with what its second derivatives need. */
interface Placed {
  readonly evaluate: ValueAndGradient;
  readonly second: HessianProblem;
}

/** Newton's method, each step by conjugate gradients. */
export function solveByNewtonCg(problem: LogisticProblem): LogisticSolution {
  const weights = new Float64Array(solutionLength(problem));
  const limits = { tolerance: problem.tol, maxIterations: problem.maxIter };
  const { end, iterations } = withArena((arena) => {
    const { evaluate, second } = place(arena, problem);
    return minimizeNewtonCg(evaluate, hessianProduct(arena, second), weights, limits);
  });
  return solutionFrom(problem, weights, iterations, TROUBLES[end]);
}

/** Newton's method, each step by Cholesky's factors; L-BFGS goes on where there is no step. */
export function solveByNewtonCholesky(problem: LogisticProblem): LogisticSolution {
  const { tol, maxIter } = problem;
  const weights = new Float64Array(solutionLength(problem));
  const limits = { tolerance: tol, maxIterations: maxIter };
  const [nIter, trouble] = withArena((arena): [number, string | null] => {
    const { evaluate, second } = place(arena, problem);
    const hessian = wholeHessian(arena, second);
    const isFlat = () => isMostlyFlat(arena, second, problem);
    const { end, iterations } = minimizeNewtonCholesky(
      { evaluate, hessian, isFlat, moves: movingWeights(problem) },
      weights,
      limits,
    );
    if (end === 'gradient') return [iterations, null];
    if (end === 'max-iterations') return [iterations, TROUBLES[end]];
    const rest = runLbfgs(evaluate, weights, tol, maxIter - iterations);
    const reason = end === 'singular' ? 'its Hessian is singular or nearly so' : 'no step lowered the loss';
    return [iterations - 1 + Math.min(rest.iterations, maxIter - iterations), `${reason}: lbfgs went on`];
  });
  centre(problem, weights);
  return solutionFrom(problem, weights, nIter, trouble);
}

function place(arena: Arena, problem: LogisticProblem): Placed {
  const { threads } = problem;
  const rows = placeLogisticRows(arena, rowsOf(problem));
  const curvature = arena.reserve(8 * rows.n * rows.k);
  const l2 = 1 / (problem.C * rows.weightSum);
  const size = solutionLength(problem);
  const evaluate = placedLogisticLoss(arena, rows, l2, size, threads, curvature);
  return { evaluate, second: { rows, curvature, l2, size, threads } };
}

/** Whether the loss of two classes is flat in too many rows, for which there is no good step. */
function isMostlyFlat(arena: Arena, { rows, curvature }: HessianProblem, { weights }: LogisticProblem): boolean {
  if (rows.k > 1) return false;
  const seconds = arena.float64s(curvature, rows.n);
  let flat = 0;
  for (let i = 0; i < rows.n; i++) if (seconds[i]! <= 0) flat += weights === null ? 1 : weights[i]!;
  return flat / rows.weightSum > MOST_FLAT;
}

/** What no penalty decides can be added to all classes alike: there the last class stays at zero. */
function movingWeights(problem: LogisticProblem): readonly boolean[] {
  const outputs = scoreCount(problem);
  const penalized = problem.C < Number.POSITIVE_INFINITY ? problem.X.shape[1] * outputs : 0;
  return Array.from(
    { length: solutionLength(problem) },
    (_, w) => outputs === 1 || w < penalized || w % outputs !== outputs - 1,
  );
}

/** Makes what no penalty decides sum to zero over the classes. */
function centre(problem: LogisticProblem, weights: Float64Array): void {
  const outputs = scoreCount(problem);
  if (outputs === 1) return;
  const from = problem.C < Number.POSITIVE_INFINITY ? problem.X.shape[1] * outputs : 0;
  for (let first = from; first < weights.length; first += outputs) {
    const scores = weights.subarray(first, first + outputs);
    const mean = scores.reduce((sum, weight) => sum + weight, 0) / outputs;
    for (let c = 0; c < outputs; c++) scores[c]! -= mean;
  }
}
