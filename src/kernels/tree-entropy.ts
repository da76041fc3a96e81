// Entropy searches over sorted packed keys. Logarithms are dear, so splits are first ranked with x log2 x from a table
// whose entries are multiples of one unit: their sums are exact, and the error of a score is bounded. Only the splits
// within that bound of the best one, usually a single one, are then compared by the reference's formula.

import { separable } from './tree-columns.js';
import { impurityOf, proxyOf } from './tree-criterion.js';
import { beginSides, recordAt } from './tree-gini.js';
import { ENTROPY } from './tree-problem.js';
import type { TreeScratch } from './tree-scratch.js';
import { isAllowed, type NodeSearch } from './tree-search.js';

/** Makes the table reach up to `weight`. */
export function prepareLogs(scratch: TreeScratch, weight: number): void {
  if (scratch.logs.length > weight) return;
  // The largest sum stays below 2^52 units.
  const exponent = 51 - Math.ceil(Math.log2(weight * Math.log2(weight + 1) + 2));
  const unit = 2 ** -exponent;
  const logs = new Float64Array(weight + 1);
  for (let x = 2; x <= weight; x++) logs[x] = Math.round((x * Math.log2(x)) / unit) * unit;
  scratch.logs = logs;
  scratch.logUnit = unit;
}

/** Tries all splits of a feature; `keys[0 .. s.nPresent)` (IN) is sorted. */
export function searchEntropy(s: NodeSearch, feature: number, keys: Uint32Array, missingLeft: boolean): void {
  const { shift, weightBits, weight, left, right, nPresent: n } = s;
  const { contenders, contenderScores, logs } = s.scratch;
  const { values, starts, hasNear } = s.problem.columns;
  const base = starts[feature]!;
  const near = hasNear[feature]! === 1;
  const weightMask = (1 << weightBits) - 1;
  const classMask = (1 << (shift - weightBits)) - 1;
  const ahead = missingLeft ? s.nMissing : 0;
  const first = s.settings.minSamplesLeaf - ahead;
  const last = s.end - s.start - s.settings.minSamplesLeaf - ahead;
  const tolerance = scoreTolerance(s);
  beginSides(s, missingLeft);
  let scoreLeft = sumOfLogs(logs, left);
  let scoreRight = sumOfLogs(logs, right);
  let weightLeft = s.weightLeft;
  let best = s.bestApproximation;
  let count = 0;
  let previous = keys[0]! >>> shift;
  const open = s.nMissing > 0 && !missingLeft;
  for (let i = 0; i <= n; i++) {
    if (i === n && !open) break;
    const rank = i === n ? -1 : keys[i]! >>> shift;
    if (rank !== previous) {
      const apart = !near || i === n || separable(values[base + previous]!, values[base + rank]!);
      if (i >= first && i <= last && apart) {
        const score = scoreLeft - logs[weightLeft]! + scoreRight - logs[weight - weightLeft]!;
        if (score >= best - tolerance && isAllowed(s, feature, left[0]!, weightLeft)) {
          if (score > best + tolerance) count = 0;
          if (score > best) best = score;
          contenders[count] = i;
          contenderScores[count++] = score;
        }
      }
      previous = rank;
    }
    if (i === n) break;
    const key = keys[i]!;
    const c = (key >>> weightBits) & classMask;
    const w = key & weightMask;
    const before = left[c]!;
    const after = right[c]!;
    scoreLeft += logs[before + w]! - logs[before]!;
    scoreRight += logs[after - w]! - logs[after]!;
    left[c] = before + w;
    right[c] = after - w;
    weightLeft += w;
  }
  s.bestApproximation = best;
  if (count > 0) compareContenders(s, feature, keys, missingLeft, count, best - tolerance);
}

/** More than twice the error of a score: the rounding of the table, and that of the reference's own formula. */
function scoreTolerance(s: NodeSearch): number {
  const k = s.total.length;
  return (4 * k + 8) * s.scratch.logUnit + s.weight * Math.log2(k + 1) * (k + 8) * 2 ** -50;
}

function sumOfLogs(logs: Float64Array, sums: Float64Array): number {
  let sum = 0;
  for (let c = 0; c < sums.length; c++) sum += logs[sums[c]!]!;
  return sum;
}

/** Evaluates the splits that score at least `least`, in their order, by the exact formula. */
function compareContenders(
  s: NodeSearch,
  feature: number,
  keys: Uint32Array,
  missingLeft: boolean,
  count: number,
  least: number,
): void {
  const { shift, weightBits, left, right } = s;
  const { contenders, contenderScores } = s.scratch;
  const weightMask = (1 << weightBits) - 1;
  const classMask = (1 << (shift - weightBits)) - 1;
  beginSides(s, missingLeft);
  let i = 0;
  for (let k = 0; k < count; k++) {
    if (contenderScores[k]! < least) continue;
    for (; i < contenders[k]!; i++) {
      const key = keys[i]!;
      const c = (key >>> weightBits) & classMask;
      const w = key & weightMask;
      left[c]! += w;
      right[c]! -= w;
      s.weightLeft += w;
    }
    const weightRight = s.weight - s.weightLeft;
    const impurityLeft = impurityOf(ENTROPY, left, s.weightLeft);
    const proxy = proxyOf(s.weightLeft, impurityLeft, weightRight, impurityOf(ENTROPY, right, weightRight));
    if (proxy > s.bestProxy) recordAt(s, feature, keys, i, proxy, missingLeft);
  }
}
