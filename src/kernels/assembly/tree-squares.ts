// Squared errors of one output: weighted values, weights and weighted squares of all samples are laid out once for each
// tree, so that a node is summed without multiplications. Sums are the reference's, addition by addition.

import { NodeSearch } from './tree-search';
import { weightOf } from './tree-weight';

/** Fills `pairs` with the weighted value and the weight of each sample, and `squaresOf` with its weighted square. */
export function layOutSquares(s: NodeSearch): void {
  for (let i = 0; i < s.nSamples; i++) {
    const w = weightOf(s, i);
    const y = load<f64>(s.targets + ((<usize>i) << 3));
    const wy = w * y;
    const pair = s.pairs + ((<usize>i) << 4);
    store<f64>(pair, wy);
    store<f64>(pair, w, 8);
    store<f64>(s.squaresOf + ((<usize>i) << 3), wy * y);
  }
}

/** Sums the node's values into `total`, their squares into `squares`, and `weight`. */
export function sumSquaredNode(s: NodeSearch): void {
  const end = s.items + ((<usize>s.end) << 2);
  let sum = f64x2.splat(0);
  let squares: f64 = 0;
  for (let at = s.items + ((<usize>s.start) << 2); at < end; at += 4) {
    const sample = <usize>load<u32>(at);
    sum = f64x2.add(sum, v128.load(s.pairs + (sample << 4)));
    squares += load<f64>(s.squaresOf + (sample << 3));
  }
  store<f64>(s.total, f64x2.extract_lane(sum, 0));
  s.weight = f64x2.extract_lane(sum, 1);
  s.squares = squares;
}

/** The sums on both sides of the best split, once the items are parted, and the impurities that they give. */
export function judgeSquaredSides(s: NodeSearch): void {
  const middle = s.items + ((<usize>s.bestPosition) << 2);
  let squares: f64 = 0;
  for (let at = s.items + ((<usize>s.start) << 2); at < middle; at += 4) {
    squares += load<f64>(s.squaresOf + ((<usize>load<u32>(at)) << 3));
  }
  sumSquaredSides(s, s.bestPosition);
  s.impurityLeft = varianceOf(squares, load<f64>(s.left), s.weightLeft);
  s.impurityRight = varianceOf(s.squares - squares, load<f64>(s.right), s.weightRight);
}

/** The sums on both sides of a position; the shorter side is the one that is summed. */
export function sumSquaredSides(s: NodeSearch, position: i32): void {
  const whole = nodeSum(s);
  let left = f64x2.splat(0);
  if (position - s.start <= s.end - position) {
    const middle = s.items + ((<usize>position) << 2);
    for (let at = s.items + ((<usize>s.start) << 2); at < middle; at += 4) {
      left = f64x2.add(left, v128.load(s.pairs + ((<usize>load<u32>(at)) << 4)));
    }
  } else {
    left = sumWithout(s, position, whole);
  }
  const right = f64x2.sub(whole, left);
  store<f64>(s.left, f64x2.extract_lane(left, 0));
  store<f64>(s.right, f64x2.extract_lane(right, 0));
  s.weightLeft = f64x2.extract_lane(left, 1);
  s.weightRight = f64x2.extract_lane(right, 1);
}

/** The node's sum and weight. */
export function nodeSum(s: NodeSearch): v128 {
  return f64x2.replace_lane(f64x2.splat(load<f64>(s.total)), 1, s.weight);
}

/** The node's sum and weight without the items from a position on, taken away from the end. */
export function sumWithout(s: NodeSearch, position: i32, whole: v128): v128 {
  let sum = whole;
  const first = s.items + ((<usize>position) << 2);
  for (let at = s.items + ((<usize>(s.end - 1)) << 2); at >= first; at -= 4) {
    sum = f64x2.sub(sum, v128.load(s.pairs + ((<usize>load<u32>(at)) << 4)));
  }
  return sum;
}

/** Variance from sums of squares, of values and of weights. */
function varianceOf(squares: f64, sum: f64, weight: f64): f64 {
  const mean = sum / weight;
  return squares / weight - mean * mean;
}
