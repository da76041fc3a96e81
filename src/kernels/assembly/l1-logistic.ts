import { ARGUMENTS, aborted, progress } from './control';
import { CoordinateDescentArguments, fillOrder, MINUTE, shuffle, swapIntegers } from './coordinate-descent';
import { addScaled, at, slot } from './dense-vector';
import { newtonStep } from './dual-svr';
import { exp, log } from './exp-log';

const MOST_CYCLES: i32 = 1000;
const MOST_HALVINGS: i32 = 20;
const SUFFICIENT: f64 = 0.01;
/** Added to second derivatives, so that none is zero. */
const RIDGE: f64 = 1e-12;
const LONGEST_STEP: f64 = 10;
/** Quadratic models in a row that may change nothing. */
const MOST_IDLE: i32 = 10;

/** Pieces of the scratch: `p` numbers each up to `falling`, then `n` each. */
@unmanaged
class L1LogisticWork {
  curvature!: usize;
  gradient!: usize;
  target!: usize;
  /** The weighted column sums of the rows of the class -1. */
  falling!: usize;
  /** How far the scores of the quadratic model are from those of the weights. */
  moved!: usize;
  odds!: usize;
  newOdds!: usize;
  /** Weighted probabilities of the class -1, and weighted variances. */
  tau!: usize;
  variance!: usize;
  order!: usize;
}

/**
 * Logistic regression with a penalty on absolute values: Yuan, Ho and Lin, "An improved GLMNET for L1-regularized
 * logistic regression", JMLR 13, 2012.
 *
 * SCRATCH: `5 × n + 4 × p + 10` numbers, `p` integers.
 */
export function l1Logistic(): void {
  const a = changetype<CoordinateDescentArguments>(ARGUMENTS);
  const work = layOut(a);
  const p = <i32>a.p;
  const w = <usize>a.weights;
  start(a, work);
  let firstSum: f64 = -1;
  let largest: f64 = Infinity;
  let innerTolerance: f64 = 1;
  let norm: f64 = 0;
  let idle = 0;
  let steps = 0;
  while (steps < <i32>a.maxIterations && !aborted()) {
    const active = derive(a, work, largest);
    let sum: f64 = 0;
    largest = 0;
    for (let s = 0; s < active; s++) {
      const j = load<i32>(slot(work.order, s));
      const violation = violationOf(load<f64>(at(w, j)), load<f64>(at(work.gradient, j)));
      largest = max(largest, violation);
      sum += violation;
    }
    if (steps == 0) firstSum = sum;
    if (sum <= a.tolerance * firstSum || idle >= MOST_IDLE) break;
    memory.fill(work.moved, 0, (<usize>a.n) << 3);
    const cycles = minimizeModel(a, work, active, innerTolerance * firstSum);
    idle = cycles < 0 ? idle + 1 : 0;
    norm = searchLine(a, work, norm);
    if (abs(cycles) == 1) innerTolerance *= 0.25;
    steps++;
    progress(p);
  }
  store<i32>(<usize>a.iterations, steps);
}

function layOut(a: CoordinateDescentArguments): L1LogisticWork {
  const n = <i32>a.n;
  const p = <i32>a.p;
  const work = changetype<L1LogisticWork>(<usize>a.numbers);
  work.curvature = <usize>a.numbers + 80;
  work.gradient = at(work.curvature, p);
  work.target = at(work.gradient, p);
  work.falling = at(work.target, p);
  work.moved = at(work.falling, p);
  work.odds = at(work.moved, n);
  work.newOdds = at(work.odds, n);
  work.tau = at(work.newOdds, n);
  work.variance = at(work.tau, n);
  work.order = <usize>a.integers;
  return work;
}

/** Weights of zero, and what follows from them. */
function start(a: CoordinateDescentArguments, work: L1LogisticWork): void {
  const n = <i32>a.n;
  const p = <i32>a.p;
  memory.fill(<usize>a.weights, 0, (<usize>p) << 3);
  memory.fill(work.target, 0, (<usize>p) << 3);
  fillOrder(work.order, p);
  for (let i = 0; i < n; i++) store<f64>(at(work.odds, i), 1);
  refreshRows(a, work);
  for (let j = 0; j < p; j++) {
    const column = at(<usize>a.X, j * n);
    let sum: f64 = 0;
    for (let i = 0; i < n; i++) {
      if (load<f64>(at(<usize>a.y, i)) < 0) sum += load<f64>(at(<usize>a.cost, i)) * load<f64>(at(column, i));
    }
    store<f64>(at(work.falling, j), sum);
  }
}

function refreshRows(a: CoordinateDescentArguments, work: L1LogisticWork): void {
  for (let i = 0; i < <i32>a.n; i++) {
    const odds = load<f64>(at(work.odds, i));
    const cost = load<f64>(at(<usize>a.cost, i));
    const share = 1 / (1 + odds);
    store<f64>(at(work.tau, i), cost * share);
    store<f64>(at(work.variance, i), cost * odds * share * share);
  }
}

/** Both derivatives of the loss by each weight; weights of 0 that are far from moving go to the end. The others' number. */
function derive(a: CoordinateDescentArguments, work: L1LogisticWork, largest: f64): i32 {
  const n = <i32>a.n;
  let active = <i32>a.p;
  for (let s = 0; s < active; s++) {
    const j = load<i32>(slot(work.order, s));
    const column = at(<usize>a.X, j * n);
    let curvature = RIDGE;
    let slope: f64 = 0;
    for (let i = 0; i < n; i++) {
      const x = load<f64>(at(column, i));
      curvature += x * x * load<f64>(at(work.variance, i));
      slope += x * load<f64>(at(work.tau, i));
    }
    const gradient = load<f64>(at(work.falling, j)) - slope;
    store<f64>(at(work.curvature, j), curvature);
    store<f64>(at(work.gradient, j), gradient);
    if (load<f64>(at(<usize>a.weights, j)) == 0 && gradient + 1 > largest / n && gradient - 1 < -largest / n) {
      active--;
      swapIntegers(work.order, s, active);
      s--;
    }
  }
  return active;
}

