/** The middle of the values, or the mean of the two in the middle. */
export function median(values: Float64Array): number {
  const sorted = values.slice().sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/**
 * The value below which a share of the weight lies; where this share ends exactly at a value, the mean of this value and
 * the next one that has weight.
 */
export function weightedPercentile(values: Float64Array, weights: Float64Array | null, share: number): number {
  const order = Uint32Array.from(values.keys()).sort((i, j) => values[i]! - values[j]!);
  const reached = new Float64Array(order.length);
  let sum = 0;
  for (let k = 0; k < order.length; k++) {
    sum += weights === null ? 1 : weights[order[k]!]!;
    reached[k] = sum;
  }
  // By way of percents, as scikit-learn computes it: whether a value is met exactly hangs on the last bit. A share of
  // nothing is the least share there is, so that values without weight are passed over.
  const wanted = ((share * 100) / 100) * sum || Number.MIN_VALUE;
  const last = order.length - 1;
  const at = Math.min(
    firstWhere(reached, (weight) => weight >= wanted),
    last,
  );
  const value = values[order[at]!]!;
  if (reached[at]! - wanted > Number.EPSILON) return value;
  return (value + values[order[followerOf(at, reached, order, weights)]!]!) / 2;
}

/** The next position that has weight; the same one where there is none. */
function followerOf(at: number, reached: Float64Array, order: Uint32Array, weights: Float64Array | null): number {
  const next = Math.min(at + 1, order.length - 1);
  if (weights === null || weights[order[next]!]! !== 0) return next;
  const found = firstWhere(reached, (weight) => weight > reached[at]!);
  return found === order.length ? at : found;
}

/** The first position whose value passes; all after it do. */
function firstWhere(sorted: Float64Array, passes: (value: number) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (passes(sorted[middle]!)) to = middle;
    else from = middle + 1;
  }
  return from;
}
