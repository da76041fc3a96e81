// Passes over four rows at once: a weight or a sum of the gradient is then read and written once for four rows. Lanes
// are two rows, two features or two models; each sum has the order of plain loops, so lanes change no bit.

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
  if (k == 1) {
    scoreOne(row0, row1, row2, row3, bytes, weights, intercepts == 0 ? 0 : load<f64>(intercepts), scores);
    return;
  }
  const stride = (<usize>k) << 3;
  const even = stride & ~15;
  for (let c: usize = 0; c < even; c += 16) {
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

/** Scores of four rows for the only model: lanes are rows. */
function scoreOne(
  row0: usize,
  row1: usize,
  row2: usize,
  row3: usize,
  bytes: usize,
  weights: usize,
  intercept: f64,
  scores: usize,
): void {
  let s01 = f64x2.splat(intercept);
  let s23 = s01;
  const even = bytes & ~15;
  for (let j: usize = 0; j < even; j += 16) {
    const x0 = v128.load(row0 + j);
    const x1 = v128.load(row1 + j);
    const x2 = v128.load(row2 + j);
    const x3 = v128.load(row3 + j);
    const first = v128.load_splat<f64>(weights + j);
    s01 = f64x2.add(s01, f64x2.mul(v128.shuffle<f64>(x0, x1, 0, 2), first));
    s23 = f64x2.add(s23, f64x2.mul(v128.shuffle<f64>(x2, x3, 0, 2), first));
    const second = v128.load_splat<f64>(weights + j, 8);
    s01 = f64x2.add(s01, f64x2.mul(v128.shuffle<f64>(x0, x1, 1, 3), second));
    s23 = f64x2.add(s23, f64x2.mul(v128.shuffle<f64>(x2, x3, 1, 3), second));
  }
  if (even < bytes) {
    const weight = v128.load_splat<f64>(weights + even);
    s01 = f64x2.add(s01, f64x2.mul(pair(row0 + even, row1 + even), weight));
    s23 = f64x2.add(s23, f64x2.mul(pair(row2 + even, row3 + even), weight));
  }
  v128.store(scores, s01);
  v128.store(scores, s23, 16);
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

function pair(first: usize, second: usize): v128 {
  return f64x2.replace_lane(v128.load_splat<f64>(first), 1, load<f64>(second));
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
  if (k == 1) {
    addOne(row0, row1, row2, row3, bytes, slopes, gradient);
    return;
  }
  const stride = (<usize>k) << 3;
  for (let j: usize = 0; j < bytes; j += 8, gradient += stride) {
    addFeature(
      v128.load_splat<f64>(row0 + j),
      v128.load_splat<f64>(row1 + j),
      v128.load_splat<f64>(row2 + j),
      v128.load_splat<f64>(row3 + j),
      slopes,
      stride,
      gradient,
    );
  }
}

/** Adds to the gradient of `k` intercepts what four rows give. */
export function addInterceptGradient(slopes: usize, k: i32, gradient: usize): void {
  const one = f64x2.splat(1);
  addFeature(one, one, one, one, slopes, (<usize>k) << 3, gradient);
}

/** For one model: lanes are features. */
function addOne(
  row0: usize,
  row1: usize,
  row2: usize,
  row3: usize,
  bytes: usize,
  slopes: usize,
  gradient: usize,
): void {
  const s0 = v128.load_splat<f64>(slopes);
  const s1 = v128.load_splat<f64>(slopes, 8);
  const s2 = v128.load_splat<f64>(slopes, 16);
  const s3 = v128.load_splat<f64>(slopes, 24);
  const even = bytes & ~15;
  for (let j: usize = 0; j < even; j += 16) {
    const sum = fourProducts(
      v128.load(row0 + j),
      s0,
      v128.load(row1 + j),
      s1,
      v128.load(row2 + j),
      s2,
      v128.load(row3 + j),
      s3,
    );
    v128.store(gradient + j, f64x2.add(v128.load(gradient + j), sum));
  }
  if (even < bytes) {
    const sum = fourProducts(
      v128.load_splat<f64>(row0 + even),
      s0,
      v128.load_splat<f64>(row1 + even),
      s1,
      v128.load_splat<f64>(row2 + even),
      s2,
      v128.load_splat<f64>(row3 + even),
      s3,
    );
    store<f64>(gradient + even, load<f64>(gradient + even) + f64x2.extract_lane(sum, 0));
  }
}

/** For every model, one feature of four rows: lanes are models. */
function addFeature(x0: v128, x1: v128, x2: v128, x3: v128, slopes: usize, stride: usize, gradient: usize): void {
  const even = stride & ~15;
  for (let c: usize = 0; c < even; c += 16) {
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
