import fc from 'fast-check';
import { DataError, InvalidParameterError, PipefitError, ShapeError } from 'pipefit/core';
import { type Biclusters, consensusScore } from 'pipefit/metrics';
import { expect, test } from 'vitest';
import { disagreements } from '../oracle-cases.js';

test('is the similarity of what is matched best', () => {
  const a: Biclusters = [[[1, 1, 0, 0]], [[1, 1, 0]]];
  expect(consensusScore(a, a)).toBe(1);
  // Two of four cells, out of four and two.
  expect(consensusScore(a, [[[1, 0, 0, 0]], [[1, 1, 0]]])).toBe(0.5);
  expect(consensusScore(a, [[[0, 0, 1, 1]], [[1, 1, 0]]])).toBe(0);
  expect(
    consensusScore(a, [
      [
        [1, 1, 0, 0],
        [0, 0, 1, 1],
      ],
      [
        [1, 1, 0],
        [0, 0, 1],
      ],
    ]),
  ).toBe(0.5);
});

test('agrees with scikit-learn', () => {
  expect(disagreements('clustering-biclusters', ['consensusScore'], 1e-12)).toEqual([]);
});

/** So many biclusters that each has a row of its own. */
function marked(n: number): Biclusters {
  const rows = Array.from({ length: n }, (_, i) => Array.from({ length: 7 }, (_unused, j) => Number(i === j)));
  return [rows, rows.map(() => [true])];
}

test('finds the best of all assignments', () => {
  const similarities = fc.array(fc.array(fc.integer({ min: -3, max: 9 }), { minLength: 6, maxLength: 6 }), {
    minLength: 6,
    maxLength: 6,
  });
  const size = fc.integer({ min: 1, max: 6 });
  fc.assert(
    fc.property(similarities, size, size, (table, n, m) => {
      const similarity = (aRows: Float64Array, _a: Float64Array, bRows: Float64Array) =>
        table[aRows.indexOf(1)]![bRows.indexOf(1)]!;
      const best = n <= m ? bestSum(table, n, m) : bestSum(turn(table), m, n);
      expect(consensusScore(marked(n), marked(m), { similarity })).toBe(best / Math.max(n, m));
    }),
  );
});

/** The greatest sum that gives each of `n` rows a column of its own, by trying all. */
function bestSum(table: readonly (readonly number[])[], n: number, m: number, row = 0, taken = 0): number {
  if (row === n) return 0;
  const columns = Array.from({ length: m }, (_, j) => j).filter((j) => (taken & (1 << j)) === 0);
  return Math.max(...columns.map((j) => table[row]![j]! + bestSum(table, n, m, row + 1, taken | (1 << j))));
}

function turn(table: readonly (readonly number[])[]): number[][] {
  return table.map((_, j) => table.map((row) => row[j]!));
}

test('is the same with the two exchanged, and in any order', () => {
  const bits = (width: number) => fc.array(fc.boolean(), { minLength: width, maxLength: width });
  const biclusters = fc.array(fc.tuple(bits(4), bits(3)), { minLength: 1, maxLength: 4 }).map((list): Biclusters => {
    // A cell of its own keeps each from being empty.
    return [list.map(([rows]) => [true, ...rows]), list.map(([, columns]) => [true, ...columns])];
  });
  const reversed = ([rows, columns]: Biclusters): Biclusters => [
    [...(rows as readonly boolean[][])].reverse(),
    [...(columns as readonly boolean[][])].reverse(),
  ];
  fc.assert(
    fc.property(biclusters, biclusters, (a, b) => {
      const score = consensusScore(a, b);
      expect(consensusScore(b, a)).toBeCloseTo(score, 14);
      expect(consensusScore(reversed(a), b)).toBeCloseTo(score, 14);
      expect(consensusScore(a, reversed(a))).toBe(1);
    }),
  );
});

test('refuses what it cannot take', () => {
  expect(() => consensusScore([[[1, 0]], [[0]]], [[[0, 0]], [[1]]])).toThrow(DataError);
  expect(() => consensusScore([[[1, 0]], [[1]]], [[[1]], [[1]]])).toThrow(
    'consensusScore: b must be of data with 2 rows, as a is; got 1',
  );
  expect(() => consensusScore([[[1], [1]], [[1]]], [[[1]], [[1]]])).toThrow(ShapeError);
  expect(() => consensusScore(marked(1), marked(1), { similarity: () => Number.NaN })).toThrow(InvalidParameterError);
  // @ts-expect-error no such similarity
  expect(() => consensusScore(marked(1), marked(1), { similarity: 'dice' })).toThrow(InvalidParameterError);
});

test('returns a number or throws one of our errors, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.anything(), (a, b, options) => {
      for (const [first, second] of [
        [a, b],
        [[a, b], marked(1)],
      ]) {
        try {
          expect(typeof consensusScore(first as never, second as never, options as never)).toBe('number');
        } catch (error) {
          if (!(error instanceof PipefitError)) throw error;
        }
      }
    }),
  );
});
