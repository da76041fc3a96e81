import { tanh } from './elementary';
import { expLanes } from './exp-log-lanes';
import { rbfFromProducts } from './svm-rbf';
import { f64At, i32At, LINEAR, POLY, PRECOMPUTED, putF64, RBF, SvmState } from './svm-state';

/** From so many columns on, products are added in lanes; below, one after the other, as in most other libraries. */
const FEWEST_LANED: i32 = 16;

/** Products that wait at a time to become kernel values. */
export const WAITING: i32 = 256;

/**
 * Kernel values (f32, OUT from `from` on) of a row with the rows `from` to `to - 1`, and up to the next multiple of
 * eight of them. Room for products is SCRATCH.
 */
export function kernelRow(s: SvmState, row: i32, from: i32, to: i32, out: usize, products: usize): void {
  if (s.kernel == PRECOMPUTED) {
    precomputedRow(s, row, from, to, out);
    return;
  }
  for (let first = from; first < to; first += WAITING) {
    const count = min<i32>(WAITING, to - first);
    productsOf(s, row, first, first + count, products);
    const norms = s.norm + ((<usize>first) << 3);
    const values = out + ((<usize>first) << 2);
    if (s.kernel == RBF) rbfFromProducts(products, norms, f64At(s.norm, row), s.gamma, count, values);
    else fromProducts(s, products, count, values);
  }
}

/** Products (OUT) of a row with the rows `from` to `to - 1`; up to three more are written. */
function productsOf(s: SvmState, row: i32, from: i32, to: i32, out: usize): void {
  const bytes = (<usize>s.p) << 3;
  const own = rowOf(s, row);
  const last = to - 1;
  const inLanes = s.p >= FEWEST_LANED;
  for (let j = from; j < to; j += 4, out += 32) {
    const row0 = rowOf(s, j);
    const row1 = rowOf(s, min<i32>(j + 1, last));
    const row2 = rowOf(s, min<i32>(j + 2, last));
    const row3 = rowOf(s, min<i32>(j + 3, last));
    if (inLanes) dotsInLanes(own, row0, row1, row2, row3, bytes, out);
    else dotsInOrder(own, row0, row1, row2, row3, bytes, out);
  }
}

/** Kernel values (f32, OUT) from the products that wait, for the other kernels. */
function fromProducts(s: SvmState, from: usize, count: i32, out: usize): void {
  for (let t = 0; t < count; t += 2) {
    const products = v128.load(from + ((<usize>t) << 3));
    const values = ofDots(s.kernel, s.gamma, s.coef0, s.degree, products);
    v128.store64_lane(out + ((<usize>t) << 2), f32x4.demote_f64x2_zero(values), 0);
  }
}

function rowOf(s: SvmState, row: i32): usize {
  return s.X + <usize>i32At(s.index, row) * ((<usize>s.p) << 3);
}

/** Products (OUT, 4) of a row with four: lanes are columns. */
function dotsInLanes(x: usize, row0: usize, row1: usize, row2: usize, row3: usize, bytes: usize, out: usize): void {
  const even = bytes & ~15;
  let sum0 = f64x2.splat(0);
  let sum1 = sum0;
  let sum2 = sum0;
  let sum3 = sum0;
  let k: usize = 0;
  for (; k + 64 <= bytes; k += 64) {
    const own0 = v128.load(x + k);
    sum0 = f64x2.add(sum0, f64x2.mul(own0, v128.load(row0 + k)));
    sum1 = f64x2.add(sum1, f64x2.mul(own0, v128.load(row1 + k)));
    sum2 = f64x2.add(sum2, f64x2.mul(own0, v128.load(row2 + k)));
    sum3 = f64x2.add(sum3, f64x2.mul(own0, v128.load(row3 + k)));
    const own16 = v128.load(x + k, 16);
    sum0 = f64x2.add(sum0, f64x2.mul(own16, v128.load(row0 + k, 16)));
    sum1 = f64x2.add(sum1, f64x2.mul(own16, v128.load(row1 + k, 16)));
    sum2 = f64x2.add(sum2, f64x2.mul(own16, v128.load(row2 + k, 16)));
    sum3 = f64x2.add(sum3, f64x2.mul(own16, v128.load(row3 + k, 16)));
    const own32 = v128.load(x + k, 32);
    sum0 = f64x2.add(sum0, f64x2.mul(own32, v128.load(row0 + k, 32)));
    sum1 = f64x2.add(sum1, f64x2.mul(own32, v128.load(row1 + k, 32)));
    sum2 = f64x2.add(sum2, f64x2.mul(own32, v128.load(row2 + k, 32)));
    sum3 = f64x2.add(sum3, f64x2.mul(own32, v128.load(row3 + k, 32)));
    const own48 = v128.load(x + k, 48);
    sum0 = f64x2.add(sum0, f64x2.mul(own48, v128.load(row0 + k, 48)));
    sum1 = f64x2.add(sum1, f64x2.mul(own48, v128.load(row1 + k, 48)));
    sum2 = f64x2.add(sum2, f64x2.mul(own48, v128.load(row2 + k, 48)));
    sum3 = f64x2.add(sum3, f64x2.mul(own48, v128.load(row3 + k, 48)));
  }
  for (; k < even; k += 16) {
    const own = v128.load(x + k);
    sum0 = f64x2.add(sum0, f64x2.mul(own, v128.load(row0 + k)));
    sum1 = f64x2.add(sum1, f64x2.mul(own, v128.load(row1 + k)));
    sum2 = f64x2.add(sum2, f64x2.mul(own, v128.load(row2 + k)));
    sum3 = f64x2.add(sum3, f64x2.mul(own, v128.load(row3 + k)));
  }
  if (even < bytes) {
    const own = v128.load_zero<f64>(x + even);
    sum0 = f64x2.add(sum0, f64x2.mul(own, v128.load_zero<f64>(row0 + even)));
    sum1 = f64x2.add(sum1, f64x2.mul(own, v128.load_zero<f64>(row1 + even)));
    sum2 = f64x2.add(sum2, f64x2.mul(own, v128.load_zero<f64>(row2 + even)));
    sum3 = f64x2.add(sum3, f64x2.mul(own, v128.load_zero<f64>(row3 + even)));
  }
  v128.store(out, addHalves(sum0, sum1));
  v128.store(out, addHalves(sum2, sum3), 16);
}

