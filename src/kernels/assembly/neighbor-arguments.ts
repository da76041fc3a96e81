/** What every search for neighbours is given, in the order in which `src/kernels/neighbor-search.ts` writes it. */
@unmanaged
export class NeighborArguments {
  metric!: f64;
  exponent!: f64;
  /** IN, what the metric needs, or 0. */
  params!: f64;
  /** IN, the points, `n × p`, row after row; not read where there is a tree. */
  X!: f64;
  n!: f64;
  p!: f64;
  /** IN, `n` (i32): the points in the order of the tree. */
  order!: f64;
  /** IN, for each node the least and the greatest of each coordinate, `2 × p`. */
  bounds!: f64;
  /** IN, for each leaf its points, coordinate after coordinate; see `kd-tree.ts`. */
  blocks!: f64;
  nodes!: f64;
  /** IN, `nQueries × p`. */
  queries!: f64;
  nQueries!: f64;
  /** Queries of a chunk. */
  chunkRows!: f64;
  /** Neighbours of each query. */
  k!: f64;
  /** A reduced distance. */
  radius!: f64;
  /** OUT (i32): `nQueries × k`, or one after the other from `starts`. */
  indices!: f64;
  /** OUT, as `indices`. */
  distances!: f64;
  /** IN (f64), `nQueries`: where the neighbours of a query begin; 0 to count them. */
  starts!: f64;
  /** OUT (i32), `nQueries`: how many there are. */
  counts!: f64;
  /** Whether neighbours within a radius come by distance; else by index. */
  sorted!: f64;
  /** IN, quantised points, `nGroups × 8 × p`; see `nearest-quantised.ts`. */
  quantised!: f64;
  /** IN (i32), their squared lengths. */
  squares!: f64;
  /** IN, quantised queries and their squared lengths. */
  quantisedQueries!: f64;
  querySquares!: f64;
  /** Steps of the quantisation in a unit of distance. */
  scale!: f64;
}

/** The first query of a chunk. */
export function firstQuery(a: NeighborArguments, chunk: i32): i32 {
  return chunk * <i32>a.chunkRows;
}

/** The query after the last of a chunk. */
export function lastQuery(a: NeighborArguments, chunk: i32): i32 {
  return min<i32>((chunk + 1) * <i32>a.chunkRows, <i32>a.nQueries);
}
