import fc from 'fast-check';
import {
  adjustedRandScore,
  fowlkesMallowsScore,
  type MetricWarning,
  pairConfusionMatrix,
  randScore,
} from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('count ordered pairs', () => {
  expect(pairConfusionMatrix([0, 0, 1, 1], [0, 0, 1, 2]).toArray()).toEqual([
    [8, 0],
    [2, 2],
  ]);
  expect(randScore([0, 0, 1, 1], [0, 0, 1, 2])).toBe(10 / 12);
  expect(adjustedRandScore([0, 0, 1, 1], [0, 0, 1, 2])).toBe(4 / 7);
  expect(fowlkesMallowsScore([0, 0, 1, 1], [0, 0, 1, 2])).toBe(Math.sqrt(0.5));
  expect(adjustedRandScore([0, 0, 1, 1], [0, 1, 0, 1])).toBe(-0.5);
});

test('compare labels of different kinds', () => {
  expect(adjustedRandScore(['a', 'a', 'b'], [true, true, false])).toBe(1);
});

test('of nothing, and of single samples, are full agreement', () => {
  expect(randScore([], [])).toBe(1);
  expect(adjustedRandScore([], [])).toBe(1);
  expect(adjustedRandScore([1], [2])).toBe(1);
  expect(fowlkesMallowsScore([], [])).toBe(0);
  expect(pairConfusionMatrix([], []).toArray()).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test('agree with scikit-learn', () => {
  const names = ['pairConfusionMatrix', 'randScore', 'adjustedRandScore', 'fowlkesMallowsScore'];
  expect(disagreements('clustering', names)).toEqual([]);
});

test('are those of all pairs, one by one', () => {
  const label = fc.nat({ max: 3 });
  fc.assert(
    fc.property(fc.array(fc.tuple(label, label), { maxLength: 20 }), (list) => {
      const counted = [
        [0, 0],
        [0, 0],
      ];
      list.forEach(([a, b], i) => {
        list.forEach(([c, d], j) => {
          if (i !== j) counted[Number(a === c)]![Number(b === d)]! += 1;
        });
      });
      expect(
        pairConfusionMatrix(
          list.map(([a]) => a),
          list.map(([, b]) => b),
        ).toArray(),
      ).toEqual(counted);
    }),
  );
});

test('are exact where products have more digits than a double', () => {
  const n = 200_000;
  const first = Int32Array.from({ length: n }, (_, i) => i % 2);
  const second = Int32Array.from({ length: n }, (_, i) => Number(i < n / 2));
  // Of the pairs that are together in one, just under half are together in the other.
  const [tn, fp, fn, tp] = pairConfusionMatrix(first, second).data;
  const exact = 2n * (BigInt(tp!) * BigInt(tn!) - BigInt(fn!) * BigInt(fp!));
  expect(adjustedRandScore(first, second)).toBe(Number(exact) / Number((BigInt(n) ** 3n * BigInt(n - 2)) / 2n));
});

test('tell of continuous numbers', () => {
  const warnings: MetricWarning[] = [];
  expect(randScore([0.5, 0.5, 1], [0, 0, 1], { onWarning: (warning) => warnings.push(warning) })).toBe(1);
  expect(warnings).toEqual([
    { code: 'CONTINUOUS_LABELS', message: 'labelsTrue are continuous numbers, where clusters are expected' },
  ]);
});

test('refuse labels that do not fit', () => {
  expect(() => randScore([0, 1], [0])).toThrow('randScore: labelsPred must have 2 labels, as labelsTrue has; got 1');
  expect(() => adjustedRandScore([0, 'a'], [0, 1])).toThrow('labelsTrue must hold labels of one kind');
  // @ts-expect-error missing
  expect(() => fowlkesMallowsScore([0, 1], [0, null])).toThrow(
    'labelsPred must hold strings, finite numbers or booleans',
  );
});
