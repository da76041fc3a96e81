import { log, pairwiseSum } from '../../kernels/index.js';
import type { Contingency } from './contingency.js';

/** The mutual information of two clusterings, in nats; never negative. */
export function mutualInformation({ rows, columns, counts, rowSums, columnSums, total }: Contingency): number {
  // It is at most the entropy of either, and that of a single cluster is zero.
  if (rowSums.length === 1 || columnSums.length === 1) return 0;
  const logTotal = log(total);
  const terms = counts.map((count, cell) => {
    const share = count / total;
    const independent = -log(rowSums[rows[cell]!]! * columnSums[columns[cell]!]!) + logTotal + logTotal;
    const term = share * (log(count) - logTotal) + share * independent;
    return Math.abs(term) < Number.EPSILON ? 0 : term;
  });
  return Math.max(pairwiseSum(terms), 0);
}

/** The entropy of a clustering by the sizes of its clusters, in nats; 1 where there are no samples. */
export function entropyOf(sizes: Float64Array, total: number): number {
  if (sizes.length === 0) return 1;
  if (sizes.length === 1) return 0;
  const logTotal = log(total);
  return -pairwiseSum(sizes.map((size) => (size / total) * (log(size) - logTotal)));
}
