/** The sum in the order of numpy's reduction: blocks of up to 128, eight running sums in each, halves above that. */
export function pairwiseSum(values: Float64Array, from = 0, n: number = values.length): number {
  if (n < 8) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += values[from + i]!;
    return sum;
  }
  if (n <= 128) return blockSum(values, from, n);
  let half = Math.floor(n / 2);
  half -= half % 8;
  return pairwiseSum(values, from, half) + pairwiseSum(values, from + half, n - half);
}

function blockSum(values: Float64Array, from: number, n: number): number {
  const r = values.slice(from, from + 8);
  const even = n - (n % 8);
  for (let i = 8; i < even; i += 8) for (let j = 0; j < 8; j++) r[j]! += values[from + i + j]!;
  let sum = r[0]! + r[1]! + (r[2]! + r[3]!) + (r[4]! + r[5]! + (r[6]! + r[7]!));
  for (let i = even; i < n; i++) sum += values[from + i]!;
  return sum;
}
