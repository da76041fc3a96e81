import { kernelValues } from './svm-cache';
import { BLOCK, f64At, putF64, SvmState } from './svm-state';

// Which two variables move next: the one whose gradient calls loudest, and the one that, moved with it, lowers the
// objective most by second order (Fan, Chen and Lin, 2005). Lanes find the best value of each block; the variable is then
// looked for in one block, from its end, because the last among equals counts.

/** What stands for a curvature that is not positive. */
export const TAU: f64 = 1e-12;

const NO_CANDIDATE: f64 = -Infinity;

/** Adds the movement of two variables to the gradient, and finds {@link SvmState.top} on the way. */
export function moveGradient(s: SvmState, rowI: usize, rowJ: usize, moveI: f64, moveJ: f64): void {
  const gradient = s.gradient;
  const side = s.side;
  const active = s.active;
  const i = f64x2.splat(moveI);
  const j = f64x2.splat(moveJ);
  const zero = f64x2.splat(0);
  let top = NO_CANDIDATE;
  for (let block = 0, from = 0; from < active; block++, from += BLOCK) {
    const to = min<i32>(from + BLOCK, active);
    const even = (<usize>(to & ~1)) << 3;
    let best = f64x2.splat(NO_CANDIDATE);
    let t = (<usize>from) << 3;
    for (; t < even; t += 16) {
      const valuesI = f64x2.promote_low_f32x4(v128.load_zero<f64>(rowI + (t >> 1)));
      const valuesJ = f64x2.promote_low_f32x4(v128.load_zero<f64>(rowJ + (t >> 1)));
      const move = f64x2.add(f64x2.mul(valuesI, i), f64x2.mul(valuesJ, j));
      const moved = f64x2.add(v128.load(gradient + t), move);
      v128.store(gradient + t, moved);
      best = f64x2.pmax(best, f64x2.sub(f64x2.pmin(v128.load(side + t), zero), moved));
    }
    let value = max<f64>(f64x2.extract_lane(best, 0), f64x2.extract_lane(best, 1));
    if (to & 1) {
      const moved =
        load<f64>(gradient + t) + (<f64>load<f32>(rowI + (t >> 1)) * moveI + <f64>load<f32>(rowJ + (t >> 1)) * moveJ);
      store<f64>(gradient + t, moved);
      value = max<f64>(value, min<f64>(load<f64>(side + t), 0) - moved);
    }
    putF64(s.blockBest, block, value);
    top = max<f64>(top, value);
  }
  s.top = top;
}

/** Finds {@link SvmState.top} where no variable moved. */
export function findTop(s: SvmState): void {
  let top = NO_CANDIDATE;
  for (let block = 0, from = 0; from < s.active; block++, from += BLOCK) {
    const to = min<i32>(from + BLOCK, s.active);
    let value = NO_CANDIDATE;
    for (let t = from; t < to; t++) value = max<f64>(value, rise(s, t));
    putF64(s.blockBest, block, value);
    top = max<f64>(top, value);
  }
  s.top = top;
}

/** The -gradient of a variable that may rise. */
function rise(s: SvmState, t: i32): f64 {
  return min<f64>(f64At(s.side, t), 0) - f64At(s.gradient, t);
}

/** The last block that has the value. */
function lastBlock(s: SvmState, value: f64): i32 {
  let block = (s.active - 1) / BLOCK;
  while (block > 0 && f64At(s.blockBest, block) != value) block--;
  return block;
}

/** Puts the pair that is to move into the state; false when no pair violates the conditions by the tolerance. */
export function selectPair(s: SvmState): bool {
  if (s.top == NO_CANDIDATE) return false;
  const first = lastBlock(s, s.top);
  let i = min<i32>((first + 1) * BLOCK, s.active) - 1;
  while (i > first * BLOCK && rise(s, i) != s.top) i--;
  const row = kernelValues(s, i, s.active);
  const gain = bestGains(s, row, f64At(s.diagonal, i));
  // The greatest difference of gradients was left behind the gains.
  const violation = f64At(s.blockBest, s.active / BLOCK + 1);
  if (!(violation >= s.tolerance)) return false;
  const second = lastBlock(s, gain);
  let j = min<i32>((second + 1) * BLOCK, s.active) - 1;
  while (j >= 0 && gainOf(s, row, f64At(s.diagonal, i), j) != gain) j--;
  if (j < 0) return false;
  s.i = i;
  s.j = j;
  s.rowI = row;
  return true;
}

