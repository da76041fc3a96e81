// The samples of a tree of a forest, drawn with replacement by a random state of its own.

import { nextWord, renew, STATE_BYTES, seedState, tempered, WORDS } from './mersenne-twister';
import { TreeTask } from './tree-job';
import { NodeSearch } from './tree-search';

/** Exclusive upper bound of a tree's own seed. */
const SEED_LIMIT: u32 = 0x7fffffff;

/** Bytes of scratch of {@link drawBootstrap}. */
export function bootstrapBytes(nSamples: i32): usize {
  return STATE_BYTES + countsBytes(nSamples);
}

/** Draws that are out of range are counted as well, beyond the counts of the samples. */
function countsBytes(nSamples: i32): usize {
  return (((<usize>maskOf(nSamples) + 1) << 1) + 15) & ~15;
}

/** The draws that are looked at, the rest being refused: those below a power of two. */
function maskOf(nSamples: i32): u32 {
  return nSamples == 1 ? 0 : <u32>-1 >> clz(<u32>nSamples - 1);
}

/** Draws the samples of a task, and its seed; how often each was drawn becomes its weight. */
export function drawBootstrap(s: NodeSearch, task: TreeTask, scratch: usize): void {
  const state = scratch;
  const counts = scratch + STATE_BYTES;
  seedState(state, <u32>task.seed);
  s.random = nextWord(state) & SEED_LIMIT;
  while (s.random == SEED_LIMIT) s.random = nextWord(state) & SEED_LIMIT;
  // The samples begin where the seed began.
  seedState(state, <u32>task.seed);
  memory.fill(counts, 0, countsBytes(s.nSamples));
  countDraws(state, <u32>task.nDraws, <u32>s.nSamples, counts);
  s.weights = counts;
  s.weightBytes = 2;
  if (task.shift == 0) return;
  s.weightBits = bitLength(largest(counts, s.nSamples));
  s.shift = s.weightBits + bitLength(load<u32>(s.classCounts) - 1);
  if (s.shift + bitLength(<u32>s.nSamples) <= 32) return;
  s.shift = 0;
  s.weightBits = 0;
}

/** Counts draws (u16, OUT) from `0 .. nSamples`: words under a mask, without those that are too large. */
function countDraws(state: usize, nDraws: u32, nSamples: u32, counts: usize): void {
  const mask = maskOf(<i32>nSamples);
  const masks = i32x4.splat(mask);
  const samples = i32x4.splat(nSamples);
  let left = nDraws;
  while (left >= <u32>WORDS) {
    renew(state);
    let accepted = i32x4.splat(0);
    for (let i = 0; i < WORDS; i += 4) {
      const drawn = v128.and(tempered(v128.load(state + ((<usize>i) << 2))), masks);
      accepted = i32x4.sub(accepted, i32x4.lt_u(drawn, samples));
      count(counts, i32x4.extract_lane(drawn, 0));
      count(counts, i32x4.extract_lane(drawn, 1));
      count(counts, i32x4.extract_lane(drawn, 2));
      count(counts, i32x4.extract_lane(drawn, 3));
    }
    left -= i32x4.extract_lane(accepted, 0) + i32x4.extract_lane(accepted, 1);
    left -= i32x4.extract_lane(accepted, 2) + i32x4.extract_lane(accepted, 3);
  }
  while (left > 0) {
    const drawn = nextWord(state) & mask;
    if (drawn >= nSamples) continue;
    count(counts, drawn);
    left--;
  }
}

function count(counts: usize, sample: u32): void {
  const at = counts + ((<usize>sample) << 1);
  store<u16>(at, load<u16>(at) + 1);
}

function largest(counts: usize, nSamples: i32): u32 {
  let most: u32 = 1;
  for (let i = 0; i < nSamples; i++) most = max(most, <u32>load<u16>(counts + ((<usize>i) << 1)));
  return most;
}

function bitLength(n: u32): u32 {
  return 32 - clz(n);
}
