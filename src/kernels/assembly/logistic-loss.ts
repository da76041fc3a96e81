import { ARGUMENTS, progress } from './control';
import { LogisticLossArguments } from './logistic-arguments';
import { binaryLosses } from './logistic-binary';
import { multinomialLoss } from './logistic-multinomial';
import { addBlockGradient, addInterceptGradient, BLOCK_ROWS, scoreBlock } from './row-block';
import { addRowsGradient, addSlopes, PASS_ROWS, scoreRows } from './single-score';

/** Loss and gradient of one chunk of rows, which count as progress. SCRATCH: `4 × k`, at least 32. */
export function logisticLossChunk(chunk: i32, scratch: usize): void {
  const a = changetype<LogisticLossArguments>(ARGUMENTS);
  const size = (<usize>a.size) << 3;
  const rows = <i32>a.chunkRows;
  const start = (<i32>a.firstChunk + chunk) * rows;
  const end = min<i32>(start + rows, <i32>a.n);
  const partial = <usize>a.partials + <usize>chunk * (size + 8);
  memory.fill(partial + 8, 0, size);
  store<f64>(
    partial,
    a.k == 1 ? binaryRows(a, start, end, partial + 8, scratch) : multinomialRows(a, start, end, partial + 8, scratch),
  );
  progress(end - start);
}

/** The loss of rows of two classes; their gradient is added (IN, OUT). */
function binaryRows(a: LogisticLossArguments, start: i32, end: i32, gradient: usize, scratch: usize): f64 {
  const X = <usize>a.X;
  const p = <i32>a.p;
  const bytes = (<usize>p) << 3;
  const hasIntercept = <i32>a.size > p;
  const intercept = hasIntercept ? load<f64>(<usize>a.weights + bytes) : 0;
  let loss: f64 = 0;
  for (let from = start; from < end; from += PASS_ROWS) {
    const count = min<i32>(PASS_ROWS, end - from);
    scoreRows(X, p, from, count, <usize>a.weights, intercept, scratch);
    loss = binaryLosses(a, from, count, min<i32>(PASS_ROWS, end - from - count), scratch, loss);
    addRowsGradient(X, p, from, count, scratch, gradient);
    if (hasIntercept) addSlopes(count, scratch, gradient + bytes);
  }
  return loss;
}

/** The loss of rows of several classes; their gradient is added (IN, OUT). */
function multinomialRows(a: LogisticLossArguments, start: i32, end: i32, gradient: usize, scratch: usize): f64 {
  const X = <usize>a.X;
  const p = <i32>a.p;
  const k = <i32>a.k;
  const models = (<usize>p * <usize>k) << 3;
  const stride = (<usize>k) << 3;
  const hasIntercept = <i32>a.size > p * k;
  let loss: f64 = 0;
  for (let from = start; from < end; from += BLOCK_ROWS) {
    scoreBlock(X, p, from, end - 1, <usize>a.weights, hasIntercept ? <usize>a.weights + models : 0, k, scratch);
    let scores = scratch;
    for (let i = from; i < from + BLOCK_ROWS; i++, scores += stride) {
      if (i < end) loss += multinomialLoss(a, i, scores);
      else memory.fill(scores, 0, stride);
    }
    addBlockGradient(X, p, from, end - 1, scratch, k, gradient);
    if (hasIntercept) addInterceptGradient(scratch, k, gradient + models);
  }
  return loss;
}
