import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { setConfig } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { loadIris, makeClassification } from 'pipefit/datasets';
import { kernelSignals } from 'pipefit/kernels';
import { save } from 'pipefit/persist';
import { NuSVC, OneClassSVM, SVC } from 'pipefit/svm';
import { afterEach, describe, expect, test } from 'vitest';
import { near } from './oracle.js';

afterEach(() => {
  setConfig({ nJobs: -1 });
  Atomics.store(kernelSignals(), 0, 0);
});

const products = (X: Matrix, Y: Matrix): Matrix => {
  const out = Matrix.zeros(X.shape[0], Y.shape[0]);
  for (let i = 0; i < X.shape[0]; i++) {
    for (let j = 0; j < Y.shape[0]; j++) {
      out.set(
        i,
        j,
        X.row(i).reduce((sum, value, c) => sum + value * Y.get(j, c), 0),
      );
    }
  }
  return out;
};

describe('a line between two rows', () => {
  const model = new SVC({ kernel: 'linear', C: 10 }).fit([[0], [2]], ['left', 'right']);

  test('is halfway, with margins at the rows', () => {
    // w = 1, b = -1; both rows are support vectors with alpha = 1/2.
    expect(model.coef!.toArray()).toEqual([[1]]);
    expect([...model.intercept]).toEqual([-1]);
    expect(model.dualCoef.toArray()).toEqual([[-0.5, 0.5]]);
    expect([...model.support]).toEqual([0, 1]);
    expect([...model.nSupport]).toEqual([1, 1]);
    expect(model.supportVectors.toArray()).toEqual([[0], [2]]);
    expect(model.decisionFunction([[0], [1], [2]])).toEqual(Float64Array.of(-1, 0, 1));
    expect(model.shapeFit).toEqual([2, 1]);
    expect(model.fitStatus).toBe(0);
    expect([...model.nIter]).toEqual([1]);
    expect([...model.classWeight]).toEqual([1, 1]);
  });

  test('stops where the price of an error is the bound', () => {
    const soft = new SVC({ kernel: 'linear', C: 0.25 }).fit([[0], [2]], ['left', 'right']);
    expect(soft.dualCoef.toArray()).toEqual([[-0.25, 0.25]]);
  });

  test('a row on the line is of the second class', () => {
    expect(model.predict([[1]])).toEqual(['right']);
  });
});

describe('kernels', () => {
  const { data, target } = loadIris();
  const y = [...target];

  test('a function, its values and the linear kernel give one model', () => {
    const linear = new SVC({ kernel: 'linear' }).fit(data, y);
    const own = new SVC({ kernel: products }).fit(data, y);
    const given = new SVC({ kernel: 'precomputed' }).fit(products(data, data), y);
    expect(own.support).toEqual(linear.support);
    expect(given.support).toEqual(linear.support);
    near('function', own.dualCoef.data, [...linear.dualCoef.data], 1e-9);
    expect(given.dualCoef.data).toEqual(own.dualCoef.data);
    expect(own.supportVectors.shape).toEqual([0, 0]);
    expect(own.coef).toBeNull();
    const rows = data.takeRows([3, 70, 149]);
    expect(own.predict(rows)).toEqual(linear.predict(rows));
    expect(given.predict(products(rows, data))).toEqual(linear.predict(rows));
  });

  test('a function is asked for a value of each pair, and cannot be saved', () => {
    const wrong = new SVC({ kernel: () => [[1, 2]] });
    expect(() => wrong.fit(data, y)).toThrow(
      'SVC: the result of kernel must have a row for each row of X and a column for each of Y, 150 × 150; got "1 × 2"',
    );
    expect(() => save(new SVC({ kernel: products }).fit(data, y))).toThrow('kernel');
  });

  test('gamma scale is 1 / (columns · variance)', () => {
    const X = [[0], [2], [4], [6]]; // variance 5
    const scale = new SVC().fit(X, [0, 0, 1, 1]);
    const given = new SVC({ gamma: 1 / 5 }).fit(X, [0, 0, 1, 1]);
    expect(scale.dualCoef).toEqual(given.dualCoef);
    const auto = new SVC({ gamma: 'auto' }).fit(X, [0, 0, 1, 1]);
    expect(auto.dualCoef).toEqual(new SVC({ gamma: 1 }).fit(X, [0, 0, 1, 1]).dualCoef);
  });

  test('a polynomial of degree 0 says nothing', () => {
    const model = new SVC({ kernel: 'poly', degree: 0 }).fit(data, y);
    expect(new Set(model.predict(data)).size).toBe(1);
  });
});

