// The natural logarithm of Arm Optimized Routines (math/log.c), as glibc evaluates it with fused multiply-adds; bit for
// bit that of src/kernels/reference-log.ts.
// Copyright (c) 2018-2024, Arm Limited. SPDX-License-Identifier: MIT OR Apache-2.0 WITH LLVM-exception

import { fusedMultiplyAdd as fma } from './fused-multiply-add';
import { LOG_INTERVALS } from './reference-log-table';

const LN2: f64 = 0.6931471805599453;
const LN2_HIGH: f64 = 0.6931471805598903;
const LN2_LOW: f64 = 5.497923018708371e-14;
/** Between these, the polynomial around 1 is used. */
const NEAR_ONE_FROM: f64 = 0.9375;
const NEAR_ONE_TO: f64 = 1.064697265625;

/** Base-2 logarithm of a share in (0, 1]: the natural one divided by ln 2, as in the impurity formula. */
export function log2OfShare(x: f64): f64 {
  return referenceLog(x) / LN2;
}

/** Natural logarithm of a positive normal number, with the bits of glibc; much slower than `log`. */
export function referenceLog(x: f64): f64 {
  return x >= NEAR_ONE_FROM && x < NEAR_ONE_TO ? logNearOne(x) : logFar(x);
}

/** log(x) = k ln 2 + log(c) + log1p(r), where c is the centre of the interval of x / 2^k and r = x / (2^k c) - 1. */
function logFar(x: f64): f64 {
  const bits = reinterpret<i64>(x);
  const offset = bits - 0x3fe6000000000000;
  const interval = LOG_INTERVALS + ((<usize>((offset >> 45) & 127)) << 4);
  const k = <f64>(offset >> 52);
  const scaled = reinterpret<f64>(bits - (offset & -0x10000000000000));
  const r = fma(scaled, load<f64>(interval), -1);
  const w = k * LN2_HIGH + load<f64>(interval, 8);
  const sum = r + w;
  const r2 = r * r;
  const low = fma(r2, -0.5000000000000001, fma(k, LN2_LOW, w - sum + r));
  const inner = fma(r, -0.16667054827627667, 0.20000304511814496);
  const outer = fma(inner, r2, fma(r, -0.2499999999622955, 0.33333333331825593));
  return fma(r * r2, outer, low) + sum;
}

/** Taylor polynomial around 1, with the quadratic term split so that no digit is lost. */
function logNearOne(x: f64): f64 {
  const r = x - 1;
  const r2 = r * r;
  const r3 = r * r2;
  const a = fma(r2, 0.19999999999320328, fma(r, -0.24999999999998432, 0.3333333333333352));
  const b = fma(r2, -0.12499997863982555, fma(r, 0.14285715076560868, -0.16666666669929706));
  const c = fma(
    r3,
    -0.08328363062289341,
    fma(r2, 0.09181994006195467, fma(r, -0.10000486757818193, 0.11110712032936046)),
  );
  const polynomial = fma(fma(c, r3, b), r3, a);
  const shifted = r * 134217728 + r;
  const rHigh = shifted - r * 134217728;
  const high = rHigh * rHigh * -0.5 + r;
  const low = fma(-0.5 * (r - rHigh), r + rHigh, rHigh * rHigh * -0.5 + (r - high));
  return high + fma(polynomial, r3, low);
}
