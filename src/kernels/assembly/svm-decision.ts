import { ARGUMENTS, aborted, progress } from './control';
import { expOf, ofDots } from './svm-kernel';
import { f64At, i32At, PRECOMPUTED, putF64, RBF } from './svm-state';

/** Rows whose decisions are made together: lanes are rows, so that each sum keeps its order. */
const BLOCK_ROWS: i32 = 8;

/** Numbers as the TypeScript of the same name writes them, in this order. */
@unmanaged
class SvmDecisionArguments {
  /** IN, `n` rows of `p` numbers. */
  X!: f64;
  n!: f64;
  p!: f64;
  /** IN, `vectors` rows of `p` numbers, class after class; not for a precomputed kernel. */
  supportVectors!: f64;
  vectors!: f64;
  /** IN, i32: for a precomputed kernel, the column of each support vector. */
  columns!: f64;
  /** IN, i32: support vectors of each class; one class for a single sum. */
  counts!: f64;
  classes!: f64;
  /** IN, `[classes - 1, vectors]`, at least one row. */
  coefficients!: f64;
  /** IN, one for each pair of classes. */
  offsets!: f64;
  kernel!: f64;
  degree!: f64;
  gamma!: f64;
  coef0!: f64;
  chunkRows!: f64;
  /** OUT, `[n, pairs]`. */
  decisions!: f64;
}

/** Decisions of one chunk of rows. SCRATCH: `64 × (p + vectors)`. */
export function svmDecisionChunk(chunk: i32, scratch: usize): void {
  const a = changetype<SvmDecisionArguments>(ARGUMENTS);
  const chunkRows = <i32>a.chunkRows;
  const start = chunk * chunkRows;
  const end = min<i32>(start + chunkRows, <i32>a.n);
  const values = scratch + ((<usize>a.p) << 6);
  for (let row = start; row < end && !aborted(); row += BLOCK_ROWS) {
    if (a.kernel == <f64>PRECOMPUTED) gatherValues(a, row, end - 1, values);
    else {
      transpose(a, row, end - 1, scratch);
      for (let v = 0; v < <i32>a.vectors; v++) kernelOfVector(a, v, scratch, values + ((<usize>v) << 6));
    }
    sumPairs(a, row, end, values);
  }
  progress(end - start);
}

/** Eight rows beside each other (OUT, `p × 8`); rows after the last repeat it. */
function transpose(a: SvmDecisionArguments, row: i32, last: i32, out: usize): void {
  const p = <i32>a.p;
  for (let r = 0; r < BLOCK_ROWS; r++) {
    const from = <usize>a.X + ((<usize>min<i32>(row + r, last) * <usize>p) << 3);
    for (let j = 0; j < p; j++) putF64(out, j * BLOCK_ROWS + r, f64At(from, j));
  }
}

/** Kernel values (OUT, `vectors × 8`) that came as columns of X. */
function gatherValues(a: SvmDecisionArguments, row: i32, last: i32, values: usize): void {
  for (let r = 0; r < BLOCK_ROWS; r++) {
    const from = <usize>a.X + ((<usize>min<i32>(row + r, last) * <usize>a.p) << 3);
    for (let v = 0; v < <i32>a.vectors; v++) {
      putF64(values, v * BLOCK_ROWS + r, f64At(from, i32At(<usize>a.columns, v)));
    }
  }
}

/** The kernel (OUT, 8) of a support vector with eight rows. */
function kernelOfVector(a: SvmDecisionArguments, v: i32, rows: usize, out: usize): void {
  const p = <usize>a.p;
  const vector = <usize>a.supportVectors + ((<usize>v * p) << 3);
  const isRbf = a.kernel == <f64>RBF;
  let sum0 = f64x2.splat(0);
  let sum1 = sum0;
  let sum2 = sum0;
  let sum3 = sum0;
  if (isRbf) {
    for (let j: usize = 0; j < p; j++, rows += 64) {
      const x = v128.load_splat<f64>(vector + (j << 3));
      const d0 = f64x2.sub(v128.load(rows), x);
      const d1 = f64x2.sub(v128.load(rows, 16), x);
      const d2 = f64x2.sub(v128.load(rows, 32), x);
      const d3 = f64x2.sub(v128.load(rows, 48), x);
      sum0 = f64x2.add(sum0, f64x2.mul(d0, d0));
      sum1 = f64x2.add(sum1, f64x2.mul(d1, d1));
      sum2 = f64x2.add(sum2, f64x2.mul(d2, d2));
      sum3 = f64x2.add(sum3, f64x2.mul(d3, d3));
    }
  } else {
    for (let j: usize = 0; j < p; j++, rows += 64) {
      const x = v128.load_splat<f64>(vector + (j << 3));
      sum0 = f64x2.add(sum0, f64x2.mul(v128.load(rows), x));
      sum1 = f64x2.add(sum1, f64x2.mul(v128.load(rows, 16), x));
      sum2 = f64x2.add(sum2, f64x2.mul(v128.load(rows, 32), x));
      sum3 = f64x2.add(sum3, f64x2.mul(v128.load(rows, 48), x));
    }
  }
  v128.store(out, kernelOf(a, isRbf, sum0));
  v128.store(out, kernelOf(a, isRbf, sum1), 16);
  v128.store(out, kernelOf(a, isRbf, sum2), 32);
  v128.store(out, kernelOf(a, isRbf, sum3), 48);
}

