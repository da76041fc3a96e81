import { NearestNeighbors } from 'pipefit/neighbors';
import { describe, expect, it } from 'vitest';
import { expectNumbers, loadCases, paramsOf } from './oracle-cases.js';

interface SearchCase {
  readonly params: Record<string, unknown>;
  readonly self: boolean;
  readonly k: number;
  readonly radius: number;
  readonly distances: number[][];
  readonly indices: number[][];
  readonly near: number[][];
  readonly nearDistances: number[][];
  readonly effectiveMetric: string;
}

interface BooleanCase {
  readonly metric: 'jaccard';
  readonly rows: number[][];
}

describe.each(['iris', 'wine', 'digits', 'plane'])('NearestNeighbors on %s', (name) => {
  const { data, cases } = loadCases<SearchCase>(`neighbors-search-${name}`);

  it.each(cases.map((one) => [`${JSON.stringify(one.params)}, of itself: ${one.self}`, one] as const))(
    '%s',
    (_, { params, self, k, radius, distances, indices, near, nearDistances, effectiveMetric }) => {
      const model = new NearestNeighbors(paramsOf(params)).fit(data.X);
      expect(model.effectiveMetric).toBe(effectiveMetric);
      const rows = self ? null : data.queries;
      const [ourDistances, ourIndices] = model.kneighbors(rows, k);
      expect(ourIndices.toArray().slice(0, indices.length)).toEqual(indices);
      expectNumbers(ourDistances.data.subarray(0, k * distances.length), distances.flat());
      const [allDistances, all] = model.radiusNeighbors(rows, radius, true, true);
      near.forEach((wanted, q) => {
        expect(Array.from(all[q]!)).toEqual(wanted);
        expectNumbers(allDistances[q]!, nearDistances[q]!);
      });
    },
  );
});

describe('metrics of yes and no', () => {
  const { data, cases } = loadCases<BooleanCase>('neighbors-booleans');

  it.each(cases.map((one) => [one.metric, one] as const))('%s', (metric, { rows }) => {
    const model = new NearestNeighbors({ metric, nNeighbors: 40 }).fit(data.X);
    const [distances, indices] = model.kneighbors(data.X.slice(0, 5));
    rows.forEach((wanted, q) => {
      const found = new Float64Array(40);
      indices.row(q).forEach((i, at) => {
        found[i] = distances.get(q, at);
      });
      expectNumbers(found, wanted);
    });
  });
});
