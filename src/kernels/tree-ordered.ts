// The search for weights that are not whole numbers: samples are sorted and summed as the reference does it, so that
// the last bits agree.

import { separable } from './tree-columns.js';
import { orderSamples } from './tree-order.js';
import { ENTROPY } from './tree-problem.js';
import { ALL_PRESENT, isAllowed, isConstant, type NodeSearch, recordBest } from './tree-search.js';
import { moveSides, resetSides, sidesEstimate, sidesProxy } from './tree-sides.js';

/** Searches the splits of a feature; false where the feature is constant in the node. */
export function searchOrdered(s: NodeSearch, feature: number): boolean {
  orderSamples(s, feature);
  if (isConstant(s, feature)) return false;
  const search = s.settings.criterion === ENTROPY ? searchByEstimate : searchAll;
  search(s, feature, false);
  if (s.nMissing > 0) {
    moveMissingToFront(s, s.scratch.spare);
    search(s, feature, true);
  }
  return true;
}

/** Judges every split. */
function searchAll(s: NodeSearch, feature: number, missingLeft: boolean): void {
  const { contenders } = s.scratch;
  const count = listSplits(s, feature, missingLeft);
  resetSides(s);
  for (let k = 0; k < count; k++) {
    moveSides(s, contenders[k]!);
    if (isAllowed(s, feature, s.left[0]!, s.weightLeft)) judge(s, feature, missingLeft);
  }
}

/** Judges only the splits that a fast logarithm cannot tell from the best one: exact entropies are dear. */
function searchByEstimate(s: NodeSearch, feature: number, missingLeft: boolean): void {
  const { contenders, contenderScores } = s.scratch;
  const count = listSplits(s, feature, missingLeft);
  const k = s.total.length;
  const tolerance = s.weight * Math.log2(k + 1) * (k + 8) * 2 ** -49;
  let best = -Infinity;
  resetSides(s);
  for (let i = 0; i < count; i++) {
    moveSides(s, contenders[i]!);
    const score = isAllowed(s, feature, s.left[0]!, s.weightLeft) ? sidesEstimate(s) : -Infinity;
    contenderScores[i] = score;
    if (score > best) best = score;
  }
  if (best === -Infinity || best < s.bestApproximation - tolerance) return;
  if (best > s.bestApproximation) s.bestApproximation = best;
  // The sums of a split depend on the splits before it, so that all are passed again.
  resetSides(s);
  for (let i = 0; i < count; i++) {
    moveSides(s, contenders[i]!);
    if (contenderScores[i]! >= best - tolerance) judge(s, feature, missingLeft);
  }
}

/** Compares the present split with the best one so far. */
function judge(s: NodeSearch, feature: number, missingLeft: boolean): void {
  const proxy = sidesProxy(s);
  if (!(proxy > s.bestProxy)) return;
  s.bestProxy = proxy;
  const { ranks } = s.scratch;
  const at = missingLeft ? s.position - s.nMissing : s.position;
  const above = at === s.start + s.nPresent ? ALL_PRESENT : ranks[at]!;
  recordBest(s, feature, s.position - s.start, ranks[at - 1]!, above, missingLeft);
}

/** Writes the positions at which the node can be split to `scratch.contenders`; their number. */
function listSplits(s: NodeSearch, feature: number, missingLeft: boolean): number {
  const { start, end, nMissing } = s;
  const { scratch } = s;
  const { ranks } = scratch;
  const { minSamplesLeaf } = s.settings;
  const { values, starts, hasNear } = s.problem.columns;
  const base = starts[feature]!;
  const near = hasNear[feature]! === 1;
  const ahead = missingLeft ? nMissing : 0;
  const endPresent = start + s.nPresent;
  const first = Math.max(start + 1, start + minSamplesLeaf - ahead);
  const last = Math.min(endPresent - 1, end - minSamplesLeaf - ahead);
  const { contenders } = scratch;
  let count = 0;
  for (let p = first; p <= last; p++) {
    const below = ranks[p - 1]!;
    const above = ranks[p]!;
    if (below === above || (near && !separable(values[base + below]!, values[base + above]!))) continue;
    contenders[count++] = p + ahead;
  }
  const closes = nMissing > 0 && !missingLeft && nMissing >= minSamplesLeaf && s.nPresent >= minSamplesLeaf;
  if (closes) contenders[count++] = endPresent;
  return count;
}

/** Moves the missing items from the end of the node to its start, keeping the order in both parts. */
function moveMissingToFront({ items, start, end, nMissing }: NodeSearch, spare: Uint32Array): void {
  for (let i = 0; i < nMissing; i++) spare[i] = items[end - nMissing + i]!;
  items.copyWithin(start + nMissing, start, end - nMissing);
  for (let i = 0; i < nMissing; i++) items[start + i] = spare[i]!;
}
