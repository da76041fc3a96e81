/**
 * Lays rows out for tiles, less a centre.
 *
 * X IN, `n × p` · center IN, `p`, or 0 · isAbreast: four rows abreast, coordinate after coordinate · to OUT, in whole tiles,
 * zeros at first · squares OUT, `n`, the squared lengths, or 0
 */
export function layPairs(X: usize, n: i32, p: i32, center: usize, isAbreast: bool, to: usize, squares: usize): void {
  const bytes = (<usize>p) << 3;
  for (let i: i32 = 0; i < n; i++, X += bytes) {
    const lane = <usize>i & 3;
    const at = isAbreast ? to + (<usize>i - lane) * bytes + (lane << 3) : to + <usize>i * bytes;
    const square = layRow(X, bytes, center, at, isAbreast ? 2 : 0);
    if (squares != 0) store<f64>(squares + ((<usize>i) << 3), square);
  }
}

/** Lays a row out, and gives its squared length, summed in the order of products. */
function layRow(x: usize, bytes: usize, center: usize, to: usize, shift: usize): f64 {
  let sum: f64 = 0;
  for (let j: usize = 0; j < bytes; j += 8) {
    const value = center == 0 ? load<f64>(x + j) : load<f64>(x + j) - load<f64>(center + j);
    store<f64>(to + (j << shift), value);
    sum += value * value;
  }
  return sum;
}
