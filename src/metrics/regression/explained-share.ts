import type { VectorLike } from '../../data/index.js';
import { average } from '../average.js';

/** How shares of outputs become one. */
export interface ShareAverage {
  /** A name, weights of the outputs, or `null` for their mean. */
  readonly multioutput: string | VectorLike | null;
  /** The weights, where they are given. */
  readonly weights: Float64Array | null;
  /** Whether the share of a deviance of zero is 1 for none that is left and 0 for any, instead of NaN and minus infinity. */
  readonly forceFinite: boolean;
}

/** The share of a total deviance that is not left, of each output, averaged. */
export function explainedShares(
  left: Float64Array,
  total: Float64Array,
  { multioutput, weights, forceFinite }: ShareAverage,
): number | Float64Array {
  const shares = left.map((deviance, k) => explainedShare(deviance, total[k]!, forceFinite));
  if (multioutput === 'raw_values') return shares;
  const byTotal = multioutput === 'variance_weighted' && total.some((deviance) => deviance !== 0);
  return average(shares, byTotal ? total : weights);
}

function explainedShare(left: number, total: number, forceFinite: boolean): number {
  if (forceFinite && total === 0) return left === 0 ? 1 : 0;
  return 1 - left / total;
}

/** What is undefined for a single sample: of each output, or one. */
export function undefinedShares(multioutput: string | VectorLike | null, outputs: number): number | Float64Array {
  return multioutput === 'raw_values' ? new Float64Array(outputs).fill(Number.NaN) : Number.NaN;
}
