// The reference's own sort, move for move. Where sample weights are not whole numbers, the last bit of their sums
// depends on the order of the samples, and that order is what this sort leaves behind among equal values.

/**
 * Sorts the ranks of positions `from .. from + n` and carries the samples along: introsort with three-way partitions
 * around a median of three, insertion for at most 15, heapsort where the recursion gets too deep.
 *
 * @param ranks - IN, OUT
 * @param samples - IN, OUT
 */
export function introsort(ranks: Uint32Array, samples: Uint32Array, from: number, n: number): void {
  if (n > 0) sortPart(ranks, samples, from, n, 2 * (31 - Math.clz32(n)));
}

function sortPart(ranks: Uint32Array, samples: Uint32Array, start: number, size: number, depth: number): void {
  let from = start;
  let n = size;
  let left = depth;
  while (n > 15) {
    if (left <= 0) {
      heapsort(ranks, samples, from, n);
      return;
    }
    left--;
    const pivot = medianOfThree(ranks[from]!, ranks[from + (n >> 1)]!, ranks[from + n - 1]!);
    let i = from;
    let below = from;
    let above = from + n;
    while (i < above) {
      const rank = ranks[i]!;
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

function medianOfThree(a: number, b: number, c: number): number {
  if (a < b) return b < c ? b : Math.max(a, c);
  if (b < c) return Math.min(a, c);
  return b;
}

function insertionSort(ranks: Uint32Array, samples: Uint32Array, from: number, n: number): void {
  for (let i = from + 1; i < from + n; i++) {
    const rank = ranks[i]!;
    const sample = samples[i]!;
    let j = i;
    while (j > from && ranks[j - 1]! > rank) {
      ranks[j] = ranks[j - 1]!;
      samples[j] = samples[j - 1]!;
      j--;
    }
    ranks[j] = rank;
    samples[j] = sample;
  }
}

function heapsort(ranks: Uint32Array, samples: Uint32Array, from: number, n: number): void {
  for (let root = (n - 2) >> 1; root >= 0; root--) siftDown(ranks, samples, from, root, n);
  for (let end = n - 1; end > 0; end--) {
    swap(ranks, samples, from, from + end);
    siftDown(ranks, samples, from, 0, end);
  }
}

function siftDown(ranks: Uint32Array, samples: Uint32Array, from: number, start: number, end: number): void {
  let root = start;
  while (true) {
    const child = 2 * root + 1;
    let largest = root;
    if (child < end && ranks[from + largest]! < ranks[from + child]!) largest = child;
    if (child + 1 < end && ranks[from + largest]! < ranks[from + child + 1]!) largest = child + 1;
    if (largest === root) return;
    swap(ranks, samples, from + root, from + largest);
    root = largest;
  }
}

function swap(ranks: Uint32Array, samples: Uint32Array, i: number, j: number): void {
  const rank = ranks[i]!;
  ranks[i] = ranks[j]!;
  ranks[j] = rank;
  const sample = samples[i]!;
  samples[i] = samples[j]!;
  samples[j] = sample;
}
