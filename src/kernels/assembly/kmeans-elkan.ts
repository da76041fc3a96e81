// The passes over rows of Elkan's algorithm; see src/kernels/kmeans-elkan.ts.

import { ARGUMENTS, aborted, progress } from './control';
import { squaredDistance } from './kmeans-distance';
import { addDirtyRows, markDirty } from './kmeans-sums';

/** Rows between two looks at the abort flag. */
const PATIENCE: i32 = 255;

/** Numbers as the TypeScript of the same name writes them, in this order. */
@unmanaged
class ElkanArguments {
  /** IN, `n × p` */
  X!: f64;
  n!: f64;
  p!: f64;
  k!: f64;
  chunkRows!: f64;
  /** IN, `k × p` */
  centers!: f64;
  /** IN, `k × k`, half the distances of centers to each other */
  half!: f64;
  /** IN, `k`, half the distance of each center to the nearest other one */
  nextCenter!: f64;
  /** IN, `k`: how far the centers have moved */
  shifts!: f64;
  /** INOUT, `n` (i32) */
  labels!: f64;
  /** INOUT, `n`, and `n × k`: bounds of the distances to the own center and to all */
  upper!: f64;
  lower!: f64;
  /** Not 0: the sums mean nothing yet. */
  first!: f64;
  /** IN, `n`, or 0 for weights of one */
  weights!: f64;
  /** INOUT, for each chunk the weighted sums of its rows by cluster, `k × p`, and the weights, `k` */
  partials!: f64;
  /** OUT, for each chunk (i32) whether a label changed */
  changed!: f64;
}

function distanceOf(a: ElkanArguments, row: usize, j: i32): f64 {
  return sqrt<f64>(squaredDistance(row, <usize>a.centers + ((<usize>j * <usize>a.p) << 3), <i32>a.p));
}

function halfOf(a: ElkanArguments, label: i32, j: i32): f64 {
  return load<f64>(<usize>a.half + ((<usize>label * <usize>a.k + <usize>j) << 3));
}

/** The first labels of a chunk, with the distance to each row's center as upper bound, other known ones as lower bounds. */
export function elkanStartChunk(chunk: i32): void {
  const a = changetype<ElkanArguments>(ARGUMENTS);
  const k = <i32>a.k;
  const start = chunk * <i32>a.chunkRows;
  const end = min<i32>(start + <i32>a.chunkRows, <i32>a.n);
  for (let i = start; i < end; i++) {
    if ((i & PATIENCE) == 0 && aborted()) return;
    const row = <usize>a.X + ((<usize>i * <usize>a.p) << 3);
    const lower = <usize>a.lower + ((<usize>i * <usize>k) << 3);
    memory.fill(lower, 0, (<usize>k) << 3);
    let label = 0;
    let least = distanceOf(a, row, 0);
    store<f64>(lower, least);
    for (let j = 1; j < k; j++) {
      if (least <= halfOf(a, label, j)) continue;
      const distance = distanceOf(a, row, j);
      store<f64>(lower + ((<usize>j) << 3), distance);
      if (distance < least) {
        least = distance;
        label = j;
      }
    }
    store<i32>(<usize>a.labels + ((<usize>i) << 2), label);
    store<f64>(<usize>a.upper + ((<usize>i) << 3), least);
  }
  progress(end - start);
}

/** Loosens the bounds of a chunk by the moves of the centers, relabels its rows and sums them up. SCRATCH: `4 × k` bytes. */
export function elkanAssignChunk(chunk: i32, scratch: usize): void {
  const a = changetype<ElkanArguments>(ARGUMENTS);
  const k = <i32>a.k;
  const first = a.first != 0;
  memory.fill(scratch, first ? 1 : 0, (<usize>k) << 2);
  const start = chunk * <i32>a.chunkRows;
  const end = min<i32>(start + <i32>a.chunkRows, <i32>a.n);
  let changed = 0;
  for (let i = start; i < end; i++) {
    if ((i & PATIENCE) == 0 && aborted()) return;
    const label = <usize>a.labels + ((<usize>i) << 2);
    const before = load<i32>(label);
    const after = relabel(a, i, before);
    if (after == before) continue;
    store<i32>(label, after);
    changed = 1;
    markDirty(scratch, before);
    markDirty(scratch, after);
  }
  if (first || changed) {
    const partial = <usize>a.partials + ((<usize>chunk * <usize>(k * (<i32>a.p + 1))) << 3);
    addDirtyRows(<usize>a.X, <usize>a.weights, <usize>a.labels, start, end, <i32>a.p, k, scratch, partial);
  }
  store<i32>(<usize>a.changed + ((<usize>chunk) << 2), changed);
  progress(end - start);
}

function relabel(a: ElkanArguments, i: i32, before: i32): i32 {
  const k = <i32>a.k;
  const row = <usize>a.X + ((<usize>i * <usize>a.p) << 3);
  const upper = <usize>a.upper + ((<usize>i) << 3);
  const lower = <usize>a.lower + ((<usize>i * <usize>k) << 3);
  loosen(lower, <usize>a.shifts, k);
  let label = before;
  let bound = load<f64>(upper) + load<f64>(<usize>a.shifts + ((<usize>label) << 3));
  let tight = load<f64>(<usize>a.nextCenter + ((<usize>label) << 3)) >= bound;
  for (let j = tight ? k : 0; j < k; j++) {
    const at = lower + ((<usize>j) << 3);
    if (j == label || bound <= load<f64>(at) || bound <= halfOf(a, label, j)) continue;
    if (!tight) {
      bound = distanceOf(a, row, label);
      store<f64>(lower + ((<usize>label) << 3), bound);
      tight = true;
    }
    if (bound > load<f64>(at) || bound > halfOf(a, label, j)) {
      const distance = distanceOf(a, row, j);
      store<f64>(at, distance);
      if (distance < bound) {
        label = j;
        bound = distance;
      }
    }
  }
  store<f64>(upper, bound);
  return label;
}

function loosen(lower: usize, shifts: usize, k: i32): void {
  const zero = f64x2.splat(0);
  let j = 0;
  for (; j + 2 <= k; j += 2, lower += 16, shifts += 16) {
    v128.store(lower, f64x2.max(f64x2.sub(v128.load(lower), v128.load(shifts)), zero));
  }
  if (j < k) store<f64>(lower, max<f64>(load<f64>(lower) - load<f64>(shifts), 0));
}
