// Random splits: one threshold per feature, drawn between the extremes of its values (f32 columns).

import { absoluteProxy, isAllowedAbsolute, partAbsolute } from './tree-absolute';
import { giniProxy } from './tree-criterion';
import { sumOfSquares } from './tree-gini';
import { drawInteger, drawUniform } from './tree-random';
import { ABSOLUTE_ERROR, columnOf, GINI, isAllowed, NodeSearch, recordBest } from './tree-search';
import { moveSides, resetSides, sidesProxy } from './tree-sides';

/** Two values whose float32 difference is within this are not separated by a split. */
const NEAR: f32 = 1e-7;

/** Draws one threshold for a feature and judges it; false where the feature is constant in the node. */
export function searchRandom(s: NodeSearch, feature: i32): bool {
  const values = s.ranks;
  const column = columnOf(s, feature);
  const shift = s.shift;
  const samples = s.end - s.start;
  const items = s.items + ((<usize>s.start) << 2);
  const bytes = (<usize>samples) << 2;
  let low: f32 = Infinity;
  let high: f32 = -Infinity;
  let nMissing = 0;
  for (let at: usize = 0; at < bytes; at += 4) {
    const value = load<f32>(column + ((<usize>(load<u32>(items + at) >> shift)) << 2));
    store<f32>(values + at, value);
    nMissing += <i32>isNaN<f32>(value);
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (nMissing == samples || (nMissing == 0 && !(high > low + NEAR))) return false;
  s.nMissing = nMissing;
  s.nPresent = samples - nMissing;
  let threshold = drawUniform(s, <f64>low, <f64>high);
  const missingLeft = nMissing > 0 && drawInteger(s, 0, 2) == 1;
  if (threshold == <f64>high) threshold = <f64>low;
  const nLeft = s.isPacked ? sumLeft(s, values, threshold, missingLeft) : partValues(s, values, threshold, missingLeft);
  if (nLeft < s.minSamplesLeaf || samples - nLeft < s.minSamplesLeaf) return true;
  if (s.criterion == ABSOLUTE_ERROR) {
    partAbsolute(s, s.start + nLeft);
    if (!isAllowedAbsolute(s, feature)) return true;
  } else {
    if (!s.isPacked) {
      resetSides(s);
      moveSides(s, s.start + nLeft);
    }
    if (!isAllowed(s, feature, load<f64>(s.left), s.weightLeft)) return true;
  }
  const proxy = proxyOfSides(s);
  if (proxy > s.bestProxy) {
    s.bestProxy = proxy;
    recordBest(s, feature, 0, 0, missingLeft);
    s.bestThreshold = threshold;
    s.bestLeft = nLeft;
  }
  return true;
}

function proxyOfSides(s: NodeSearch): f64 {
  if (s.criterion == ABSOLUTE_ERROR) return absoluteProxy(s);
  return s.isPacked && s.criterion == GINI ? packedGiniProxy(s) : sidesProxy(s);
}

function packedGiniProxy(s: NodeSearch): f64 {
  return giniProxy(sumOfSquares(s, s.left), s.weightLeft, sumOfSquares(s, s.right), s.weightRight);
}

/** The class weights of both sides from packed items, and the number of samples on the left. */
function sumLeft(s: NodeSearch, values: usize, threshold: f64, missingLeft: bool): i32 {
  const weightBits = s.weightBits;
  const weightMask: u32 = (1 << weightBits) - 1;
  const classMask: u32 = (1 << (s.shift - weightBits)) - 1;
  const items = s.items + ((<usize>s.start) << 2);
  const bytes = (<usize>(s.end - s.start)) << 2;
  const left = s.left;
  // Values are compared as the 32-bit floats that they are, with the largest one that goes left.
  let limit = <f32>threshold;
  if (<f64>limit > threshold) limit = floatBelow(limit);
  let nLeft: u32 = 0;
  let weight: u32 = 0;
  if (s.nClasses == 2) {
    let second: u32 = 0;
    for (let at: usize = 0; at < bytes; at += 4) {
      const item = load<u32>(items + at);
      const value = load<f32>(values + at);
      const isLeft = <u32>(value <= limit) | (<u32>isNaN<f32>(value) & <u32>missingLeft);
      const w = item & weightMask & -isLeft;
      nLeft += isLeft;
      weight += w;
      second += w & -((item >> weightBits) & 1);
    }
    store<f64>(left, <f64>(weight - second));
    store<f64>(left, <f64>second, 8);
  } else {
    memory.fill(left, 0, (<usize>s.nSums) << 3);
    for (let at: usize = 0; at < bytes; at += 4) {
      const item = load<u32>(items + at);
      const value = load<f32>(values + at);
      const isLeft = <u32>(value <= limit) | (<u32>isNaN<f32>(value) & <u32>missingLeft);
      const w = item & weightMask & -isLeft;
      const sum = left + ((<usize>((item >> weightBits) & classMask)) << 3);
      store<f64>(sum, load<f64>(sum) + <f64>w);
      nLeft += isLeft;
      weight += w;
    }
  }
  s.weightLeft = <f64>weight;
  s.weightRight = s.weight - s.weightLeft;
  for (let at: usize = 0; at < (<usize>s.nSums) << 3; at += 8) {
    store<f64>(s.right + at, load<f64>(s.total + at) - load<f64>(left + at));
  }
  return nLeft;
}

/** The next smaller 32-bit float. */
function floatBelow(x: f32): f32 {
  const bits = reinterpret<i32>(x);
  if (x == 0) return reinterpret<f32>(<i32>0x80000001);
  return reinterpret<f32>(x > 0 ? bits - 1 : bits + 1);
}

/** Parts items and values in the reference's order of swaps; the number on the left. */
function partValues(s: NodeSearch, values: usize, threshold: f64, missingLeft: bool): i32 {
  const items = s.items + ((<usize>s.start) << 2);
  let from: usize = 0;
  let to = (<usize>(s.end - s.start)) << 2;
  while (from < to) {
    const value = load<f32>(values + from);
    if (<f64>value <= threshold || (missingLeft && isNaN<f32>(value))) {
      from += 4;
      continue;
    }
    to -= 4;
    const item = load<u32>(items + from);
    store<u32>(items + from, load<u32>(items + to));
    store<u32>(items + to, item);
    store<f32>(values + from, load<f32>(values + to));
    store<f32>(values + to, value);
  }
  return <i32>(to >> 2);
}
