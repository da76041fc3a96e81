import { ARGUMENTS, progress } from './control';
import { exp, log, log1p } from './exp-log';
import { expLanes, log1pLanes } from './exp-log-lanes';
import { addBlockGradient, addInterceptGradient, BLOCK_ROWS, scoreBlock } from './row-block';

/** Numbers as the TypeScript of the same name writes them, in this order. */
@unmanaged
class LogisticLossArguments {
  /** IN, `n × p`, row after row. */
  X!: f64;
  /** IN, `n` classes (i32), from 0. */
  codes!: f64;
  /** IN, `n`, or 0 for weights of one. */
  sampleWeight!: f64;
  weightSum!: f64;
  n!: f64;
  p!: f64;
  k!: f64;
  /** IN, `p × k`, followed by `k` intercepts if any. */
  weights!: f64;
  /** Length of the weights. */
  size!: f64;
  chunkRows!: f64;
  /** The first chunk of this job among all. */
  firstChunk!: f64;
  /** OUT, for each chunk of this job its loss and its gradient, `1 + size`. */
  partials!: f64;
  /** OUT, `n` second derivatives by the score, or `n × k` probabilities; 0 if nobody wants them. */
  curvature!: f64;
}

/** Loss and gradient of one chunk of rows, which count as progress. SCRATCH: `4 × k`. */
export function logisticLossChunk(chunk: i32, scratch: usize): void {
  const a = changetype<LogisticLossArguments>(ARGUMENTS);
  const X = <usize>a.X;
  const p = <i32>a.p;
  const k = <i32>a.k;
  const weights = <usize>a.weights;
  const models = (<usize>p * <usize>k) << 3;
  const size = (<usize>a.size) << 3;
  const hasIntercept = size > models;
  const rows = <i32>a.chunkRows;
  const start = (<i32>a.firstChunk + chunk) * rows;
  const last = min<i32>(start + rows, <i32>a.n) - 1;
  const partial = <usize>a.partials + <usize>chunk * (size + 8);
  const gradient = partial + 8;
  memory.fill(gradient, 0, size);
  let loss: f64 = 0;
  for (let from = start; from <= last; from += BLOCK_ROWS) {
    scoreBlock(X, p, from, last, weights, hasIntercept ? weights + models : 0, k, scratch);
    if (k == 1 && from + BLOCK_ROWS - 1 <= last && a.curvature == 0) {
      loss = addTwoLosses(a, from, scratch, loss);
      loss = addTwoLosses(a, from + 2, scratch + 16, loss);
    } else {
      loss = addLosses(a, from, last, scratch, loss);
    }
    addBlockGradient(X, p, from, last, scratch, k, gradient);
    if (hasIntercept) addInterceptGradient(scratch, k, gradient + models);
  }
  store<f64>(partial, loss);
  progress(last + 1 - start);
}

/** Adds the losses of the rows `from` to `from + 3`; their scores (IN) become slopes (OUT), of 0 after the last row. */
function addLosses(a: LogisticLossArguments, from: i32, last: i32, scores: usize, total: f64): f64 {
  const k = <i32>a.k;
  const stride = (<usize>k) << 3;
  let loss = total;
  for (let i = from; i < from + BLOCK_ROWS; i++, scores += stride) {
    if (i > last) {
      memory.fill(scores, 0, stride);
      continue;
    }
    const weight = weightOf(a, i);
    const code = codeOf(a, i);
    const curvature: usize = a.curvature == 0 ? 0 : <usize>a.curvature + <usize>i * stride;
    if (k == 1) {
      if (curvature != 0) store<f64>(curvature, (binaryCurvature(load<f64>(scores)) * weight) / a.weightSum);
      loss += binaryLoss(scores, <f64>code, weight, a.weightSum);
    } else {
      loss += multinomialLoss(scores, k, code, weight, a.weightSum, curvature);
    }
  }
  return loss;
}

/** The second derivative of the loss by the score. */
function binaryCurvature(score: f64): f64 {
  if (score <= -37) return exp(score);
  const e = exp(-score);
  return e / ((1 + e) * (1 + e));
}

