import type { FitContext } from '../base/index.js';
import { DataError, InvalidParameterError, threadsFor } from '../core/index.js';
import type { Matrix } from '../data/index.js';
import { type SvmKernel, type SvmProblem, type SvmResult, type SvmTask, trainSvms } from '../kernels/index.js';
import { gammaOf, type KernelParams, kernelOf, trainingValues } from './kernel-params.js';

/** What the formulations differ in. */
export interface Formulation {
  readonly formulation: number;
  readonly nu?: number;
  readonly epsilon?: number;
  readonly targets?: Float64Array;
}

/** A problem whose rows are known. */
export interface PosedProblem {
  readonly problem: SvmProblem;
  readonly kernel: SvmKernel;
  /** What the solver sees of X. */
  readonly values: Matrix;
  /** Rows of weight above zero. */
  readonly present: Int32Array;
}

const MEGABYTE = 2 ** 20;

/** Everything of a problem but its lists of rows: those of positive weight, at first. */
export function poseProblem(
  owner: string,
  params: KernelParams,
  X: Matrix,
  sampleWeight: Float64Array | null,
  { formulation, nu = 0, epsilon = 0, targets }: Formulation,
): PosedProblem {
  const values = trainingValues(owner, params, X);
  const n = X.shape[0];
  const weights = sampleWeight ?? new Float64Array(n).fill(1);
  const present = Int32Array.from(weights.keys()).filter((row) => weights[row]! > 0);
  const kernel = kernelOf(params, gammaOf(params, X));
  const { tol, shrinking, maxIter, cacheSize } = params;
  const problem: SvmProblem = {
    ...{ X: values.data, p: values.shape[1], rows: present, weights, targets: targets ?? null },
    ...{ formulation, kernel, nu, epsilon, tolerance: tol, shrinking, maxIter },
    cacheBytes: cacheSize * MEGABYTE,
  };
  return { problem, kernel, values, present };
}

/** Solves the problems, on all threads that there may be. */
export function solveAll(problem: SvmProblem, tasks: readonly SvmTask[]): SvmResult[] {
  return trainSvms(problem, tasks, threadsFor(null));
}

/** Warns of a solver that maxIter or the limits of its arithmetic cut short, and gives the status of the fit. */
export function reportStatus(owner: string, cutShort: boolean, nIter: number, context: FitContext): 0 | 1 {
  if (!cutShort) return 0;
  const message = `${owner}: the solver ended before it reached tol: scale the columns of X, or raise maxIter or tol`;
  context.warn({ code: 'CONVERGENCE', owner, message, nIter });
  return 1;
}

/** @throws DataError for results that are not finite. */
export function checkFiniteResult(owner: string, result: SvmResult): void {
  if (Number.isFinite(result.offset) && result.coefficients.every(Number.isFinite)) return;
  const must = 'hold numbers of a size that the kernel can take: scale its columns';
  throw new DataError({ owner, subject: 'X', must, got: 'dual coefficients that are not finite' });
}

/** @throws InvalidParameterError when a class is too small for `nu`. */
export function checkNu(owner: string, nu: number, sums: Float64Array): void {
  for (const [i, first] of sums.entries()) {
    for (const second of sums.subarray(i + 1)) {
      const most = (2 * Math.min(first, second)) / (first + second);
      if ((nu * (first + second)) / 2 <= Math.min(first, second)) continue;
      const must = `be at most ${most} for classes of weights ${first} and ${second}`;
      throw new InvalidParameterError({ owner, subject: 'nu', must, got: String(nu) });
    }
  }
}
