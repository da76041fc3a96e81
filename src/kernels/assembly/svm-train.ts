import { ARGUMENTS } from './control';
import { resetCache } from './svm-cache';
import { prepareRows } from './svm-kernel';
import { marginOfLabels, offset, offsetOfLabels } from './svm-offset';
import { endShare, serveRows } from './svm-share';
import { solve } from './svm-solve';
import { f64At, i32At, placeState, putF64, putI32, SvmState } from './svm-state';

/** Problems, as the TypeScript side numbers them. */
const C_SVC: i32 = 0;
const NU_SVC: i32 = 1;
const EPSILON_SVR: i32 = 3;
const NU_SVR: i32 = 4;

/** Numbers as the TypeScript of the same name writes them, in this order. */
@unmanaged
class SvmTrainArguments {
  /** IN, rows of `p` numbers. */
  X!: f64;
  p!: f64;
  /** IN, i32: the rows of X that problems are made of, one list after the other. */
  rows!: f64;
  /** IN, weight and (in regression) target of each row of X. */
  weights!: f64;
  targets!: f64;
  formulation!: f64;
  kernel!: f64;
  degree!: f64;
  gamma!: f64;
  coef0!: f64;
  nu!: f64;
  epsilon!: f64;
  tolerance!: f64;
  shrinking!: f64;
  maxIter!: f64;
  /** Rows that the cache holds at most. */
  slots!: f64;
  /** IN, OUT: one {@link SvmTask} for each chunk. */
  tasks!: f64;
  /** SCRATCH for the only solver, and words to share its rows by (zeros); 0 where each chunk is a problem. */
  solver!: f64;
  share!: f64;
}

/** One problem to be solved. */
@unmanaged
class SvmTask {
  /** IN: where its rows begin in the list of rows, how many there are of the first label and then of the second. */
  first!: f64;
  firstCount!: f64;
  second!: f64;
  secondCount!: f64;
  /** IN: the bound of a row of weight 1. */
  firstC!: f64;
  secondC!: f64;
  /** OUT, a coefficient for each row. */
  coefficients!: f64;
  /** OUT: what is subtracted from a sum of kernels, the number of iterations, and whether they ended too early. */
  offset!: f64;
  iterations!: f64;
  cutShort!: f64;
}

/** Solves one problem (SCRATCH: `svmScratchBytes`), or, in chunks after the first of a shared one, helps to (2 KB). */
export function svmTrainChunk(chunk: i32, scratch: usize): void {
  const a = changetype<SvmTrainArguments>(ARGUMENTS);
  const share = <usize>a.share;
  if (share == 0) {
    solveTask(a, chunk, scratch, 0);
  } else if (chunk == 0) {
    solveTask(a, 0, <usize>a.solver, share);
    endShare(share);
  } else {
    serveRows(share, scratch);
  }
}

function solveTask(a: SvmTrainArguments, chunk: i32, scratch: usize, share: usize): void {
  const task = changetype<SvmTask>(<usize>a.tasks + <usize>chunk * offsetof<SvmTask>());
  const rows = <i32>task.firstCount + <i32>task.secondCount;
  const formulation = <i32>a.formulation;
  const isRegression = formulation >= EPSILON_SVR;
  const s = placeState(scratch, rows, isRegression ? 2 * rows : rows, min<i32>(<i32>a.slots, rows));
  s.share = share;
  s.X = <usize>a.X;
  s.p = <i32>a.p;
  s.kernel = <i32>a.kernel;
  s.degree = <i32>a.degree;
  s.gamma = a.gamma;
  s.coef0 = a.coef0;
  s.tolerance = a.tolerance;
  s.shrinking = a.shrinking != 0;
  s.nu = formulation == NU_SVC || formulation == NU_SVR;
  readRows(s, a, task);
  if (isRegression) poseRegression(s, a, formulation == NU_SVR);
  else poseClasses(s, a, formulation);
  resetCache(s);
  const iterations = solve(s, a.maxIter);
  task.iterations = iterations < 0 ? -1 - iterations : iterations;
  task.cutShort = iterations < 0 ? 1 : 0;
  // The margin is 1 in the other formulations; this one finds it.
  const margin = formulation == NU_SVC ? marginOfLabels(s) : 1;
  task.offset = (s.nu ? offsetOfLabels(s) : offset(s)) / margin;
  writeCoefficients(s, task, margin);
}

