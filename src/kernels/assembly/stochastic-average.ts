import { ARGUMENTS, aborted, progress } from './control';
import { at } from './dense-vector';
import { exp } from './exp-log';

/** Numbers as the TypeScript of the same name writes them, in this order. `k` is 1 for two classes, else even. */
@unmanaged
class StochasticAverageArguments {
  /** IN, `n × p`, row after row. */
  X!: f64;
  /** IN, `n` classes (i32), from 0. */
  codes!: f64;
  /** IN, `n`. */
  sampleWeight!: f64;
  n!: f64;
  p!: f64;
  /** Scores with their padding, and without. */
  k!: f64;
  classes!: f64;
  step!: f64;
  /** What a step leaves of the weights because of the squared penalty. */
  shrink!: f64;
  /** Strength of the penalty on absolute values. */
  beta!: f64;
  /** Not 0 for the unbiased gradient (SAGA). */
  unbiased!: f64;
  fitIntercept!: f64;
  /** IN, OUT, `p × k`. */
  weights!: f64;
  /** IN, OUT, `k` and `k`, the intercepts and the sums of their gradients. */
  intercepts!: f64;
  /** IN, OUT, `p × k`, the sums of the gradients. */
  sums!: f64;
  /** IN, OUT, `n × k`, the last slopes of each row. */
  memory!: f64;
  /** IN, OUT, `n` bytes, whether a row was drawn before. */
  seen!: f64;
  /** IN, OUT: the rows that were drawn before, and the state of the generator; OUT: not 0 if numbers grew too large. */
  state!: f64;
  /** SCRATCH, `3 × k`. */
  scratch!: f64;
}

/** Where the scale of the weights is multiplied in, before it underflows. */
const LEAST_SCALE: f64 = 1e-9;

/**
 * One epoch of the stochastic average gradient: Schmidt, Le Roux and Bach (2013), and SAGA of Defazio, Bach and
 * Lacoste-Julien (2014). The weights are `scale` times what is stored; a step along the average gradient is made when the
 * weights are next looked at.
 */
export function stochasticAverageEpoch(): void {
  const a = changetype<StochasticAverageArguments>(ARGUMENTS);
  const n = <i32>a.n;
  const p = <i32>a.p;
  const k = <i32>a.k;
  const unbiased = a.unbiased != 0;
  const weights = <usize>a.weights;
  const sums = <usize>a.sums;
  const slopes = <usize>a.scratch;
  const differences = at(slopes, k);
  const size = p * k;
  let drawn = load<f64>(<usize>a.state);
  let seed = <u32>load<f64>(<usize>a.state + 8);
  let scale: f64 = 1;
  let gradientSum: f64 = 0;
  let gradientBefore: f64 = 0;
  let shrinkSum: f64 = 0;
  let shrinkBefore: f64 = 0;
  for (let s = 0; s < n; s++) {
    if ((s & 1023) == 1023 && aborted()) return;
    seed = nextSeed(seed);
    const i = <i32>((seed & 0x7fffffff) % <u32>n);
    if (load<u8>(<usize>a.seen + <usize>i) == 0) {
      drawn++;
      store<u8>(<usize>a.seen + <usize>i, 1);
    }
    const row = at(<usize>a.X, i * p);
    const past = at(<usize>a.memory, i * k);
    catchUp(weights, sums, size, gradientSum - gradientBefore, shrinkSum - shrinkBefore, a.beta > 0);
    if (k == 1) scoreOne(weights, row, p, slopes);
    else scoreMany(weights, row, p, k, slopes);
    slopesOfScores(a, i, scale, slopes);
    scale *= a.shrink;
    for (let c = 0; c < k; c++) {
      store<f64>(at(differences, c), load<f64>(at(slopes, c)) - load<f64>(at(past, c)));
    }
    memory.copy(past, slopes, (<usize>k) << 3);
    const correction = unbiased ? (a.step * (1 - 1 / drawn)) / scale : 0;
    if (k == 1) moveOne(weights, sums, row, p, load<f64>(differences), correction);
    else moveMany(weights, sums, row, p, k, differences, correction);
    if (a.fitIntercept != 0 && !moveIntercepts(a, differences, drawn)) {
      fail(a);
      return;
    }
    gradientBefore = gradientSum;
    shrinkBefore = shrinkSum;
    gradientSum += a.step / (scale * drawn);
    if (a.beta > 0) shrinkSum += (a.step * a.beta) / scale;
    if (scale < LEAST_SCALE || s == n - 1) {
      catchUp(weights, sums, size, gradientSum - gradientBefore, shrinkSum - shrinkBefore, a.beta > 0);
      for (let w = 0; w < size; w++) {
        const weight = load<f64>(at(weights, w)) * scale;
        if (!isNumber(weight)) fail(a);
        store<f64>(at(weights, w), weight);
      }
      scale = 1;
      gradientSum = 0;
      gradientBefore = 0;
      shrinkSum = 0;
      shrinkBefore = 0;
    }
  }
  store<f64>(<usize>a.state, drawn);
  store<f64>(<usize>a.state + 8, <f64>seed);
  progress(n);
}

