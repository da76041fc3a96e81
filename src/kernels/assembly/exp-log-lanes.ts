// The functions of exp-log.ts for two numbers at once, in the ranges where they need no special case: bit for bit the
// same, operation by operation.

/** `e ** x` for two numbers between -700 and 700. */
export function expLanes(x: v128): v128 {
  const whole = f64x2.floor(f64x2.add(f64x2.mul(x, f64x2.splat(1.4426950408889634)), f64x2.splat(0.5)));
  const high = f64x2.sub(x, f64x2.mul(whole, f64x2.splat(0.6931471803691238)));
  const low = f64x2.mul(whole, f64x2.splat(1.9082149292705877e-10));
  const r = f64x2.sub(high, low);
  const t = f64x2.mul(r, r);
  let tail = plus(-1.6533902205465252e-6, f64x2.mul(t, f64x2.splat(4.1381367970572385e-8)));
  tail = plus(6.613756321437934e-5, f64x2.mul(t, tail));
  tail = plus(-0.0027777777777015593, f64x2.mul(t, tail));
  tail = plus(0.16666666666666602, f64x2.mul(t, tail));
  const c = f64x2.sub(r, f64x2.mul(t, tail));
  const two = f64x2.splat(2);
  const bent = f64x2.sub(f64x2.sub(low, f64x2.div(f64x2.mul(r, c), f64x2.sub(two, c))), high);
  const k = i64x2.extend_low_i32x4_s(i32x4.trunc_sat_f64x2_s_zero(whole));
  const power = i64x2.shl(i64x2.add(k, i64x2.splat(1023)), 52);
  return f64x2.mul(f64x2.sub(f64x2.splat(1), bent), power);
}

/** `log(1 + x)` for two numbers from 0 and below 8. */
export function log1pLanes(x: v128): v128 {
  const one = f64x2.splat(1);
  const half = f64x2.splat(0.5);
  const u = f64x2.add(one, x);
  // Halved once from the square root of two on, twice from twice that on, three times from four times that on.
  const steps = f64x2.mul(u, f64x2.splat(0.7071067811865476));
  const once = f64x2.ge(steps, one);
  const twice = f64x2.ge(steps, f64x2.splat(2));
  const thrice = f64x2.ge(steps, f64x2.splat(4));
  const k = f64x2.add(f64x2.add(v128.and(once, one), v128.and(twice, one)), v128.and(thrice, one));
  let reduced = f64x2.mul(u, v128.bitselect(half, one, once));
  reduced = f64x2.mul(reduced, v128.bitselect(half, one, twice));
  reduced = f64x2.mul(reduced, v128.bitselect(half, one, thrice));
  const f = f64x2.sub(reduced, one);
  const correction = f64x2.div(f64x2.sub(x, f64x2.sub(u, one)), u);
  const square = f64x2.mul(f64x2.mul(half, f), f);
  const s = f64x2.div(f, f64x2.add(f64x2.splat(2), f));
  const z = f64x2.mul(s, s);
  const w = f64x2.mul(z, z);
  let even = plus(0.22222198432149784, f64x2.mul(w, f64x2.splat(0.15313837699209373)));
  even = f64x2.mul(w, plus(0.3999999999940942, f64x2.mul(w, even)));
  let odd = plus(0.1818357216161805, f64x2.mul(w, f64x2.splat(0.14798198605116586)));
  odd = plus(0.2857142874366239, f64x2.mul(w, odd));
  odd = f64x2.mul(z, plus(0.6666666666666735, f64x2.mul(w, odd)));
  const series = f64x2.mul(s, f64x2.add(square, f64x2.add(even, odd)));
  const lowPart = f64x2.add(f64x2.mul(k, f64x2.splat(1.9082149292705877e-10)), correction);
  const highPart = f64x2.mul(k, f64x2.splat(0.6931471803691238));
  return f64x2.add(f64x2.add(f64x2.sub(f64x2.add(series, lowPart), square), f), highPart);
}

function plus(constant: f64, term: v128): v128 {
  return f64x2.add(f64x2.splat(constant), term);
}
