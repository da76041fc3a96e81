import fc from 'fast-check';
import { DataError, InvalidParameterError, NotSupportedError, ShapeError } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { type FittedLogisticRegression, LogisticRegression, type LogisticRegressionParams } from 'pipefit/linear-model';
import { describe, expect, expectTypeOf, test } from 'vitest';

const TIGHT = { tol: 1e-12, maxIter: 1000 };
const FLAT = [[0], [0], [0], [0]];

function construct(params: object): LogisticRegression {
  return new LogisticRegression(params as Partial<LogisticRegressionParams>);
}

describe('LogisticRegression by hand', () => {
  test('the coefficient solves the stationary equation', () => {
    // Minimizes 2 log(1 + e^-w) + w² / 2C, so w = 2C / (1 + e^w).
    for (const C of [0.1, 1, 10]) {
      const model = new LogisticRegression({ C, fitIntercept: false, ...TIGHT }).fit([[-1], [1]], [0, 1]);
      const w = model.coef.get(0, 0);
      expect(w).toBeCloseTo((2 * C) / (1 + Math.exp(w)), 10);
      expect(model.coef.shape).toEqual([1, 1]);
      expect([...model.intercept]).toEqual([0]);
    }
  });

  test('without information in X the intercept is the log-odds of the shares', () => {
    const model = new LogisticRegression(TIGHT).fit(FLAT, ['no', 'yes', 'yes', 'yes']);
    expect(model.classes).toEqual(['no', 'yes']);
    expect(model.intercept[0]).toBeCloseTo(Math.log(3), 10);
    expect([...model.coef.data]).toEqual([0]);
    const [no, yes] = model.predictProba([[7]]).toArray()[0]!;
    expect([no, yes]).toEqual([expect.closeTo(0.25, 10), expect.closeTo(0.75, 10)]);
    expect(model.predict([[7], [0]])).toEqual(['yes', 'yes']);
  });

  test('with three classes the probabilities are the shares', () => {
    const model = new LogisticRegression(TIGHT).fit(FLAT, [30, 10, 20, 30]);
    expect(model.classes).toEqual([10, 20, 30]);
    expect(model.coef.shape).toEqual([3, 1]);
    const [a, b, c] = model.predictProba([[1]]).toArray()[0]!;
    expect([a, b, c]).toEqual([0.25, 0.25, 0.5].map((share) => expect.closeTo(share, 8)));
    const logs = model.predictLogProba([[1]]).toArray()[0]!;
    expect(logs[2]).toBeCloseTo(Math.log(0.5), 8);
  });

  test('scores, probabilities and labels agree', () => {
    const X = [
      [0, 1],
      [1, 0],
      [2, 2],
      [3, 5],
      [4, 1],
    ];
    const two = new LogisticRegression().fit(X, [false, false, true, true, true]);
    const scores = two.decisionFunction(X) as Float64Array;
    expect(scores).toBeInstanceOf(Float64Array);
    expect(two.predict(X)).toEqual(Array.from(scores, (score) => score > 0));
    two
      .predictProba(X)
      .toArray()
      .forEach(([no, yes], i) => {
        expect(yes).toBeCloseTo(1 / (1 + Math.exp(-scores[i]!)), 15);
        expect(no! + yes!).toBe(1);
      });
    const three = new LogisticRegression().fit(X, ['a', 'b', 'c', 'c', 'b']);
    expect((three.decisionFunction(X) as Matrix).shape).toEqual([5, 3]);
    expect([three.coef.shape, three.intercept.length]).toEqual([[3, 2], 3]);
  });

  test('fitting a pair of points again gives the same bytes and leaves the input alone', () => {
    const X = new Matrix(Float64Array.of(0, 1, 2, 3, 4, 5), [6, 1]);
    const y = ['a', 'b', 'c', 'a', 'b', 'c'];
    const spec = new LogisticRegression();
    const [first, second] = [spec.fit(X, y), spec.fit(X, y)];
    expect(first.coef.data).toEqual(second.coef.data);
    expect([...X.data]).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('weights', () => {
  const X = [[0], [1], [2], [3], [5]];
  const y = [0, 1, 0, 1, 1];
  const coefOf = (params: Partial<LogisticRegressionParams>, sampleWeight: number[] | null = null) => {
    const model = new LogisticRegression({ ...TIGHT, ...params }).fit(X, y, { sampleWeight });
    return [...model.coef.data, ...model.intercept];
  };
  const close = (values: number[], digits = 8) => values.map((value) => expect.closeTo(value, digits));

  test('a weight repeats a row, a weight of zero removes it', () => {
    const repeated = [0, 0, 1, 3, 3, 3, 4];
    const model = new LogisticRegression(TIGHT).fit(
      repeated.map((i) => X[i]!),
      repeated.map((i) => y[i]!),
    );
    // The solver ends where 64 times the smallest difference of the loss is left, the square root of which is 1e-7.
    expect(coefOf({}, [2, 1, 0, 3, 1])).toEqual(close([...model.coef.data, ...model.intercept], 7));
  });

  test('balanced: total weight / (classes × weight of the class)', () => {
    const weights = [5 / 4, 5 / 6, 5 / 4, 5 / 6, 5 / 6];
    expect(coefOf({ classWeight: 'balanced' })).toEqual(close(coefOf({}, weights)));
    // Weights 2 + 1 and 1 + 1 + 1 are balanced as they are.
    expect(coefOf({ classWeight: 'balanced' }, [2, 1, 1, 1, 1])).toEqual(close(coefOf({}, [2, 1, 1, 1, 1])));
  });

  test('by label: an object, a Map; a label left out weighs 1', () => {
    const wanted = close(coefOf({}, [1, 4, 1, 4, 4]));
    expect(coefOf({ classWeight: { 1: 4 } })).toEqual(wanted);
    expect(coefOf({ classWeight: { 0: 1, 1: 4, 2: 9 } })).toEqual(wanted);
    expect(coefOf({ classWeight: new Map([[1, 4]]) })).toEqual(wanted);
    expect(coefOf({ classWeight: {} })).toEqual(coefOf({}));
  });

  test('a huge weight wins every row', () => {
    const model = new LogisticRegression({ classWeight: { 0: 1000, 1: 0.0001 } }).fit(X, y);
    expect(model.predict(X)).toEqual([0, 0, 0, 0, 0]);
  });

  test('the caller cannot change a stored weight', () => {
    const weights = { 0: 1, 1: 2 };
    const spec = new LogisticRegression({ classWeight: weights });
    weights[1] = 3;
    expect(spec.params.classWeight).toEqual({ 0: 1, 1: 2 });
  });

  test('wrong weights are refused', () => {
    const fitWith = (classWeight: object) => construct({ classWeight }).fit(X, y);
    expect(() => fitWith({ 2: 1 })).toThrow(InvalidParameterError);
    expect(() => fitWith({ 2: 1, 1: 1 })).toThrow('(without a weight: 0); got "2"');
    expect(() => fitWith({ 0: 0, 1: 0 })).toThrow('leave some row a weight above zero');
    for (const wrong of [
      { 0: -1 },
      { 0: Number.NaN },
      { 0: '1' },
      [1, 2],
      'equal',
      new Map<unknown, number>([
        [1, 1],
        ['1', 2],
      ]),
    ]) {
      expect(() => construct({ classWeight: wrong })).toThrow(InvalidParameterError);
    }
  });
});

describe('parameters', () => {
  test('the defaults are those of scikit-learn 1.9.1', () => {
    expect(new LogisticRegression().params).toEqual({
      penalty: 'deprecated',
      C: 1,
      l1Ratio: 0,
      dual: false,
      tol: 1e-4,
      fitIntercept: true,
      interceptScaling: 1,
      classWeight: null,
      randomState: null,
      solver: 'lbfgs',
      maxIter: 100,
      verbose: 0,
      warmStart: false,
      nJobs: null,
    });
  });

  test('what scikit-learn has and is not available is refused by name', () => {
    const refused: object[] = [{ verbose: 1 }, { warmStart: true }];
    for (const params of refused) {
      const name = Object.keys(params)[0]!;
      expect(() => construct(params)).toThrow(NotSupportedError);
      expect(() => construct(params)).toThrow(`LogisticRegression: ${name} must`);
    }
  });

  test('what no solver takes is an invalid parameter', () => {
    const wrong: object[] = [
      { C: 0 },
      { C: -1 },
      { C: Number.NaN },
      { tol: -1 },
      { tol: Number.POSITIVE_INFINITY },
      { maxIter: 1.5 },
      { maxIter: -1 },
      { l1Ratio: 2 },
      { solver: 'newton' },
      { penalty: 'l3' },
      { interceptScaling: 0 },
      { fitIntercept: 1 },
      { randomState: -1 },
      { nJobs: 0.5 },
      { multiClass: 'ovr' },
    ];
    for (const params of wrong) expect(() => construct(params)).toThrow(InvalidParameterError);
  });

  test('penalty null and C infinite are the same: none', () => {
    const X = [[0], [1], [2], [3]];
    const y = [0, 1, 0, 1];
    const fitted = (params: Partial<LogisticRegressionParams>) => [
      ...new LogisticRegression(params).fit(X, y).coef.data,
    ];
    expect(fitted({ penalty: null, C: 0.5 })).toEqual(fitted({ C: Number.POSITIVE_INFINITY }));
    expect(fitted({ penalty: 'l2' })).toEqual(fitted({}));
    expect(fitted({ l1Ratio: null, nJobs: 2, randomState: 3, interceptScaling: 5 })).toEqual(fitted({}));
  });
});

describe('the report', () => {
  const X = [[0], [100], [200], [300]];
  const y = [0, 1, 0, 1];

  test('says when the iterations ran out', () => {
    const heard: string[] = [];
    const model = new LogisticRegression({ maxIter: 2 }).fit(X, y, { logger: (warning) => heard.push(warning.code) });
    expect(model.report.warnings).toEqual([
      {
        code: 'CONVERGENCE',
        owner: 'LogisticRegression',
        message:
          'LogisticRegression: lbfgs did not converge in 2 iterations (that is maxIter: raise it, or scale the columns of X)',
        nIter: 2,
      },
    ]);
    expect(heard).toEqual(['CONVERGENCE']);
    expect([...model.nIter]).toEqual([2]);
  });

  test('no iterations at all are legal, and one step is taken, as in scikit-learn', () => {
    const model = new LogisticRegression({ maxIter: 0 }).fit(X, y);
    expect([...model.nIter]).toEqual([0]);
    expect(model.report.warnings.map((warning) => warning.code)).toEqual(['CONVERGENCE']);
    expect(model.coef.get(0, 0)).toBeGreaterThan(0);
  });

  test('is empty after convergence', () => {
    expect(new LogisticRegression().fit([[0], [1], [2], [3]], y).report.warnings).toEqual([]);
  });
});

describe('data', () => {
  test('one class is refused', () => {
    expect(() => new LogisticRegression().fit(FLAT, [1, 1, 1, 1])).toThrow(DataError);
    expect(() => new LogisticRegression().fit(FLAT, ['a', 'a', 'a', 'a'])).toThrow(
      'LogisticRegression: y must hold at least two classes; got only "a"',
    );
  });

  test('another width is refused with both numbers', () => {
    const model = new LogisticRegression().fit([[0], [1]], [0, 1]);
    expect(() => model.decisionFunction([[1, 2]])).toThrow(ShapeError);
    expect(() => model.predict([[1, 2]])).toThrow('must have 1 columns, as in fit; got 2');
  });

  test('missing values are refused', () => {
    expect(() => new LogisticRegression().fit([[Number.NaN], [1]], [0, 1])).toThrow(DataError);
  });

  test('any number of threads gives the same bytes', () => {
    const X = Array.from({ length: 2000 }, (_, i) => [Math.sin(i), Math.cos(i * i), i % 7]);
    for (const classes of [2, 3]) {
      const y = X.map(([a, b], i) => Math.floor(Math.abs(a! + b! + Math.sin(i * 7)) * 1.5) % classes);
      const models = [1, 2, 3, 8].map((nJobs) => new LogisticRegression({ nJobs }).fit(X, y));
      for (const { coef, intercept, nIter } of models) {
        expect([coef.data, intercept, nIter]).toEqual([models[0]!.coef.data, models[0]!.intercept, models[0]!.nIter]);
      }
    }
  });

  test('no threads are refused', () => {
    expect(() => new LogisticRegression({ nJobs: 0 })).toThrow('nJobs must be a whole number other than 0, or null');
  });

  test('labels keep their type', () => {
    const model = new LogisticRegression().fit([[0], [1]], ['a', 'b'] as const);
    expectTypeOf(model).toEqualTypeOf<FittedLogisticRegression<'a' | 'b'>>();
    expectTypeOf(model.predict([[1]])).toEqualTypeOf<('a' | 'b')[]>();
  });

  test('separated groups are told apart, whatever the labels', () => {
    const groups = fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(groups, (labels) => {
        fc.pre(new Set(labels).size > 1);
        const X = labels.map((label, i) => [label === 'x' ? 10 : 0, label === 'y' ? 10 : 0, i % 2]);
        return new LogisticRegression({ C: 100 }).fit(X, labels).score(X, labels) === 1;
      }),
    );
  });
});
