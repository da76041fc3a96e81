import { ARGUMENTS, aborted, progress } from './control';
import { CoordinateDescentArguments, fillOrder, MINUTE, shuffle, swapIntegers } from './coordinate-descent';
import { addScaled, at, dot, slot } from './dense-vector';

/**
 * The dual of linear support vector regression, for errors as they are or squared: Ho and Lin, "Large-scale linear
 * support vector regression", JMLR 13, 2012, algorithm 4.
 *
 * SCRATCH: `2 × n` numbers, `n` integers.
 */
export function dualSvr(): void {
  const a = changetype<CoordinateDescentArguments>(ARGUMENTS);
  const n = <i32>a.n;
  const p = <i32>a.p;
  const w = <usize>a.weights;
  const norms = <usize>a.numbers;
  const beta = at(norms, n);
  const order = <usize>a.integers;
  const squared = a.squared != 0;
  memory.fill(w, 0, (<usize>p) << 3);
  memory.fill(beta, 0, (<usize>n) << 3);
  fillOrder(order, n);
  for (let i = 0; i < n; i++) {
    const row = at(<usize>a.X, i * p);
    store<f64>(at(norms, i), dot(row, row, p));
  }
  let active = n;
  let largest: f64 = Infinity;
  let firstSum: f64 = -1;
  let iterations = 0;
  while (iterations < <i32>a.maxIterations && !aborted()) {
    let newLargest: f64 = 0;
    let sum: f64 = 0;
    shuffle(order, active, <usize>a.generator);
    for (let s = 0; s < active; s++) {
      const i = load<i32>(slot(order, s));
      const row = at(<usize>a.X, i * p);
      const cost = load<f64>(at(<usize>a.cost, i));
      const ridge = squared ? 0.5 / cost : 0;
      const limit = squared ? Infinity : cost;
      const old = load<f64>(at(beta, i));
      const slope = dot(row, w, p, -load<f64>(at(<usize>a.y, i)) + ridge * old);
      const curvature = load<f64>(at(norms, i)) + ridge;
      const above = slope + a.epsilon;
      const below = slope - a.epsilon;
      let violation: f64 = 0;
      let idle = false;
      if (old == 0) {
        if (above < 0) violation = -above;
        else if (below > 0) violation = below;
        else idle = above > largest && below < -largest;
      } else if (old >= limit) {
        if (above > 0) violation = above;
        else idle = above < -largest;
      } else if (old <= -limit) {
        if (below < 0) violation = -below;
        else idle = below > largest;
      } else {
        violation = old > 0 ? abs(above) : abs(below);
      }
      if (idle) {
        active--;
        swapIntegers(order, s, active);
        s--;
        continue;
      }
      newLargest = max(newLargest, violation);
      sum += violation;
      const step = newtonStep(above, below, curvature, old);
      if (abs(step) < MINUTE) continue;
      const moved = min(max(old + step, -limit), limit);
      store<f64>(at(beta, i), moved);
      if (moved != old) addScaled(w, moved - old, row, p);
    }
    if (iterations == 0) firstSum = sum;
    iterations++;
    progress(active);
    if (sum <= a.tolerance * firstSum) {
      if (active == n) break;
      active = n;
      largest = Infinity;
      continue;
    }
    largest = newLargest;
  }
  store<i32>(<usize>a.iterations, iterations);
}

/** The minimizer of a parabola plus an absolute value, less where it stands: slopes on both sides of 0, and curvature. */
export function newtonStep(above: f64, below: f64, curvature: f64, value: f64): f64 {
  if (above < curvature * value) return -above / curvature;
  return below > curvature * value ? -below / curvature : -value;
}
