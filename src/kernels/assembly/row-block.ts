// Passes over four rows at once for several models: a weight or a sum of the gradient is then read and written once for four rows. Lanes
// are two models; each sum has the order of plain loops, so lanes change no bit.

/** Rows in a block. */
export const BLOCK_ROWS: i32 = 4;

/** Where the rows of a block begin; rows after the last repeat it, so that any number of rows makes whole blocks. */
function rowAt(X: usize, p: i32, row: i32, last: i32): usize {
  return X + ((<usize>min<i32>(row, last) * <usize>p) << 3);
}

/**
 * Scores of the rows `from` to `from + 3` for `k` linear models.
 *
 * X IN, row after row · weights IN, `p × k` (the models of one feature beside each other) · intercepts IN, `k`, or 0 for
 * none · scores OUT, `4 × k`
 */
export function scoreBlock(
  X: usize,
  p: i32,
  from: i32,
  last: i32,
  weights: usize,
  intercepts: usize,
  k: i32,
  scores: usize,
): void {
  const row0 = rowAt(X, p, from, last);
  const row1 = rowAt(X, p, from + 1, last);
  const row2 = rowAt(X, p, from + 2, last);
  const row3 = rowAt(X, p, from + 3, last);
  const bytes = (<usize>p) << 3;
  const stride = (<usize>k) << 3;
  const even = stride & ~15;
  let c: usize = 0;
  for (; c + 32 <= even; c += 32) {
    const first = intercepts == 0 ? f64x2.splat(0) : v128.load(intercepts + c);
    const second = intercepts == 0 ? first : v128.load(intercepts + c, 16);
    scoreFour(row0, row1, row2, row3, bytes, weights + c, stride, first, second, scores + c);
  }
  if (c < even) {
    const intercept = intercepts == 0 ? f64x2.splat(0) : v128.load(intercepts + c);
    scoreTwo(row0, row1, row2, row3, bytes, weights + c, stride, intercept, scores + c);
  }
  if (even < stride) {
    const intercept = intercepts == 0 ? 0 : load<f64>(intercepts + even);
    scoreLast(row0, bytes, weights + even, stride, intercept, scores + even);
    scoreLast(row1, bytes, weights + even, stride, intercept, scores + stride + even);
    scoreLast(row2, bytes, weights + even, stride, intercept, scores + 2 * stride + even);
    scoreLast(row3, bytes, weights + even, stride, intercept, scores + 3 * stride + even);
  }
}

/** Scores of four rows for four models beside each other: lanes are models. */
function scoreFour(
  row0: usize,
  row1: usize,
  row2: usize,
  row3: usize,
  bytes: usize,
  weights: usize,
  stride: usize,
  first: v128,
  second: v128,
  scores: usize,
): void {
  let a0 = first;
  let a1 = first;
  let a2 = first;
  let a3 = first;
  let b0 = second;
  let b1 = second;
  let b2 = second;
  let b3 = second;
  for (let j: usize = 0; j < bytes; j += 8, weights += stride) {
    const w = v128.load(weights);
    const v = v128.load(weights, 16);
    let x = v128.load_splat<f64>(row0 + j);
    a0 = f64x2.add(a0, f64x2.mul(x, w));
    b0 = f64x2.add(b0, f64x2.mul(x, v));
    x = v128.load_splat<f64>(row1 + j);
    a1 = f64x2.add(a1, f64x2.mul(x, w));
    b1 = f64x2.add(b1, f64x2.mul(x, v));
    x = v128.load_splat<f64>(row2 + j);
    a2 = f64x2.add(a2, f64x2.mul(x, w));
    b2 = f64x2.add(b2, f64x2.mul(x, v));
    x = v128.load_splat<f64>(row3 + j);
    a3 = f64x2.add(a3, f64x2.mul(x, w));
    b3 = f64x2.add(b3, f64x2.mul(x, v));
  }
  v128.store(scores, a0);
  v128.store(scores, b0, 16);
  v128.store(scores + stride, a1);
  v128.store(scores + stride, b1, 16);
  v128.store(scores + 2 * stride, a2);
  v128.store(scores + 2 * stride, b2, 16);
  v128.store(scores + 3 * stride, a3);
  v128.store(scores + 3 * stride, b3, 16);
}

/** Scores of four rows for two models beside each other: lanes are models. */
function scoreTwo(
  row0: usize,
  row1: usize,
  row2: usize,
  row3: usize,
  bytes: usize,
  weights: usize,
  stride: usize,
  intercept: v128,
  scores: usize,
): void {
  let s0 = intercept;
  let s1 = intercept;
  let s2 = intercept;
  let s3 = intercept;
  for (let j: usize = 0; j < bytes; j += 8, weights += stride) {
    const weight = v128.load(weights);
    s0 = f64x2.add(s0, f64x2.mul(v128.load_splat<f64>(row0 + j), weight));
    s1 = f64x2.add(s1, f64x2.mul(v128.load_splat<f64>(row1 + j), weight));
    s2 = f64x2.add(s2, f64x2.mul(v128.load_splat<f64>(row2 + j), weight));
    s3 = f64x2.add(s3, f64x2.mul(v128.load_splat<f64>(row3 + j), weight));
  }
  v128.store(scores, s0);
  v128.store(scores + stride, s1);
  v128.store(scores + 2 * stride, s2);
  v128.store(scores + 3 * stride, s3);
}

