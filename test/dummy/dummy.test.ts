import fc from 'fast-check';
import { DataError, InvalidParameterError, NotSupportedError, ShapeError } from 'pipefit/core';
import { DummyClassifier, DummyRegressor, FittedDummyClassifier } from 'pipefit/dummy';
import { describe, expect, it } from 'vitest';

const X = [[1], [2], [3], [4]];
const y = ['b', 'a', 'b', 'c'];

describe('DummyClassifier', () => {
  it('predicts the most frequent class, the first of equals', () => {
    const model = new DummyClassifier().fit(X, y);
    expect(model.classes).toEqual(['a', 'b', 'c']);
    expect([...model.classPrior]).toEqual([0.25, 0.5, 0.25]);
    expect([model.nClasses, model.nOutputs, model.sparseOutput, model.nFeaturesIn]).toEqual([3, 1, false, 1]);
    expect(model.predict([[9], [9]])).toEqual(['b', 'b']);
    expect(model.predictProba([[9]]).toArray()).toEqual([[0.25, 0.5, 0.25]]);
    expect(model.score(X, y)).toBe(0.5);
    expect(model.score(null, y)).toBe(0.5);
    expect(new DummyClassifier().fit(X, [2, 2, 1, 1]).predict([[0]])).toEqual([1]);
  });

  it('is certain of it with most_frequent', () => {
    const model = new DummyClassifier({ strategy: 'most_frequent' }).fit(X, y);
    expect(model.predictProba([[9]]).toArray()).toEqual([[0, 1, 0]]);
    expect(model.predictLogProba([[9]]).toArray()).toEqual([[-Infinity, 0, -Infinity]]);
  });

  it('weighs rows; a class without weight stays a class', () => {
    const model = new DummyClassifier().fit(X, y, { sampleWeight: [1, 0, 1, 6] });
    expect(model.classes).toEqual(['a', 'b', 'c']);
    expect([...model.classPrior]).toEqual([0, 0.25, 0.75]);
    expect(model.predict([[0]])).toEqual(['c']);
  });

  it('predicts the constant', () => {
    const model = new DummyClassifier({ strategy: 'constant', constant: 'a' }).fit(X, y);
    expect(model.predict(X)).toEqual(['a', 'a', 'a', 'a']);
    expect(model.predictProba([[0]]).toArray()).toEqual([[1, 0, 0]]);
    const yesNo = new DummyClassifier({ strategy: 'constant', constant: false }).fit(X, [true, false, true, true]);
    expect(yesNo.predict([[0]])).toEqual([false]);
  });

  it('refuses a constant that is missing, foreign or for several outputs', () => {
    expect(() => new DummyClassifier({ strategy: 'constant' }).fit(X, y)).toThrow(
      "DummyClassifier: constant must be one of the labels of y when strategy is 'constant'; got null",
    );
    expect(() => new DummyClassifier({ strategy: 'constant', constant: 'z' }).fit(X, y)).toThrow(InvalidParameterError);
    expect(() => new DummyClassifier({ strategy: 'constant', constant: '1' }).fit(X, [1, 2, 1, 1])).toThrow('got "1"');
    expect(() => new DummyClassifier({ constant: ['a'] as never })).toThrow(NotSupportedError);
    expect(() => new DummyClassifier({ strategy: 'mean' as never })).toThrow(InvalidParameterError);
  });

  it.each(['stratified', 'uniform'] as const)('draws anew from its seed in every call: %s', (strategy) => {
    const many = Array.from({ length: 300 }, () => [0]);
    for (const randomState of [5, 'a seed', null]) {
      const model = new DummyClassifier({ strategy, randomState }).fit(X, y);
      const first = model.predict(many);
      expect(model.predict(many)).toEqual(first);
      expect(model.predict(many.slice(0, 20))).toEqual(first.slice(0, 20));
      expect(new Set(first)).toEqual(new Set(['a', 'b', 'c']));
    }
    const spec = new DummyClassifier({ strategy, randomState: 'a seed' });
    expect(spec.fit(X, y).predict(many)).toEqual(spec.fit(X, y).predict(many));
  });

  it('has evenly shared probabilities with uniform, and drawn ones with stratified', () => {
    const uniform = new DummyClassifier({ strategy: 'uniform', randomState: 0 }).fit(X, y);
    expect(uniform.predictProba([[0]]).toArray()).toEqual([[1 / 3, 1 / 3, 1 / 3]]);
    const stratified = new DummyClassifier({ strategy: 'stratified', randomState: 0 }).fit(X, y);
    const drawn = stratified.predictProba(X).toArray();
    expect(drawn.map((row) => stratified.classes[row.indexOf(1)])).toEqual(stratified.predict(X));
    expect(drawn.map((row) => row.reduce((a, b) => a + b))).toEqual([1, 1, 1, 1]);
  });

  it('takes any X: other columns, missing values, text', () => {
    const model = new DummyClassifier().fit(
      [
        { a: 'x', b: null },
        { a: null, b: 3 },
        { a: 'z', b: 1 },
      ],
      ['n', 'n', 'p'],
    );
    expect(model.featureNamesIn).toEqual(['a', 'b']);
    expect(model.predict([{ c: 1 }, { c: 2 }])).toEqual(['n', 'n']);
    expect(model.predict([[Number.NaN, Infinity, 3]])).toEqual(['n']);
    expect(model.predict({ c: ['t', 'u'] })).toEqual(['n', 'n']);
    expect(() => model.predict(5 as never)).toThrow(ShapeError);
  });

  it('refuses targets that do not fit', () => {
    expect(() => new DummyClassifier().fit(X, ['a'])).toThrow(ShapeError);
    expect(() => new DummyClassifier().fit(X, [0.5, 1, 2, 3])).toThrow(DataError);
    expect(() => new DummyClassifier().fit(X, y).score(null, undefined as never)).toThrow(ShapeError);
  });

  it('refuses a state with which it could not predict', () => {
    const fail = (must: string, got: string): never => {
      throw new Error(`${must}; ${got}`);
    };
    const check = (params: ConstructorParameters<typeof DummyClassifier>[0], change: object) => {
      const { state, spec, nFeaturesIn, featureNamesIn } = new DummyClassifier(params).fit(X, y);
      const info = { spec, nFeaturesIn, featureNamesIn, warnings: [] };
      return () => FittedDummyClassifier.checkState({ ...state, ...change }, info, fail);
    };
    expect(check({}, {})).not.toThrow();
    expect(check({ strategy: 'uniform', randomState: 1 }, {})).not.toThrow();
    expect(check({}, { seed: 3 })).toThrow('have no seed; 3');
    expect(check({ strategy: 'uniform' }, { seed: null })).toThrow('have a seed; null');
    expect(check({ strategy: 'uniform' }, { seed: 2 ** 32 })).toThrow('have a seed up to 4294967295');
    expect(check({ strategy: 'constant', constant: 'a' }, { classes: ['b'] })).toThrow('have the constant');
    expect(check({}, { classPrior: Float64Array.of(0, 2, 0) })).toThrow('have class shares in [0, 1]; 2');
  });
});

