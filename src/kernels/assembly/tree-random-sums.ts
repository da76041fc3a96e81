// What random splits need of all samples of a node: the values of a feature, their extremes, and sums up to a threshold.

import { NodeSearch } from './tree-search';

/** Copies the values of the node's items (f32). */
export function gatherValues(s: NodeSearch, column: usize, values: usize): void {
  const shift = s.shift;
  const end = s.items + ((<usize>s.end) << 2);
  for (let at = s.items + ((<usize>s.start) << 2), to = values; at < end; at += 4, to += 4) {
    store<u32>(to, load<u32>(column + ((<usize>(load<u32>(at) >> shift)) << 2)));
  }
}

export function countMissing(from: usize, end: usize): i32 {
  let counts = i32x4.splat(0);
  let at = from;
  for (; at + 16 <= end; at += 16) counts = i32x4.sub(counts, f32x4.ne(v128.load(at), v128.load(at)));
  let count = <i32>sumOfLanes(counts);
  for (; at < end; at += 4) count += <i32>isNaN<f32>(load<f32>(at));
  return count;
}

/** The smallest value that is not missing. */
export function leastValue(from: usize, end: usize): f32 {
  let lanes = f32x4.splat(Infinity);
  let at = from;
  for (; at + 16 <= end; at += 16) lanes = f32x4.pmin(lanes, v128.load(at));
  let least: f32 = Infinity;
  for (; at < end; at += 4) if (load<f32>(at) < least) least = load<f32>(at);
  const a = min(f32x4.extract_lane(lanes, 0), f32x4.extract_lane(lanes, 1));
  return min(least, min(a, min(f32x4.extract_lane(lanes, 2), f32x4.extract_lane(lanes, 3))));
}

/** The largest value that is not missing. */
export function largestValue(from: usize, end: usize): f32 {
  let lanes = f32x4.splat(-Infinity);
  let at = from;
  for (; at + 16 <= end; at += 16) lanes = f32x4.pmax(lanes, v128.load(at));
  let largest: f32 = -Infinity;
  for (; at < end; at += 4) if (load<f32>(at) > largest) largest = load<f32>(at);
  const a = max(f32x4.extract_lane(lanes, 0), f32x4.extract_lane(lanes, 1));
  return max(largest, max(a, max(f32x4.extract_lane(lanes, 2), f32x4.extract_lane(lanes, 3))));
}

/** The class weights of both sides from packed items, and the number of samples on the left. */
export function sumLeft(s: NodeSearch, values: usize, threshold: f64, missingLeft: bool): i32 {
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
    let at: usize = 0;
    if (s.nMissing == 0 && bytes >= 16) {
      const limits = f32x4.splat(limit);
      const masks = i32x4.splat(weightMask);
      const ones = i32x4.splat(1);
      let counts = i32x4.splat(0);
      let all = i32x4.splat(0);
      let seconds = i32x4.splat(0);
      for (; at + 16 <= bytes; at += 16) {
        const item = v128.load(items + at);
        const isLeft = f32x4.le(v128.load(values + at), limits);
        const w = v128.and(v128.and(item, masks), isLeft);
        counts = i32x4.sub(counts, isLeft);
        all = i32x4.add(all, w);
        seconds = i32x4.add(seconds, v128.and(w, i32x4.neg(v128.and(i32x4.shr_u(item, weightBits), ones))));
      }
      nLeft = sumOfLanes(counts);
      weight = sumOfLanes(all);
      second = sumOfLanes(seconds);
    }
    for (; at < bytes; at += 4) {
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

/** The sum of four 32-bit numbers. */
export function sumOfLanes(lanes: v128): u32 {
  const a = i32x4.extract_lane(lanes, 0) + i32x4.extract_lane(lanes, 1);
  return <u32>(a + i32x4.extract_lane(lanes, 2) + i32x4.extract_lane(lanes, 3));
}
