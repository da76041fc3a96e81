// The search for weights that are not whole numbers, whose sums depend on their order: samples are sorted and summed
// move for move as the reference does, so that the last bits agree.

import { separable } from './tree-columns.js';
import { impurityOf, proxyOf } from './tree-criterion.js';
import { introsort } from './tree-introsort.js';
import { ALL_PRESENT, isAllowed, isConstant, type NodeSearch, recordBest } from './tree-search.js';

/** Sums the class weights of the node's items into `total` and `weight`. */
export function sumOrderedNode(s: NodeSearch): void {
  const { items, total } = s;
  const { classes, sampleWeight } = s.problem;
  total.fill(0);
  let weight = 0;
  for (let i = s.start; i < s.end; i++) {
    const sample = items[i]!;
    const w = sampleWeight === null ? 1 : sampleWeight[sample]!;
    total[classes[sample]!]! += w;
    weight += w;
  }
  s.weight = weight;
}

/** Puts all weight on the right. */
export function resetSides(s: NodeSearch): void {
  s.position = s.start;
  s.left.fill(0);
  s.right.set(s.total);
  s.weightLeft = 0;
  s.weightRight = s.weight;
}

/** Moves the boundary of the sides to `to`, adding from where it stands or taking away from the end, whichever is less. */
export function moveSides(s: NodeSearch, to: number): void {
  const { items, left, right, total, end } = s;
  const { classes, sampleWeight } = s.problem;
  if (to - s.position <= end - to) {
    for (let i = s.position; i < to; i++) {
      const sample = items[i]!;
      const w = sampleWeight === null ? 1 : sampleWeight[sample]!;
      left[classes[sample]!]! += w;
      s.weightLeft += w;
    }
  } else {
    left.set(total);
    s.weightLeft = s.weight;
    for (let i = end - 1; i >= to; i--) {
      const sample = items[i]!;
      const w = sampleWeight === null ? 1 : sampleWeight[sample]!;
      left[classes[sample]!]! -= w;
      s.weightLeft -= w;
    }
  }
  s.weightRight = s.weight - s.weightLeft;
  for (let c = 0; c < total.length; c++) right[c] = total[c]! - left[c]!;
  s.position = to;
}

/** The rank of the present split, as the reference computes it. */
export function orderedProxy(s: NodeSearch): number {
  const { criterion } = s.settings;
  const impurityLeft = impurityOf(criterion, s.left, s.weightLeft);
  return proxyOf(s.weightLeft, impurityLeft, s.weightRight, impurityOf(criterion, s.right, s.weightRight));
}

/** Searches the splits of a feature; false where the feature is constant in the node. */
export function searchOrdered(s: NodeSearch, feature: number): boolean {
  const ranks = s.scratch.keys;
  gatherRanks(s, feature, ranks);
  introsort(ranks, s.items, s.start, s.nPresent);
  if (s.nPresent > 0) {
    s.low = ranks[s.start]!;
    s.high = ranks[s.start + s.nPresent - 1]!;
  }
  if (isConstant(s, feature)) return false;
  searchMissingRight(s, feature, ranks);
  if (s.nMissing > 0) {
    moveMissingToFront(s, s.scratch.spare);
    searchMissingLeft(s, feature, ranks);
  }
  return true;
}

/** Copies the ranks of the node, position by position, after moving the missing values behind the present ones. */
function gatherRanks(s: NodeSearch, feature: number, ranks: Uint32Array): void {
  const { items, start, end } = s;
  const { ranks: columns, nSamples, starts, hasMissing } = s.problem.columns;
  const base = feature * nSamples;
  const absent = starts[feature + 1]! - starts[feature]!;
  let last = end - 1;
  let i = start;
  if (hasMissing[feature]! === 1) {
    while (i <= last) {
      if (columns[base + items[last]!]! === absent) {
        last--;
        continue;
      }
      if (columns[base + items[i]!]! === absent) {
        const item = items[i]!;
        items[i] = items[last]!;
        items[last--] = item;
      }
      i++;
    }
  }
  s.nMissing = end - 1 - last;
  s.nPresent = last + 1 - start;
  for (let p = start; p <= last; p++) ranks[p] = columns[base + items[p]!]!;
}

function searchMissingRight(s: NodeSearch, feature: number, ranks: Uint32Array): void {
  const endPresent = s.start + s.nPresent;
  resetSides(s);
  for (let p = s.start + 1; p <= endPresent; p++) {
    if (p === endPresent ? s.nMissing === 0 : isTied(s, feature, ranks[p - 1]!, ranks[p]!)) continue;
    tryPosition(s, feature, p, ranks[p - 1]!, p === endPresent ? ALL_PRESENT : ranks[p]!, false);
  }
}

/** The ranks stand where the present values were before the missing ones moved ahead of them. */
function searchMissingLeft(s: NodeSearch, feature: number, ranks: Uint32Array): void {
  resetSides(s);
  for (let p = s.start + 1; p < s.start + s.nPresent; p++) {
    if (isTied(s, feature, ranks[p - 1]!, ranks[p]!)) continue;
    tryPosition(s, feature, p + s.nMissing, ranks[p - 1]!, ranks[p]!, true);
  }
}

function isTied(s: NodeSearch, feature: number, below: number, above: number): boolean {
  const { values, starts } = s.problem.columns;
  const base = starts[feature]!;
  return below === above || !separable(values[base + below]!, values[base + above]!);
}

function tryPosition(
  s: NodeSearch,
  feature: number,
  position: number,
  below: number,
  above: number,
  missingLeft: boolean,
): void {
  const nLeft = position - s.start;
  const { minSamplesLeaf } = s.settings;
  if (nLeft < minSamplesLeaf || s.end - position < minSamplesLeaf) return;
  moveSides(s, position);
  if (!isAllowed(s, feature, s.left[0]!, s.weightLeft)) return;
  const proxy = orderedProxy(s);
  if (proxy > s.bestProxy) {
    s.bestProxy = proxy;
    recordBest(s, feature, nLeft, below, above, missingLeft);
  }
}

/** Moves the missing items from the end of the node to its start, keeping the order in both parts. */
function moveMissingToFront({ items, start, end, nMissing }: NodeSearch, spare: Uint32Array): void {
  for (let i = 0; i < nMissing; i++) spare[i] = items[end - nMissing + i]!;
  items.copyWithin(start + nMissing, start, end - nMissing);
  for (let i = 0; i < nMissing; i++) items[start + i] = spare[i]!;
}
