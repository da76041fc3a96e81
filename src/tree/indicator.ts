import { addPathLengths, type TreeNodes, tracePaths } from '../kernels/index.js';

/**
 * Which nodes each row passes, as a sparse matrix of zeros and ones in compressed rows: the nodes of row i are
 * `indices[indptr[i] .. indptr[i + 1])`, from the root to the leaf.
 */
export interface NodeIndicator {
  /** `[rows, nodes]` */
  readonly shape: readonly [rows: number, nodes: number];
  readonly indptr: Int32Array;
  readonly indices: Int32Array;
}

/** The paths of rows through the trees that begin at `roots`; the last one ends at `nNodes`. */
export function pathIndicator(
  nodes: TreeNodes,
  roots: ArrayLike<number>,
  nNodes: number,
  X: Float64Array,
  nFeatures: number,
): NodeIndicator {
  const nRows = X.length / nFeatures;
  const lengths = new Int32Array(nRows);
  for (let t = 0; t < roots.length; t++) addPathLengths(nodes, roots[t]!, X, nFeatures, lengths);
  const indptr = new Int32Array(nRows + 1);
  for (let i = 0; i < nRows; i++) indptr[i + 1] = indptr[i]! + lengths[i]!;
  const indices = new Int32Array(indptr[nRows]!);
  const next = indptr.slice(0, nRows);
  for (let t = 0; t < roots.length; t++) tracePaths(nodes, roots[t]!, X, nFeatures, roots[t]!, indices, next);
  return { shape: [nRows, nNodes], indptr, indices };
}
