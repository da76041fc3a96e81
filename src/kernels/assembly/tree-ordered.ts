// The search for weights that are not whole numbers, and for several outputs: samples are sorted and summed as the
// reference does it, so that the last bits agree.

import { orderSamples } from './tree-order';
import {
  ALL_PRESENT,
  ENTROPY,
  isAllowed,
  isConstant,
  NodeSearch,
  nearValues,
  recordBest,
  separable,
} from './tree-search';
import { moveSides, resetSides, sidesEstimate, sidesProxy } from './tree-sides';

/** Searches the splits of a feature; false where the feature is constant in the node. */
export function searchOrdered(s: NodeSearch, feature: i32): bool {
  orderSamples(s, feature);
  if (isConstant(s, feature)) return false;
  search(s, feature, false);
  if (s.nMissing > 0) {
    moveMissingToFront(s);
    search(s, feature, true);
  }
  return true;
}

function search(s: NodeSearch, feature: i32, missingLeft: bool): void {
  if (s.criterion == ENTROPY) searchByEstimate(s, feature, missingLeft);
  else searchAll(s, feature, missingLeft);
}

/** Judges every split. */
function searchAll(s: NodeSearch, feature: i32, missingLeft: bool): void {
  const count = listSplits(s, feature, missingLeft);
  resetSides(s);
  for (let k = 0; k < count; k++) {
    moveSides(s, load<i32>(s.contenders + ((<usize>k) << 2)));
    if (isAllowed(s, feature, load<f64>(s.left), s.weightLeft)) judge(s, feature, missingLeft);
  }
}

/** Judges only the splits that a fast logarithm cannot tell from the best one: exact entropies are dear. */
function searchByEstimate(s: NodeSearch, feature: i32, missingLeft: bool): void {
  const count = listSplits(s, feature, missingLeft);
  const k = s.nSums;
  const bits = <f64>(32 - clz<i32>(k + 1));
  const tolerance = s.weight * bits * <f64>(k + 8) * <f64>s.nOutputs * 1.7763568394002505e-15; // 2^-49
  let best = -Infinity;
  resetSides(s);
  for (let i = 0; i < count; i++) {
    moveSides(s, load<i32>(s.contenders + ((<usize>i) << 2)));
    const score = isAllowed(s, feature, load<f64>(s.left), s.weightLeft) ? sidesEstimate(s) : -Infinity;
    store<f64>(s.contenderScores + ((<usize>i) << 3), score);
    if (score > best) best = score;
  }
  if (best == -Infinity || best < s.bestApproximation - tolerance) return;
  if (best > s.bestApproximation) s.bestApproximation = best;
  // The sums of a split depend on the splits before it, so that all are passed again.
  resetSides(s);
  for (let i = 0; i < count; i++) {
    moveSides(s, load<i32>(s.contenders + ((<usize>i) << 2)));
    if (load<f64>(s.contenderScores + ((<usize>i) << 3)) >= best - tolerance) judge(s, feature, missingLeft);
  }
}

/** Compares the present split with the best one so far. */
function judge(s: NodeSearch, feature: i32, missingLeft: bool): void {
  const proxy = sidesProxy(s);
  if (!(proxy > s.bestProxy)) return;
  s.bestProxy = proxy;
  const at = missingLeft ? s.position - s.nMissing : s.position;
  const above = at == s.start + s.nPresent ? ALL_PRESENT : rankAt(s, at);
  recordBest(s, feature, rankAt(s, at - 1), above, missingLeft);
}

function rankAt(s: NodeSearch, position: i32): u32 {
  return load<u32>(s.ranks + ((<usize>position) << 2));
}

/** Writes the positions at which the node can be split to `contenders`; their number. */
function listSplits(s: NodeSearch, feature: i32, missingLeft: bool): i32 {
  const near = nearValues(s, feature);
  const ahead = missingLeft ? s.nMissing : 0;
  const endPresent = s.start + s.nPresent;
  const first = max(s.start + 1, s.start + s.minSamplesLeaf - ahead);
  const last = min(endPresent - 1, s.end - s.minSamplesLeaf - ahead);
  let to = s.contenders;
  for (let p = first; p <= last; p++) {
    const below = rankAt(s, p - 1);
    const above = rankAt(s, p);
    if (below == above || !separable(near, below, above)) continue;
    store<i32>(to, p + ahead);
    to += 4;
  }
  const closes = s.nMissing > 0 && !missingLeft && s.nMissing >= s.minSamplesLeaf && s.nPresent >= s.minSamplesLeaf;
  if (closes) {
    store<i32>(to, endPresent);
    to += 4;
  }
  return <i32>((to - s.contenders) >> 2);
}

/** Moves the missing items from the end of the node to its start, keeping the order in both parts. */
function moveMissingToFront(s: NodeSearch): void {
  const items = s.items + ((<usize>s.start) << 2);
  const missing = (<usize>s.nMissing) << 2;
  const present = (<usize>s.nPresent) << 2;
  memory.copy(s.spare, items + present, missing);
  memory.copy(items + missing, items, present);
  memory.copy(items, s.spare, missing);
}
