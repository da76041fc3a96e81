import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { InvalidParameterError, RandomState, ShapeError } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { makeBlobs, makeClassification, makeLowRankMatrix, makeRegression } from 'pipefit/datasets';
import { describe, expect, it } from 'vitest';

interface Made {
  readonly args: [number, number, Record<string, unknown>];
  readonly X: { shape: number[]; columnSums: number[]; first: number[]; last: number[]; weightedSum: number };
  readonly rest: (number[] | number[][])[];
  readonly featureInfo: string[] | null;
}

const fixture = JSON.parse(
  readFileSync(new URL('../fixtures/oracle/datasets.json', import.meta.url), 'utf8'),
) as Record<'blobs' | 'classification' | 'regression' | 'lowRank', Made[]>;

/** `random_state` becomes `randomState`, and `return_X_y` becomes `returnXY`. */
function camelCase(options: Record<string, unknown>): object {
  const name = (key: string) => key.replace(/_([a-zA-Z])/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(options).map(([key, value]) => [name(key), value]));
}

function expectNear(actual: ArrayLike<number>, expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  for (const [i, value] of expected.entries()) {
    expect(Math.abs(actual[i]! - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
  }
}

function expectMatrix(X: Matrix, expected: Made['X']): void {
  expect(X.shape).toEqual(expected.shape);
  expectNear(X.row(0), expected.first);
  expectNear(X.row(X.shape[0] - 1), expected.last);
  expectNear(
    expected.columnSums.map((_, j) => X.column(j).reduce((sum, value) => sum + value, 0)),
    expected.columnSums,
  );
  expectNear([X.data.reduce((sum, value, k) => sum + value * (k + 1), 0)], [expected.weightedSum]);
}

const numbersOf = (values: Float64Array | Matrix): number[] => [...(values instanceof Matrix ? values.data : values)];
const title = ({ args }: Made): [string, Made['args']] => [JSON.stringify(args), args];

describe('the numbers of scikit-learn', () => {
  it.each(fixture.blobs.map((made) => [...title(made), made] as const))('makeBlobs %s', (_, [n, p, options], made) => {
    const [X, y, centers] = makeBlobs(n, p, { ...camelCase(options), returnCenters: true });
    expectMatrix(X, made.X);
    expect([...y]).toEqual(made.rest[0]);
    expectNear(numbersOf(centers), made.rest[1]!.flat());
    expect(makeBlobs(n, p, camelCase(options))).toEqual([X, y]);
  });

  it.each(fixture.classification.map((made) => [...title(made), made] as const))(
    'makeClassification %s',
    (_, [n, p, options], made) => {
      const { X, y, featureInfo, parameters } = makeClassification(n, p, { ...camelCase(options), returnXY: false });
      expectMatrix(X, made.X);
      expect([...y]).toEqual(made.rest[0]);
      if (made.featureInfo !== null) expect(featureInfo).toEqual(made.featureInfo);
      expect(parameters.nFeatures).toBe(p);
      expect(makeClassification(n, p, { ...camelCase(options), returnXY: true })).toEqual([X, y]);
    },
  );

  it.each(fixture.regression.map((made) => [...title(made), made] as const))(
    'makeRegression %s',
    (_, [n, p, options], made) => {
      const [X, y, coef] = makeRegression<number>(n, p, { ...camelCase(options), coef: true });
      expectMatrix(X, made.X);
      expectNear(numbersOf(y), made.rest[0]!.flat());
      if (made.rest[1] !== undefined) expectNear(numbersOf(coef), made.rest[1].flat());
      expect(makeRegression<number>(n, p, { ...camelCase(options), coef: false })).toEqual([X, y]);
    },
  );

  it.each(fixture.lowRank.map((made) => [...title(made), made] as const))(
    'makeLowRankMatrix %s',
    (_, [n, p, options], made) => expectMatrix(makeLowRankMatrix(n, p, camelCase(options)), made.X),
  );
});

describe('arguments', () => {
  it('has the defaults of scikit-learn', () => {
    expect(makeBlobs()[0].shape).toEqual([100, 2]);
    expect(makeClassification()[0].shape).toEqual([100, 20]);
    expect(makeRegression()[0].shape).toEqual([100, 100]);
    expect(makeLowRankMatrix().shape).toEqual([100, 100]);
  });

  it('types the targets by their number', () => {
    const y: Float64Array = makeRegression(3, 2)[1];
    const Y: Matrix = makeRegression(3, 2, { nTargets: 2 })[1];
    const [, , coef] = makeRegression(3, 2, { nTargets: 2, coef: true });
    const coefficients: Matrix = coef;
    expect([y.length, Y.shape, coefficients.shape]).toEqual([3, [3, 2], [2, 2]]);
  });

  it('goes on with a generator that is passed in', () => {
    const random = new RandomState(1);
    const first = makeBlobs(5, 2, { randomState: random });
    expect(makeBlobs(5, 2, { randomState: random })).not.toEqual(first);
    expect(makeBlobs(5, 2, { randomState: 1 })).toEqual(first);
  });

  it('leaves given centers alone', () => {
    const centers = new Matrix(Float64Array.of(0, 0, 5, 5), [2, 2]);
    const [, , returned] = makeBlobs(5, 2, { centers, returnCenters: true });
    returned.set(0, 0, 9);
    expect(centers.get(0, 0)).toBe(0);
  });

  it.each<[string, () => unknown]>([
    ['no samples', () => makeBlobs(0)],
    ['half a feature', () => makeRegression(5, 0.5)],
    ['unknown option', () => makeBlobs(5, 2, { center: 3 } as object)],
    ['negative deviation', () => makeBlobs(5, 2, { clusterStd: [1, -1, 1] })],
    ['deviations of another length', () => makeBlobs(5, 2, { clusterStd: [1, 1] })],
    ['negative size', () => makeBlobs([3, -1])],
    ['a number of centers beside sizes', () => makeBlobs([3, 1], 2, { centers: 2 })],
    ['centers of another length', () => makeBlobs([3, 1], 2, { centers: [[0, 0]] })],
    ['too many useful features', () => makeClassification(10, 3)],
    ['too many clusters', () => makeClassification(10, 20, { nClasses: 3 })],
    ['weights of another length', () => makeClassification(10, 20, { weights: [0.1, 0.2, 0.3] })],
    ['negative share', () => makeClassification(10, 20, { weights: [1.5] })],
    ['shift of another length', () => makeClassification(10, 20, { shift: [1, 2] })],
    ['no separation', () => makeClassification(10, 20, { classSep: 0 })],
    ['negative noise', () => makeRegression(10, 5, { noise: -1 })],
    ['strange seed', () => makeRegression(10, 5, { randomState: -1 })],
    ['tail above 1', () => makeLowRankMatrix(10, 5, { tailStrength: 2 })],
  ])('refuses: %s', (_, make) => {
    expect(make).toThrow(InvalidParameterError);
  });

  it('tells where the options stand', () => {
    expect(() => makeBlobs({ nSamples: 10 } as never)).toThrow(
      'makeBlobs: nSamples must stand before the options, as in makeBlobs(100, 20, { randomState: 0 }); got an object',
    );
  });

  it('refuses ragged centers as data', () => {
    expect(() => makeBlobs(5, 2, { centers: [[1, 2], [3]] })).toThrow(ShapeError);
  });
});

describe('laws', () => {
  it('shares of classes are kept to one sample a cluster', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const [, y] = makeClassification(n, 4, { weights: [share], flipY: 0, randomState: 0 });
        const ones = y.reduce((sum, label) => sum + label, 0);
        expect(Math.abs(ones - n * (1 - share))).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('shuffling only reorders', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 50 }), (randomState, n) => {
        const ordered = makeBlobs(n, 1, { randomState, shuffle: false });
        const shuffled = makeBlobs(n, 1, { randomState });
        expect(shuffled[0].data.toSorted()).toEqual(ordered[0].data.toSorted());
        expect(shuffled[1].toSorted()).toEqual(ordered[1]);
      }),
    );
  });

  it('without noise the targets are the samples times the coefficients, plus the bias', () => {
    const [X, y, coef] = makeRegression(20, 6, { nInformative: 3, bias: 2, coef: true, randomState: 5 });
    expect(coef.filter((c) => c !== 0).length).toBe(3);
    const expected = X.toArray().map((row) => row.reduce((sum, x, j) => sum + x * coef[j]!, 2));
    expectNear(y, expected);
  });
});
