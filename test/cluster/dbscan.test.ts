import fc from 'fast-check';
import { DBSCAN } from 'pipefit/cluster';
import { describe, expect, it } from 'vitest';
import { thrown } from '../thrown.js';

/** Clusters by definition: walks from each core row, in the order of rows. */
function naive(X: number[][], eps: number, minSamples: number): number[] {
  const near = X.map((a) =>
    X.flatMap((b, j) => (a.reduce((s, v, c) => s + (v - b[c]!) ** 2, 0) <= eps ** 2 ? [j] : [])),
  );
  const labels = X.map(() => -1);
  let next = 0;
  X.forEach((_, seed) => {
    if (labels[seed] !== -1 || near[seed]!.length < minSamples) return;
    const open = [seed];
    labels[seed] = next;
    while (open.length > 0) {
      const i = open.pop()!;
      if (near[i]!.length < minSamples) continue;
      for (const j of near[i]!) {
        if (labels[j] !== -1) continue;
        labels[j] = next;
        open.push(j);
      }
    }
    next++;
  });
  return labels;
}

const points = fc.integer({ min: 1, max: 4 }).chain((p) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: p, maxLength: p }), {
    minLength: 1,
    maxLength: 120,
  }),
);

describe('DBSCAN', () => {
  it('finds the clusters of the definition, in a tree and without', () => {
    const spec = fc.record({
      eps: fc.constantFrom(0.5, 1, 1.5, 2, 3),
      minSamples: fc.integer({ min: 1, max: 6 }),
      leafSize: fc.constantFrom(1, 3, 30),
    });
    fc.assert(
      fc.property(points, spec, (X, params) => {
        const wanted = naive(X, params.eps, params.minSamples);
        expect(Array.from(new DBSCAN(params).fit(X).labels)).toEqual(wanted);
        const metric = (a: Float64Array, b: Float64Array): number =>
          Math.sqrt(a.reduce((sum, value, j) => sum + (value - b[j]!) ** 2, 0));
        if (X.length < 30) expect(Array.from(new DBSCAN({ ...params, metric }).fit(X).labels)).toEqual(wanted);
      }),
      { numRuns: 100 },
    );
  });

  it('lets a row between two clusters join the first', () => {
    const X = [[2], [10], [1], [0], [3.4], [4.8], [5.8], [6.8]];
    const model = new DBSCAN({ eps: 1.4, minSamples: 3 }).fit(X);
    expect(Array.from(model.labels)).toEqual([0, -1, 0, 0, 0, 0, 0, 0]);
    const apart = new DBSCAN({ eps: 1.4, minSamples: 4 }).fit(X);
    expect(Array.from(apart.labels)).toEqual([-1, -1, -1, -1, -1, -1, -1, -1]);
    expect(apart.components.shape).toEqual([0, 1]);
  });

  it('counts weights', () => {
    const X = [[0], [1], [9]];
    const fit = (sampleWeight: number[]) => new DBSCAN({ eps: 1, minSamples: 4 }).fit(X, undefined, { sampleWeight });
    expect(Array.from(fit([3, 1, 4]).labels)).toEqual([0, 0, 1]);
    expect(Array.from(fit([3, 0.5, 3]).labels)).toEqual([-1, -1, -1]);
  });

  it('gives the same bytes for any number of threads', () => {
    const X = Array.from({ length: 3000 }, (_, i) => [Math.sin(i * i) * 9, Math.cos(i * 1.3) * (i % 5)]);
    const models = [1, 2, 3, 8].map((nJobs) => new DBSCAN({ eps: 0.4, minSamples: 4, nJobs }).fit(X));
    for (const model of models) expect(model.state).toEqual(models[0]!.state);
  });

  it('refuses what it cannot use', () => {
    const X = [[0], [1]];
    expect(thrown(() => new DBSCAN({ eps: 0 }))).toMatchObject({ subject: 'eps' });
    expect(thrown(() => new DBSCAN({ metric: 'matching' as never }))).toMatchObject({ code: 'NOT_SUPPORTED' });
    expect(thrown(() => new DBSCAN({ metric: 'minkowski' }).fit(X))).toMatchObject({ subject: 'p' });
    expect(thrown(() => new DBSCAN({ metric: 'cosine', algorithm: 'kd_tree' }).fit(X))).toMatchObject({
      subject: 'metric',
    });
    expect(thrown(() => new DBSCAN({ metric: 'precomputed' }).fit([[1, 2]]))).toMatchObject({ code: 'SHAPE' });
  });
});
