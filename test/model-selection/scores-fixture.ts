import { readFileSync } from 'node:fs';
import type { AnySpec } from 'pipefit/base';
import type { Label } from 'pipefit/data';
import { DummyClassifier, DummyRegressor } from 'pipefit/dummy';
import { LogisticRegression } from 'pipefit/linear-model';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { expect } from 'vitest';

export type Model = 'tree' | 'logistic' | 'dummy' | 'mean';
export type Params = Record<string, unknown>;
type Results = Record<string, unknown>;

interface Fixture {
  readonly data: Record<string, never> & { X: number[][]; weights: number[] };
  readonly validate: readonly (readonly [Model, Params, string, string | null, string[] | null, Results])[];
  readonly search: readonly (readonly [
    model: Model,
    y: string,
    grid: Params | Params[],
    options: Params,
    weights: string | null,
    results: Results,
    best: { index: number; score: number },
    predicted: Label[],
    score: number,
  ])[];
  readonly predict: readonly (readonly [Model, Params, string, string, number | 'kfold', unknown[]])[];
}

export const fixture = JSON.parse(
  readFileSync(new URL('../fixtures/oracle/model-selection-scores.json', import.meta.url), 'utf8'),
) as Fixture;

/** The estimator of the generator under this name. */
export function estimatorOf(model: Model, params: Params = {}): AnySpec {
  const own = camelKeys(params);
  switch (model) {
    case 'tree':
      return new DecisionTreeClassifier({ randomState: 0, ...own });
    case 'logistic':
      return new LogisticRegression(own);
    case 'dummy':
      return new DummyClassifier({ strategy: 'prior', ...own });
    case 'mean':
      return new DummyRegressor(own);
  }
}

/** A target of the generator. */
export function targetOf(name: string): Label[] {
  return fixture.data[name] as unknown as Label[];
}

/** `max_depth` to `maxDepth`, in keys only; the nested `param_max_depth` keeps its prefix. */
export function camelKeys(params: Params): Params {
  const camel = (key: string) => key.replace(/(?<!^param)_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [camel(key), value]));
}

/** The tolerance for a model: 1e-9 for what an iterative solver stops at, else room for the last bits of sums and logarithms. */
export const toleranceOf = (model: Model): number => (model === 'logistic' ? 1e-9 : 1e-12);

/** Compares numbers to a relative tolerance and everything else exactly. */
export function expectClose(actual: unknown, expected: unknown, tolerance: number, where: string): void {
  if (Array.isArray(expected)) {
    const list = Array.from(actual as ArrayLike<unknown>);
    expect(list.length, where).toBe(expected.length);
    expected.forEach((value, i) => {
      expectClose(list[i], value, tolerance, `${where}[${i}]`);
    });
  } else if (typeof expected === 'number') {
    expect(Math.abs((actual as number) - expected), `${where}: ${actual} for ${expected}`).toBeLessThanOrEqual(
      tolerance * Math.max(1, Math.abs(expected)),
    );
  } else if (typeof expected === 'object' && expected !== null && '$' in expected) {
    expect(actual, where).toBe(Number(String(expected.$).replace('inf', 'Infinity')));
  } else if (expected === null) {
    expect(actual === null || actual === undefined, where).toBe(true);
  } else {
    expect(actual, where).toEqual(typeof expected === 'object' ? camelKeys(expected as Params) : expected);
  }
}
