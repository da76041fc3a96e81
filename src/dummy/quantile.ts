/** The middle value, or the mean of the two middle ones. */
export function median(values: Float64Array): number {
  const sorted = values.slice().sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The value below which a share of the values lies, on the line between the two nearest. */
export function quantile(values: Float64Array, share: number): number {
  const sorted = values.slice().sort();
  // There and back through percent, as in the oracle: it decides the last bit.
  const position = (sorted.length - 1) * ((share * 100) / 100);
  const below = Math.min(Math.floor(position), sorted.length - 1);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  const part = position - below;
  // From the nearer end, so that the ends themselves come out exactly.
  return part < 0.5 ? low + (high - low) * part : high - (high - low) * (1 - part);
}

/** The least value up to which at least a share of the weight lies. */
export function weightedQuantile(values: Float64Array, weights: Float64Array, share: number): number {
  const order = Uint32Array.from(values, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
  let total = 0;
  const cumulative = Float64Array.from(order, (i) => {
    total += weights[i]!;
    return total;
  });
  // For share 0 a little more than nothing, so that leading rows without weight do not count.
  const wanted = Math.max(((share * 100) / 100) * total, Number.MIN_VALUE);
  const at = cumulative.findIndex((weight) => weight >= wanted);
  return values[order[at < 0 ? order.length - 1 : at]!]!;
}
