import { ARGUMENTS, aborted, progress } from './control';
import { CoordinateDescentArguments, fillOrder, MINUTE, shuffle, swapIntegers } from './coordinate-descent';
import { at, slot } from './dense-vector';
import { newtonStep } from './dual-svr';

const MOST_HALVINGS: i32 = 20;
const SUFFICIENT: f64 = 0.01;

/**
 * The linear support vector classifier with squared errors and a penalty on absolute values: Yuan et al., "A comparison
 * of optimization methods and software for large-scale L1-regularized linear classification", JMLR 11, 2010.
 *
 * SCRATCH: `n + p + 2` numbers, `p` integers.
 */
export function l1Svc(): void {
  const a = changetype<CoordinateDescentArguments>(ARGUMENTS);
  const n = <i32>a.n;
  const p = <i32>a.p;
  const w = <usize>a.weights;
  const y = <usize>a.y;
  const cost = <usize>a.cost;
  const slack = <usize>a.numbers;
  const squares = at(slack, n);
  const scratch = at(squares, p);
  const order = <usize>a.integers;
  memory.fill(w, 0, (<usize>p) << 3);
  fillOrder(order, p);
  for (let i = 0; i < n; i++) store<f64>(at(slack, i), 1);
  for (let j = 0; j < p; j++) store<f64>(at(squares, j), weightedSquares(at(<usize>a.X, j * n), cost, n));
  let active = p;
  let largest: f64 = Infinity;
  let firstSum: f64 = -1;
  let iterations = 0;
  while (iterations < <i32>a.maxIterations && !aborted()) {
    let newLargest: f64 = 0;
    let sum: f64 = 0;
    shuffle(order, active, <usize>a.generator);
    for (let s = 0; s < active; s++) {
      const j = load<i32>(slot(order, s));
      const column = at(<usize>a.X, j * n);
      const old = load<f64>(at(w, j));
      slopeAndCurvature(column, y, cost, slack, n, scratch);
      const slope = load<f64>(scratch);
      const curvature = max(load<f64>(scratch + 8), MINUTE);
      const above = slope + 1;
      const below = slope - 1;
      let violation: f64 = 0;
      if (old == 0) {
        if (above < 0) violation = -above;
        else if (below > 0) violation = below;
        else if (above > largest / n && below < -largest / n) {
          active--;
          swapIntegers(order, s, active);
          s--;
          continue;
        }
      } else {
        violation = old > 0 ? abs(above) : abs(below);
      }
      newLargest = max(newLargest, violation);
      sum += violation;
      const step = newtonStep(above, below, curvature, old);
      if (abs(step) < MINUTE) continue;
      store<f64>(at(w, j), old + searchStep(a, column, old, step, slope, load<f64>(at(squares, j))));
    }
    if (iterations == 0) firstSum = sum;
    iterations++;
    progress(active);
    if (sum <= a.tolerance * firstSum) {
      if (active == p) break;
      active = p;
      largest = Infinity;
      continue;
    }
    largest = newLargest;
  }
  store<i32>(<usize>a.iterations, iterations);
}

function weightedSquares(column: usize, cost: usize, n: i32): f64 {
  let sum: f64 = 0;
  for (let i = 0; i < n; i++) sum += load<f64>(at(cost, i)) * load<f64>(at(column, i)) * load<f64>(at(column, i));
  return sum;
}

/** Derivatives of the squared errors by one weight; `out` OUT, the first and the second. */
function slopeAndCurvature(column: usize, y: usize, cost: usize, slack: usize, n: i32, out: usize): void {
  let slope: f64 = 0;
  let curvature: f64 = 0;
  for (let i = 0; i < n; i++) {
    const gap = load<f64>(at(slack, i));
    if (!(gap > 0)) continue;
    const value = load<f64>(at(column, i)) * load<f64>(at(y, i));
    const weighted = load<f64>(at(cost, i)) * value;
    slope -= weighted * gap;
    curvature += weighted * value;
  }
  store<f64>(out, 2 * slope);
  store<f64>(out + 8, 2 * curvature);
}

/** Halves a step until it lowers the objective enough; slacks follow. The step that was taken. */
function searchStep(a: CoordinateDescentArguments, column: usize, old: f64, first: f64, slope: f64, squares: f64): f64 {
  const n = <i32>a.n;
  const slack = <usize>a.numbers;
  let step = first;
  let taken: f64 = 0;
  let decrease = abs(old + step) - abs(old) + slope * step;
  let lossBefore: f64 = 0;
  for (let halvings = 0; halvings < MOST_HALVINGS; halvings++) {
    let condition = abs(old + step) - abs(old) - SUFFICIENT * decrease;
    if (squares * step * step + slope * step + condition <= 0) {
      moveSlack(column, <usize>a.y, slack, n, taken - step);
      return step;
    }
    if (halvings == 0) lossBefore = lossOf(column, <usize>a.cost, slack, n);
    moveSlack(column, <usize>a.y, slack, n, taken - step);
    condition = condition + lossOf(column, <usize>a.cost, slack, n) - lossBefore;
    if (condition <= 0) return step;
    taken = step;
    step *= 0.5;
    decrease *= 0.5;
  }
  restoreSlack(a, column, old + step);
  return step;
}

function moveSlack(column: usize, y: usize, slack: usize, n: i32, factor: f64): void {
  const factors = f64x2.splat(factor);
  let i = 0;
  for (; i + 1 < n; i += 2) {
    const value = f64x2.mul(v128.load(at(column, i)), v128.load(at(y, i)));
    v128.store(at(slack, i), f64x2.add(v128.load(at(slack, i)), f64x2.mul(factors, value)));
  }
  if (i < n) {
    const value = load<f64>(at(column, i)) * load<f64>(at(y, i));
    store<f64>(at(slack, i), load<f64>(at(slack, i)) + factor * value);
  }
}

/** The squared errors of the rows that a column has a say in. */
function lossOf(column: usize, cost: usize, slack: usize, n: i32): f64 {
  let sum: f64 = 0;
  for (let i = 0; i < n; i++) {
    const gap = load<f64>(at(slack, i));
    if (gap > 0 && load<f64>(at(column, i)) != 0) sum += load<f64>(at(cost, i)) * gap * gap;
  }
  return sum;
}

/** All slacks anew, after too many halvings; the weight of `column` is about to become `value`. */
function restoreSlack(a: CoordinateDescentArguments, column: usize, value: f64): void {
  const n = <i32>a.n;
  for (let i = 0; i < n; i++) store<f64>(at(<usize>a.numbers, i), 1);
  for (let j = 0; j < <i32>a.p; j++) {
    const from = at(<usize>a.X, j * n);
    moveSlack(from, <usize>a.y, <usize>a.numbers, n, -(from == column ? value : load<f64>(at(<usize>a.weights, j))));
  }
}
