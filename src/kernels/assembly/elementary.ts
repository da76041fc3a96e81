// AssemblyScript's own library has these, after musl (https://musl.libc.org): correctly rounded operations and tables, so
// that every engine computes the same bits. Errors are in units of the last place, as measured against exact values.

/** `e ** x - 1` without loss for small `x`; the error stays below 1.6. */
export function expm1(x: f64): f64 {
  return isNumber(x) ? NativeMath.expm1(x) : NaN;
}

/** Hyperbolic tangent; the error stays below 2.1. */
export function tanh(x: f64): f64 {
  return isNumber(x) ? NativeMath.tanh(x) : NaN;
}

/** `x ** y`, with JavaScript's special cases; the error stays below 0.6. */
export function pow(x: f64, y: f64): f64 {
  const power = NativeMath.pow(x, y);
  return isNumber(power) ? power : NaN;
}

/** Engines disagree about the sign of a NaN that is computed, so all are made one. */
function isNumber(x: f64): bool {
  return abs<f64>(x) <= Infinity;
}
