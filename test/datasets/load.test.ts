import { readFileSync } from 'node:fs';
import { InvalidParameterError, NotSupportedError } from 'pipefit/core';
import type { Matrix } from 'pipefit/data';
import {
  loadBreastCancer,
  loadDiabetes,
  loadDigits,
  loadIris,
  loadPenguins,
  loadTelcoChurn,
  loadWine,
} from 'pipefit/datasets';
import { describe, expect, it } from 'vitest';

interface TargetSummary {
  readonly length: number;
  readonly counts: number[];
  readonly first: number[];
  readonly last: number[];
}

interface Loaded {
  readonly X: {
    readonly shape: number[];
    readonly columnSums: number[];
    readonly first: number[];
    readonly last: number[];
  };
  readonly target: number[] | TargetSummary;
  readonly featureNames: string[];
  readonly targetNames: (string | number)[];
}

const fixture = JSON.parse(readFileSync(new URL('../fixtures/oracle/datasets.json', import.meta.url), 'utf8')) as {
  readonly load: Record<string, Loaded>;
};

interface AnyBunch {
  readonly data: Matrix;
  readonly target: Int32Array | Float64Array;
  readonly featureNames: readonly string[];
  readonly targetNames?: readonly (string | number)[];
}

const loaders: Record<string, () => AnyBunch> = {
  iris: () => loadIris(),
  wine: () => loadWine(),
  breastCancer: () => loadBreastCancer(),
  digits: () => loadDigits(),
  'digits below 4': () => loadDigits({ nClass: 4 }),
  diabetes: () => loadDiabetes(),
  'diabetes raw': () => loadDiabetes({ scaled: false }),
};

function expectClose(actual: ArrayLike<number>, expected: readonly number[], relative: number): void {
  expect(actual.length).toBe(expected.length);
  for (const [i, value] of expected.entries()) {
    expect(Math.abs(actual[i]! - value)).toBeLessThanOrEqual(relative * Math.max(1, Math.abs(value)));
  }
}

describe("scikit-learn's own sets", () => {
  it.each(Object.keys(loaders))('%s', (name) => {
    const expected = fixture.load[name]!;
    const { data, target, featureNames, targetNames } = loaders[name]!();
    expect(data.shape).toEqual(expected.X.shape);
    expect(featureNames).toEqual(expected.featureNames);
    expect(data.featureNames).toEqual(expected.featureNames);
    expect(targetNames ?? []).toEqual(expected.targetNames);
    // Sums, and columns scaled to unit length, depend on the order of additions.
    const digits = name === 'diabetes' ? 1e-14 : 0;
    expectClose(data.row(0), expected.X.first, digits);
    expectClose(data.row(data.shape[0] - 1), expected.X.last, digits);
    const sums = expected.X.columnSums.map((_, j) => data.column(j).reduce((sum, value) => sum + value, 0));
    expectClose(sums, expected.X.columnSums, 1e-12);
    if (Array.isArray(expected.target)) {
      expect([...target]).toEqual(expected.target);
    } else {
      expect(target.length).toBe(expected.target.length);
      expect([...target.slice(0, 30)]).toEqual(expected.target.first);
      expect([...target.slice(-30)]).toEqual(expected.target.last);
      const counts = expected.target.counts.map((_, label) => target.filter((y: number) => y === label).length);
      expect(counts).toEqual(expected.target.counts);
    }
  });

  it('hands over the pair', () => {
    const [X, y] = loadIris({ returnXY: true });
    const { data, target } = loadIris({ returnXY: false });
    expect([X.data, y]).toEqual([data.data, target]);
    expect(loadDiabetes({ returnXY: true })[1]).toBeInstanceOf(Float64Array);
  });

  it('gives fresh data at every call', () => {
    const { data, target } = loadWine();
    data.set(0, 0, -1);
    target[0] = 2;
    expect(loadWine().data.get(0, 0)).toBe(14.23);
    expect(loadWine().target[0]).toBe(0);
  });

  it('shows digits as pictures of the same numbers', () => {
    const { data, images } = loadDigits({ nClass: 2 });
    expect(images.length).toBe(data.shape[0]);
    expect(images[5]!.toArray().flat()).toEqual([...data.row(5)]);
    images[5]!.set(0, 2, 99);
    expect(data.get(5, 2)).toBe(99);
  });

  it('refuses what it does not have', () => {
    expect(() => loadIris({ asFrame: true })).toThrow(NotSupportedError);
    expect(() => loadDigits({ nClass: 11 })).toThrow(InvalidParameterError);
    expect(() => loadWine({ scaled: true } as object)).toThrow(InvalidParameterError);
  });
});

describe('sets of mixed columns', () => {
  it('penguins', () => {
    const { rows, target, featureNames, targetNames } = loadPenguins();
    expect(rows.length).toBe(344);
    expect(targetNames.map((name) => target.filter((species) => species === name).length)).toEqual([152, 68, 124]);
    expect(rows[0]).toEqual({
      island: 'Torgersen',
      bill_length_mm: 39.1,
      bill_depth_mm: 18.7,
      flipper_length_mm: 181,
      body_mass_g: 3750,
      sex: 'male',
    });
    expect(rows[3]).toEqual({
      island: 'Torgersen',
      bill_length_mm: null,
      bill_depth_mm: null,
      flipper_length_mm: null,
      body_mass_g: null,
      sex: null,
    });
    const missing = featureNames.map((name) => rows.filter((row) => row[name] === null).length);
    expect(missing).toEqual([0, 2, 2, 2, 2, 11]);
    expect([...new Set(rows.map((row) => row.island))].sort()).toEqual(['Biscoe', 'Dream', 'Torgersen']);
    expect(rows.reduce((sum, row) => sum + (row.body_mass_g ?? 0), 0)).toBe(1437000);
  });

  it('telecom customers', () => {
    const { rows, target, featureNames, targetNames } = loadTelcoChurn();
    expect(rows.length).toBe(7043);
    expect(Object.keys(rows[0]!)).toEqual(featureNames);
    expect(targetNames.map((name) => target.filter((churn) => churn === name).length)).toEqual([5174, 1869]);
    expect(rows[0]).toEqual({
      female: 1,
      senior_citizen: 0,
      partner: 1,
      dependents: 0,
      tenure: 1,
      phone_service: 0,
      multiple_lines: 'No phone service',
      internet_service: 'DSL',
      online_security: 'No',
      online_backup: 'Yes',
      device_protection: 'No',
      tech_support: 'No',
      streaming_tv: 'No',
      streaming_movies: 'No',
      contract: 'Month-to-month',
      paperless_billing: 1,
      payment_method: 'Electronic check',
      monthly_charges: 29.85,
      total_charges: 29.85,
    });
    const missing = featureNames.filter((name) => rows.some((row) => row[name] === null));
    expect(missing).toEqual(['total_charges']);
    expect(rows.filter((row) => row.total_charges === null).length).toBe(11);
    expect(rows.reduce((sum, row) => sum + row.tenure, 0)).toBe(227990);
    expect([...new Set(rows.map((row) => row.payment_method))].sort()).toEqual([
      'Bank transfer (automatic)',
      'Credit card (automatic)',
      'Electronic check',
      'Mailed check',
    ]);
  });

  it('gives fresh rows at every call', () => {
    const { rows } = loadPenguins();
    rows.length = 0;
    expect(loadPenguins().rows.length).toBe(344);
  });
});
