import { exp, log } from './exp-log';
import { expLanes } from './exp-log-lanes';
import { LogisticLossArguments } from './logistic-arguments';

/** Below this, powers come one by one. */
const LEAST_EXPONENT: f64 = -700;

/** Weighted loss of row `i` of several classes; its `k` scores (IN) become the derivatives (OUT). */
export function multinomialLoss(a: LogisticLossArguments, i: i32, scores: usize): f64 {
  const k = <usize>a.k;
  const end = scores + (k << 3);
  const own = scores + ((<usize>load<i32>(<usize>a.codes + ((<usize>i) << 2))) << 3);
  const weight = a.sampleWeight == 0 ? 1 : load<f64>(<usize>a.sampleWeight + ((<usize>i) << 3));
  const ownScore = load<f64>(own);
  let top = ownScore;
  let least = ownScore;
  for (let c = scores; c < end; c += 8) {
    const score = load<f64>(c);
    top = max(top, score);
    least = min(least, score);
  }
  const sum = least - top > LEAST_EXPONENT ? powersInLanes(scores, end, top) : powers(scores, end, top);
  const inverse = 1 / sum;
  if (a.curvature != 0) {
    const shares = <usize>a.curvature + <usize>i * (k << 3) - scores;
    for (let c = scores; c < end; c += 8) store<f64>(shares + c, load<f64>(c) * inverse);
  }
  const share = weight * (1 / a.weightSum);
  const ownSlope = (load<f64>(own) * inverse - 1) * share;
  let c = scores;
  for (; c + 16 <= end; c += 16) {
    v128.store(c, f64x2.mul(f64x2.mul(v128.load(c), f64x2.splat(inverse)), f64x2.splat(share)));
  }
  if (c < end) store<f64>(c, load<f64>(c) * inverse * share);
  store<f64>(own, ownSlope);
  return (log(sum) + top - ownScore) * weight;
}

/** Scores (IN) become powers of e less the top score (OUT); their sum, in order. */
function powers(scores: usize, end: usize, top: f64): f64 {
  let sum: f64 = 0;
  for (let c = scores; c < end; c += 8) {
    const e = exp(load<f64>(c) - top);
    store<f64>(c, e);
    sum += e;
  }
  return sum;
}

/** The same, two at once. */
function powersInLanes(scores: usize, end: usize, top: f64): f64 {
  const tops = f64x2.splat(top);
  let sum: f64 = 0;
  let c = scores;
  for (; c + 16 <= end; c += 16) {
    const e = expLanes(f64x2.sub(v128.load(c), tops));
    v128.store(c, e);
    sum = sum + f64x2.extract_lane(e, 0) + f64x2.extract_lane(e, 1);
  }
  if (c < end) {
    const e = exp(load<f64>(c) - top);
    store<f64>(c, e);
    sum += e;
  }
  return sum;
}
