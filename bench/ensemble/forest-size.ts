/** How large a forest has grown: with the same seed, as large as scikit-learn's. */

interface Forest {
  readonly estimators: readonly { readonly tree: { readonly nodeCount: number } }[];
}

/** The nodes of all its trees. */
export function nodesOf({ estimators }: Forest): number {
  return estimators.reduce((sum, { tree }) => sum + tree.nodeCount, 0);
}
