import { readFileSync } from 'node:fs';
import { Matrix } from 'pipefit/data';
import { LinearSVC, type LinearSVCParams, LinearSVR, type LinearSVRParams } from 'pipefit/svm';
import { describe, expect, test } from 'vitest';

interface Case {
  readonly params: Readonly<Record<string, unknown>>;
  readonly coef: number[][];
  readonly intercept: number[];
  readonly nIter: number;
  readonly converged: boolean;
  /** How far scikit-learn's own fit moves when the rows are shuffled; 0 for the solvers that draw random numbers. */
  readonly own: { readonly coef: number; readonly nIter: readonly [number, number] };
}

interface Cases {
  readonly targets: number[];
  readonly classifiers: Record<string, Case>;
  readonly regressors: Record<string, Case>;
}

interface Data {
  readonly X: number[][];
  readonly shift: number[] | null;
  readonly scale: number[] | null;
  readonly classes: (string | number)[];
  readonly y: string;
  readonly weights: number[];
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../fixtures/oracle/${name}.json`, import.meta.url), 'utf8')) as T;
}

function matrixOf({ X, shift, scale }: Data): Matrix {
  const cells = X.flatMap((row) => row.map((cell, j) => (cell - (shift?.[j] ?? 0)) / (scale?.[j] ?? 1)));
  return new Matrix(Float64Array.from(cells), [X.length, X[0]!.length]);
}

/** The parameters in camelCase. */
function paramsOf({ params }: Case): object {
  const entries = Object.entries({ random_state: 0, ...params }).filter(([name]) => name !== 'weighted');
  return Object.fromEntries(
    entries.map(([name, value]) => [name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()), value]),
  );
}

/** The largest difference, relative to the largest expected value. */
function difference(actual: readonly number[], expected: readonly number[]): number {
  expect(actual.length).toBe(expected.length);
  const size = Math.max(...expected.map(Math.abs));
  return Math.max(...expected.map((value, i) => Math.abs(value - actual[i]!))) / (size === 0 ? 1 : size);
}

interface Learnt {
  readonly coef: Float64Array;
  readonly intercept: Float64Array;
  readonly nIter: number;
  readonly converged: boolean;
}

function compare(actual: Learnt, wanted: Case): void {
  // Conjugate gradients amplify rounding: where scikit-learn's own coefficients move by `own.coef` when only the order
  // of the rows changes, ours must stay within ten times that.
  const tolerance = Math.max(1e-9, 10 * wanted.own.coef);
  const [fewest, most] = wanted.own.nIter;
  if (fewest === most) expect(actual.nIter).toBe(wanted.nIter);
  else expect(actual.nIter).within(fewest / 2, 2 * most);
  expect(actual.converged).toBe(wanted.converged);
  expect(difference([...actual.coef], wanted.coef.flat())).toBeLessThan(tolerance);
  // Without an intercept scikit-learn has one zero, whatever the number of scores.
  if (wanted.params.fit_intercept === false) expect([...actual.intercept].every((value) => value === 0)).toBe(true);
  else expect(difference([...actual.intercept], wanted.intercept)).toBeLessThan(100 * tolerance);
}

describe.each(['iris', 'iris-two', 'wine-scaled', 'breast-cancer-scaled'])('scikit-learn on %s', (name) => {
  const data = readJson<Data>(`logistic-regression-${name}`);
  const { targets, classifiers, regressors } = readJson<Cases>(`linear-svm-${name}`);
  const X = matrixOf(data);
  const y = Array.from(data.y, (digit) => data.classes[Number(digit)]!);
  const optionsOf = ({ params }: Case) => (params.weighted ? { sampleWeight: data.weights } : {});

  test.each(Object.keys(classifiers))('LinearSVC %s', (key) => {
    const wanted = classifiers[key]!;
    const model = new LinearSVC(paramsOf(wanted) as Partial<LinearSVCParams>).fit(X, y, optionsOf(wanted));
    const { coef, intercept, nIter, report } = model;
    compare({ coef: coef.data, intercept, nIter, converged: report.warnings.length === 0 }, wanted);
  });

  test.each(Object.keys(regressors))('LinearSVR %s', (key) => {
    const wanted = regressors[key]!;
    const model = new LinearSVR(paramsOf(wanted) as Partial<LinearSVRParams>).fit(X, targets, optionsOf(wanted));
    const { coef, intercept, nIter, report } = model;
    compare({ coef, intercept, nIter, converged: report.warnings.length === 0 }, wanted);
  });
});
