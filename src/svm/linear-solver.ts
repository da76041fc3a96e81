import { DataError, describe, InvalidParameterError } from '../core/index.js';
import type { Matrix } from '../data/index.js';
import type { LinearSolver } from '../kernels/index.js';

/** scikit-learn seeds LIBLINEAR with a number below this. */
export const SEED_LIMIT = 2147483647;

/** Parameters that choose a solver. */
export interface SolverParams {
  readonly loss: 'hinge' | 'squared_hinge' | 'epsilon_insensitive' | 'squared_epsilon_insensitive';
  readonly penalty: 'l1' | 'l2';
  readonly dual: boolean | 'auto';
}

/** Whether there is a solver for errors as they are or squared, a penalty, and the primal or dual problem. */
function exists(squared: boolean, penalty: 'l1' | 'l2', dual: boolean): boolean {
  if (penalty === 'l1') return squared && !dual;
  return squared || dual;
}

/** The solver for the parameters; `'auto'` takes the dual problem where there are fewer rows than columns. */
export function chooseSolver(owner: string, { loss, penalty, dual }: SolverParams, X: Matrix): LinearSolver {
  const squared = loss.startsWith('squared');
  const preferred = dual === 'auto' ? X.shape[0] < X.shape[1] : dual;
  const chosen = dual === 'auto' && !exists(squared, penalty, preferred) ? !preferred : preferred;
  if (!exists(squared, penalty, chosen)) {
    const subject = penalty === 'l1' && !squared ? 'loss' : 'dual';
    const must = subject === 'loss' ? "be 'squared_hinge' for penalty 'l1'" : `be ${!chosen} here`;
    const got = subject === 'loss' ? describe(loss) : `${chosen} with loss '${loss}' and penalty '${penalty}'`;
    throw new InvalidParameterError({ owner, subject, must, got });
  }
  return { loss: loss.endsWith('hinge') ? 'hinge' : 'epsilon', squared, penalty, dual: chosen };
}

/** @throws DataError where the weights leave a class no row. */
export function checkEveryClass(
  owner: string,
  codes: Int32Array,
  classCount: number,
  sampleWeight: Float64Array | null,
): void {
  const present = new Set(codes.filter((_, i) => sampleWeight === null || sampleWeight[i]! > 0));
  if (present.size === classCount) return;
  const must = 'leave each class a row that weighs something';
  throw new DataError({ owner, subject: 'sampleWeight', must, got: `only zeros for ${classCount - present.size}` });
}
