import {
  flag,
  integer,
  nullable,
  type ParamRules,
  RandomState,
  type RandomStateLike,
  randomStateRule,
  real,
  resolveParam,
  resolveParams,
} from '../core/index.js';
import { Matrix } from '../data/index.js';
import { checkSizeFirst, count } from './generator-params.js';
import { makeLowRankMatrix } from './make-low-rank-matrix.js';
import { matrixProduct } from './matrix-product.js';

/** Keyword arguments of {@link makeRegression}. */
export interface MakeRegressionParams {
  /** How many features the targets depend on. @defaultValue `10` */
  readonly nInformative: number;
  /** How many targets each sample has. @defaultValue `1` */
  readonly nTargets: number;
  /** What is added to each target. @defaultValue `0` */
  readonly bias: number;
  /** About how many singular vectors explain the samples; `null` for independent features. @defaultValue `null` */
  readonly effectiveRank: number | null;
  /** The share of the tail of the singular values, where `effectiveRank` is given. @defaultValue `0.5` */
  readonly tailStrength: number;
  /** The standard deviation of the noise on the targets. @defaultValue `0` */
  readonly noise: number;
  /** Put samples and features into random order. @defaultValue `true` */
  readonly shuffle: boolean;
  /** Hand over the coefficients too. @defaultValue `false` */
  readonly coef: boolean;
  /** The source of randomness. @defaultValue `null` */
  readonly randomState: RandomStateLike;
}

/** One number for each row, or with several targets one row for each. */
export type PerTarget<N extends number> = N extends 1
  ? Float64Array
  : number extends N
    ? Float64Array | Matrix
    : Matrix;

/** Options from which the type of the targets follows. */
export type MakeRegressionOptions<N extends number> = Partial<Omit<MakeRegressionParams, 'nTargets' | 'coef'>> & {
  readonly nTargets?: N;
};

const OWNER = 'makeRegression';
const rules: ParamRules<MakeRegressionParams> = {
  nInformative: integer({ min: 0, default: 10 }),
  nTargets: count(1),
  bias: real({ default: 0 }),
  effectiveRank: nullable(integer({ min: 1 })),
  tailStrength: real({ min: 0, max: 1, default: 0.5 }),
  noise: real({ min: 0, default: 0 }),
  shuffle: flag(true),
  coef: flag(false),
  randomState: randomStateRule(),
};

/**
 * Draws a linear regression problem with a few informative features.
 *
 * @param nSamples - How many samples. @defaultValue `100`
 * @param nFeatures - How many features. @defaultValue `100`
 * @param options - See {@link MakeRegressionParams}.
 * @returns `[X, y]` or, with `coef: true`, `[X, y, coef]`; `y` and `coef` are vectors for one target and matrices with
 * one column a target for several.
 * @throws {@link InvalidParameterError} for a parameter outside its rule.
 * @example
 * ```ts
 * import { makeRegression } from 'pipefit/datasets';
 *
 * const [X, y] = makeRegression(5, 2, { noise: 1, randomState: 42 });
 * X.shape; // [5, 2]
 * y.length; // 5
 * const [, Y, coef] = makeRegression(5, 2, { nTargets: 3, coef: true });
 * [Y.shape, coef.shape]; // [[5, 3], [2, 3]]
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.datasets.make_regression.html
 */
export function makeRegression<const N extends number = 1>(
  nSamples: number | undefined,
  nFeatures: number | undefined,
  options: MakeRegressionOptions<N> & { readonly coef: true },
): [X: Matrix, y: PerTarget<N>, coef: PerTarget<N>];
export function makeRegression<const N extends number = 1>(
  nSamples?: number,
  nFeatures?: number,
  options?: MakeRegressionOptions<N> & { readonly coef?: false },
): [X: Matrix, y: PerTarget<N>];
export function makeRegression(
  nSamples: number = 100,
  nFeatures: number = 100,
  options?: Partial<MakeRegressionParams>,
): [X: Matrix, y: Float64Array | Matrix, coef?: Float64Array | Matrix] {
  checkSizeFirst(OWNER, nSamples);
  const params = resolveParams(OWNER, rules, options);
  const n = resolveParam(OWNER, 'nSamples', count(100), nSamples);
  const p = resolveParam(OWNER, 'nFeatures', count(100), nFeatures);
  const random = RandomState.from(params.randomState, OWNER);
  let X = drawSamples(n, p, params, random);
  let coef = Matrix.zeros(p, params.nTargets);
  coef.data.set(random.uniforms(Math.min(p, params.nInformative) * params.nTargets).map((u) => 100 * u));
  let y = new Matrix(matrixProduct(X.data, n, p, coef.data, params.nTargets), [n, params.nTargets]);
  for (let k = 0; k < y.data.length; k++) y.data[k]! += params.bias;
  if (params.noise > 0) {
    const noise = random.normals(y.data.length, 0, params.noise);
    for (let k = 0; k < noise.length; k++) y.data[k]! += noise[k]!;
  }
  if (params.shuffle) {
    const rows = random.permutation(n);
    const columns = random.permutation(p);
    X = X.takeRows(rows).takeColumns(columns);
    y = y.takeRows(rows);
    coef = coef.takeRows(columns);
  }
  return params.coef ? [X, perTarget(y), perTarget(coef)] : [X, perTarget(y)];
}

function drawSamples(n: number, p: number, params: MakeRegressionParams, random: RandomState): Matrix {
  const { effectiveRank, tailStrength } = params;
  if (effectiveRank === null) return new Matrix(random.standardNormals(n * p), [n, p]);
  return makeLowRankMatrix(n, p, { effectiveRank, tailStrength, randomState: random });
}

function perTarget(matrix: Matrix): Float64Array | Matrix {
  return matrix.shape[1] === 1 ? matrix.data : matrix;
}
