// Random splits: one threshold per feature, drawn between the extremes of its values (f32 columns).

import { absoluteProxy, isAllowedAbsolute, partAbsolute } from './tree-absolute';
import { giniProxy } from './tree-criterion';
import { sumOfSquares } from './tree-gini';
import { drawInteger, drawUniform } from './tree-random';
import { gatherValues, sumLeft } from './tree-random-sums';
import { ABSOLUTE_ERROR, columnOf, GINI, isAllowed, NodeSearch, recordBest } from './tree-search';
import { moveSides, resetSides, sidesProxy } from './tree-sides';
import { sumSquaredSides } from './tree-squares';

/** Two values whose float32 difference is within this are not separated by a split. */
const NEAR: f32 = 1e-7;

/** Draws one threshold for a feature and judges it; false where the feature is constant in the node. */
export function searchRandom(s: NodeSearch, feature: i32): bool {
  const values = s.ranks;
  const samples = s.end - s.start;
  gatherValues(s, columnOf(s, feature), values);
  const nMissing = s.nMissing;
  const low = s.lowValue;
  const high = s.highValue;
  if (nMissing == samples || (nMissing == 0 && !(high > low + NEAR))) return false;
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
    if (s.isSquared) sumSquaredSides(s, s.start + nLeft);
    else if (!s.isPacked) {
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
    if (s.isPacked) {
      s.ranks = s.bestValues;
      s.bestValues = values;
    }
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
