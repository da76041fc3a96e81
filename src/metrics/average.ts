import { pairwiseDot, pairwiseSum } from '../kernels/index.js';

/** Mean, or weighted mean; NaN where the weights add up to zero. */
export function average(values: Float64Array, weights: Float64Array | null): number {
  if (weights === null) return pairwiseSum(values) / values.length;
  return pairwiseDot(values, weights) / pairwiseSum(weights);
}

/** Mean over the values that are not NaN, unweighted where their weights add up to zero; NaN where there are none. */
export function averageOfDefined(values: Float64Array, weights: Float64Array | null): number {
  const defined = values.filter((value) => !Number.isNaN(value));
  if (defined.length === 0) return Number.NaN;
  // Undefined values count as zeros of an unweighted sum rather than being left out of it: this fixes the order of addition.
  if (weights === null) return pairwiseSum(values.map((value) => (Number.isNaN(value) ? 0 : value))) / defined.length;
  const kept = weights.filter((_, i) => !Number.isNaN(values[i]!));
  return average(defined, pairwiseSum(kept) === 0 ? null : kept);
}
