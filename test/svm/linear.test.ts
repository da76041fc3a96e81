import fc from 'fast-check';
import { DataError, InvalidParameterError, NotSupportedError } from 'pipefit/core';
import type { Matrix } from 'pipefit/data';
import { LinearSVC, type LinearSVCParams, LinearSVR, type LinearSVRParams } from 'pipefit/svm';
import { describe, expect, test } from 'vitest';

const X = [[0], [1], [2], [3], [5]];
const y = [0, 1, 0, 1, 1];
const TIGHT = { tol: 1e-10, maxIter: 100000, randomState: 0 };

describe('by hand', () => {
  // Minimizes w² / 2 + 2C max(0, 1 - w)², so w = 4C / (1 + 4C).
  test('squared errors, primal and dual', () => {
    for (const dual of [false, true]) {
      for (const C of [0.1, 1, 10]) {
        const model = new LinearSVC({ ...TIGHT, dual, C, fitIntercept: false }).fit([[-1], [1]], ['a', 'b']);
        expect(model.coef.get(0, 0)).toBeCloseTo((4 * C) / (1 + 4 * C), 8);
        expect([...model.intercept]).toEqual([0]);
      }
    }
  });

  // Minimizes w² / 2 + 2C max(0, 1 - w): 2C, at most 1.
  test('errors as they are', () => {
    const coefOf = (C: number) =>
      new LinearSVC({ ...TIGHT, loss: 'hinge', C, fitIntercept: false }).fit([[-1], [1]], [0, 1]).coef.get(0, 0);
    expect(coefOf(0.1)).toBeCloseTo(0.2, 12);
    expect(coefOf(3)).toBeCloseTo(1, 12);
  });

  // Minimizes w + 2C max(0, 1 - w)² for w ≥ 0: 1 - 1 / 4C, or 0.
  test('a penalty on absolute values', () => {
    const coefOf = (C: number) =>
      new LinearSVC({ ...TIGHT, penalty: 'l1', C, fitIntercept: false }).fit([[-1], [1]], [0, 1]).coef.get(0, 0);
    expect(coefOf(2)).toBeCloseTo(1 - 1 / 8, 8);
    expect(coefOf(0.2)).toBe(0);
  });

  // Minimizes w² / 2 + C |3 - w| beyond a tube of a half: C, at most 2.5.
  test('a number, errors as they are', () => {
    const fit = (C: number) =>
      new LinearSVR({ ...TIGHT, C, epsilon: 0.5, fitIntercept: false }).fit([[1]], [3]).coef[0];
    expect(fit(1)).toBeCloseTo(1, 12);
    expect(fit(10)).toBeCloseTo(2.5, 12);
  });

  // Minimizes w² / 2 + C (3 - w)²: 6C / (1 + 2C).
  test('a number, squared errors, primal and dual', () => {
    for (const dual of [false, true]) {
      const params = { ...TIGHT, dual, C: 2, fitIntercept: false } as const;
      const model = new LinearSVR({ ...params, loss: 'squared_epsilon_insensitive' }).fit([[1]], [3]);
      expect(model.coef[0]).toBeCloseTo(12 / 5, 8);
    }
  });

  test('Crammer and Singer with two classes is one score', () => {
    const model = new LinearSVC({ ...TIGHT, multiClass: 'crammer_singer' }).fit(X, y);
    expect([model.coef.shape, model.intercept.length]).toEqual([[1, 1], 1]);
    expect(model.predict([[-9], [9]])).toEqual([0, 1]);
  });
});

test('scores and labels agree', () => {
  const two = new LinearSVC(TIGHT).fit(X, y);
  const scores = two.decisionFunction(X) as Float64Array;
  expect(two.predict(X)).toEqual(Array.from(scores, (score) => (score > 0 ? 1 : 0)));
  const three = new LinearSVC(TIGHT).fit(X, ['a', 'b', 'c', 'c', 'b']);
  const table = (three.decisionFunction(X) as Matrix).toArray();
  expect(three.predict(X)).toEqual(table.map((row) => ['a', 'b', 'c'][row.indexOf(Math.max(...row))]));
});

