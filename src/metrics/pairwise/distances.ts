import { resolveParams, threadsFor } from '../../core/index.js';
import type { Matrix, NumericInput } from '../../data/index.js';
import { cosineDistanceTable } from './cosine-table.js';
import { kernelTable, type TableSettings, wholeTable } from './distance-table.js';
import { type EuclideanOptions, euclideanRules, euclideanTable } from './euclidean-table.js';
import { haversineTable } from './haversine-table.js';
import { type NanEuclideanOptions, nanEuclideanRules, nanEuclideanTable } from './nan-euclidean-table.js';
import { readPair } from './pair-input.js';

/** Who computes, with all threads. */
export function byAllThreads(owner: string): TableSettings {
  return { owner, threads: threadsFor(null) };
}

/**
 * Euclidean distances between the rows of X and those of Y.
 *
 * Differences that products would lose are computed directly, so that each distance is right to 1e-12 of itself, and a
 * row's distance to itself is 0.
 *
 * @param X - `[n, p]`
 * @param Y - `[m, p]`; `null` for X itself
 * @returns `[n, m]`
 * @throws ShapeError for widths that disagree · DataError for values that are not finite.
 * @example
 * ```ts
 * import { euclideanDistances } from 'pipefit/metrics';
 * euclideanDistances([[0, 1], [1, 1]]).toArray(); // [[0, 1], [1, 0]]
 * euclideanDistances([[0, 1]], [[3, 5]], { squared: true }).get(0, 0); // 25
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise.euclidean_distances.html
 */
export function euclideanDistances(
  X: NumericInput,
  Y: NumericInput | null = null,
  options?: Partial<EuclideanOptions>,
): Matrix {
  const owner = 'euclideanDistances';
  const resolved = resolveParams(owner, euclideanRules, options);
  return wholeTable(euclideanTable(readPair(owner, X, Y), byAllThreads(owner), resolved));
}

/**
 * Euclidean distances between rows with missing values: of the coordinates that both have, scaled up to all of them; NaN
 * where there is none.
 *
 * @param X - `[n, p]`
 * @param Y - `[m, p]`; `null` for X itself
 * @returns `[n, m]`
 * @throws ShapeError for widths that disagree · DataError for infinite values.
 * @example
 * ```ts
 * import { nanEuclideanDistances } from 'pipefit/metrics';
 * nanEuclideanDistances([[0, 1], [1, NaN]]).toArray(); // [[0, 1.4142135623730951], [1.4142135623730951, 0]]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise.nan_euclidean_distances.html
 */
export function nanEuclideanDistances(
  X: NumericInput,
  Y: NumericInput | null = null,
  options?: Partial<NanEuclideanOptions>,
): Matrix {
  const owner = 'nanEuclideanDistances';
  const resolved = resolveParams(owner, nanEuclideanRules, options);
  const pair = readPair(owner, X, Y, { allowNaN: Number.isNaN(resolved.missingValues) });
  return wholeTable(nanEuclideanTable(pair, byAllThreads(owner), resolved));
}

/**
 * Manhattan distances, the sums of absolute differences, between the rows of X and those of Y.
 *
 * @param X - `[n, p]`
 * @param Y - `[m, p]`; `null` for X itself
 * @returns `[n, m]`
 * @throws ShapeError for widths that disagree · DataError for values that are not finite.
 * @example
 * ```ts
 * import { manhattanDistances } from 'pipefit/metrics';
 * manhattanDistances([[1, 2], [3, 4]], [[1, 2], [0, 3]]).toArray(); // [[0, 2], [4, 4]]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise.manhattan_distances.html
 */
export function manhattanDistances(X: NumericInput, Y: NumericInput | null = null): Matrix {
  const owner = 'manhattanDistances';
  return wholeTable(kernelTable({ sum: 'absolute' }, readPair(owner, X, Y), byAllThreads(owner)));
}

/**
 * Cosine distances, one minus the cosine of the angle, between the rows of X and those of Y; 1 from a row of zeros.
 *
 * @param X - `[n, p]`
 * @param Y - `[m, p]`; `null` for X itself
 * @returns `[n, m]`
 * @throws ShapeError for widths that disagree · DataError for values that are not finite.
 * @example
 * ```ts
 * import { cosineDistances } from 'pipefit/metrics';
 * cosineDistances([[0, 1], [2, 0]], [[0, 3]]).toArray(); // [[0], [1]]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise.cosine_distances.html
 */
export function cosineDistances(X: NumericInput, Y: NumericInput | null = null): Matrix {
  const owner = 'cosineDistances';
  return wholeTable(cosineDistanceTable(readPair(owner, X, Y), byAllThreads(owner)));
}

/**
 * Angles between points on a sphere, given by latitude and longitude in radians.
 *
 * @param X - `[n, 2]`
 * @param Y - `[m, 2]`; `null` for X itself
 * @returns `[n, m]`; times the radius of the sphere, these are distances
 * @throws ShapeError for a width that is not 2 · DataError for values that are not finite.
 * @example
 * ```ts
 * import { haversineDistances } from 'pipefit/metrics';
 * haversineDistances([[0, 0]], [[0, Math.PI / 2]]).get(0, 0); // 1.5707963267948966
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.pairwise.haversine_distances.html
 */
export function haversineDistances(X: NumericInput, Y: NumericInput | null = null): Matrix {
  const owner = 'haversineDistances';
  return wholeTable(haversineTable(readPair(owner, X, Y), byAllThreads(owner)));
}
