// Loops over vectors, in lanes: each sum has four pairs of running sums, whatever the engine.

/** Inner product of two vectors (IN) of `n` numbers. */
export function dot(a: usize, b: usize, n: i32): f64 {
  let s0 = f64x2.splat(0);
  let s1 = s0;
  let s2 = s0;
  let s3 = s0;
  let i: usize = 0;
  const end = (<usize>n) << 3;
  const eights = end & ~63;
  for (; i < eights; i += 64) {
    s0 = f64x2.add(s0, f64x2.mul(v128.load(a + i), v128.load(b + i)));
    s1 = f64x2.add(s1, f64x2.mul(v128.load(a + i, 16), v128.load(b + i, 16)));
    s2 = f64x2.add(s2, f64x2.mul(v128.load(a + i, 32), v128.load(b + i, 32)));
    s3 = f64x2.add(s3, f64x2.mul(v128.load(a + i, 48), v128.load(b + i, 48)));
  }
  for (; i + 16 <= end; i += 16) s0 = f64x2.add(s0, f64x2.mul(v128.load(a + i), v128.load(b + i)));
  const sums = f64x2.add(f64x2.add(s0, s1), f64x2.add(s2, s3));
  const sum = f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1);
  return i < end ? sum + load<f64>(a + i) * load<f64>(b + i) : sum;
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
