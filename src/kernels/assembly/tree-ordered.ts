// The search for weights that are not whole numbers, and for several outputs: samples are sorted and summed as the
// reference does it, so that the last bits agree.

import { judge, listSplits, positionOf } from './tree-candidates';
import { orderSamples } from './tree-order';
import { ABSOLUTE_ERROR, ENTROPY, isAllowed, isConstant, NodeSearch, POISSON } from './tree-search';
import { moveSides, resetSides, sidesEstimate, sidesProxy } from './tree-sides';
import { searchAbsolute, searchPoisson, searchSquared } from './tree-value-search';

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
  else if (s.isSquared) searchSquared(s, feature, missingLeft);
  else if (s.criterion == POISSON) searchPoisson(s, feature, missingLeft);
  else if (s.criterion == ABSOLUTE_ERROR) searchAbsolute(s, feature, missingLeft);
  else searchAll(s, feature, missingLeft);
}

/** Judges every split. */
function searchAll(s: NodeSearch, feature: i32, missingLeft: bool): void {
  const count = listSplits(s, feature, missingLeft);
  resetSides(s);
  for (let k = 0; k < count; k++) {
    moveSides(s, positionOf(s, k));
    if (isAllowed(s, feature, load<f64>(s.left), s.weightLeft)) judge(s, feature, missingLeft, sidesProxy(s));
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
    moveSides(s, positionOf(s, i));
    const score = isAllowed(s, feature, load<f64>(s.left), s.weightLeft) ? sidesEstimate(s) : -Infinity;
    store<f64>(s.contenderScores + ((<usize>i) << 3), score);
    if (score > best) best = score;
  }
  if (best == -Infinity || best < s.bestApproximation - tolerance) return;
  if (best > s.bestApproximation) s.bestApproximation = best;
  // The sums of a split depend on the splits before it, so that all are passed again.
  resetSides(s);
  for (let i = 0; i < count; i++) {
    moveSides(s, positionOf(s, i));
    if (load<f64>(s.contenderScores + ((<usize>i) << 3)) >= best - tolerance)
      judge(s, feature, missingLeft, sidesProxy(s));
  }
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
