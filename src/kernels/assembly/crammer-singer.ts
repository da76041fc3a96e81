import { ARGUMENTS, aborted, progress } from './control';
import { CoordinateDescentArguments, fillOrder, MINUTE, shuffle, swapIntegers } from './coordinate-descent';
import { at, dot, slot } from './dense-vector';

const MOST_ITERATIONS: i32 = 100000;

/**
 * The dual of the support vector classifier of Crammer and Singer, with one score for each class: Fan et al.,
 * "LIBLINEAR", JMLR 9, 2008, appendix E; Keerthi et al., KDD 2008.
 *
 * SCRATCH: `n × (classes + 1) + 4 × classes` numbers, `n × (classes + 3)` integers.
 */
export function crammerSinger(): void {
  const a = changetype<CoordinateDescentArguments>(ARGUMENTS);
  const n = <i32>a.n;
  const p = <i32>a.p;
  const k = <i32>a.classes;
  const alpha = <usize>a.numbers;
  const norms = at(alpha, n * k);
  const slopes = at(norms, n);
  const order = <usize>a.integers;
  const places = slot(order, n);
  const counts = slot(places, n * k);
  const owns = slot(counts, n);
  memory.fill(<usize>a.weights, 0, (<usize>(p * k)) << 3);
  memory.fill(alpha, 0, (<usize>(n * k)) << 3);
  fillOrder(order, n);
  for (let i = 0; i < n; i++) {
    const row = at(<usize>a.X, i * p);
    store<f64>(at(norms, i), dot(row, row, p));
    fillOrder(slot(places, i * k), k);
    store<i32>(slot(counts, i), k);
    store<i32>(slot(owns, i), <i32>load<f64>(at(<usize>a.y, i)));
  }
  let active = n;
  let shrinkTolerance = max(10 * a.tolerance, 1);
  let fromAll = true;
  let iterations = 0;
  while (iterations < MOST_ITERATIONS && !aborted()) {
    let worst: f64 = -Infinity;
    shuffle(order, active, <usize>a.generator);
    for (let s = 0; s < active; s++) {
      const i = load<i32>(slot(order, s));
      const norm = load<f64>(at(norms, i));
      if (!(norm > 0)) continue;
      const row = at(<usize>a.X, i * p);
      const own = at(alpha, i * k);
      const mine = slot(places, i * k);
      const spread = examine(a, i, row, own, mine, slopes, slot(counts, i), slot(owns, i));
      const count = load<i32>(slot(counts, i));
      if (count <= 1) {
        active--;
        swapIntegers(order, s, active);
        s--;
        continue;
      }
      if (spread <= MINUTE) continue;
      worst = max(worst, spread);
      solveRow(a, i, row, own, mine, slopes, count, load<i32>(slot(owns, i)), norm);
    }
    iterations++;
    progress(active);
    if (worst < shrinkTolerance) {
      if (worst < a.tolerance && fromAll) break;
      active = n;
      for (let i = 0; i < n; i++) store<i32>(slot(counts, i), k);
      shrinkTolerance = max(shrinkTolerance / 2, a.tolerance);
      fromAll = true;
    } else {
      fromAll = false;
    }
  }
  store<i32>(<usize>a.iterations, iterations);
}

/**
 * The slopes (OUT) of a row's active classes, whose places are `mine`; classes at their bound that are far from leaving
 * it go to the end. The largest violation.
 */
