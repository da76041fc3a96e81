import { ARGUMENTS, aborted, progress } from './control';
import { reducedDistance } from './distance';
import { fromReduced } from './distance-metric';
import { clearHeap, offer, sortHeap, sortPairs } from './nearest-heap';
import { firstQuery, lastQuery, NeighborArguments } from './neighbor-arguments';

/** The `k` nearest of all points to each query of a chunk. */
export function nearestBruteChunk(chunk: i32): void {
  const a = changetype<NeighborArguments>(ARGUMENTS);
  const k = <i32>a.k;
  const n = <i32>a.n;
  const metric = <i32>a.metric;
  const bytes = (<usize>a.p) << 3;
  const last = lastQuery(a, chunk);
  for (let q = firstQuery(a, chunk); q < last; q++) {
    if (aborted()) return;
    const query = <usize>a.queries + <usize>q * bytes;
    const distances = <usize>a.distances + ((<usize>q * <usize>k) << 3);
    const indices = <usize>a.indices + ((<usize>q * <usize>k) << 2);
    clearHeap(distances, indices, k);
    for (let i = 0, x = <usize>a.X; i < n; i++, x += bytes) {
      const distance = reducedDistance(metric, query, x, <i32>a.p, a.exponent, <usize>a.params);
      if (distance <= load<f64>(distances)) offer(distances, indices, k, distance, i);
    }
    finishNearest(a, distances, indices, k);
  }
  progress(last - firstQuery(a, chunk));
}

/** Sorts the nearest that were found, and makes distances of reduced distances. */
export function finishNearest(a: NeighborArguments, distances: usize, indices: usize, k: i32): void {
  sortHeap(distances, indices, k);
  unreduce(a, distances, k);
}

/** The points within a radius of each query of a chunk, or only their number. */
export function withinBruteChunk(chunk: i32): void {
  const a = changetype<NeighborArguments>(ARGUMENTS);
  const n = <i32>a.n;
  const bytes = (<usize>a.p) << 3;
  const last = lastQuery(a, chunk);
  for (let q = firstQuery(a, chunk); q < last; q++) {
    if (aborted()) return;
    const query = <usize>a.queries + <usize>q * bytes;
    const start = a.starts == 0 ? 0 : <usize>load<f64>(<usize>a.starts + ((<usize>q) << 3));
    const distances = <usize>a.distances + (start << 3);
    const indices = <usize>a.indices + (start << 2);
    let count: i32 = 0;
    for (let i = 0, x = <usize>a.X; i < n; i++, x += bytes) {
      const distance = reducedDistance(<i32>a.metric, query, x, <i32>a.p, a.exponent, <usize>a.params);
      if (!(distance <= a.radius)) continue;
      if (a.starts != 0) {
        store<f64>(distances + ((<usize>count) << 3), distance);
        store<i32>(indices + ((<usize>count) << 2), i);
      }
      count++;
    }
    if (a.starts == 0) store<i32>(<usize>a.counts + ((<usize>q) << 2), count);
    else finishWithin(a, distances, indices, count);
  }
  progress(last - firstQuery(a, chunk));
}

/** Sorts neighbours that came by index if they are wanted by distance, and makes distances of reduced distances. */
function finishWithin(a: NeighborArguments, distances: usize, indices: usize, count: i32): void {
  if (a.sorted != 0) sortPairs(distances, indices, count);
  unreduce(a, distances, count);
}

/** Makes distances of reduced distances, in place. */
export function unreduce(a: NeighborArguments, distances: usize, count: i32): void {
  for (let i: i32 = 0; i < count; i++, distances += 8) {
    store<f64>(distances, fromReduced(<i32>a.metric, load<f64>(distances), a.exponent));
  }
}
