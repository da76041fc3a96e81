import type { RowDistance } from './distance-table.js';

/** Distances with a weight for each coordinate, as scipy defines them. */
export const WEIGHTED: Readonly<Record<string, (weights: Float64Array) => RowDistance>> = {
  braycurtis: brayCurtis,
  canberra: (weights) => (a, i, b, j, p) => {
    let sum = 0;
    for (let k = 0; k < p; k++) {
      const scale = Math.abs(a[i + k]!) + Math.abs(b[j + k]!);
      if (scale !== 0) sum += (weights[k]! * Math.abs(a[i + k]! - b[j + k]!)) / scale;
    }
    return sum;
  },
  chebyshev: (weights) => (a, i, b, j, p) => {
    let most = 0;
    for (let k = 0; k < p; k++) {
      const difference = Math.abs(a[i + k]! - b[j + k]!);
      if (weights[k]! > 0 && difference > most) most = difference;
    }
    return most;
  },
  correlation: (weights) => (a, i, b, j, p) => {
    const [meanA, meanB] = [weightedMean(a, i, weights), weightedMean(b, j, weights)];
    let product = 0;
    let squareA = 0;
    let squareB = 0;
    for (let k = 0; k < p; k++) {
      const [x, y] = [a[i + k]! - meanA, b[j + k]! - meanB];
      product += weights[k]! * x * y;
      squareA += weights[k]! * x * x;
      squareB += weights[k]! * y * y;
    }
    return Math.min(Math.max(1 - product / Math.sqrt(squareA * squareB), 0), 2);
  },
  sqeuclidean: (weights) => (a, i, b, j, p) => {
    let sum = 0;
    for (let k = 0; k < p; k++) {
      const difference = a[i + k]! - b[j + k]!;
      sum += weights[k]! * difference * difference;
    }
    return sum;
  },
};

/** The sum of differences over that of sums; unlike scikit-learn's own, which adds absolute values. */
function brayCurtis(weights: Float64Array): RowDistance {
  return (a, i, b, j, p) => {
    let difference = 0;
    let scale = 0;
    for (let k = 0; k < p; k++) {
      const weight = weights[k]!;
      difference += weight * Math.abs(a[i + k]! - b[j + k]!);
      scale += weight * Math.abs(a[i + k]! + b[j + k]!);
    }
    return difference / scale;
  };
}

function weightedMean(values: Float64Array, from: number, weights: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (let k = 0; k < weights.length; k++) {
    sum += weights[k]! * values[from + k]!;
    total += weights[k]!;
  }
  return sum / total;
}
