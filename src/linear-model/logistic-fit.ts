import type { RandomState } from '../core/index.js';
import { solveByLbfgs } from './logistic-lbfgs.js';
import { type LiblinearSettings, solveByLiblinear } from './logistic-liblinear.js';
import { solveByNewtonCg, solveByNewtonCholesky } from './logistic-newton.js';
import type { LogisticProblem, LogisticSolution } from './logistic-problem.js';
import { solveStochastically } from './logistic-stochastic.js';

/** How to minimize. */
export type LogisticSolver = 'lbfgs' | 'liblinear' | 'newton-cg' | 'newton-cholesky' | 'sag' | 'saga';

export interface SolverSettings extends LiblinearSettings {
  /** Who is named in errors. */
  readonly owner: string;
  readonly solver: LogisticSolver;
  /** Asked by the solvers that draw random numbers. */
  readonly random: () => RandomState;
}

/** Solves a logistic regression, from coefficients of zero. */
export function solveLogistic(problem: LogisticProblem, settings: SolverSettings): LogisticSolution {
  const { owner, solver, random } = settings;
  switch (solver) {
    case 'lbfgs':
      return solveByLbfgs(problem);
    case 'newton-cg':
      return solveByNewtonCg(problem);
    case 'newton-cholesky':
      return solveByNewtonCholesky(problem);
    case 'liblinear':
      return solveByLiblinear(owner, problem, settings, random());
    case 'sag':
    case 'saga':
      return solveStochastically(owner, problem, solver === 'saga', random());
  }
}
