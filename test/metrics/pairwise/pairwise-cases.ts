import { readFileSync } from 'node:fs';
import { PipefitError } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import * as metrics from 'pipefit/metrics';
import { resultDistance, revive } from '../oracle-cases.js';

type Case = readonly [string, string, string | null, readonly unknown[], Record<string, unknown>, unknown];

interface Fixture {
  readonly data: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly cases: readonly Case[];
}

type Call = (...args: readonly unknown[]) => unknown;

/**
 * The recorded calls of test/fixtures/oracle/metrics-<name>.json whose result is further than `tolerance` from ours; empty
 * when all agree.
 *
 * @param calls - how to make the calls that are not those of an exported function with X, Y, places and options
 */
export function pairwiseDisagreements(
  name: string,
  functionNames: readonly string[],
  tolerance: number,
  calls: Readonly<
    Record<string, (X: Matrix, Y: Matrix | null, places: readonly unknown[], options: object) => unknown>
  > = {},
): readonly string[] {
  const path = new URL(`../../fixtures/oracle/metrics-${name}.json`, import.meta.url);
  const { data, cases } = JSON.parse(readFileSync(path, 'utf8'), revive) as Fixture;
  const chosen = cases.filter(([functionName]) => functionNames.includes(functionName));
  if (chosen.length === 0) throw new Error(`no cases of ${functionNames.join(', ')} in ${name}`);
  return chosen.flatMap(([functionName, x, y, places, options, expected]) => {
    const X = matrixOf(data[x]!);
    const Y = y === null ? null : matrixOf(data[y]!);
    const call = calls[functionName] ?? plainCall(functionName);
    const far = resultDistance(
      outcome(() => call(X, Y, places, options)),
      expected,
    );
    const title = `${functionName} ${x} ${y} ${JSON.stringify(places)} ${JSON.stringify(options)}: ${far}`;
    return far <= tolerance ? [] : [title];
  });
}

/** Calls an exported function; options only where there are any, since some functions take none. */
function plainCall(
  functionName: string,
): (X: Matrix, Y: Matrix | null, places: readonly unknown[], options: object) => unknown {
  const call = (metrics as unknown as Record<string, Call>)[functionName]!;
  return (X, Y, places, options) =>
    Object.keys(options).length === 0 ? call(X, Y, ...places) : call(X, Y, ...places, options);
}

function matrixOf(rows: readonly (readonly number[])[]): Matrix {
  return new Matrix(Float64Array.from(rows.flat(), Number), [rows.length, rows[0]!.length]);
}

function outcome(call: () => unknown): unknown {
  try {
    return plain(call());
  } catch (error) {
    if (error instanceof PipefitError) return 'refused';
    throw error;
  }
}

function plain(value: unknown): unknown {
  if (value instanceof Matrix) return value.toArray();
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array);
  return Array.isArray(value) ? value.map(plain) : value;
}