/** How far a weight is from optimal, by the slope of the loss there. */
function violationOf(weight: f64, slope: f64): f64 {
  if (weight > 0) return abs(slope + 1);
  if (weight < 0) return abs(slope - 1);
  return slope + 1 < 0 ? -slope - 1 : max(slope - 1, 0);
}

/**
 * Minimizes the quadratic model of the loss plus the penalty over `target`, weight by weight; the cycles that it took,
 * negative if none moved any.
 */
function minimizeModel(a: CoordinateDescentArguments, work: L1LogisticWork, all: i32, tolerance: f64): i32 {
  const n = <i32>a.n;
  const w = <usize>a.weights;
  let active = all;
  let largest: f64 = Infinity;
  let cycles = 0;
  let changed = false;
  while (cycles < MOST_CYCLES && !aborted()) {
    let newLargest: f64 = 0;
    let sum: f64 = 0;
    shuffle(work.order, active, <usize>a.generator);
    for (let s = 0; s < active; s++) {
      const j = load<i32>(slot(work.order, s));
      const column = at(<usize>a.X, j * n);
      const value = load<f64>(at(work.target, j));
      const start = load<f64>(at(work.gradient, j)) + (value - load<f64>(at(w, j))) * RIDGE;
      const slope = tripleProduct(column, work.variance, work.moved, n, start);
      const above = slope + 1;
      const below = slope - 1;
      if (value == 0 && above > largest / n && below < -largest / n) {
        active--;
        swapIntegers(work.order, s, active);
        s--;
        continue;
      }
      let step = newtonStep(above, below, load<f64>(at(work.curvature, j)), value);
      if (abs(step) < MINUTE) continue;
      step = min(max(step, -LONGEST_STEP), LONGEST_STEP);
      const violation = violationOf(value, slope);
      changed = true;
      newLargest = max(newLargest, violation);
      sum += violation;
      store<f64>(at(work.target, j), value + step);
      addScaled(work.moved, step, column, n);
    }
    cycles++;
    if (sum <= tolerance) {
      if (active == all) break;
      active = all;
      largest = Infinity;
      continue;
    }
    largest = newLargest;
  }
  return changed ? cycles : -cycles;
}

/** The sum of the products of three vectors, added to `start` in their order. */
function tripleProduct(a: usize, b: usize, c: usize, n: i32, start: f64): f64 {
  let sum = start;
  for (let i = 0; i < n; i++) sum += load<f64>(at(a, i)) * load<f64>(at(b, i)) * load<f64>(at(c, i));
  return sum;
}

/** Goes towards the model's minimum until the objective falls enough; the weights' sum of absolute values there. */
function searchLine(a: CoordinateDescentArguments, work: L1LogisticWork, norm: f64): f64 {
  const n = <i32>a.n;
  const p = <i32>a.p;
  const w = <usize>a.weights;
  const cost = <usize>a.cost;
  let newNorm: f64 = 0;
  let decrease: f64 = 0;
  for (let j = 0; j < p; j++) {
    const target = load<f64>(at(work.target, j));
    decrease += load<f64>(at(work.gradient, j)) * (target - load<f64>(at(w, j)));
    newNorm += abs(target);
  }
  decrease += newNorm - norm;
  let falling: f64 = 0;
  for (let i = 0; i < n; i++) {
    if (load<f64>(at(<usize>a.y, i)) < 0) falling += load<f64>(at(cost, i)) * load<f64>(at(work.moved, i));
  }
  for (let halvings = 0; halvings < MOST_HALVINGS; halvings++) {
    let condition = newNorm - norm + falling - SUFFICIENT * decrease;
    for (let i = 0; i < n; i++) {
      const factor = exp(load<f64>(at(work.moved, i)));
      const odds = load<f64>(at(work.odds, i)) * factor;
      store<f64>(at(work.newOdds, i), odds);
      condition += load<f64>(at(cost, i)) * log((1 + odds) / (factor + odds));
    }
    if (condition <= 0) {
      memory.copy(w, work.target, (<usize>p) << 3);
      memory.copy(work.odds, work.newOdds, (<usize>n) << 3);
      refreshRows(a, work);
      return newNorm;
    }
    newNorm = 0;
    for (let j = 0; j < p; j++) {
      const middle = (load<f64>(at(w, j)) + load<f64>(at(work.target, j))) * 0.5;
      store<f64>(at(work.target, j), middle);
      newNorm += abs(middle);
    }
    decrease *= 0.5;
    falling *= 0.5;
    for (let i = 0; i < n; i++) store<f64>(at(work.moved, i), load<f64>(at(work.moved, i)) * 0.5);
  }
  restoreOdds(a, work);
  return norm;
}

/** The odds of all rows anew, after too many halvings. */
function restoreOdds(a: CoordinateDescentArguments, work: L1LogisticWork): void {
  const n = <i32>a.n;
  memory.fill(work.odds, 0, (<usize>n) << 3);
  for (let j = 0; j < <i32>a.p; j++) {
    addScaled(work.odds, load<f64>(at(<usize>a.weights, j)), at(<usize>a.X, j * n), n);
  }
  for (let i = 0; i < n; i++) store<f64>(at(work.odds, i), exp(load<f64>(at(work.odds, i))));
}
