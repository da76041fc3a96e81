import { Matrix } from '../data/index.js';
import type { Nearest, Within } from '../kernels/index.js';

/** A sparse matrix of neighbours by rows: those of row i are at `indptr[i]` to `indptr[i + 1] - 1`. */
export interface NeighborGraph {
  /** `[queries, samples]` */
  readonly shape: readonly [rows: number, columns: number];
  readonly indptr: Int32Array;
  readonly indices: Int32Array;
  /** 1, or the distance, for each neighbour. */
  readonly data: Float64Array;
}

/** What the numbers of a graph are: ones, or distances. */
export type GraphMode = 'connectivity' | 'distance';

/** The graph of `k` neighbours of each of some queries. */
export function graphOfNearest({ distances, indices }: Nearest, k: number, n: number, mode: GraphMode): NeighborGraph {
  const rows = indices.length / k;
  return {
    shape: [rows, n],
    indptr: Int32Array.from({ length: rows + 1 }, (_, i) => i * k),
    indices,
    data: mode === 'distance' ? distances : new Float64Array(indices.length).fill(1),
  };
}

/** The graph of the neighbours within a radius. */
export function graphOfWithin({ starts, distances, indices }: Within, n: number, mode: GraphMode): NeighborGraph {
  return {
    shape: [starts.length - 1, n],
    indptr: Int32Array.from(starts),
    indices,
    data: mode === 'distance' ? distances : new Float64Array(indices.length).fill(1),
  };
}

/** Distances and positions of `k` neighbours for each query, `[queries, k]` each. */
export function nearestMatrices({ distances, indices }: Nearest, k: number): [distances: Matrix, indices: Matrix] {
  const rows = indices.length / k;
  return [new Matrix(distances, [rows, k]), new Matrix(Float64Array.from(indices), [rows, k])];
}

/** Distances and positions of the neighbours of each query. */
export function withinLists({
  starts,
  distances,
  indices,
}: Within): [distances: Float64Array[], indices: Int32Array[]] {
  const spans = Array.from({ length: starts.length - 1 }, (_, q) => [starts[q]!, starts[q + 1]!] as const);
  return [spans.map(([a, b]) => distances.slice(a, b)), spans.map(([a, b]) => indices.slice(a, b))];
}
