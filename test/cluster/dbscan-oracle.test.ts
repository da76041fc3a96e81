import { readFileSync } from 'node:fs';
import { DBSCAN } from 'pipefit/cluster';
import { describe, expect, it } from 'vitest';

interface Case {
  readonly data: string;
  readonly params: Record<string, unknown>;
  readonly weighted: boolean;
  /** In base 36, counted from noise. */
  readonly labels: string;
  /** The sum of the core samples' rows. */
  readonly core: number;
  readonly nCore: number;
}

const url = new URL('../fixtures/oracle/dbscan.json', import.meta.url);
const { data, cases } = JSON.parse(readFileSync(url, 'utf8')) as {
  readonly data: Readonly<Record<string, number[][]>>;
  readonly cases: readonly Case[];
};

function distances(X: number[][]): number[][] {
  return X.map((a) => X.map((b) => Math.sqrt(a.reduce((sum, value, j) => sum + (value - b[j]!) ** 2, 0))));
}

describe('DBSCAN against scikit-learn', () => {
  it.each(cases.map((one) => [`${one.data} ${JSON.stringify(one.params)}, weighted: ${one.weighted}`, one] as const))(
    '%s',
    (_, { data: name, params, weighted, labels, core, nCore }) => {
      const X = data[name]!;
      const sampleWeight = weighted ? X.map((_row, i) => (i % 4) / 2) : null;
      const given = params.metric === 'precomputed' ? distances(X) : X;
      const model = new DBSCAN(params).fit(given, undefined, { sampleWeight });
      expect(Array.from(model.labels, (label) => (label + 1).toString(36)).join('')).toBe(labels);
      expect(model.coreSampleIndices.length).toBe(nCore);
      expect(model.coreSampleIndices.reduce((sum, i) => sum + i, 0)).toBe(core);
      expect(model.components.shape).toEqual([nCore, given[0]!.length]);
    },
  );
});
