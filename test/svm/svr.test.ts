import { Matrix } from 'pipefit/data';
import { NuSVR, OneClassSVM, SVR } from 'pipefit/svm';
import { describe, expect, test } from 'vitest';

describe('SVR', () => {
  test('is as flat as the free errors allow', () => {
    // Targets 0 and 2 with free errors of 1/2: the line goes from 1/2 to 3/2.
    const model = new SVR({ kernel: 'linear', C: 10, epsilon: 0.5 }).fit([[0], [1]], [0, 2]);
    expect(model.coef!.toArray()).toEqual([[1]]);
    expect([...model.predict([[0], [1], [3]])]).toEqual([0.5, 1.5, 3.5]);
    expect(model.dualCoef.toArray()).toEqual([[-1, 1]]);
    expect([...model.nSupport]).toEqual([2]);
    expect(model.nIter).toBe(1);
  });

  test('needs no row where every error is free', () => {
    const model = new SVR({ epsilon: 5 }).fit([[0], [1], [2]], [1, 2, 3]);
    expect(model.support.length).toBe(0);
    expect(model.supportVectors.shape).toEqual([0, 1]);
    expect([...model.predict([[0], [9]])]).toEqual([2, 2]);
  });

  test('takes a function as its kernel', () => {
    const kernel = (X: Matrix, Y: Matrix): number[][] => X.toArray().map(([x]) => Y.toArray().map(([y]) => x! * y!));
    const X = [[0], [1], [2], [3]];
    const y = [1, 3, 5, 7];
    const own = new SVR({ kernel, C: 100 }).fit(X, y);
    const linear = new SVR({ kernel: 'linear', C: 100 }).fit(X, y);
    expect(own.dualCoef).toEqual(linear.dualCoef);
    expect([...own.predict([[5]])]).toEqual([...linear.predict([[5]])]);
  });

  test('warns when it was cut short', () => {
    const X = new Matrix(
      Float64Array.from({ length: 60 }, (_, i) => (i * i) % 17),
      [30, 2],
    );
    const y = Float64Array.from({ length: 30 }, (_, i) => (i * 7) % 13);
    const model = new SVR({ C: 100, maxIter: 2 }).fit(X, y);
    expect(model.fitStatus).toBe(1);
    expect(model.report.warnings.map(({ code }) => code)).toEqual(['CONVERGENCE']);
  });
});

describe('NuSVR', () => {
  test('leaves no more than its share of rows outside the margin', () => {
    const n = 40;
    const X = Array.from({ length: n }, (_, i) => [i / 4]);
    const y = X.map(([x], i) => Math.sin(x!) + (((i * 7) % 5) - 2) / 10);
    for (const nu of [0.1, 0.3, 0.7]) {
      const model = new NuSVR({ nu, C: 10, gamma: 1, tol: 1e-6 }).fit(X, y);
      const bounded = model.dualCoef.data.filter((value) => Math.abs(value) >= 10 - 1e-9).length;
      expect(bounded / n).toBeLessThanOrEqual(nu);
      expect(model.support.length / n).toBeGreaterThanOrEqual(nu);
    }
  });
});

describe('OneClassSVM', () => {
  const X = Array.from({ length: 50 }, (_, i) => [Math.cos(i * i) * (1 + (i % 3)), Math.sin(i * i)]);

  test('keeps all but a share of the rows of fit', () => {
    for (const nu of [0.1, 0.25, 0.6]) {
      const model = new OneClassSVM({ nu, gamma: 0.5, tol: 1e-6 }).fit(X);
      const outliers = model.predict(X).filter((side) => side === -1).length;
      // Rows at the border may fall on either side of it by a last bit.
      const inside = model.decisionFunction(X).filter((decision) => decision < -1e-5).length;
      expect(inside / 50).toBeLessThanOrEqual(nu);
      expect(outliers / 50).toBeLessThan(nu + 0.2);
      expect(model.support.length / 50).toBeGreaterThanOrEqual(nu);
    }
  });

  test('decides by scores against the offset', () => {
    const model = new OneClassSVM({ gamma: 'auto' }).fit([[0], [0.44], [0.45], [0.46], [1]]);
    expect([...model.predict([[0], [0.44], [0.45], [0.46], [1]])]).toEqual([-1, 1, 1, 1, -1]);
    const scores = model.scoreSamples([[0], [0.44]]);
    expect(Array.from(scores, (score) => score.toFixed(4))).toEqual(['1.7799', '2.0548']);
    expect(model.offset).toBe(-model.intercept[0]!);
  });
});
