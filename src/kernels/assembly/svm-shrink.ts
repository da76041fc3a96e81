import { aborted } from './control';
import { kernelValues, swapCached } from './svm-cache';
import { f64At, i32At, putF64, putI32, SvmState } from './svm-state';

// Variables at a bound that will most likely stay there are set aside.

/** Adds `factor` times the kernel values of a row to some of an array. */
export function addRow(array: usize, row: usize, from: i32, to: i32, factor: f64): void {
  const factors = f64x2.splat(factor);
  let t = from;
  for (; t + 2 <= to; t += 2) {
    const at = array + ((<usize>t) << 3);
    const values = f64x2.promote_low_f32x4(v128.load_zero<f64>(row + ((<usize>t) << 2)));
    v128.store(at, f64x2.add(v128.load(at), f64x2.mul(factors, values)));
  }
  if (t < to) putF64(array, t, f64At(array, t) + factor * <f64>load<f32>(row + ((<usize>t) << 2)));
}

/** Brings the gradient of the variables that were set aside up to date, and takes them in again. */
export function unshrink(s: SvmState): void {
  const active = s.active;
  const all = s.variables;
  if (active == all) return;
  for (let t = active; t < all; t++) putF64(s.gradient, t, f64At(s.boundGradient, t) + f64At(s.linear, t));
  for (let t = 0; t < active && !aborted(); t++) {
    if (f64At(s.side, t) != 0) continue;
    addRow(s.gradient, kernelValues(s, t, all), active, all, f64At(s.label, t) * f64At(s.alpha, t));
  }
  s.active = all;
}

/** The greatest violations, by label where each label has its own multiplier: to rise, and to fall. */
@unmanaged
class Limits {
  risePlus!: f64;
  fallPlus!: f64;
  riseMinus!: f64;
  fallMinus!: f64;
}

/** Sets variables aside. */
export function shrink(s: SvmState): void {
  // A state's top and pair are found anew afterwards; the limits are kept where blocks will be.
  const limits = changetype<Limits>(s.blockBest);
  findLimits(s, limits);
  const violation = max<f64>(limits.risePlus + limits.fallPlus, limits.riseMinus + limits.fallMinus);
  if (!s.unshrunk && violation <= s.tolerance * 10) {
    s.unshrunk = true;
    unshrink(s);
  }
  let count = 0;
  for (let t = 0; t < s.active; t++) {
    if (!stays(s, t, limits)) {
      s.active--;
      while (s.active > t) {
        if (stays(s, s.active, limits)) {
          swapVariables(s, t, s.active);
          putI32(s.swaps, 2 * count, t);
          putI32(s.swaps, 2 * count + 1, s.active);
          count++;
          break;
        }
        s.active--;
      }
    }
  }
  if (!s.doubled) swapCached(s, count);
}

function findLimits(s: SvmState, limits: Limits): void {
  limits.risePlus = limits.fallPlus = limits.riseMinus = limits.fallMinus = -Infinity;
  for (let t = 0; t < s.active; t++) {
    const side = f64At(s.side, t);
    const gradient = f64At(s.gradient, t);
    if (f64At(s.label, t) > 0) {
      if (side >= 0) limits.risePlus = max<f64>(limits.risePlus, -gradient);
      if (side <= 0) limits.fallPlus = max<f64>(limits.fallPlus, gradient);
    } else {
      if (side >= 0) limits.riseMinus = max<f64>(limits.riseMinus, -gradient);
      if (side <= 0) limits.fallMinus = max<f64>(limits.fallMinus, gradient);
    }
  }
  if (s.nu) return;
  limits.risePlus = limits.riseMinus = max<f64>(limits.risePlus, limits.riseMinus);
  limits.fallPlus = limits.fallMinus = max<f64>(limits.fallPlus, limits.fallMinus);
}

/** Whether a variable may still move soon. */
function stays(s: SvmState, t: i32, limits: Limits): bool {
  const side = f64At(s.side, t);
  if (side == 0) return true;
  const plus = f64At(s.label, t) > 0;
  const gradient = f64At(s.gradient, t);
  if (side < 0) return !(-gradient > (plus ? limits.risePlus : limits.riseMinus));
  return !(gradient > (plus ? limits.fallPlus : limits.fallMinus));
}

function swapVariables(s: SvmState, a: i32, b: i32): void {
  swapF64(s.label, a, b);
  swapF64(s.gradient, a, b);
  swapF64(s.boundGradient, a, b);
  swapF64(s.alpha, a, b);
  swapF64(s.upper, a, b);
  swapF64(s.linear, a, b);
  swapF64(s.side, a, b);
  swapF64(s.diagonal, a, b);
  swapI32(s.original, a, b);
  if (s.doubled) {
    swapI32(s.rowOf, a, b);
    return;
  }
  swapF64(s.norm, a, b);
  swapI32(s.index, a, b);
  swapI32(s.slotOf, a, b);
  if (i32At(s.slotOf, a) >= 0) putI32(s.owner, i32At(s.slotOf, a), a);
  if (i32At(s.slotOf, b) >= 0) putI32(s.owner, i32At(s.slotOf, b), b);
}

function swapF64(array: usize, a: i32, b: i32): void {
  const value = f64At(array, a);
  putF64(array, a, f64At(array, b));
  putF64(array, b, value);
}

function swapI32(array: usize, a: i32, b: i32): void {
  const value = i32At(array, a);
  putI32(array, a, i32At(array, b));
  putI32(array, b, value);
}
