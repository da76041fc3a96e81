import fc from 'fast-check';
import { FittedKMeans, KMeans } from 'pipefit/cluster';
import { DataError, InvalidParameterError, NotSupportedError, RandomState, ShapeError } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { describe, expect, it } from 'vitest';

const X = [
  [1, 2],
  [1, 4],
  [1, 0],
  [10, 2],
  [10, 4],
  [10, 0],
];

describe('KMeans parameters', () => {
  it('have the defaults of scikit-learn', () => {
    expect(new KMeans().params).toEqual({
      nClusters: 8,
      init: 'k-means++',
      nInit: 'auto',
      maxIter: 300,
      tol: 1e-4,
      verbose: 0,
      randomState: null,
      copyX: true,
      algorithm: 'lloyd',
    });
  });

  it.each([
    { nClusters: 0 },
    { nInit: 0 },
    { nInit: 'many' },
    { maxIter: 1.5 },
    { tol: -1 },
    { init: 'kmeans' },
    { init: [[1, Number.NaN]] },
    { algorithm: 'full' },
    { copyX: 1 },
    { randomState: -1 },
  ])('refuse %o', (params) => {
    expect(() => new KMeans(params as never)).toThrow(InvalidParameterError);
  });

  it('refuse to print', () => {
    expect(() => new KMeans({ verbose: 1 as 0 })).toThrow(NotSupportedError);
    expect(() => new KMeans({ verbose: true as unknown as 0 })).toThrow(NotSupportedError);
  });

  it('keep a copy of given centers', () => {
    const init = [
      [0, 0],
      [9, 9],
    ];
    const spec = new KMeans({ nClusters: 2, init });
    init[0]![0] = 500;
    expect(spec.params.init).toEqual([
      [0, 0],
      [9, 9],
    ]);
    expect(new KMeans({ init: new Matrix(Float64Array.of(1, 2), [2, 1]) }).params.init).toEqual([[1], [2]]);
  });
});

