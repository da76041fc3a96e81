import type { FitContext } from '../base/index.js';
import { Matrix } from '../data/index.js';
import { sumLeafValues } from '../kernels/index.js';
import { treePart } from '../tree/index.js';
import { countRows, drawRows } from './bootstrap.js';
import type { GrownForest } from './grow-forest.js';

/**
 * Averages, for each row of `fit`, the values of the leaves in the trees that were not given it; zeros, and a warning,
 * for a row that every tree was given.
 */
export function outOfBag(owner: string, forest: GrownForest, X: Matrix, context: FitContext): Matrix {
  const [nSamples, nFeatures] = X.shape;
  const width = forest.value.shape[1];
  const sums = new Float64Array(nSamples * width);
  const nTrees = new Int32Array(nSamples);
  for (const [t, seed] of forest.seeds.entries()) {
    const counts = countRows(drawRows(owner, seed, forest), nSamples);
    const unseen: number[] = [];
    for (let i = 0; i < nSamples; i++) if (counts[i]! === 0) unseen.push(i);
    const picked = X.takeRows(unseen).data;
    const tree = treePart(forest, forest.starts[t]!, forest.starts[t + 1] ?? forest.feature.length);
    const values = sumLeafValues(tree, [0], tree.value.data, width, picked, nFeatures, 1);
    for (const [k, row] of unseen.entries()) {
      nTrees[row]!++;
      for (let c = 0; c < width; c++) sums[row * width + c]! += values[k * width + c]!;
    }
  }
  let nUncovered = 0;
  for (let i = 0; i < nSamples; i++) {
    if (nTrees[i]! === 0) nUncovered++;
    for (let c = 0; c < width; c++) sums[i * width + c]! /= Math.max(1, nTrees[i]!);
  }
  if (nUncovered > 0) {
    const message = `${owner}: every tree was given ${nUncovered} of the rows, so they have no out-of-bag estimate`;
    context.warn({ code: 'DATA', owner, message });
  }
  return new Matrix(sums, [nSamples, width]);
}
