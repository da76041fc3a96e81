import { checkFinite, type Matrix } from '../data/index.js';
import { type ColumnMoments, completeMoments } from './complete-moments.js';

/**
 * Mean and variance of each column by the corrected two-pass algorithm, missing values left out; NaN where a column
 * has no value.
 *
 * @throws DataError for infinities.
 * @see Chan, Golub, LeVeque (1983), Algorithms for computing the sample variance, The American Statistician 37(3)
 */
export function columnMoments(owner: string, X: Matrix, sampleWeight: Float64Array | null): ColumnMoments {
  const complete = sampleWeight === null ? completeMoments(X) : null;
  if (complete !== null) return complete;
  checkFinite(owner, X, { allowNaN: true });
  return knownMoments(X, sampleWeight);
}

/** By values that are not missing, one after the other, in two passes. */
function knownMoments(X: Matrix, sampleWeight: Float64Array | null): ColumnMoments {
  const [rows, columns] = X.shape;
  const weight = new Float64Array(columns);
  const mean = new Float64Array(columns);
  for (let i = 0, k = 0; i < rows; i++) {
    const w = sampleWeight?.[i] ?? 1;
    for (let j = 0; j < columns; j++, k++) {
      const value = X.data[k]!;
      if (Number.isNaN(value)) continue;
      weight[j]! += w;
      mean[j]! += w * value;
    }
  }
  for (let j = 0; j < columns; j++) mean[j]! /= weight[j]!;
  return { mean, variance: columnVariance(X, sampleWeight, mean, weight), weight };
}

function columnVariance(
  X: Matrix,
  sampleWeight: Float64Array | null,
  mean: Float64Array,
  weight: Float64Array,
): Float64Array {
  const [rows, columns] = X.shape;
  const variance = new Float64Array(columns);
  const correction = new Float64Array(columns);
  for (let i = 0, k = 0; i < rows; i++) {
    const w = sampleWeight?.[i] ?? 1;
    for (let j = 0; j < columns; j++, k++) {
      const distance = X.data[k]! - mean[j]!;
      if (Number.isNaN(distance)) continue;
      correction[j]! += w * distance;
      variance[j]! += w * distance * distance;
    }
  }
  // The distances from the exact mean add up to zero: what is left is the rounding error of the mean. Of a constant
  // column nothing else may be left, and rounding must not take more away than there is.
  for (let j = 0; j < columns; j++) {
    variance[j] = Math.max(0, variance[j]! - correction[j]! ** 2 / weight[j]!) / weight[j]!;
  }
  return variance;
}

/** Whether a variance is nothing but rounding error around a constant. */
export function isConstant(variance: number, mean: number, count: number): boolean {
  return variance <= count * Number.EPSILON * variance + (count * mean * Number.EPSILON) ** 2;
}