describe('KMeans.fit', () => {
  it('finds the two obvious groups from given centers', () => {
    const model = new KMeans({ nClusters: 2, init: [X[0]!, X[4]!] }).fit(X);
    expect([...model.labels]).toEqual([0, 0, 0, 1, 1, 1]);
    expect(model.clusterCenters.toArray()).toEqual([
      [1, 2],
      [10, 2],
    ]);
    expect(model.inertia).toBe(16);
    expect(model.nIter).toBe(2);
    expect(model.nFeaturesIn).toBe(2);
    expect(model.report.warnings).toEqual([]);
    expect([
      ...model.predict([
        [0, 0],
        [12, 3],
      ]),
    ]).toEqual([0, 1]);
    expect(
      model.score([
        [1, 3],
        [10, 0],
      ]),
    ).toBe(-5);
    expect(
      model.score(
        [
          [1, 3],
          [10, 0],
        ],
        undefined,
        { sampleWeight: [3, 0.5] },
      ),
    ).toBe(-5);
  });

  it('gives the distances to the centers', () => {
    const spec = new KMeans({ nClusters: 2, init: [X[0]!, X[4]!] });
    const model = spec.fit(X);
    const distances = model.transform([
      [1, 2],
      [10, 14],
    ]);
    expect(distances.toArray()).toEqual([
      [0, 9],
      [15, 12],
    ]);
    expect(distances.featureNames).toEqual(['kmeans0', 'kmeans1']);
    expect(model.featureNamesOut).toEqual(['kmeans0', 'kmeans1']);
    expect(spec.fitTransform(X)).toEqual(model.transform(X));
    expect(spec.fitPredict(X)).toEqual(model.labels);
  });

  it('calls a function for the starting centers of each run, with centred rows', () => {
    const seen: number[][][] = [];
    const init = (rows: Matrix, nClusters: number, randomState: RandomState) => {
      expect(nClusters).toBe(2);
      expect(randomState).toBeInstanceOf(RandomState);
      seen.push(rows.toArray());
      rows.data.fill(7);
      return [
        [-1, 0],
        [1, 0],
      ];
    };
    const model = new KMeans({ nClusters: 2, init, nInit: 2, randomState: 0 }).fit(X);
    const centred = X.map(([a, b]) => [a! - 5.5, b! - 2]);
    expect(seen).toEqual([centred, centred]);
    expect([...model.labels]).toEqual([0, 0, 0, 1, 1, 1]);
    const counted = (rows: Matrix): Matrix => {
      seen.push([]);
      return rows.takeRows([0, 5]);
    };
    expect(new KMeans({ nClusters: 2, init: counted }).fit(X).nIter).toBe(2);
    expect(seen.length).toBe(12);
  });

  it('is the same for the same seed, also a string', () => {
    const spread = Array.from({ length: 40 }, (_, i) => [(i * 7) % 11, (i * 5) % 13]);
    for (const randomState of [3, 'a seed']) {
      const spec = new KMeans({ nClusters: 4, randomState });
      expect(spec.fit(spread).clusterCenters).toEqual(spec.fit(spread).clusterCenters);
    }
  });

  it('labels rows as predict does, and leaves X alone', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
      minLength: 3,
      maxLength: 25,
    });
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 99 }), (points, randomState) => {
        const given = points.map((point) => [...point]);
        const model = new KMeans({ nClusters: 3, randomState }).fit(given);
        expect(given).toEqual(points.map((point) => [...point]));
        expect(model.predict(given)).toEqual(model.labels);
        expect(model.score(given)).toBeCloseTo(-model.inertia, 8);
        expect(model.nIter).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('predicts row by row what it predicts at once', () => {
    const spread = Array.from({ length: 60 }, (_, i) => [(i * 7) % 11, (i * 5) % 13, i % 3]);
    const model = new KMeans({ nClusters: 5, randomState: 1 }).fit(spread);
    expect(spread.map((row) => model.predict([row])[0])).toEqual([...model.predict(spread)]);
    expect(spread.map((row) => model.transform([row]).toArray()[0])).toEqual(model.transform(spread).toArray());
  });

  it('says what it did differently', () => {
    const codes = (spec: KMeans) => spec.fit(X).report.warnings.map(({ code, message }) => [code, message]);
    expect(codes(new KMeans({ nClusters: 2, init: [X[0]!, X[3]!], nInit: 4 }))).toEqual([
      ['DATA', 'KMeans: init gives the centers, so there is one run instead of nInit = 4'],
    ]);
    expect(codes(new KMeans({ nClusters: 1, algorithm: 'elkan' }))).toEqual([
      ['DATA', "KMeans: algorithm 'elkan' has nothing to compare in a single cluster; 'lloyd' is used"],
    ]);
    const alike = new KMeans({ nClusters: 2, randomState: 0 }).fit([[1], [1], [1]]);
    expect(alike.report.warnings[0]).toMatchObject({ code: 'CONVERGENCE', nIter: 1 });
    expect([...alike.labels]).toEqual([0, 0, 0]);
  });

  it('refuses data and centers that do not fit', () => {
    expect(() => new KMeans().fit(X)).toThrow(ShapeError);
    expect(() => new KMeans().fit(X)).toThrow('KMeans: X must have at least nClusters = 8 rows; got 6');
    expect(() => new KMeans({ nClusters: 3, init: [[1, 2]] }).fit(X)).toThrow(
      'KMeans: init must be 3 centers of 2 columns; got 1 of 2',
    );
    expect(() => new KMeans({ nClusters: 1, init: () => [[1]] }).fit(X)).toThrow(ShapeError);
    expect(() => new KMeans({ nClusters: 1, init: () => [[Number.NaN, 1]] }).fit(X)).toThrow(DataError);
    expect(() => new KMeans({ nClusters: 1 }).fit([[Number.NaN]])).toThrow(DataError);
    const sampleWeight = [1, 0, 0, 0, 0, 0];
    expect(() => new KMeans({ nClusters: 2, init: 'random' }).fit(X, undefined, { sampleWeight })).toThrow(
      "sampleWeight must be above zero for at least nClusters = 2 rows when init is 'random'; got 1 such rows",
    );
    expect(() => new KMeans({ nClusters: 2 }).fit(X).predict([[1]])).toThrow(ShapeError);
  });

  it('refuses a state whose labels are no clusters', () => {
    const { state, spec, nFeaturesIn, featureNamesIn } = new KMeans({ nClusters: 2, randomState: 0 }).fit(X);
    const info = { spec, nFeaturesIn, featureNamesIn, warnings: [] };
    const fail = (must: string, got: string): never => {
      throw new Error(`${must}; ${got}`);
    };
    FittedKMeans.checkState(state, info, fail);
    expect(() => FittedKMeans.checkState({ ...state, labels: Int32Array.of(0, 2) }, info, fail)).toThrow(
      'have labels in [0, 1]; 2',
    );
  });
});
