import { separable } from './tree-columns.js';
import { giniProxy } from './tree-criterion.js';
import { beginSides, sumOfSquares } from './tree-gini.js';
import { ALL_PRESENT, isAllowed, type NodeSearch, recordBest } from './tree-search.js';

/** True where counting the few ranks of a feature is less work than sorting its keys. */
export function prefersHistogram(s: NodeSearch): boolean {
  return (s.high - s.low + 1) * (s.total.length + 1) <= 2 * s.nPresent;
}

/** Adds up samples and class weights by rank, from the unsorted `keys[0 .. s.nPresent)` (IN). */
export function fillHistogram(s: NodeSearch, keys: Uint32Array): void {
  const { shift, weightBits, low, nPresent: n } = s;
  const stride = s.total.length + 1;
  const size = (s.high - low + 1) * stride;
  if (s.scratch.histogram.length < size) s.scratch.histogram = new Int32Array(2 * size);
  const histogram = s.scratch.histogram;
  for (let k = 0; k < size; k++) histogram[k] = 0;
  const weightMask = (1 << weightBits) - 1;
  const classMask = (1 << (shift - weightBits)) - 1;
  for (let i = 0; i < n; i++) {
    const key = keys[i]!;
    const cell = ((key >>> shift) - low) * stride;
    histogram[cell]!++;
    histogram[cell + 1 + ((key >>> weightBits) & classMask)]! += key & weightMask;
  }
}

/** Tries all Gini splits of a feature whose histogram is filled. */
export function searchHistogram(s: NodeSearch, feature: number, missingLeft: boolean): void {
  const { low, high, weight, left, right } = s;
  const { histogram } = s.scratch;
  const { values, starts, hasNear } = s.problem.columns;
  const base = starts[feature]!;
  const near = hasNear[feature]! === 1;
  const nClasses = s.total.length;
  const { minSamplesLeaf } = s.settings;
  const samples = s.end - s.start;
  beginSides(s, missingLeft);
  let squaresLeft = sumOfSquares(left);
  let squaresRight = sumOfSquares(right);
  let weightLeft = s.weightLeft;
  let nLeft = missingLeft ? s.nMissing : 0;
  let previous = low;
  const end = s.nMissing > 0 && !missingLeft ? high + 1 : high;
  for (let rank = low; rank <= end; rank++) {
    const cell = (rank - low) * (nClasses + 1);
    const beyond = rank > high;
    if (!beyond && histogram[cell]! === 0) continue;
    if (
      rank !== low &&
      nLeft >= minSamplesLeaf &&
      samples - nLeft >= minSamplesLeaf &&
      (!near || beyond || separable(values[base + previous]!, values[base + rank]!))
    ) {
      const proxy = giniProxy(squaresLeft, weightLeft, squaresRight, weight - weightLeft);
      if (proxy > s.bestProxy && isAllowed(s, feature, left[0]!, weightLeft)) {
        s.bestProxy = proxy;
        recordBest(s, feature, nLeft, previous, beyond ? ALL_PRESENT : rank, missingLeft);
      }
    }
    if (beyond) break;
    previous = rank;
    nLeft += histogram[cell]!;
    for (let c = 0; c < nClasses; c++) {
      const w = histogram[cell + 1 + c]!;
      const before = left[c]!;
      const after = right[c]!;
      squaresLeft += w * (2 * before + w);
      squaresRight -= w * (2 * after - w);
      left[c] = before + w;
      right[c] = after - w;
      weightLeft += w;
    }
  }
}
