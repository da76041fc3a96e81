// The k nearest found so far, as a heap with the farthest on top. Of points at equal distance the one with the lower
// index is nearer, so that a result does not depend on the order in which points are seen.

/** Fills a heap with what any point replaces. */
export function clearHeap(distances: usize, indices: usize, k: i32): void {
  for (let i: i32 = 0; i < k; i++) {
    store<f64>(distances + ((<usize>i) << 3), Infinity);
    store<i32>(indices + ((<usize>i) << 2), i32.MAX_VALUE);
  }
}

/** Puts a point in place of the farthest if it is nearer; whether it did. */
export function offer(distances: usize, indices: usize, k: i32, distance: f64, index: i32): bool {
  const top = load<f64>(distances);
  if (distance > top || (distance == top && index > load<i32>(indices))) return false;
  siftDown(distances, indices, 0, k, distance, index);
  return true;
}

/** Sorts pairs: by distance, then index. */
export function sortPairs(distances: usize, indices: usize, n: i32): void {
  for (let i = (n >> 1) - 1; i >= 0; i--) {
    const distance = load<f64>(distances + ((<usize>i) << 3));
    siftDown(distances, indices, i, n, distance, load<i32>(indices + ((<usize>i) << 2)));
  }
  sortHeap(distances, indices, n);
}

/** Sorts the pairs of a heap: by distance, then index. */
export function sortHeap(distances: usize, indices: usize, k: i32): void {
  for (let end = k - 1; end > 0; end--) {
    const lastDistance = distances + ((<usize>end) << 3);
    const lastIndex = indices + ((<usize>end) << 2);
    const distance = load<f64>(lastDistance);
    const index = load<i32>(lastIndex);
    store<f64>(lastDistance, load<f64>(distances));
    store<i32>(lastIndex, load<i32>(indices));
    siftDown(distances, indices, 0, end, distance, index);
  }
}

function siftDown(distances: usize, indices: usize, from: i32, n: i32, distance: f64, index: i32): void {
  let hole = from;
  for (let child = 2 * hole + 1; child < n; child = 2 * hole + 1) {
    if (child + 1 < n && isBefore(distances, indices, child, child + 1)) child++;
    const childDistance = load<f64>(distances + ((<usize>child) << 3));
    const childIndex = load<i32>(indices + ((<usize>child) << 2));
    if (childDistance < distance || (childDistance == distance && childIndex < index)) break;
    store<f64>(distances + ((<usize>hole) << 3), childDistance);
    store<i32>(indices + ((<usize>hole) << 2), childIndex);
    hole = child;
  }
  store<f64>(distances + ((<usize>hole) << 3), distance);
  store<i32>(indices + ((<usize>hole) << 2), index);
}

function isBefore(distances: usize, indices: usize, i: i32, j: i32): bool {
  const a = load<f64>(distances + ((<usize>i) << 3));
  const b = load<f64>(distances + ((<usize>j) << 3));
  if (a != b) return a < b;
  return load<i32>(indices + ((<usize>i) << 2)) < load<i32>(indices + ((<usize>j) << 2));
}

/** Sorts pairs by index, in place (Shell's sort with gaps that triple). */
export function sortByIndex(distances: usize, indices: usize, n: i32): void {
  let gap: i32 = 1;
  while (gap < n / 3) gap = 3 * gap + 1;
  for (; gap > 0; gap /= 3) {
    for (let i = gap; i < n; i++) {
      const index = load<i32>(indices + ((<usize>i) << 2));
      const distance = load<f64>(distances + ((<usize>i) << 3));
      let j = i;
      for (; j >= gap && load<i32>(indices + ((<usize>(j - gap)) << 2)) > index; j -= gap) {
        store<i32>(indices + ((<usize>j) << 2), load<i32>(indices + ((<usize>(j - gap)) << 2)));
        store<f64>(distances + ((<usize>j) << 3), load<f64>(distances + ((<usize>(j - gap)) << 3)));
      }
      store<i32>(indices + ((<usize>j) << 2), index);
      store<f64>(distances + ((<usize>j) << 3), distance);
    }
  }
}
