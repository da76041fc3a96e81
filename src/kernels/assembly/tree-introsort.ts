// The reference's own sort, move for move. Where sample weights are not whole numbers, the last bit of their sums
// depends on the order of the samples, and that order is what this sort leaves behind among equal values.

/**
 * Sorts `n` ranks (u32; IN, OUT) and carries the samples (u32; IN, OUT) along: introsort with three-way partitions
 * around a median of three, insertion for at most 15, heapsort where the recursion gets too deep.
 */
export function introsort(ranks: usize, samples: usize, n: i32): void {
  if (n > 0) sortPart(ranks, samples, 0, n, 2 * (31 - clz<i32>(n)));
}

function sortPart(ranks: usize, samples: usize, start: i32, size: i32, depth: i32): void {
  let from = start;
  let n = size;
  let left = depth;
  while (n > 15) {
    if (left <= 0) {
      heapsort(ranks, samples, from, n);
      return;
    }
    left--;
    const pivot = medianOfThree(rankAt(ranks, from), rankAt(ranks, from + (n >> 1)), rankAt(ranks, from + n - 1));
    let i = from;
    let below = from;
    let above = from + n;
    while (i < above) {
      const rank = rankAt(ranks, i);
      if (rank < pivot) swap(ranks, samples, i++, below++);
      else if (rank > pivot) swap(ranks, samples, i, --above);
      else i++;
    }
    sortPart(ranks, samples, from, below - from, left);
    n -= above - from;
    from = above;
  }
  insertionSort(ranks, samples, from, n);
}

function rankAt(ranks: usize, i: i32): u32 {
  return load<u32>(ranks + ((<usize>i) << 2));
}

function medianOfThree(a: u32, b: u32, c: u32): u32 {
  if (a < b) return b < c ? b : max(a, c);
  if (b < c) return min(a, c);
  return b;
}

function insertionSort(ranks: usize, samples: usize, from: i32, n: i32): void {
  for (let i = from + 1; i < from + n; i++) {
    const rank = rankAt(ranks, i);
    const sample = rankAt(samples, i);
    let j = i;
    while (j > from && rankAt(ranks, j - 1) > rank) {
      put(ranks, samples, j, rankAt(ranks, j - 1), rankAt(samples, j - 1));
      j--;
    }
    put(ranks, samples, j, rank, sample);
  }
}

function heapsort(ranks: usize, samples: usize, from: i32, n: i32): void {
  for (let root = (n - 2) >> 1; root >= 0; root--) siftDown(ranks, samples, from, root, n);
  for (let end = n - 1; end > 0; end--) {
    swap(ranks, samples, from, from + end);
    siftDown(ranks, samples, from, 0, end);
  }
}

function siftDown(ranks: usize, samples: usize, from: i32, start: i32, end: i32): void {
  let root = start;
  for (;;) {
    const child = 2 * root + 1;
    let largest = root;
    if (child < end && rankAt(ranks, from + largest) < rankAt(ranks, from + child)) largest = child;
    if (child + 1 < end && rankAt(ranks, from + largest) < rankAt(ranks, from + child + 1)) largest = child + 1;
    if (largest == root) return;
    swap(ranks, samples, from + root, from + largest);
    root = largest;
  }
}

function put(ranks: usize, samples: usize, i: i32, rank: u32, sample: u32): void {
  store<u32>(ranks + ((<usize>i) << 2), rank);
  store<u32>(samples + ((<usize>i) << 2), sample);
}

function swap(ranks: usize, samples: usize, i: i32, j: i32): void {
  const rank = rankAt(ranks, i);
  const sample = rankAt(samples, i);
  put(ranks, samples, i, rankAt(ranks, j), rankAt(samples, j));
  put(ranks, samples, j, rank, sample);
}
