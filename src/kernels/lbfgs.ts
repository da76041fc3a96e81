import { advanceLineSearch, LBFGS_RULES, startLineSearch } from './line-search.js';

/** Value of the function at `x` (IN); its gradient goes to `gradient` (OUT). */
export type ValueAndGradient = (x: Float64Array, gradient: Float64Array) => number;

/** When to stop, and how much to remember. */
export interface LbfgsLimits {
  /** Number of past steps that model the curvature. */
  readonly memory: number;
  /** Stop when no component of the gradient is larger. */
  readonly gradientTolerance: number;
  /** Stop when a step lowers the value, relative to the larger of 1 and the values, by no more. */
  readonly valueTolerance: number;
  readonly maxIterations: number;
  readonly maxEvaluations: number;
  /** Evaluations in one line search before the memory is dropped. */
  readonly maxLineSearchSteps: number;
}

/** Why the iteration ended: the first two are convergence, the others are not. */
export type LbfgsEnd = 'gradient' | 'value' | 'max-iterations' | 'max-evaluations' | 'line-search';

export interface LbfgsResult {
  readonly end: LbfgsEnd;
  readonly value: number;
  readonly iterations: number;
  readonly evaluations: number;
}

const EPSILON: number = Number.EPSILON;

interface State {
  readonly evaluate: ValueAndGradient;
  readonly limits: LbfgsLimits;
  readonly x: Float64Array;
  readonly gradient: Float64Array;
  readonly direction: Float64Array;
  /** Where a unit step along the direction leads. */
  readonly target: Float64Array;
  readonly previousX: Float64Array;
  readonly previousGradient: Float64Array;
  readonly memory: Memory;
  value: number;
  previousValue: number;
  iterations: number;
  evaluations: number;
}

/** The last steps `s` and changes of the gradient `y`, in a ring of rows. */
interface Memory {
  readonly capacity: number;
  readonly steps: Float64Array;
  readonly changes: Float64Array;
  /** `s·y` of each row. */
  readonly products: Float64Array;
  /** SCRATCH of one number a row. */
  readonly alpha: Float64Array;
  count: number;
  next: number;
  /** `y·y / s·y` of the latest row: the curvature where nothing else is known. */
  scale: number;
}

/**
 * Minimizes a smooth function without bounds by limited-memory BFGS, from `x` (IN), which becomes the minimizer (OUT).
 *
 * The iteration is that of L-BFGS-B (Byrd, Lu, Nocedal, Zhu, SIAM J. Sci. Comput. 16, 1995) where no variable has
 * bounds: the same first step, line search, test of curvature, restart and ends.
 */
export function minimizeLbfgs(evaluate: ValueAndGradient, x: Float64Array, limits: LbfgsLimits): LbfgsResult {
  const state = startState(evaluate, x, limits);
  return { end: iterate(state), value: state.value, iterations: state.iterations, evaluations: state.evaluations };
}

function startState(evaluate: ValueAndGradient, x: Float64Array, limits: LbfgsLimits): State {
  const n = x.length;
  const capacity = limits.memory;
  const vector = () => new Float64Array(n);
  const memory: Memory = {
    capacity,
    steps: new Float64Array(capacity * n),
    changes: new Float64Array(capacity * n),
    products: new Float64Array(capacity),
    alpha: new Float64Array(capacity),
    count: 0,
    next: 0,
    scale: 1,
  };
  const gradient = vector();
  const value = evaluate(x, gradient);
  return {
    evaluate,
    limits,
    x,
    gradient,
    direction: vector(),
    target: vector(),
    previousX: vector(),
    previousGradient: vector(),
    memory,
    value,
    previousValue: value,
    iterations: 0,
    evaluations: 1,
  };
}

function iterate(state: State): LbfgsEnd {
  const { limits, memory } = state;
  if (largest(state.gradient) <= limits.gradientTolerance) return 'gradient';
  for (;;) {
    chooseDirection(state);
    const step = searchLine(state);
    if (step === null) {
      if (memory.count === 0) return 'line-search';
      forget(memory);
      continue;
    }
    state.iterations++;
    if (state.iterations >= limits.maxIterations) return 'max-iterations';
    if (state.evaluations > limits.maxEvaluations) return 'max-evaluations';
    if (largest(state.gradient) <= limits.gradientTolerance) return 'gradient';
    const size = Math.max(Math.abs(state.previousValue), Math.abs(state.value), 1);
    if (state.previousValue - state.value <= limits.valueTolerance * size) return 'value';
    remember(state, step);
  }
}

