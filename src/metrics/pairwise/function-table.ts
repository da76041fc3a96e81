import { describe, InvalidParameterError, isPlainObject } from '../../core/index.js';
import type { ConvertRules } from '../../data/index.js';
import { type PairTable, type PointPair, pairTable } from './distance-table.js';
import { readPair } from './pair-input.js';

/** What a metric gets beyond two points. */
export type MetricArguments = Readonly<Record<string, unknown>>;

/**
 * A metric of one's own: a number for two rows, or for two of whatever X and Y are arrays of; named arguments come third.
 * It must not change them.
 */
export type PairFunction<Row = Float64Array> = (a: Row, b: Row, params: MetricArguments) => number;

/** What a function of pairs is called with. */
interface Items {
  readonly n: number;
  /** One of them; a row is a copy, so that a function that writes to it changes nothing of the caller's. */
  item(i: number): unknown;
}

/** What a function of the caller's gives for all pairs of rows, or of items that are no rows of numbers. */
export function functionTable(
  owner: string,
  metric: PairFunction<never>,
  X: unknown,
  Y: unknown,
  params: MetricArguments,
  rules: ConvertRules,
): PairTable {
  const isSymmetric = Y === null || Y === undefined || Y === X;
  const [first, second] = readItems(owner, X, isSymmetric ? null : Y, rules);
  const call = metric as PairFunction<unknown>;
  const at = (i: number, j: number): number =>
    numberFrom(owner, call(first.item(i), (second ?? first).item(j), params));
  return pairTable(at, first.n, (second ?? first).n, isSymmetric);
}

/** Reads rows of numbers, or else arrays of anything. */
function readItems(owner: string, X: unknown, Y: unknown, rules: ConvertRules): readonly [Items, Items | null] {
  if (!hasItems(X) || (Y !== null && !hasItems(Y))) {
    const pair = readPair(owner, X, Y, rules);
    return [itemsOf(pair.X), pair.Y === null ? null : itemsOf(pair.Y)];
  }
  return [listOf(X), Y === null ? null : listOf(Y)];
}

/** Whether a value is an array of anything but rows of numbers. */
function hasItems(X: unknown): X is readonly unknown[] {
  return Array.isArray(X) && X.some((item) => !isNumericRow(item));
}

function isNumericRow(item: unknown): boolean {
  if (ArrayBuffer.isView(item)) return true;
  const cells = Array.isArray(item) ? item : isPlainObject(item) ? Object.values(item) : null;
  return cells?.every((cell) => cell == null || typeof cell === 'number' || typeof cell === 'boolean') ?? false;
}

function listOf(items: readonly unknown[]): Items {
  return { n: items.length, item: (i) => items[i] };
}

function itemsOf({ data, shape: [n, p] }: PointPair['X']): Items {
  return { n, item: (i) => data.slice(i * p, (i + 1) * p) };
}

/** What a function of the caller's gave, if it is a number. */
export function numberFrom(owner: string, value: unknown): number {
  if (typeof value === 'number') return value;
  throw new InvalidParameterError({ owner, subject: 'metric', must: 'return a number', got: describe(value) });
}
