import { aborted, progress } from './control';
import { kernelValues } from './svm-cache';
import { findTop, moveGradient, selectPair, selectPairOfLabel, TAU } from './svm-select';
import { addRow, shrink, unshrink } from './svm-shrink';
import { f64At, isUpper, putF64, SvmState, updateSide } from './svm-state';

/** Iterations between two shrinkings, which count as progress. */
const ROUND: i32 = 1000;
/** Without a limit of its own a fit ends after so many iterations, or so many for each variable: as LIBSVM's own. */
const MOST_ITERATIONS: f64 = 1e7;
const MOST_FOR_EACH: f64 = 100;

/** Minimizes the objective by moving two variables at a time; gives the number of iterations, negative if cut short. */
export function solve(s: SvmState, maxIter: f64): f64 {
  beginGradient(s);
  let iterations: f64 = 0;
  const round = min<i32>(s.variables, ROUND);
  const limit = maxIter < 0 ? max<f64>(MOST_ITERATIONS, MOST_FOR_EACH * <f64>s.variables) : maxIter;
  let counter = round + 1;
  let still = 0;
  while (iterations < limit && !aborted()) {
    if (--counter == 0) {
      counter = round;
      progress(round);
      if (s.shrinking) {
        shrink(s);
        findTop(s);
      }
    }
    if (!select(s)) {
      unshrink(s);
      findTop(s);
      if (!select(s)) return iterations;
      counter = 1;
    }
    iterations++;
    const move = step(s);
    // Nothing that moves after two rounds, with the variables set aside anew in between, ever will.
    still = move == 0 ? still + 1 : 0;
    if (!(move < Infinity) || still > 2 * ROUND) break;
  }
  return -1 - iterations;
}

function select(s: SvmState): bool {
  return s.nu ? selectPairOfLabel(s) : selectPair(s);
}

/** The gradient at the starting point. */
function beginGradient(s: SvmState): void {
  const all = s.variables;
  memory.copy(s.gradient, s.linear, (<usize>all) << 3);
  memory.fill(s.boundGradient, 0, (<usize>all) << 3);
  for (let t = 0; t < all; t++) updateSide(s, t);
  for (let t = 0; t < all && !aborted(); t++) {
    const label = f64At(s.label, t);
    const upper = isUpper(s, t);
    if (f64At(s.side, t) != 0 && !upper) continue;
    const row = kernelValues(s, t, all);
    addRow(s.gradient, row, 0, all, label * f64At(s.alpha, t));
    if (upper) addRow(s.boundGradient, row, 0, all, label * f64At(s.upper, t));
  }
  findTop(s);
}

/** Moves the selected pair as far as the objective falls and the bounds allow; gives by how much, both together. */
function step(s: SvmState): f64 {
  const i = s.i;
  const j = s.j;
  const oldI = f64At(s.alpha, i);
  const oldJ = f64At(s.alpha, j);
  const wasUpperI = isUpper(s, i);
  const wasUpperJ = isUpper(s, j);
  const labelI = f64At(s.label, i);
  const labelJ = f64At(s.label, j);
  if (labelI != labelJ) moveApart(s, i, j);
  else moveTogether(s, i, j);
  updateSide(s, i);
  updateSide(s, j);
  const all = s.variables;
  // The gradient of the bounds is needed for variables that are set aside, and only then.
  const boundI = s.shrinking && wasUpperI != isUpper(s, i);
  const boundJ = s.shrinking && wasUpperJ != isUpper(s, j);
  const rowI = boundI && s.active < all ? kernelValues(s, i, all) : s.rowI;
  const rowJ = kernelValues(s, j, boundJ ? all : s.active);
  const moveI = labelI * (f64At(s.alpha, i) - oldI);
  const moveJ = labelJ * (f64At(s.alpha, j) - oldJ);
  moveGradient(s, rowI, rowJ, moveI, moveJ);
  if (boundI) addRow(s.boundGradient, rowI, 0, all, (wasUpperI ? -labelI : labelI) * f64At(s.upper, i));
  if (boundJ) addRow(s.boundGradient, rowJ, 0, all, (wasUpperJ ? -labelJ : labelJ) * f64At(s.upper, j));
  return abs<f64>(moveI) + abs<f64>(moveJ);
}

function curvature(s: SvmState, i: i32, j: i32): f64 {
  const value = <f64>load<f32>(s.rowI + ((<usize>j) << 2));
  const bend = f64At(s.diagonal, i) + f64At(s.diagonal, j) - 2 * value;
  return bend <= 0 ? TAU : bend;
}

/** Different labels: both values rise or fall by the same. */
function moveApart(s: SvmState, i: i32, j: i32): void {
  const upperI = f64At(s.upper, i);
  const upperJ = f64At(s.upper, j);
  const gradientI = f64At(s.label, i) * f64At(s.gradient, i);
  const gradientJ = f64At(s.label, j) * f64At(s.gradient, j);
  const delta = (-gradientI - gradientJ) / curvature(s, i, j);
  let alphaI = f64At(s.alpha, i);
  let alphaJ = f64At(s.alpha, j);
  const difference = alphaI - alphaJ;
  alphaI += delta;
  alphaJ += delta;
  if (difference > 0) {
    if (alphaJ < 0) {
      alphaJ = 0;
      alphaI = difference;
    }
  } else if (alphaI < 0) {
    alphaI = 0;
    alphaJ = -difference;
  }
  if (difference > upperI - upperJ) {
    if (alphaI > upperI) {
      alphaI = upperI;
      alphaJ = upperI - difference;
    }
  } else if (alphaJ > upperJ) {
    alphaJ = upperJ;
    alphaI = upperJ + difference;
  }
  putF64(s.alpha, i, alphaI);
  putF64(s.alpha, j, alphaJ);
}

/** The same label: what one value wins the other loses. */
function moveTogether(s: SvmState, i: i32, j: i32): void {
  const upperI = f64At(s.upper, i);
  const upperJ = f64At(s.upper, j);
  const gradientI = f64At(s.label, i) * f64At(s.gradient, i);
  const gradientJ = f64At(s.label, j) * f64At(s.gradient, j);
  const delta = (gradientI - gradientJ) / curvature(s, i, j);
  let alphaI = f64At(s.alpha, i);
  let alphaJ = f64At(s.alpha, j);
  const sum = alphaI + alphaJ;
  alphaI -= delta;
  alphaJ += delta;
  if (sum > upperI) {
    if (alphaI > upperI) {
      alphaI = upperI;
      alphaJ = sum - upperI;
    }
  } else if (alphaJ < 0) {
    alphaJ = 0;
    alphaI = sum;
  }
  if (sum > upperJ) {
    if (alphaJ > upperJ) {
      alphaJ = upperJ;
      alphaI = sum - upperJ;
    }
  } else if (alphaI < 0) {
    alphaI = 0;
    alphaJ = sum;
  }
  putF64(s.alpha, i, alphaI);
  putF64(s.alpha, j, alphaJ);
}
