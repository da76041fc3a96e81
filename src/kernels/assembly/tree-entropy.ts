// Entropy searches over sorted packed keys. Logarithms are dear, so splits are first ranked with x log2 x from a table
// whose entries are multiples of one unit: their sums are exact, and the error of a score is bounded. Only the splits
// within that bound of the best one, usually a single one, are then compared by the reference's formula.

import { impurityOf, proxyOf } from './tree-criterion';
import { beginSides, recordAt } from './tree-gini';
import { isAllowed, NodeSearch, nearValues, separable } from './tree-search';

/** Tries all splits of a feature; `keys[0 .. s.nPresent)` (IN) is sorted. */
export function searchEntropy(s: NodeSearch, feature: i32, keys: usize, missingLeft: bool): void {
  const shift = s.shift;
  const weightBits = s.weightBits;
  const n = s.nPresent;
  const logs = s.logs;
  const left = s.left;
  const right = s.right;
  const near = nearValues(s, feature);
  const weightMask: u32 = (1 << weightBits) - 1;
  const classMask: u32 = (1 << (shift - weightBits)) - 1;
  const weight = <usize>s.weight;
  const ahead = missingLeft ? s.nMissing : 0;
  const first = s.minSamplesLeaf - ahead;
  const last = s.end - s.start - s.minSamplesLeaf - ahead;
  const tolerance = scoreTolerance(s);
  beginSides(s, missingLeft);
  let scoreLeft = sumOfLogs(s, logs, left);
  let scoreRight = sumOfLogs(s, logs, right);
  let weightLeft = <usize>s.weightLeft;
  let best = s.bestApproximation;
  let count: usize = 0;
  let previous = load<u32>(keys) >> shift;
  const open = s.nMissing > 0 && !missingLeft;
  for (let i = 0; i <= n; i++) {
    if (i == n && !open) break;
    const key = i == n ? 0 : load<u32>(keys + ((<usize>i) << 2));
    const rank = key >> shift;
    if (i == n || rank != previous) {
      if (i >= first && i <= last && (i == n || separable(near, previous, rank))) {
        const ofWeights = load<f64>(logs + (weightLeft << 3)) + load<f64>(logs + ((weight - weightLeft) << 3));
        const score = scoreLeft + scoreRight - ofWeights;
        if (score >= best - tolerance && isAllowed(s, feature, load<f64>(left), <f64>weightLeft)) {
          if (score > best + tolerance) count = 0;
          if (score > best) best = score;
          store<i32>(s.contenders + (count << 2), i);
          store<f64>(s.contenderScores + (count++ << 3), score);
        }
      }
      previous = rank;
    }
    if (i == n) break;
    const at = (<usize>((key >> weightBits) & classMask)) << 3;
    const w = <usize>(key & weightMask);
    const before = <usize>load<f64>(left + at);
    const after = <usize>load<f64>(right + at);
    scoreLeft += load<f64>(logs + ((before + w) << 3)) - load<f64>(logs + (before << 3));
    scoreRight += load<f64>(logs + ((after - w) << 3)) - load<f64>(logs + (after << 3));
    store<f64>(left + at, <f64>(before + w));
    store<f64>(right + at, <f64>(after - w));
    weightLeft += w;
  }
  s.bestApproximation = best;
  if (count > 0) compareContenders(s, feature, keys, missingLeft, count, best - tolerance);
}

/** More than twice the error of a score: the rounding of the table, and that of the reference's own formula. */
function scoreTolerance(s: NodeSearch): f64 {
  const k = s.nClasses;
  const bits = <f64>(32 - clz<i32>(k + 1));
  return <f64>(4 * k + 8) * s.logUnit + s.weight * bits * <f64>(k + 8) * 8.881784197001252e-16; // 2^-50
}

function sumOfLogs(s: NodeSearch, logs: usize, sums: usize): f64 {
  const end = sums + ((<usize>s.nSums) << 3);
  let sum: f64 = 0;
  for (let at = sums; at < end; at += 8) sum += load<f64>(logs + ((<usize>load<f64>(at)) << 3));
  return sum;
}

/** Evaluates the splits that score at least `least`, in their order, by the exact formula. */
function compareContenders(
  s: NodeSearch,
  feature: i32,
  keys: usize,
  missingLeft: bool,
  count: usize,
  least: f64,
): void {
  const weightMask: u32 = (1 << s.weightBits) - 1;
  const classMask: u32 = (1 << (s.shift - s.weightBits)) - 1;
  beginSides(s, missingLeft);
  let i = 0;
  for (let k: usize = 0; k < count; k++) {
    if (load<f64>(s.contenderScores + (k << 3)) < least) continue;
    const end = load<i32>(s.contenders + (k << 2));
    for (; i < end; i++) {
      const key = load<u32>(keys + ((<usize>i) << 2));
      const at = (<usize>((key >> s.weightBits) & classMask)) << 3;
      const w = <f64>(key & weightMask);
      store<f64>(s.left + at, load<f64>(s.left + at) + w);
      store<f64>(s.right + at, load<f64>(s.right + at) - w);
      s.weightLeft += w;
    }
    const weightRight = s.weight - s.weightLeft;
    const impurityLeft = impurityOf(s, s.left, s.weightLeft);
    const proxy = proxyOf(s.weightLeft, impurityLeft, weightRight, impurityOf(s, s.right, weightRight));
    if (proxy > s.bestProxy) recordAt(s, feature, keys, i, proxy, missingLeft);
  }
}
