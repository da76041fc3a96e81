import { Pipeline } from 'pipefit/compose';
import { Matrix } from 'pipefit/data';
import { LogisticRegression } from 'pipefit/linear-model';
import { crossValidate, crossValPredict, crossValScore } from 'pipefit/model-selection';
import { StandardScaler } from 'pipefit/preprocessing';
import { checkEstimator } from 'pipefit/testing';
import { describe, expect, test } from 'vitest';
import { thrown as thrownBy } from '../thrown.js';
import { Commonest, MeanOfOutputs } from './multi-target-toys.js';

const X = [[0], [1], [2], [3]];
const labels: [string, number][] = [
  ['a', 7],
  ['b', 8],
  ['b', 9],
  ['b', 9],
];
const numbers = [
  [1, 10],
  [2, 20],
  [3, 30],
  [6, 60],
];

const thrown = (call: () => unknown) => thrownBy(call) as Error & { readonly code: string };

describe('a classifier of several outputs', () => {
  const model = new Commonest().fit(X, labels);

  test('answers with rows, lists of classes and lists of matrices', () => {
    expect(model.nOutputs).toBe(2);
    expect(model.classes).toEqual([
      ['a', 'b'],
      [7, 8, 9],
    ]);
    expect(model.nClasses).toEqual([2, 3]);
    expect(model.predict([[5]])).toEqual([['b', 9]]);
    expect(model.predictProba([[5]]).map((proba) => proba.toArray())).toEqual([[[0.25, 0.75]], [[0.25, 0.25, 0.5]]]);
    expect(model.predictLogProba([[5]])[0]!.get(0, 1)).toBe(Math.log(0.75));
  });

  test('answers as any classifier for a vector, or a single column', () => {
    const single = new Commonest().fit(X, ['a', 'b', 'b', 'b']);
    expect(single.nOutputs).toBe(1);
    expect(single.nClasses).toBe(2);
    expect(single.classes).toEqual(['a', 'b']);
    expect(single.predict([[5]])).toEqual(['b']);
    expect(single.predictProba([[5]]).toArray()).toEqual([[0.25, 0.75]]);
    expect(single.score(X, ['a', 'b', 'b', 'a'])).toBe(0.5);
    const column = new Commonest().fit(X, [['a'], ['b'], ['b'], ['b']] as never);
    expect(column.state).toEqual(single.state);
    expect(column.report.warnings).toHaveLength(1);
    expect(model.report.warnings).toHaveLength(0);
  });

  test('uses weights', () => {
    expect(new Commonest().fit(X, labels, { sampleWeight: [9, 1, 1, 1] }).predict([[5]])).toEqual([['a', 7]]);
  });

  test('has an accuracy for indicators only', () => {
    const zeros = [
      [0, 1],
      [0, 1],
      [1, 1],
      [0, 0],
    ];
    expect(new Commonest().fit(X, zeros).score(X, zeros)).toBe(0.5);
    expect(new Commonest().fit(X, zeros).score(X, zeros, { sampleWeight: [1, 0, 1, 2] })).toBe(0.25);
    expect(thrown(() => model.score(X, labels)).code).toBe('NOT_SUPPORTED');
    expect(
      thrown(() =>
        new Commonest().fit(X, zeros).score(X, [
          [0, 1, 0],
          [0, 1, 1],
          [1, 1, 1],
          [0, 0, 0],
        ]),
      ).message,
    ).toBe('Commonest.score: y must have 2 columns, as in fit; got 3');
  });

  test('says which column is wrong', () => {
    const mixed = labels.map(([a, b], i) => [a, i === 2 ? 'x' : b]);
    expect(thrown(() => new Commonest().fit(X, mixed)).message).toBe(
      'Commonest: column 1 of y must hold labels of one kind (number); got "x" (row 2)',
    );
    expect(
      thrown(() =>
        new Commonest().fit(
          X,
          numbers.map(([a]) => [a! / 2, 1]),
        ),
      ).message,
    ).toMatch('continuous');
    expect(thrown(() => new Commonest().fit(X, Matrix.zeros(4, 2) as never)).code).toBe('NOT_SUPPORTED');
  });
});

describe('a regressor of several outputs', () => {
  test('predicts a Matrix, scored by the mean R²', () => {
    const model = new MeanOfOutputs().fit(X, numbers);
    expect(model.predict([[5], [6]]).toArray()).toEqual([
      [3, 30],
      [3, 30],
    ]);
    expect(model.score(X, numbers)).toBe(0);
    const matrix = new Matrix(Float64Array.from(numbers.flat()), [4, 2]);
    expect(new MeanOfOutputs().fit(X, matrix).state).toEqual(model.state);
  });

  test('predicts a vector for a vector', () => {
    expect(new MeanOfOutputs().fit(X, [1, 2, 3, 6]).predict([[5]])).toEqual(Float64Array.of(3));
  });

  test('refuses what is no finite number', () => {
    const wrong = numbers.map((row, i) => (i === 1 ? [1, Number.NaN] : row));
    expect(thrown(() => new MeanOfOutputs().fit(X, wrong)).code).toBe('DATA');
  });
});

describe('several outputs elsewhere', () => {
  test('go through a pipeline', () => {
    const model = new Pipeline([
      ['scale', new StandardScaler()],
      ['most', new Commonest()],
    ]).fit(X, labels);
    expect(model.predict([[1]])).toEqual([['b', 9]]);
    const mean = new Pipeline([
      ['scale', new StandardScaler()],
      ['mean', new MeanOfOutputs()],
    ]);
    expect(mean.tags.multiOutput).toBe(true);
    expect(mean.fit(X, new Matrix(Float64Array.from(numbers.flat()), [4, 2])).predict([[1]])).toEqual(
      new Matrix(Float64Array.of(3, 30), [1, 2]),
    );
  });

  test('are cross-validated in folds that are not stratified', async () => {
    const { testScore } = await crossValidate(new MeanOfOutputs(), X, numbers, { cv: 2 });
    expect(testScore).toHaveLength(2);
    expect(await crossValPredict(new Commonest(), X, labels, { cv: 2 })).toEqual([
      ['b', 9],
      ['b', 9],
      ['a', 7],
      ['a', 7],
    ]);
    await expect(crossValPredict(new Commonest(), X, labels, { cv: 2, method: 'predict_proba' })).rejects.toThrow(
      "method must be 'predict' where there are several outputs",
    );
    const zeros = labels.map(([a]) => [a === 'a' ? 0 : 1, 1]);
    expect(await crossValScore(new Commonest(), X, zeros, { cv: 2 })).toEqual(Float64Array.of(0.5, 0));
  });

  test('are refused by an estimator of one output', () => {
    const error = thrown(() => new LogisticRegression().fit(X, labels as never));
    expect([error.code, error.message]).toEqual([
      'NOT_SUPPORTED',
      'LogisticRegression: y must have one output for each row; got 2 outputs (row 0)',
    ]);
  });

  test.each([new Commonest(), new MeanOfOutputs()])('keep all laws: %s', (spec) => {
    const broken = checkEstimator(spec).filter(({ status }) => status === 'failed');
    expect(broken).toEqual([]);
  });
});
