import { tanh } from './elementary';
import { expLanes } from './exp-log-lanes';
import { f64At, i32At, LINEAR, POLY, PRECOMPUTED, putF64, RBF, SvmState } from './svm-state';

/** From so many columns on, products are added in lanes; below, one after the other, as in most other libraries. */
const FEWEST_LANED: i32 = 16;

/** Kernel values (f32, OUT from `from` on) of a row with the rows `from` to `to - 1`; up to three more are written. */
export function kernelRow(s: SvmState, row: i32, from: i32, to: i32, out: usize): void {
  if (s.kernel == PRECOMPUTED) {
    precomputedRow(s, row, from, to, out);
    return;
  }
  const bytes = (<usize>s.p) << 3;
  const own = rowOf(s, row);
  const last = to - 1;
  const inLanes = s.p >= FEWEST_LANED;
  for (let j = from; j < to; j += 4) {
    const k = min<i32>(j + 1, last);
    const l = min<i32>(j + 2, last);
    const m = min<i32>(j + 3, last);
    const dots = out + ((<usize>j) << 2);
    // The products wait where the kernel values will be; a row of them has room for four doubles from any place on.
    if (inLanes) dotsInLanes(own, rowOf(s, j), rowOf(s, k), rowOf(s, l), rowOf(s, m), bytes, dots);
    else dotsInOrder(own, rowOf(s, j), rowOf(s, k), rowOf(s, l), rowOf(s, m), bytes, dots);
    const low = fromDots(s, row, j, v128.load(dots), k);
    const high = fromDots(s, row, l, v128.load(dots, 16), m);
    v128.store(dots, v128.shuffle<f32>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 1, 4, 5));
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
  for (let k: usize = 0; k < even; k += 16) {
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

/** Kernel values from the products of a row with the rows `j` and `next`. */
function fromDots(s: SvmState, row: i32, j: i32, dots: v128, next: i32): v128 {
  if (s.kernel == LINEAR) return dots;
  if (s.kernel != RBF) return ofDots(s.kernel, s.gamma, s.coef0, s.degree, dots);
  const norms = f64x2.replace_lane(f64x2.splat(f64At(s.norm, j)), 1, f64At(s.norm, next));
  const both = f64x2.add(f64x2.splat(f64At(s.norm, row)), norms);
  return expOf(f64x2.mul(f64x2.splat(-s.gamma), f64x2.sub(both, f64x2.add(dots, dots))));
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

/** Squared norms of the rows, and the kernel of each row with itself, in double precision. SCRATCH: 32 bytes */
export function prepareRows(s: SvmState, diagonal: usize, scratch: usize): void {
  const bytes = (<usize>s.p) << 3;
  for (let t = 0; t < s.rows; t++) {
    if (s.kernel == PRECOMPUTED) {
      const at = i32At(s.index, t);
      putF64(diagonal, t, f64At(s.X + <usize>at * bytes, at));
      continue;
    }
    // As the products with others are made, so that the distance of a row from itself is nothing.
    const row = rowOf(s, t);
    if (s.p >= FEWEST_LANED) dotsInLanes(row, row, row, row, row, bytes, scratch);
    else dotsInOrder(row, row, row, row, row, bytes, scratch);
    putF64(s.norm, t, load<f64>(scratch));
    putF64(diagonal, t, f64x2.extract_lane(fromDots(s, t, t, v128.load(scratch), t), 0));
  }
}
