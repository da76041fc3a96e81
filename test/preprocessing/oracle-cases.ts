import { readFileSync } from 'node:fs';

export type JsonNumber = number | null;
export type JsonCell = string | number | boolean | null;

/** Estimator, data set, parameters, weights, and what scikit-learn got; null is missing. */
export type OracleCase<Result> = readonly [
  estimator: string,
  data: string,
  params: Record<string, unknown>,
  weight: number[] | null,
  result: Result,
];

export interface OracleFile<Cell, Result> {
  readonly data: Readonly<Record<string, Cell>>;
  readonly cases: readonly OracleCase<Result>[];
}

export function readOracle<Cell, Result>(name: string): OracleFile<Cell, Result> {
  return JSON.parse(readFileSync(new URL(`../fixtures/oracle/${name}.json`, import.meta.url), 'utf8'));
}

/** Numbers as the files have them: NaN is null. */
export function jsonNumbers(values: Iterable<number>): JsonNumber[] {
  return Array.from(values, (value) => (Number.isNaN(value) ? null : value));
}

/** Where two lists of numbers differ by more than `tolerance` relative to the larger of the value and `floor`. */
export function differences(
  actual: readonly JsonNumber[],
  expected: readonly JsonNumber[],
  { tolerance = 1e-9, floor = 0 }: { readonly tolerance?: number; readonly floor?: number } = {},
): string[] {
  if (actual.length !== expected.length) return [`${actual.length} values for ${expected.length}`];
  return expected.flatMap((wanted, k) => {
    const got = actual[k]!;
    if (wanted === got) return [];
    if (wanted === null || got === null) return [`[${k}]: ${got} for ${wanted}`];
    return Math.abs(got - wanted) <= tolerance * Math.max(Math.abs(wanted), floor)
      ? []
      : [`[${k}]: ${got} for ${wanted}`];
  });
}