describe('weights', () => {
  const X = [[0], [1], [2], [3], [4], [5]];
  const y = [0, 0, 1, 0, 1, 1];

  test('of 0 remove a row; support counts the rows of X', () => {
    const model = new SVC({ gamma: 1 }).fit(X, y, { sampleWeight: [0, 1, 1, 1, 1, 1] });
    const without = new SVC({ gamma: 1 }).fit(X.slice(1), y.slice(1));
    expect(model.dualCoef).toEqual(without.dualCoef);
    expect([...model.support]).toEqual(Array.from(without.support, (row) => row + 1));
    expect(model.supportVectors).toEqual(without.supportVectors);
  });

  test('must leave each class a row', () => {
    const fit = () => new SVC().fit(X, y, { sampleWeight: [1, 1, 0, 1, 0, 0] });
    expect(fit).toThrow('SVC: sampleWeight must leave each class a row of weight above zero; got none for 1');
  });

  test('multiply the bound', () => {
    const weighted = new SVC({ gamma: 1, C: 0.5 }).fit(X, y, { sampleWeight: [2, 2, 2, 2, 2, 2] });
    expect(weighted.dualCoef).toEqual(new SVC({ gamma: 1 }).fit(X, y).dualCoef);
    const byClass = new SVC({ gamma: 1, C: 0.5, classWeight: { 0: 2, 1: 2 } }).fit(X, y);
    expect(byClass.dualCoef).toEqual(weighted.dualCoef);
    expect([...byClass.classWeight]).toEqual([2, 2]);
  });
});

describe('refusals', () => {
  test('of what does not go together', () => {
    const X = [[0], [1], [2]];
    expect(() => new SVC({ breakTies: true, decisionFunctionShape: 'ovo' }).fit(X, [0, 1, 1])).toThrow(
      "SVC: breakTies must be false where decisionFunctionShape is 'ovo'; got true",
    );
    expect(() => new SVC().fit(X, [1, 1, 1])).toThrow('SVC: y must hold at least two classes; got only 1');
    expect(() => new NuSVC({ nu: 0.9 }).fit(X, [0, 1, 1])).toThrow(
      'NuSVC: nu must be at most 0.6666666666666666 for classes of weights 1 and 2; got 0.9',
    );
    expect(() => new SVC({ kernel: 'precomputed' }).fit(X, [0, 1, 1])).toThrow(
      'SVC: X must be square: kernel values; got 3 × 1',
    );
  });

  test('of output', () => {
    expect(() => new SVC({ verbose: true as never })).toThrow('SVC: verbose must be false (nothing is ever printed');
  });

  test('of numbers that the kernel cannot take', () => {
    expect(() => new SVC({ kernel: 'linear' }).fit([[1e200], [-1e200]], [0, 1])).toThrow(
      'SVC: X must hold numbers of a size that the kernel can take: scale its columns',
    );
  });
});

