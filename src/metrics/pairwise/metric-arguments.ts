import { describe, InvalidParameterError, ShapeError } from '../../core/index.js';
import { isVector, type Matrix, toMatrix, toVector, type VectorLike } from '../../data/index.js';
import { inverseMatrix, type KernelMetric } from '../../kernels/index.js';
import type { MetricArguments } from './function-table.js';

/** Refuses named arguments that a metric does not have. */
export function checkKnown(owner: string, metric: string, given: MetricArguments, known: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const own = known.length === 0 ? 'no arguments' : `only ${known.join(', ')}`;
  const must = `not be given for metric '${metric}', which has ${own}`;
  throw new InvalidParameterError({ owner, subject: unknown, must, got: describe(given[unknown]) });
}

/** Weights of the columns: not negative; `null` where none are given. */
export function weightsOf(owner: string, w: unknown, columns: number): Float64Array | null {
  if (w === undefined || w === null) return null;
  const weights = vectorOf(owner, 'w', w, columns);
  const wrong = weights.find((weight) => weight < 0);
  if (wrong === undefined) return weights;
  throw new InvalidParameterError({ owner, subject: 'w', must: 'not hold negative numbers', got: String(wrong) });
}

/** A number for each column. */
export function vectorOf(owner: string, name: string, value: unknown, columns: number): Float64Array {
  if (typeof value !== 'object' || value === null) {
    const must = 'be given: a number for each column';
    throw new InvalidParameterError({ owner, subject: name, must, got: describe(value) });
  }
  const vector = toVector(owner, name, value as VectorLike);
  if (vector.length === columns) return vector;
  const must = `have ${columns} values, one for each column`;
  throw new ShapeError({ owner, subject: name, must, got: String(vector.length) });
}

/** A square matrix, as wide as the points. */
export function squareOf(owner: string, name: string, value: unknown, columns: number): Float64Array {
  const must = `be a ${columns} × ${columns} matrix`;
  if (!isVector(value) && (typeof value !== 'object' || value === null)) {
    throw new InvalidParameterError({ owner, subject: name, must, got: describe(value) });
  }
  const { data, shape } = toMatrix(owner, value, { subject: name });
  if (shape[0] === columns && shape[1] === columns) return data;
  throw new ShapeError({ owner, subject: name, must, got: `${shape[0]} × ${shape[1]}` });
}

/** The inverse of covariances. */
export function inverseOf(owner: string, name: string, covariances: Float64Array, columns: number): Float64Array {
  const inverse = inverseMatrix(covariances, columns);
  if (inverse !== null) return inverse;
  throw new InvalidParameterError({ owner, subject: name, must: 'have an inverse', got: 'a singular matrix' });
}

/** Minkowski's metric of a power and weights. */
export function minkowskiMetric(owner: string, power: unknown, weights: Float64Array | null): KernelMetric {
  const p = power ?? 2;
  if (typeof p !== 'number' || !(p > 0)) {
    throw new InvalidParameterError({ owner, subject: 'p', must: 'be a number above 0', got: describe(power) });
  }
  const plain = { exponent: 0, params: null };
  if (weights !== null) return { name: 'weighted-minkowski', exponent: p, params: weights };
  if (p === 1) return { name: 'manhattan', ...plain };
  if (p === 2) return { name: 'euclidean', ...plain };
  if (p === Number.POSITIVE_INFINITY) return { name: 'chebyshev', ...plain };
  return { name: 'minkowski', exponent: p, params: null };
}

/** The variances of the columns, with one degree of freedom less. */
export function columnVariances({ data, shape: [n, p] }: Matrix): Float64Array {
  const means = columnMeans(data, n, p);
  const out = new Float64Array(p);
  for (let k = 0; k < data.length; k++) out[k % p]! += (data[k]! - means[k % p]!) ** 2;
  return out.map((sum) => sum / (n - 1));
}

/** The covariances of the columns, with one degree of freedom less. */
export function columnCovariances({ data, shape: [n, p] }: Matrix): Float64Array {
  const means = columnMeans(data, n, p);
  const out = new Float64Array(p * p);
  for (let i = 0; i < n; i++) {
    for (let a = 0; a < p; a++) {
      const d = data[i * p + a]! - means[a]!;
      for (let b = 0; b < p; b++) out[a * p + b]! += d * (data[i * p + b]! - means[b]!);
    }
  }
  return out.map((sum) => sum / (n - 1));
}

function columnMeans(data: Float64Array, n: number, p: number): Float64Array {
  const sums = new Float64Array(p);
  for (let k = 0; k < data.length; k++) sums[k % p]! += data[k]!;
  return sums.map((sum) => sum / n);
}
