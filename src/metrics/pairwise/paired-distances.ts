import { custom, type ParamRules, resolveParams } from '../../core/index.js';
import type { Matrix, NumericInput } from '../../data/index.js';
import { directions } from './cosine-table.js';
import type { RowDistance } from './distance-table.js';
import { numberFrom } from './function-table.js';
import { readPaired } from './pair-input.js';

/** The metrics of {@link pairedDistances}. */
export type PairedMetricName = 'cosine' | 'euclidean' | 'l2' | 'l1' | 'manhattan' | 'cityblock';

/** A metric of one's own. It must not change the rows. */
export type PairedDistanceFunction = (a: Float64Array, b: Float64Array) => number;

/** Options of {@link pairedDistances}. */
export interface PairedDistancesOptions {
  /** A name, or a function of two rows. @defaultValue 'euclidean' */
  readonly metric: PairedMetricName | PairedDistanceFunction;
}

type Paired = (X: NumericInput, Y: NumericInput) => Float64Array;

const METRICS: Readonly<Record<PairedMetricName, Paired>> = {
  cosine: pairedCosineDistances,
  euclidean: pairedEuclideanDistances,
  l2: pairedEuclideanDistances,
  l1: pairedManhattanDistances,
  manhattan: pairedManhattanDistances,
  cityblock: pairedManhattanDistances,
};

const rules: ParamRules<PairedDistancesOptions> = {
  metric: custom<PairedMetricName | PairedDistanceFunction>({
    must: `be one of ${Object.keys(METRICS).join(', ')}, or a function of two rows`,
    test: (value) => typeof value === 'function' || (typeof value === 'string' && Object.hasOwn(METRICS, value)),
    default: 'euclidean',
  }),
};

/**
 * The Euclidean distance of each row of X to the same row of Y.
 *
 * @param X - `[n, p]`
 * @param Y - `[n, p]`
 * @returns n distances
 * @throws ShapeError for shapes that disagree · DataError for values that are not finite.
 * @example
 * ```ts
 * import { pairedEuclideanDistances } from 'pipefit/metrics';
 * pairedEuclideanDistances([[0, 1], [1, 1]], [[3, 5], [1, 2]]); // Float64Array [5, 1]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise.paired_euclidean_distances.html
 */
export function pairedEuclideanDistances(X: NumericInput, Y: NumericInput): Float64Array {
  const { X: a, Y: b } = readPaired('pairedEuclideanDistances', X, Y);
  return rowByRow(a, b, (...pair) => Math.sqrt(squares(...pair)));
}

/**
 * The Manhattan distance of each row of X to the same row of Y.
 *
 * @param X - `[n, p]`
 * @param Y - `[n, p]`
 * @returns n distances
 * @throws ShapeError for shapes that disagree · DataError for values that are not finite.
 * @example
 * ```ts
 * import { pairedManhattanDistances } from 'pipefit/metrics';
 * pairedManhattanDistances([[1, 1, 0], [0, 1, 0]], [[0, 1, 0], [0, 0, 1]]); // Float64Array [1, 2]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise.paired_manhattan_distances.html
 */
export function pairedManhattanDistances(X: NumericInput, Y: NumericInput): Float64Array {
  const { X: a, Y: b } = readPaired('pairedManhattanDistances', X, Y);
  return rowByRow(a, b, (x, i, y, j, p) => {
    let sum = 0;
    for (let k = 0; k < p; k++) sum += Math.abs(x[i + k]! - y[j + k]!);
    return sum;
  });
}

/**
 * The cosine distance of each row of X to the same row of Y: half the squared distance of their directions.
 *
 * @param X - `[n, p]`
 * @param Y - `[n, p]`
 * @returns n distances
 * @throws ShapeError for shapes that disagree · DataError for values that are not finite.
 * @example
 * ```ts
 * import { pairedCosineDistances } from 'pipefit/metrics';
 * pairedCosineDistances([[0, 1], [1, 0]], [[0, 2], [0, 3]]); // Float64Array [0, 1]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise.paired_cosine_distances.html
 */
export function pairedCosineDistances(X: NumericInput, Y: NumericInput): Float64Array {
  const { X: a, Y: b } = readPaired('pairedCosineDistances', X, Y);
  return rowByRow(directions(a), directions(b), (...pair) => 0.5 * squares(...pair));
}

/**
 * The distance of each row of X to the same row of Y.
 *
 * @param X - `[n, p]`
 * @param Y - `[n, p]`
 * @returns n distances
 * @throws ShapeError for shapes that disagree · DataError for values that are not finite · InvalidParameterError for an
 * unknown metric.
 * @example
 * ```ts
 * import { pairedDistances } from 'pipefit/metrics';
 * pairedDistances([[0, 1], [1, 1]], [[0, 1], [2, 1]], { metric: 'manhattan' }); // Float64Array [0, 1]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise.paired_distances.html
 */
export function pairedDistances(
  X: NumericInput,
  Y: NumericInput,
  options?: Partial<PairedDistancesOptions>,
): Float64Array {
  const owner = 'pairedDistances';
  const { metric } = resolveParams(owner, rules, options);
  const { X: a, Y: b } = readPaired(owner, X, Y);
  if (typeof metric !== 'function') return METRICS[metric](a, b);
  return Float64Array.from({ length: a.shape[0] }, (_, i) => numberFrom(owner, metric(a.row(i), b.row(i))));
}

function rowByRow({ data, shape: [n, p] }: Matrix, { data: other }: Matrix, distance: RowDistance): Float64Array {
  const out = new Float64Array(n);
  for (let i = 0; i < n; i++) out[i] = distance(data, i * p, other, i * p, p);
  return out;
}

function squares(x: Float64Array, i: number, y: Float64Array, j: number, p: number): number {
  let sum = 0;
  for (let k = 0; k < p; k++) {
    const d = x[i + k]! - y[j + k]!;
    sum += d * d;
  }
  return sum;
}
