import { ARGUMENTS, progress } from './control';
import { at } from './dense-vector';
import { addBlockGradient, addInterceptGradient, BLOCK_ROWS, scoreBlock } from './row-block';

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

/** The Hessian of the loss of one chunk of rows times a direction. SCRATCH: `4 × k`. */
export function hessianProductChunk(chunk: i32, scratch: usize): void {
  const a = changetype<HessianProductArguments>(ARGUMENTS);
  const X = <usize>a.X;
  const p = <i32>a.p;
  const k = <i32>a.k;
  const size = <i32>a.size;
  const intercepts = size > p * k ? at(<usize>a.direction, p * k) : 0;
  const start = (<i32>a.firstChunk + chunk) * <i32>a.chunkRows;
  const last = min<i32>(start + <i32>a.chunkRows, <i32>a.n) - 1;
  const partial = at(<usize>a.partials, chunk * size);
  memory.fill(partial, 0, (<usize>size) << 3);
  for (let from = start; from <= last; from += BLOCK_ROWS) {
    scoreBlock(X, p, from, last, <usize>a.direction, intercepts, k, scratch);
    for (let i = from; i < from + BLOCK_ROWS; i++) {
      const scores = at(scratch, (i - from) * k);
      if (i > last) memory.fill(scores, 0, (<usize>k) << 3);
      else if (k == 1) store<f64>(scores, load<f64>(scores) * load<f64>(at(<usize>a.curvature, i)));
      else curve(a, i, scores);
    }
    addBlockGradient(X, p, from, last, scratch, k, partial);
    if (intercepts != 0) addInterceptGradient(scratch, k, at(partial, p * k));
  }
  progress(last + 1 - start);
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
