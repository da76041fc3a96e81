// Passes over the rows of one linear model. A score is the sum of four running sums, of every fourth feature each; a sum
// of the gradient takes the rows in their order, and lanes are features.

/** Rows of one pass: as many as stay in the nearest cache between their scores and their gradient. */
export const PASS_ROWS: i32 = 32;

/**
 * Scores of the rows `from` to `from + count - 1`, at most {@link PASS_ROWS}.
 *
 * X IN, row after row · weights IN, `p` · scores OUT, `count` and up to three more
 */
export function scoreRows(
  X: usize,
  p: i32,
  from: i32,
  count: i32,
  weights: usize,
  intercept: f64,
  scores: usize,
): void {
  const bytes = (<usize>p) << 3;
  const first = X + <usize>from * bytes;
  for (let i = 0; i < count; i += 4) {
    const row0 = first + <usize>i * bytes;
    const row1 = first + <usize>min<i32>(i + 1, count - 1) * bytes;
    const row2 = first + <usize>min<i32>(i + 2, count - 1) * bytes;
    const row3 = first + <usize>min<i32>(i + 3, count - 1) * bytes;
    scoreFourRows(row0, row1, row2, row3, bytes, weights, intercept, scores + ((<usize>i) << 3));
  }
}

function scoreFourRows(
  row0: usize,
  row1: usize,
  row2: usize,
  row3: usize,
  bytes: usize,
  weights: usize,
  intercept: f64,
  scores: usize,
): void {
  let a0 = f64x2.splat(0);
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  let b0 = a0;
  let b1 = a0;
  let b2 = a0;
  let b3 = a0;
  let j: usize = 0;
  for (const fours = bytes & ~31; j < fours; j += 32) {
    const w = v128.load(weights + j);
    const v = v128.load(weights + j, 16);
    a0 = f64x2.add(a0, f64x2.mul(v128.load(row0 + j), w));
    b0 = f64x2.add(b0, f64x2.mul(v128.load(row0 + j, 16), v));
    a1 = f64x2.add(a1, f64x2.mul(v128.load(row1 + j), w));
    b1 = f64x2.add(b1, f64x2.mul(v128.load(row1 + j, 16), v));
    a2 = f64x2.add(a2, f64x2.mul(v128.load(row2 + j), w));
    b2 = f64x2.add(b2, f64x2.mul(v128.load(row2 + j, 16), v));
    a3 = f64x2.add(a3, f64x2.mul(v128.load(row3 + j), w));
    b3 = f64x2.add(b3, f64x2.mul(v128.load(row3 + j, 16), v));
  }
  if (j + 16 <= bytes) {
    const w = v128.load(weights + j);
    a0 = f64x2.add(a0, f64x2.mul(v128.load(row0 + j), w));
    a1 = f64x2.add(a1, f64x2.mul(v128.load(row1 + j), w));
    a2 = f64x2.add(a2, f64x2.mul(v128.load(row2 + j), w));
    a3 = f64x2.add(a3, f64x2.mul(v128.load(row3 + j), w));
    j += 16;
  }
  let s01 = sumsOfTwo(f64x2.add(a0, b0), f64x2.add(a1, b1));
  let s23 = sumsOfTwo(f64x2.add(a2, b2), f64x2.add(a3, b3));
  if (j < bytes) {
    const w = v128.load_splat<f64>(weights + j);
    s01 = f64x2.add(s01, f64x2.mul(pair(row0 + j, row1 + j), w));
    s23 = f64x2.add(s23, f64x2.mul(pair(row2 + j, row3 + j), w));
  }
  v128.store(scores, f64x2.add(s01, f64x2.splat(intercept)));
  v128.store(scores, f64x2.add(s23, f64x2.splat(intercept)), 16);
}

/** Both lanes of each, added. */
function sumsOfTwo(first: v128, second: v128): v128 {
  return f64x2.add(v128.shuffle<f64>(first, second, 0, 2), v128.shuffle<f64>(first, second, 1, 3));
}

function pair(first: usize, second: usize): v128 {
  return f64x2.replace_lane(v128.load_splat<f64>(first), 1, load<f64>(second));
}

/**
 * Adds to the gradient what the rows `from` to `from + count - 1` give.
 *
 * X IN · slopes IN, `count`, the derivative of the loss by each score · gradient IN, OUT, `p`
 */
