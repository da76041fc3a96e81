/** Blocks of numbers are added without further halving up to this length. */
const BLOCK = 128;

/** The sum in the order of numpy's reduction: blocks of up to 128, eight running sums in each, halves above that. */
export function pairwiseSum(values: Float64Array, from = 0, n: number = values.length): number {
  if (n < 8) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += values[from + i]!;
    return sum;
  }
  if (n <= BLOCK) return blockSum(values, from, n);
  const half = firstHalf(n);
  return pairwiseSum(values, from, half) + pairwiseSum(values, from + half, n - half);
}

/** The sum of products, as {@link pairwiseSum} of an array of them, which is never made. */
export function pairwiseDot(values: Float64Array | Uint8Array, weights: Float64Array): number {
  return dotOf(values, weights, 0, values.length, new Float64Array(BLOCK));
}

function dotOf(
  values: Float64Array | Uint8Array,
  weights: Float64Array,
  from: number,
  n: number,
  products: Float64Array,
): number {
  if (n <= BLOCK) {
    for (let i = 0; i < n; i++) products[i] = values[from + i]! * weights[from + i]!;
    return pairwiseSum(products, 0, n);
  }
  const half = firstHalf(n);
  return dotOf(values, weights, from, half, products) + dotOf(values, weights, from + half, n - half, products);
}

/** Halves begin at multiples of eight. */
function firstHalf(n: number): number {
  const half = Math.floor(n / 2);
  return half - (half % 8);
}

function blockSum(values: Float64Array, from: number, n: number): number {
  const r = values.slice(from, from + 8);
  const even = n - (n % 8);
  for (let i = 8; i < even; i += 8) for (let j = 0; j < 8; j++) r[j]! += values[from + i + j]!;
  let sum = r[0]! + r[1]! + (r[2]! + r[3]!) + (r[4]! + r[5]! + (r[6]! + r[7]!));
  for (let i = even; i < n; i++) sum += values[from + i]!;
  return sum;
}
