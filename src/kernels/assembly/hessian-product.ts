import { ARGUMENTS, progress } from './control';
import { at } from './dense-vector';
import { addBlockGradient, addInterceptGradient, BLOCK_ROWS, scoreBlock } from './row-block';
import { addRowsGradient, addSlopes, PASS_ROWS, scoreRows } from './single-score';

/** Numbers as `linear-hessian.ts` writes them, in this order. */
@unmanaged
class HessianProductArguments {
  /** IN, `n × p`, row after row. */
  X!: f64;
  n!: f64;
  p!: f64;
  k!: f64;
  /** IN, `n` second derivatives by the score; for more than one score `n × k` probabilities. */
  curvature!: f64;
  /** IN, `n`, or 0 for weights of one; for more than one score. */
  sampleWeight!: f64;
  weightSum!: f64;
  /** IN, `p × k`, followed by `k` intercepts if any. */
  direction!: f64;
  /** Length of the direction. */
  size!: f64;
  chunkRows!: f64;
  firstChunk!: f64;
  /** OUT, `size` for each chunk of this job. */
  partials!: f64;
}

/** The Hessian of the loss of one chunk of rows times a direction. SCRATCH: `4 × k`, at least 32. */
export function hessianProductChunk(chunk: i32, scratch: usize): void {
  const a = changetype<HessianProductArguments>(ARGUMENTS);
  const size = <i32>a.size;
  const start = (<i32>a.firstChunk + chunk) * <i32>a.chunkRows;
  const end = min<i32>(start + <i32>a.chunkRows, <i32>a.n);
  const partial = at(<usize>a.partials, chunk * size);
  memory.fill(partial, 0, (<usize>size) << 3);
  if (a.k == 1) multiplyOne(a, start, end, partial, scratch);
  else multiplyMany(a, start, end, partial, scratch);
  progress(end - start);
}

/** Rows with one score. */
function multiplyOne(a: HessianProductArguments, start: i32, end: i32, partial: usize, scratch: usize): void {
  const p = <i32>a.p;
  const hasIntercept = <i32>a.size > p;
  const intercept = hasIntercept ? load<f64>(at(<usize>a.direction, p)) : 0;
  for (let from = start; from < end; from += PASS_ROWS) {
    const count = min<i32>(PASS_ROWS, end - from);
    scoreRows(<usize>a.X, p, from, count, <usize>a.direction, intercept, scratch);
    for (let i = 0; i < count; i++) {
      store<f64>(at(scratch, i), load<f64>(at(scratch, i)) * load<f64>(at(<usize>a.curvature, from + i)));
    }
    addRowsGradient(<usize>a.X, p, from, count, scratch, partial);
    if (hasIntercept) addSlopes(count, scratch, at(partial, p));
  }
}

/** Rows with several scores. */
function multiplyMany(a: HessianProductArguments, start: i32, end: i32, partial: usize, scratch: usize): void {
  const X = <usize>a.X;
  const p = <i32>a.p;
  const k = <i32>a.k;
  const intercepts = <i32>a.size > p * k ? at(<usize>a.direction, p * k) : 0;
  for (let from = start; from < end; from += BLOCK_ROWS) {
    scoreBlock(X, p, from, end - 1, <usize>a.direction, intercepts, k, scratch);
    for (let i = from; i < from + BLOCK_ROWS; i++) {
      const scores = at(scratch, (i - from) * k);
      if (i < end) curve(a, i, scores);
      else memory.fill(scores, 0, (<usize>k) << 3);
    }
    addBlockGradient(X, p, from, end - 1, scratch, k, partial);
    if (intercepts != 0) addInterceptGradient(scratch, k, at(partial, p * k));
  }
}

/** Multiplies `k` changes of score (IN, OUT) by the Hessian of a row's loss, from its probabilities. */
function curve(a: HessianProductArguments, i: i32, scores: usize): void {
  const k = <i32>a.k;
  const shares = at(<usize>a.curvature, i * k);
  const weight = (a.sampleWeight == 0 ? 1 : load<f64>(at(<usize>a.sampleWeight, i))) / a.weightSum;
  let mean: f64 = 0;
  for (let c = 0; c < k; c++) mean += load<f64>(at(shares, c)) * load<f64>(at(scores, c));
  for (let c = 0; c < k; c++) {
    store<f64>(at(scores, c), (load<f64>(at(scores, c)) - mean) * load<f64>(at(shares, c)) * weight);
  }
}
