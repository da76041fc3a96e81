// Sums of rows by cluster. Each chunk keeps its own, so that only the clusters whose rows changed are summed again.

import { ARGUMENTS, progress } from './control';
import { squaredDistance } from './kmeans-distance';

/** Numbers of a partial sum that one chunk of the addition adds up. */
const BLOCK: usize = 512;

/** Notes that rows came to a cluster or left it. */
export function markDirty(dirty: usize, cluster: i32): void {
  store<i32>(dirty + ((<usize>cluster) << 2), 1);
}

/** Sums the rows `start` to `end - 1` of the marked clusters again: `k × p` sums, then `k` weights (OUT). */
export function addDirtyRows(
  X: usize,
  weights: usize,
  labels: usize,
  start: i32,
  end: i32,
  p: i32,
  k: i32,
  dirty: usize,
  partial: usize,
): void {
  const bytes = (<usize>p) << 3;
  const totals = partial + <usize>k * bytes;
  for (let j = 0; j < k; j++) {
    if (load<i32>(dirty + ((<usize>j) << 2)) == 0) continue;
    memory.fill(partial + <usize>j * bytes, 0, bytes);
    store<f64>(totals + ((<usize>j) << 3), 0);
  }
  for (let i = start; i < end; i++) {
    const label = <usize>load<i32>(labels + ((<usize>i) << 2));
    if (load<i32>(dirty + (label << 2)) == 0) continue;
    const weight = weights == 0 ? 1 : load<f64>(weights + ((<usize>i) << 3));
    const total = totals + (label << 3);
    store<f64>(total, load<f64>(total) + weight);
    addRow(X + <usize>i * bytes, bytes, weight, partial + label * bytes);
  }
}

function addRow(row: usize, bytes: usize, weight: f64, sum: usize): void {
  const weights = f64x2.splat(weight);
  const even = bytes & ~15;
  for (let f: usize = 0; f < even; f += 16) {
    v128.store(sum + f, f64x2.add(v128.load(sum + f), f64x2.mul(v128.load(row + f), weights)));
  }
  if (even < bytes) store<f64>(sum + even, load<f64>(sum + even) + load<f64>(row + even) * weight);
}

@unmanaged
class CombineArguments {
  /** IN, one after the other */
  partials!: f64;
  /** Numbers in each. */
  width!: f64;
  count!: f64;
  /** OUT, their sum, in their order */
  sums!: f64;
}

/** Adds up one block of all partial sums. */
export function kmeansCombineChunk(chunk: i32): void {
  const a = changetype<CombineArguments>(ARGUMENTS);
  const width = <usize>a.width;
  const from = <usize>chunk * BLOCK;
  const end = (min<usize>(from + BLOCK, width) - from) << 3;
  const even = end & ~15;
  const out = <usize>a.sums + (from << 3);
  memory.fill(out, 0, end);
  let partial = <usize>a.partials + (from << 3);
  for (let c = 0; c < <i32>a.count; c++, partial += width << 3) {
    for (let w: usize = 0; w < even; w += 16) {
      v128.store(out + w, f64x2.add(v128.load(out + w), v128.load(partial + w)));
    }
    if (even < end) store<f64>(out + even, load<f64>(out + even) + load<f64>(partial + even));
  }
}

@unmanaged
class InertiaArguments {
  /** IN, `n × p` */
  X!: f64;
  n!: f64;
  p!: f64;
  chunkRows!: f64;
  /** IN, `n`, or 0 for weights of one */
  weights!: f64;
  /** IN, `n` (i32) */
  labels!: f64;
  /** IN, `k × p` */
  centers!: f64;
  /** OUT, one for each chunk */
  sums!: f64;
}

/** The weighted sum of squared distances of the rows of a chunk to their centers. */
export function kmeansInertiaChunk(chunk: i32): void {
  const a = changetype<InertiaArguments>(ARGUMENTS);
  const p = <i32>a.p;
  const bytes = (<usize>p) << 3;
  const start = chunk * <i32>a.chunkRows;
  const end = min<i32>(start + <i32>a.chunkRows, <i32>a.n);
  let sum: f64 = 0;
  for (let i = start; i < end; i++) {
    const center = <usize>a.centers + <usize>load<i32>(<usize>a.labels + ((<usize>i) << 2)) * bytes;
    const distance = squaredDistance(<usize>a.X + <usize>i * bytes, center, p);
    sum += distance * (a.weights == 0 ? 1 : load<f64>(<usize>a.weights + ((<usize>i) << 3)));
  }
  store<f64>(<usize>a.sums + ((<usize>chunk) << 3), sum);
  progress(end - start);
}

/** Adds up the columns of `n × p` numbers (IN), or their squares, row after row; sums OUT, `p`. */
export function columnSums(X: usize, n: i32, p: i32, squares: bool, sums: usize): void {
  const bytes = (<usize>p) << 3;
  const even = bytes & ~15;
  memory.fill(sums, 0, bytes);
  for (let i = 0; i < n; i++, X += bytes) {
    for (let f: usize = 0; f < even; f += 16) {
      const value = v128.load(X + f);
      const term = squares ? f64x2.mul(value, value) : value;
      v128.store(sums + f, f64x2.add(v128.load(sums + f), term));
    }
    if (even == bytes) continue;
    const value = load<f64>(X + even);
    store<f64>(sums + even, load<f64>(sums + even) + (squares ? value * value : value));
  }
}
