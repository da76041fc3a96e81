// Absolute errors: the weighted median of a side and the errors around it, kept up to date by a Fenwick tree over the
// ranks of the node's values, as in the reference.

import { proxyOf } from './tree-criterion';
import { addRank, clearFenwick, Fenwick, searchRank } from './tree-fenwick';
import { introsort } from './tree-introsort';
import { isMonotonic, NodeSearch } from './tree-search';
import { weightOf } from './tree-weight';

function sampleAt(s: NodeSearch, position: i32): u32 {
  return load<u32>(s.items + ((<usize>position) << 2));
}

/** The rank among the node's values, and the value, of the item at a position. */
function orderAt(s: NodeSearch, position: i32): i32 {
  return load<i32>(s.targetOrder + ((<usize>(position - s.start)) << 2));
}

function sortedAt(s: NodeSearch, rank: i32): f64 {
  return load<f64>(s.sortedTargets + ((<usize>rank) << 3));
}

function fenwickOf(s: NodeSearch): Fenwick {
  return changetype<Fenwick>(s.fenwick);
}

/** Sorts the node's values of one output, and empties the tree. */
function rankTargets(s: NodeSearch, output: i32): void {
  const n = s.end - s.start;
  const stride = <usize>s.nOutputs;
  for (let i = 0; i < n; i++) {
    const from = <usize>sampleAt(s, s.start + i) * stride + <usize>output;
    store<u32>(s.keys + ((<usize>i) << 2), load<u32>(s.targetRanks + (from << 2)));
    store<u32>(s.spare + ((<usize>i) << 2), i);
  }
  introsort(s.keys, s.spare, n);
  for (let rank = 0; rank < n; rank++) {
    const at = load<i32>(s.spare + ((<usize>rank) << 2));
    const from = <usize>sampleAt(s, s.start + at) * stride + <usize>output;
    store<i32>(s.targetOrder + ((<usize>at) << 2), rank);
    store<f64>(s.sortedTargets + ((<usize>rank) << 3), load<f64>(s.targets + (from << 3)));
  }
  clearFenwick(fenwickOf(s), n);
}

function insert(s: NodeSearch, position: i32): void {
  const rank = orderAt(s, position);
  addRank(fenwickOf(s), rank, sortedAt(s, rank), weightOf(s, sampleAt(s, position)));
}

/** The weighted median of what has been inserted. */
function medianOf(s: NodeSearch): f64 {
  const tree = fenwickOf(s);
  const rank = searchRank(tree, 0.5 * tree.weight);
  if (rank == tree.previous) return sortedAt(s, rank);
  return (sortedAt(s, tree.previous) + sortedAt(s, rank)) / 2;
}

/** The sum of distances from the median of the last search. */
function errorAround(tree: Fenwick, median: f64): f64 {
  const weightAbove = tree.weight - tree.weightBelow;
  const valueAbove = tree.value - tree.valueBelow;
  return valueAbove - median * weightAbove + (median * tree.weightBelow - tree.valueBelow);
}

/** The medians of the node's values into `total`, and `weight`; the sum of errors into `errorRight`. */
export function sumAbsoluteNode(s: NodeSearch): void {
  let weight: f64 = 0;
  for (let i = s.start; i < s.end; i++) weight += weightOf(s, sampleAt(s, i));
  s.weight = weight;
  s.errorRight = 0;
  for (let output = 0; output < s.nOutputs; output++) {
    rankTargets(s, output);
    for (let i = s.end - 1; i >= s.start; i--) insert(s, i);
    const median = medianOf(s);
    store<f64>(s.total + ((<usize>output) << 3), median);
    s.errorRight += errorAround(fenwickOf(s), median);
  }
}

/** The errors and medians of both sides of every position, for the present order of the items. */
export function prepareAbsolute(s: NodeSearch): void {
  const bytes = (<usize>(s.end - s.start)) << 3;
  const start = (<usize>s.start) << 3;
  memory.fill(s.leftErrors + start, 0, bytes);
  memory.fill(s.rightErrors + start, 0, bytes);
  for (let output = 0; output < s.nOutputs; output++) {
    rankTargets(s, output);
    for (let i = s.start; i < s.end; i++) note(s, i, s.leftErrors, s.leftMedians);
    clearFenwick(fenwickOf(s), s.end - s.start);
    for (let i = s.end - 1; i >= s.start; i--) note(s, i, s.rightErrors, s.rightMedians);
    store<f64>(s.total + ((<usize>output) << 3), load<f64>(s.rightMedians + ((<usize>s.start) << 3)));
  }
}

