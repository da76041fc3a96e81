/** The inner product of two vectors (IN) of `n` numbers, added to `start` in their order. */
export function dot(a: usize, b: usize, n: i32, start: f64 = 0): f64 {
  let sum = start;
  const end = (<usize>n) << 3;
  for (let i: usize = 0; i < end; i += 8) sum += load<f64>(a + i) * load<f64>(b + i);
  return sum;
}

/** Adds `factor` times `n` numbers (IN) to a vector (IN, OUT). */
export function addScaled(vector: usize, factor: f64, numbers: usize, n: i32): void {
  const factors = f64x2.splat(factor);
  const end = (<usize>n) << 3;
  let i: usize = 0;
  for (; i + 16 <= end; i += 16) {
    v128.store(vector + i, f64x2.add(v128.load(vector + i), f64x2.mul(factors, v128.load(numbers + i))));
  }
  if (i < end) store<f64>(vector + i, load<f64>(vector + i) + factor * load<f64>(numbers + i));
}

/** The address of number `i` of a vector. */
export function at(vector: usize, i: i32): usize {
  return vector + ((<usize>i) << 3);
}

/** The address of integer `i` of a list. */
export function slot(list: usize, i: i32): usize {
  return list + ((<usize>i) << 2);
}
