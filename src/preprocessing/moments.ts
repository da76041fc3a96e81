import type { Matrix } from '../data/index.js';

/** Mean, variance and weight of each column. */
export interface ColumnMoments {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  /** Number of values that are not missing, or the sum of their weights. */
  readonly weight: Float64Array;
}

/** Mean and variance of each column in two passes, missing values left out, with the rounding correction of scikit-learn. */
export function columnMoments(X: Matrix, sampleWeight: Float64Array | null): ColumnMoments {
  const [rows, columns] = X.shape;
  const weight = new Float64Array(columns);
  const mean = new Float64Array(columns);
  const variance = new Float64Array(columns);
  const correction = new Float64Array(columns);
  forEachCell(X, (value, i, j) => {
    const w = sampleWeight?.[i] ?? 1;
    weight[j]! += w;
    mean[j]! += w * value;
  });
  for (let j = 0; j < columns; j++) mean[j]! /= weight[j]!;
  forEachCell(X, (value, i, j) => {
    const w = sampleWeight?.[i] ?? 1;
    const distance = value - mean[j]!;
    correction[j]! += w * distance;
    variance[j]! += w * distance * distance;
  });
  for (let j = 0; j < columns; j++) variance[j] = (variance[j]! - correction[j]! ** 2 / weight[j]!) / weight[j]!;
  return { mean, variance: rows === 0 ? variance.fill(Number.NaN) : variance, weight };
}

/** Whether a variance is nothing but rounding error around a constant. */
export function isConstant(variance: number, mean: number, count: number): boolean {
  return variance <= count * Number.EPSILON * variance + (count * mean * Number.EPSILON) ** 2;
}

function forEachCell(X: Matrix, visit: (value: number, row: number, column: number) => void): void {
  const [rows, columns] = X.shape;
  for (let i = 0, k = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, k++) if (!Number.isNaN(X.data[k]!)) visit(X.data[k]!, i, j);
  }
}
