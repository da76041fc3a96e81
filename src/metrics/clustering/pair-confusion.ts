import { type Labels, Matrix } from '../../data/index.js';
import { type ClusteringOptions, compareClusterings } from './clusterings.js';
import type { Contingency } from './contingency.js';

/**
 * How many ordered pairs of samples are apart (row 0) or together (row 1) in the true clusters, and apart or together in
 * the predicted ones (columns).
 *
 * @param labelsTrue - the cluster of each sample: strings, numbers or booleans.
 * @param labelsPred - another clustering of the same samples; its labels may be of another kind.
 * @throws ShapeError for lengths that disagree · DataError for missing labels or mixed kinds.
 * @example
 * ```ts
 * import { pairConfusionMatrix } from 'pipefit/metrics';
 * pairConfusionMatrix([0, 0, 1, 1], [0, 0, 1, 2]).toArray(); // [[8, 0], [2, 2]]
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.cluster.pair_confusion_matrix.html
 */
export function pairConfusionMatrix(labelsTrue: Labels, labelsPred: Labels, options?: ClusteringOptions): Matrix {
  const { apart, merged, split, together } = countPairs(
    compareClusterings('pairConfusionMatrix', labelsTrue, labelsPred, options),
  );
  return new Matrix(Float64Array.of(apart, merged, split, together), [2, 2]);
}

/**
 * The share of the pairs of samples on which two clusterings agree: 1 is full agreement. The same with the two exchanged.
 *
 * @throws as {@link pairConfusionMatrix}.
 * @example
 * ```ts
 * import { randScore } from 'pipefit/metrics';
 * randScore([0, 0, 1, 1], ['b', 'b', 'a', 'a']); // 1
 * randScore([0, 0, 1, 2], [0, 0, 1, 1]); // 0.8333…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.rand_score.html
 */
export function randScore(labelsTrue: Labels, labelsPred: Labels, options?: ClusteringOptions): number {
  const { apart, merged, split, together } = countPairs(
    compareClusterings('randScore', labelsTrue, labelsPred, options),
  );
  const all = apart + merged + split + together;
  return all === 0 ? 1 : (apart + together) / all;
}

/**
 * The Rand score, adjusted for chance: about 0 for random labels and 1 for full agreement; -0.5 at worst. The same with the
 * two exchanged.
 *
 * @throws as {@link pairConfusionMatrix}.
 * @example
 * ```ts
 * import { adjustedRandScore } from 'pipefit/metrics';
 * adjustedRandScore([0, 0, 1, 1], ['b', 'b', 'a', 'a']); // 1
 * adjustedRandScore([0, 0, 1, 2], [0, 0, 1, 1]); // 0.5714…
 * ```
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.adjusted_rand_score.html
 */
export function adjustedRandScore(labelsTrue: Labels, labelsPred: Labels, options?: ClusteringOptions): number {
  const pairs = countPairs(compareClusterings('adjustedRandScore', labelsTrue, labelsPred, options));
  if (pairs.merged === 0 && pairs.split === 0) return 1;
  // Products of numbers of pairs have more digits than a double.
  const tn = BigInt(pairs.apart);
  const fp = BigInt(pairs.merged);
  const fn = BigInt(pairs.split);
  const tp = BigInt(pairs.together);
  return (2 * Number(tp * tn - fn * fp)) / Number((tp + fn) * (fn + tn) + (tp + fp) * (fp + tn));
}

/** Ordered pairs of samples: apart in both clusterings, only in the first, only in the second, together in both. */
interface PairCounts {
  readonly apart: number;
  readonly merged: number;
  readonly split: number;
  readonly together: number;
}

function countPairs({ counts, rowSums, columnSums, total }: Contingency): PairCounts {
  const both = sumOfSquares(counts);
  const merged = sumOfSquares(columnSums) - both;
  const split = sumOfSquares(rowSums) - both;
  return { apart: total * total - merged - split - both, merged, split, together: both - total };
}

/** Exact: the terms are whole numbers. */
export function sumOfSquares(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
