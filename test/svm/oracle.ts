import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Matrix } from 'pipefit/data';
import { loadDiabetes, loadDigits, loadIris, loadWine } from 'pipefit/datasets';
import { expect } from 'vitest';

/** What scikit-learn 1.9.1 learnt with these parameters. */
export interface Case {
  readonly params: Readonly<Record<string, unknown>>;
  readonly weighted: boolean;
  readonly support: number[];
  readonly nSupport: number[];
  readonly dualCoef: number[][];
  readonly intercept: number[];
  readonly nIter: number[];
  readonly fitStatus: number;
  readonly predicted: number[];
  readonly decision?: number[] | number[][];
  readonly scores?: number[];
  readonly offset?: number;
  readonly coef?: number[][];
  readonly probA?: number[];
  readonly probB?: number[];
  readonly proba?: number[][];
}

/** Rows whose decisions are in the fixtures. */
export const HEAD = 6;

/** The cases of one estimator on one data set. */
export function casesOf(name: string): [string, Case][] {
  const path = join(import.meta.dirname, `../fixtures/oracle/${name}.json`);
  return Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Case>);
}

/** Rows from a data set, each column divided by the power of two nearest to its greatest value. */
function scaled(X: Matrix): Matrix {
  const columns = Array.from({ length: X.shape[1] }, (_, j) => X.column(j));
  const scales = columns.map(
    (column) => 2 ** Math.round(Math.log2(column.reduce((m, v) => Math.max(m, Math.abs(v)), 0))),
  );
  return new Matrix(
    X.data.map((value, k) => value / scales[k % X.shape[1]]!),
    X.shape,
  );
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Rows and targets as `test/oracle/svm.py` makes them. */
export function dataOf(name: string): { X: Matrix; y: Float64Array } {
  const iris = loadIris();
  const wine = loadWine();
  switch (name) {
    case 'iris':
      return { X: iris.data, y: Float64Array.from(iris.target) };
    case 'two':
      return { X: iris.data.takeRows(range(50, 150)), y: Float64Array.from(iris.target).slice(50) };
    case 'wine':
      return { X: scaled(wine.data), y: Float64Array.from(wine.target) };
    case 'digits': {
      const { data, target } = loadDigits();
      const rows = range(0, target.length)
        .filter((row) => target[row]! < 4)
        .slice(0, 160);
      const X = data.takeRows(rows);
      return {
        X: new Matrix(
          X.data.map((value) => value / 16),
          X.shape,
        ),
        y: Float64Array.from(rows, (row) => target[row]!),
      };
    }
    case 'petals':
      return { X: iris.data.takeColumns([0, 1, 2]), y: iris.data.column(3) };
    case 'alcohol':
      return { X: scaled(wine.data).takeColumns(range(1, 13)), y: wine.data.column(0) };
    default: {
      const { data, target } = loadDiabetes({ scaled: false });
      return { X: scaled(data).takeRows(range(0, 150)), y: Float64Array.from(target).slice(0, 150) };
    }
  }
}

/** The weights of `test/oracle/svm.py`, which draws them from numpy's generator. */
export function weightsOf(n: number, draws: Int32Array): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => 0.25 + draws[i]! / 4);
}

/** X as the kernel of a case wants it. */
export function valuesFor({ params }: Case, X: Matrix): Matrix {
  if (params.kernel !== 'precomputed') return X;
  const n = X.shape[0];
  const out = Matrix.zeros(n, n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let c = 0; c < X.shape[1]; c++) sum += X.get(i, c) * X.get(j, c);
      out.set(i, j, roundHalfEven(sum * 1e6) / 1e6);
    }
  }
  return out;
}

function roundHalfEven(value: number): number {
  const down = Math.floor(value);
  if (value - down !== 0.5) return Math.round(value);
  return down % 2 === 0 ? down : down + 1;
}

/** Numbers that agree to a share of the greatest of them. */
export function near(what: string, actual: ArrayLike<number>, expected: readonly number[], tolerance: number): void {
  expect(actual.length, what).toBe(expected.length);
  const scale = expected.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-12);
  const off = expected.reduce((most, value, k) => Math.max(most, Math.abs(value - actual[k]!)), 0);
  expect(off / scale, what).toBeLessThan(tolerance);
}
