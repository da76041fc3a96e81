// The search for whole-number weights: one 32-bit key per sample holds rank, class and weight, so that a feature is
// judged from one sequential buffer.

import { prepareLogs, searchEntropy } from './tree-entropy.js';
import { searchClasses, searchTwoClasses } from './tree-gini.js';
import { fillHistogram, prefersHistogram, searchHistogram } from './tree-histogram.js';
import { type ColumnProblem, ENTROPY } from './tree-problem.js';
import { isConstant, type NodeSearch } from './tree-search.js';
import { sortKeys } from './tree-sort.js';

/** How the low bits of a packed item are divided. */
export interface Packing {
  readonly shift: number;
  readonly weightBits: number;
}

/** The packing of a problem, or null where its weights are not whole numbers, or too large for exact 32-bit keys. */
export function packingOf({ columns, nClasses, sampleWeight }: ColumnProblem): Packing | null {
  const weights = sampleWeight ?? [];
  let largest = 1;
  let total = sampleWeight === null ? columns.nSamples : 0;
  for (let i = 0; i < weights.length; i++) {
    const w = weights[i]!;
    if (!Number.isInteger(w) || w < 0) return null;
    if (w > largest) largest = w;
    total += w;
  }
  const weightBits = bitLength(largest);
  const shift = weightBits + bitLength(nClasses - 1);
  // Squares of sums must stay below 2^53.
  return total > 2 ** 26 || shift + bitLength(columns.nSamples) > 32 ? null : { shift, weightBits };
}

function bitLength(n: number): number {
  return 32 - Math.clz32(n);
}

/** Fills `items` with the samples of positive weight; their number. */
export function packItems(
  { columns, classes, sampleWeight }: ColumnProblem,
  packing: Packing | null,
  items: Uint32Array,
): number {
  let count = 0;
  for (let i = 0; i < columns.nSamples; i++) {
    const w = sampleWeight === null ? 1 : sampleWeight[i]!;
    if (w === 0) continue;
    items[count++] = packing === null ? i : (i << packing.shift) | (classes[i]! << packing.weightBits) | w;
  }
  return count;
}

/** Sums the class weights of the node's items into `total` and `weight`. */
export function sumPackedNode(s: NodeSearch): void {
  s.total.fill(0);
  s.weight = addPacked(s, s.start, s.end, s.total);
}

/** The class weights on both sides of the best split, once the items are parted. */
export function sumPackedSides(s: NodeSearch): void {
  s.left.fill(0);
  s.weightLeft = addPacked(s, s.start, s.bestPosition, s.left);
  for (let c = 0; c < s.total.length; c++) s.right[c] = s.total[c]! - s.left[c]!;
  s.weightRight = s.weight - s.weightLeft;
}

function addPacked({ items, shift, weightBits }: NodeSearch, from: number, to: number, sums: Float64Array): number {
  const weightMask = (1 << weightBits) - 1;
  const classMask = (1 << (shift - weightBits)) - 1;
  let weight = 0;
  for (let i = from; i < to; i++) {
    const w = items[i]! & weightMask;
    sums[(items[i]! >>> weightBits) & classMask]! += w;
    weight += w;
  }
  return weight;
}

/** Searches the splits of a feature; false where the feature is constant in the node. */
export function searchPacked(s: NodeSearch, feature: number): boolean {
  const { scratch } = s;
  gatherKeys(s, feature, scratch.keys);
  if (isConstant(s, feature)) return false;
  const { criterion } = s.settings;
  const passes = s.nMissing > 0 ? 2 : 1;
  if (criterion !== ENTROPY && prefersHistogram(s)) {
    fillHistogram(s, scratch.keys);
    for (let pass = 0; pass < passes; pass++) searchHistogram(s, feature, pass === 1);
    return true;
  }
  const keys = sortKeys(scratch.keys, scratch.spare, scratch.counts, s.nPresent, s.shift, s.low, s.high - s.low);
  if (criterion === ENTROPY) prepareLogs(scratch, s.totalWeight);
  for (let pass = 0; pass < passes; pass++) {
    if (criterion === ENTROPY) searchEntropy(s, feature, keys, pass === 1);
    else if (s.total.length === 2) searchTwoClasses(s, feature, keys, pass === 1);
    else searchClasses(s, feature, keys, pass === 1);
  }
  return true;
}

/** Writes the keys of the present values to `keys`, and counts the missing ones. */
function gatherKeys(s: NodeSearch, feature: number, keys: Uint32Array): void {
  s.nMissing = 0;
  s.nPresent = s.end - s.start;
  if (s.problem.columns.hasMissing[feature]! === 1) {
    gatherPresentKeys(s, feature, keys);
    return;
  }
  const { items, shift, start, end } = s;
  const { ranks, nSamples } = s.problem.columns;
  const base = feature * nSamples;
  const rest = (1 << shift) - 1;
  let low = 0xffffffff;
  let high = 0;
  for (let i = start; i < end; i++) {
    const item = items[i]!;
    const rank = ranks[base + (item >>> shift)]!;
    if (rank < low) low = rank;
    if (rank > high) high = rank;
    keys[i - start] = (rank << shift) | (item & rest);
  }
  s.low = low;
  s.high = high;
}

function gatherPresentKeys(s: NodeSearch, feature: number, keys: Uint32Array): void {
  const { items, shift, weightBits, start, end, missing } = s;
  const { ranks, nSamples, starts } = s.problem.columns;
  const base = feature * nSamples;
  const absent = starts[feature + 1]! - starts[feature]!;
  const rest = (1 << shift) - 1;
  const weightMask = (1 << weightBits) - 1;
  missing.fill(0);
  s.missingWeight = 0;
  let count = 0;
  let low = 0xffffffff;
  let high = 0;
  for (let i = start; i < end; i++) {
    const item = items[i]!;
    const rank = ranks[base + (item >>> shift)]!;
    if (rank === absent) {
      const w = item & weightMask;
      missing[(item & rest) >>> weightBits]! += w;
      s.missingWeight += w;
      s.nMissing++;
      continue;
    }
    if (rank < low) low = rank;
    if (rank > high) high = rank;
    keys[count++] = (rank << shift) | (item & rest);
  }
  s.nPresent = count;
  s.low = low;
  s.high = high;
}
