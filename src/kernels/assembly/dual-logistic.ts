import { ARGUMENTS, aborted, progress } from './control';
import { CoordinateDescentArguments, fillOrder, shuffle } from './coordinate-descent';
import { addScaled, at, dot, slot } from './dense-vector';
import { log } from './exp-log';

const MOST_INNER: i32 = 100;
/** How much of a step is kept that would leave the interval. */
const SHRINK: f64 = 0.1;

/**
 * The dual of logistic regression: Yu, Huang and Lin, "Dual coordinate descent methods for logistic regression and
 * maximum entropy models", Machine Learning 85, 2011, algorithm 5.
 *
 * SCRATCH: `3 × n` numbers, `n` integers.
 */
export function dualLogistic(): void {
  const a = changetype<CoordinateDescentArguments>(ARGUMENTS);
  const n = <i32>a.n;
  const p = <i32>a.p;
  const w = <usize>a.weights;
  const norms = <usize>a.numbers;
  const alpha = at(norms, n);
  const order = <usize>a.integers;
  memory.fill(w, 0, (<usize>p) << 3);
  fillOrder(order, n);
  for (let i = 0; i < n; i++) {
    const row = at(<usize>a.X, i * p);
    const limit = load<f64>(at(<usize>a.cost, i));
    const first = min(0.001 * limit, 1e-8);
    store<f64>(at(norms, i), dot(row, row, p));
    store<f64>(at(alpha, 2 * i), first);
    store<f64>(at(alpha, 2 * i + 1), limit - first);
    addScaled(w, load<f64>(at(<usize>a.y, i)) * first, row, p);
  }
  let innerTolerance: f64 = 1e-2;
  const leastTolerance = min(1e-8, a.tolerance);
  let iterations = 0;
  while (iterations < <i32>a.maxIterations && !aborted()) {
    shuffle(order, n, <usize>a.generator);
    let newtonSteps = 0;
    let largest: f64 = 0;
    for (let s = 0; s < n; s++) {
      const i = load<i32>(slot(order, s));
      const y = load<f64>(at(<usize>a.y, i));
      const row = at(<usize>a.X, i * p);
      const limit = load<f64>(at(<usize>a.cost, i));
      const curvature = load<f64>(at(norms, i));
      const line = dot(w, row, p) * y;
      let own = at(alpha, 2 * i);
      let other = own + 8;
      let sign: f64 = 1;
      if (0.5 * curvature * (load<f64>(other) - load<f64>(own)) + line < 0) {
        own = other;
        other = own - 8;
        sign = -1;
      }
      const old = load<f64>(own);
      let z = limit - old < 0.5 * limit ? 0.1 * old : old;
      let slope = curvature * (z - old) + sign * line + log(z / (limit - z));
      largest = max(largest, abs(slope));
      let inner = 0;
      while (inner <= MOST_INNER && !(abs(slope) < innerTolerance)) {
        const next = z - slope / (curvature + limit / (limit - z) / z);
        z = next <= 0 ? z * SHRINK : next;
        slope = curvature * (z - old) + sign * line + log(z / (limit - z));
        inner++;
      }
      newtonSteps += inner;
      if (inner == 0) continue;
      store<f64>(own, z);
      store<f64>(other, limit - z);
      addScaled(w, sign * (z - old) * y, row, p);
    }
    iterations++;
    progress(n);
    if (largest < a.tolerance) break;
    if (newtonSteps <= n / 10) innerTolerance = max(leastTolerance, 0.1 * innerTolerance);
  }
  store<i32>(<usize>a.iterations, iterations);
}
