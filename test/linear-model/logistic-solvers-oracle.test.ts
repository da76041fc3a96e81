import { readFileSync } from 'node:fs';
import { Matrix } from 'pipefit/data';
import { LogisticRegression, type LogisticRegressionParams } from 'pipefit/linear-model';
import { describe, expect, test } from 'vitest';

interface Case {
  readonly solver: LogisticRegressionParams['solver'];
  readonly params: {
    readonly C?: number | 'inf';
    readonly tol?: number;
    readonly max_iter?: number;
    readonly fit_intercept?: boolean;
    readonly class_weight?: 'balanced';
    readonly weighted?: boolean;
    readonly l1_ratio?: number;
    readonly penalty?: 'l1' | 'elasticnet';
    readonly dual?: boolean;
    readonly intercept_scaling?: number;
    readonly random_state?: number;
  };
  readonly coef: number[][];
  readonly intercept: number[];
  readonly nIter: number[];
  readonly converged: boolean;
  /** How far scikit-learn's own fit moves when the rows are shuffled; 0 for the solvers that draw random numbers. */
  readonly own: { readonly coef: number; readonly nIter: readonly [number, number] };
}

interface Data {
  readonly X: (string | number[])[];
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
  const cells = (X as number[][]).flatMap((row) =>
    row.map((cell, j) => (cell - (shift?.[j] ?? 0)) / (scale?.[j] ?? 1)),
  );
  return new Matrix(Float64Array.from(cells), [X.length, X[0]!.length]);
}

function paramsOf({ solver, params }: Case): Partial<LogisticRegressionParams> {
  return {
    solver,
    C: params.C === 'inf' ? Number.POSITIVE_INFINITY : (params.C ?? 1),
    tol: params.tol ?? 1e-4,
    maxIter: params.max_iter ?? 100,
    fitIntercept: params.fit_intercept ?? true,
    classWeight: params.class_weight ?? null,
    l1Ratio: params.l1_ratio ?? 0,
    penalty: params.penalty ?? 'deprecated',
    dual: params.dual ?? false,
    interceptScaling: params.intercept_scaling ?? 1,
    randomState: params.random_state ?? 0,
  };
}

/** The largest difference, relative to the largest expected value. */
function difference(actual: readonly number[], expected: readonly number[]): number {
  expect(actual.length).toBe(expected.length);
  const size = Math.max(...expected.map(Math.abs));
  return Math.max(...expected.map((value, i) => Math.abs(value - actual[i]!))) / (size === 0 ? 1 : size);
}

describe.each(['iris', 'iris-two', 'wine-scaled', 'breast-cancer-scaled', 'churn'])('scikit-learn on %s', (name) => {
  const data = readJson<Data>(`logistic-regression-${name}`);
  const cases = readJson<Record<string, Case>>(`logistic-solvers-${name}`);
  const X = matrixOf(data);
  const y = Array.from(data.y, (digit) => data.classes[Number(digit)]!);

  test.each(Object.keys(cases))('%s', (key) => {
    const wanted = cases[key]!;
    const options = wanted.params.weighted ? { sampleWeight: data.weights } : {};
    const model = new LogisticRegression(paramsOf(wanted)).fit(X, y, options);
    const codes = model.report.warnings.map(({ code }) => code).filter((code) => code === 'CONVERGENCE');

    // Conjugate gradients amplify rounding: where scikit-learn's own coefficients move by `own.coef` when only the order
    // of the rows changes, ours must stay within ten times that.
    const tolerance = Math.max(1e-9, 10 * wanted.own.coef);
    const [fewest, most] = wanted.own.nIter;
    if (fewest === most) expect([...model.nIter]).toEqual(wanted.nIter);
    else expect(model.nIter[0]).within(fewest / 2, 2 * most);
    expect(codes.length === 0).toBe(wanted.converged);
    expect(difference([...model.coef.data], wanted.coef.flat())).toBeLessThan(tolerance);
    expect(difference([...model.intercept], wanted.intercept)).toBeLessThan(100 * tolerance);
  });
});
