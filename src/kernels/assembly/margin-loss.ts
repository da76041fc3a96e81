import { ARGUMENTS, progress } from './control';
import { at } from './dense-vector';
import { addRowsGradient, PASS_ROWS, scoreRows } from './single-score';

/** Numbers as the TypeScript of the same name writes them, in this order. */
@unmanaged
class MarginLossArguments {
  /** IN, `n × p`, row after row. */
  X!: f64;
  /** IN, `n`: -1 or 1, or targets. */
  y!: f64;
  /** IN, `n`, the cost of an error. */
  cost!: f64;
  n!: f64;
  p!: f64;
  /** Below 0 for classes, else half the width of the tube in which targets cost nothing. */
  epsilon!: f64;
  /** IN, `p`. */
  weights!: f64;
  chunkRows!: f64;
  /** OUT, `n`, second derivatives by the scores. */
  curvature!: f64;
  /** OUT, for each chunk its loss and its gradient, `1 + p`. */
  partials!: f64;
}

/** Squared errors of one chunk of rows outside the margin or the tube, and their gradient. SCRATCH: 32. */
export function marginLossChunk(chunk: i32, scratch: usize): void {
  const a = changetype<MarginLossArguments>(ARGUMENTS);
  const p = <i32>a.p;
  const start = chunk * <i32>a.chunkRows;
  const end = min<i32>(start + <i32>a.chunkRows, <i32>a.n);
  const partial = at(<usize>a.partials, chunk * (p + 1));
  memory.fill(partial, 0, (<usize>p + 1) << 3);
  let loss: f64 = 0;
  for (let from = start; from < end; from += PASS_ROWS) {
    const count = min<i32>(PASS_ROWS, end - from);
    scoreRows(<usize>a.X, p, from, count, <usize>a.weights, 0, scratch);
    for (let i = 0; i < count; i++) {
      const excess = excessOf(a, from + i, load<f64>(at(scratch, i)));
      const cost = load<f64>(at(<usize>a.cost, from + i));
      loss += cost * excess * excess;
      store<f64>(at(scratch, i), 2 * cost * excess);
      store<f64>(at(<usize>a.curvature, from + i), excess == 0 ? 0 : 2 * cost);
    }
    addRowsGradient(<usize>a.X, p, from, count, scratch, partial + 8);
  }
  store<f64>(partial, loss);
  progress(end - start);
}

/** How far the score of a row is outside, with the sign of the slope; 0 inside. */
function excessOf(a: MarginLossArguments, i: i32, score: f64): f64 {
  const y = load<f64>(at(<usize>a.y, i));
  if (a.epsilon < 0) {
    const gap = 1 - y * score;
    return gap > 0 ? -y * gap : 0;
  }
  const error = score - y;
  if (error < -a.epsilon) return error + a.epsilon;
  return error > a.epsilon ? error - a.epsilon : 0;
}
