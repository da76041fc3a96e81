import { BallTree, KDTree, kneighborsGraph, NearestNeighbors, radiusNeighborsGraph } from 'pipefit/neighbors';
import { describe, expect, it } from 'vitest';
import { thrown } from '../thrown.js';
import { expectNumbers, loadCases } from './oracle-cases.js';

interface TreeCase {
  readonly kernel: 'gaussian';
  readonly h: number;
  readonly density: number[];
  readonly logDensity: number[];
}

const X = [
  [0, 0],
  [0, 2],
  [3, 0],
];

describe.each([KDTree, BallTree])('%o', (Tree) => {
  it('finds the nearest and those within a radius', () => {
    const tree = new Tree(X, 1);
    const [distances, indices] = tree.query([[0, 0.5]], 2, true, true, true, false);
    expect([distances.toArray(), indices.toArray()]).toEqual([[[0.5, 1.5]], [[0, 1]]]);
    expect(tree.query([[2, 0]], undefined, false).toArray()).toEqual([[2]]);
    expect(
      tree.queryRadius(
        [
          [0, 1],
          [3, 1],
        ],
        [1, 0.5],
      ),
    ).toEqual([Int32Array.of(0, 1), Int32Array.of()]);
    expect(tree.queryRadius([[0, 1.5]], 1.5, true, false, true)).toEqual([
      [Int32Array.of(1, 0)],
      [Float64Array.of(0.5, 1.5)],
    ]);
    expect(tree.queryRadius([[0, 1]], 9, false, true)).toEqual(Int32Array.of(3));
    expect(tree.twoPointCorrelation(X, [0, 2, 3, 9], true)).toEqual(Float64Array.of(3, 5, 7, 9));
  });

  it('refuses metrics and options that it does not have', () => {
    expect(thrown(() => new Tree(X, 0))).toMatchObject({ subject: 'leafSize' });
    expect(thrown(() => new Tree(X, 2, 'cosine'))).toMatchObject({ subject: 'metric' });
    const tree = new Tree(X, 2, 'minkowski', { p: 1 });
    expect(tree.query([[1, 1]])[0].toArray()).toEqual([[2]]);
    expect(thrown(() => tree.query([[1]]))).toMatchObject({ subject: 'X' });
    expect(thrown(() => tree.query([[1, 1]], 4))).toMatchObject({ subject: 'nNeighbors' });
    expect(thrown(() => tree.queryRadius([[1, 1]], 1, true, true as never))).toMatchObject({ subject: 'countOnly' });
    expect(thrown(() => tree.kernelDensity([[1, 1]], 0))).toMatchObject({ subject: 'h' });
    expect(thrown(() => tree.kernelDensity([[1, 1]], 1, 'box' as never))).toMatchObject({ subject: 'kernel' });
  });
});

describe('kernelDensity', () => {
  const { data, cases } = loadCases<TreeCase>('neighbors-density');

  it.each(cases.map((one) => [one.kernel, one.h, one] as const))(
    '%s, %d wide',
    (kernel, h, { density, logDensity }) => {
      const tree = new KDTree(data.X);
      expectNumbers(tree.kernelDensity(data.queries, h, kernel), density);
      const logs = tree.kernelDensity(data.queries, h, kernel, 0, 1e-8, true, true);
      expectNumbers(
        logs.map((value) => Math.max(value, -1e9)),
        logDensity,
      );
    },
  );
});

describe('graphs of rows', () => {
  it('leaves rows out of their own neighbours unless they are wanted', () => {
    const graph = kneighborsGraph(X, 1, { mode: 'distance' });
    expect([graph.indices, graph.data]).toEqual([Int32Array.of(1, 0, 0), Float64Array.of(2, 2, 3)]);
    expect(kneighborsGraph(X, 1, { includeSelf: 'auto' }).indices).toEqual(Int32Array.of(0, 1, 2));
    expect(kneighborsGraph(X, 1, { includeSelf: 'auto', mode: 'distance' }).indices).toEqual(Int32Array.of(1, 0, 0));
    expect(radiusNeighborsGraph(X, 2).indptr).toEqual(Int32Array.of(0, 1, 2, 2));
    expect(radiusNeighborsGraph(X, 2, { includeSelf: true }).indptr).toEqual(Int32Array.of(0, 2, 4, 5));
  });

  it('takes a fitted model, whose metric must be that of the options', () => {
    const model = new NearestNeighbors({ metric: 'manhattan' }).fit(X);
    expect(kneighborsGraph(model, 1, { metric: 'manhattan', includeSelf: true }).indices).toEqual(
      Int32Array.of(0, 1, 2),
    );
    expect(thrown(() => kneighborsGraph(model, 1))).toMatchObject({ subject: 'metric' });
    expect(thrown(() => radiusNeighborsGraph(X, -1))).toMatchObject({ subject: 'radius' });
  });
});
