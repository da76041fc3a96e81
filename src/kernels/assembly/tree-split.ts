import { aborted } from './control';
import { absoluteImpurities, partAbsolute, sumAbsoluteNode } from './tree-absolute';
import { impurityOf, middleOf } from './tree-criterion';
import { sumOfSquares } from './tree-gini';
import { listClasses } from './tree-levels';
import { searchListed } from './tree-list-search';
import { isListed, partLists, settleItems } from './tree-lists';
import { searchOrdered } from './tree-ordered';
import { searchPacked, sumPackedNode, sumPackedSides } from './tree-packed';
import { partItems } from './tree-part';
import { drawInteger } from './tree-random';
import { searchRandom } from './tree-random-split';
import { ABSOLUTE_ERROR, clearBest, GINI, NodeSearch } from './tree-search';
import { moveSides, resetSides, sumOrderedNode } from './tree-sides';
import { judgeSquaredSides, sumSquaredNode } from './tree-squares';
import { valueImpurities, valueImpurity } from './tree-values';

/** Turns to the node that holds the items `start .. end`. */
export function enterNode(s: NodeSearch, start: i32, end: i32): void {
  s.start = start;
  s.end = end;
  if (s.isPacked) sumPackedNode(s);
  else if (s.criterion == ABSOLUTE_ERROR) sumAbsoluteNode(s);
  else if (s.isSquared) sumSquaredNode(s);
  else sumOrderedNode(s);
}

/** The impurity of the node that `s` has entered. */
export function nodeImpurity(s: NodeSearch): f64 {
  if (s.criterion == ABSOLUTE_ERROR) return s.errorRight / (s.weight * <f64>s.nOutputs);
  return s.isValues ? valueImpurity(s) : impurityOf(s, s.total, s.weight);
}

/** Turns to the left child of the node just split, whose sums are known. */
export function enterLeft(s: NodeSearch, start: i32, end: i32): void {
  const sums = s.total;
  s.start = start;
  s.end = end;
  s.weight = s.weightLeft;
  s.total = s.left;
  s.left = sums;
}

/** Finds the node's best split and parts its items by it; false where there is none. */
export function splitNode(s: NodeSearch): bool {
  clearBest(s);
  if (s.isPacked) s.squares = sumOfSquares(s, s.total);
  if (s.isLevelled) listClasses(s);
  searchFeatures(s);
  if (!s.isFound) return false;
  settleItems(s);
  partItems(s);
  partLists(s);
  if (s.isPacked) sumPackedSides(s);
  else if (s.criterion == ABSOLUTE_ERROR) partAbsolute(s, s.bestPosition);
  else if (!s.isSquared) {
    resetSides(s);
    moveSides(s, s.bestPosition);
  }
  judgeSides(s);
  const weight = s.weight;
  const lost = s.impurity - (s.weightRight / weight) * s.impurityRight - (s.weightLeft / weight) * s.impurityLeft;
  s.improvement = (weight / s.totalWeight) * lost;
  s.middleValue = middleOf(s);
  return true;
}

/** The impurities of the sides, once the items are parted and summed. */
function judgeSides(s: NodeSearch): void {
  if (s.criterion == ABSOLUTE_ERROR) absoluteImpurities(s);
  else if (s.isSquared) judgeSquaredSides(s);
  else if (s.isValues) valueImpurities(s);
  else if (s.hasBestSums) {
    s.impurityLeft = 1 - s.bestSquaresLeft / (s.weightLeft * s.weightLeft);
    s.impurityRight = 1 - s.bestSquaresRight / (s.weightRight * s.weightRight);
  } else {
    s.impurityLeft = sideImpurity(s, s.left, s.weightLeft);
    s.impurityRight = sideImpurity(s, s.right, s.weightRight);
  }
}

function sideImpurity(s: NodeSearch, sums: usize, weight: f64): f64 {
  if (s.isPacked && s.criterion == GINI) return 1 - sumOfSquares(s, sums) / (weight * weight);
  return impurityOf(s, sums, weight);
}

/**
 * Draws features without replacement until `maxFeatures` have been seen, one of them not constant. `features` is kept
 * in parts: [drawn constant | known constant | newly found constant | not drawn | drawn], and what is constant in a
 * node stays so below it.
 */
function searchFeatures(s: NodeSearch): void {
  const features = s.features;
  const maxFeatures = s.maxFeatures;
  const nKnown = s.nConstants;
  let notDrawnEnd = s.nFeatures;
  let nVisited = 0;
  let nFound = 0;
  let nDrawnConstants = 0;
  let nConstants = nKnown;
  while (notDrawnEnd > nConstants && (nVisited < maxFeatures || nVisited <= nFound + nDrawnConstants)) {
    if (aborted()) return;
    nVisited++;
    let at = drawInteger(s, nDrawnConstants, notDrawnEnd - nFound);
    if (at < nKnown) {
      swap(features, nDrawnConstants++, at);
      continue;
    }
    at += nFound;
    s.lastFeature = load<i32>(features + ((<usize>at) << 2));
    if (searchFeature(s, s.lastFeature)) {
      swap(features, --notDrawnEnd, at);
    } else {
      swap(features, at, nConstants++);
      nFound++;
    }
  }
  // Siblings rely on the order of what was known before; what has been found holds below this node.
  const known = (<usize>nKnown) << 2;
  copyNumbers(features, s.constantFeatures, known);
  copyNumbers(s.constantFeatures + known, features + known, (<usize>nFound) << 2);
  s.nConstants = nConstants;
}

/** Tries the splits of one feature; false where it is constant in the node. */
function searchFeature(s: NodeSearch, feature: i32): bool {
  if (s.randomSplits) return searchRandom(s, feature);
  if (s.isPacked) return searchPacked(s, feature);
  if (isListed(s, feature)) return searchListed(s, feature);
  settleItems(s);
  return searchOrdered(s, feature);
}

/** Few numbers are copied sooner without a call. */
function copyNumbers(to: usize, from: usize, bytes: usize): void {
  for (let at: usize = 0; at < bytes; at += 4) store<i32>(to + at, load<i32>(from + at));
}

function swap(array: usize, i: i32, j: i32): void {
  const held = load<i32>(array + ((<usize>i) << 2));
  store<i32>(array + ((<usize>i) << 2), load<i32>(array + ((<usize>j) << 2)));
  store<i32>(array + ((<usize>j) << 2), held);
}
