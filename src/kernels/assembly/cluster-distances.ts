import { ARGUMENTS, aborted, progress } from './control';

export const CLUSTER_DISTANCES: i32 = 75;

/** Points of a chunk; `src/kernels/cluster-distances.ts` has the same. */
const CHUNK_POINTS: i32 = 64;
/** Of the points that a chunk is compared with at once: they stay in a core's first cache. */
const TILE_BYTES: i32 = 16384;

/** In the order in which `src/kernels/cluster-distances.ts` writes it. */
@unmanaged
class ClusterDistanceArguments {
  /** IN, `n × p`: the points, cluster after cluster. */
  X!: f64;
  n!: f64;
  p!: f64;
  /** IN (i32), `clusters + 1`: where each cluster begins, and `n`. */
  starts!: f64;
  clusters!: f64;
  /** OUT, `n`: the sum of the distances to the own cluster. */
  own!: f64;
  /** OUT, `n`: the least mean distance to another. */
  others!: f64;
}

/**
 * The distances of the points of a chunk to all others, added up by cluster. Lanes are points of the chunk: each sum is in
 * the order of the points that it adds.
 *
 * scratch SCRATCH, `CHUNK_POINTS × (p + 1)` numbers
 */
export function clusterDistancesChunk(chunk: i32, scratch: usize): void {
  const a = changetype<ClusterDistanceArguments>(ARGUMENTS);
  const p = <i32>a.p;
  const first = chunk * CHUNK_POINTS;
  const last = min<i32>(first + CHUNK_POINTS, <i32>a.n);
  const sums = scratch + ((<usize>(CHUNK_POINTS * p)) << 3);
  layAbreast(a, first, last, scratch);
  for (let i = first; i < last; i++) store<f64>(<usize>a.others + ((<usize>i) << 3), Infinity);
  for (let k: i32 = 0; k < <i32>a.clusters; k++) {
    if (aborted()) return;
    const start = <usize>a.starts + ((<usize>k) << 2);
    const from = load<i32>(start);
    const to = load<i32>(start, 4);
    memory.fill(sums, 0, CHUNK_POINTS << 3);
    addCluster(a, from, to, last - first, scratch, sums);
    keepSums(a, from, to, first, last, sums);
  }
  progress(last - first);
}

/** Lays the points of a chunk out in fours, coordinate after coordinate; the last is repeated to fill its four. */
function layAbreast(a: ClusterDistanceArguments, first: i32, last: i32, to: usize): void {
  const p = <i32>a.p;
  const end = first + ((last - first + 3) & ~3);
  for (let i = first; i < end; i++) {
    const row = <usize>a.X + ((<usize>min<i32>(i, last - 1) * <usize>p) << 3);
    const four = to + ((<usize>((i - first) >> 2) * <usize>p) << 5) + ((<usize>(i - first) & 3) << 3);
    for (let j: usize = 0; j < <usize>p; j++) store<f64>(four + (j << 5), load<f64>(row + (j << 3)));
  }
}

/** Adds the distances to the points of a cluster, some points at a time. */
function addCluster(a: ClusterDistanceArguments, from: i32, to: i32, count: i32, fours: usize, sums: usize): void {
  const bytes = (<usize>a.p) << 3;
  const tile = max<i32>(4, (TILE_BYTES / <i32>bytes) & ~3);
  for (let start = from; start < to; start += tile) {
    const points = <usize>a.X + <usize>start * bytes;
    const size = min<i32>(tile, to - start);
    for (let four: i32 = 0; four < count; four += 4) {
      addDistances(fours + <usize>four * bytes, points, size, bytes, sums + ((<usize>four) << 3));
    }
  }
}

/** Adds the distances of four points abreast (IN) to `count` others (IN). sums IN, OUT, four. */
function addDistances(four: usize, points: usize, count: i32, bytes: usize, sums: usize): void {
  let low = v128.load(sums);
  let high = v128.load(sums, 16);
  const end = points + <usize>count * bytes;
  const inFours = points + <usize>(count & ~3) * bytes;
  for (; points < inFours; points += 4 * bytes) {
    const y1 = points + bytes;
    const y2 = y1 + bytes;
    const y3 = y2 + bytes;
    let a0 = f64x2.splat(0);
    let a1 = a0;
    let a2 = a0;
    let a3 = a0;
    let b0 = a0;
    let b1 = a0;
    let b2 = a0;
    let b3 = a0;
    for (let j: usize = 0, at = four; j < bytes; j += 8, at += 32) {
      const u = v128.load(at);
      const w = v128.load(at, 16);
      let x = v128.load_splat<f64>(points + j);
      a0 = addSquare(a0, u, x);
      b0 = addSquare(b0, w, x);
      x = v128.load_splat<f64>(y1 + j);
      a1 = addSquare(a1, u, x);
      b1 = addSquare(b1, w, x);
      x = v128.load_splat<f64>(y2 + j);
      a2 = addSquare(a2, u, x);
      b2 = addSquare(b2, w, x);
      x = v128.load_splat<f64>(y3 + j);
      a3 = addSquare(a3, u, x);
      b3 = addSquare(b3, w, x);
    }
    low = addRoot(addRoot(addRoot(addRoot(low, a0), a1), a2), a3);
    high = addRoot(addRoot(addRoot(addRoot(high, b0), b1), b2), b3);
  }
  for (; points < end; points += bytes) {
    let a = f64x2.splat(0);
    let b = a;
    for (let j: usize = 0, at = four; j < bytes; j += 8, at += 32) {
      const x = v128.load_splat<f64>(points + j);
      a = addSquare(a, v128.load(at), x);
      b = addSquare(b, v128.load(at, 16), x);
    }
    low = addRoot(low, a);
    high = addRoot(high, b);
  }
  v128.store(sums, low);
  v128.store(sums, high, 16);
}

function addSquare(sum: v128, a: v128, b: v128): v128 {
  const d = f64x2.sub(a, b);
  return f64x2.add(sum, f64x2.mul(d, d));
}

function addRoot(sum: v128, square: v128): v128 {
  return f64x2.add(sum, f64x2.sqrt(square));
}

/** Keeps the sums of a cluster as those of the own one, or as the mean of another, if it is less. */
function keepSums(a: ClusterDistanceArguments, from: i32, to: i32, first: i32, last: i32, sums: usize): void {
  const size = <f64>(to - from);
  for (let i = first; i < last; i++, sums += 8) {
    const at = (<usize>i) << 3;
    const sum = load<f64>(sums);
    if (i >= from && i < to) {
      store<f64>(<usize>a.own + at, sum);
      continue;
    }
    const others = <usize>a.others + at;
    store<f64>(others, min<f64>(load<f64>(others), sum / size));
  }
}