export function addRowsGradient(X: usize, p: i32, from: i32, count: i32, slopes: usize, gradient: usize): void {
  const bytes = (<usize>p) << 3;
  const first = X + <usize>from * bytes;
  let j: usize = 0;
  for (; j + 128 <= bytes; j += 128) addSixteen(first + j, bytes, count, slopes, gradient + j);
  for (; j + 32 <= bytes; j += 32) addFour(first + j, bytes, count, slopes, gradient + j);
  if (j + 16 <= bytes) {
    addTwo(first + j, bytes, count, slopes, gradient + j);
    j += 16;
  }
  if (j < bytes) addOne(first + j, bytes, count, slopes, gradient + j);
}

function addSixteen(cell: usize, bytes: usize, count: i32, slopes: usize, gradient: usize): void {
  let g0 = v128.load(gradient);
  let g1 = v128.load(gradient, 16);
  let g2 = v128.load(gradient, 32);
  let g3 = v128.load(gradient, 48);
  let g4 = v128.load(gradient, 64);
  let g5 = v128.load(gradient, 80);
  let g6 = v128.load(gradient, 96);
  let g7 = v128.load(gradient, 112);
  let at = cell;
  const end = slopes + ((<usize>count) << 3);
  for (let slope = slopes; slope < end; slope += 8, at += bytes) {
    const s = v128.load_splat<f64>(slope);
    g0 = f64x2.add(g0, f64x2.mul(v128.load(at), s));
    g1 = f64x2.add(g1, f64x2.mul(v128.load(at, 16), s));
    g2 = f64x2.add(g2, f64x2.mul(v128.load(at, 32), s));
    g3 = f64x2.add(g3, f64x2.mul(v128.load(at, 48), s));
    g4 = f64x2.add(g4, f64x2.mul(v128.load(at, 64), s));
    g5 = f64x2.add(g5, f64x2.mul(v128.load(at, 80), s));
    g6 = f64x2.add(g6, f64x2.mul(v128.load(at, 96), s));
    g7 = f64x2.add(g7, f64x2.mul(v128.load(at, 112), s));
  }
  v128.store(gradient, g0);
  v128.store(gradient, g1, 16);
  v128.store(gradient, g2, 32);
  v128.store(gradient, g3, 48);
  v128.store(gradient, g4, 64);
  v128.store(gradient, g5, 80);
  v128.store(gradient, g6, 96);
  v128.store(gradient, g7, 112);
}

function addFour(cell: usize, bytes: usize, count: i32, slopes: usize, gradient: usize): void {
  let g0 = v128.load(gradient);
  let g1 = v128.load(gradient, 16);
  let at = cell;
  const end = slopes + ((<usize>count) << 3);
  for (let slope = slopes; slope < end; slope += 8, at += bytes) {
    const s = v128.load_splat<f64>(slope);
    g0 = f64x2.add(g0, f64x2.mul(v128.load(at), s));
    g1 = f64x2.add(g1, f64x2.mul(v128.load(at, 16), s));
  }
  v128.store(gradient, g0);
  v128.store(gradient, g1, 16);
}

function addTwo(cell: usize, bytes: usize, count: i32, slopes: usize, gradient: usize): void {
  let g0 = v128.load(gradient);
  let at = cell;
  const end = slopes + ((<usize>count) << 3);
  for (let slope = slopes; slope < end; slope += 8, at += bytes) {
    g0 = f64x2.add(g0, f64x2.mul(v128.load(at), v128.load_splat<f64>(slope)));
  }
  v128.store(gradient, g0);
}

function addOne(cell: usize, bytes: usize, count: i32, slopes: usize, gradient: usize): void {
  let sum = load<f64>(gradient);
  let at = cell;
  const end = slopes + ((<usize>count) << 3);
  for (let slope = slopes; slope < end; slope += 8, at += bytes) sum += load<f64>(at) * load<f64>(slope);
  store<f64>(gradient, sum);
}

/** Adds the slopes of `count` rows to the gradient of the intercept (IN, OUT), in their order. */
export function addSlopes(count: i32, slopes: usize, gradient: usize): void {
  let sum = load<f64>(gradient);
  const end = slopes + ((<usize>count) << 3);
  for (let slope = slopes; slope < end; slope += 8) sum += load<f64>(slope);
  store<f64>(gradient, sum);
}
