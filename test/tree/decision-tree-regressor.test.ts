import { DataError, InvalidParameterError } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { DecisionTreeClassifier, DecisionTreeRegressor, ExtraTreeRegressor } from 'pipefit/tree';
import { describe, expect, it } from 'vitest';

const X = [[0], [1], [3], [4]];
const y = [1, 1, 5, 9];

describe('DecisionTreeRegressor', () => {
  it('parts where the squared error falls most, and predicts means', () => {
    const { tree, ...model } = new DecisionTreeRegressor({ maxDepth: 1, randomState: 0 }).fit(X, y);
    expect([...tree.threshold]).toEqual([2, -2, -2]);
    expect(tree.value.toArray()).toEqual([[4], [1], [7]]);
    // Means of squares, less squared means: 27 - 16, 1 - 1, 53 - 49.
    expect([...tree.impurity]).toEqual([11, 0, 4]);
    expect([tree.nClasses, tree.nOutputs, model.nFeaturesIn]).toEqual([1, 1, 1]);
  });

  it('predicts medians for absolute errors', () => {
    const spec = new DecisionTreeRegressor({ criterion: 'absolute_error', maxDepth: 1, randomState: 0 });
    const { tree } = spec.fit([[0], [1], [2], [7], [8], [9]], [1, 2, 6, 100, 101, 105]);
    expect([...tree.threshold]).toEqual([4.5, -2, -2]);
    expect(tree.value.toArray()).toEqual([[53], [2], [101]]);
    // Mean distances: (52 + 51 + 47 + 47 + 48 + 52) / 6, (1 + 0 + 4) / 3, (1 + 0 + 4) / 3.
    expect([...tree.impurity]).toEqual([49.5, 5 / 3, 5 / 3]);
  });

  it('weighs the median', () => {
    const spec = new DecisionTreeRegressor({ criterion: 'absolute_error', minSamplesSplit: 9, randomState: 0 });
    const value = (sampleWeight: number[]) => spec.fit(X, y, { sampleWeight }).tree.value.get(0, 0);
    expect(value([1, 1, 1, 1])).toBe(3);
    expect(value([1, 1, 1, 4])).toBe(9);
    expect(value([1, 0, 1, 1])).toBe(5);
  });

  it('takes the Poisson deviance of counts', () => {
    const spec = new DecisionTreeRegressor({ criterion: 'poisson', maxDepth: 1, randomState: 0 });
    const { tree } = spec.fit(X, [0, 2, 4, 4]);
    expect(tree.value.toArray()).toEqual([[2.5], [1], [4]]);
    expect(tree.impurity[0]).toBeCloseTo((2 * Math.log(2 / 2.5) + 8 * Math.log(4 / 2.5)) / 4, 15);
    // A child of zeros alone would have no deviance.
    expect(spec.fit(X, [0, 0, 0, 4]).tree.nodeCount).toBe(1);
  });

  it('averages the impurities of several outputs', () => {
    const model = new DecisionTreeRegressor({ maxDepth: 1, randomState: 0 }).fit(
      X,
      y.map((value) => [value, 2 * value]),
    );
    expect(model.tree.value.toArray()).toEqual([
      [4, 8],
      [1, 2],
      [7, 14],
    ]);
    expect(model.tree.impurity[0]).toBe((11 + 44) / 2);
    expect(model.predict([[9]])).toEqual(new Matrix(Float64Array.of(7, 14), [1, 2]));
    expect(model.nOutputs).toBe(2);
  });

  it('rises and falls as monotonicCst says', () => {
    const bumpy = [1, 5, 2, 9];
    const fit = (direction: number) =>
      new DecisionTreeRegressor({ monotonicCst: [direction], randomState: 0 }).fit(X, bumpy);
    expect([...fit(1).predict(X)]).toEqual([1, 3.5, 3.5, 9]);
    expect([...fit(-1).predict(X)]).toEqual([4.25, 4.25, 4.25, 4.25]);
  });

  it('reports the deprecated name of a criterion', () => {
    const old = new DecisionTreeRegressor({ criterion: 'friedman_mse', randomState: 0 }).fit(X, y);
    const now = new DecisionTreeRegressor({ randomState: 0 }).fit(X, y);
    expect(old.report.warnings.map(({ code }) => code)).toEqual(['DEPRECATED']);
    expect(old.state).toEqual(now.state);
    expect(now.report.warnings).toEqual([]);
  });

  it('refuses what its criterion cannot take', () => {
    const poisson = new DecisionTreeRegressor({ criterion: 'poisson' });
    expect(() => poisson.fit(X, [1, -1, 2, 3])).toThrow(DataError);
    expect(() => poisson.fit(X, [0, 0, 0, 0])).toThrow(DataError);
    expect(() =>
      new DecisionTreeRegressor({ monotonicCst: [1] }).fit(X, [
        [1, 1],
        [1, 1],
        [1, 2],
        [1, 3],
      ]),
    ).toThrow(InvalidParameterError);
    expect(() => new DecisionTreeRegressor({ monotonicCst: [1, 0] }).fit(X, y)).toThrow(InvalidParameterError);
    expect(() => new DecisionTreeRegressor({ criterion: 'gini' as never })).toThrow(InvalidParameterError);
  });
});

it('takes missing values in an extra tree of random splits only', () => {
  const holes = [[0], [Number.NaN], [3], [4]];
  expect(new ExtraTreeRegressor({ randomState: 0 }).fit(holes, y).tree.nodeCount).toBeGreaterThan(1);
  expect(() => new ExtraTreeRegressor({ splitter: 'best' }).fit(holes, y)).toThrow(DataError);
});

it('weighs the labels of each output', () => {
  const rows = [
    ['a', 0],
    ['a', 0],
    ['b', 0],
    ['b', 1],
  ];
  const fit = (params: object, sampleWeight?: number[]) =>
    new DecisionTreeClassifier({ randomState: 0, maxDepth: 1, ...params }).fit(X, rows, { sampleWeight }).state.value;
  expect(
    fit({
      classWeight: [
        { a: 3, b: 1 },
        { 0: 1, 1: 2 },
      ],
    }),
  ).toEqual(fit({}, [3, 3, 1, 2]));
  expect(fit({ classWeight: 'balanced' })).toEqual(fit({}, [4 / 6, 4 / 6, 4 / 6, 2]));
});
