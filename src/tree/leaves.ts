import type { AnySpec } from '../base/index.js';
import type { Matrix } from '../data/index.js';
import { findLeaves, type TreeNodes } from '../kernels/index.js';
import { float32Range } from './growth.js';

/** The leaf of each row in each of the trees that begin at `roots`: rows by trees. */
export function leavesOf(
  { spec, state, nFeaturesIn }: { readonly spec: AnySpec; readonly state: TreeNodes; readonly nFeaturesIn: number },
  roots: ArrayLike<number>,
  X: Matrix,
  threads = 1,
): Int32Array {
  return findLeaves(state, roots, float32Range(`${spec.type}.apply`, X), nFeaturesIn, threads);
}
