import type { ValueAndGradient } from './lbfgs.js';
import { advanceLineSearch, startLineSearch, WOLFE } from './line-search.js';
import type { HessianProduct } from './linear-hessian.js';

export interface NewtonLimits {
  /** Stop when no component of the gradient is larger. */
  readonly tolerance: number;
  readonly maxIterations: number;
}

export interface NewtonResult {
  /** `'gradient'` is convergence. */
  readonly end: 'gradient' | 'max-iterations' | 'line-search';
  readonly iterations: number;
}

const MOST_INNER = 200;
const MOST_TRIALS = 100;
const ROUNDING: number = 16 * Number.EPSILON;

/** A minimization under way. */
interface State {
  readonly evaluate: ValueAndGradient;
  readonly x: Float64Array;
  readonly gradient: Float64Array;
  readonly step: Float64Array;
  readonly trial: Float64Array;
  readonly trialGradient: Float64Array;
  value: number;
  previousValue: number | null;
}

/**
 * Newton's method with conjugate gradients for each step, as scikit-learn's `newton-cg`.
 *
 * @param evaluate - leaves behind what `product` needs for the point
 * @param x - IN the start, OUT the minimizer
 */
export function minimizeNewtonCg(
  evaluate: ValueAndGradient,
  product: HessianProduct,
  x: Float64Array,
  limits: NewtonLimits,
): NewtonResult {
  const vector = () => new Float64Array(x.length);
  const [gradient, step, trial, trialGradient] = [vector(), vector(), vector(), vector()];
  const state: State = { evaluate, x, gradient, step, trial, trialGradient, value: 0, previousValue: null };
  state.value = evaluate(x, gradient);
  for (let iterations = 0; iterations < limits.maxIterations; iterations++) {
    if (largest(gradient) <= limits.tolerance) return { end: 'gradient', iterations };
    const size = absoluteSum(gradient);
    conjugateGradients(product, gradient, step, Math.min(0.5, Math.sqrt(size)) * size);
    if (!searchLine(state) && !isSmallStep(state)) return { end: 'line-search', iterations };
    x.set(trial);
    gradient.set(trialGradient);
  }
  return { end: 'max-iterations', iterations: limits.maxIterations };
}

/** Solves `hessian · step = -gradient` roughly. `step` OUT. */
function conjugateGradients(
  product: HessianProduct,
  gradient: Float64Array,
  step: Float64Array,
  tolerance: number,
): void {
  const residual = gradient.slice();
  const direction = gradient.map((value) => -value);
  const image = new Float64Array(gradient.length);
  step.fill(0);
  let square = innerProduct(residual, residual);
  let directionSquare = square;
  for (let i = 0; i <= MOST_INNER; i++) {
    if (absoluteSum(residual) <= tolerance) return;
    product(direction, image);
    const curvature = innerProduct(direction, image);
    if (curvature >= 0 && curvature <= ROUNDING * directionSquare) return;
    if (curvature < 0 && i > 0) return;
    const length = square / curvature;
    for (let w = 0; w < step.length; w++) step[w]! += length * direction[w]!;
    if (curvature < 0) return;
    for (let w = 0; w < step.length; w++) residual[w]! += length * image[w]!;
    const next = innerProduct(residual, residual);
    const beta = next / square;
    for (let w = 0; w < step.length; w++) direction[w] = -residual[w]! + beta * direction[w]!;
    directionSquare = next + beta * beta * directionSquare;
    square = next;
  }
}

/** Looks for a point along the step that satisfies both of Wolfe's conditions; it becomes `trial`. */
function searchLine(state: State): boolean {
  const { gradient, step, trialGradient, value, previousValue } = state;
  const slope = innerProduct(gradient, step);
  if (!(slope < 0)) return false;
  let first = 1;
  if (previousValue !== null) {
    const guess = Math.min(1, (1.01 * 2 * (value - previousValue)) / slope);
    if (guess >= 0) first = guess;
  }
  if (first < WOLFE.minStep) return false;
  const search = startLineSearch(value, slope, first, WOLFE);
  for (let i = 1; i < MOST_TRIALS; i++) {
    const trialValue = evaluateAt(state, search.step);
    const end = advanceLineSearch(search, trialValue, innerProduct(trialGradient, step));
    if (end === 'converged') return accept(state, trialValue);
    if (end === 'stuck' || !Number.isFinite(search.step)) return false;
  }
  return false;
}

/** Where values differ by no more than rounding, a whole step is right that makes the gradient smaller. */
function isSmallStep(state: State): boolean {
  const trialValue = evaluateAt(state, 1);
  if (!(Math.abs(trialValue - state.value) <= Math.abs(state.value * ROUNDING))) return false;
  return absoluteSum(state.trialGradient) < absoluteSum(state.gradient) && accept(state, trialValue);
}

function evaluateAt(state: State, length: number): number {
  const { x, step, trial, trialGradient } = state;
  for (let w = 0; w < x.length; w++) trial[w] = x[w]! + length * step[w]!;
  return state.evaluate(trial, trialGradient);
}

function accept(state: State, value: number): true {
  state.previousValue = state.value;
  state.value = value;
  return true;
}

/** The largest absolute value; not a number where one is in the vector. */
export function largest(vector: Float64Array): number {
  let result = 0;
  for (let i = 0; i < vector.length; i++) result = Math.max(result, Math.abs(vector[i]!));
  return result;
}

export function absoluteSum(vector: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += Math.abs(vector[i]!);
  return sum;
}

export function innerProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