function fail(a: StochasticAverageArguments): void {
  store<f64>(<usize>a.state + 16, 1);
}

/** Marsaglia's xorshift with 32 bits. */
function nextSeed(seed: u32): u32 {
  let x: u32 = seed == 0 ? 1 : seed;
  x ^= x << 13;
  x ^= x >> 17;
  return x ^ (x << 5);
}

/** Moves the stored weights (IN, OUT) along the average gradient, and towards zero. */
function catchUp(weights: usize, sums: usize, size: i32, step: f64, threshold: f64, shrinks: bool): void {
  const steps = f64x2.splat(step);
  const thresholds = f64x2.splat(threshold);
  const zero = f64x2.splat(0);
  let w = 0;
  for (; w + 1 < size; w += 2) {
    let moved = f64x2.sub(v128.load(at(weights, w)), f64x2.mul(steps, v128.load(at(sums, w))));
    if (shrinks) {
      const above = f64x2.max(f64x2.sub(moved, thresholds), zero);
      const below = f64x2.max(f64x2.sub(f64x2.neg(moved), thresholds), zero);
      moved = f64x2.sub(above, below);
    }
    v128.store(at(weights, w), moved);
  }
  if (w < size) {
    const moved = load<f64>(at(weights, w)) - step * load<f64>(at(sums, w));
    const shrunk = max(moved - threshold, 0) - max(-moved - threshold, 0);
    store<f64>(at(weights, w), shrinks ? shrunk : moved);
  }
}

function scoreOne(weights: usize, row: usize, p: i32, score: usize): void {
  let sums = f64x2.splat(0);
  let rest = sums;
  let j = 0;
  for (; j + 3 < p; j += 4) {
    sums = f64x2.add(sums, f64x2.mul(v128.load(at(weights, j)), v128.load(at(row, j))));
    rest = f64x2.add(rest, f64x2.mul(v128.load(at(weights, j), 16), v128.load(at(row, j), 16)));
  }
  sums = f64x2.add(sums, rest);
  let sum = f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1);
  for (; j < p; j++) sum += load<f64>(at(weights, j)) * load<f64>(at(row, j));
  store<f64>(score, sum);
}

function scoreMany(weights: usize, row: usize, p: i32, k: i32, scores: usize): void {
  for (let c = 0; c < k; c += 2) {
    let sum = f64x2.splat(0);
    for (let j = 0; j < p; j++) {
      sum = f64x2.add(sum, f64x2.mul(v128.load_splat<f64>(at(row, j)), v128.load(at(weights, j * k + c))));
    }
    v128.store(at(scores, c), sum);
  }
}

