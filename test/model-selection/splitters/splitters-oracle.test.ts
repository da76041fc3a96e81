import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PipefitError } from 'pipefit/core';
import type { Label } from 'pipefit/data';
import type { Split, Splitter } from 'pipefit/model-selection';
import * as modelSelection from 'pipefit/model-selection';
import { describe, expect, it } from 'vitest';
import { asIndices, type Indices } from '../oracle-fixture.js';

interface Fixture {
  readonly data: Readonly<Record<string, { readonly groups: readonly Label[]; readonly y: readonly Label[] }>>;
  readonly cases: readonly (readonly [
    splitter: string,
    data: string | null,
    params: object,
    expected: readonly [count: number, splits: string | readonly (readonly [Indices, Indices])[]] | 'error',
  ])[];
}

const { data, cases } = JSON.parse(
  readFileSync(new URL('../../fixtures/oracle/model-selection-splitters.json', import.meta.url), 'utf8'),
) as Fixture;

const classes = modelSelection as unknown as Readonly<
  Record<string, new (params: object) => Splitter & { usesGroups: boolean }>
>;

/** The hash of many divisions, as in the generator. */
function hashOf(splits: readonly Split[]): string {
  const flat = splits.flatMap((pair) => pair.flatMap((part) => [part.length, ...part]));
  return createHash('sha256')
    .update(new Uint8Array(Int32Array.from(flat).buffer))
    .digest('hex')
    .slice(0, 16);
}

describe("scikit-learn's divisions", () => {
  it.each([...new Set(cases.map(([name]) => name))])('%s', (name) => {
    const own = cases.filter(([splitter]) => splitter === name);
    expect(own.length).toBeGreaterThanOrEqual(5);
    for (const [, dataName, params, expected] of own) {
      const where = JSON.stringify([dataName, params]);
      const splitter = new classes[name]!(params);
      const rows = dataName === null ? null : data[dataName]!;
      const args = rows === null ? [] : [rows.y, rows.y, splitter.usesGroups ? rows.groups : null];
      const divide = () => [...(splitter as { split(...args: readonly unknown[]): Iterable<Split> }).split(...args)];
      if (expected === 'error') {
        expect(divide, where).toThrow(PipefitError);
        continue;
      }
      const splits = divide();
      const found = typeof expected[1] === 'string' ? hashOf(splits) : splits.map((pair) => pair.map(asIndices));
      expect(found, where).toEqual(expected[1]);
      expect((splitter as { getNSplits(...args: readonly unknown[]): number }).getNSplits(...args), where).toBe(
        expected[0],
      );
    }
  });
});
