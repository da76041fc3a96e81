import type { Arena } from './arena.js';
import { type ChunkKernel, runChunks } from './run-chunks.js';

/** The kernels that move one coordinate at a time. */
export type CoordinateDescent = Extract<
  ChunkKernel,
  'DUAL_SVC' | 'DUAL_SVR' | 'DUAL_LOGISTIC' | 'CRAMMER_SINGER' | 'L1_SVC' | 'L1_LOGISTIC'
>;

/** How much scratch each needs: numbers and integers. */
const SCRATCH: Readonly<Record<CoordinateDescent, (n: number, p: number, k: number) => readonly [number, number]>> = {
  DUAL_SVC: (n) => [2 * n, n],
  DUAL_SVR: (n) => [2 * n, n],
  DUAL_LOGISTIC: (n) => [3 * n, n],
  CRAMMER_SINGER: (n, _p, k) => [n * (k + 1) + 4 * k, n * (k + 3)],
  L1_SVC: (n, p) => [n + p + 2, p],
  L1_LOGISTIC: (n, p) => [5 * n + 4 * p + 10, p],
};

/** What a coordinate descent works on, as addresses. */
export interface CoordinateDescentProblem {
  readonly kernel: CoordinateDescent;
  /** `n × p`, row after row, or column after column for the penalty on absolute values. */
  readonly X: number;
  readonly y: number;
  readonly cost: number;
  readonly n: number;
  readonly p: number;
  readonly classCount: number;
  readonly squared: boolean;
  readonly epsilon: number;
  readonly maxIterations: number;
  /** The state of a Mersenne Twister, IN and OUT. */
  readonly generator: number;
}

/** Reserves what the descent needs; each call of the result runs it on what is then at the addresses. */
export function coordinateDescent(
  arena: Arena,
  problem: CoordinateDescentProblem,
): (tolerance: number) => { weights: Float64Array; iterations: number } {
  const { kernel, X, y, cost, n, p, classCount, squared, epsilon, maxIterations, generator } = problem;
  const size = kernel === 'CRAMMER_SINGER' ? p * classCount : p;
  const [numberCount, integerCount] = SCRATCH[kernel](n, p, classCount);
  const numbers = arena.reserve(8 * numberCount);
  const integers = arena.reserve(4 * integerCount);
  const weights = arena.reserve(8 * size);
  const iterations = arena.reserve(4);
  const flag = squared ? 1 : 0;
  const rest = [maxIterations, generator, weights, iterations, numbers, integers, flag, epsilon, classCount];
  return (tolerance) => {
    const args = [X, y, cost, n, p, tolerance, ...rest];
    runChunks(kernel, 1, args, { threads: 1, scratch: 0, scratchBytes: 0 });
    return { weights: arena.float64s(weights, size).slice(), iterations: arena.int32s(iterations, 1)[0]! };
  };
}
