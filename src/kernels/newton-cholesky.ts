import { solvePositiveDefinite } from './cholesky.js';
import type { ValueAndGradient } from './lbfgs.js';
import { absoluteSum, innerProduct, largest, type NewtonLimits } from './newton-conjugate-gradient.js';

/** What the minimizer needs to know about the function. */
export interface NewtonCholeskyProblem {
  /** Leaves behind what `hessian` and `isFlat` need for the point. */
  readonly evaluate: ValueAndGradient;
  /** `size × size`, at the point of the last evaluation. */
  readonly hessian: () => Float64Array;
  /** Whether too many second derivatives are zero there. */
  readonly isFlat: () => boolean;
  /** For each weight whether it moves; the others are of classes that follow from the rest. */
  readonly moves: readonly boolean[];
}

export interface NewtonCholeskyResult {
  /** `'gradient'` is convergence; after the last two another method must go on from `x`. */
  readonly end: 'gradient' | 'max-iterations' | 'singular' | 'line-search';
  /** The number of the iteration that ended. */
  readonly iterations: number;
}

const MOST_TRIALS = 21;
const SUFFICIENT_DECREASE = 2 ** -11;
const ROUNDING: number = 16 * Number.EPSILON;

/** A minimization under way. */
interface State {
  readonly x: Float64Array;
  readonly gradient: Float64Array;
  readonly step: Float64Array;
  value: number;
}

/**
 * Newton's method that solves for each step by Cholesky's factors, as scikit-learn's `newton-cholesky`.
 *
 * @param x - IN the start, OUT the minimizer
 */
export function minimizeNewtonCholesky(
  problem: NewtonCholeskyProblem,
  x: Float64Array,
  limits: NewtonLimits,
): NewtonCholeskyResult {
  const state: State = { x, gradient: new Float64Array(x.length), step: new Float64Array(x.length), value: 0 };
  state.value = problem.evaluate(x, state.gradient);
  for (let iterations = 1; iterations <= limits.maxIterations; iterations++) {
    if (problem.isFlat()) return { end: 'singular', iterations };
    const hessian = problem.hessian();
    if (!solve(problem.moves, hessian, state)) return { end: 'singular', iterations };
    if (!searchLine(problem.evaluate, state)) return { end: 'line-search', iterations };
    const decrement = 0.5 * quadraticForm(hessian, state.step);
    if (largest(state.gradient) <= limits.tolerance && decrement <= limits.tolerance) {
      return { end: 'gradient', iterations };
    }
  }
  return { end: 'max-iterations', iterations: limits.maxIterations };
}

/** Sets the step; false where there is none, or none that goes down. The gradient of weights that stay becomes 0. */
function solve(moves: readonly boolean[], hessian: Float64Array, { gradient, step }: State): boolean {
  const size = step.length;
  const free = Array.from(moves.keys()).filter((w) => moves[w]);
  const matrix = new Float64Array(free.length * free.length);
  free.forEach((row, i) => {
    free.forEach((column, j) => {
      matrix[i * free.length + j] = hessian[row * size + column]!;
    });
  });
  for (let w = 0; w < size; w++) if (!moves[w]) gradient[w] = 0;
  const solution = solvePositiveDefinite(
    matrix,
    Float64Array.from(free, (w) => -gradient[w]!),
  );
  if (solution === null) return false;
  step.fill(0);
  free.forEach((w, i) => {
    step[w] = solution[i]!;
  });
  return !(innerProduct(gradient, step) > 0);
}

/** Halves the step until the value falls enough. */
function searchLine(evaluate: ValueAndGradient, state: State): boolean {
  const { x, gradient, step } = state;
  const before = x.slice();
  const valueBefore = state.value;
  const slope = SUFFICIENT_DECREASE * innerProduct(gradient, step);
  const size = absoluteSum(gradient);
  for (let trial = 0, length = 1; trial < MOST_TRIALS; trial++, length /= 2) {
    for (let w = 0; w < x.length; w++) x[w] = before[w]! + length * step[w]!;
    state.value = evaluate(x, gradient);
    const change = state.value - valueBefore;
    if (change <= length * slope) return true;
    // Where values differ by no more than rounding, the gradient decides.
    if (Math.abs(change) <= Math.abs(valueBefore * ROUNDING) && absoluteSum(gradient) < size) return true;
  }
  return false;
}

function quadraticForm(matrix: Float64Array, vector: Float64Array): number {
  const n = vector.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    let product = 0;
    for (let j = 0; j < n; j++) product += matrix[i * n + j]! * vector[j]!;
    sum += vector[i]! * product;
  }
  return sum;
}
