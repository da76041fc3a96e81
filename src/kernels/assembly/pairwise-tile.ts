// Tiles of four rows by four columns of a pairwise matrix. Lanes are columns: each sum is in the order of the coordinates.

export const PRODUCT: i32 = 0;
export const SQUARES: i32 = 1;
export const ABSOLUTE: i32 = 2;
export const GREATEST: i32 = 3;
export const CHI_SQUARES: i32 = 4;
export const CANBERRA: i32 = 5;
export const EXPANDED_SQUARES: i32 = 6;
/** Pair by pair, as metrics of number 7 are. */
export const BRAYCURTIS: i32 = 8;

/**
 * The sums of four rows with four columns.
 *
 * x IN, four rows of `bytes` · y IN, four columns abreast · out OUT, four rows, `stride` bytes apart
 */
export function sumTile(sum: i32, x: usize, bytes: usize, y: usize, out: usize, stride: usize): void {
  switch (sum) {
    case PRODUCT:
      tile<Products>(x, bytes, y, out, stride);
      break;
    case SQUARES:
      tile<Squares>(x, bytes, y, out, stride);
      break;
    case ABSOLUTE:
      tile<Absolutes>(x, bytes, y, out, stride);
      break;
    case GREATEST:
      tile<Greatest>(x, bytes, y, out, stride);
      break;
    case CHI_SQUARES:
      tile<ChiSquares>(x, bytes, y, out, stride);
      break;
    default:
      tile<Canberra>(x, bytes, y, out, stride);
  }
}

// What is summed, for functions that are compiled apart for each.
class Products {}
class Squares {}
class Absolutes {}
class Greatest {}
class ChiSquares {}
class Canberra {}

function tile<S>(x: usize, bytes: usize, y: usize, out: usize, stride: usize): void {
  const x1 = x + bytes;
  const x2 = x1 + bytes;
  const x3 = x2 + bytes;
  const unsigned = i64x2.splat(i64.MAX_VALUE);
  let a0 = f64x2.splat(0);
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  let b0 = a0;
  let b1 = a0;
  let b2 = a0;
  let b3 = a0;
  for (let j: usize = 0; j < bytes; j += 8, y += 32) {
    const v = v128.load(y);
    const w = v128.load(y, 16);
    let u = v128.load_splat<f64>(x + j);
    a0 = joined<S>(a0, u, v, unsigned);
    b0 = joined<S>(b0, u, w, unsigned);
    u = v128.load_splat<f64>(x1 + j);
    a1 = joined<S>(a1, u, v, unsigned);
    b1 = joined<S>(b1, u, w, unsigned);
    u = v128.load_splat<f64>(x2 + j);
    a2 = joined<S>(a2, u, v, unsigned);
    b2 = joined<S>(b2, u, w, unsigned);
    u = v128.load_splat<f64>(x3 + j);
    a3 = joined<S>(a3, u, v, unsigned);
    b3 = joined<S>(b3, u, w, unsigned);
  }
  v128.store(out, a0);
  v128.store(out, b0, 16);
  v128.store(out + stride, a1);
  v128.store(out + stride, b1, 16);
  v128.store(out + 2 * stride, a2);
  v128.store(out + 2 * stride, b2, 16);
  v128.store(out + 3 * stride, a3);
  v128.store(out + 3 * stride, b3, 16);
}

/** A sum with the share of one more coordinate. Numbers lose their sign by `unsigned`, which stays in a register. */
function joined<S>(total: v128, u: v128, v: v128, unsigned: v128): v128 {
  if (idof<S>() == idof<Products>()) return f64x2.add(total, f64x2.mul(u, v));
  const d = f64x2.sub(u, v);
  if (idof<S>() == idof<Squares>()) return f64x2.add(total, f64x2.mul(d, d));
  if (idof<S>() == idof<Absolutes>()) return f64x2.add(total, v128.and(d, unsigned));
  // What one instruction does: NaN counts as nothing, as in scipy.
  if (idof<S>() == idof<Greatest>()) return f64x2.pmax(total, v128.and(d, unsigned));
  if (idof<S>() == idof<ChiSquares>()) return f64x2.add(total, quotient(f64x2.mul(d, d), f64x2.add(u, v)));
  const lengths = f64x2.add(v128.and(u, unsigned), v128.and(v, unsigned));
  return f64x2.add(total, quotient(v128.and(d, unsigned), lengths));
}

/** Quotients; 0 where they would divide by 0. */
function quotient(a: v128, b: v128): v128 {
  return v128.and(f64x2.div(a, b), f64x2.ne(b, f64x2.splat(0)));
}
