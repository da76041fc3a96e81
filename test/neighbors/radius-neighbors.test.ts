import { RadiusNeighborsClassifier, RadiusNeighborsRegressor } from 'pipefit/neighbors';
import { describe, expect, it } from 'vitest';
import { thrown } from '../thrown.js';

const X = [[0], [1], [2], [3]];

describe('RadiusNeighborsClassifier', () => {
  it('lets all samples within the radius vote', () => {
    const model = new RadiusNeighborsClassifier({ radius: 1 }).fit(X, ['b', 'a', 'b', 'b']);
    expect(model.predict([[0], [1], [2.5]])).toEqual(['a', 'b', 'b']);
    expect(model.predictProba([[1]]).toArray()).toEqual([[1 / 3, 2 / 3]]);
    expect(model.radiusNeighbors([[0.5]], 0.5, false)).toEqual([Int32Array.of(0, 1)]);
  });

  it('refuses rows without neighbours, or gives them the outlier label', () => {
    const spec = new RadiusNeighborsClassifier({ radius: 0.5 });
    expect(thrown(() => spec.fit(X, [0, 1, 1, 0]).predict([[0], [9]]))).toMatchObject({ code: 'DATA', row: 1 });
    const known = spec.with({ outlierLabel: 1 }).fit(X, [0, 1, 1, 0]);
    expect([known.predict([[9]]), known.predictProba([[9]]).toArray()]).toEqual([[1], [[0, 1]]]);
    const unknown = spec.with({ outlierLabel: -1 }).fit(X, [0, 1, 1, 0]);
    expect(unknown.report.warnings.length).toBe(1);
    expect([unknown.predict([[9], [0]]), unknown.predictProba([[9]]).toArray()]).toEqual([[-1, 0], [[0, 0]]]);
    expect(unknown.predict(null)).toEqual([-1, -1, -1, -1]);
    const frequent = spec.with({ outlierLabel: 'most_frequent' }).fit(X, ['x', 'y', 'y', 'z']);
    expect([frequent.outlierLabel, frequent.predict([[9]])]).toEqual([['y'], ['y']]);
  });

  it('wants an outlier label of the kind of the labels, one for each output', () => {
    const spec = (outlierLabel: string | number | string[]) => new RadiusNeighborsClassifier({ outlierLabel });
    for (const label of ['one', 0.5, ['a', 'b']]) {
      expect(thrown(() => spec(label as string).fit(X, [0, 1, 1, 0]))).toMatchObject({ subject: 'outlierLabel' });
    }
    const rows = [
      ['a', 'x'],
      ['a', 'y'],
      ['b', 'y'],
      ['b', 'y'],
    ];
    expect(
      spec(['c', 'y'])
        .with({ radius: 0.1 })
        .fit(X, rows)
        .predict([[1], [9]]),
    ).toEqual([
      ['a', 'y'],
      ['c', 'y'],
    ]);
  });
});

describe('RadiusNeighborsRegressor', () => {
  it('averages the targets within the radius, by weight; NaN without any', () => {
    const model = new RadiusNeighborsRegressor({ radius: 1, weights: 'distance' }).fit(X, [0, 10, 20, 70]);
    expect(model.predict([[0.25], [3], [9]])).toEqual(Float64Array.of(2.5, 70, Number.NaN));
    expect(model.predict(null)).toEqual(Float64Array.of(10, 10, 40, 20));
  });
});
