import { DataError, type JsonSchema, type RandomState, type Rule, ShapeError } from '../core/index.js';
import { Matrix, type MatrixLike, toMatrix } from '../data/index.js';
import {
  acceptCandidate,
  bestCandidate,
  forgetCenters,
  type KMeansRows,
  pairwiseSum,
  rowsReaching,
  type Seeding,
  squaredNorms,
} from '../kernels/index.js';

/**
 * Starting centers of one's own making: `nClusters` rows for the rows of `X`, which come with the mean of each column
 * already subtracted.
 */
export type KMeansInitFunction = (X: Matrix, nClusters: number, randomState: RandomState) => MatrixLike;

/** How k-means finds its starting centers. */
export type KMeansInit = 'k-means++' | 'random' | MatrixLike | KMeansInitFunction;

/** The centred rows of one fit, and what is drawn from. */
export interface CentredData {
  readonly rows: KMeansRows;
  readonly seeding: Seeding;
  readonly sampleWeight: Float64Array | null;
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
  const { mean, rows } = data;
  const { n, p } = rows;
  if (typeof init === 'function') {
    const X = Float64Array.from(centredRows(rows));
    return checkedCenters(init(new Matrix(X, [n, p]), nClusters, random), nClusters, p).slice();
  }
  return checkedCenters(init as MatrixLike, nClusters, p).map((value, at) => value - mean[at % p]!);
}

/**
 * Greedy k-means++: each new center is the best of a few rows drawn by their squared distance to the nearest center.
 *
 * @see Arthur and Vassilvitskii, "k-means++: the advantages of careful seeding", SODA 2007
 */
function plusPlus({ rows, seeding, sampleWeight }: CentredData, nClusters: number, random: RandomState): Int32Array {
  const trials = seedingTrials(nClusters);
  const chosen = new Int32Array(nClusters);
  forgetCenters(rows);
  chosen[0] = random.choice(rows.n, { p: shares(rows.n, sampleWeight) });
  bestCandidate(seeding, chosen.subarray(0, 1));
  let potential = acceptCandidate(seeding, 1, 0);
  for (let c = 1; c < nClusters; c++) {
    const targets = random.uniforms(trials).map((u) => u * potential);
    const candidates = rowsReaching(seeding, targets);
    const best = bestCandidate(seeding, candidates);
    chosen[c] = candidates[best]!;
    potential = acceptCandidate(seeding, trials, best);
  }
  return chosen;
}

/** How many rows compete to become the next center. */
export function seedingTrials(nClusters: number): number {
  return 2 + Math.floor(Math.log(nClusters));
}

/** Different rows, drawn by weight. */
function randomRows({ rows, sampleWeight }: CentredData, nClusters: number, random: RandomState): Int32Array {
  const { n } = rows;
  const possible = sampleWeight?.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0) ?? n;
  if (possible < nClusters) {
    const must = `be above zero for at least nClusters = ${nClusters} rows when init is 'random'`;
    throw new DataError({ owner: OWNER, subject: 'sampleWeight', must, got: `${possible} such rows` });
  }
  return random.choice(n, { size: nClusters, replace: false, p: shares(n, sampleWeight) });
}

function shares(n: number, sampleWeight: Float64Array | null): Float64Array {
  if (sampleWeight === null) return new Float64Array(n).fill(1 / n);
  const total = pairwiseSum(sampleWeight);
  return sampleWeight.map((weight) => weight / total);
}

function rowsOf({ rows }: CentredData, numbers: Int32Array): Float64Array {
  const X = centredRows(rows);
  const { p } = rows;
  const out = new Float64Array(numbers.length * p);
  numbers.forEach((row, j) => {
    out.set(X.subarray(row * p, row * p + p), j * p);
  });
  return out;
}

function centredRows({ arena, X, n, p }: KMeansRows): Float64Array {
  return arena.float64s(X, n * p);
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
