// What random splits need of all samples of a node: the values of a feature, their extremes, and sums up to a threshold.

import { NodeSearch } from './tree-search';

/** Copies the values of the node's items (f32), counts the missing ones, and finds the extremes of the others. */
export function gatherValues(s: NodeSearch, column: usize, values: usize): void {
  const shift = s.shift;
  const end = s.items + ((<usize>s.end) << 2);
  let at = s.items + ((<usize>s.start) << 2);
  let to = values;
  let low = f32x4.splat(Infinity);
  let high = f32x4.splat(-Infinity);
  let missing = i32x4.splat(0);
  for (; at + 16 <= end; at += 16, to += 16) {
    const one = v128.load32_zero(addressOf(column, load<u32>(at) >> shift));
    const two = v128.load_lane<f32>(addressOf(column, load<u32>(at, 4) >> shift), one, 1);
    const three = v128.load_lane<f32>(addressOf(column, load<u32>(at, 8) >> shift), two, 2);
    const four = v128.load_lane<f32>(addressOf(column, load<u32>(at, 12) >> shift), three, 3);
    low = f32x4.pmin(low, four);
    high = f32x4.pmax(high, four);
    missing = i32x4.sub(missing, f32x4.ne(four, four));
    v128.store(to, four);
  }
  let nMissing = sumOfLanes(missing);
  // A rest of lanes is filled up with NaN, which is no extreme and never goes left.
  v128.store(to, f32x4.splat(NaN));
  const last = to;
  for (; at < end; at += 4, to += 4) {
    const value = load<f32>(addressOf(column, load<u32>(at) >> shift));
    nMissing += <u32>isNaN<f32>(value);
    store<f32>(to, value);
  }
  low = f32x4.pmin(low, v128.load(last));
  high = f32x4.pmax(high, v128.load(last));
  s.nMissing = <i32>nMissing;
  s.lowValue = smallestLane(low);
  s.highValue = -smallestLane(f32x4.neg(high));
}

function addressOf(column: usize, sample: u32): usize {
  return column + ((<usize>sample) << 2);
}

function smallestLane(lanes: v128): f32 {
  const a = min(f32x4.extract_lane(lanes, 0), f32x4.extract_lane(lanes, 1));
  return min(a, min(f32x4.extract_lane(lanes, 2), f32x4.extract_lane(lanes, 3)));
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
    if (s.nMissing == 0) {
      const limits = f32x4.splat(limit);
      const masks = i32x4.splat(weightMask);
      const ones = i32x4.splat(1);
      let counts = i32x4.splat(0);
      let all = i32x4.splat(0);
      let seconds = i32x4.splat(0);
      for (; at < bytes; at += 16) {
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
