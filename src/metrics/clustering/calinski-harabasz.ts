import type { Labels, NumericInput } from '../../data/index.js';
import { pairwiseSum } from '../../kernels/index.js';
import { averageColumns } from '../regression/regression-targets.js';
import { pointsByCluster, readLabelledPoints } from './labelled-points.js';

/**
 * How far clusters are apart, compared to how far their points are: the ratio of the variance between clusters to that within
 * them. Greater is better.
 *
 * @param X - `[n, p]`
 * @param labels - the cluster of each row: strings, numbers or booleans.
 * @returns 1 where all points of each cluster are the same.
 * @throws ShapeError for lengths that disagree · DataError for values that are not finite, and for fewer than two clusters
 * or as many as there are samples.
 * @example
 * ```ts
 * import { calinskiHarabaszScore } from 'pipefit/metrics';
 * calinskiHarabaszScore([[0], [1], [10], [11]], ['a', 'a', 'b', 'b']); // 200
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.calinski_harabasz_score.html
 */
export function calinskiHarabaszScore(X: NumericInput, labels: Labels): number {
  const points = readLabelledPoints('calinskiHarabaszScore', X, labels);
  const [n, p] = points.X.shape;
  const mean = averageColumns(points.X.data, p, null);
  let between = 0;
  let within = 0;
  for (const cluster of pointsByCluster(points)) {
    const center = averageColumns(cluster, p, null);
    between += (cluster.length / p) * sumOfSquares(center, mean);
    within += sumOfSquares(cluster, center);
  }
  const clusters = points.sizes.length;
  return within === 0 ? 1 : (between * (n - clusters)) / (within * (clusters - 1));
}

/** Of the differences of rows from a center. */
function sumOfSquares(rows: Float64Array, center: Float64Array): number {
  const p = center.length;
  return pairwiseSum(rows.map((value, at) => (value - center[at % p]!) * (value - center[at % p]!)));
}