describe('the solver', () => {
  const [X, y] = makeClassification(300, 20, { nInformative: 6, nClasses: 4, randomState: 2 });
  const spec = new SVC({ probability: true, randomState: 1, cacheSize: 0.5 });

  test('gives the same bytes on any number of threads, with any cache', () => {
    const files = [1, 2, 3, 8].map((nJobs) => {
      setConfig({ nJobs });
      return save(spec.fit(X, y));
    });
    for (const file of files.slice(1)) expect(Buffer.compare(file, files[0]!)).toBe(0);
    const small = spec.with({ cacheSize: 1e-9 }).fit(X, y);
    expect(small.dualCoef).toEqual(spec.fit(X, y).dualCoef);
    expect(small.nIter).toEqual(spec.fit(X, y).nIter);
  });

  test('gives the same bytes where threads share the rows of one problem', () => {
    const [rows, labels] = makeClassification(1300, 110, { nInformative: 8, randomState: 4 });
    for (const params of [{}, { kernel: 'poly', cacheSize: 0.2, maxIter: 300 }] as const) {
      const files = [1, 2, 3, 8].map((nJobs) => {
        setConfig({ nJobs });
        return save(new SVC(params).fit(rows, labels));
      });
      for (const file of files.slice(1)) expect(Buffer.compare(file, files[0]!)).toBe(0);
    }
  });

  test('decides alike on any number of threads and in any company', () => {
    const model = spec.fit(X, y);
    setConfig({ nJobs: 1 });
    const one = model.predictProba!(X);
    setConfig({ nJobs: 3 });
    expect(model.predictProba!(X)).toEqual(one);
    const alone = model.predictProba!(new Matrix(X.data.slice(20 * 77, 20 * 78), [1, 20]));
    expect([...alone.data]).toEqual([...one.row(77)]);
  });

  test('says when it was cut short', () => {
    const model = new SVC({ maxIter: 3 }).fit(X, y);
    expect(model.fitStatus).toBe(1);
    expect(model.report.warnings).toEqual([
      {
        code: 'CONVERGENCE',
        owner: 'SVC',
        message: 'SVC: the solver ended before it reached tol: scale the columns of X, or raise maxIter or tol',
        nIter: 3,
      },
    ]);
    expect(new SVC().fit(X, y).report.warnings).toEqual([]);
  });

  test('ends where its arithmetic is not fine enough for tol', () => {
    const large = [[0], [1e10], [2e10], [3e10], [4e10], [1.5e10]];
    const model = new SVC({ kernel: 'linear' }).fit(large, [0, 1, 0, 1, 0, 1]);
    expect([...model.nIter]).toEqual([1e7]);
    expect(model.fitStatus).toBe(1);
  });

  test.each(['linear', 'poly', 'rbf', 'sigmoid'] as const)('refuses rows that %s makes infinite', (kernel) => {
    const must = 'X must hold numbers of a size that the kernel can take: scale its columns';
    const huge = [[0], [1e200], [2e200], [3e200]];
    expect(() => new SVC({ kernel }).fit(huge, [0, 1, 0, 1])).toThrow(must);
    expect(() => new OneClassSVM({ kernel }).fit(huge)).toThrow(must);
  });

  test.each([1, 3])('ends at an abort, on %i threads', (nJobs) => {
    setConfig({ nJobs });
    Atomics.store(kernelSignals(), 0, 1);
    expect(() => spec.fit(X, y)).toThrow('SVC: the signal must not be aborted before the end; got an abort');
  });

  test('ends at an abort in the middle of its iterations', async () => {
    const signals = kernelSignals();
    Atomics.store(signals, 1, 0);
    const program = `const { workerData: signals } = require('node:worker_threads');
      while (Atomics.load(signals, 1) < 2000) Atomics.wait(signals, 0, 0, 1);
      Atomics.store(signals, 0, 1);`;
    const aborter = new Worker(program, { eval: true, execArgv: [], workerData: signals });
    const [rows, labels] = makeClassification(1200, 4, { nInformative: 3, nRedundant: 0, flipY: 0.4, randomState: 4 });
    // So that the solver has no end of its own within any time.
    const endless = new SVC({ kernel: 'linear', C: 1e6, tol: 1e-14 });
    expect(() => endless.fit(rows, labels)).toThrow('got an abort');
    await aborter.terminate();
    Atomics.store(signals, 0, 0);
    expect(new SVC().fit(X, y).fitStatus).toBe(0);
  });

  test('keeps the conditions of the optimum on any data', () => {
    const rows = fc.tuple(fc.integer({ min: 4, max: 40 }), fc.integer({ min: 1, max: 19 })).chain(([n, p]) =>
      fc.record({
        cells: fc.array(fc.integer({ min: -8, max: 8 }), { minLength: n * p, maxLength: n * p }),
        n: fc.constant(n),
        p: fc.constant(p),
        C: fc.constantFrom(0.1, 1, 10),
      }),
    );
    fc.assert(
      fc.property(rows, ({ cells, n, p, C }) => {
        const values = new Matrix(
          Float64Array.from(cells, (cell) => cell / 4),
          [n, p],
        );
        const labels = Array.from({ length: n }, (_, i) => i % 2);
        const tol = 1e-4;
        const model = new SVC({ C, gamma: 0.5, tol }).fit(values, labels);
        const sum = model.dualCoef.data.reduce((total, value) => total + value, 0);
        expect(Math.abs(sum)).toBeLessThan(1e-9 * n * C);
        const alphas = new Float64Array(n);
        for (const [k, row] of model.support.entries()) alphas[row] = Math.abs(model.dualCoef.get(0, k));
        const decisions = model.decisionFunction(values) as Float64Array;
        // Kernel values are of single precision within the solver, and of double precision here.
        const slack = 2 * tol + 1e-5 * n * C;
        for (const [i, alpha] of alphas.entries()) {
          const margin = (labels[i] === 1 ? 1 : -1) * decisions[i]!;
          expect(alpha).toBeLessThanOrEqual(C);
          if (alpha < C) expect(margin).toBeGreaterThan(1 - slack);
          if (alpha > 0) expect(margin).toBeLessThan(1 + slack);
        }
      }),
      { numRuns: 60 },
    );
  });
});