/** Adds the losses of two rows of two classes; their scores (IN) become slopes (OUT). As {@link binaryLoss}, in lanes. */
function addTwoLosses(a: LogisticLossArguments, i: i32, scores: usize, total: f64): f64 {
  const score = v128.load(scores);
  const usual = v128.and(f64x2.gt(score, f64x2.splat(-37)), f64x2.le(score, f64x2.splat(18)));
  const y = f64x2.replace_lane(f64x2.splat(<f64>codeOf(a, i)), 1, <f64>codeOf(a, i + 1));
  const weight = f64x2.replace_lane(f64x2.splat(weightOf(a, i)), 1, weightOf(a, i + 1));
  if (!i64x2.all_true(usual)) {
    const first = binaryLoss(scores, f64x2.extract_lane(y, 0), f64x2.extract_lane(weight, 0), a.weightSum);
    const second = binaryLoss(scores + 8, f64x2.extract_lane(y, 1), f64x2.extract_lane(weight, 1), a.weightSum);
    return total + first + second;
  }
  const one = f64x2.splat(1);
  const isLow = f64x2.le(score, f64x2.splat(-2));
  const e = expLanes(v128.bitselect(score, f64x2.neg(score), isLow));
  const rest = f64x2.sub(one, y);
  const plus = v128.bitselect(f64x2.mul(rest, e), rest, isLow);
  const minus = v128.bitselect(y, f64x2.mul(y, e), isLow);
  const slope = f64x2.div(f64x2.sub(plus, minus), f64x2.add(one, e));
  v128.store(scores, f64x2.div(f64x2.mul(slope, weight), f64x2.splat(a.weightSum)));
  const line = v128.bitselect(f64x2.neg(f64x2.mul(y, score)), f64x2.mul(rest, score), isLow);
  const loss = f64x2.mul(f64x2.add(log1pLanes(e), line), weight);
  return total + f64x2.extract_lane(loss, 0) + f64x2.extract_lane(loss, 1);
}

function weightOf(a: LogisticLossArguments, i: i32): f64 {
  return a.sampleWeight == 0 ? 1 : load<f64>(<usize>a.sampleWeight + ((<usize>i) << 3));
}

function codeOf(a: LogisticLossArguments, i: i32): i32 {
  return load<i32>(<usize>a.codes + ((<usize>i) << 2));
}

/** Weighted loss of one row of class `y`, 0 or 1; its score (IN) becomes the derivative (OUT). */
function binaryLoss(at: usize, y: f64, weight: f64, weightSum: f64): f64 {
  const score = load<f64>(at);
  // Each range has the form that neither overflows nor cancels.
  if (score <= -2) {
    const e = exp(score);
    const slope = score <= -37 ? e - y : ((1 - y) * e - y) / (1 + e);
    store<f64>(at, (slope * weight) / weightSum);
    return ((score <= -37 ? e : log1p(e)) - y * score) * weight;
  }
  const e = exp(-score);
  store<f64>(at, (((1 - y - y * e) / (1 + e)) * weight) / weightSum);
  return ((score <= 18 ? log1p(e) : e) + (1 - y) * score) * weight;
}

/** Weighted loss of one row of class `code`; its `k` scores (IN) become the derivatives (OUT). `shares` OUT, or 0. */
function multinomialLoss(scores: usize, k: i32, code: i32, weight: f64, weightSum: f64, shares: usize): f64 {
  const end = scores + ((<usize>k) << 3);
  const own = scores + ((<usize>code) << 3);
  const ownScore = load<f64>(own);
  let top = load<f64>(scores);
  for (let c = scores + 8; c < end; c += 8) if (load<f64>(c) > top) top = load<f64>(c);
  let sum: f64 = 0;
  for (let c = scores; c < end; c += 8) {
    const e = exp(load<f64>(c) - top);
    store<f64>(c, e);
    sum += e;
  }
  if (shares != 0) for (let c = scores; c < end; c += 8) store<f64>(shares + (c - scores), load<f64>(c) / sum);
  for (let c = scores; c < end; c += 8) {
    store<f64>(c, ((load<f64>(c) / sum - (c == own ? 1 : 0)) * weight) / weightSum);
  }
  return (log(sum) + top - ownScore) * weight;
}
