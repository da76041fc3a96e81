import { log } from '../../kernels/index.js';
import type { Contingency } from './contingency.js';

/** Weights below this share of the greatest are nothing in a sum. */
const NEGLIGIBLE = 1e-40;

/**
 * The mutual information that random clusterings with clusters of the same sizes have on average.
 *
 * The size of an overlap is hypergeometric. Its probabilities come from their ratios and are divided by their sum, so that
 * no factorial is needed, whose logarithms would lose digits.
 */
export function expectedMutualInformation({ rowSums, columnSums, total }: Contingency): number {
  if (rowSums.length === 1 || columnSums.length === 1) return 0;
  const logs = logarithmsUpTo(Math.max(greatest(rowSums), greatest(columnSums)));
  const logTotal = log(total);
  let sum = 0;
  for (const a of rowSums) {
    for (const b of columnSums) sum += expectedOfPair(a, b, total, logs, logTotal);
  }
  return sum;
}

/** What a pair of clusters of sizes `a` and `b` contributes on average. */
function expectedOfPair(a: number, b: number, total: number, logs: Float64Array, logTotal: number): number {
  const least = Math.max(0, a + b - total);
  const most = Math.min(a, b);
  const mode = Math.min(most, Math.max(least, Math.floor(((a + 1) * (b + 1)) / (total + 2))));
  const logPair = logs[a]! + logs[b]!;
  const information = (overlap: number): number =>
    overlap === 0 ? 0 : (overlap / total) * (logTotal + logs[overlap]! - logPair);
  let weights = 1;
  let sum = information(mode);
  for (let overlap = mode, weight = 1; overlap < most; ) {
    weight *= ((a - overlap) * (b - overlap)) / ((overlap + 1) * (total - a - b + overlap + 1));
    if (weight < NEGLIGIBLE) break;
    overlap += 1;
    weights += weight;
    sum += weight * information(overlap);
  }
  for (let overlap = mode, weight = 1; overlap > least; ) {
    weight *= (overlap * (total - a - b + overlap)) / ((a - overlap + 1) * (b - overlap + 1));
    if (weight < NEGLIGIBLE) break;
    overlap -= 1;
    weights += weight;
    sum += weight * information(overlap);
  }
  return sum / weights;
}

/** Logarithms of the whole numbers; what is at 0 is not used. */
function logarithmsUpTo(most: number): Float64Array {
  return Float64Array.from({ length: most + 1 }, (_, i) => log(i));
}

function greatest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
