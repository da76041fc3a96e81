import { exp, log1p } from './exp-log';
import { expLanes, log1pLanes } from './exp-log-lanes';
import { LogisticLossArguments } from './logistic-arguments';
import { PASS_ROWS } from './single-score';

/** Bytes of a cache line. */
const LINE: usize = 64;
/** Where in the scratch, behind the scores, what was fetched is thrown. */
const FETCHED: usize = (<usize>PASS_ROWS) << 3;

/**
 * Adds the losses of the rows `from` to `from + count - 1` of two classes to the total; their scores (IN) become the
 * derivatives (OUT). Meanwhile the `next` rows after them are fetched from memory, because powers leave it idle.
 */
export function binaryLosses(
  a: LogisticLossArguments,
  from: i32,
  count: i32,
  next: i32,
  scores: usize,
  total: f64,
): f64 {
  const unweighted = a.sampleWeight == 0;
  const weights = unweighted ? 0 : <usize>a.sampleWeight + ((<usize>from) << 3);
  const codes = <usize>a.codes + ((<usize>from) << 2);
  const share = f64x2.splat(1 / a.weightSum);
  const pairs = a.curvature == 0 ? count & ~1 : 0;
  const stride = (<usize>a.p) << 3;
  let ahead = <usize>a.X + <usize>(from + count) * stride;
  const aheadEnd = ahead + <usize>next * stride;
  let bits: u64 = 0;
  let loss = total;
  let i = 0;
  for (; i < pairs; i += 2) {
    for (const stop = min(ahead + 2 * stride, aheadEnd); ahead < stop; ahead += LINE) bits ^= load<u64>(ahead);
    const at = scores + ((<usize>i) << 3);
    const score = v128.load(at);
    const usual = v128.and(f64x2.gt(score, f64x2.splat(-37)), f64x2.le(score, f64x2.splat(18)));
    if (!i64x2.all_true(usual)) {
      loss += oneLoss(a, from + i, at);
      loss += oneLoss(a, from + i + 1, at + 8);
      continue;
    }
    const y = f64x2.convert_low_i32x4_s(v128.load64_zero(codes + ((<usize>i) << 2)));
    const one = f64x2.splat(1);
    const isLow = f64x2.le(score, f64x2.splat(-2));
    const e = expLanes(v128.bitselect(score, f64x2.neg(score), isLow));
    const rest = f64x2.sub(one, y);
    const plus = v128.bitselect(f64x2.mul(rest, e), rest, isLow);
    const minus = v128.bitselect(y, f64x2.mul(y, e), isLow);
    const slope = f64x2.div(f64x2.sub(plus, minus), f64x2.add(one, e));
    const line = v128.bitselect(f64x2.neg(f64x2.mul(y, score)), f64x2.mul(rest, score), isLow);
    let both = f64x2.add(log1pLanes(e), line);
    if (unweighted) {
      v128.store(at, f64x2.mul(slope, share));
    } else {
      const weight = v128.load(weights + ((<usize>i) << 3));
      v128.store(at, f64x2.mul(slope, f64x2.mul(weight, share)));
      both = f64x2.mul(both, weight);
    }
    loss = loss + f64x2.extract_lane(both, 0) + f64x2.extract_lane(both, 1);
  }
  for (; i < count; i++) loss += oneLoss(a, from + i, scores + ((<usize>i) << 3));
  // Stored, or a compiler would leave the reads out.
  store<u64>(scores + FETCHED, bits);
  return loss;
}

/** Weighted loss of row `i`; its score (IN) becomes the derivative (OUT). */
function oneLoss(a: LogisticLossArguments, i: i32, at: usize): f64 {
  const weight = a.sampleWeight == 0 ? 1 : load<f64>(<usize>a.sampleWeight + ((<usize>i) << 3));
  const y = <f64>load<i32>(<usize>a.codes + ((<usize>i) << 2));
  const score = load<f64>(at);
  const share = weight * (1 / a.weightSum);
  if (a.curvature != 0) store<f64>(<usize>a.curvature + ((<usize>i) << 3), curvatureOf(score) * share);
  // Each range has the form that neither overflows nor cancels.
  if (score <= -2) {
    const e = exp(score);
    const slope = score <= -37 ? e - y : ((1 - y) * e - y) / (1 + e);
    store<f64>(at, slope * share);
    return ((score <= -37 ? e : log1p(e)) - y * score) * weight;
  }
  const e = exp(-score);
  store<f64>(at, ((1 - y - y * e) / (1 + e)) * share);
  return ((score <= 18 ? log1p(e) : e) + (1 - y) * score) * weight;
}

/** The second derivative of the loss by the score. */
function curvatureOf(score: f64): f64 {
  if (score <= -37) return exp(score);
  const e = exp(-score);
  return e / ((1 + e) * (1 + e));
}
