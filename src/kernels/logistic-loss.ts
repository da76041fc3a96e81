import { exp, log, log1p } from './exp-log.js';
import { addBlockGradient, BLOCK_ROWS, scoreBlock } from './row-block.js';

/** Rows that are summed before they join the total: fixed, so that any number of threads adds the same numbers. */
const CHUNK_ROWS = 256;

/**
 * Average logistic loss plus `l2 / 2 · |weights|²`, and its gradient, in one pass over the rows. Two classes have one
 * score (`k` is 1), more have one each.
 *
 * @param X - IN, `n × p`, row after row
 * @param codes - IN, `n`, the class of each row, from 0
 * @param sampleWeight - IN, `n`, or null for weights of one
 * @param weightSum - the sum of the sample weights
 * @param weights - IN, `p × k` (the scores of one feature beside each other), followed by `k` intercepts if any
 * @param gradient - OUT, as long as `weights`
 * @param partial - SCRATCH, as long as `weights`
 * @param scores - SCRATCH, `4 × k`
 */
export function logisticLoss(
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
  let total = 0;
  gradient.fill(0);
  for (let start = 0; start < n; start += CHUNK_ROWS) {
    const last = Math.min(start + CHUNK_ROWS, n) - 1;
    let loss = 0;
    partial.fill(0);
    for (let from = start; from <= last; from += BLOCK_ROWS) {
      scoreBlock(X, p, from, last, weights, k, scores);
      for (let r = 0; r < BLOCK_ROWS; r++) {
        const i = from + r;
        if (i > last) scores.fill(0, r * k, (r + 1) * k);
        else {
          const weight = sampleWeight === null ? 1 : sampleWeight[i]!;
          loss +=
            k === 1
              ? binaryLoss(scores, r, codes[i]!, weight, weightSum)
              : multinomialLoss(scores, r * k, k, codes[i]!, weight, weightSum);
        }
      }
      addBlockGradient(X, p, from, last, scores, k, partial);
    }
    total += loss;
    for (let w = 0; w < weights.length; w++) gradient[w]! += partial[w]!;
  }
  return total / weightSum + addPenalty(l2, weights, p * k, gradient);
}

/** Weighted loss of one row of class `y`, 0 or 1; its score (IN) becomes the derivative (OUT). */
function binaryLoss(scores: Float64Array, at: number, y: number, weight: number, weightSum: number): number {
  const score = scores[at]!;
  // Each range has the form that neither overflows nor cancels.
  if (score <= -2) {
    const e = exp(score);
    const slope = score <= -37 ? e - y : ((1 - y) * e - y) / (1 + e);
    scores[at] = (slope * weight) / weightSum;
    return ((score <= -37 ? e : log1p(e)) - y * score) * weight;
  }
  const e = exp(-score);
  scores[at] = (((1 - y - y * e) / (1 + e)) * weight) / weightSum;
  return ((score <= 18 ? log1p(e) : e) + (1 - y) * score) * weight;
}

/** Weighted loss of one row of class `code`; its `k` scores (IN) become the derivatives (OUT). */
function multinomialLoss(
  scores: Float64Array,
  at: number,
  k: number,
  code: number,
  weight: number,
  weightSum: number,
): number {
  const own = scores[at + code]!;
  let top = scores[at]!;
  for (let c = at + 1; c < at + k; c++) if (scores[c]! > top) top = scores[c]!;
  let sum = 0;
  for (let c = at; c < at + k; c++) {
    const e = exp(scores[c]! - top);
    scores[c] = e;
    sum += e;
  }
  for (let c = at; c < at + k; c++) {
    scores[c] = ((scores[c]! / sum - (c === at + code ? 1 : 0)) * weight) / weightSum;
  }
  return (log(sum) + top - own) * weight;
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
