import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Rows to learn from, targets of both kinds, and rows to ask about. */
export interface OracleData {
  readonly X: number[][];
  readonly y: number[];
  readonly values: number[];
  readonly queries: number[][];
}

export interface OracleFile<Case> {
  readonly data: Readonly<Record<string, never>> & OracleData;
  readonly cases: readonly Case[];
}

export function loadCases<Case>(name: string): OracleFile<Case> {
  const url = new URL(`../fixtures/oracle/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as OracleFile<Case>;
}

/** What a function is called in the fixtures. */
const third = (distances: Float64Array): Float64Array => distances.map((distance) => 1 / (1 + distance ** 3));

/** The parameters in our spelling. */
export function paramsOf(raw: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const values: Readonly<Record<string, unknown>> = { Infinity: Number.POSITIVE_INFINITY, 'function third': third };
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name, typeof value === 'string' ? (values[value] ?? value) : value]),
  );
}

/** Agreement to 1e-9, relative; `null` stands for NaN. */
export function expectNumbers(actual: ArrayLike<number>, expected: readonly (number | null)[]): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((wanted, at) => {
    if (wanted === null) expect(actual[at]).toBeNaN();
    else expect(Math.abs(actual[at]! - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
  });
}

/** An estimator of each kind, and what it says. */
export interface ModelCase {
  readonly kind: 'k' | 'radius';
  readonly params: Record<string, unknown>;
  readonly targets: 'one' | 'two';
  readonly self: boolean;
  readonly labels: number[] | number[][];
  readonly shares: number[][][];
  readonly numbers: (number | null)[] | (number | null)[][];
  readonly outlierLabel?: number[];
}

/** Targets of one output or two. */
export function targetsOf({ y, values }: OracleData, which: 'one' | 'two'): { labels: number[]; numbers: number[] } {
  const labels = which === 'one' ? y : y.map((label) => [label, label % 2]);
  const numbers = which === 'one' ? values : values.map((value) => [value, -value / 2]);
  return { labels: labels as number[], numbers: numbers as number[] };
}
