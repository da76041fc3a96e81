import { describe, InvalidParameterError } from '../core/index.js';
import type { Matrix } from '../data/index.js';
import {
  type GraphMode,
  graphOfNearest,
  graphOfWithin,
  type NeighborGraph,
  nearestMatrices,
  withinLists,
} from './neighbor-graph.js';
import { type FittedSearch, findNearest, findWithin } from './neighbor-queries.js';

// What the fitted models of this room have in common. X is `null` for the samples of `fit` themselves.

/** Distances and positions of the nearest, or the positions alone. */
export function kneighbors(
  search: FittedSearch,
  X: Matrix | null,
  k: number,
  returnDistance: boolean,
): [distances: Matrix, indices: Matrix] | Matrix {
  const found = nearestMatrices(findNearest(search, X, k), k);
  return returnDistance ? found : found[1];
}

/** The graph of the nearest. */
export function kneighborsGraph(search: FittedSearch, X: Matrix | null, k: number, mode: GraphMode): NeighborGraph {
  checkMode(search.owner, mode);
  return graphOfNearest(findNearest(search, X, k), k, search.space.fitX.shape[0], mode);
}

/** Distances and positions of those within a radius, or the positions alone. */
export function radiusNeighbors(
  search: FittedSearch,
  X: Matrix | null,
  radius: number,
  returnDistance: boolean,
  sortResults: boolean,
): [distances: Float64Array[], indices: Int32Array[]] | Int32Array[] {
  if (sortResults && !returnDistance) {
    const must = 'be false where returnDistance is false';
    throw new InvalidParameterError({ owner: search.owner, subject: 'sortResults', must, got: 'true' });
  }
  const found = withinLists(findWithin(search, X, radius, sortResults));
  return returnDistance ? found : found[1];
}

/** The graph of those within a radius. */
export function radiusNeighborsGraph(
  search: FittedSearch,
  X: Matrix | null,
  radius: number,
  mode: GraphMode,
  sortResults: boolean,
): NeighborGraph {
  checkMode(search.owner, mode);
  const sorted = sortResults && mode === 'distance';
  return graphOfWithin(findWithin(search, X, radius, sorted), search.space.fitX.shape[0], mode);
}

function checkMode(owner: string, mode: unknown): void {
  if (mode === 'connectivity' || mode === 'distance') return;
  const must = "be 'connectivity' or 'distance'";
  throw new InvalidParameterError({ owner, subject: 'mode', must, got: describe(mode) });
}
