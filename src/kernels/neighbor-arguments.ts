import type { KernelMetric } from './distance-metric.js';
import type { KdTree } from './kd-tree.js';

/** Points to search, with what is known of them. */
export interface PointSet {
  /** IN, `n × p`, row after row */
  readonly X: Float64Array;
  readonly n: number;
  readonly p: number;
  readonly metric: KernelMetric;
  /** Over the points, for a metric that trees can search by; or none. */
  readonly tree: KdTree | null;
}

/** What kernels are given, in this order: `NeighborArguments` of `assembly/neighbor-arguments.ts`. */
export interface SearchArguments {
  metric: number;
  exponent: number;
  params: number;
  X: number;
  n: number;
  p: number;
  order: number;
  bounds: number;
  blocks: number;
  nodes: number;
  queries: number;
  nQueries: number;
  chunkRows: number;
  k: number;
  radius: number;
  indices: number;
  distances: number;
  starts: number;
  counts: number;
  sorted: number;
  quantised: number;
  squares: number;
  quantisedQueries: number;
  querySquares: number;
  scale: number;
}
