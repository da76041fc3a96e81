// Squared errors and Poisson deviances: what they sum, how they rank splits, and the impurities that they give. Sums are
// the reference's, addition by addition.

import { log } from './exp-log';
import { log2OfShare, referenceLog } from './reference-log';
import { NodeSearch, POISSON } from './tree-search';
import { weightOf } from './tree-weight';

/** A sum of targets up to this counts as none: a Poisson mean must be above zero. 10 * 2^-52 */
const NOTHING: f64 = 2.220446049250313e-15;
const LN2: f64 = 0.6931471805599453;

function valueAt(s: NodeSearch, sample: u32, output: i32): f64 {
  return load<f64>(s.targets + ((<usize>sample * <usize>s.nOutputs + <usize>output) << 3));
}

function sampleAt(s: NodeSearch, position: i32): u32 {
  return load<u32>(s.items + ((<usize>position) << 2));
}

/** Adds `w` times the values of a sample to sums (IN, OUT). */
export function addValues(s: NodeSearch, sums: usize, sample: u32, w: f64): void {
  const nOutputs = s.nOutputs;
  for (let output = 0; output < nOutputs; output++) {
    const sum = sums + ((<usize>output) << 3);
    store<f64>(sum, load<f64>(sum) + w * valueAt(s, sample, output));
  }
}

/** Sums the node's values into `total`, their squares into `squares`, and `weight`. */
export function sumValueNode(s: NodeSearch): void {
  const nOutputs = s.nOutputs;
  const total = s.total;
  memory.fill(total, 0, (<usize>nOutputs) << 3);
  let squares: f64 = 0;
  let weight: f64 = 0;
  for (let i = s.start; i < s.end; i++) {
    const sample = sampleAt(s, i);
    const w = weightOf(s, sample);
    for (let output = 0; output < nOutputs; output++) {
      const y = valueAt(s, sample, output);
      const wy = w * y;
      const sum = total + ((<usize>output) << 3);
      store<f64>(sum, load<f64>(sum) + wy);
      squares += wy * y;
    }
    weight += w;
  }
  s.squares = squares;
  s.weight = weight;
}

/** The impurity of the whole node. */
export function valueImpurity(s: NodeSearch): f64 {
  if (s.criterion == POISSON) return poissonLoss(s, s.start, s.end, s.total, s.weight);
  return variance(s, s.squares, s.total, s.weight);
}

/** The impurities of the sides, once the items are parted. */
export function valueImpurities(s: NodeSearch): void {
  if (s.criterion == POISSON) {
    s.impurityLeft = poissonLoss(s, s.start, s.bestPosition, s.left, s.weightLeft);
    s.impurityRight = poissonLoss(s, s.bestPosition, s.end, s.right, s.weightRight);
    return;
  }
  let squares: f64 = 0;
  for (let i = s.start; i < s.bestPosition; i++) {
    const sample = sampleAt(s, i);
    const w = weightOf(s, sample);
    for (let output = 0; output < s.nOutputs; output++) {
      const y = valueAt(s, sample, output);
      squares += w * y * y;
    }
  }
  s.impurityLeft = variance(s, squares, s.left, s.weightLeft);
  s.impurityRight = variance(s, s.squares - squares, s.right, s.weightRight);
}

/** Mean over the outputs of the variance, from the sums (IN) of values and of all squares. */
function variance(s: NodeSearch, squares: f64, sums: usize, weight: f64): f64 {
  let impurity = squares / weight;
  for (let output = 0; output < s.nOutputs; output++) {
    const mean = load<f64>(sums + ((<usize>output) << 3)) / weight;
    impurity -= mean * mean;
  }
  return impurity / <f64>s.nOutputs;
}

/** Half the mean Poisson deviance of the items `start .. end`, whose values sum to `sums` (IN). */
function poissonLoss(s: NodeSearch, start: i32, end: i32, sums: usize, weight: f64): f64 {
  let loss: f64 = 0;
  for (let output = 0; output < s.nOutputs; output++) {
    const sum = load<f64>(sums + ((<usize>output) << 3));
    if (sum <= NOTHING) return Infinity;
    const mean = sum / weight;
    for (let i = start; i < end; i++) {
      const sample = sampleAt(s, i);
      const y = valueAt(s, sample, output);
      if (y != 0) loss += weightOf(s, sample) * (y * referenceLog(y / mean));
    }
  }
  return loss / (weight * <f64>s.nOutputs);
}

/** What the present split is ranked by, as the reference computes it: larger is better. */
export function valuesProxy(s: NodeSearch): f64 {
  if (s.criterion == POISSON) return poissonProxy(s);
  let left: f64 = 0;
  let right: f64 = 0;
  for (let output = 0; output < s.nOutputs; output++) {
    const at = (<usize>output) << 3;
    left += load<f64>(s.left + at) * load<f64>(s.left + at);
    right += load<f64>(s.right + at) * load<f64>(s.right + at);
  }
  return left / s.weightLeft + right / s.weightRight;
}

function poissonProxy(s: NodeSearch): f64 {
  let left: f64 = 0;
  let right: f64 = 0;
  for (let output = 0; output < s.nOutputs; output++) {
    const sumLeft = load<f64>(s.left + ((<usize>output) << 3));
    const sumRight = load<f64>(s.right + ((<usize>output) << 3));
    if (sumLeft <= NOTHING || sumRight <= NOTHING) return -Infinity;
    left -= sumLeft * log2OfShare(sumLeft / s.weightLeft);
    right -= sumRight * log2OfShare(sumRight / s.weightRight);
  }
  return -left - right;
}

/** Nearly the Poisson proxy, by a faster logarithm; and the sum of what it adds up, for its error. */
export function poissonEstimate(s: NodeSearch): f64 {
  let score: f64 = 0;
  let size: f64 = 0;
  for (let output = 0; output < s.nOutputs; output++) {
    const sumLeft = load<f64>(s.left + ((<usize>output) << 3));
    const sumRight = load<f64>(s.right + ((<usize>output) << 3));
    if (sumLeft <= NOTHING || sumRight <= NOTHING) return -Infinity;
    const left = sumLeft * (log(sumLeft / s.weightLeft) / LN2);
    const right = sumRight * (log(sumRight / s.weightRight) / LN2);
    score += left + right;
    size += abs(left) + abs(right);
  }
  if (size > s.estimateSize) s.estimateSize = size;
  return score;
}
