import { impurityOf } from './tree-criterion.js';
import { searchOrdered } from './tree-ordered.js';
import { packItems, packingOf, searchPacked, sumPackedNode, sumPackedSides } from './tree-packed.js';
import type { ColumnProblem, TreeLimits } from './tree-problem.js';
import { drawInteger } from './tree-random.js';
import { searchRandom } from './tree-random-split.js';
import type { TreeScratch } from './tree-scratch.js';
import { clearBest, type NodeSearch, ORDERED, PACKED } from './tree-search.js';
import { moveSides, resetSides, sumOrderedNode } from './tree-sides.js';

/** The search at its start, before the root. */
export function beginSearch(
  problem: ColumnProblem,
  settings: TreeLimits,
  seed: number,
  scratch: TreeScratch,
): NodeSearch {
  const { nFeatures, nSamples } = problem.columns;
  const packing = settings.randomSplits ? null : packingOf(problem);
  const classes = (): Float64Array => new Float64Array(problem.nClasses);
  // Real-valued fields begin as NaN, not 0, so that engines store them as floats from the start.
  return {
    problem,
    settings,
    scratch,
    mode: packing === null ? ORDERED : PACKED,
    items: scratch.items,
    shift: packing?.shift ?? 0,
    weightBits: packing?.weightBits ?? 0,
    nItems: packItems(problem, packing, scratch.items),
    totalWeight: problem.sampleWeight === null ? nSamples : sumInOrder(problem.sampleWeight),
    random: Uint32Array.of(seed),
    features: Int32Array.from({ length: nFeatures }, (_, feature) => feature),
    constantFeatures: new Int32Array(nFeatures),
    start: 0,
    end: 0,
    weight: Number.NaN,
    total: classes(),
    nConstants: 0,
    impurity: Infinity,
    lower: -Infinity,
    upper: Infinity,
    position: 0,
    left: classes(),
    weightLeft: Number.NaN,
    right: classes(),
    weightRight: Number.NaN,
    nMissing: 0,
    missingWeight: Number.NaN,
    missing: classes(),
    nPresent: 0,
    low: 0,
    high: 0,
    lastFeature: -1,
    bestProxy: -Infinity,
    bestApproximation: -Infinity,
    bestFeature: 0,
    bestPosition: 0,
    bestBelow: 0,
    bestThreshold: Number.NaN,
    bestMissingLeft: false,
    impurityLeft: Number.NaN,
    impurityRight: Number.NaN,
    improvement: Number.NaN,
    middleValue: Number.NaN,
  };
}

function sumInOrder(weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]!;
  return sum;
}

/** Turns to the node that holds the items `start .. end`. */
export function enterNode(s: NodeSearch, start: number, end: number): void {
  s.start = start;
  s.end = end;
  if (s.mode === PACKED) sumPackedNode(s);
  else sumOrderedNode(s);
}

/** Finds the node's best split and parts its items by it; false where there is none. */
export function splitNode(s: NodeSearch): boolean {
  clearBest(s);
  searchFeatures(s);
  if (s.bestPosition >= s.end) return false;
  // A random split leaves the items parted by the feature looked at last.
  if (!s.settings.randomSplits || s.lastFeature !== s.bestFeature) partItems(s);
  if (s.mode === PACKED) sumPackedSides(s);
  else {
    resetSides(s);
    moveSides(s, s.bestPosition);
  }
  const { left, right, weight, weightLeft, weightRight } = s;
  const { criterion } = s.settings;
  s.impurityLeft = impurityOf(criterion, left, weightLeft);
  s.impurityRight = impurityOf(criterion, right, weightRight);
  const lost = s.impurity - (weightRight / weight) * s.impurityRight - (weightLeft / weight) * s.impurityLeft;
  s.improvement = (weight / s.totalWeight) * lost;
  s.middleValue = left[0]! / (2 * weightLeft) + right[0]! / (2 * weightRight);
  return true;
}

/**
 * Draws features without replacement until `maxFeatures` have been seen, one of them not constant. `features` is kept
 * in parts: [drawn constant | known constant | newly found constant | not drawn | drawn], and what is constant in a
 * node stays so below it.
 */
function searchFeatures(s: NodeSearch): void {
  const { features, constantFeatures, random } = s;
  const { maxFeatures } = s.settings;
  const nKnown = s.nConstants;
  let notDrawnEnd = features.length;
  let nVisited = 0;
  let nFound = 0;
  let nDrawnConstants = 0;
  let nConstants = nKnown;
  while (notDrawnEnd > nConstants && (nVisited < maxFeatures || nVisited <= nFound + nDrawnConstants)) {
    nVisited++;
    let at = drawInteger(nDrawnConstants, notDrawnEnd - nFound, random);
    if (at < nKnown) {
      swap(features, nDrawnConstants++, at);
      continue;
    }
    at += nFound;
    s.lastFeature = features[at]!;
    if (searchFeature(s, s.lastFeature)) {
      swap(features, --notDrawnEnd, at);
    } else {
      swap(features, at, nConstants++);
      nFound++;
    }
  }
  // Siblings rely on the order of what was known before; what has been found holds below this node.
  for (let i = 0; i < nKnown; i++) features[i] = constantFeatures[i]!;
  for (let i = nKnown; i < nKnown + nFound; i++) constantFeatures[i] = features[i]!;
  s.nConstants = nConstants;
}

/** Tries the splits of one feature; false where it is constant in the node. */
function searchFeature(s: NodeSearch, feature: number): boolean {
  if (s.mode === PACKED) return searchPacked(s, feature);
  return s.settings.randomSplits ? searchRandom(s, feature) : searchOrdered(s, feature);
}

function swap(array: Int32Array, i: number, j: number): void {
  const held = array[i]!;
  array[i] = array[j]!;
  array[j] = held;
}

/** Moves the items of the left child to the front of the node. */
function partItems(s: NodeSearch): void {
  const { items, shift, bestBelow } = s;
  const { ranks, nSamples, starts } = s.problem.columns;
  const base = s.bestFeature * nSamples;
  const absent = s.bestMissingLeft ? starts[s.bestFeature + 1]! - starts[s.bestFeature]! : bestBelow;
  let from = s.start;
  let to = s.end;
  while (from < to) {
    const item = items[from]!;
    const rank = ranks[base + (item >>> shift)]!;
    if (rank <= bestBelow || rank === absent) {
      from++;
    } else {
      items[from] = items[--to]!;
      items[to] = item;
    }
  }
}