/** Inserts a position, and notes the error and the median then. */
function note(s: NodeSearch, position: i32, errors: usize, medians: usize): void {
  const at = (<usize>position) << 3;
  insert(s, position);
  const median = medianOf(s);
  store<f64>(medians + at, median);
  store<f64>(errors + at, load<f64>(errors + at) + errorAround(fenwickOf(s), median));
}

/** Moves the boundary of the sides forward to `to`, after `prepareAbsolute`. */
export function moveAbsolute(s: NodeSearch, to: i32): void {
  for (let i = s.position; i < to; i++) s.weightLeft += weightOf(s, sampleAt(s, i));
  s.weightRight = s.weight - s.weightLeft;
  s.position = to;
  s.errorLeft = load<f64>(s.leftErrors + ((<usize>(to - 1)) << 3));
  s.errorRight = load<f64>(s.rightErrors + ((<usize>to) << 3));
}

/** The errors and medians of the two sides of one position, for the present order of the items. */
export function partAbsolute(s: NodeSearch, to: i32): void {
  s.weightLeft = 0;
  for (let i = s.start; i < to; i++) s.weightLeft += weightOf(s, sampleAt(s, i));
  s.weightRight = s.weight - s.weightLeft;
  s.position = to;
  s.errorLeft = 0;
  s.errorRight = 0;
  for (let output = 0; output < s.nOutputs; output++) {
    rankTargets(s, output);
    for (let i = s.start; i < to; i++) insert(s, i);
    const left = medianOf(s);
    s.errorLeft += errorAround(fenwickOf(s), left);
    clearFenwick(fenwickOf(s), s.end - s.start);
    for (let i = s.end - 1; i >= to; i--) insert(s, i);
    const right = medianOf(s);
    s.errorRight += errorAround(fenwickOf(s), right);
    store<f64>(s.leftMedians + ((<usize>(to - 1)) << 3), left);
    store<f64>(s.rightMedians + ((<usize>to) << 3), right);
    // The node's own median is, to the last bit of its weights, the one of the last order of its items.
    for (let i = to - 1; i >= s.start; i--) insert(s, i);
    store<f64>(s.total + ((<usize>output) << 3), medianOf(s));
  }
}

/** Whether the present split leaves both sides the weight, and the order of medians, that the settings ask for. */
export function isAllowedAbsolute(s: NodeSearch, feature: i32): bool {
  if (s.weightLeft < s.minWeightLeaf || s.weightRight < s.minWeightLeaf) return false;
  if (s.monotonic == 0) return true;
  const direction = <i32>load<i8>(s.monotonic + <usize>feature);
  return direction == 0 || isMonotonic(s, direction, medianLeft(s), medianRight(s));
}

function medianLeft(s: NodeSearch): f64 {
  return load<f64>(s.leftMedians + ((<usize>(s.position - 1)) << 3));
}

function medianRight(s: NodeSearch): f64 {
  return load<f64>(s.rightMedians + ((<usize>s.position) << 3));
}

/** The impurities of the sides, and midway between their medians. */
export function absoluteImpurities(s: NodeSearch): void {
  s.impurityLeft = s.errorLeft / (s.weightLeft * <f64>s.nOutputs);
  s.impurityRight = s.errorRight / (s.weightRight * <f64>s.nOutputs);
  s.middleMedian = (medianLeft(s) + medianRight(s)) / 2;
}

/** What the present split is ranked by. */
export function absoluteProxy(s: NodeSearch): f64 {
  const nOutputs = <f64>s.nOutputs;
  const left = s.errorLeft / (s.weightLeft * nOutputs);
  return proxyOf(s.weightLeft, left, s.weightRight, s.errorRight / (s.weightRight * nOutputs));
}
