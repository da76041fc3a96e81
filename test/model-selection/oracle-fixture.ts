import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { RandomState } from 'pipefit/core';
import type { Label } from 'pipefit/data';

/** Positions, or a hash of many of them. */
export type Indices = readonly number[] | string;

interface Fixture {
  readonly labels: Record<string, readonly [runs: readonly (readonly [Label, number])[], seed: number]>;
  readonly splits: readonly (readonly [
    splitter: 'KFold' | 'StratifiedKFold' | 'ShuffleSplit' | 'StratifiedShuffleSplit',
    labels: string,
    params: object,
    expected: readonly (readonly [Indices, Indices])[] | 'error',
  ])[];
  readonly trainTest: readonly (readonly [
    labels: string,
    options: { stratify?: boolean },
    expected: readonly [Indices, Indices] | 'error',
  ])[];
  readonly grids: readonly (readonly [object, readonly object[]])[];
}

export const fixture = JSON.parse(
  readFileSync(new URL('../fixtures/oracle/model-selection.json', import.meta.url), 'utf8'),
) as Fixture;

/** The labels that the generator made under this name. */
export function labelsOf(name: string): Label[] {
  const [runs, seed] = fixture.labels[name]!;
  const y = runs.flatMap(([label, count]) => new Array<Label>(count).fill(label));
  return Array.from(new RandomState(seed).permutation(y.length), (i) => y[i]!);
}

/** Positions in the form of the fixture. */
export function asIndices(rows: ArrayLike<number>): Indices {
  if (rows.length <= 24) return Array.from(rows);
  const bytes = new Uint8Array(Int32Array.from(rows).buffer);
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
