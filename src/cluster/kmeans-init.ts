import { DataError, type JsonSchema, type RandomState, type Rule, ShapeError } from '../core/index.js';
import { Matrix, type MatrixLike, toMatrix } from '../data/index.js';
import { closestWithCandidate, cumulativeShares, pairwiseSum, squaredNorms } from '../kernels/index.js';

/**
 * Starting centers of one's own making: `nClusters` rows for the rows of `X`, which come with the mean of each column
 * already subtracted.
 */
export type KMeansInitFunction = (X: Matrix, nClusters: number, randomState: RandomState) => MatrixLike;

/** How k-means finds its starting centers. */
export type KMeansInit = 'k-means++' | 'random' | MatrixLike | KMeansInitFunction;

/** The centred data of one fit, and what is drawn from. */
export interface CentredData {
  readonly X: Float64Array;
  readonly n: number;
  readonly p: number;
  readonly norms: Float64Array;
  readonly weights: Float64Array;
  /** What was subtracted from each column. */
  readonly mean: Float64Array;
}

const OWNER = 'KMeans';

/** The rule of the parameter `init`; given centers are stored as a frozen copy. */
export function initRule(): Rule<KMeansInit> {
  const methods = ['k-means++', 'random'];
  const rows: JsonSchema = { type: 'array', items: { type: 'array', items: { type: 'number' } } };
  return {
    default: 'k-means++',
    must: "be 'k-means++', 'random', a matrix of finite numbers, or a function that returns one",
    schema: { anyOf: [{ enum: methods }, rows], default: 'k-means++' },
    verdict: (value) => {
      const named = typeof value === 'function' || methods.includes(value as string);
      return named || isFiniteMatrix(value) ? 'valid' : 'invalid';
    },
    copy: (value) => {
      if (typeof value === 'string' || typeof value === 'function') return value;
      return Object.freeze(
        toMatrix(OWNER, value)
          .toArray()
          .map((row) => Object.freeze(row)),
      );
    },
  };
}

/** Whether centers were given, rather than a way to find them. */
export function isGiven(init: KMeansInit): init is MatrixLike {
  return typeof init !== 'string' && typeof init !== 'function';
}

/** The squared norms of all rows. */
export function rowNorms(rows: Float64Array, n: number, p: number): Float64Array {
  const norms = new Float64Array(n);
  squaredNorms(rows, n, p, norms);
  return norms;
}

/** New starting centers for one run, `nClusters` rows in the centred space. */
export function startingCenters(
  init: KMeansInit,
  data: CentredData,
  nClusters: number,
  random: RandomState,
): Float64Array {
  if (init === 'k-means++') return rowsOf(data, plusPlus(data, nClusters, random));
  if (init === 'random') return rowsOf(data, randomRows(data, nClusters, random));
  const { X, n, p, mean } = data;
  if (typeof init === 'function') {
    return checkedCenters(init(new Matrix(X.slice(), [n, p]), nClusters, random), nClusters, p).slice();
  }
  return checkedCenters(init as MatrixLike, nClusters, p).map((value, at) => value - mean[at % p]!);
}

/**
 * Greedy k-means++: each new center is the best of a few rows drawn by their squared distance to the nearest center.
 *
 * @see Arthur and Vassilvitskii, "k-means++: the advantages of careful seeding", SODA 2007
 */
function plusPlus(data: CentredData, nClusters: number, random: RandomState): Int32Array {
  const { X, norms, weights, n, p } = data;
  const trials = 2 + Math.floor(Math.log(nClusters));
  const chosen = new Int32Array(nClusters);
  let closest = new Float64Array(n).fill(Infinity);
  let trial = new Float64Array(n);
  let best = new Float64Array(n);
  const cumulative = new Float64Array(n);
  const pass = (row: number, out: Float64Array) => closestWithCandidate(X, norms, weights, n, p, row, closest, out);
  chosen[0] = random.choice(n, { p: shares(weights) });
  let potential = pass(chosen[0], trial);
  [closest, trial] = [trial, closest];
  for (let c = 1; c < nClusters; c++) {
    cumulativeShares(weights, closest, n, cumulative);
    const candidates = random.uniforms(trials).map((u) => Math.min(searchLeft(cumulative, u * potential), n - 1));
    let least = Number.NaN;
    for (const candidate of candidates) {
      const total = pass(candidate, trial);
      if (total >= least) continue;
      least = total;
      chosen[c] = candidate;
      [best, trial] = [trial, best];
    }
    potential = least;
    [closest, best] = [best, closest];
  }
  return chosen;
}

/** Different rows, drawn by weight. */
function randomRows({ n, weights }: CentredData, nClusters: number, random: RandomState): Int32Array {
  const possible = weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
  if (possible < nClusters) {
    const must = `be above zero for at least nClusters = ${nClusters} rows when init is 'random'`;
    throw new DataError({ owner: OWNER, subject: 'sampleWeight', must, got: `${possible} such rows` });
  }
  return random.choice(n, { size: nClusters, replace: false, p: shares(weights) });
}

function shares(weights: Float64Array): Float64Array {
  const total = pairwiseSum(weights);
  return weights.map((weight) => weight / total);
}

function rowsOf({ X, p }: CentredData, rows: Int32Array): Float64Array {
  const out = new Float64Array(rows.length * p);
  rows.forEach((row, j) => {
    out.set(X.subarray(row * p, row * p + p), j * p);
  });
  return out;
}

function checkedCenters(value: MatrixLike, nClusters: number, p: number): Float64Array {
  const centers = toMatrix(`${OWNER}: init`, value);
  const [rows, columns] = centers.shape;
  if (rows !== nClusters || columns !== p) {
    const must = `be ${nClusters} centers of ${p} columns`;
    throw new ShapeError({ owner: OWNER, subject: 'init', must, got: `${rows} of ${columns}` });
  }
  return centers.data;
}

function isFiniteMatrix(value: unknown): boolean {
  try {
    toMatrix(OWNER, value);
    return true;
  } catch {
    return false;
  }
}

/** The first position whose value is not below `x`. */
function searchLeft(sorted: Float64Array, x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
