import { DataError, InvalidParameterError, type RandomState } from '../core/index.js';
import { Matrix } from '../data/index.js';
import { trainLinear } from '../kernels/index.js';
import type { LogisticProblem, LogisticSolution } from './logistic-problem.js';

const SEEDS = 2147483647;
const LARGEST_VALUE = 1e30;

/** What belongs to this solver alone. */
export interface LiblinearSettings {
  readonly dual: boolean;
  readonly interceptScaling: number;
}

/** LIBLINEAR's solvers, which penalize the intercept too. */
export function solveByLiblinear(
  owner: string,
  problem: LogisticProblem,
  { dual, interceptScaling }: LiblinearSettings,
  random: RandomState,
): LogisticSolution {
  const { X, codes, C, fitIntercept, tol, maxIter, threads } = problem;
  const features = X.shape[1];
  check(owner, problem);
  const [solution] = trainLinear({
    X: X.data,
    p: features,
    bias: fitIntercept ? interceptScaling : 0,
    y: Float64Array.from(codes),
    solver: { loss: 'logistic', squared: false, penalty: problem.l1Ratio === 1 ? 'l1' : 'l2', dual },
    classCosts: Float64Array.of(C, C),
    cost: C,
    sampleWeight: problem.weights,
    epsilon: 0,
    tolerance: tol,
    maxIterations: maxIter,
    seed: random.randint(SEEDS),
    threads,
  });
  const { weights, iterations } = solution!;
  return {
    coef: new Matrix(weights.slice(0, features), [1, features]),
    intercept: Float64Array.of(fitIntercept ? interceptScaling * weights[features]! : 0),
    nIter: iterations,
    trouble: iterations >= maxIter ? 'that is maxIter: raise it' : null,
  };
}

function check(owner: string, { X, codes, classCount, weights, tol }: LogisticProblem): void {
  if (classCount > 2) {
    const must = "be another than 'liblinear' for more than two classes";
    throw new InvalidParameterError({ owner, subject: 'solver', must, got: `${classCount} classes` });
  }
  if (tol === 0) {
    const must = "be above 0 for the solver 'liblinear'";
    throw new InvalidParameterError({ owner, subject: 'tol', must, got: '0' });
  }
  if (X.data.some((value) => value > LARGEST_VALUE)) {
    const must = "hold no value above 1e30 for the solver 'liblinear'";
    throw new DataError({ owner, subject: 'X', must, got: 'a larger one' });
  }
  if (weights === null) return;
  for (const code of [0, 1]) {
    if (codes.some((other, i) => other === code && weights[i]! > 0)) continue;
    const must = 'leave both classes a row that weighs something';
    throw new DataError({ owner, subject: 'sampleWeight', must, got: 'only zeros for one' });
  }
}
