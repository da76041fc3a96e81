import { giniProxy } from './tree-criterion';
import { beginSides, sumOfSquares } from './tree-gini';
import { ALL_PRESENT, isAllowed, NodeSearch, nearValues, recordBest, separable } from './tree-search';

/** True where counting the few ranks of a feature is less work than sorting its keys. */
export function prefersHistogram(s: NodeSearch): bool {
  return <u64>(s.high - s.low + 1) * <u64>(s.nClasses + 1) <= 2 * <u64>s.nPresent;
}

/** Adds up samples and class weights by rank into `spare`, from the unsorted `keys[0 .. s.nPresent)` (IN). */
export function fillHistogram(s: NodeSearch): void {
  const shift = s.shift;
  const weightBits = s.weightBits;
  const low = s.low;
  const histogram = s.spare;
  const stride = (<usize>(s.nClasses + 1)) << 2;
  const weightMask: u32 = (1 << weightBits) - 1;
  const classMask: u32 = (1 << (shift - weightBits)) - 1;
  const end = s.keys + ((<usize>s.nPresent) << 2);
  memory.fill(histogram, 0, <usize>(s.high - low + 1) * stride);
  for (let at = s.keys; at < end; at += 4) {
    const key = load<u32>(at);
    const cell = histogram + <usize>((key >> shift) - low) * stride;
    store<u32>(cell, load<u32>(cell) + 1);
    const sum = cell + ((<usize>((key >> weightBits) & classMask)) << 2);
    store<u32>(sum, load<u32>(sum, 4) + (key & weightMask), 4);
  }
}

/** Tries all Gini splits of a feature whose histogram is filled. */
export function searchHistogram(s: NodeSearch, feature: i32, missingLeft: bool): void {
  const low = s.low;
  const high = s.high;
  const left = s.left;
  const right = s.right;
  const weight = s.weight;
  const near = nearValues(s, feature);
  const classes = (<usize>s.nClasses) << 2;
  const samples = s.end - s.start;
  const minSamplesLeaf = s.minSamplesLeaf;
  beginSides(s, missingLeft);
  let squaresLeft = sumOfSquares(s, left);
  let squaresRight = sumOfSquares(s, right);
  let weightLeft = s.weightLeft;
  let nLeft = missingLeft ? s.nMissing : 0;
  let previous = low;
  let cell = s.spare;
  const end = s.nMissing > 0 && !missingLeft ? high + 1 : high;
  for (let rank = low; rank <= end; rank++, cell += classes + 4) {
    const beyond = rank > high;
    if (!beyond && load<u32>(cell) == 0) continue;
    if (rank != low && nLeft >= minSamplesLeaf && samples - nLeft >= minSamplesLeaf) {
      const proxy = giniProxy(squaresLeft, weightLeft, squaresRight, weight - weightLeft);
      if (
        proxy > s.bestProxy &&
        (beyond || separable(near, previous, rank)) &&
        isAllowed(s, feature, load<f64>(left), weightLeft)
      ) {
        s.bestProxy = proxy;
        recordBest(s, feature, previous, beyond ? ALL_PRESENT : rank, missingLeft);
      }
    }
    if (beyond) break;
    previous = rank;
    nLeft += load<u32>(cell);
    for (let at: usize = 0; at < classes; at += 4) {
      const count = load<u32>(cell + at, 4);
      if (count == 0) continue;
      const w = <f64>count;
      const before = load<f64>(left + (at << 1));
      const after = load<f64>(right + (at << 1));
      squaresLeft += w * (2 * before + w);
      squaresRight -= w * (2 * after - w);
      store<f64>(left + (at << 1), before + w);
      store<f64>(right + (at << 1), after - w);
      weightLeft += w;
    }
  }
}
