import { f64At, SvmState } from './svm-state';

/** Where a gradient would be zero: the mean over free variables, or else the middle between the bounds. */
@unmanaged
class Zero {
  free!: f64;
  sum!: f64;
  least!: f64;
  greatest!: f64;
}

function reset(zero: Zero): void {
  zero.free = zero.sum = 0;
  zero.least = Infinity;
  zero.greatest = -Infinity;
}

function add(zero: Zero, side: f64, gradient: f64): void {
  if (side == 0) {
    zero.free++;
    zero.sum += gradient;
  } else if (side > 0) {
    zero.least = min<f64>(zero.least, gradient);
  } else {
    zero.greatest = max<f64>(zero.greatest, gradient);
  }
}

function zeroOf(zero: Zero): f64 {
  return zero.free > 0 ? zero.sum / zero.free : (zero.least + zero.greatest) / 2;
}

/** What is subtracted from a sum of kernels. */
export function offset(s: SvmState): f64 {
  const zero = changetype<Zero>(s.blockBest);
  reset(zero);
  for (let t = 0; t < s.active; t++) add(zero, f64At(s.side, t), f64At(s.gradient, t));
  return zeroOf(zero);
}

/** Half the difference of the zeros of both labels; {@link marginOfLabels} is half their sum. */
export function offsetOfLabels(s: SvmState): f64 {
  return (zeroOfLabel(s, 1) - zeroOfLabel(s, -1)) / 2;
}

/** Half the sum of the zeros of both labels. */
export function marginOfLabels(s: SvmState): f64 {
  return (zeroOfLabel(s, 1) + zeroOfLabel(s, -1)) / 2;
}

function zeroOfLabel(s: SvmState, label: f64): f64 {
  const zero = changetype<Zero>(s.blockBest);
  reset(zero);
  for (let t = 0; t < s.active; t++) {
    if (f64At(s.label, t) == label) add(zero, label * f64At(s.side, t), label * f64At(s.gradient, t));
  }
  return zeroOf(zero);
}
