import { readFileSync } from 'node:fs';
import { Matrix, type Table } from 'pipefit/data';
import { type ImputerStrategy, SimpleImputer, type SimpleImputerParams } from 'pipefit/impute';
import { describe, expect, it } from 'vitest';

type Cell = string | number | boolean | null;
type Rows = Cell[][];

interface Result {
  readonly statistics: Cell[];
  readonly indicator: number[] | null;
  readonly featureNamesOut: string[];
  readonly transform: Rows;
  readonly inverseTransform?: Rows | null;
}

interface Fixture {
  readonly data: Readonly<Record<string, { readonly rows: Rows; readonly marker: number | string | null }>>;
  readonly cases: readonly (readonly [data: string, params: Record<string, unknown>, result: Result, probe: Rows])[];
}

function readOracle(name: string): Fixture {
  return JSON.parse(readFileSync(new URL(`../fixtures/oracle/impute-${name}.json`, import.meta.url), 'utf8'));
}

const strategies: Record<string, ImputerStrategy> = {
  'function largest': greatest,
  'function spread': (values) => (values.length === 0 ? 0.5 : greatest(values) + greatest(values.map((x) => -x))),
};

function greatest(values: Float64Array): number {
  return values.length === 0 ? Number.NaN : Math.max(...values);
}

function fitted(fixture: Fixture, name: string, params: Record<string, unknown>) {
  const { rows, marker } = fixture.data[name]!;
  const strategy = strategies[String(params.strategy)] ?? params.strategy ?? 'mean';
  const all = { ...params, strategy, ...(marker === null ? {} : { missingValues: marker }) };
  return new SimpleImputer<ImputerStrategy>(all as Partial<SimpleImputerParams> & { strategy: ImputerStrategy }).fit(
    rows,
  );
}

function cells(data: Matrix | Table): Rows {
  if (!(data instanceof Matrix)) {
    return Array.from({ length: data.numRows }, (_, i) => data.names.map((name) => data.get(i, name) as Cell));
  }
  return data.toArray().map((row) => row.map((value) => (Number.isNaN(value) ? null : value)));
}

function expectClose(actual: Rows, expected: Rows): void {
  const close = expected.map((row, i) =>
    row.map((wanted, j) => {
      const got = actual[i]?.[j];
      if (typeof wanted !== 'number' || typeof got !== 'number') return got;
      return Math.abs(got - wanted) <= 1e-9 * Math.abs(wanted) ? wanted : got;
    }),
  );
  expect(close).toEqual(expected);
  expect(actual.map((row) => row.length)).toEqual(expected.map((row) => row.length));
}

describe.each(['numbers', 'strings'])('%s', (kind) => {
  const fixture = readOracle(kind);

  it.each(fixture.cases)('%s with %j', (name, params, expected, probe) => {
    const model = fitted(fixture, name, params);
    const statistics = Array.from<Cell>(model.statistics as ArrayLike<Cell>);
    expectClose([statistics.map((value) => (Number.isNaN(value) ? null : value))], [expected.statistics]);
    expect(model.indicator === null ? null : Array.from(model.indicator.features)).toEqual(expected.indicator);
    expect(model.featureNamesOut).toEqual(expected.featureNamesOut);
    const Z = model.transform(probe);
    expectClose(cells(Z), expected.transform);
    expect(Z.featureNames).toEqual(expected.featureNamesOut);
    if (expected.inverseTransform) expectClose(cells(model.inverseTransform(Z)), expected.inverseTransform);
  });
});