/** What the objective wins when a variable moves with the one at the top; -1 for one that cannot. */
function gainOf(s: SvmState, row: usize, diagonal: f64, t: i32): f64 {
  const difference = s.top + f64At(s.gradient, t) - max<f64>(f64At(s.side, t), 0);
  if (!(difference > 0)) return -1;
  const value = <f64>load<f32>(row + ((<usize>t) << 2));
  const curvature = diagonal + f64At(s.diagonal, t) - 2 * value;
  return (difference * difference) / (curvature > 0 ? curvature : TAU);
}

/** The greatest {@link gainOf}, with that of each block. */
function bestGains(s: SvmState, row: usize, diagonal: f64): f64 {
  const active = s.active;
  const gradient = s.gradient;
  const side = s.side;
  const diagonals = s.diagonal;
  const zero = f64x2.splat(0);
  const tau = f64x2.splat(TAU);
  const top = f64x2.splat(s.top);
  const own = f64x2.splat(diagonal);
  let greatest = f64x2.splat(NO_CANDIDATE);
  let gain: f64 = 0;
  for (let block = 0, from = 0; from < active; block++, from += BLOCK) {
    const to = min<i32>(from + BLOCK, active);
    const even = (<usize>(to & ~1)) << 3;
    let best = zero;
    for (let t = (<usize>from) << 3; t < even; t += 16) {
      const sum = f64x2.add(top, v128.load(gradient + t));
      const difference = f64x2.sub(sum, f64x2.pmax(v128.load(side + t), zero));
      const value = f64x2.promote_low_f32x4(v128.load_zero<f64>(row + (t >> 1)));
      const bend = f64x2.sub(f64x2.add(own, v128.load(diagonals + t)), f64x2.add(value, value));
      const curvature = v128.bitselect(bend, tau, f64x2.gt(bend, zero));
      const won = f64x2.div(f64x2.mul(difference, difference), curvature);
      best = f64x2.pmax(best, v128.and(won, f64x2.gt(difference, zero)));
      greatest = f64x2.pmax(greatest, difference);
    }
    let value = max<f64>(f64x2.extract_lane(best, 0), f64x2.extract_lane(best, 1));
    if (to & 1) {
      const t = to - 1;
      value = max<f64>(value, gainOf(s, row, diagonal, t));
      const difference = s.top + f64At(gradient, t) - max<f64>(f64At(side, t), 0);
      greatest = f64x2.pmax(greatest, f64x2.splat(difference));
    }
    putF64(s.blockBest, block, value);
    gain = max<f64>(gain, value);
  }
  const difference = max<f64>(f64x2.extract_lane(greatest, 0), f64x2.extract_lane(greatest, 1));
  putF64(s.blockBest, active / BLOCK + 1, difference);
  return gain;
}

/** {@link selectPair} where both variables must have one label: the loudest of each label, then the best partner. */
export function selectPairOfLabel(s: SvmState): bool {
  let plus = -1;
  let minus = -1;
  let topPlus = NO_CANDIDATE;
  let topMinus = NO_CANDIDATE;
  for (let t = 0; t < s.active; t++) {
    const value = rise(s, t);
    if (value == NO_CANDIDATE) continue;
    if (f64At(s.label, t) > 0) {
      if (value >= topPlus) {
        topPlus = value;
        plus = t;
      }
    } else if (value >= topMinus) {
      topMinus = value;
      minus = t;
    }
  }
  const rowPlus: usize = plus < 0 ? 0 : kernelValues(s, plus, s.active);
  const rowMinus: usize = minus < 0 ? 0 : kernelValues(s, minus, s.active);
  let greatestPlus = NO_CANDIDATE;
  let greatestMinus = NO_CANDIDATE;
  let gain: f64 = -1;
  let j = -1;
  for (let t = 0; t < s.active; t++) {
    const gradient = f64At(s.gradient, t);
    if (f64At(s.side, t) > 0) continue;
    const isPlus = f64At(s.label, t) > 0;
    if (isPlus) greatestPlus = max<f64>(greatestPlus, gradient);
    else greatestMinus = max<f64>(greatestMinus, gradient);
    const i = isPlus ? plus : minus;
    if (i < 0) continue;
    s.top = isPlus ? topPlus : topMinus;
    const won = gainOf(s, isPlus ? rowPlus : rowMinus, f64At(s.diagonal, i), t);
    if (won >= 0 && won >= gain) {
      gain = won;
      j = t;
    }
  }
  if (j < 0 || !(max<f64>(topPlus + greatestPlus, topMinus + greatestMinus) >= s.tolerance)) return false;
  s.i = f64At(s.label, j) > 0 ? plus : minus;
  s.j = j;
  // Asked for again: the rows of both labels and of the partner would be three.
  s.rowI = kernelValues(s, s.i, s.active);
  return true;
}