/** Unscaled scores (IN) become the weighted slopes of the loss (OUT). */
function slopesOfScores(a: StochasticAverageArguments, i: i32, scale: f64, scores: usize): void {
  const weight = load<f64>(at(<usize>a.sampleWeight, i));
  const code = load<i32>(<usize>a.codes + ((<usize>i) << 2));
  const classes = <i32>a.classes;
  for (let c = 0; c < classes; c++) {
    store<f64>(at(scores, c), scale * load<f64>(at(scores, c)) + load<f64>(at(<usize>a.intercepts, c)));
  }
  if (classes == 1) {
    const score = load<f64>(scores);
    const y = <f64>code;
    const e = score > -37 ? exp(-score) : exp(score);
    store<f64>(scores, (score > -37 ? (1 - y - y * e) / (1 + e) : e - y) * weight);
    return;
  }
  let top = load<f64>(scores);
  for (let c = 1; c < classes; c++) top = max(top, load<f64>(at(scores, c)));
  let sum: f64 = 0;
  for (let c = 0; c < classes; c++) {
    const e = exp(load<f64>(at(scores, c)) - top);
    store<f64>(at(scores, c), e);
    sum += e;
  }
  for (let c = 0; c < classes; c++) {
    const share = load<f64>(at(scores, c)) / sum;
    store<f64>(at(scores, c), (c == code ? share - 1 : share) * weight);
  }
}

/** Adds a row's change of slope to the sums (IN, OUT), and its correction to the weights (IN, OUT). */
function moveOne(weights: usize, sums: usize, row: usize, p: i32, difference: f64, correction: f64): void {
  const differences = f64x2.splat(difference);
  const corrections = f64x2.splat(correction);
  let j = 0;
  for (; j + 1 < p; j += 2) {
    const change = f64x2.mul(v128.load(at(row, j)), differences);
    v128.store(at(weights, j), f64x2.sub(v128.load(at(weights, j)), f64x2.mul(change, corrections)));
    v128.store(at(sums, j), f64x2.add(v128.load(at(sums, j)), change));
  }
  if (j < p) {
    const change = load<f64>(at(row, j)) * difference;
    store<f64>(at(weights, j), load<f64>(at(weights, j)) - change * correction);
    store<f64>(at(sums, j), load<f64>(at(sums, j)) + change);
  }
}

function moveMany(weights: usize, sums: usize, row: usize, p: i32, k: i32, differences: usize, correction: f64): void {
  const corrections = f64x2.splat(correction);
  for (let j = 0; j < p; j++) {
    const x = v128.load_splat<f64>(at(row, j));
    for (let c = 0; c < k; c += 2) {
      const w = at(weights, j * k + c);
      const sum = at(sums, j * k + c);
      const change = f64x2.mul(x, v128.load(at(differences, c)));
      v128.store(w, f64x2.sub(v128.load(w), f64x2.mul(change, corrections)));
      v128.store(sum, f64x2.add(v128.load(sum), change));
    }
  }
}

/** Whether the intercepts stay finite. */
function moveIntercepts(a: StochasticAverageArguments, differences: usize, drawn: f64): bool {
  const intercepts = <usize>a.intercepts;
  const sums = at(intercepts, <i32>a.k);
  for (let c = 0; c < <i32>a.classes; c++) {
    const change = load<f64>(at(differences, c));
    const sum = load<f64>(at(sums, c)) + change;
    store<f64>(at(sums, c), sum);
    const correction = a.unbiased != 0 ? change * (a.step * (1 - 1 / drawn)) : 0;
    const moved = load<f64>(at(intercepts, c)) - ((a.step * sum) / drawn + correction);
    if (!isNumber(moved)) return false;
    store<f64>(at(intercepts, c), moved);
  }
  return true;
}

/** Whether it is a number, and not infinite. */
function isNumber(value: f64): bool {
  return value - value == 0;
}
