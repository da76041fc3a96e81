// The search for criteria of values that are dear to compute, on a node that is sorted.

import { absoluteProxy, isAllowedAbsolute, moveAbsolute, prepareAbsolute } from './tree-absolute';
import { judge, listSplits, positionOf } from './tree-candidates';
import { isAllowed, NodeSearch } from './tree-search';
import { moveSides, resetSides } from './tree-sides';
import { nodeSum, sumWithout } from './tree-squares';
import { poissonEstimate, valuesProxy } from './tree-values';

/** An estimate is as near to the exact proxy as this share of the terms that it adds up: 2^-48. */
const NEARNESS: f64 = 3.552713678800501e-15;

/** Judges every split by the squared error of one output. */
export function searchSquared(s: NodeSearch, feature: i32, missingLeft: bool): void {
  const count = listSplits(s, feature, missingLeft);
  const pairs = s.pairs;
  const whole = nodeSum(s);
  const isFree = s.monotonic == 0 && s.minWeightLeaf <= 0;
  let left = f64x2.splat(0);
  let from = s.start;
  for (let k = 0; k < count; k++) {
    const to = positionOf(s, k);
    if (to - from <= s.end - to) {
      const last = s.items + ((<usize>to) << 2);
      for (let at = s.items + ((<usize>from) << 2); at < last; at += 4) {
        left = f64x2.add(left, v128.load(pairs + ((<usize>load<u32>(at)) << 4)));
      }
    } else {
      left = sumWithout(s, to, whole);
    }
    from = to;
    const right = f64x2.sub(whole, left);
    const weights = v128.shuffle<f64>(left, right, 1, 3);
    const sums = v128.shuffle<f64>(left, right, 0, 2);
    const terms = f64x2.div(f64x2.mul(sums, sums), weights);
    const proxy = f64x2.extract_lane(terms, 0) + f64x2.extract_lane(terms, 1);
    if (!(proxy > s.bestProxy)) continue;
    if (!isFree && !isAllowed(s, feature, f64x2.extract_lane(left, 0), f64x2.extract_lane(left, 1))) continue;
    s.position = to;
    judge(s, feature, missingLeft, proxy);
  }
}

/** Judges only the splits that a fast logarithm cannot tell from the best one: exact logarithms are dear. */
export function searchPoisson(s: NodeSearch, feature: i32, missingLeft: bool): void {
  const count = listSplits(s, feature, missingLeft);
  let best = -Infinity;
  s.estimateSize = 0;
  resetSides(s);
  for (let k = 0; k < count; k++) {
    moveSides(s, positionOf(s, k));
    const score = isAllowed(s, feature, load<f64>(s.left), s.weightLeft) ? poissonEstimate(s) : -Infinity;
    store<f64>(s.contenderScores + ((<usize>k) << 3), score);
    if (score > best) best = score;
  }
  const tolerance = s.estimateSize * NEARNESS * <f64>(s.nOutputs + 1);
  if (best == -Infinity || best + tolerance < s.bestProxy) return;
  // The sums of a split depend on the splits before it, so that all are passed again.
  resetSides(s);
  for (let k = 0; k < count; k++) {
    moveSides(s, positionOf(s, k));
    const score = load<f64>(s.contenderScores + ((<usize>k) << 3));
    if (score >= best - 2 * tolerance) judge(s, feature, missingLeft, valuesProxy(s));
  }
}

/** Judges every split by the errors around the medians of its sides. */
export function searchAbsolute(s: NodeSearch, feature: i32, missingLeft: bool): void {
  const count = listSplits(s, feature, missingLeft);
  prepareAbsolute(s);
  s.position = s.start;
  s.weightLeft = 0;
  for (let k = 0; k < count; k++) {
    moveAbsolute(s, positionOf(s, k));
    if (isAllowedAbsolute(s, feature)) judge(s, feature, missingLeft, absoluteProxy(s));
  }
}
