/** Sum in numpy's order (halves down to blocks of 128, eight running sums in a block), so that totals agree to the last bit. */
export function pairwiseSum(values: Float64Array, start = 0, end: number = values.length): number {
  const n = end - start;
  if (n > 128) {
    const half = Math.floor(n / 2);
    const middle = start + half - (half % 8);
    return pairwiseSum(values, start, middle) + pairwiseSum(values, middle, end);
  }
  return n < 8 ? runningSum(0, values, start, end) : blockSum(values, start, end);
}

function blockSum(values: Float64Array, start: number, end: number): number {
  const whole = start + 8 * Math.floor((end - start) / 8);
  const lane = Array.from(values.subarray(start, start + 8));
  for (let i = start + 8; i < whole; i += 8) for (let k = 0; k < 8; k++) lane[k] = lane[k]! + values[i + k]!;
  const [a, b, c, d, e, f, g, h] = lane as [number, number, number, number, number, number, number, number];
  return runningSum(a + b + (c + d) + (e + f + (g + h)), values, whole, end);
}

function runningSum(from: number, values: Float64Array, start: number, end: number): number {
  let sum = from;
  for (let i = start; i < end; i++) sum += values[i]!;
  return sum;
}

/** Mean, or weighted mean; NaN where the weights add up to zero. */
export function average(values: Float64Array, weights: Float64Array | null): number {
  if (weights === null) return pairwiseSum(values) / values.length;
  return pairwiseSum(values.map((value, i) => value * weights[i]!)) / pairwiseSum(weights);
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
