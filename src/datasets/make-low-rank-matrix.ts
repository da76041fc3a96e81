import { Matrix as MlMatrix, QrDecomposition } from 'ml-matrix';
import {
  integer,
  type ParamRules,
  RandomState,
  type RandomStateLike,
  randomStateRule,
  real,
  resolveParam,
  resolveParams,
} from '../core/index.js';
import { Matrix } from '../data/index.js';
import { exp } from '../kernels/index.js';
import { count } from './generator-params.js';
import { matrixProduct } from './matrix-product.js';

/** Keyword arguments of {@link makeLowRankMatrix}. */
export interface MakeLowRankMatrixParams {
  /** About how many singular vectors explain most of the data. @defaultValue `10` */
  readonly effectiveRank: number;
  /** The share of the fat noisy tail of the singular values, in [0, 1]. @defaultValue `0.5` */
  readonly tailStrength: number;
  /** The source of randomness. @defaultValue `null` */
  readonly randomState: RandomStateLike;
}

const OWNER = 'makeLowRankMatrix';
const rules: ParamRules<MakeLowRankMatrixParams> = {
  effectiveRank: integer({ min: 1, default: 10 }),
  tailStrength: real({ min: 0, max: 1, default: 0.5 }),
  randomState: randomStateRule(),
};

/**
 * Draws a matrix of mostly low rank, whose singular values fall like a bell with a fat tail.
 *
 * @param nSamples - How many rows. @defaultValue `100`
 * @param nFeatures - How many columns. @defaultValue `100`
 * @param options - See {@link MakeLowRankMatrixParams}.
 * @throws InvalidParameterError for a parameter outside its rule.
 * @example
 * ```ts
 * import { makeLowRankMatrix } from 'pipefit/datasets';
 *
 * const X = makeLowRankMatrix(50, 25, { effectiveRank: 5, tailStrength: 0.01, randomState: 0 });
 * X.shape; // [50, 25]
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.datasets.make_low_rank_matrix.html
 */
export function makeLowRankMatrix(
  nSamples: number = 100,
  nFeatures: number = 100,
  options?: Partial<MakeLowRankMatrixParams>,
): Matrix {
  const { effectiveRank, tailStrength, randomState } = resolveParams(OWNER, rules, options);
  const rows = resolveParam(OWNER, 'nSamples', count(100), nSamples);
  const columns = resolveParam(OWNER, 'nFeatures', count(100), nFeatures);
  const random = RandomState.from(randomState, OWNER);
  const n = Math.min(rows, columns);
  const left = orthonormal(random.standardNormals(rows * n), rows, n);
  const right = orthonormal(random.standardNormals(columns * n), columns, n);
  for (let i = 0; i < n; i++) {
    const singular = singularValue(i, effectiveRank, tailStrength);
    for (let row = 0; row < rows; row++) left.set(row, i, left.get(row, i) * singular);
  }
  const product = matrixProduct(flat(left), rows, n, flat(right.transpose()), columns);
  return new Matrix(product, [rows, columns]);
}

/** A bell of width `effectiveRank`, and a tail that falls ten times slower. */
function singularValue(i: number, effectiveRank: number, tailStrength: number): number {
  const ratio = i / effectiveRank;
  return (1 - tailStrength) * exp(-ratio * ratio) + tailStrength * exp((-0.1 * i) / effectiveRank);
}

/** The orthonormal factor of a QR decomposition of normal deviates. */
function orthonormal(values: Float64Array, rows: number, columns: number): MlMatrix {
  const Q = new QrDecomposition(MlMatrix.from1DArray(rows, columns, values)).orthogonalMatrix;
  // LAPACK leaves the last column of a square matrix as it is, where this decomposition reflects it once more.
  if (rows === columns) for (let i = 0; i < rows; i++) Q.set(i, columns - 1, -Q.get(i, columns - 1));
  return Q;
}

function flat(matrix: MlMatrix): Float64Array {
  return Float64Array.from(matrix.to1DArray());
}