/** Products (OUT, 4) of a row with four: lanes are rows. */
function dotsInOrder(x: usize, row0: usize, row1: usize, row2: usize, row3: usize, bytes: usize, out: usize): void {
  const even = bytes & ~15;
  let low = f64x2.splat(0);
  let high = low;
  for (let k: usize = 0; k < even; k += 16) {
    const values0 = v128.load(row0 + k);
    const values1 = v128.load(row1 + k);
    const values2 = v128.load(row2 + k);
    const values3 = v128.load(row3 + k);
    const first = v128.load_splat<f64>(x + k);
    low = f64x2.add(low, f64x2.mul(first, v128.shuffle<f64>(values0, values1, 0, 2)));
    high = f64x2.add(high, f64x2.mul(first, v128.shuffle<f64>(values2, values3, 0, 2)));
    const second = v128.load_splat<f64>(x + k, 8);
    low = f64x2.add(low, f64x2.mul(second, v128.shuffle<f64>(values0, values1, 1, 3)));
    high = f64x2.add(high, f64x2.mul(second, v128.shuffle<f64>(values2, values3, 1, 3)));
  }
  if (even < bytes) {
    const own = v128.load_splat<f64>(x + even);
    low = f64x2.add(low, f64x2.mul(own, pair(row0 + even, row1 + even)));
    high = f64x2.add(high, f64x2.mul(own, pair(row2 + even, row3 + even)));
  }
  v128.store(out, low);
  v128.store(out, high, 16);
}

function pair(first: usize, second: usize): v128 {
  return f64x2.replace_lane(v128.load_splat<f64>(first), 1, load<f64>(second));
}

function addHalves(first: v128, second: v128): v128 {
  return f64x2.add(v128.shuffle<f64>(first, second, 0, 2), v128.shuffle<f64>(first, second, 1, 3));
}

/** `exp` of what is mostly negative; below -700 the result is nothing in single precision. */
export function expOf(x: v128): v128 {
  return expLanes(f64x2.pmin(f64x2.pmax(x, f64x2.splat(-700)), f64x2.splat(700)));
}

/** The polynomial or sigmoid kernel from two products. */
export function ofDots(kernel: i32, gamma: f64, coef0: f64, degree: i32, dots: v128): v128 {
  if (kernel == LINEAR) return dots;
  const inner = f64x2.add(f64x2.mul(f64x2.splat(gamma), dots), f64x2.splat(coef0));
  if (kernel == POLY) return power(inner, degree);
  const first = tanh(f64x2.extract_lane(inner, 0));
  return f64x2.replace_lane(f64x2.splat(first), 1, tanh(f64x2.extract_lane(inner, 1)));
}

/** By repeated squaring, lowest bit first. */
function power(base: v128, degree: i32): v128 {
  let result = f64x2.splat(1);
  for (let rest = degree; rest > 0; rest >>= 1, base = f64x2.mul(base, base)) {
    if (rest & 1) result = f64x2.mul(result, base);
  }
  return result;
}

function precomputedRow(s: SvmState, row: i32, from: i32, to: i32, out: usize): void {
  const own = s.X + <usize>i32At(s.index, row) * ((<usize>s.p) << 3);
  for (let j = from; j < to; j++) store<f32>(out + ((<usize>j) << 2), <f32>f64At(own, i32At(s.index, j)));
}

/** Squared norms of the rows, and the kernel of each row with itself, in double precision. */
export function prepareRows(s: SvmState, diagonal: usize): void {
  const bytes = (<usize>s.p) << 3;
  for (let t = 0; t < s.rows; t++) {
    if (s.kernel == PRECOMPUTED) {
      const at = i32At(s.index, t);
      putF64(diagonal, t, f64At(s.X + <usize>at * bytes, at));
      continue;
    }
    // As the products with others are made, so that the distance of a row from itself is nothing.
    const row = rowOf(s, t);
    if (s.p >= FEWEST_LANED) dotsInLanes(row, row, row, row, row, bytes, s.products);
    else dotsInOrder(row, row, row, row, row, bytes, s.products);
    const norm = load<f64>(s.products);
    putF64(s.norm, t, norm);
    const none = f64x2.splat(-s.gamma * (norm + norm - 2 * norm));
    const value = s.kernel == RBF ? expOf(none) : ofDots(s.kernel, s.gamma, s.coef0, s.degree, f64x2.splat(norm));
    putF64(diagonal, t, f64x2.extract_lane(value, 0));
  }
}
