import {
  callback,
  describe,
  flag,
  integer,
  NOTHING_PRINTED,
  oneOf,
  only,
  type ParamRules,
  type Rule,
  real,
  ShapeError,
  union,
} from '../core/index.js';
import { type Matrix, type NumericInput, toMatrix } from '../data/index.js';
import {
  LINEAR_KERNEL,
  POLY_KERNEL,
  PRECOMPUTED_KERNEL,
  pairwiseSum,
  RBF_KERNEL,
  SIGMOID_KERNEL,
  type SvmKernel,
} from '../kernels/index.js';

/** A kernel of your own: a value for each row of X with each row of Y, `[rows of X, rows of Y]`. */
export type KernelFunction = (X: Matrix, Y: Matrix) => NumericInput;

/** How rows are compared: a kernel by name, `'precomputed'` when X holds kernel values already, or a function. */
export type KernelName = 'linear' | 'poly' | 'rbf' | 'sigmoid' | 'precomputed';

/** What all support vector machines with kernels have in common. */
export interface KernelParams {
  /** How rows are compared; with `'precomputed'` X is square in `fit` and has a column for each row of `fit` later. @defaultValue 'rbf' */
  readonly kernel: KernelName | KernelFunction;
  /** Degree of the kernel `'poly'`; others ignore it. @defaultValue 3 */
  readonly degree: number;
  /**
   * Factor in the kernels `'rbf'`, `'poly'` and `'sigmoid'`: `'scale'` is 1 / (columns · variance of X), `'auto'` is
   * 1 / columns. @defaultValue 'scale'
   */
  readonly gamma: 'scale' | 'auto' | number;
  /** Added within the kernels `'poly'` and `'sigmoid'`. @defaultValue 0 */
  readonly coef0: number;
  /** Stop when no pair of rows violates the conditions of the optimum by more than this. @defaultValue 1e-3 */
  readonly tol: number;
  /** Set aside rows that will most likely not move any more; it saves time and changes nothing else beyond `tol`. @defaultValue true */
  readonly shrinking: boolean;
  /** Megabytes for kernel values that are kept; never changes a result. @defaultValue 200 */
  readonly cacheSize: number;
  /** Print progress; only `false` is available. @defaultValue false */
  readonly verbose: false;
  /** Most iterations; -1 for 100 a row, and at least ten millions. @defaultValue -1 */
  readonly maxIter: number;
}

const names: Rule<KernelName> = oneOf(['linear', 'poly', 'rbf', 'sigmoid', 'precomputed'], 'rbf');
const above = real({ min: 0 });

/** The rules of {@link KernelParams}. */
export const kernelRules: ParamRules<KernelParams> = {
  kernel: union([names, callback<KernelFunction>('a function (X, Y) => kernel values')], 'rbf'),
  degree: integer({ min: 0, default: 3 }),
  gamma: union([oneOf(['scale', 'auto'], 'scale'), above], 'scale'),
  coef0: real({ default: 0 }),
  tol: real({ min: 0, openMin: true, default: 1e-3 }),
  shrinking: flag(true),
  cacheSize: real({ min: 0, openMin: true, default: 200 }),
  verbose: only(false, union([integer({ min: 0 }), flag(false)]), NOTHING_PRINTED),
  maxIter: integer({ min: -1, default: -1 }),
};

const KINDS: Readonly<Record<KernelName, number>> = {
  linear: LINEAR_KERNEL,
  poly: POLY_KERNEL,
  rbf: RBF_KERNEL,
  sigmoid: SIGMOID_KERNEL,
  precomputed: PRECOMPUTED_KERNEL,
};

/** The kernel of a model with this factor. */
export function kernelOf({ kernel, degree, coef0 }: KernelParams, gamma: number): SvmKernel {
  return { kind: KINDS[typeof kernel === 'function' ? 'precomputed' : kernel], degree, gamma, coef0 };
}

/** The factor that `gamma` means for X. */
export function gammaOf({ kernel, gamma }: KernelParams, X: Matrix): number {
  if (kernel === 'precomputed' || typeof kernel === 'function') return 0;
  if (typeof gamma === 'number') return gamma;
  if (gamma === 'auto') return 1 / X.shape[1];
  const variance = varianceOf(X.data);
  return variance === 0 ? 1 : 1 / (X.shape[1] * variance);
}

/** Variance of all cells, in numpy's order of addition, without a copy of them all. */
function varianceOf(cells: Float64Array): number {
  const mean = pairwiseSum(cells) / cells.length;
  return squaresFrom(cells, 0, cells.length, mean) / cells.length;
}

/** Halves as {@link pairwiseSum} does, down to its blocks. */
function squaresFrom(cells: Float64Array, from: number, n: number, mean: number): number {
  if (n <= 128) return pairwiseSum(cells.slice(from, from + n).map((cell) => (cell - mean) * (cell - mean)));
  let half = Math.floor(n / 2);
  half -= half % 8;
  return squaresFrom(cells, from, half, mean) + squaresFrom(cells, from + half, n - half, mean);
}

/**
 * X of `fit` as the solver sees it: rows, or kernel values of each row with each other.
 *
 * @throws ShapeError unless kernel values are square.
 */
export function trainingValues(owner: string, { kernel }: KernelParams, X: Matrix): Matrix {
  const values = typeof kernel === 'function' ? kernelValues(owner, kernel, X, X) : X;
  if (typeof kernel !== 'function' && kernel !== 'precomputed') return values;
  const [rows, columns] = values.shape;
  if (rows === columns) return values;
  const subject = typeof kernel === 'function' ? 'the result of kernel' : 'X';
  throw new ShapeError({ owner, subject, must: 'be square: kernel values', got: `${rows} × ${columns}` });
}

/** What a kernel function gives for the rows of X with those of Y, checked. */
export function kernelValues(owner: string, kernel: KernelFunction, X: Matrix, Y: Matrix): Matrix {
  const subject = 'the result of kernel';
  const values = toMatrix(owner, kernel(X, Y), { subject });
  const expected = [X.shape[0], Y.shape[0]];
  if (values.shape[0] === expected[0] && values.shape[1] === expected[1]) return values.compact();
  const must = `have a row for each row of X and a column for each of Y, ${expected.join(' × ')}`;
  throw new ShapeError({ owner, subject, must, got: describe(values.shape.join(' × ')) });
}
