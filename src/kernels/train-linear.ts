import { type Arena, withArena } from './arena.js';
import { type CoordinateDescent, coordinateDescent } from './coordinate-descent.js';
import { hessianProduct } from './linear-hessian.js';
import { type LinearRows, orderByClass, placeColumns, placeRows } from './linear-rows.js';
import { placedLogisticLoss } from './logistic-loss.js';
import { type MarginRows, marginLoss } from './margin-loss.js';
import { mersenneState } from './mersenne-state.js';
import { minimizeTrustRegion } from './trust-region.js';

/** A solver of LIBLINEAR: the loss, whether it is squared, the penalty, and the form of the problem. */
export interface LinearSolver {
  readonly loss: 'logistic' | 'hinge' | 'epsilon' | 'crammer-singer';
  readonly squared: boolean;
  readonly penalty: 'l1' | 'l2';
  readonly dual: boolean;
}

/** What LIBLINEAR minimizes: the penalty, plus the costs of the errors. */
export interface LinearProblem extends LinearRows {
  readonly solver: LinearSolver;
  /** IN, `n` numbers of classes, or targets. */
  readonly y: Float64Array;
  /** The cost of an error in each class; empty for targets. */
  readonly classCosts: Float64Array;
  /** The cost of an error in a target, and in rows that are not of the class that a score is for. */
  readonly cost: number;
  /** IN, `n`, factors of the costs, or null for ones. Rows of zero are left out. */
  readonly sampleWeight: Float64Array | null;
  readonly epsilon: number;
  readonly tolerance: number;
  readonly maxIterations: number;
  /** Seed of a Mersenne Twister. */
  readonly seed: number;
  readonly threads: number;
}

/** The weights of one score (of all scores, beside each other, for Crammer and Singer), the bias last. */
export interface LinearSolution {
  readonly weights: Float64Array;
  readonly iterations: number;
}

/** One solution for targets, two classes, and Crammer and Singer; else one for each class against the others. */
export function trainLinear(problem: LinearProblem): LinearSolution[] {
  return withArena((arena) => {
    const { solver, y, classCosts, bias, p } = problem;
    const order = orderByClass(y, classCosts.length, problem.sampleWeight);
    const width = bias > 0 ? p + 1 : p;
    const inColumns = solver.penalty === 'l1';
    const X = inColumns ? placeColumns(arena, problem, order) : placeRows(arena, problem, order);
    const n = order.length;
    const target = arena.reserve(8 * n);
    const cost = arena.reserve(8 * n);
    const rows: MarginRows = { X, y: target, cost, n, p: width, k: 1, sampleWeight: 0, weightSum: 1 };
    const solve = solver.dual || inColumns ? descent(arena, problem, rows) : primal(arena, problem, rows);
    return signsOf(problem).map((sign) => {
      const targets = arena.float64s(target, n);
      const costs = arena.float64s(cost, n);
      order.forEach((row, i) => {
        targets[i] = sign === null ? y[row]! : sign(y[row]!);
        costs[i] = costOf(problem, y[row]!, targets[i]!, classCosts.length) * (problem.sampleWeight?.[row] ?? 1);
      });
      return solve(toleranceOf(problem, targets));
    });
  });
}

/** For each solution which side a class is on; null where y goes to the solver as it is. */
function signsOf({ solver, classCosts }: LinearProblem): readonly (((code: number) => number) | null)[] {
  if (solver.loss === 'epsilon' || solver.loss === 'crammer-singer') return [null];
  if (classCosts.length === 2) return [(code) => (code === 1 ? 1 : -1)];
  return Array.from(classCosts, (_, positive) => (code: number) => (code === positive ? 1 : -1));
}

/** Only the class that a score is for has a cost of its own, where there are more than two. */
function costOf({ solver, classCosts, cost }: LinearProblem, code: number, sign: number, classCount: number): number {
  if (solver.loss === 'epsilon') return cost;
  return solver.loss === 'crammer-singer' || classCount === 2 || sign > 0 ? classCosts[code]! : cost;
}

/** Solvers of the primal problem stop the sooner, the rarer the rarer class is. */
function toleranceOf({ solver, tolerance }: LinearProblem, targets: Float64Array): number {
  if (solver.dual || solver.loss === 'epsilon') return tolerance;
  const positive = targets.reduce((count, target) => count + (target > 0 ? 1 : 0), 0);
  return (tolerance * Math.max(Math.min(positive, targets.length - positive), 1)) / targets.length;
}

const KERNELS: Readonly<Record<`${LinearSolver['loss']}-${LinearSolver['penalty']}`, CoordinateDescent>> = {
  'logistic-l1': 'L1_LOGISTIC',
  'logistic-l2': 'DUAL_LOGISTIC',
  'hinge-l1': 'L1_SVC',
  'hinge-l2': 'DUAL_SVC',
  'epsilon-l1': 'DUAL_SVR',
  'epsilon-l2': 'DUAL_SVR',
  'crammer-singer-l1': 'CRAMMER_SINGER',
  'crammer-singer-l2': 'CRAMMER_SINGER',
};

/** A solver for targets and costs at the addresses of `rows`, moving one coordinate at a time. */
function descent(
  arena: Arena,
  { solver, epsilon, maxIterations, seed, classCosts }: LinearProblem,
  rows: MarginRows,
): (tolerance: number) => LinearSolution {
  const generator = arena.place(mersenneState(seed));
  const kernel = KERNELS[`${solver.loss}-${solver.penalty}`];
  const classCount = classCosts.length;
  const { squared } = solver;
  return coordinateDescent(arena, { ...rows, kernel, classCount, squared, epsilon, maxIterations, generator });
}

/** The same by Newton's method in a trust region. */
function primal(
  arena: Arena,
  { solver, epsilon, maxIterations, threads }: LinearProblem,
  rows: MarginRows,
): (tolerance: number) => LinearSolution {
  const { n, p, cost, y } = rows;
  const curvature = arena.reserve(8 * n);
  const codes = arena.reserve(4 * n);
  const product = hessianProduct(arena, { rows, curvature, l2: 1, size: p, threads });
  const evaluate =
    solver.loss === 'logistic'
      ? placedLogisticLoss(arena, { ...rows, codes, sampleWeight: cost }, 1, p, threads, curvature)
      : marginLoss(arena, rows, solver.loss === 'hinge' ? -1 : epsilon, curvature, threads);
  return (tolerance) => {
    arena.int32s(codes, n).set(Int32Array.from(arena.float64s(y, n), (sign) => (sign > 0 ? 1 : 0)));
    const weights = new Float64Array(p);
    return { weights, iterations: minimizeTrustRegion(evaluate, product, weights, { tolerance, maxIterations }) };
  };
}
