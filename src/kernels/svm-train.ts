import { type Arena, withArena } from './arena.js';
import { compiledKernels } from './compiled-kernels.js';
import { runChunks } from './run-chunks.js';

export const LINEAR_KERNEL = 0;
export const POLY_KERNEL = 1;
export const RBF_KERNEL = 2;
export const SIGMOID_KERNEL = 3;
/** X holds kernel values. */
export const PRECOMPUTED_KERNEL = 4;

export const C_SVC = 0;
export const NU_SVC = 1;
export const ONE_CLASS = 2;
export const EPSILON_SVR = 3;
export const NU_SVR = 4;

/** Fields of one problem in the kernel's memory. */
const TASK_FIELDS = 10;
/** The cache takes no more than this, whatever it is allowed: there are 4 GB at most. */
const MOST_CACHE_BYTES = 2 ** 30;
/** An iteration holds this many rows at once. */
const FEWEST_SLOTS = 4;

/** From so many cells of X on, threads share the rows of kernel values of a single problem. */
const FEWEST_SHARED = 2 ** 17;

/** How two rows are compared. */
export interface SvmKernel {
  readonly kind: number;
  readonly degree: number;
  readonly gamma: number;
  readonly coef0: number;
}

/** What all problems of a fit share. */
export interface SvmProblem {
  /** IN, rows of `p` numbers, row after row */
  readonly X: Float64Array;
  readonly p: number;
  /** IN, lists of rows of X, one after the other */
  readonly rows: Int32Array;
  /** IN, for each row of X */
  readonly weights: Float64Array;
  /** IN, for each row of X; regression only */
  readonly targets: Float64Array | null;
  readonly formulation: number;
  readonly kernel: SvmKernel;
  readonly nu: number;
  readonly epsilon: number;
  readonly tolerance: number;
  readonly shrinking: boolean;
  /** -1 for no limit */
  readonly maxIter: number;
  /** Memory for kernel values, shared by all threads. */
  readonly cacheBytes: number;
}

/** One problem: ranges of the list of rows for each label, and the bound of a row of weight 1. */
export interface SvmTask {
  readonly first: number;
  readonly firstCount: number;
  readonly second: number;
  readonly secondCount: number;
  readonly firstC: number;
  readonly secondC: number;
}

export interface SvmResult {
  /** OUT, of each row of the first label and then of the second; 0 for those that support nothing */
  readonly coefficients: Float64Array;
  /** What is subtracted from the sum of kernels. */
  readonly offset: number;
  readonly iterations: number;
  /** Whether `maxIter` ended it. */
  readonly cutShort: boolean;
}

/** Solves support vector problems by sequential minimal optimization, several at once or one with the help of all threads. */
export function trainSvms(problem: SvmProblem, tasks: readonly SvmTask[], threads: number): SvmResult[] {
  return withArena((arena) => {
    const most = tasks.reduce((rows, task) => Math.max(rows, sizeOf(task)), 0);
    const isShared = tasks.length === 1 && threads > 1 && most * problem.p >= FEWEST_SHARED;
    const team = isShared ? threads : Math.min(threads, tasks.length);
    const { slots, bytes } = scratchOf(problem, most, isShared ? 1 : team);
    const X = arena.place(problem.X);
    const solver = isShared ? arena.reserve(bytes) : 0;
    const share = isShared ? arena.place(new Int32Array(compiledKernels().exports.shareBytes(most) / 4)) : 0;
    const scratchBytes = isShared ? compiledKernels().exports.helperBytes() : bytes;
    const scratch = arena.reserve(team * scratchBytes);
    const rows = arena.place(problem.rows);
    const weights = arena.place(problem.weights);
    const targets = problem.targets === null ? 0 : arena.place(problem.targets);
    const order = [...tasks.keys()].sort((a, b) => sizeOf(tasks[b]!) - sizeOf(tasks[a]!) || a - b);
    const outputs = tasks.map((task) => arena.reserve(8 * sizeOf(task)));
    const at = arena.reserve(8 * TASK_FIELDS * tasks.length);
    writeTasks(arena, at, tasks, order, outputs);
    const { kernel } = problem;
    const args = [X, problem.p, rows, weights, targets, problem.formulation];
    args.push(kernel.kind, kernel.degree, kernel.gamma, kernel.coef0, problem.nu, problem.epsilon);
    args.push(problem.tolerance, problem.shrinking ? 1 : 0, problem.maxIter, slots, at, solver, share);
    runChunks('SVM_TRAIN', isShared ? team : tasks.length, args, { threads: team, scratch, scratchBytes });
    return readResults(arena, at, tasks, order, outputs);
  });
}

function sizeOf({ firstCount, secondCount }: SvmTask): number {
  return firstCount + secondCount;
}

function scratchOf(problem: SvmProblem, rows: number, solvers: number): { slots: number; bytes: number } {
  const { svmScratchBytes } = compiledKernels().exports;
  const variables = problem.formulation >= EPSILON_SVR ? 2 * rows : rows;
  const bytesOfRow = 4 * rows + 96;
  const allowed = Math.min(problem.cacheBytes, MOST_CACHE_BYTES) / solvers / bytesOfRow;
  const slots = Math.max(FEWEST_SLOTS, Math.min(rows, Math.floor(allowed)));
  return { slots, bytes: svmScratchBytes(rows, variables, slots) >>> 0 };
}

/** The largest problems come first, so that no thread is left with one at the end. */
function writeTasks(arena: Arena, at: number, tasks: readonly SvmTask[], order: number[], outputs: number[]): void {
  const fields = arena.float64s(at, TASK_FIELDS * tasks.length);
  for (const [place, k] of order.entries()) {
    const task = tasks[k]!;
    const values = [task.first, task.firstCount, task.second, task.secondCount, task.firstC, task.secondC];
    fields.set([...values, outputs[k]!], TASK_FIELDS * place);
  }
}

function readResults(
  arena: Arena,
  at: number,
  tasks: readonly SvmTask[],
  order: number[],
  outputs: number[],
): SvmResult[] {
  const fields = arena.float64s(at, TASK_FIELDS * tasks.length);
  const results: SvmResult[] = new Array(tasks.length);
  for (const [place, k] of order.entries()) {
    const [offset, iterations, cutShort] = fields.subarray(TASK_FIELDS * place + 7);
    const coefficients = arena.float64s(outputs[k]!, sizeOf(tasks[k]!)).slice();
    results[k] = { coefficients, offset: offset!, iterations: iterations!, cutShort: cutShort === 1 };
  }
  return results;
}
