import { readFileSync } from 'node:fs';
import { PipefitError } from 'pipefit/core';
import * as metrics from 'pipefit/metrics';

/** One recorded call of scikit-learn. */
interface OracleCase {
  readonly title: string;
  readonly name: string;
  readonly args: readonly [unknown, unknown, Record<string, unknown>];
  readonly expected: unknown;
}

/** What a recorded call was when scikit-learn refused it. */
const REFUSED = 'refused';

interface Fixture {
  readonly data: { readonly [name: string]: { readonly [part: string]: unknown } };
  readonly cases: readonly (readonly [string, string, string | null, Record<string, unknown>, unknown])[];
}

/** Reads test/fixtures/oracle/metrics-<name>.json. */
function oracleCases(name: string): readonly OracleCase[] {
  const path = new URL(`../fixtures/oracle/metrics-${name}.json`, import.meta.url);
  const { data, cases } = JSON.parse(readFileSync(path, 'utf8'), revive) as Fixture;
  return cases.map(([metric, dataName, weightName, options, expected]) => {
    const d = data[dataName]!;
    const all = weightName === null ? options : { ...options, sampleWeight: d[weightName] };
    const title = `${metric} ${dataName} ${weightName ?? 'unweighted'} ${JSON.stringify(options)}`;
    return { title, name: metric, args: [d.true, d.pred ?? d.score, all], expected };
  });
}

/** Reads what JSON has no literal for. */
export function revive(_key: string, value: unknown): unknown {
  const special = typeof value === 'object' && value !== null ? (value as { $?: unknown }).$ : undefined;
  if (special === 'error') return REFUSED;
  if (special === 'nan') return Number.NaN;
  return special === 'inf' ? Infinity : special === '-inf' ? -Infinity : value;
}

/** Calls our function of that name: its result as plain data, or REFUSED for one of our errors. */
function callMetric({ name, args }: OracleCase): unknown {
  const metric = (metrics as unknown as Record<string, (...args: readonly unknown[]) => unknown>)[name]!;
  try {
    return plain(metric(...args));
  } catch (error) {
    if (error instanceof PipefitError) return REFUSED;
    throw error;
  }
}

/** Typed arrays and matrices as arrays. */
function plain(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array);
  if (Array.isArray(value)) return value.map(plain);
  const matrix = value as { toArray?: () => number[][] } | null;
  return typeof matrix?.toArray === 'function' ? matrix.toArray() : value;
}

/**
 * Greatest relative difference of two results of the same shape; infinite where they differ in anything but numbers.
 *
 * @param floor - numbers that are smaller are compared as if they were as great as this
 */
export function resultDistance(a: unknown, b: unknown, floor = 0): number {
  if (typeof a === 'number' && typeof b === 'number') {
    return Object.is(a, b) || a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), floor);
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b ? 0 : Infinity;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return Infinity;
  const parts = keys.map((key) =>
    resultDistance((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], floor),
  );
  return parts.reduce((worst, part) => (part <= worst ? worst : Number.isNaN(part) ? Infinity : part), 0);
}

/** The recorded calls of some metrics whose result is further than `tolerance` from ours; empty when all agree. */
export function disagreements(
  fixture: string,
  metricNames: readonly string[],
  tolerance = 0,
  floor = 0,
): readonly string[] {
  const cases = oracleCases(fixture).filter(({ name }) => metricNames.includes(name));
  if (cases.length === 0) throw new Error(`no cases of ${metricNames.join(', ')} in ${fixture}`);
  return cases
    .filter((recorded) => !(resultDistance(callMetric(recorded), recorded.expected, floor) <= tolerance))
    .map(({ title }) => title);
}
