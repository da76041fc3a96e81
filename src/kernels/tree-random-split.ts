import { drawInteger, drawUniform } from './tree-random.js';
import { isAllowed, isConstant, type NodeSearch, recordBest } from './tree-search.js';
import { moveSides, resetSides, sidesProxy } from './tree-sides.js';

/** Draws one threshold for a feature and judges it; false where the feature is constant in the node. */
export function searchRandom(s: NodeSearch, feature: number): boolean {
  const ranks = s.scratch.ranks;
  findRange(s, feature, ranks);
  if (isConstant(s, feature)) return false;
  const { values, starts } = s.problem.columns;
  const base = starts[feature]!;
  const largest = values[base + s.high]!;
  let threshold = drawUniform(values[base + s.low]!, largest, s.random);
  const missingLeft = s.nMissing > 0 && drawInteger(0, 2, s.random) === 1;
  if (threshold === largest) threshold = values[base + s.low]!;
  const below = rankBelow(values, base, s.low, s.high, threshold);
  const position = partRanks(s, ranks, below, missingLeft ? starts[feature + 1]! - base : below);
  const nLeft = position - s.start;
  const { minSamplesLeaf } = s.settings;
  if (nLeft < minSamplesLeaf || s.end - position < minSamplesLeaf) return true;
  resetSides(s);
  moveSides(s, position);
  if (!isAllowed(s, feature, s.left[0]!, s.weightLeft)) return true;
  const proxy = sidesProxy(s);
  if (proxy > s.bestProxy) {
    s.bestProxy = proxy;
    recordBest(s, feature, nLeft, below, below, missingLeft);
    s.bestThreshold = threshold;
  }
  return true;
}

/** Copies the ranks of the node and finds the range of those present. */
function findRange(s: NodeSearch, feature: number, ranks: Uint32Array): void {
  const { items, start, end } = s;
  const { ranks: columns, nSamples, starts } = s.problem.columns;
  const base = feature * nSamples;
  const absent = starts[feature + 1]! - starts[feature]!;
  let low = absent;
  let high = 0;
  let nMissing = 0;
  for (let i = start; i < end; i++) {
    const rank = columns[base + items[i]!]!;
    ranks[i] = rank;
    if (rank === absent) nMissing++;
    else {
      if (rank < low) low = rank;
      if (rank > high) high = rank;
    }
  }
  s.nMissing = nMissing;
  s.nPresent = end - start - nMissing;
  s.low = low;
  s.high = high;
}

/** The largest rank in low .. high whose value is at most the threshold. */
function rankBelow(values: Float32Array, base: number, low: number, high: number, threshold: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if (values[base + middle]! <= threshold) from = middle;
    else to = middle - 1;
  }
  return from;
}

/** Parts the items by rank in the reference's order of swaps; `absent` goes left where it is not above `below`. */
function partRanks(s: NodeSearch, ranks: Uint32Array, below: number, absent: number): number {
  const { items } = s;
  let from = s.start;
  let to = s.end;
  while (from < to) {
    const rank = ranks[from]!;
    if (rank <= below || rank === absent) {
      from++;
      continue;
    }
    to--;
    const item = items[from]!;
    items[from] = items[to]!;
    items[to] = item;
    ranks[from] = ranks[to]!;
    ranks[to] = rank;
  }
  return to;
}
