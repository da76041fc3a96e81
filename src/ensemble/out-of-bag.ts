import { Matrix } from '../data/index.js';
import { sumLeafValues } from '../kernels/index.js';
import { type TreeState, treePart } from '../tree/index.js';

/** Estimates for the rows of `fit`, each from the trees that were not given the row. */
export interface OutOfBag {
  /** Mean class shares; zeros for a row that every tree was given. */
  readonly decisionFunction: Matrix;
  readonly nUncovered: number;
}

/**
 * Averages class shares over the trees that did not see a row.
 *
 * @param countsOf - how often tree t was given each row
 */
export function outOfBag(
  state: TreeState,
  starts: Int32Array,
  rows: Float64Array,
  nFeatures: number,
  countsOf: (tree: number) => Float64Array,
): OutOfBag {
  const nSamples = rows.length / nFeatures;
  const nClasses = state.value.shape[1];
  const sums = new Float64Array(nSamples * nClasses);
  const nTrees = new Int32Array(nSamples);
  for (let t = 0; t < starts.length; t++) {
    const counts = countsOf(t);
    const unseen: number[] = [];
    for (let i = 0; i < nSamples; i++) if (counts[i]! === 0) unseen.push(i);
    const picked = pickRows(rows, nFeatures, unseen);
    const tree = treePart(state, starts[t]!, starts[t + 1] ?? state.feature.length);
    const shares = sumLeafValues(tree, [0], tree.value.data, nClasses, picked, nFeatures, 1);
    for (const [k, row] of unseen.entries()) {
      nTrees[row]!++;
      for (let c = 0; c < nClasses; c++) sums[row * nClasses + c]! += shares[k * nClasses + c]!;
    }
  }
  let nUncovered = 0;
  for (let i = 0; i < nSamples; i++) {
    if (nTrees[i]! === 0) nUncovered++;
    for (let c = 0; c < nClasses; c++) sums[i * nClasses + c]! /= Math.max(1, nTrees[i]!);
  }
  return { decisionFunction: new Matrix(sums, [nSamples, nClasses]), nUncovered };
}

function pickRows(rows: Float64Array, nFeatures: number, picked: readonly number[]): Float64Array {
  const out = new Float64Array(picked.length * nFeatures);
  for (const [k, row] of picked.entries()) {
    out.set(rows.subarray(row * nFeatures, (row + 1) * nFeatures), k * nFeatures);
  }
  return out;
}
