import { exp, log, log1p } from 'pipefit/kernels';

/** A logistic regression's rows; `coef` is `p × k`, followed by `k` intercepts if any. */
export interface LogisticCase {
  readonly X: number[][];
  readonly codes: number[];
  readonly weights: number[] | null;
  readonly k: number;
  readonly coef: number[];
}

const CHUNK_ROWS = 256;
const BLOCK_ROWS = 4;

/** Loss and gradient in plain loops, with every sum in the order that the compiled kernel promises. */
export function plainLogisticLoss({ X, codes, weights, k, coef }: LogisticCase, l2: number): number[] {
  const weightSum = weights === null ? codes.length : weights.reduce((a, b) => a + b, 0);
  const size = X[0]!.length * k;
  const gradient = coef.map(() => 0);
  let total = 0;
  for (let start = 0; start < X.length; start += CHUNK_ROWS) {
    const partial = coef.map(() => 0);
    const end = Math.min(start + CHUNK_ROWS, X.length);
    let loss = 0;
    for (let from = start; from < end; from += BLOCK_ROWS) {
      const slopes: number[][] = [];
      for (let i = from; i < from + BLOCK_ROWS; i++) {
        if (i >= end) slopes.push(Array.from({ length: k }, () => 0));
        else {
          const row = rowLoss(scoresOf(X[i]!, coef, k), codes[i]!, weights?.[i] ?? 1, weightSum);
          loss += row.loss;
          slopes.push(row.slopes);
        }
      }
      const cell = (r: number, j: number) => X[Math.min(from + r, end - 1)]![j] ?? 1; // beyond the columns: intercepts
      for (let w = 0; w < coef.length; w++) {
        const part = (r: number) => cell(r, Math.floor(w / k)) * slopes[r]![w % k]!;
        if (k > 1) partial[w]! += part(0) + part(1) + (part(2) + part(3));
        else for (let r = 0; r < BLOCK_ROWS; r++) partial[w]! += part(r);
      }
    }
    total += loss;
    partial.forEach((value, w) => {
      gradient[w]! += value;
    });
  }
  let squares = 0;
  for (let w = 0; w < size; w++) {
    squares += coef[w]! * coef[w]!;
    gradient[w]! += l2 * coef[w]!;
  }
  return [total / weightSum + 0.5 * l2 * squares, ...gradient];
}

function scoresOf(row: number[], coef: number[], k: number): number[] {
  const intercept = (c: number) => coef[row.length * k + c] ?? 0;
  if (k === 1) return [lanesOf(row, coef) + intercept(0)];
  return Array.from({ length: k }, (_, c) =>
    row.reduce((sum, value, j) => sum + value * coef[j * k + c]!, intercept(c)),
  );
}

/** The inner product in four running sums; what is left of the features goes to the first two, and to the end. */
function lanesOf(row: number[], coef: number[]): number {
  const sums = [0, 0, 0, 0];
  const fours = row.length - (row.length % 4);
  const twos = row.length - (row.length % 2);
  for (let j = 0; j < twos; j++) sums[j < fours ? j % 4 : j % 2]! += row[j]! * coef[j]!;
  const sum = sums[0]! + sums[2]! + (sums[1]! + sums[3]!);
  return twos < row.length ? sum + row[twos]! * coef[twos]! : sum;
}

/** Weighted loss of one row, and its derivative by each score. */
function rowLoss(
  scores: number[],
  code: number,
  weight: number,
  weightSum: number,
): { loss: number; slopes: number[] } {
  if (scores.length > 1) {
    const top = Math.max(...scores);
    const powers = scores.map((score) => exp(score - top));
    const sum = powers.reduce((a, b) => a + b, 0);
    const share = weight * (1 / weightSum);
    const inverse = 1 / sum;
    const slopes = powers.map((power, c) => (power * inverse - (c === code ? 1 : 0)) * share);
    return { loss: (log(sum) + top - scores[code]!) * weight, slopes };
  }
  const score = scores[0]!;
  const e = exp(score <= -2 ? score : -score);
  if (score <= -2) {
    const slope = score <= -37 ? e - code : ((1 - code) * e - code) / (1 + e);
    return {
      loss: ((score <= -37 ? e : log1p(e)) - code * score) * weight,
      slopes: [slope * (weight * (1 / weightSum))],
    };
  }
  const slope = (1 - code - code * e) / (1 + e);
  return {
    loss: ((score <= 18 ? log1p(e) : e) + (1 - code) * score) * weight,
    slopes: [slope * (weight * (1 / weightSum))],
  };
}
