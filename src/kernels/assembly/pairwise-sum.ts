/** The sum of `n` numbers (IN) in the order of numpy's reduction, as in the TypeScript of the same name. */
export function pairwiseSum(values: usize, n: i32): f64 {
  if (n < 8) {
    let sum: f64 = 0;
    for (let i = 0; i < n; i++) sum += load<f64>(values + ((<usize>i) << 3));
    return sum;
  }
  if (n <= 128) return blockSum(values, n);
  const half = (n / 2) & ~7;
  return pairwiseSum(values, half) + pairwiseSum(values + ((<usize>half) << 3), n - half);
}

/** Eight running sums, in pairs. */
function blockSum(values: usize, n: i32): f64 {
  let r01 = v128.load(values);
  let r23 = v128.load(values, 16);
  let r45 = v128.load(values, 32);
  let r67 = v128.load(values, 48);
  const even = n & ~7;
  for (let i = 8; i < even; i += 8) {
    const at = values + ((<usize>i) << 3);
    r01 = f64x2.add(r01, v128.load(at));
    r23 = f64x2.add(r23, v128.load(at, 16));
    r45 = f64x2.add(r45, v128.load(at, 32));
    r67 = f64x2.add(r67, v128.load(at, 48));
  }
  let sum = both(r01) + both(r23) + (both(r45) + both(r67));
  for (let i = even; i < n; i++) sum += load<f64>(values + ((<usize>i) << 3));
  return sum;
}

function both(pair: v128): f64 {
  return f64x2.extract_lane(pair, 0) + f64x2.extract_lane(pair, 1);
}