/** The score of one row for the last of an odd number of models. */
function scoreLast(row: usize, bytes: usize, weights: usize, stride: usize, intercept: f64, score: usize): void {
  let sum = intercept;
  for (let j: usize = 0; j < bytes; j += 8, weights += stride) sum += load<f64>(row + j) * load<f64>(weights);
  store<f64>(score, sum);
}

/**
 * Adds to the gradient of `k` linear models what the rows `from` to `from + 3` give; rows after `last` must have slopes
 * of zero.
 *
 * X IN · slopes IN, `4 × k`, the derivative of the loss by each score · gradient IN, OUT, `p × k`
 */
export function addBlockGradient(X: usize, p: i32, from: i32, last: i32, slopes: usize, k: i32, gradient: usize): void {
  const row0 = rowAt(X, p, from, last);
  const row1 = rowAt(X, p, from + 1, last);
  const row2 = rowAt(X, p, from + 2, last);
  const row3 = rowAt(X, p, from + 3, last);
  const bytes = (<usize>p) << 3;
  const stride = (<usize>k) << 3;
  const fours = stride & ~31;
  for (let c: usize = 0; c < fours; c += 32) {
    addFourModels(row0, row1, row2, row3, bytes, slopes + c, stride, gradient + c);
  }
  if (fours == stride) return;
  for (let j: usize = 0; j < bytes; j += 8, gradient += stride) {
    addFeature(
      v128.load_splat<f64>(row0 + j),
      v128.load_splat<f64>(row1 + j),
      v128.load_splat<f64>(row2 + j),
      v128.load_splat<f64>(row3 + j),
      slopes,
      fours,
      stride,
      gradient,
    );
  }
}

/** For four models beside each other, whose slopes stay in registers, all features of four rows: lanes are models. */
function addFourModels(
  row0: usize,
  row1: usize,
  row2: usize,
  row3: usize,
  bytes: usize,
  slopes: usize,
  stride: usize,
  gradient: usize,
): void {
  const s0 = v128.load(slopes);
  const t0 = v128.load(slopes, 16);
  const s1 = v128.load(slopes + stride);
  const t1 = v128.load(slopes + stride, 16);
  const s2 = v128.load(slopes + 2 * stride);
  const t2 = v128.load(slopes + 2 * stride, 16);
  const s3 = v128.load(slopes + 3 * stride);
  const t3 = v128.load(slopes + 3 * stride, 16);
  for (let j: usize = 0; j < bytes; j += 8, gradient += stride) {
    const x0 = v128.load_splat<f64>(row0 + j);
    const x1 = v128.load_splat<f64>(row1 + j);
    const x2 = v128.load_splat<f64>(row2 + j);
    const x3 = v128.load_splat<f64>(row3 + j);
    v128.store(gradient, f64x2.add(v128.load(gradient), fourProducts(x0, s0, x1, s1, x2, s2, x3, s3)));
    v128.store(gradient, f64x2.add(v128.load(gradient, 16), fourProducts(x0, t0, x1, t1, x2, t2, x3, t3)), 16);
  }
}

/** Adds to the gradient of `k` intercepts what four rows give. */
export function addInterceptGradient(slopes: usize, k: i32, gradient: usize): void {
  const one = f64x2.splat(1);
  addFeature(one, one, one, one, slopes, 0, (<usize>k) << 3, gradient);
}

/** For every model from one on, one feature of four rows: lanes are models. */
function addFeature(
  x0: v128,
  x1: v128,
  x2: v128,
  x3: v128,
  slopes: usize,
  from: usize,
  stride: usize,
  gradient: usize,
): void {
  const even = stride & ~15;
  for (let c = from; c < even; c += 16) {
    const at = slopes + c;
    const sum = fourProducts(
      x0,
      v128.load(at),
      x1,
      v128.load(at + stride),
      x2,
      v128.load(at + 2 * stride),
      x3,
      v128.load(at + 3 * stride),
    );
    v128.store(gradient + c, f64x2.add(v128.load(gradient + c), sum));
  }
  if (even < stride) {
    const at = slopes + even;
    const sum = fourProducts(
      x0,
      v128.load_splat<f64>(at),
      x1,
      v128.load_splat<f64>(at + stride),
      x2,
      v128.load_splat<f64>(at + 2 * stride),
      x3,
      v128.load_splat<f64>(at + 3 * stride),
    );
    store<f64>(gradient + even, load<f64>(gradient + even) + f64x2.extract_lane(sum, 0));
  }
}

function fourProducts(x0: v128, s0: v128, x1: v128, s1: v128, x2: v128, s2: v128, x3: v128, s3: v128): v128 {
  return f64x2.add(f64x2.add(f64x2.mul(x0, s0), f64x2.mul(x1, s1)), f64x2.add(f64x2.mul(x2, s2), f64x2.mul(x3, s3)));
}
