/**
 * Scores of linear models: `out[i, c] = X[i] · coef[c] + intercept[c]`.
 *
 * @param X - IN, `n × p`, row after row
 * @param coef - IN, `k × p`, row after row
 * @param intercept - IN, `k`
 * @param out - OUT, `n × k`, row after row
 */
export function linearScores(
  X: Float64Array,
  p: number,
  coef: Float64Array,
  intercept: Float64Array,
  out: Float64Array,
): void {
  const k = intercept.length;
  const n = out.length / k;
  for (let i = 0; i < n; i++) {
    for (let c = 0; c < k; c++) out[i * k + c] = rowScore(X, i * p, coef, c * p, p) + intercept[c]!;
  }
}

/** Inner product of one row and one model's coefficients, in four lanes whatever the engine. */
function rowScore(X: Float64Array, at: number, coef: Float64Array, from: number, p: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let j = 0;
  for (; j + 3 < p; j += 4) {
    s0 += X[at + j]! * coef[from + j]!;
    s1 += X[at + j + 1]! * coef[from + j + 1]!;
    s2 += X[at + j + 2]! * coef[from + j + 2]!;
    s3 += X[at + j + 3]! * coef[from + j + 3]!;
  }
  for (; j < p; j++) s0 += X[at + j]! * coef[from + j]!;
  return s0 + s1 + (s2 + s3);
}
