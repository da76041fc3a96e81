import { readFileSync } from 'node:fs';
import { type FittedKMeans, KMeans, type KMeansParams } from 'pipefit/cluster';
import { describe, expect, it } from 'vitest';

interface Case {
  readonly params: Record<string, unknown>;
  readonly weighted: boolean;
  readonly labels: string;
  readonly centers: number[][];
  readonly inertia: number;
  readonly nIter: number;
  readonly predict: string;
  readonly transform: number[][];
  readonly score: number;
}

interface Fixture {
  readonly X: number[][];
  readonly cases: readonly Case[];
  /** Number of clusters, seed, labels, inertia, iterations. */
  readonly seeds: readonly (readonly [number, number, string, number, number])[];
}

interface EmptyFixture {
  readonly X: number[][];
  readonly cases: readonly Case[];
  readonly duplicates: readonly (Case & { readonly X: number[][] })[];
}

function load<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../fixtures/oracle/${name}.json`, import.meta.url), 'utf8')) as T;
}

function camel(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The parameters in our spelling; row numbers as `init` stand for these rows, moved by 0.25. */
function paramsOf(raw: Record<string, unknown>, X: number[][]): Partial<KMeansParams> {
  const { init, ...rest } = raw;
  const params = Object.fromEntries(Object.entries(rest).map(([name, value]) => [camel(name), value]));
  if (!Array.isArray(init)) return init === undefined ? params : { ...params, init: init as 'random' };
  const rows: number[][] = init.map((row) => (Array.isArray(row) ? row : X[row]!.map((value) => value + 0.25)));
  return { ...params, init: rows };
}

function weights(n: number, weighted: boolean): Float64Array | null {
  return weighted ? Float64Array.from({ length: n }, (_, i) => (i % 7) / 2) : null;
}

function digits36(labels: Int32Array): string {
  return Array.from(labels, (label) => label.toString(36).toUpperCase()).join('');
}

/** The mean of row i and row i + n / 2. */
function probe(X: number[][]): number[][] {
  const half = Math.floor(X.length / 2);
  return X.slice(0, half).map((row, i) => row.map((value, f) => (value + X[half + i]![f]!) / 2));
}

function expectClose(actual: readonly (readonly number[])[], expected: readonly (readonly number[])[]): void {
  expect(actual.length).toBe(expected.length);
  actual.flat().forEach((value, at) => {
    const wanted = expected.flat()[at]!;
    expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
  });
}

function fitCase(X: number[][], { params, weighted }: Case): FittedKMeans {
  return new KMeans(paramsOf(params, X)).fit(X, undefined, { sampleWeight: weights(X.length, weighted) });
}

function expectFit(model: FittedKMeans, expected: Case): void {
  expect(digits36(model.labels)).toBe(expected.labels);
  expect(model.nIter).toBe(expected.nIter);
  expectClose(model.clusterCenters.toArray(), expected.centers);
  expectClose([[model.inertia]], [[expected.inertia]]);
}

describe.each(['iris', 'wine', 'digits', 'grid', 'line', 'blobs'])('KMeans on %s', (name) => {
  const { X, cases, seeds } = load<Fixture>(`kmeans-${name}`);

  it.each(cases.map((setting) => [JSON.stringify(setting.params), setting] as const))('%s', (_, setting) => {
    const model = fitCase(X, setting);
    expectFit(model, setting);
    const rows = probe(X);
    expect(digits36(model.predict(rows))).toBe(setting.predict);
    expectClose(model.transform(rows.slice(0, 2)).toArray(), setting.transform);
    const sampleWeight = weights(X.length, setting.weighted);
    expectClose([[model.score(X, undefined, { sampleWeight })]], [[setting.score]]);
  });

  it('draws the same starting centers for many seeds', () => {
    for (const [nClusters, randomState, labels, inertia, nIter] of seeds) {
      const model = new KMeans({ nClusters, randomState }).fit(X);
      expect([randomState, digits36(model.labels), model.nIter]).toEqual([randomState, labels, nIter]);
      expectClose([[model.inertia]], [[inertia]]);
    }
  });
});

describe('KMeans with clusters that run empty', () => {
  const { X, cases, duplicates } = load<EmptyFixture>('kmeans-empty');

  it.each(
    cases.map((setting) => [`${JSON.stringify(setting.params)}, weighted: ${setting.weighted}`, setting] as const),
  )('%s', (_, setting) => {
    expectFit(fitCase(X, setting), setting);
  });

  it.each(duplicates.map((setting) => [JSON.stringify(setting.params), setting] as const))(
    'more clusters than distinct rows: %s',
    (_, setting) => {
      const model = fitCase(setting.X, setting);
      expectFit(model, setting);
      expect(model.report.warnings.map((warning) => warning.code)).toEqual(['CONVERGENCE']);
    },
  );
});
