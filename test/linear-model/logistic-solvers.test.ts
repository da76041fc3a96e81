import fc from 'fast-check';
import { DataError, InvalidParameterError, RandomState } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { type FittedLogisticRegression, LogisticRegression, type LogisticRegressionParams } from 'pipefit/linear-model';
import { describe, expect, test } from 'vitest';

const SOLVERS = ['lbfgs', 'liblinear', 'newton-cg', 'newton-cholesky', 'sag', 'saga'] as const;
const X = [[0], [1], [2], [3], [5]];
const y = [0, 1, 0, 1, 1];

type Params = Partial<LogisticRegressionParams>;

/** Every number that a fit learns. */
function learned({ coef, intercept }: FittedLogisticRegression): number[] {
  return [...coef.data, ...intercept];
}

/** `n` rows of `p` normal numbers whose sum, with noise, says which of `k` classes they are of. */
function noisyRows(n: number, p: number, k: number): [Matrix, number[]] {
  const random = new RandomState(n + p + k);
  const cells = Float64Array.from({ length: n * p }, () => random.standardNormal());
  const labels = Array.from({ length: n }, (_, i) => {
    const sum = cells.subarray(i * p, (i + 1) * p).reduce((total, cell) => total + cell, random.standardNormal());
    return Math.max(0, Math.min(k - 1, Math.floor(sum + k / 2)));
  });
  return [new Matrix(cells, [n, p]), labels];
}

describe('one column by hand', () => {
  // Minimizes 2 log(1 + e^-w) + w² / 2C, so w = 2C / (1 + e^w).
  test.each(SOLVERS)('%s solves the stationary equation', (solver) => {
    for (const dual of solver === 'liblinear' ? [false, true] : [false]) {
      for (const C of [0.1, 1, 10]) {
        const spec = new LogisticRegression({
          solver,
          dual,
          C,
          fitIntercept: false,
          tol: 1e-10,
          maxIter: 5000,
          randomState: 0,
        });
        const w = spec.fit([[-1], [1]], [0, 1]).coef.get(0, 0);
        expect(w).toBeCloseTo((2 * C) / (1 + Math.exp(w)), 6);
      }
    }
  });

  // Minimizes 2 log(1 + e^-w) + w / C for w > 0: e^w = 2C - 1, and 0 where C is at most 1.
  test.each(['liblinear', 'saga'] as const)('%s with absolute values', (solver) => {
    const coefOf = (C: number) =>
      new LogisticRegression({ solver, l1Ratio: 1, C, fitIntercept: false, tol: 1e-10, maxIter: 5000, randomState: 0 })
        .fit([[-1], [1]], [0, 1])
        .coef.get(0, 0);
    expect(coefOf(4)).toBeCloseTo(Math.log(7), 6);
    expect(coefOf(0.9)).toBe(0);
  });
});

test('without a penalty all solvers find the same', () => {
  const [rows, labels] = noisyRows(300, 4, 3);
  const fits = SOLVERS.filter((solver) => solver !== 'liblinear').map((solver) =>
    learned(
      new LogisticRegression({ solver, C: Infinity, tol: 1e-9, maxIter: 5000, randomState: 1 }).fit(rows, labels),
    ),
  );
  for (const fit of fits) expect(fit).toEqual(fits[0]!.map((value) => expect.closeTo(value, 4)));
});

test('a mixed penalty of one kind only is that kind', () => {
  const [rows, labels] = noisyRows(100, 3, 2);
  const fit = (params: Params) =>
    learned(new LogisticRegression({ solver: 'saga', randomState: 3, ...params }).fit(rows, labels));
  expect(fit({ penalty: 'elasticnet', l1Ratio: 1 })).toEqual(fit({ l1Ratio: 1 }));
  expect(fit({ penalty: 'elasticnet', l1Ratio: 0 })).toEqual(fit({}));
});

describe('any number of threads', () => {
  test.each(SOLVERS)('%s gives the same bytes', (solver) => {
    for (const k of solver === 'liblinear' ? [2] : [2, 5]) {
      const [rows, labels] = noisyRows(1500, 7, k);
      const fit = (nJobs: number) =>
        learned(new LogisticRegression({ solver, nJobs, randomState: 2, maxIter: 20 }).fit(rows, labels));
      for (const nJobs of [2, 3, 8]) expect(fit(nJobs)).toEqual(fit(1));
    }
  });
});

test('a weight repeats a row, a weight of zero removes it', () => {
  const repeated = [0, 0, 1, 3, 3, 3, 4];
  for (const solver of SOLVERS) {
    const spec = new LogisticRegression({ solver, tol: 1e-10, maxIter: 20000, randomState: 0, C: 0.5 });
    const model = spec.fit(
      repeated.map((i) => X[i]!),
      repeated.map((i) => y[i]!),
    );
    const weighted = spec.fit(X, y, { sampleWeight: [2, 1, 0, 3, 1] });
    // The stochastic solvers divide the penalty by the number of rows, weights or not, as scikit-learn does.
    if (solver === 'sag' || solver === 'saga') continue;
    expect(learned(weighted)).toEqual(learned(model).map((value) => expect.closeTo(value, 6)));
  }
});

