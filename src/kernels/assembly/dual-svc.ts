import { ARGUMENTS, aborted, progress } from './control';
import { CoordinateDescentArguments, fillOrder, MINUTE, shuffle, swapIntegers } from './coordinate-descent';
import { addScaled, at, dot, slot } from './dense-vector';

/**
 * The dual of the linear support vector classifier, for errors as they are or squared: Hsieh et al., "A dual coordinate
 * descent method for large-scale linear SVM", ICML 2008, algorithm 3.
 *
 * SCRATCH: `2 × n` numbers, `n` integers.
 */
export function dualSvc(): void {
  const a = changetype<CoordinateDescentArguments>(ARGUMENTS);
  const n = <i32>a.n;
  const p = <i32>a.p;
  const w = <usize>a.weights;
  const curvature = <usize>a.numbers;
  const alpha = at(curvature, n);
  const order = <usize>a.integers;
  const squared = a.squared != 0;
  memory.fill(w, 0, (<usize>p) << 3);
  memory.fill(alpha, 0, (<usize>n) << 3);
  fillOrder(order, n);
  for (let i = 0; i < n; i++) {
    const row = at(<usize>a.X, i * p);
    store<f64>(at(curvature, i), dot(row, row, p, squared ? 0.5 / load<f64>(at(<usize>a.cost, i)) : 0));
  }
  let active = n;
  let highest: f64 = Infinity;
  let lowest: f64 = -Infinity;
  let iterations = 0;
  while (iterations < <i32>a.maxIterations && !aborted()) {
    let newHighest: f64 = -Infinity;
    let newLowest: f64 = Infinity;
    shuffle(order, active, <usize>a.generator);
    for (let s = 0; s < active; s++) {
      const i = load<i32>(slot(order, s));
      const y = load<f64>(at(<usize>a.y, i));
      const row = at(<usize>a.X, i * p);
      const cost = load<f64>(at(<usize>a.cost, i));
      const old = load<f64>(at(alpha, i));
      const limit = squared ? Infinity : cost;
      const slope = dot(w, row, p) * y - 1 + (squared ? old * (0.5 / cost) : 0);
      // Rows at a bound that are far from leaving it are set aside.
      if ((old == 0 && slope > highest) || (old == limit && old != 0 && slope < lowest)) {
        active--;
        swapIntegers(order, s, active);
        s--;
        continue;
      }
      const projected = old == 0 ? min(slope, 0) : old == limit ? max(slope, 0) : slope;
      newHighest = max(newHighest, projected);
      newLowest = min(newLowest, projected);
      if (abs(projected) <= MINUTE) continue;
      const moved = min(max(old - slope / load<f64>(at(curvature, i)), 0), limit);
      store<f64>(at(alpha, i), moved);
      addScaled(w, (moved - old) * y, row, p);
    }
    iterations++;
    progress(active);
    if (newHighest - newLowest <= a.tolerance) {
      if (active == n) break;
      active = n;
      highest = Infinity;
      lowest = -Infinity;
      continue;
    }
    highest = newHighest <= 0 ? Infinity : newHighest;
    lowest = newLowest >= 0 ? -Infinity : newLowest;
  }
  store<i32>(<usize>a.iterations, iterations);
}
