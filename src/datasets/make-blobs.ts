import {
  custom,
  flag,
  type ParamRules,
  RandomState,
  type RandomStateLike,
  randomStateRule,
  resolveParam,
  resolveParams,
} from '../core/index.js';
import { Matrix, type MatrixLike, toMatrix, toVector, type VectorLike } from '../data/index.js';
import { checkSizeFirst, count, numberOrVector, refused, spread } from './generator-params.js';

/** Keyword arguments of {@link makeBlobs}. */
export interface MakeBlobsParams {
  /** How many centers to draw, or the centers; `null` is 3, or as many as `nSamples` has entries. @defaultValue `null` */
  readonly centers: number | MatrixLike | null;
  /** The standard deviation of all clusters, or of each. @defaultValue `1` */
  readonly clusterStd: number | VectorLike;
  /** Between which bounds centers are drawn. @defaultValue `[-10, 10]` */
  readonly centerBox: readonly [low: number, high: number];
  /** Put the samples into random order. @defaultValue `true` */
  readonly shuffle: boolean;
  /** The source of randomness. @defaultValue `null` */
  readonly randomState: RandomStateLike;
  /** Hand over the centers too. @defaultValue `false` */
  readonly returnCenters: boolean;
}

const OWNER = 'makeBlobs';
const rules: ParamRules<MakeBlobsParams> = {
  centers: custom<number | MatrixLike | null>({
    must: 'be a whole number of at least 1, a matrix of centers, or null',
    test: (value) => typeof value === 'object' || (Number.isSafeInteger(value) && (value as number) >= 1),
    default: null,
  }),
  clusterStd: numberOrVector({ min: 0, default: 1 }),
  centerBox: custom<readonly [number, number]>({
    must: 'be a pair of finite numbers',
    test: (value) => Array.isArray(value) && value.length === 2 && value.every(Number.isFinite),
    default: [-10, 10],
    copy: ([low, high]) => Object.freeze([low, high] as const),
  }),
  shuffle: flag(true),
  randomState: randomStateRule(),
  returnCenters: flag(false),
};

/**
 * Draws Gaussian blobs, one for each center.
 *
 * @param nSamples - How many samples in all, or how many of each blob. @defaultValue `100`
 * @param nFeatures - How many features, unless `centers` says it. @defaultValue `2`
 * @param options - See {@link MakeBlobsParams}.
 * @returns `[X, y]`, the samples and the number of the blob of each, or `[X, y, centers]`.
 * @throws {@link InvalidParameterError} for a parameter outside its rule, or parameters that do not go together.
 * @example
 * ```ts
 * import { makeBlobs } from 'pipefit/datasets';
 *
 * const [X, y] = makeBlobs(10, 2, { centers: 3, randomState: 0 });
 * X.shape; // [10, 2]
 * y; // Int32Array [0, 0, 1, 0, 2, 2, 2, 1, 1, 0]
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.datasets.make_blobs.html
 */
export function makeBlobs(
  nSamples: number | VectorLike | undefined,
  nFeatures: number | undefined,
  options: Partial<MakeBlobsParams> & { readonly returnCenters: true },
): [X: Matrix, y: Int32Array, centers: Matrix];
export function makeBlobs(
  nSamples?: number | VectorLike,
  nFeatures?: number,
  options?: Partial<MakeBlobsParams> & { readonly returnCenters?: false },
): [X: Matrix, y: Int32Array];
export function makeBlobs(
  nSamples: number | VectorLike = 100,
  nFeatures: number = 2,
  options?: Partial<MakeBlobsParams>,
): [X: Matrix, y: Int32Array, centers?: Matrix] {
  checkSizeFirst(OWNER, nSamples);
  const params = resolveParams(OWNER, rules, options);
  const width = resolveParam(OWNER, 'nFeatures', count(2), nFeatures);
  const random = RandomState.from(params.randomState, OWNER);
  const given = typeof nSamples === 'number' ? null : blobSizes(nSamples);
  const centers = placeCenters(params, given?.length ?? null, width, random);
  const sizes = given ?? evenSizes(resolveParam(OWNER, 'nSamples', count(100), nSamples), centers.shape[0]);
  const stds = spread(OWNER, 'clusterStd', params.clusterStd, sizes.length);
  const wrong = stds.findIndex((std) => std < 0);
  if (wrong >= 0) throw refused(OWNER, `clusterStd[${wrong}]`, 'not be negative', stds[wrong]);
  const [X, y] = drawBlobs(centers, sizes, stds, random);
  if (!params.shuffle) return params.returnCenters ? [X, y, centers] : [X, y];
  const order = random.permutation(y.length);
  const shuffled: [Matrix, Int32Array] = [X.takeRows(order), order.map((i) => y[i]!)];
  return params.returnCenters ? [...shuffled, centers] : shuffled;
}

function blobSizes(nSamples: unknown): Int32Array {
  const sizes = toVector(OWNER, 'nSamples', nSamples as VectorLike);
  const wrong = sizes.findIndex((size) => !Number.isInteger(size) || size < 0);
  if (wrong >= 0) throw refused(OWNER, `nSamples[${wrong}]`, 'be a whole number of at least 0', sizes[wrong]);
  return Int32Array.from(sizes);
}

function evenSizes(nSamples: number, blobs: number): Int32Array {
  const size = Math.floor(nSamples / blobs);
  return Int32Array.from({ length: blobs }, (_, i) => size + (i < nSamples % blobs ? 1 : 0));
}

/** The given centers, or centers drawn in the box; `blobs` is how many the sizes ask for. */
function placeCenters(params: MakeBlobsParams, blobs: number | null, width: number, random: RandomState): Matrix {
  const { centers, centerBox } = params;
  if (centers !== null && typeof centers !== 'number') {
    const matrix = toMatrix(OWNER, centers);
    if (blobs === null || matrix.shape[0] === blobs) return matrix === centers ? copyOf(matrix) : matrix;
    throw refused(OWNER, 'centers', `have ${blobs} rows, one for each entry of nSamples`, matrix.shape[0]);
  }
  if (blobs !== null && centers !== null) {
    throw refused(OWNER, 'centers', 'be a matrix of centers, or null, where nSamples is a vector', centers);
  }
  const rows = blobs ?? centers ?? 3;
  return new Matrix(random.uniforms(rows * width, centerBox[0], centerBox[1]), [rows, width]);
}

function copyOf(matrix: Matrix): Matrix {
  return new Matrix(matrix.data.slice(), matrix.shape, { featureNames: matrix.featureNames });
}

function drawBlobs(
  centers: Matrix,
  sizes: Int32Array,
  stds: Float64Array,
  random: RandomState,
): [X: Matrix, y: Int32Array] {
  const width = centers.shape[1];
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const X = Matrix.zeros(n, width);
  const y = new Int32Array(n);
  let row = 0;
  for (const [blob, size] of sizes.entries()) {
    for (const end = row + size; row < end; row++) {
      y[row] = blob;
      for (let j = 0; j < width; j++) X.set(row, j, random.normal(centers.get(blob, j), stds[blob]));
    }
  }
  return [X, y];
}
