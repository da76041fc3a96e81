import { RandomState, threadsFor } from '../core/index.js';
import { PRECOMPUTED_KERNEL, type SvmProblem, type SvmResult, type SvmTask, svmDecisions } from '../kernels/index.js';
import { type GroupedRows, joinPairs, supportRows } from './pairs.js';
import { fitSigmoid, type Sigmoid } from './platt.js';
import { solveAll } from './solve.js';

const FOLDS = 5;

/** One fold of one pair: what is left out, and the problem of what is not. */
interface Fold {
  readonly pair: number;
  /** Positions among the rows of the pair. */
  readonly held: Int32Array;
  /** Rows of the second class, then of the first. */
  readonly rows: Int32Array;
  readonly secondCount: number;
}

/** A curve from decisions to probabilities for each pair, and whether a fold's solver was cut short. */
export interface PairCurves {
  readonly sigmoids: readonly Sigmoid[];
  readonly cutShort: boolean;
}

/** Fits the curve of each pair to decisions about rows that were held out, in five folds. */
export function fitPairCurves(
  problem: SvmProblem,
  grouped: GroupedRows,
  tasks: readonly SvmTask[],
  seed: number,
): PairCurves {
  const folds = drawFolds(grouped.rows, tasks, seed);
  const trained = folds.filter((fold) => fold.secondCount > 0 && fold.secondCount < fold.rows.length);
  const results = solveFolds(problem, tasks, trained);
  const decisions = tasks.map(({ firstCount, secondCount }) => new Float64Array(firstCount + secondCount));
  for (const fold of folds) {
    const k = trained.indexOf(fold);
    // A fold of one class knows nothing else.
    const only = fold.rows.length === 0 ? 0 : fold.secondCount === 0 ? 1 : -1;
    const held = k < 0 ? null : decideHeld(problem, grouped.rows, tasks[fold.pair]!, fold, results[k]!);
    for (const [t, position] of fold.held.entries()) decisions[fold.pair]![position] = held?.[t] ?? only;
  }
  const sigmoids = tasks.map(({ firstCount }, k) => fitSigmoid(decisions[k]!, (position) => position < firstCount));
  return { sigmoids, cutShort: results.some(({ cutShort }) => cutShort) };
}

/** Where the rows of a pair are in the list of all rows. */
function placeOf(task: SvmTask, position: number): number {
  return position < task.firstCount ? task.first + position : task.second + position - task.firstCount;
}

/** Folds as libsvm draws them: its generator begins anew with each machine that is trained. */
function drawFolds(all: Int32Array, tasks: readonly SvmTask[], seed: number): Fold[] {
  let random = new RandomState(seed);
  return tasks.flatMap((task, pair) => {
    const n = task.firstCount + task.secondCount;
    const order = shuffled(n, random);
    const folds = Array.from({ length: FOLDS }, (_, f): Fold => {
      const [begin, end] = [Math.floor((f * n) / FOLDS), Math.floor(((f + 1) * n) / FOLDS)];
      const kept = order.filter((_, t) => t < begin || t >= end);
      const second = kept.filter((position) => position >= task.firstCount);
      const rows = new Int32Array(kept.length);
      rows.set(second);
      rows.set(
        kept.filter((position) => position < task.firstCount),
        second.length,
      );
      const held = order.subarray(begin, end);
      return { pair, held, rows: rows.map((position) => all[placeOf(task, position)]!), secondCount: second.length };
    });
    if (folds.some(({ rows, secondCount }) => secondCount > 0 && secondCount < rows.length)) {
      random = new RandomState(seed);
    }
    return folds;
  });
}

function shuffled(n: number, random: RandomState): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = 0; i < n; i++) {
    const j = i + boundedInteger(random, n - i);
    const value = order[i]!;
    order[i] = order[j]!;
    order[j] = value;
  }
  return order;
}

/** A whole number below `range`, by Lemire's multiplication with rejection. */
function boundedInteger(random: RandomState, range: number): number {
  const threshold = (2 ** 32 - range) % range;
  for (;;) {
    const product = BigInt(random.nextUint32()) * BigInt(range);
    if (Number(product & 0xffffffffn) >= threshold) return Number(product >> 32n);
  }
}

/** Solves what is left of each pair; the second class comes first, as its label is the lower. */
function solveFolds(problem: SvmProblem, tasks: readonly SvmTask[], folds: readonly Fold[]): SvmResult[] {
  if (folds.length === 0) return [];
  const rows = new Int32Array(folds.reduce((sum, fold) => sum + fold.rows.length, 0));
  let at = 0;
  const foldTasks = folds.map((fold): SvmTask => {
    const first = at;
    rows.set(fold.rows, at);
    at += fold.rows.length;
    const { firstC, secondC } = tasks[fold.pair]!;
    const secondCount = fold.rows.length - fold.secondCount;
    return {
      first,
      firstCount: fold.secondCount,
      firstC: secondC,
      second: first + fold.secondCount,
      secondCount,
      secondC: firstC,
    };
  });
  return solveAll({ ...problem, rows }, foldTasks);
}

/** Decisions about the rows of a pair that a fold held out. */
function decideHeld(problem: SvmProblem, all: Int32Array, task: SvmTask, fold: Fold, result: SvmResult): Float64Array {
  const starts = Int32Array.of(0, fold.secondCount, fold.rows.length);
  const machine = joinPairs({ rows: fold.rows, starts }, [result]);
  const precomputed = problem.kernel.kind === PRECOMPUTED_KERNEL;
  const supportVectors = supportRows(problem, machine.support, precomputed);
  const rows = fold.held.map((position) => all[placeOf(task, position)]!);
  const X = supportRows(problem, rows, false);
  const model = { kernel: problem.kernel, supportVectors, ...machine };
  return svmDecisions(X, rows.length, problem.p, model, threadsFor(null)).map((decision) => -decision);
}
