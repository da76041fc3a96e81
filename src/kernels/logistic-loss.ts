import { exp, log, log1p } from './exp-log.js';

/** Rows that are summed before they join the total: fixed, so that any number of threads adds the same numbers. */
const CHUNK_ROWS = 256;

/**
 * Average logistic loss of two classes plus `l2 / 2 · |weights|²`, and its gradient, in one pass over the rows.
 *
 * @param X - IN, `n × p`, row after row
 * @param positive - IN, `n`, 1 for the second class and 0 for the first
 * @param sampleWeight - IN, `n`, or null for weights of one
 * @param weightSum - the sum of the sample weights
 * @param weights - IN, `p`, followed by the intercept when there is one
 * @param gradient - OUT, as long as `weights`
 * @param partial - SCRATCH, as long as `weights`
 */
export function binaryLogisticLoss(
  X: Float64Array,
  positive: Uint8Array,
  sampleWeight: Float64Array | null,
  weightSum: number,
  l2: number,
  p: number,
  weights: Float64Array,
  gradient: Float64Array,
  partial: Float64Array,
): number {
  const n = positive.length;
  const hasIntercept = weights.length > p;
  const intercept = hasIntercept ? weights[p]! : 0;
  let total = 0;
  gradient.fill(0);
  for (let start = 0; start < n; start += CHUNK_ROWS) {
    const end = Math.min(start + CHUNK_ROWS, n);
    let loss = 0;
    let slopes = 0;
    partial.fill(0);
    for (let i = start; i < end; i++) {
      const at = i * p;
      const y = positive[i]!;
      const raw = rowDot(X, at, weights, p) + intercept;
      let value: number;
      let slope: number;
      if (raw <= -2) {
        const e = exp(raw);
        value = (raw <= -37 ? e : log1p(e)) - y * raw;
        slope = raw <= -37 ? e - y : ((1 - y) * e - y) / (1 + e);
      } else {
        const e = exp(-raw);
        value = (raw <= 18 ? log1p(e) : e) + (1 - y) * raw;
        slope = (1 - y - y * e) / (1 + e);
      }
      if (sampleWeight !== null) {
        value *= sampleWeight[i]!;
        slope *= sampleWeight[i]!;
      }
      slope /= weightSum;
      loss += value;
      slopes += slope;
      for (let j = 0; j < p; j++) partial[j]! += slope * X[at + j]!;
    }
    total += loss;
    for (let j = 0; j < p; j++) gradient[j]! += partial[j]!;
    if (hasIntercept) gradient[p]! += slopes;
  }
  return total / weightSum + addPenalty(l2, weights, p, gradient);
}

/**
 * Average multinomial logistic loss plus `l2 / 2 · |weights|²`, and its gradient, in one pass over the rows.
 *
 * @param X - IN, `n × p`, row after row
 * @param codes - IN, `n`, the class of each row, from 0 to `k - 1`
 * @param sampleWeight - IN, `n`, or null for weights of one
 * @param weightSum - the sum of the sample weights
 * @param k - number of classes
 * @param weights - IN, `p × k` (the classes of one feature beside each other), followed by `k` intercepts if any
 * @param gradient - OUT, as long as `weights`
 * @param partial - SCRATCH, as long as `weights`
 * @param scores - SCRATCH, `k`
 */
export function multinomialLogisticLoss(
  X: Float64Array,
  codes: Int32Array,
  sampleWeight: Float64Array | null,
  weightSum: number,
  l2: number,
  p: number,
  k: number,
  weights: Float64Array,
  gradient: Float64Array,
  partial: Float64Array,
  scores: Float64Array,
): number {
  const n = codes.length;
  const size = p * k;
  const hasIntercept = weights.length > size;
  let total = 0;
  gradient.fill(0);
  for (let start = 0; start < n; start += CHUNK_ROWS) {
    const end = Math.min(start + CHUNK_ROWS, n);
    let loss = 0;
    partial.fill(0);
    for (let i = start; i < end; i++) {
      const at = i * p;
      const code = codes[i]!;
      const weight = sampleWeight === null ? 1 : sampleWeight[i]!;
      for (let c = 0; c < k; c++) scores[c] = 0;
      for (let j = 0; j < p; j++) {
        const cell = X[at + j]!;
        for (let c = 0, w = j * k; c < k; c++, w++) scores[c]! += cell * weights[w]!;
      }
      if (hasIntercept) for (let c = 0; c < k; c++) scores[c]! += weights[size + c]!;
      const own = scores[code]!;
      const top = greatest(scores, k);
      let sum = 0;
      for (let c = 0; c < k; c++) {
        const e = exp(scores[c]! - top);
        scores[c] = e;
        sum += e;
      }
      loss += (log(sum) + top - own) * weight;
      for (let c = 0; c < k; c++) {
        const slope = ((scores[c]! / sum - (c === code ? 1 : 0)) * weight) / weightSum;
        scores[c] = slope;
        if (hasIntercept) partial[size + c]! += slope;
      }
      for (let j = 0; j < p; j++) {
        const cell = X[at + j]!;
        for (let c = 0, w = j * k; c < k; c++, w++) partial[w]! += cell * scores[c]!;
      }
    }
    total += loss;
    for (let w = 0; w < weights.length; w++) gradient[w]! += partial[w]!;
  }
  return total / weightSum + addPenalty(l2, weights, size, gradient);
}

/** The penalty of the first `size` weights (IN); its gradient is added to `gradient` (OUT). */
function addPenalty(l2: number, weights: Float64Array, size: number, gradient: Float64Array): number {
  let squares = 0;
  for (let w = 0; w < size; w++) {
    squares += weights[w]! * weights[w]!;
    gradient[w]! += l2 * weights[w]!;
  }
  return 0.5 * l2 * squares;
}

function greatest(scores: Float64Array, k: number): number {
  let top = scores[0]!;
  for (let c = 1; c < k; c++) if (scores[c]! > top) top = scores[c]!;
  return top;
}

/** Inner product of a row and the weights, in four lanes whatever the engine. */
function rowDot(X: Float64Array, at: number, weights: Float64Array, p: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let j = 0;
  for (; j + 3 < p; j += 4) {
    s0 += X[at + j]! * weights[j]!;
    s1 += X[at + j + 1]! * weights[j + 1]!;
    s2 += X[at + j + 2]! * weights[j + 2]!;
    s3 += X[at + j + 3]! * weights[j + 3]!;
  }
  for (; j < p; j++) s0 += X[at + j]! * weights[j]!;
  return s0 + s1 + (s2 + s3);
}