/** The rows, their labels, bounds, and kernels with themselves. */
function readRows(s: SvmState, a: SvmTrainArguments, task: SvmTask): void {
  const firstCount = <i32>task.firstCount;
  for (let t = 0; t < s.rows; t++) {
    const isFirst = t < firstCount;
    const from = isFirst ? <i32>task.first + t : <i32>task.second + t - firstCount;
    const row = i32At(<usize>a.rows, from);
    putI32(s.index, t, row);
    putF64(s.label, t, isFirst ? 1 : -1);
    putF64(s.upper, t, f64At(<usize>a.weights, row) * (isFirst ? task.firstC : task.secondC));
  }
  for (let t = 0; t < s.variables; t++) putI32(s.original, t, t);
  prepareRows(s, s.diagonal);
}

/** Classification and novelty: where the variables begin, and their linear term. */
function poseClasses(s: SvmState, a: SvmTrainArguments, formulation: i32): void {
  const rows = s.rows;
  let sum: f64 = 0;
  for (let t = 0; t < rows; t++) sum += a.nu * f64At(s.upper, t);
  let plus = formulation == NU_SVC ? sum / 2 : sum;
  let minus = sum / 2;
  for (let t = 0; t < rows; t++) {
    const label = f64At(s.label, t);
    putF64(s.linear, t, formulation == C_SVC ? -label : 0);
    const left = formulation == C_SVC ? 0 : label > 0 ? plus : minus;
    const alpha = max<f64>(min<f64>(f64At(s.upper, t), left), 0);
    putF64(s.alpha, t, alpha);
    if (label > 0) plus -= alpha;
    else minus -= alpha;
  }
}

/** Regression: each row has a variable for errors above and one for errors below. */
function poseRegression(s: SvmState, a: SvmTrainArguments, nu: bool): void {
  const rows = s.rows;
  let sum: f64 = 0;
  for (let t = 0; t < rows; t++) sum += f64At(s.upper, t) * a.nu;
  sum /= 2;
  for (let t = 0; t < rows; t++) {
    const target = f64At(<usize>a.targets, i32At(s.index, t));
    const alpha = nu ? min<f64>(sum, f64At(s.upper, t)) : 0;
    sum -= alpha;
    poseOne(s, t, t, 1, alpha, nu ? -target : a.epsilon - target);
    poseOne(s, t + rows, t, -1, alpha, nu ? target : a.epsilon + target);
  }
}

function poseOne(s: SvmState, t: i32, row: i32, label: f64, alpha: f64, linear: f64): void {
  putI32(s.rowOf, t, row);
  putF64(s.label, t, label);
  putF64(s.alpha, t, alpha);
  putF64(s.linear, t, label * linear);
  putF64(s.upper, t, f64At(s.upper, row));
  putF64(s.diagonal, t, f64At(s.diagonal, row));
}

/** The variables times their labels, in the order of the rows. */
function writeCoefficients(s: SvmState, task: SvmTask, scale: f64): void {
  const out = <usize>task.coefficients;
  const restored = s.linear;
  for (let t = 0; t < s.variables; t++) {
    putF64(restored, i32At(s.original, t), f64At(s.alpha, t) * (f64At(s.label, t) / scale));
  }
  for (let t = 0; t < s.rows; t++) {
    const value = f64At(restored, t);
    putF64(out, t, s.doubled ? value + f64At(restored, t + s.rows) : value);
  }
}
