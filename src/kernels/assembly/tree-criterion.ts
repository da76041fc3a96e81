// What depends on the criterion: the impurity of sums, the rank of a split, the value of a node. A criterion of classes
// is a function of class weights, output by output.

import { log2OfShare } from './reference-log';
import { ABSOLUTE_ERROR, ENTROPY, NodeSearch } from './tree-search';

/** Mean over the outputs of the impurity of class weights (IN), of which each output's sum to `weight`. */
export function impurityOf(s: NodeSearch, sums: usize, weight: f64): f64 {
  const stride = (<usize>s.nClasses) << 3;
  let impurity: f64 = 0;
  for (let output = 0; output < s.nOutputs; output++, sums += stride) {
    const end = sums + ((<usize>load<i32>(s.classCounts + ((<usize>output) << 2))) << 3);
    impurity = s.criterion == ENTROPY ? addEntropy(impurity, sums, end, weight) : impurity + giniOf(sums, end, weight);
  }
  return impurity / <f64>s.nOutputs;
}

function giniOf(sums: usize, end: usize, weight: f64): f64 {
  let squares: f64 = 0;
  for (let at = sums; at < end; at += 8) squares += load<f64>(at) * load<f64>(at);
  return 1 - squares / (weight * weight);
}

/** Adds the terms of an entropy to a sum, one after the other. */
function addEntropy(sum: f64, sums: usize, end: usize, weight: f64): f64 {
  let entropy = sum;
  for (let at = sums; at < end; at += 8) {
    if (load<f64>(at) > 0) {
      const share = load<f64>(at) / weight;
      entropy -= share * log2OfShare(share);
    }
  }
  return entropy;
}

/** What a split is ranked by: larger is better, and terms that all splits of a node share are left out. */
export function proxyOf(weightLeft: f64, impurityLeft: f64, weightRight: f64, impurityRight: f64): f64 {
  return -weightRight * impurityRight - weightLeft * impurityLeft;
}

/** The same for Gini from the sums of squared class weights, which whole-number weights keep exact. */
export function giniProxy(squaresLeft: f64, weightLeft: f64, squaresRight: f64, weightRight: f64): f64 {
  return proxyOf(
    weightLeft,
    1 - squaresLeft / (weightLeft * weightLeft),
    weightRight,
    1 - squaresRight / (weightRight * weightRight),
  );
}

/** The node's value, for each output the shares of its classes; OUT. */
export function storeValue(s: NodeSearch, value: usize): void {
  const bytes = (<usize>s.nSums) << 3;
  if (s.criterion == ABSOLUTE_ERROR) memory.copy(value, s.total, bytes);
  else divideSums(s, value, bytes);
  if (s.monotonic != 0) clipValue(s, value);
}

/** The sums (OUT: `value`) divided by the weight, two at a time. */
function divideSums(s: NodeSearch, value: usize, bytes: usize): void {
  const weight = f64x2.splat(s.weight);
  let at: usize = 0;
  for (; at + 8 < bytes; at += 16) v128.store(value + at, f64x2.div(v128.load(s.total + at), weight));
  if (at < bytes) store<f64>(value + at, load<f64>(s.total + at) / s.weight);
}

/** Keeps the first value within the bounds that monotonic ancestors set. */
function clipValue(s: NodeSearch, value: usize): void {
  if (load<f64>(value) < s.lower) store<f64>(value, s.lower);
  else if (load<f64>(value) > s.upper) store<f64>(value, s.upper);
  if (s.nClasses > 1) store<f64>(value, 1 - load<f64>(value), 8);
}

/** Midway between the first values of the sides. */
export function middleOf(s: NodeSearch): f64 {
  if (s.criterion == ABSOLUTE_ERROR) return s.middleMedian;
  return load<f64>(s.left) / (2 * s.weightLeft) + load<f64>(s.right) / (2 * s.weightRight);
}
