// A small subtree of random splits works on a copy of its samples' values: its columns then fit into a core's cache,
// where those of all samples do not.

import { columnOf, NodeSearch } from './tree-search';

/** Bytes of the copied columns of a thread. */
const COLUMN_BYTES: usize = 1 << 18;
/** Smaller nodes are split in fewer reads than a copy takes. */
const FEWEST: i32 = 16;
/** A copy pays where a node looks at one feature of so many. */
const LOOKED_AT: i32 = 8;

/** Bytes of scratch for a block of so many features: the addresses of its columns, and these. */
export function blockBytes(nFeatures: i32): usize {
  return COLUMN_BYTES + ((((<usize>nFeatures) << 2) + 15) & ~15);
}

/** Begins a tree without a block; `block` is SCRATCH. */
export function clearBlock(s: NodeSearch, block: usize): void {
  const pays = s.randomSplits && s.isPacked && LOOKED_AT * s.maxFeatures >= s.nFeatures;
  s.block = block;
  s.blockSamples = pays ? <i32>(COLUMN_BYTES / ((<usize>s.nFeatures) << 2)) & ~3 : 0;
  s.blockEnd = 0;
  s.allColumns = s.columns;
}

/**
 * Copies the values of the node `start .. end`, where it has become small enough, and renumbers its items. Nodes come
 * depth first, so that a block holds until the next node begins behind it.
 */
export function turnBlock(s: NodeSearch, start: i32, end: i32): void {
  if (start < s.blockEnd) return;
  s.columns = s.allColumns;
  const samples = end - start;
  if (samples > s.blockSamples || samples < FEWEST || s.impurity <= 0) return;
  const shift = s.shift;
  const items = s.items + ((<usize>start) << 2);
  const bytes = (<usize>samples) << 2;
  let to = s.block + blockBytes(s.nFeatures) - COLUMN_BYTES;
  for (let feature = 0; feature < s.nFeatures; feature++) {
    const column = columnOf(s, feature);
    for (let at: usize = 0; at < bytes; at += 4) {
      store<u32>(to + at, load<u32>(column + ((<usize>(load<u32>(items + at) >> shift)) << 2)));
    }
    store<u32>(s.block + ((<usize>feature) << 2), <u32>to);
    to += bytes;
  }
  const rest: u32 = (1 << shift) - 1;
  for (let k: u32 = 0; k < <u32>samples; k++) {
    const item = items + ((<usize>k) << 2);
    store<u32>(item, (k << shift) | (load<u32>(item) & rest));
  }
  s.columns = s.block;
  s.blockEnd = end;
}
