import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Label } from 'pipefit/data';
import { loadBreastCancer, loadDiabetes, loadDigits, loadIris, loadTelcoChurn, loadWine } from 'pipefit/datasets';

/** A digest of an array's bytes, and its first values. */
export type Digest = readonly [hash: string, ...head: (number | 'Infinity' | null)[]];

export interface DataSet {
  readonly X: number[][];
  readonly y: readonly Label[];
}

/** The keys of a fixture's `tree`, which are the arrays of ours. */
export const TREE_KEYS = [
  'childrenLeft',
  'childrenRight',
  'feature',
  'threshold',
  'impurity',
  'nNodeSamples',
  'weightedNNodeSamples',
  'missingGoToLeft',
] as const;

export function loadFixture<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../fixtures/oracle/${name}.json`, import.meta.url), 'utf8')) as T;
}

/** The form in which fixtures hold arrays; zeros have one sign. */
export function digest(array: Float64Array | Int32Array | Uint8Array): Digest {
  const values = array instanceof Float64Array ? array.map((value) => value + 0) : array;
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const head = Array.from(values.slice(0, 4), (value) =>
    Number.isNaN(value) ? null : value === Infinity ? ('Infinity' as const) : value,
  );
  return [hash, ...head];
}

const loaders: Readonly<Record<string, () => DataSet>> = {
  iris: () => numeric(loadIris({ returnXY: true })),
  wine: () => numeric(loadWine({ returnXY: true })),
  'wine-missing': () => punched(loaders.wine!()),
  cancer: () => numeric(loadBreastCancer({ returnXY: true })),
  'cancer-missing': () => punched(loaders.cancer!()),
  digits: () => first(numeric(loadDigits({ returnXY: true })), 500),
  telco: () => telco(1500),
  noise: () => loadFixture('tree-noise'),
  diabetes: () => {
    const [X, y] = loadDiabetes({ returnXY: true });
    return { X: X.toArray(), y: Array.from(y) };
  },
  'diabetes-missing': () => punched(loaders.diabetes!()),
  concrete: () => loadFixture('tree-concrete'),
  smooth: () => loadFixture('tree-smooth'),
};

const loaded = new Map<string, DataSet>();

/** The data set of a fixture, loaded once. */
export function dataSet(name: string): DataSet {
  const known = loaded.get(name) ?? loaders[name]!();
  loaded.set(name, known);
  return known;
}

/** Weights by formula. */
export function weightsOf(kind: string | null, n: number): Float64Array | null {
  if (kind === null) return null;
  const formulas: Readonly<Record<string, (i: number) => number>> = {
    whole: (i) => i % 4,
    thirds: (i) => (i % 5) / 3,
    tenths: (i) => (((i * i) % 17) + 1) / 10,
  };
  return Float64Array.from({ length: n }, (_, i) => formulas[kind]!(i));
}

/** A fixture's parameters in our spelling. */
export function paramsOf(raw: Readonly<Record<string, unknown>>, { X, y }: DataSet): Record<string, unknown> {
  const params = Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase()), value]),
  );
  delete params.outputs;
  if (params.classWeight === 'named') params.classWeight = labelWeights(y);
  if (params.monotonicCst === 'alternating') params.monotonicCst = X[0]!.map((_, j) => ((j + 1) % 3) - 1);
  return params;
}

/** The target of a fixture: y, or several outputs of it by formula. */
export function targetOf(raw: Readonly<Record<string, unknown>>, y: readonly Label[]): readonly Label[] | number[][] {
  const numbers = y as readonly number[];
  const values = raw.criterion === 'poisson' ? numbers.map(Math.abs) : numbers;
  const formulas: Readonly<Record<string, (value: number, i: number) => number[]>> = {
    labels: (value, i) => [value, (value + i) % 2, (i * i) % 3],
    flags: (value, i) => [value > 0 ? 1 : 0, i % 2, (value + i) % 2],
    numbers: (value, i) => [value, Math.sqrt(Math.abs(value)) * (1 + (i % 3)), Math.abs(value - values[0]!) / 7],
  };
  return raw.outputs === undefined ? values : values.map(formulas[raw.outputs as string]!);
}

/** Every value one percent larger. */
export function shifted(X: number[][]): number[][] {
  return X.map((row) => row.map((value) => value * 1.01));
}

function labelWeights(y: readonly Label[]): Map<Label, number> {
  const classes = [...new Set(y)].sort((a, b) => (a < b ? -1 : 1));
  return new Map(classes.map((label, k) => [label, k < 2 ? [1.3, 0.7][k]! : 0.9 * k + 0.4]));
}

function numeric([X, y]: [{ toArray(): number[][] }, Int32Array]): DataSet {
  return { X: X.toArray(), y: Array.from(y) };
}

function first({ X, y }: DataSet, n: number): DataSet {
  return { X: X.slice(0, n), y: y.slice(0, n) };
}

function punched({ X, y }: DataSet): DataSet {
  const isMissing = (i: number, j: number): boolean => (i * 7 + j * 13) % 11 === 0 && j < X[0]!.length - 1;
  return { X: X.map((row, i) => row.map((value, j) => (isMissing(i, j) ? Number.NaN : value))), y };
}

function telco(n: number): DataSet {
  const { rows, target } = loadTelcoChurn();
  const X = rows
    .slice(0, n)
    .map((row) => [
      row.senior_citizen,
      row.tenure,
      row.paperless_billing,
      row.monthly_charges,
      row.total_charges ?? Number.NaN,
    ]);
  return { X, y: target.slice(0, n) };
}
