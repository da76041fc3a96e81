import { RandomState } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { RandomForestRegressor, type RandomForestRegressorParams } from 'pipefit/ensemble';
import { describe, expect, it } from 'vitest';

const TREES = 12;

/** Rows of which some values of each column are equal, and a target that no sum holds exactly. */
function sample(rows: number, decimals: number): readonly [Matrix, Float64Array] {
  const random = new RandomState(rows);
  const scale = 10 ** decimals;
  const X = Float64Array.from({ length: rows * 5 }, () => Math.round(random.standardNormal() * scale) / scale);
  const y = Float64Array.from({ length: rows }, (_, i) => X[5 * i]! * 3 + X[5 * i + 1]! ** 2 + random.standardNormal());
  return [new Matrix(X, [rows, 5]), y];
}

/** In how many trees the arrays of two forests differ. */
function differing(
  [X, y]: readonly [Matrix, Float64Array],
  params: Partial<RandomForestRegressorParams>,
): { readonly structure: number; readonly lastBits: number } {
  const fit = (more: object) =>
    new RandomForestRegressor({ nEstimators: TREES, randomState: 0, ...params, ...more }).fit(X, y).estimators;
  // Constraints that constrain nothing take the way on which each node is sorted as the reference sorts it.
  const sorted = fit({ monotonicCst: [0, 0, 0, 0, 0] });
  const listed = fit({});
  const same = (t: number, ...keys: readonly ('feature' | 'threshold' | 'impurity')[]): boolean =>
    keys.every((key) => listed[t]!.tree[key].join() === sorted[t]!.tree[key].join());
  const trees = Array.from({ length: TREES }, (_, t) => t);
  return {
    structure: trees.filter((t) => !same(t, 'feature', 'threshold')).length,
    lastBits: trees.filter((t) => !same(t, 'impurity')).length,
  };
}

describe('trees from lists that are sorted once', () => {
  it.each<Partial<RandomForestRegressorParams>>([
    {},
    { minSamplesLeaf: 3, maxFeatures: 3 },
    { bootstrap: false, maxLeafNodes: 60 },
    { minWeightFractionLeaf: 0.002, maxDepth: 9 },
  ])('are those of nodes sorted one by one where values differ: %o', (params) => {
    expect(differing(sample(1500, 12), params)).toEqual({ structure: 0, lastBits: 0 });
  });

  // Equal values of large nodes come in the order of the rows, and in the reference in that of its sort: sums of such
  // nodes may differ in the last bit, which changes no choice between splits.
  it.each([
    [1500, 4, 6],
    [3000, 4, 11],
  ])('have the same splits where some of %i values are equal', (rows, decimals, lastBits) => {
    expect(differing(sample(rows, decimals), {})).toEqual({ structure: 0, lastBits });
  });
});