function kernelOf(a: SvmDecisionArguments, isRbf: bool, sum: v128): v128 {
  if (isRbf) return expOf(f64x2.mul(f64x2.splat(-a.gamma), sum));
  return ofDots(<i32>a.kernel, a.gamma, a.coef0, <i32>a.degree, sum);
}

/** For each pair of classes the sum over the support vectors of both, less the offset. */
function sumPairs(a: SvmDecisionArguments, row: i32, end: i32, values: usize): void {
  const classes = <i32>a.classes;
  const counts = <usize>a.counts;
  if (classes == 1) {
    sumPair(a, row, end, values, 0, 1, i32At(counts, 0), <usize>a.coefficients, 0, 0, 0);
    return;
  }
  const pairs = (classes * (classes - 1)) / 2;
  const width = (<usize>a.vectors) << 3;
  let pair = 0;
  let startI = 0;
  for (let i = 0; i < classes; i++) {
    let startJ = startI + i32At(counts, i);
    for (let j = i + 1; j < classes; j++, pair++) {
      const ofI = <usize>a.coefficients + <usize>(j - 1) * width;
      const ofJ = <usize>a.coefficients + <usize>i * width;
      const from = ofI + ((<usize>startI) << 3);
      const second = ofJ + ((<usize>startJ) << 3);
      sumPair(
        a,
        row,
        end,
        values + ((<usize>startI) << 6),
        pair,
        pairs,
        i32At(counts, i),
        from,
        values + ((<usize>startJ) << 6),
        i32At(counts, j),
        second,
      );
      startJ += i32At(counts, j);
    }
    startI += i32At(counts, i);
  }
}

function sumPair(
  a: SvmDecisionArguments,
  row: i32,
  end: i32,
  values: usize,
  pair: i32,
  pairs: i32,
  count: i32,
  coefficients: usize,
  otherValues: usize,
  otherCount: i32,
  otherCoefficients: usize,
): void {
  let sum0 = f64x2.splat(0);
  let sum1 = sum0;
  let sum2 = sum0;
  let sum3 = sum0;
  for (let part = 0; part < 2; part++) {
    for (let v = 0; v < count; v++, values += 64, coefficients += 8) {
      const weight = v128.load_splat<f64>(coefficients);
      sum0 = f64x2.add(sum0, f64x2.mul(weight, v128.load(values)));
      sum1 = f64x2.add(sum1, f64x2.mul(weight, v128.load(values, 16)));
      sum2 = f64x2.add(sum2, f64x2.mul(weight, v128.load(values, 32)));
      sum3 = f64x2.add(sum3, f64x2.mul(weight, v128.load(values, 48)));
    }
    values = otherValues;
    count = otherCount;
    coefficients = otherCoefficients;
  }
  const offset = f64At(<usize>a.offsets, pair);
  putDecisions(a, row, end, pair, pairs, sum0, offset);
  putDecisions(a, row + 2, end, pair, pairs, sum1, offset);
  putDecisions(a, row + 4, end, pair, pairs, sum2, offset);
  putDecisions(a, row + 6, end, pair, pairs, sum3, offset);
}

function putDecisions(
  a: SvmDecisionArguments,
  row: i32,
  end: i32,
  pair: i32,
  pairs: i32,
  sum: v128,
  offset: f64,
): void {
  const at = <usize>a.decisions + ((<usize>row * <usize>pairs + <usize>pair) << 3);
  if (row < end) store<f64>(at, f64x2.extract_lane(sum, 0) - offset);
  if (row + 1 < end) store<f64>(at + ((<usize>pairs) << 3), f64x2.extract_lane(sum, 1) - offset);
}
