import fc from 'fast-check';
import * as metrics from 'pipefit/metrics';
import { describe, expect, test } from 'vitest';

type Comparison = (labelsTrue: readonly (string | number | boolean)[], labelsPred: readonly number[]) => number;

const symmetric: Readonly<Record<string, Comparison>> = {
  randScore: metrics.randScore,
  adjustedRandScore: metrics.adjustedRandScore,
  fowlkesMallowsScore: metrics.fowlkesMallowsScore,
  mutualInfoScore: metrics.mutualInfoScore,
  normalizedMutualInfoScore: metrics.normalizedMutualInfoScore,
  adjustedMutualInfoScore: metrics.adjustedMutualInfoScore,
  vMeasureScore: metrics.vMeasureScore,
};
const turned: Readonly<Record<string, Comparison>> = {
  homogeneityScore: metrics.homogeneityScore,
  completenessScore: metrics.completenessScore,
};

const label = fc.nat({ max: 4 });
const clusterings = fc.array(fc.tuple(label, label, fc.nat()), { minLength: 2, maxLength: 40 }).map((list) => ({
  first: list.map(([a]) => a),
  second: list.map(([, b]) => b),
  order: list.map((_, i) => i).sort((i, j) => list[i]![2] - list[j]![2]),
}));

/** Sums of the same terms in another order. */
const near = (a: number, b: number): void => expect(Math.abs(a - b)).toBeLessThan(1e-11);

describe.each(Object.entries({ ...symmetric, ...turned }))('%s', (name, score) => {
  test('does not change with the order of the samples, nor with the names of the clusters', () => {
    const names = ['delta', 'alpha', 'echo', 'bravo', 'charlie'];
    fc.assert(
      fc.property(clusterings, ({ first, second, order }) => {
        const value = score(first, second);
        near(
          score(
            order.map((i) => first[i]!),
            order.map((i) => second[i]!),
          ),
          value,
        );
        near(
          score(
            first.map((a) => names[a]!),
            second.map((b) => 100 - 7 * b),
          ),
          value,
        );
      }),
    );
  });

  test('is greatest, and 1 where it has a bound, for the same clusters', () => {
    fc.assert(
      fc.property(clusterings, ({ first, second }) => {
        const renamed = first.map((a) => 9 - a);
        const best = score(first, renamed);
        expect(score(first, second)).toBeLessThanOrEqual(best + 1e-12);
        const hasPairs = new Set(first).size < first.length;
        if (name !== 'mutualInfoScore' && (name !== 'fowlkesMallowsScore' || hasPairs)) near(best, 1);
      }),
    );
  });
});

test.each(Object.entries(symmetric))('%s is the same with the two exchanged', (_, score) => {
  fc.assert(
    fc.property(clusterings, ({ first, second }) => {
      near(score(first, second), score(second, first));
    }),
  );
});

test('homogeneity of one is completeness of the other', () => {
  fc.assert(
    fc.property(clusterings, ({ first, second }) => {
      near(metrics.homogeneityScore(first, second), metrics.completenessScore(second, first));
    }),
  );
});
