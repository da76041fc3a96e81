import { greatestDistance, leastDistance } from './kd-tree';

/** In `joined`: a node without core points; one whose core points are not known to be in one cluster. */
export const EMPTY: i32 = -1;
export const MIXED: i32 = -2;

/** What clusters by density are found from, in the order in which `src/kernels/dbscan.ts` writes it. */
@unmanaged
export class DbscanArguments {
  metric!: f64;
  exponent!: f64;
  /** IN, what the metric needs, or 0. */
  params!: f64;
  n!: f64;
  p!: f64;
  nodes!: f64;
  /** IN, the reduced radius of neighbourhoods. */
  radius!: f64;
  /** IN, what a neighbourhood of a core point weighs at least. */
  minSamples!: f64;
  /** IN, the weight of each point, or 0 for weights of one. */
  weights!: f64;
  /** IN, as in `neighbor-arguments.ts`. */
  bounds!: f64;
  /** IN and SCRATCH: the core points of a leaf move before the others. */
  order!: f64;
  blocks!: f64;
  /** Leaves of a chunk. */
  chunkLeaves!: f64;
  /** OUT (i32), for each point 1 if it is a core point. */
  core!: f64;
  /** OUT (i32), for each point its cluster, or -1. */
  labels!: f64;
  /** SCRATCH (i32), for each leaf how many of its points are core points. */
  cores!: f64;
  /** SCRATCH (i32), for each place of the tree that has a core point a place before it in its cluster, or itself. */
  parent!: f64;
  /** SCRATCH (i32), for each place the number of the cluster that has its root there. */
  numbers!: f64;
  /** SCRATCH (i32), for each node a place of its only cluster, `EMPTY` or `MIXED`; then its cluster that is the first. */
  joined!: f64;
  /** The first of the nodes of this run. */
  firstNode!: f64;
  /** Whether these nodes' children have not been joined before. */
  isFirst!: f64;
}

/** Four times the point at a place of the tree: how far its entry is from the first. */
export function point(a: DbscanArguments, place: i32): usize {
  return (<usize>load<i32>(<usize>a.order + ((<usize>place) << 2))) << 2;
}

/** Writes the coordinates of a point of a block, one after the other. */
export function gather(at: usize, stride: usize, query: usize, p: usize): void {
  for (let j: usize = 0; j < p; j++, at += stride) store<f64>(query + (j << 3), load<f64>(at));
}

/** The least reduced distance of a node's points. */
export function least(a: DbscanArguments, node: i32, query: usize): f64 {
  const bounds = <usize>a.bounds + ((<usize>node * 2 * <usize>a.p) << 3);
  return leastDistance(<i32>a.metric, bounds, query, <i32>a.p, a.exponent, <usize>a.params);
}

/** The greatest reduced distance of a node's points. */
export function greatest(a: DbscanArguments, node: i32, query: usize): f64 {
  const bounds = <usize>a.bounds + ((<usize>node * 2 * <usize>a.p) << 3);
  return greatestDistance(<i32>a.metric, bounds, query, <i32>a.p, a.exponent, <usize>a.params);
}