function examine(
  a: CoordinateDescentArguments,
  i: i32,
  row: usize,
  alpha: usize,
  mine: usize,
  slopes: usize,
  countAt: usize,
  ownAt: usize,
): f64 {
  const k = <i32>a.classes;
  const cost = load<f64>(at(<usize>a.cost, i));
  let count = load<i32>(countAt);
  for (let m = 0; m < count; m++) store<f64>(at(slopes, m), m == load<i32>(ownAt) ? 0 : 1);
  for (let j = 0; j < <i32>a.p; j++) {
    const x = load<f64>(at(row, j));
    const w = at(<usize>a.weights, j * k);
    for (let m = 0; m < count; m++) {
      store<f64>(at(slopes, m), load<f64>(at(slopes, m)) + load<f64>(at(w, load<i32>(slot(mine, m)))) * x);
    }
  }
  let lowest: f64 = Infinity;
  let highest: f64 = -Infinity;
  for (let m = 0; m < count; m++) {
    const slope = load<f64>(at(slopes, m));
    if (load<f64>(at(alpha, load<i32>(slot(mine, m)))) < 0) lowest = min(lowest, slope);
    highest = max(highest, slope);
  }
  const own = load<i32>(ownAt);
  if (own < count && load<f64>(at(alpha, <i32>load<f64>(at(<usize>a.y, i)))) < cost) {
    lowest = min(lowest, load<f64>(at(slopes, own)));
  }
  for (let m = 0; m < count; m++) {
    if (!isIdle(m, ownAt, alpha, mine, slopes, cost, lowest)) continue;
    count--;
    while (count > m) {
      if (!isIdle(count, ownAt, alpha, mine, slopes, cost, lowest)) {
        exchange(m, count, mine, slopes, ownAt);
        break;
      }
      count--;
    }
  }
  store<i32>(countAt, count);
  return highest - lowest;
}

function isIdle(m: i32, ownAt: usize, alpha: usize, mine: usize, slopes: usize, cost: f64, lowest: f64): bool {
  const bound = m == load<i32>(ownAt) ? cost : 0;
  return load<f64>(at(alpha, load<i32>(slot(mine, m)))) == bound && load<f64>(at(slopes, m)) < lowest;
}

function exchange(m: i32, other: i32, mine: usize, slopes: usize, ownAt: usize): void {
  swapIntegers(mine, m, other);
  const slope = load<f64>(at(slopes, m));
  store<f64>(at(slopes, m), load<f64>(at(slopes, other)));
  store<f64>(at(slopes, other), slope);
  const own = load<i32>(ownAt);
  if (own == other) store<i32>(ownAt, m);
  else if (own == m) store<i32>(ownAt, other);
}

/** Minimizes over the active classes of one row; weights follow. SCRATCH behind the slopes: `3 × classes`. */
function solveRow(
  a: CoordinateDescentArguments,
  i: i32,
  row: usize,
  alpha: usize,
  mine: usize,
  slopes: usize,
  count: i32,
  own: i32,
  norm: f64,
): void {
  const k = <i32>a.classes;
  const cost = load<f64>(at(<usize>a.cost, i));
  const gaps = at(slopes, k);
  const sorted = at(gaps, k);
  const steps = at(sorted, k);
  for (let m = 0; m < count; m++) {
    const gap = load<f64>(at(slopes, m)) - norm * load<f64>(at(alpha, load<i32>(slot(mine, m))));
    store<f64>(at(gaps, m), gap);
    insertDescending(sorted, m, m == own ? gap + norm * cost : gap);
  }
  let beta = load<f64>(sorted) - norm * cost;
  let r = 1;
  for (; r < count && beta < <f64>r * load<f64>(at(sorted, r)); r++) beta += load<f64>(at(sorted, r));
  beta /= <f64>r;
  for (let m = 0; m < count; m++) {
    const place = at(alpha, load<i32>(slot(mine, m)));
    const moved = min(m == own ? cost : 0, (beta - load<f64>(at(gaps, m))) / norm);
    const step = moved - load<f64>(place);
    store<f64>(place, moved);
    store<f64>(at(steps, m), abs(step) >= MINUTE ? step : 0);
  }
  for (let j = 0; j < <i32>a.p; j++) {
    const x = load<f64>(at(row, j));
    const w = at(<usize>a.weights, j * k);
    for (let m = 0; m < count; m++) {
      const weight = at(w, load<i32>(slot(mine, m)));
      store<f64>(weight, load<f64>(weight) + load<f64>(at(steps, m)) * x);
    }
  }
}

function insertDescending(sorted: usize, length: i32, value: f64): void {
  let m = length;
  for (; m > 0 && load<f64>(at(sorted, m - 1)) < value; m--) store<f64>(at(sorted, m), load<f64>(at(sorted, m - 1)));
  store<f64>(at(sorted, m), value);
}
