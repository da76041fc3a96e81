import type { NumericInput } from '../data/index.js';
import type { MetricName, MetricParams } from './metric.js';
import { SpatialTree } from './spatial-tree.js';

/**
 * Samples in a tree of boxes, for metrics that are made of differences by column.
 *
 * @example
 * ```ts
 * import { KDTree } from 'pipefit/neighbors';
 * const tree = new KDTree([[0, 0], [0, 2], [3, 0]]);
 * const [distances, indices] = tree.query([[0, 0.5]], 2);
 * indices.toArray(); // [[0, 1]]
 * tree.queryRadius([[0, 1]], 1); // [Int32Array [0, 1]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.neighbors.KDTree.html
 */
export class KDTree extends SpatialTree {
  /**
   * @param X - the samples
   * @param leafSize - least number of samples in a leaf; it makes no difference to results. @defaultValue 40
   * @param metric - one that boxes can search by. @defaultValue 'minkowski'
   * @param params - what the metric needs: `p` (2 unless given) and `w`
   * @throws InvalidParameterError
   */
  constructor(X: NumericInput, leafSize = 40, metric: MetricName = 'minkowski', params: MetricParams = {}) {
    super('KDTree', 'kd_tree', X, leafSize, metric, params);
  }
}
