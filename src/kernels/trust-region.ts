import type { ValueAndGradient } from './lbfgs.js';
import type { HessianProduct } from './linear-hessian.js';
import { innerProduct, type NewtonLimits } from './newton-conjugate-gradient.js';

const SUFFICIENT_DECREASE = 1e-4;
const POOR = 0.25;
const GOOD = 0.75;
const SHRINK = 0.25;
const HALF = 0.5;
const GROW = 4;
const ROUNDING = 1e-12;
const FORCING = 0.1;

/** A minimization under way, with scratch of the length of the weights. */
interface State {
  readonly product: HessianProduct;
  readonly gradient: Float64Array;
  readonly step: Float64Array;
  readonly residual: Float64Array;
  readonly direction: Float64Array;
  readonly image: Float64Array;
}

/**
 * Newton's method in a trust region: Lin, Weng and Keerthi, "Trust region Newton method for large-scale logistic
 * regression", JMLR 9, 2008. Begins at zero and ends when the gradient is `tolerance` times as long as there.
 *
 * @param evaluate - leaves behind what `product` needs for the point
 * @param w - OUT
 * @returns the number of steps
 */
export function minimizeTrustRegion(
  evaluate: ValueAndGradient,
  product: HessianProduct,
  w: Float64Array,
  limits: NewtonLimits,
): number {
  const vector = () => new Float64Array(w.length);
  const state: State = {
    product,
    gradient: vector(),
    step: vector(),
    residual: vector(),
    direction: vector(),
    image: vector(),
  };
  const { gradient, step, residual } = state;
  const trial = vector();
  const trialGradient = vector();
  w.fill(0);
  let value = evaluate(w, gradient);
  const firstNorm = norm(gradient);
  let radius = firstNorm;
  if (firstNorm <= limits.tolerance * firstNorm) return 0;
  let steps = 0;
  while (steps < limits.maxIterations) {
    conjugateGradients(state, radius);
    for (let i = 0; i < w.length; i++) trial[i] = w[i]! + step[i]!;
    const slope = innerProduct(gradient, step);
    const predicted = -0.5 * (slope - innerProduct(step, residual));
    const trialValue = evaluate(trial, trialGradient);
    const actual = value - trialValue;
    const length = norm(step);
    if (steps === 0) radius = Math.min(radius, length);
    radius = nextRadius(radius, length, trialValue - value - slope, slope, actual, predicted);
    if (actual > SUFFICIENT_DECREASE * predicted) {
      steps++;
      w.set(trial);
      value = trialValue;
      gradient.set(trialGradient);
      if (norm(gradient) <= limits.tolerance * firstNorm) break;
    } else {
      evaluate(w, trialGradient); // the curvature must again be that at w
    }
    // A radius that is not a number comes of values that overflow.
    if (!(radius > 0) || value < -1e32 || (actual === 0 && predicted <= 0)) break;
    if (Math.abs(actual) <= ROUNDING * Math.abs(value) && Math.abs(predicted) <= ROUNDING * Math.abs(value)) break;
  }
  return steps;
}

/** The radius after a step of a `length`, by what it gained of what was predicted. `bend` is what it lost to curvature. */
function nextRadius(
  radius: number,
  length: number,
  bend: number,
  slope: number,
  actual: number,
  predicted: number,
): number {
  const alpha = bend <= 0 ? GROW : Math.max(SHRINK, -0.5 * (slope / bend));
  if (actual < SUFFICIENT_DECREASE * predicted) return Math.min(Math.max(alpha, SHRINK) * length, HALF * radius);
  if (actual < POOR * predicted) return Math.max(SHRINK * radius, Math.min(alpha * length, HALF * radius));
  if (actual < GOOD * predicted) return Math.max(SHRINK * radius, Math.min(alpha * length, GROW * radius));
  return Math.max(radius, Math.min(alpha * length, GROW * radius));
}

/** Sets a step that minimizes the quadratic model roughly, no longer than `radius`, and what it leaves of the gradient. */
function conjugateGradients(state: State, radius: number): void {
  const { product, gradient, step, residual, direction, image } = state;
  step.fill(0);
  for (let i = 0; i < step.length; i++) residual[i] = -gradient[i]!;
  direction.set(residual);
  const tolerance = FORCING * norm(gradient);
  let square = innerProduct(residual, residual);
  while (norm(residual) > tolerance) {
    product(direction, image);
    const alpha = square / innerProduct(direction, image);
    addScaled(step, alpha, direction);
    if (norm(step) > radius) {
      addScaled(step, -alpha, direction);
      addScaled(residual, -stepToBoundary(step, direction, radius), image);
      return;
    }
    addScaled(residual, -alpha, image);
    const next = innerProduct(residual, residual);
    const beta = next / square;
    for (let i = 0; i < step.length; i++) direction[i] = direction[i]! * beta + residual[i]!;
    square = next;
  }
}

/** Goes from the step along the direction to the boundary; how far. */
function stepToBoundary(step: Float64Array, direction: Float64Array, radius: number): number {
  const mixed = innerProduct(step, direction);
  const length = innerProduct(step, step);
  const square = innerProduct(direction, direction);
  const gap = radius * radius - length;
  const root = Math.sqrt(mixed * mixed + square * gap);
  const alpha = mixed >= 0 ? gap / (mixed + root) : (root - mixed) / square;
  addScaled(step, alpha, direction);
  return alpha;
}

function addScaled(vector: Float64Array, factor: number, other: Float64Array): void {
  for (let i = 0; i < vector.length; i++) vector[i]! += factor * other[i]!;
}

function norm(vector: Float64Array): number {
  return Math.sqrt(innerProduct(vector, vector));
}