describe('DummyRegressor', () => {
  const target = [1, 2, 4, 9];

  it.each([
    [{}, 4],
    [{ strategy: 'median' }, 3],
    [{ strategy: 'quantile', quantile: 0 }, 1],
    [{ strategy: 'quantile', quantile: 0.5 }, 3],
    [{ strategy: 'quantile', quantile: 0.25 }, 1.75],
    [{ strategy: 'quantile', quantile: 1 }, 9],
    [{ strategy: 'constant', constant: -7 }, -7],
  ] as const)('%o predicts %d', (params, expected) => {
    const model = new DummyRegressor(params).fit(X, target);
    expect(model.constant).toBe(expected);
    expect(model.nOutputs).toBe(1);
    expect(model.predict([[0], [1]])).toEqual(Float64Array.of(expected, expected));
    expect(model.predict([[0]], true)).toEqual([Float64Array.of(expected), Float64Array.of(0)]);
  });

  it('weighs rows', () => {
    const sampleWeight = [0, 1, 1, 2];
    const constant = (params: ConstructorParameters<typeof DummyRegressor>[0]) =>
      new DummyRegressor(params).fit(X, target, { sampleWeight }).constant;
    expect(constant({})).toBe(6);
    expect(constant({ strategy: 'median' })).toBe(4);
    expect(constant({ strategy: 'quantile', quantile: 0 })).toBe(2);
    expect(constant({ strategy: 'quantile', quantile: 0.26 })).toBe(4);
    expect(constant({ strategy: 'quantile', quantile: 1 })).toBe(9);
  });

  it('scores 0 with the mean, whatever X is', () => {
    const model = new DummyRegressor().fit([['a'], [null], ['b'], ['c']], target);
    expect(model.score(null, target)).toBe(0);
    expect(
      model.score(
        [
          [1, 2],
          [3, 4],
          [5, 6],
          [7, 8],
        ],
        target,
      ),
    ).toBe(0);
    expect(model.predict([{ any: 'thing' }])).toEqual(Float64Array.of(4));
  });

  it('predicts a value between the least and the greatest', () => {
    const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (numbers, quantile) => {
        const model = new DummyRegressor({ strategy: 'quantile', quantile }).fit(
          numbers.map(() => [0]),
          numbers,
        );
        expect(model.constant).toBeGreaterThanOrEqual(Math.min(...numbers));
        expect(model.constant).toBeLessThanOrEqual(Math.max(...numbers));
      }),
    );
  });

  it('refuses what is missing or for several outputs', () => {
    expect(() => new DummyRegressor({ strategy: 'constant' }).fit(X, target)).toThrow(
      "DummyRegressor: constant must be given when strategy is 'constant'; got null",
    );
    expect(() => new DummyRegressor({ strategy: 'quantile' }).fit(X, target)).toThrow(InvalidParameterError);
    expect(() => new DummyRegressor({ quantile: 1.1 })).toThrow(InvalidParameterError);
    expect(() => new DummyRegressor({ constant: Number.NaN })).toThrow(InvalidParameterError);
    expect(() => new DummyRegressor({ constant: [1] as never })).toThrow(NotSupportedError);
    expect(() => new DummyRegressor().fit(X, [1, Number.NaN, 2, 3])).toThrow(DataError);
  });
});
