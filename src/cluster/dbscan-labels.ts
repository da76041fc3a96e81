import type { DensityClusters, DensityRule, Within } from '../kernels/index.js';

/** The points near each of some points, one after the other. */
export type NearPoints = (points: Int32Array) => Within;

/** Points that are asked about at once: their neighbours are in memory together. */
const BATCH = 256;

/**
 * Clusters by density where a is near b whenever b is near a: core points that are near each other are joined, clusters
 * come in the order of their first core points, and another point joins the first cluster that has a core point near it.
 */
export function joinClusters(n: number, { minSamples, weights }: DensityRule, near: NearPoints): DensityClusters {
  const core = new Int32Array(n);
  const all = Int32Array.from({ length: n }, (_, i) => i);
  inBatches(all, near, (i, neighbors) => {
    core[i] = weigh(neighbors, weights) >= minSamples ? 1 : 0;
  });
  const parent = all.slice();
  inBatches(
    all.filter((i) => core[i] === 1),
    near,
    (i, neighbors) => {
      for (const j of neighbors) if (core[j] === 1) join(parent, i, j);
    },
  );
  const labels = new Int32Array(n).fill(-1);
  let clusters = 0;
  for (const i of all) {
    if (core[i] === 0) continue;
    const root = rootOf(parent, i);
    labels[i] = root === i ? clusters++ : labels[root]!;
  }
  inBatches(
    all.filter((i) => core[i] === 0),
    near,
    (i, neighbors) => {
      let first = clusters;
      for (const j of neighbors) if (core[j] === 1 && labels[j]! < first) first = labels[j]!;
      if (first < clusters) labels[i] = first;
    },
  );
  return { core, labels };
}

/** Clusters by density, by walking from each core point to what is near it; distances may differ by direction. */
export function walkClusters(n: number, { minSamples, weights }: DensityRule, near: NearPoints): DensityClusters {
  const core = new Int32Array(n);
  const labels = new Int32Array(n).fill(-1);
  const all = Int32Array.from({ length: n }, (_, i) => i);
  inBatches(all, near, (i, neighbors) => {
    core[i] = weigh(neighbors, weights) >= minSamples ? 1 : 0;
  });
  let clusters = 0;
  for (const seed of all) {
    if (core[seed] === 0 || labels[seed] !== -1) continue;
    const label = clusters++;
    const stack = [seed];
    labels[seed] = label;
    while (stack.length > 0) {
      for (const j of near(Int32Array.of(stack.pop()!)).indices) {
        if (labels[j] !== -1) continue;
        labels[j] = label;
        if (core[j] === 1) stack.push(j);
      }
    }
  }
  return { core, labels };
}

function inBatches(points: Int32Array, near: NearPoints, use: (point: number, neighbors: Int32Array) => void): void {
  for (let from = 0; from < points.length; from += BATCH) {
    const batch = points.subarray(from, from + BATCH);
    const { starts, indices } = near(batch);
    batch.forEach((point, k) => {
      use(point, indices.subarray(starts[k]!, starts[k + 1]!));
    });
  }
}

function weigh(neighbors: Int32Array, weights: Float64Array | null): number {
  if (weights === null) return neighbors.length;
  return neighbors.reduce((sum, j) => sum + weights[j]!, 0);
}

/** The root of a tree is the first of its points. */
function join(parent: Int32Array, i: number, j: number): void {
  const [a, b] = [rootOf(parent, i), rootOf(parent, j)];
  parent[Math.max(a, b)] = Math.min(a, b);
}

function rootOf(parent: Int32Array, point: number): number {
  let i = point;
  while (parent[i] !== i) {
    parent[i] = parent[parent[i]!]!; // halves the way for the next time
    i = parent[i]!;
  }
  return i;
}
