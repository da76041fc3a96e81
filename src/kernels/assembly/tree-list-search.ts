// The search for the best split by squared error along a sorted list: one addition and one division of two lanes each for
// every position.

import { listOf, STUCK, settleItems } from './tree-lists';
import { searchOrdered } from './tree-ordered';
import { columnOf, isWide, NodeSearch, nearValues, recordBest, separable } from './tree-search';
import { nodeSum } from './tree-squares';

/** Up to so many samples, equal values are put into the reference's order. */
const SMALL: i32 = 64;

/** Searches the splits of a feature with a list; false where the feature is constant in the node. */
export function searchListed(s: NodeSearch, feature: i32): bool {
  const n = s.end - s.start;
  if (n <= SMALL && hasEqual(s, feature)) {
    settleItems(s);
    return searchOrdered(s, feature);
  }
  s.orderedBy = feature;
  const list = listOf(s, feature);
  const last = load<u32>(list + ((<usize>(s.end - 1)) << 2));
  const first = load<u32>(list + ((<usize>s.start) << 2));
  if ((last & STUCK) != 0 && !areSeparable(s, feature, first & ~STUCK, last & ~STUCK)) return false;
  scan(s, feature, list);
  return true;
}

function rankOf(s: NodeSearch, feature: i32, sample: u32): u32 {
  const column = columnOf(s, feature);
  return isWide(s, feature)
    ? load<u32>(column + ((<usize>sample) << 2))
    : <u32>load<u16>(column + ((<usize>sample) << 1));
}

function areSeparable(s: NodeSearch, feature: i32, below: u32, above: u32): bool {
  const low = rankOf(s, feature, below);
  const high = rankOf(s, feature, above);
  return low != high && separable(nearValues(s, feature), low, high);
}

/** Whether two samples of the node have the same value. */
function hasEqual(s: NodeSearch, feature: i32): bool {
  const list = listOf(s, feature);
  for (let i = s.start + 1; i < s.end; i++) {
    const entry = load<u32>(list + ((<usize>i) << 2));
    if ((entry & STUCK) == 0) continue;
    const before = load<u32>(list + ((<usize>(i - 1)) << 2)) & ~STUCK;
    if (rankOf(s, feature, before) == rankOf(s, feature, entry & ~STUCK)) return true;
  }
  return false;
}

function scan(s: NodeSearch, feature: i32, list: usize): void {
  const pairs = s.pairs;
  const whole = nodeSum(s);
  const fewest = s.minSamplesLeaf;
  const from = list + ((<usize>s.start) << 2);
  const until = list + ((<usize>(s.end - fewest)) << 2);
  const minWeight = s.minWeightLeaf;
  let best = s.bestProxy;
  let bestAt: usize = 0;
  let left = v128.load(pairs + ((<usize>(load<u32>(from) & ~STUCK)) << 4));
  let at = from + 4;
  for (const begin = from + ((<usize>fewest) << 2); at < begin; at += 4) {
    left = f64x2.add(left, v128.load(pairs + ((<usize>(load<u32>(at) & ~STUCK)) << 4)));
  }
  let judged = from;
  for (; at <= until; at += 4) {
    const entry = load<u32>(at);
    if ((entry & STUCK) != 0 && !areSeparable(s, feature, load<u32>(at - 4) & ~STUCK, entry & ~STUCK)) {
      left = f64x2.add(left, v128.load(pairs + ((<usize>(entry & ~STUCK)) << 4)));
      continue;
    }
    // After a stretch of equal values the reference may come from the other side.
    const rest = list + ((<usize>s.end) << 2) - at;
    if (at - judged > rest) left = listWithout(s, list, at, whole);
    judged = at;
    const right = f64x2.sub(whole, left);
    const sums = v128.shuffle<f64>(left, right, 0, 2);
    const weights = v128.shuffle<f64>(left, right, 1, 3);
    const terms = f64x2.div(f64x2.mul(sums, sums), weights);
    const proxy = f64x2.extract_lane(terms, 0) + f64x2.extract_lane(terms, 1);
    if (proxy > best && f64x2.extract_lane(weights, 0) >= minWeight && f64x2.extract_lane(weights, 1) >= minWeight) {
      best = proxy;
      bestAt = at;
    }
    left = f64x2.add(left, v128.load(pairs + ((<usize>(entry & ~STUCK)) << 4)));
  }
  if (bestAt == 0) return;
  s.bestProxy = best;
  const below = load<u32>(bestAt - 4) & ~STUCK;
  const above = load<u32>(bestAt) & ~STUCK;
  recordBest(s, feature, rankOf(s, feature, below), rankOf(s, feature, above), false);
}

/** The node's sum and weight without the entries from an address on, taken away from the end. */
function listWithout(s: NodeSearch, list: usize, from: usize, whole: v128): v128 {
  let sum = whole;
  for (let at = list + ((<usize>(s.end - 1)) << 2); at >= from; at -= 4) {
    sum = f64x2.sub(sum, v128.load(s.pairs + ((<usize>(load<u32>(at) & ~STUCK)) << 4)));
  }
  return sum;
}
