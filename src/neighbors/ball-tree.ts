import type { NumericInput } from '../data/index.js';
import type { MetricName, MetricParams } from './metric.js';
import { SpatialTree } from './spatial-tree.js';

/**
 * Samples to search by any metric that keeps the triangle inequality.
 *
 * Boxes are used where the metric allows it, else all samples are compared; results are those of a tree of balls.
 *
 * @example
 * ```ts
 * import { BallTree } from 'pipefit/neighbors';
 * const tree = new BallTree([[0, 0], [0.5, 0.5], [1, 0]], 40, 'haversine');
 * tree.query([[0.9, 0]], 1, false).toArray(); // [[2]]
 * tree.queryRadius([[0, 0]], 0.8, false, true); // Int32Array [2]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.neighbors.BallTree.html
 */
export class BallTree extends SpatialTree {
  /**
   * @param X - the samples
   * @param leafSize - least number of samples in a leaf; it makes no difference to results. @defaultValue 40
   * @param metric - one that keeps the triangle inequality. @defaultValue 'minkowski'
   * @param params - what the metric needs: `p` (2 unless given), `w`, `V`, `VI`
   * @throws InvalidParameterError
   */
  constructor(X: NumericInput, leafSize = 40, metric: MetricName = 'minkowski', params: MetricParams = {}) {
    super('BallTree', 'ball_tree', X, leafSize, metric, params);
  }
}
