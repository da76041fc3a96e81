import { throughKernels } from '../base/index.js';
import { describe, InvalidParameterError, integer, resolveParam } from '../core/index.js';
import { Matrix, type NumericInput, toMatrix, toVector, type VectorLike } from '../data/index.js';
import { buildKdTree, isTreeMetric, type KernelMetric } from '../kernels/index.js';
import { kernelMetric } from './effective-metric.js';
import { type DensityKernel, logDensities } from './kernel-density.js';
import { type MetricName, type MetricParams, metricsOf } from './metric.js';
import { nearestMatrices, withinLists } from './neighbor-graph.js';
import { type FittedSearch, findNearest, findWithin } from './neighbor-queries.js';

/** Samples to search, as {@link KDTree} and {@link BallTree} hold them. */
export abstract class SpatialTree {
  /** The samples. */
  readonly data: Matrix;
  readonly #search: FittedSearch;
  readonly #metric: KernelMetric;

  protected constructor(
    owner: string,
    algorithm: 'kd_tree' | 'ball_tree',
    X: NumericInput,
    leafSize: number,
    metric: MetricName,
    params: MetricParams,
  ) {
    const size = resolveParam(owner, 'leafSize', integer({ min: 1 }), leafSize);
    const names = metricsOf(algorithm);
    if (!names.includes(metric)) {
      const must = `be one of ${names.join(', ')}`;
      throw new InvalidParameterError({ owner, subject: 'metric', must, got: describe(metric) });
    }
    const given = toMatrix(owner, X).compact();
    const [n, p] = given.shape;
    // As in scikit-learn, Minkowski's metric is Euclid's unless p says otherwise.
    const all = metric === 'minkowski' ? { p: 2, ...params } : params;
    this.#metric = kernelMetric(owner, { metric, params: all }, p) as KernelMetric;
    this.data = new Matrix(given.data.slice(), given.shape);
    const hasTree = isTreeMetric(this.#metric);
    const tree = hasTree ? throughKernels(owner, () => buildKdTree(this.data.data, n, p, size)) : null;
    const settings = { algorithm, leafSize: size, p: null, metric, metricParams: all, nJobs: null };
    this.#search = { owner, params: settings, space: { fitX: this.data, tree } };
  }

  /**
   * Distances and positions of the `k` nearest samples to each row, `[rows, k]` each, the nearest first.
   *
   * `dualtree`, `breadthFirst` and `sortResults` change how scikit-learn searches; here results are the same, and sorted.
   *
   * @throws InvalidParameterError for more neighbours than samples.
   */
  query(X: NumericInput, k: number | undefined, returnDistance: false): Matrix;
  query(
    X: NumericInput,
    k?: number,
    returnDistance?: true,
    dualtree?: boolean,
    breadthFirst?: boolean,
    sortResults?: boolean,
  ): [distances: Matrix, indices: Matrix];
  query(X: NumericInput, k = 1, returnDistance = true, ...ways: readonly boolean[]): unknown {
    this.checkFlags('query', returnDistance, ...ways);
    const found = nearestMatrices(findNearest(this.#search, this.read(X, 'query'), k), k);
    return returnDistance ? found : found[1];
  }

  /**
   * Positions of the samples within a radius of each row; with `returnDistance` also their distances, and with `countOnly`
   * only their number. They come by position, or with `sortResults` (which needs distances) the nearest first.
   *
   * @param r - one radius, or one for each row
   */
  queryRadius(X: NumericInput, r: number | VectorLike, returnDistance: false | undefined, countOnly: true): Int32Array;
  queryRadius(X: NumericInput, r: number | VectorLike, returnDistance?: false, countOnly?: false): Int32Array[];
  queryRadius(
    X: NumericInput,
    r: number | VectorLike,
    returnDistance: true,
    countOnly?: false,
    sortResults?: boolean,
  ): [indices: Int32Array[], distances: Float64Array[]];
  queryRadius(
    X: NumericInput,
    r: number | VectorLike,
    returnDistance = false,
    countOnly = false,
    sortResults = false,
  ): unknown {
    this.checkFlags('queryRadius', returnDistance, countOnly, sortResults);
    if ((returnDistance && countOnly) || (sortResults && !returnDistance)) {
      const must = `be false where returnDistance is ${returnDistance}`;
      const subject = returnDistance ? 'countOnly' : 'sortResults';
      throw new InvalidParameterError({ owner: this.#search.owner, subject, must, got: 'true' });
    }
    const lists = this.within(this.read(X, 'queryRadius'), r, sortResults);
    if (countOnly) return Int32Array.from(lists, ([, indices]) => indices.length);
    const indices = lists.map(([, own]) => own);
    return returnDistance ? [indices, lists.map(([own]) => own)] : indices;
  }

  /**
   * How many pairs of a row and a sample are no farther apart than each radius.
   *
   * @param dualtree - makes no difference to the counts
   */
  twoPointCorrelation(X: NumericInput, r: number | VectorLike, dualtree = false): Float64Array {
    this.checkFlags('twoPointCorrelation', dualtree);
    const rows = this.read(X, 'twoPointCorrelation');
    const radii = typeof r === 'number' ? Float64Array.of(r) : toVector(this.#search.owner, 'r', r);
    return radii.map((radius) => findWithin(this.#search, rows, radius, false).indices.length);
  }

  /**
   * The density of the samples at each row, by a kernel of width `h`, or its logarithm.
   *
   * @param atol - computed exactly, so that any tolerance is kept
   * @param rtol - as `atol`
   */
  kernelDensity(
    X: NumericInput,
    h: number,
    kernel: DensityKernel = 'gaussian',
    atol = 0,
    rtol = 1e-8,
    breadthFirst = true,
    returnLog = false,
  ): Float64Array {
    const { owner } = this.#search;
    this.checkFlags('kernelDensity', breadthFirst, returnLog);
    for (const [subject, value] of Object.entries({ h, atol, rtol })) {
      if (typeof value === 'number' && Number.isFinite(value) && (subject === 'h' ? value > 0 : value >= 0)) continue;
      const must = subject === 'h' ? 'be a number above 0' : 'be a number of at least 0';
      throw new InvalidParameterError({ owner, subject, must, got: describe(value) });
    }
    const rows = this.read(X, 'kernelDensity');
    const distances = (batch: Matrix) => findWithin(this.#search, batch, Number.POSITIVE_INFINITY, false).distances;
    return logDensities(owner, rows, this.data.shape[0], h, kernel, returnLog, distances);
  }

  private within(
    rows: Matrix,
    r: number | VectorLike,
    sorted: boolean,
  ): (readonly [distances: Float64Array, indices: Int32Array])[] {
    if (typeof r === 'number') {
      const [distances, indices] = withinLists(findWithin(this.#search, rows, r, sorted));
      return distances.map((own, q) => [own, indices[q]!] as const);
    }
    const radii = toVector(this.#search.owner, 'r', r, rows.shape[0]);
    return Array.from(radii, (radius, q) => {
      const { distances, indices } = findWithin(this.#search, rows.takeRows([q]), radius, sorted);
      return [distances, indices] as const;
    });
  }

  private read(X: NumericInput, method: string): Matrix {
    const owner = `${this.#search.owner}.${method}`;
    const rows = toMatrix(owner, X).compact();
    const columns = this.data.shape[1];
    if (rows.shape[1] === columns) return rows;
    const must = `have ${columns} columns, as the samples`;
    throw new InvalidParameterError({ owner, subject: 'X', must, got: String(rows.shape[1]) });
  }

  private checkFlags(method: string, ...flags: readonly unknown[]): void {
    const wrong = flags.find((flag) => typeof flag !== 'boolean');
    if (wrong === undefined) return;
    const owner = `${this.#search.owner}.${method}`;
    throw new InvalidParameterError({ owner, subject: 'an option', must: 'be true or false', got: describe(wrong) });
  }
}
