// Passes over four rows at once: a weight or a sum of the gradient is then read and written once for four rows.

/** Rows in a block. */
export const BLOCK_ROWS = 4;

/**
 * Scores of the rows `from` to `from + 3` for `k` linear models. Rows after `last` repeat it, so that any number of
 * rows makes whole blocks.
 *
 * @param X - IN, `n × p`, row after row
 * @param weights - IN, `p × k` (the models of one feature beside each other), followed by `k` intercepts if any
 * @param scores - OUT, `4 × k`
 */
export function scoreBlock(
  X: Float64Array,
  p: number,
  from: number,
  last: number,
  weights: Float64Array,
  k: number,
  scores: Float64Array,
): void {
  if (k === 1) {
    scoreBlockOnce(X, p, from, last, weights, scores);
    return;
  }
  const row0 = from * p;
  const row1 = Math.min(from + 1, last) * p;
  const row2 = Math.min(from + 2, last) * p;
  const row3 = Math.min(from + 3, last) * p;
  const k2 = 2 * k;
  const k3 = 3 * k;
  const size = p * k;
  const hasIntercept = weights.length > size;
  for (let c = 0; c < k; c++) {
    const intercept = hasIntercept ? weights[size + c]! : 0;
    scores[c] = intercept;
    scores[k + c] = intercept;
    scores[k2 + c] = intercept;
    scores[k3 + c] = intercept;
  }
  for (let j = 0, w = 0; j < p; j++) {
    const x0 = X[row0 + j]!;
    const x1 = X[row1 + j]!;
    const x2 = X[row2 + j]!;
    const x3 = X[row3 + j]!;
    for (let c = 0; c < k; c++, w++) {
      const weight = weights[w]!;
      scores[c]! += x0 * weight;
      scores[k + c]! += x1 * weight;
      scores[k2 + c]! += x2 * weight;
      scores[k3 + c]! += x3 * weight;
    }
  }
}

/**
 * Adds to the gradient of `k` linear models what the rows `from` to `from + 3` give; rows after `last` must have slopes
 * of zero.
 *
 * @param X - IN, `n × p`, row after row
 * @param slopes - IN, `4 × k`, the derivative of the loss by each score
 * @param gradient - IN, OUT, laid out like the weights of {@link scoreBlock}
 */
export function addBlockGradient(
  X: Float64Array,
  p: number,
  from: number,
  last: number,
  slopes: Float64Array,
  k: number,
  gradient: Float64Array,
): void {
  if (k === 1) {
    addBlockGradientOnce(X, p, from, last, slopes, gradient);
    return;
  }
  const row0 = from * p;
  const row1 = Math.min(from + 1, last) * p;
  const row2 = Math.min(from + 2, last) * p;
  const row3 = Math.min(from + 3, last) * p;
  const k2 = 2 * k;
  const k3 = 3 * k;
  const size = p * k;
  for (let j = 0, w = 0; j < p; j++) {
    const x0 = X[row0 + j]!;
    const x1 = X[row1 + j]!;
    const x2 = X[row2 + j]!;
    const x3 = X[row3 + j]!;
    for (let c = 0; c < k; c++, w++) {
      gradient[w]! += x0 * slopes[c]! + x1 * slopes[k + c]! + (x2 * slopes[k2 + c]! + x3 * slopes[k3 + c]!);
    }
  }
  if (gradient.length === size) return;
  for (let c = 0; c < k; c++) {
    gradient[size + c]! += slopes[c]! + slopes[k + c]! + (slopes[k2 + c]! + slopes[k3 + c]!);
  }
}

/** {@link scoreBlock} for one model, with the four sums in registers. */
function scoreBlockOnce(
  X: Float64Array,
  p: number,
  from: number,
  last: number,
  weights: Float64Array,
  scores: Float64Array,
): void {
  const row0 = from * p;
  const row1 = Math.min(from + 1, last) * p;
  const row2 = Math.min(from + 2, last) * p;
  const row3 = Math.min(from + 3, last) * p;
  const intercept = weights.length > p ? weights[p]! : 0;
  let s0 = intercept;
  let s1 = intercept;
  let s2 = intercept;
  let s3 = intercept;
  for (let j = 0; j < p; j++) {
    const weight = weights[j]!;
    s0 += X[row0 + j]! * weight;
    s1 += X[row1 + j]! * weight;
    s2 += X[row2 + j]! * weight;
    s3 += X[row3 + j]! * weight;
  }
  scores[0] = s0;
  scores[1] = s1;
  scores[2] = s2;
  scores[3] = s3;
}

/** {@link addBlockGradient} for one model, with the four slopes in registers. */
function addBlockGradientOnce(
  X: Float64Array,
  p: number,
  from: number,
  last: number,
  slopes: Float64Array,
  gradient: Float64Array,
): void {
  const row0 = from * p;
  const row1 = Math.min(from + 1, last) * p;
  const row2 = Math.min(from + 2, last) * p;
  const row3 = Math.min(from + 3, last) * p;
  const s0 = slopes[0]!;
  const s1 = slopes[1]!;
  const s2 = slopes[2]!;
  const s3 = slopes[3]!;
  for (let j = 0; j < p; j++) {
    gradient[j]! += X[row0 + j]! * s0 + X[row1 + j]! * s1 + (X[row2 + j]! * s2 + X[row3 + j]! * s3);
  }
  if (gradient.length > p) gradient[p]! += s0 + s1 + (s2 + s3);
}
