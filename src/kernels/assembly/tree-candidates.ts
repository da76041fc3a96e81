// The positions at which a sorted node can be split, and the best of them.

import { ALL_PRESENT, NodeSearch, nearValues, recordBest, separable } from './tree-search';

/** Compares the present split with the best one so far. */
export function judge(s: NodeSearch, feature: i32, missingLeft: bool, proxy: f64): void {
  if (!(proxy > s.bestProxy)) return;
  s.bestProxy = proxy;
  const at = missingLeft ? s.position - s.nMissing : s.position;
  const above = at == s.start + s.nPresent ? ALL_PRESENT : rankAt(s, at);
  recordBest(s, feature, rankAt(s, at - 1), above, missingLeft);
}

function rankAt(s: NodeSearch, position: i32): u32 {
  return load<u32>(s.ranks + ((<usize>position) << 2));
}

/** Writes the positions at which the node can be split to `contenders`; their number. */
export function listSplits(s: NodeSearch, feature: i32, missingLeft: bool): i32 {
  const near = nearValues(s, feature);
  const ahead = missingLeft ? s.nMissing : 0;
  const endPresent = s.start + s.nPresent;
  const first = max(s.start + 1, s.start + s.minSamplesLeaf - ahead);
  const last = min(endPresent - 1, s.end - s.minSamplesLeaf - ahead);
  let to = s.contenders;
  for (let p = first; p <= last; p++) {
    const below = rankAt(s, p - 1);
    const above = rankAt(s, p);
    if (below == above || !separable(near, below, above)) continue;
    store<i32>(to, p + ahead);
    to += 4;
  }
  const closes = s.nMissing > 0 && !missingLeft && s.nMissing >= s.minSamplesLeaf && s.nPresent >= s.minSamplesLeaf;
  if (closes) {
    store<i32>(to, endPresent);
    to += 4;
  }
  return <i32>((to - s.contenders) >> 2);
}

/** The position of a split in the list. */
export function positionOf(s: NodeSearch, k: i32): i32 {
  return load<i32>(s.contenders + ((<usize>k) << 2));
}