/** Sets the quasi-Newton direction from `x`, and the target at its end. */
function chooseDirection({ x, gradient, direction, target, memory }: State): void {
  for (let i = 0; i < x.length; i++) direction[i] = -gradient[i]!;
  applyInverseHessian(memory, direction);
  for (let i = 0; i < x.length; i++) {
    target[i] = x[i]! + direction[i]!;
    // The difference of the rounded points, so that a unit step leads exactly to the target.
    direction[i] = target[i]! - x[i]!;
  }
}

/** Multiplies a vector (IN, OUT) by the limited-memory approximation of the inverse Hessian: two loops. */
function applyInverseHessian(memory: Memory, vector: Float64Array): void {
  const { capacity, count, next, steps, changes, products, alpha } = memory;
  const n = vector.length;
  const oldest = next - count + capacity;
  for (let k = count - 1; k >= 0; k--) {
    const row = (oldest + k) % capacity;
    alpha[k] = dot(steps, row * n, vector, 0, n) / products[row]!;
    addScaled(vector, -alpha[k]!, changes, row * n);
  }
  for (let i = 0; i < n; i++) vector[i]! /= memory.scale;
  for (let k = 0; k < count; k++) {
    const row = (oldest + k) % capacity;
    const beta = dot(changes, row * n, vector, 0, n) / products[row]!;
    addScaled(vector, alpha[k]! - beta, steps, row * n);
  }
}

/** Walks along the direction to an acceptable point; null, and `x` as before, where there is none. */
function searchLine(state: State): number | null {
  const { x, gradient, direction, target, previousX, previousGradient, limits } = state;
  const n = x.length;
  previousX.set(x);
  previousGradient.set(gradient);
  state.previousValue = state.value;
  const startSlope = dot(gradient, 0, direction, 0, n);
  if (startSlope >= 0) return null;
  const norm = Math.sqrt(dot(direction, 0, direction, 0, n));
  const firstStep = state.iterations === 0 ? Math.min(1 / norm, LBFGS_RULES.maxStep) : 1;
  const search = startLineSearch(state.value, startSlope, firstStep, LBFGS_RULES);
  for (let trials = 0; trials < limits.maxLineSearchSteps; trials++) {
    if (search.step === 1) x.set(target);
    else for (let i = 0; i < n; i++) x[i] = search.step * direction[i]! + previousX[i]!;
    state.value = state.evaluate(x, gradient);
    state.evaluations++;
    if (advanceLineSearch(search, state.value, dot(gradient, 0, direction, 0, n)) !== null) return search.step;
  }
  x.set(previousX);
  gradient.set(previousGradient);
  state.value = state.previousValue;
  return null;
}

/** Stores the last step and change of gradient, unless the curvature along the step was not positive. */
function remember({ gradient, direction, previousGradient, memory }: State, step: number): void {
  const n = gradient.length;
  const startSlope = dot(previousGradient, 0, direction, 0, n);
  const product = (dot(gradient, 0, direction, 0, n) - startSlope) * step;
  if (product <= EPSILON * -startSlope * step) return;
  const { capacity, next, steps, changes } = memory;
  const at = next * n;
  for (let i = 0; i < n; i++) {
    steps[at + i] = step * direction[i]!;
    changes[at + i] = gradient[i]! - previousGradient[i]!;
  }
  memory.products[next] = product;
  memory.scale = dot(changes, at, changes, at, n) / product;
  memory.next = (next + 1) % capacity;
  memory.count = Math.min(memory.count + 1, capacity);
}

function forget(memory: Memory): void {
  memory.count = 0;
  memory.next = 0;
  memory.scale = 1;
}

/** The largest absolute value; not a number where one is in the vector. */
function largest(vector: Float64Array): number {
  let result = 0;
  for (let i = 0; i < vector.length; i++) result = Math.max(result, Math.abs(vector[i]!));
  return result;
}

function addScaled(vector: Float64Array, factor: number, row: Float64Array, at: number): void {
  for (let i = 0; i < vector.length; i++) vector[i]! += factor * row[at + i]!;
}

/** Inner product of `n` numbers from `a[i]` and `b[j]`, in four lanes whatever the engine. */
function dot(a: Float64Array, i: number, b: Float64Array, j: number, n: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let k = 0;
  for (; k + 3 < n; k += 4) {
    s0 += a[i + k]! * b[j + k]!;
    s1 += a[i + k + 1]! * b[j + k + 1]!;
    s2 += a[i + k + 2]! * b[j + k + 2]!;
    s3 += a[i + k + 3]! * b[j + k + 3]!;
  }
  for (; k < n; k++) s0 += a[i + k]! * b[j + k]!;
  return s0 + s1 + (s2 + s3);
}