describe('newton-cholesky', () => {
  test('goes on by lbfgs where columns repeat each other, and says so', () => {
    const rows = [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [5, 5],
    ];
    const params = { C: Number.POSITIVE_INFINITY, tol: 1e-8 };
    const model = new LogisticRegression({ solver: 'newton-cholesky', ...params }).fit(rows, y);
    expect(model.report.warnings.map(({ message }) => message).join()).toContain('lbfgs went on');
    expect(learned(model)).toEqual(learned(new LogisticRegression(params).fit(rows, y)));
  });
});

describe('what does not go together', () => {
  const refused: Params[] = [
    { solver: 'lbfgs', l1Ratio: 1 },
    { solver: 'newton-cg', penalty: 'l1' },
    { solver: 'newton-cholesky', l1Ratio: 0.5 },
    { solver: 'sag', penalty: 'elasticnet', l1Ratio: 0.5 },
    { solver: 'lbfgs', dual: true },
    { solver: 'saga', dual: true },
    { solver: 'liblinear', l1Ratio: 0.5 },
    { solver: 'liblinear', l1Ratio: 1, dual: true },
    { solver: 'liblinear', C: Number.POSITIVE_INFINITY },
    { solver: 'liblinear', penalty: null },
    { solver: 'liblinear', tol: 0 },
    { solver: 'saga', penalty: 'elasticnet', l1Ratio: null },
  ];
  test.each(refused)('%j is refused', (params) => {
    expect(() => new LogisticRegression(params).fit(X, y)).toThrow(InvalidParameterError);
  });

  test('liblinear takes two classes, moderate numbers and a row of each class', () => {
    const spec = new LogisticRegression({ solver: 'liblinear' });
    expect(() => spec.fit(X, [0, 1, 2, 1, 0])).toThrow(InvalidParameterError);
    expect(() => spec.fit([[0], [1e31], [2], [3], [5]], y)).toThrow(DataError);
    expect(() => spec.fit(X, y, { sampleWeight: [1, 0, 1, 0, 0] })).toThrow(DataError);
    expect(spec.tags.multiClass).toBe(false);
    expect(new LogisticRegression().tags.multiClass).toBe(true);
  });

  test('sag needs something other than zeros, and numbers that do not overflow', () => {
    const spec = new LogisticRegression({ solver: 'sag', fitIntercept: false, randomState: 0 });
    expect(() => spec.fit([[0], [0]], [0, 1])).toThrow(DataError);
    const sampleWeight = [1e300, 1e300, 1e300];
    expect(() => spec.fit([[1e150], [-1e150], [2e150]], [0, 1, 0], { sampleWeight })).toThrow(DataError);
  });

  test('what penalty says wins, and the report tells', () => {
    const messages = (params: Params) =>
      new LogisticRegression({ solver: 'saga', randomState: 0, maxIter: 1000, ...params })
        .fit(X, y)
        .report.warnings.map(({ message }) => message);
    expect(messages({})).toEqual([]);
    expect(messages({ penalty: 'l2' })).toEqual([expect.stringContaining('deprecated')]);
    expect(messages({ penalty: 'l1', l1Ratio: 0.5 }).slice(1)).toEqual([
      expect.stringContaining('no effect'),
      expect.stringContaining('contradict'),
    ]);
    expect(messages({ penalty: null, C: 2 }).slice(1)).toEqual([expect.stringContaining('no effect')]);
  });
});

test('the limit of iterations is kept and reported', () => {
  const [rows, labels] = noisyRows(200, 3, 2);
  for (const solver of SOLVERS) {
    const model = new LogisticRegression({ solver, maxIter: 1, tol: 1e-12, randomState: 0 }).fit(rows, labels);
    expect([...model.nIter]).toEqual([1]);
    expect(model.report.warnings.map(({ code }) => code)).toEqual(['CONVERGENCE']);
  }
});

test('any small data end in a model or in one of our errors', () => {
  const cell = fc.double({ min: -100, max: 100, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { minLength: 4, maxLength: 12 }),
      fc.constantFrom(...SOLVERS),
      (rows, solver) => {
        const labels = rows.map((_, i) => (i % 3 === 0 ? 'a' : 'b'));
        const model = new LogisticRegression({ solver, randomState: 0, maxIter: 30 }).fit(
          rows.map((row) => [...row]),
          labels,
        );
        return learned(model).every(Number.isFinite) && model.predict([[0, 0]]).length === 1;
      },
    ),
    { numRuns: 100 },
  );
});
