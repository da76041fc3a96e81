import type { Labels } from '../../data/index.js';
import { type ClusteringOptions, compareClusterings } from './clusterings.js';
import { sumOfSquares } from './pair-confusion.js';

/**
 * The geometric mean of precision and recall of pairs: of the pairs that are together in one clustering, the share that is
 * together in the other. 1 is full agreement, 0 that no pair is together in both. The same with the two exchanged.
 *
 * @param labelsTrue - the cluster of each sample: strings, numbers or booleans.
 * @param labelsPred - another clustering of the same samples; its labels may be of another kind.
 * @throws ShapeError for lengths that disagree · DataError for missing labels or mixed kinds.
 * @example
 * ```ts
 * import { fowlkesMallowsScore } from 'pipefit/metrics';
 * fowlkesMallowsScore([0, 0, 1, 1], [1, 1, 0, 0]); // 1
 * fowlkesMallowsScore([0, 0, 1, 2], [0, 0, 1, 1]); // 0.7071…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.fowlkes_mallows_score.html
 */
export function fowlkesMallowsScore(labelsTrue: Labels, labelsPred: Labels, options?: ClusteringOptions): number {
  const { counts, rowSums, columnSums, total } = compareClusterings(
    'fowlkesMallowsScore',
    labelsTrue,
    labelsPred,
    options,
  );
  const together = sumOfSquares(counts) - total;
  if (together === 0) return 0;
  const predicted = sumOfSquares(columnSums) - total;
  const known = sumOfSquares(rowSums) - total;
  return Math.sqrt(together / predicted) * Math.sqrt(together / known);
}