test("'auto' takes the dual problem where there are fewer rows than columns", () => {
  const wide = [
    [1, 0, 2],
    [0, 1, 1],
  ];
  const params = { maxIter: 3, tol: 1e-12, randomState: 0 };
  const [tall, labels] = [
    [...wide, ...wide],
    [0, 1, 0, 1],
  ];
  const coefOf = (spec: LinearSVC, rows: number[][], targets: number[]) => spec.fit(rows, targets).coef.data;
  const [auto, dual, primal] = (['auto', true, false] as const).map(
    (value) => new LinearSVC({ ...params, dual: value }),
  );
  expect(coefOf(auto!, wide, [0, 1])).toEqual(coefOf(dual!, wide, [0, 1]));
  expect(coefOf(auto!, tall, labels)).toEqual(coefOf(primal!, tall, labels));
});

test('a weight repeats a row, a weight of zero removes it', () => {
  const repeated = [0, 0, 1, 3, 3, 3, 4];
  const rows = repeated.map((i) => X[i]!);
  const sampleWeight = [2, 1, 0, 3, 1];
  const classifier = new LinearSVC({ ...TIGHT, C: 0.5 });
  const labels = repeated.map((i) => y[i]!);
  expect(classifier.fit(X, y, { sampleWeight }).coef.get(0, 0)).toBeCloseTo(
    classifier.fit(rows, labels).coef.get(0, 0),
    7,
  );
  const regressor = new LinearSVR({ ...TIGHT, C: 0.5, loss: 'squared_epsilon_insensitive' });
  expect(regressor.fit(X, y, { sampleWeight }).coef[0]).toBeCloseTo(regressor.fit(rows, labels).coef[0]!, 7);
});

describe('what is refused', () => {
  test('parameters of no solver', () => {
    const classifiers: Partial<LinearSVCParams>[] = [
      { penalty: 'l1', loss: 'hinge' },
      { penalty: 'l1', dual: true },
      { loss: 'hinge', dual: false },
      { classWeight: { 0: 0 } },
    ];
    for (const params of classifiers) expect(() => new LinearSVC(params).fit(X, y)).toThrow(InvalidParameterError);
    expect(() => new LinearSVR({ dual: false }).fit(X, y)).toThrow(InvalidParameterError);
    for (const params of [{ tol: 0 }, { C: 0 }, { C: Infinity }, { dual: 'no' }, { multiClass: 'ovo' }]) {
      expect(() => new LinearSVC(params as Partial<LinearSVCParams>)).toThrow(InvalidParameterError);
    }
    expect(() => new LinearSVR({ epsilon: -1 })).toThrow(InvalidParameterError);
    expect(() => new LinearSVC({ verbose: 1 } as object)).toThrow(NotSupportedError);
    expect(() => new LinearSVR({ verbose: 1 } as object as Partial<LinearSVRParams>)).toThrow(NotSupportedError);
  });

  test('a class without a row', () => {
    expect(() => new LinearSVC().fit(X, [1, 1, 1, 1, 1])).toThrow(DataError);
    expect(() => new LinearSVC().fit(X, y, { sampleWeight: [0, 1, 0, 1, 1] })).toThrow(DataError);
  });
});

test('the limit of iterations is kept and reported', () => {
  for (const spec of [new LinearSVC({ maxIter: 1, tol: 1e-12 }), new LinearSVR({ maxIter: 1, tol: 1e-12 })]) {
    const model = spec.fit(X, y);
    expect(model.nIter).toBe(1);
    expect(model.report.warnings.map(({ code }) => code)).toEqual(['CONVERGENCE']);
  }
});

test('any small data end in a model', () => {
  const cell = fc.double({ min: -100, max: 100, noNaN: true });
  const specs: Partial<LinearSVCParams>[] = [
    {},
    { dual: true },
    { loss: 'hinge' },
    { penalty: 'l1' },
    { multiClass: 'crammer_singer', tol: 1e-2 },
  ];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { minLength: 4, maxLength: 12 }),
      fc.constantFrom(...specs),
      (pairs, params) => {
        const rows = pairs.map((row) => [...row]);
        const labels = rows.map((_, i) => i % 3);
        const model = new LinearSVC({ maxIter: 30, C: 0.01, randomState: 0, ...params }).fit(rows, labels);
        return [...model.coef.data].every(Number.isFinite) && model.predict(rows).length === rows.length;
      },
    ),
    { numRuns: 100 },
  );
});
