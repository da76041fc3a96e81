import { Pipeline } from 'pipefit/compose';
import { DataError, InvalidParameterError } from 'pipefit/core';
import { ToyClassifier, ToyFailure, ToyRecorder, ToyRegressor, ToyTransformer } from 'pipefit/testing';
import { expect, test } from 'vitest';

test('ToyTransformer doubles, or multiplies by its factor, and back', () => {
  const model = new ToyTransformer().fit([{ a: 1, b: -2 }]);
  expect(model.transform([{ a: 3, b: 4 }]).toArray()).toEqual([[6, 8]]);
  expect(model.inverseTransform([[6, 8]]).toArray()).toEqual([[3, 4]]);
  expect(model.featureNamesOut).toEqual(['a', 'b']);
  expect(new ToyTransformer({ factor: 10 }).fitTransform([[1]]).toArray()).toEqual([[10]]);
  expect(() => new ToyTransformer({ factor: 0 })).toThrow(InvalidParameterError);
});

test('ToyClassifier predicts the class of the nearest mean', () => {
  const model = new ToyClassifier().fit([[0], [2], [10]], ['low', 'low', 'high']);
  expect(model.classes).toEqual(['high', 'low']);
  expect(model.means.toArray()).toEqual([[10], [1]]);
  expect(model.predict([[4], [7]])).toEqual(['low', 'high']);
  // Squared distances 1 and 100, so that nearness is 1 / 2 and 1 / 101.
  expect(model.predictProba([[9]]).toArray()).toEqual([[1 / 2 / (1 / 2 + 1 / 65), 1 / 65 / (1 / 2 + 1 / 65)]]);
});

test('ToyClassifier uses weights, and a class without weight is never predicted', () => {
  const weighted = new ToyClassifier().fit([[0], [2], [10]], [0, 0, 1], { sampleWeight: [3, 1, 1] });
  expect(weighted.means.toArray()).toEqual([[0.5], [10]]);
  const one = new ToyClassifier().fit([[0], [10]], [0, 1], { sampleWeight: [1, 0] });
  expect(one.predict([[10]])).toEqual([0]);
  expect(one.predictProba([[10]]).toArray()).toEqual([[1, 0]]);
});

test('ToyRegressor predicts the mean', () => {
  const model = new ToyRegressor().fit([[0], [0]], [2, 4], { sampleWeight: [1, 3] });
  expect(model.mean).toBe(3.5);
  expect(model.predict([[9], [8]])).toEqual(Float64Array.of(3.5, 3.5));
});

test('ToyRecorder shows what reaches a step', () => {
  const pipe = new Pipeline([
    ['double', new ToyTransformer()],
    ['record', new ToyRecorder()],
    ['mean', new ToyRegressor()],
  ]);
  const { X, y, sampleWeight } = pipe.fit([[1], [2]], [5, 6], { sampleWeight: [1, 2] }).step('record');
  expect(X.toArray()).toEqual([[2], [4]]);
  expect(y).toEqual([5, 6]);
  expect(sampleWeight).toEqual(Float64Array.of(1, 2));
  expect(new ToyRecorder().fit([[1]])).toMatchObject({ y: null, sampleWeight: null });
});

test('ToyFailure fails where it is told to', () => {
  expect(() => new ToyFailure().fit([[1]])).toThrow(DataError);
  const model = new ToyFailure({ on: 'transform' }).fit([[1]]);
  expect(() => model.transform([[1], [2]])).toThrow('ToyFailure.transform: X must not come here; got 2 rows');
});
