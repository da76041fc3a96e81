import { Matrix } from 'pipefit/data';
import { KNeighborsClassifier, KNeighborsRegressor } from 'pipefit/neighbors';
import { describe, expect, it } from 'vitest';
import { thrown } from '../thrown.js';

const X = [[0], [1], [2], [3]];

describe('KNeighborsClassifier', () => {
  it('counts votes, the first of the classes winning a tie', () => {
    const model = new KNeighborsClassifier({ nNeighbors: 2 }).fit(X, ['b', 'a', 'a', 'b']);
    expect(model.predict([[0.4], [1.4], [3]])).toEqual(['a', 'a', 'a']);
    expect((model.predictProba([[0.4], [1.4]]) as Matrix).toArray()).toEqual([
      [0.5, 0.5],
      [1, 0],
    ]);
    expect([model.outputs2d, model.nSamplesFit, model.effectiveMetric]).toEqual([false, 4, 'euclidean']);
  });

  it('weighs by the inverse of the distance; where some are 0, only those count', () => {
    const model = new KNeighborsClassifier({ nNeighbors: 3, weights: 'distance' }).fit(X, [1, 1, 0, 0]);
    expect(model.predictProba([[2], [1.75]]).toArray()).toEqual([
      [1, 0],
      [(4 + 0.8) / (4 + 0.8 + 4 / 3), 4 / 3 / (4 + 4 / 3 + 0.8)].map((share) => expect.closeTo(share, 12)),
    ]);
  });

  it('takes a function of the distances of each row, which may not weigh all of them nothing', () => {
    const calls: number[][] = [];
    const weights = (distances: Float64Array): number[] => {
      calls.push([...distances]);
      return [...distances].map((distance) => (distance > 1 ? 1 : 0));
    };
    const model = new KNeighborsClassifier({ nNeighbors: 3, weights }).fit(X, [0, 0, 1, 1]);
    expect(model.predict([[0]])).toEqual([1]);
    expect(calls).toEqual([[0, 1, 2]]);
    expect(thrown(() => model.predict([[1]]))).toMatchObject({ code: 'DATA', subject: 'weights', row: 0 });
  });

  it('leaves one out for null', () => {
    const model = new KNeighborsClassifier({ nNeighbors: 1 }).fit(X, [0, 1, 1, 0]);
    expect(model.predict(null)).toEqual([1, 0, 1, 1]);
    expect(model.score(null, [1, 0, 1, 0])).toBe(0.75);
    expect(model.predict(new Matrix(Float64Array.of(0, 1), [2, 1]))).toEqual([0, 1]);
  });

  it('learns several outputs', () => {
    const model = new KNeighborsClassifier({ nNeighbors: 1 }).fit(X, [
      ['a', 'x'],
      ['a', 'y'],
      ['b', 'y'],
      ['c', 'y'],
    ]);
    expect(model.predict([[0.2], [2.9]])).toEqual([
      ['a', 'x'],
      ['c', 'y'],
    ]);
    expect(model.outputs2d).toBe(true);
  });

  it('keeps its own samples', () => {
    const rows = Float64Array.of(0, 10);
    const model = new KNeighborsClassifier({ nNeighbors: 1 }).fit(new Matrix(rows, [2, 1]), [0, 1]);
    rows.reverse();
    expect(model.predict([[1]])).toEqual([0]);
  });
});

describe('KNeighborsRegressor', () => {
  it('averages targets, by weight', () => {
    const y = [0, 10, 20, 70];
    expect(new KNeighborsRegressor({ nNeighbors: 2 }).fit(X, y).predict([[0.4], [9]])).toEqual(Float64Array.of(5, 45));
    const weighed = new KNeighborsRegressor({ nNeighbors: 2, weights: 'distance' }).fit(X, y);
    expect(weighed.predict([[0.25], [3]])).toEqual(Float64Array.of(2.5, 70));
  });

  it('learns several outputs', () => {
    const y = [
      [0, 1],
      [2, 3],
      [4, 5],
      [6, 7],
    ];
    const model = new KNeighborsRegressor({ nNeighbors: 2 }).fit(X, y);
    expect(model.predict([[0.4]]).toArray()).toEqual([[1, 2]]);
    expect(model.kneighborsGraph(null, 1).indices).toEqual(Int32Array.of(1, 0, 1, 2));
  });
});
