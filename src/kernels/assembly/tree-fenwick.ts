// A Fenwick tree over ranks: prefix sums of weights and of weighted values in logarithmic time.

/** The tree and what its last search found; its sums follow in memory, those of weights before those of values. */
@unmanaged
export class Fenwick {
  size!: i32;
  /** The largest power of two within the size. */
  top!: i32;
  weight!: f64;
  value!: f64;
  /** OUT: sums up to the rank found, without it. */
  weightBelow!: f64;
  valueBelow!: f64;
  /** OUT: the last rank whose cumulative weight is below the one searched for. */
  previous!: i32;
}
export const FENWICK_BYTES: usize = 64;

function weights(tree: Fenwick): usize {
  return changetype<usize>(tree) + FENWICK_BYTES;
}

function values(tree: Fenwick): usize {
  return weights(tree) + ((<usize>tree.size + 1) << 3);
}

/** Empties the tree, for `size` ranks. */
export function clearFenwick(tree: Fenwick, size: i32): void {
  tree.size = size;
  tree.top = 1 << (31 - clz<i32>(size));
  tree.weight = 0;
  tree.value = 0;
  memory.fill(weights(tree), 0, (<usize>size + 1) << 4);
}

/** Adds a value of this weight at a rank. */
export function addRank(tree: Fenwick, rank: i32, value: f64, weight: f64): void {
  const w = weights(tree);
  const v = values(tree);
  const weighted = weight * value;
  const size = tree.size;
  for (let i = rank + 1; i <= size; i += i & -i) {
    const at = (<usize>i) << 3;
    store<f64>(w + at, load<f64>(w + at) + weight);
    store<f64>(v + at, load<f64>(v + at) + weighted);
  }
  tree.weight += weight;
  tree.value += weighted;
}

/** The rank at which the cumulative weight passes `target`, with the sums below it. */
export function searchRank(tree: Fenwick, target: f64): i32 {
  const w = weights(tree);
  const v = values(tree);
  const size = tree.size;
  let at = 0;
  let left = target;
  let weightBelow: f64 = 0;
  let valueBelow: f64 = 0;
  let bit = tree.top;
  for (; bit != 0; bit >>= 1) {
    const next = at + bit;
    if (next > size) continue;
    const here = load<f64>(w + ((<usize>next) << 3));
    if (left == here) break;
    if (left > here) {
      left -= here;
      at = next;
      weightBelow += here;
      valueBelow += load<f64>(v + ((<usize>next) << 3));
    }
  }
  tree.previous = bit == 0 ? at : lastBelow(tree, at, left, bit);
  // Where the target is met exactly, ranks without weight are passed too.
  for (; bit != 0; bit >>= 1) {
    const next = at + bit;
    if (next > size) continue;
    const here = load<f64>(w + ((<usize>next) << 3));
    if (left < here) continue;
    left -= here;
    at = next;
    weightBelow += here;
    valueBelow += load<f64>(v + ((<usize>next) << 3));
  }
  tree.weightBelow = weightBelow;
  tree.valueBelow = valueBelow;
  return at;
}

function lastBelow(tree: Fenwick, from: i32, target: f64, first: i32): i32 {
  const w = weights(tree);
  let at = from;
  let left = target;
  for (let bit = first; bit != 0; bit >>= 1) {
    const next = at + bit;
    if (next > tree.size) continue;
    const here = load<f64>(w + ((<usize>next) << 3));
    if (!(left > here)) continue;
    left -= here;
    at = next;
  }
  return at;
}
