// Functions of the compiled module, for what runs in TypeScript: the same bits in every engine. Errors are in units of the
// last place, as measured against exact values.

import { compiledKernels } from './compiled-kernels.js';

/** `e ** x - 1` without loss for small `x`; the error stays below 1.6. */
export function expm1(x: number): number {
  return compiledKernels().exports.expm1(x);
}

/** `x ** y`, with JavaScript's special cases; the error stays below 0.6. */
export function pow(x: number, y: number): number {
  return compiledKernels().exports.pow(x, y);
}

/** Hyperbolic tangent; the error stays below 2.1. */
export function tanh(x: number): number {
  return compiledKernels().exports.tanh(x);
}

/** The error function; the error stays below 1. */
export function erf(x: number): number {
  return compiledKernels().exports.erf(x);
}

/** `1 - erf(x)` without loss for large `x`; the error stays below 2.6. */
export function erfc(x: number): number {
  return compiledKernels().exports.erfc(x);
}

/**
 * Logarithm of the absolute value of the gamma function; the error stays below 2.8 for positive `x`, and below
 * `4e-15 * (1 + lgamma(-x))` for negative.
 */
export function lgamma(x: number): number {
  return compiledKernels().exports.lgamma(x);
}
