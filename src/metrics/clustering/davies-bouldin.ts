import type { Labels, NumericInput } from '../../data/index.js';
import { average } from '../average.js';
import { averageColumns } from '../regression/regression-targets.js';
import { pointsByCluster, readLabelledPoints } from './labelled-points.js';

/** What counts as no distance at all. */
const NO_DISTANCE = 1e-8;

/**
 * How alike each cluster is to the one that it is most like, on average: the sum of their mean distances to their centers,
 * compared to the distance of the centers. 0 is best.
 *
 * @param X - `[n, p]`
 * @param labels - the cluster of each row: strings, numbers or booleans.
 * @returns 0 where all points of each cluster are the same, and where all centers are.
 * @throws ShapeError for lengths that disagree · DataError for values that are not finite, and for fewer than two clusters
 * or as many as there are samples.
 * @example
 * ```ts
 * import { daviesBouldinScore } from 'pipefit/metrics';
 * daviesBouldinScore([[0], [1], [10], [11]], ['a', 'a', 'b', 'b']); // 0.1
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.davies_bouldin_score.html
 */
export function daviesBouldinScore(X: NumericInput, labels: Labels): number {
  const points = readLabelledPoints('daviesBouldinScore', X, labels);
  const p = points.X.shape[1];
  const clusters = pointsByCluster(points);
  const centers = clusters.map((cluster) => averageColumns(cluster, p, null));
  const spreads = Float64Array.from(clusters, (cluster, k) => meanDistance(cluster, centers[k]!));
  const isFar = (distance: number): boolean => distance > NO_DISTANCE;
  if (!spreads.some(isFar)) return 0;
  const apart = centers.map((center) => Float64Array.from(centers, (other) => distance(center, 0, other)));
  if (!apart.some((distances) => distances.some(isFar))) return 0;
  const likenesses = Float64Array.from(apart, (distances, k) => greatestLikeness(distances, spreads, k));
  return average(likenesses, null);
}

/** Centers at the same place are compared to no others. */
function greatestLikeness(distances: Float64Array, spreads: Float64Array, k: number): number {
  const likenesses = distances.map((gap, other) => (gap === 0 ? 0 : (spreads[k]! + spreads[other]!) / gap));
  return likenesses.reduce((most, likeness) => Math.max(most, likeness), 0);
}

function meanDistance(rows: Float64Array, center: Float64Array): number {
  const p = center.length;
  return average(
    Float64Array.from({ length: rows.length / p }, (_, i) => distance(rows, i * p, center)),
    null,
  );
}

/** Of a row, which begins at `from`, and a point. */
function distance(rows: Float64Array, from: number, point: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < point.length; j++) sum += (rows[from + j]! - point[j]!) * (rows[from + j]! - point[j]!);
  return Math.sqrt(sum);
}
