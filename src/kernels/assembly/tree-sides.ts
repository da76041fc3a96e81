// Sums on both sides of a split, for weights that are not whole numbers: they depend on the order of adding, so that it
// is the reference's, addition by addition.

import { log } from './exp-log';
import { impurityOf, proxyOf } from './tree-criterion';
import { NodeSearch } from './tree-search';
import { addValues, sumValueNode, valuesProxy } from './tree-values';
import { weightOf } from './tree-weight';

function itemAt(s: NodeSearch, position: i32): u32 {
  return load<u32>(s.items + ((<usize>position) << 2));
}

/** Adds `w` times the classes of a sample to sums (IN, OUT). */
function addSample(s: NodeSearch, sums: usize, sample: u32, w: f64): void {
  if (s.isValues) {
    addValues(s, sums, sample, w);
    return;
  }
  const codes = s.targets + <usize>sample * ((<usize>s.nOutputs) << 2);
  const stride = (<usize>s.nClasses) << 3;
  for (let output = 0; output < s.nOutputs; output++, sums += stride) {
    const sum = sums + ((<usize>load<i32>(codes + ((<usize>output) << 2))) << 3);
    store<f64>(sum, load<f64>(sum) + w);
  }
}

/** Sums the node's items into `total` and `weight`. */
export function sumOrderedNode(s: NodeSearch): void {
  if (s.isValues) {
    sumValueNode(s);
    return;
  }
  memory.fill(s.total, 0, (<usize>s.nSums) << 3);
  let weight: f64 = 0;
  for (let i = s.start; i < s.end; i++) {
    const sample = itemAt(s, i);
    const w = weightOf(s, sample);
    addSample(s, s.total, sample, w);
    weight += w;
  }
  s.weight = weight;
}

/** Puts all weight on the right. */
export function resetSides(s: NodeSearch): void {
  const bytes = (<usize>s.nSums) << 3;
  s.position = s.start;
  memory.fill(s.left, 0, bytes);
  memory.copy(s.right, s.total, bytes);
  s.weightLeft = 0;
  s.weightRight = s.weight;
}

/** Moves the boundary of the sides to `to`, adding from where it stands or taking away from the end, whichever is less. */
export function moveSides(s: NodeSearch, to: i32): void {
  const bytes = (<usize>s.nSums) << 3;
  let weightLeft = s.weightLeft;
  if (to - s.position <= s.end - to) {
    for (let i = s.position; i < to; i++) {
      const sample = itemAt(s, i);
      const w = weightOf(s, sample);
      addSample(s, s.left, sample, w);
      weightLeft += w;
    }
  } else {
    memory.copy(s.left, s.total, bytes);
    weightLeft = s.weight;
    for (let i = s.end - 1; i >= to; i--) {
      const sample = itemAt(s, i);
      const w = weightOf(s, sample);
      addSample(s, s.left, sample, -w);
      weightLeft -= w;
    }
  }
  s.weightLeft = weightLeft;
  s.weightRight = s.weight - weightLeft;
  for (let at: usize = 0; at < bytes; at += 8) {
    store<f64>(s.right + at, load<f64>(s.total + at) - load<f64>(s.left + at));
  }
  s.position = to;
}

/** What the present split is ranked by, as the reference computes it. */
export function sidesProxy(s: NodeSearch): f64 {
  if (s.isValues) return valuesProxy(s);
  const impurityLeft = impurityOf(s, s.left, s.weightLeft);
  return proxyOf(s.weightLeft, impurityLeft, s.weightRight, impurityOf(s, s.right, s.weightRight));
}

/** Nearly the entropy proxy, in natural units and summed over the outputs, by a faster logarithm. */
export function sidesEstimate(s: NodeSearch): f64 {
  const bytes = (<usize>s.nSums) << 3;
  let ofWeights = -s.weightLeft * log(s.weightLeft);
  // Rounding can leave the right side nothing.
  if (s.weightRight > 0) ofWeights -= s.weightRight * log(s.weightRight);
  let sum = ofWeights * <f64>s.nOutputs;
  for (let at: usize = 0; at < bytes; at += 8) {
    const left = load<f64>(s.left + at);
    const right = load<f64>(s.right + at);
    if (left > 0) sum += left * log(left);
    if (right > 0) sum += right * log(right);
  }
  return sum;
}
