import { exp } from './exp-log.js';

/**
 * The two probabilities of each row from the score of the second class.
 *
 * @param scores - IN, `n`
 * @param out - OUT, `n × 2`, row after row
 */
export function expitPairs(scores: Float64Array, out: Float64Array): void {
  for (let i = 0; i < scores.length; i++) {
    const p = 1 / (1 + exp(-scores[i]!));
    out[2 * i] = 1 - p;
    out[2 * i + 1] = p;
  }
}

/**
 * Probabilities proportional to `e ** score`, row by row, without overflow.
 *
 * @param scores - IN, OUT, `n × k`, row after row
 */
export function softmaxRows(scores: Float64Array, k: number): void {
  for (let start = 0; start < scores.length; start += k) {
    let top = scores[start]!;
    for (let c = start + 1; c < start + k; c++) if (scores[c]! > top) top = scores[c]!;
    let sum = 0;
    for (let c = start; c < start + k; c++) {
      const e = exp(scores[c]! - top);
      scores[c] = e;
      sum += e;
    }
    for (let c = start; c < start + k; c++) scores[c]! /= sum;
  }
}
