// Class weights on both sides of a split, for weights that are not whole numbers: their sums depend on the order of
// adding, so that it is the reference's, addition by addition.

import { impurityOf, proxyOf } from './tree-criterion.js';
import type { NodeSearch } from './tree-search.js';

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
  const { items, left, right, total, end, position, weight } = s;
  const { classes, sampleWeight } = s.problem;
  let weightLeft = s.weightLeft;
  if (to - position <= end - to) {
    for (let i = position; i < to; i++) {
      const sample = items[i]!;
      const w = sampleWeight === null ? 1 : sampleWeight[sample]!;
      left[classes[sample]!]! += w;
      weightLeft += w;
    }
  } else {
    for (let c = 0; c < total.length; c++) left[c] = total[c]!;
    weightLeft = weight;
    for (let i = end - 1; i >= to; i--) {
      const sample = items[i]!;
      const w = sampleWeight === null ? 1 : sampleWeight[sample]!;
      left[classes[sample]!]! -= w;
      weightLeft -= w;
    }
  }
  s.weightLeft = weightLeft;
  s.weightRight = weight - weightLeft;
  for (let c = 0; c < total.length; c++) right[c] = total[c]! - left[c]!;
  s.position = to;
}

/** What the present split is ranked by, as the reference computes it. */
export function sidesProxy(s: NodeSearch): number {
  const { criterion } = s.settings;
  const impurityLeft = impurityOf(criterion, s.left, s.weightLeft);
  return proxyOf(s.weightLeft, impurityLeft, s.weightRight, impurityOf(criterion, s.right, s.weightRight));
}

/** Nearly the entropy proxy, in natural units, by the engine's logarithm. */
export function sidesEstimate({ left, right, weightLeft, weightRight }: NodeSearch): number {
  let sum = -weightLeft * Math.log(weightLeft);
  // Rounding can leave the right side nothing.
  if (weightRight > 0) sum -= weightRight * Math.log(weightRight);
  for (let c = 0; c < left.length; c++) {
    if (left[c]! > 0) sum += left[c]! * Math.log(left[c]!);
    if (right[c]! > 0) sum += right[c]! * Math.log(right[c]!);
  }
  return sum;
}
