import fc from 'fast-check';
import { Matrix } from 'pipefit/data';
import { type MetricName, NearestNeighbors } from 'pipefit/neighbors';
import { describe, expect, it } from 'vitest';
import { thrown } from '../thrown.js';

/** Distances and positions of all samples, nearest first, by definition. */
function naive(X: number[][], query: number[], distance: (a: number[], b: number[]) => number): [number, number][] {
  return X.map((row, i): [number, number] => [distance(query, row), i]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

const sum = (a: number[], b: number[], part: (d: number) => number): number =>
  a.reduce((total, value, j) => total + part(value - b[j]!), 0);
const metrics: readonly (readonly [MetricName, (a: number[], b: number[]) => number])[] = [
  ['euclidean', (a, b) => Math.sqrt(sum(a, b, (d) => d * d))],
  ['manhattan', (a, b) => sum(a, b, Math.abs)],
  ['chebyshev', (a, b) => Math.max(...a.map((value, j) => Math.abs(value - b[j]!)))],
];
const grid = fc.integer({ min: 1, max: 20 }).chain((p) =>
  fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: p, maxLength: p }), {
    minLength: 2,
    maxLength: 90,
  }),
);

describe('kneighbors', () => {
  it('finds the neighbours of the definition, the first of equals first, whatever the algorithm', () => {
    fc.assert(
      fc.property(
        grid,
        fc.constantFrom(...metrics),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (X, metric, seed, leaf) => {
          const k = 1 + (seed % X.length);
          const wanted = X.map((row) => naive(X, row, metric[1]).slice(0, k));
          for (const algorithm of ['brute', 'kd_tree'] as const) {
            const model = new NearestNeighbors({ algorithm, metric: metric[0], leafSize: leaf }).fit(X);
            const [distances, indices] = model.kneighbors(X, k);
            expect(distances.toArray()).toEqual(wanted.map((row) => row.map(([distance]) => distance)));
            expect(indices.toArray()).toEqual(wanted.map((row) => row.map(([, i]) => i)));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('rules out no neighbour by integers, clipped outliers among them', () => {
    const cells = Array.from({ length: 300 * 24 }, (_, at) => Math.sin(at * at) * (at % 977 === 5 ? 1e5 : 1));
    const X = new Matrix(Float64Array.from(cells), [300, 24]);
    const rows = X.toArray();
    const [, indices] = new NearestNeighbors({ algorithm: 'brute' }).fit(X).kneighbors(X, 7);
    const wanted = rows.map((row) => naive(rows, row, metrics[0]![1]).slice(0, 7));
    expect(indices.toArray()).toEqual(wanted.map((row) => row.map(([, i]) => i)));
  });

  it('leaves each sample out of its own neighbours, and of more duplicates than neighbours the first', () => {
    const model = new NearestNeighbors({ nNeighbors: 2 }).fit([[0], [0], [0], [0], [5]]);
    expect(model.kneighbors(null, null, false).toArray()).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
      [1, 2],
      [0, 1],
    ]);
  });

  it('gives the same bytes for any number of threads', () => {
    const X = new Matrix(
      Float64Array.from({ length: 900 * 20 }, (_, at) => Math.sin(at * 1.7 * at)),
      [900, 20],
    );
    const results = [1, 2, 3, 8].flatMap((nJobs) =>
      [20, 3].map((p) => {
        const rows = X.takeColumns(Array.from({ length: p }, (_, j) => j));
        return new NearestNeighbors({ nJobs }).fit(rows).kneighbors(rows);
      }),
    );
    for (const at of [2, 4, 6]) expect(results.slice(at, at + 2)).toEqual(results.slice(0, 2));
  });
});

describe('radiusNeighbors', () => {
  it('finds what is within the radius, its edge included, in the order of X', () => {
    const model = new NearestNeighbors({ radius: 2 }).fit([[3], [0], [2], [1]]);
    const [distances, indices] = model.radiusNeighbors([[1], [9]]);
    expect(indices).toEqual([Int32Array.of(0, 1, 2, 3), Int32Array.of()]);
    expect(distances).toEqual([Float64Array.of(2, 1, 1, 0), Float64Array.of()]);
    expect(model.radiusNeighbors([[1]], 1, true, true)[1]).toEqual([Int32Array.of(3, 1, 2)]);
    expect(model.radiusNeighbors(null, 1, false)).toEqual(
      [[2], [3], [0, 3], [1, 2]].map((own) => Int32Array.from(own)),
    );
  });

  it('is a sparse matrix as a graph', () => {
    const graph = new NearestNeighbors({ radius: 1 })
      .fit([[3], [0], [2], [1]])
      .radiusNeighborsGraph([[1.5]], null, 'distance');
    expect(graph).toEqual({
      shape: [1, 4],
      indptr: Int32Array.of(0, 2),
      indices: Int32Array.of(2, 3),
      data: Float64Array.of(0.5, 0.5),
    });
  });
});

describe('metrics of one’s own', () => {
  it('takes a function, which is given metricParams and copies of rows', () => {
    const metric = (a: Float64Array, b: Float64Array, { factor }: { readonly factor?: unknown }): number => {
      const distance = Math.abs(a[0]! - b[0]!) * (factor as number);
      a.fill(7);
      b.fill(7);
      return distance;
    };
    const model = new NearestNeighbors({ metric, metricParams: { factor: 3 }, nNeighbors: 2 }).fit([[0], [2], [5]]);
    expect(model.kneighbors([[1.5]])[0].toArray()).toEqual([[1.5, 4.5]]);
    expect(model.radiusNeighbors([[1.5], [9]], 5, true, true)).toEqual([
      [Float64Array.of(1.5, 4.5), Float64Array.of()],
      [Int32Array.of(1, 0), Int32Array.of()],
    ]);
  });

  it('takes distances', () => {
    const model = new NearestNeighbors({ metric: 'precomputed', nNeighbors: 1 }).fit([
      [0, 1, 3],
      [1, 0, 2],
      [3, 2, 0],
    ]);
    expect(model.kneighbors(null, null, false).toArray()).toEqual([[1], [0], [1]]);
    expect(model.kneighbors([[4, 2, 9]])[1].toArray()).toEqual([[1]]);
    expect(thrown(() => model.kneighbors([[4, -2, 9]]))).toMatchObject({ code: 'DATA', row: 0, column: 1 });
  });

  it('knows p of 1, 2 and infinity by name', () => {
    const names = [1, 2, Number.POSITIVE_INFINITY, 3].map((p) => new NearestNeighbors({ p }).fit([[1], [2]]));
    expect(names.map((model) => model.effectiveMetric)).toEqual(['manhattan', 'euclidean', 'chebyshev', 'minkowski']);
    expect(names.map((model) => model.effectiveMetricParams)).toEqual([{}, {}, {}, { p: 3, w: null }]);
  });
});

describe('refusals', () => {
  const X = [
    [0, 1],
    [1, 0],
    [2, 2],
  ];

  it.each([
    [{ algorithm: 'kd_tree', metric: 'cosine' }, 'metric'],
    [{ algorithm: 'kd_tree', metric: () => 0 }, 'metric'],
    [{ algorithm: 'brute', metric: 'infinity' }, 'metric'],
    [{ algorithm: 'ball_tree', p: 0.5 }, 'p'],
    [{ metric: 'seuclidean' }, 'metricParams.V'],
    [{ metric: 'seuclidean', metricParams: { V: [1, 0] } }, 'metricParams.V'],
    [
      {
        metric: 'mahalanobis',
        metricParams: {
          V: [
            [1, 1],
            [1, 1],
          ],
        },
      },
      'metricParams.V',
    ],
    [{ p: Number.POSITIVE_INFINITY, metricParams: { w: [1, 1] } }, 'p'],
  ] as const)('%j: %s', (params, subject) => {
    expect(thrown(() => new NearestNeighbors(params as object).fit(X))).toMatchObject({
      code: 'INVALID_PARAMETER',
      subject,
    });
  });

  it('names what a metric does not take', () => {
    const spec = new NearestNeighbors({ metric: 'canberra', metricParams: { w: [1, 2] } });
    expect(thrown(() => spec.fit(X))).toMatchObject({ code: 'NOT_SUPPORTED', got: '"w"' });
    expect(thrown(() => new NearestNeighbors({ metric: 'matching' as never }))).toMatchObject({
      code: 'NOT_SUPPORTED',
    });
  });

  it('asks for no more neighbours than there are', () => {
    const model = new NearestNeighbors({ nNeighbors: 3 }).fit(X);
    expect(model.kneighbors(X, 3, false).shape).toEqual([3, 3]);
    for (const ask of [() => model.kneighbors(null), () => model.kneighbors(X, 4), () => model.kneighbors(X, 0)]) {
      expect(thrown(ask)).toMatchObject({ code: 'INVALID_PARAMETER', subject: 'nNeighbors' });
    }
    expect(thrown(() => model.radiusNeighbors(X, -1))).toMatchObject({ subject: 'radius' });
    expect(thrown(() => model.kneighborsGraph(X, 1, 'both' as never))).toMatchObject({ subject: 'mode' });
  });

  it('says that p below 1 gives no distance metric', () => {
    const model = new NearestNeighbors({ p: 0.5 }).fit(X);
    expect(model.report.warnings.map(({ code }) => code)).toEqual(['DATA']);
    expect(model.kneighbors([[0, 0]], 1)[0].toArray()).toEqual([[1]]);
  });
});
