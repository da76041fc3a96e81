import { FeatureUnion, Pipeline } from 'pipefit/compose';
import { DataError } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { SimpleImputer } from 'pipefit/impute';
import { MinMaxScaler, StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';
import { thrown } from '../thrown.js';

const [ROWS, COLUMNS] = [300, 7];

/** Whole numbers with some cells replaced. */
function cells(replaced: Readonly<Record<number, number>>): Matrix {
  const data = Float64Array.from({ length: ROWS * COLUMNS }, (_, k) => replaced[k] ?? k % 11);
  return new Matrix(data, [ROWS, COLUMNS]);
}

const at = (row: number, column: number): number => row * COLUMNS + column;
const clean = cells({});
/** Infinities alone, such as cancel each other, before, after and beside missing values. */
const POISONED: readonly (readonly [row: number, column: number, X: Matrix])[] = [
  [0, 0, cells({ [at(0, 0)]: Infinity })],
  [299, 6, cells({ [at(299, 6)]: -Infinity })],
  [150, 3, cells({ [at(150, 3)]: Infinity, [at(200, 3)]: -Infinity })],
  [150, 4, cells({ [at(150, 3)]: Number.NaN, [at(150, 4)]: -Infinity, [at(151, 3)]: Number.NaN })],
];

describe.each([new StandardScaler(), new StandardScaler({ withMean: false, withStd: false }), new MinMaxScaler()])(
  'infinities and %s',
  (spec) => {
    const model = spec.fit(clean);
    const places = (work: (X: Matrix) => unknown): readonly unknown[] =>
      POISONED.map(([, , X]) => {
        const error = thrown(() => work(X));
        expect(error).toBeInstanceOf(DataError);
        const { owner, row, column } = error as DataError;
        return [owner, row, column];
      });
    const expected = (owner: string): readonly unknown[] => POISONED.map(([row, column]) => [owner, row, column]);

    it('are refused with their place by fit and fitTransform', () => {
      expect(places((X) => spec.fit(X))).toStrictEqual(expected(spec.type));
      expect(places((X) => spec.fitTransform(X))).toStrictEqual(expected(spec.type));
    });

    it('are refused by transform and inverseTransform', () => {
      expect(places((X) => model.transform(X))).toStrictEqual(expected(`${spec.type}.transform`));
      expect(places((X) => model.inverseTransform(X))).toStrictEqual(expected(`${spec.type}.inverseTransform`));
    });

    it('are refused by what else reads the same data', () => {
      const union = new FeatureUnion([
        ['scale', spec],
        ['impute', new SimpleImputer()],
      ]);
      expect(places((X) => union.fit(X)).length).toBe(POISONED.length);
      const twice = new Pipeline([
        ['first', spec],
        ['second', new StandardScaler()],
      ]);
      expect(places((X) => twice.fit(X)).length).toBe(POISONED.length);
    });
  },
);

it('StandardScaler refuses infinities in weighted rows', () => {
  const sampleWeight = Float64Array.from({ length: ROWS }, (_, i) => i % 3);
  for (const [row, column, X] of POISONED) {
    const error = thrown(() => new StandardScaler().fit(X, undefined, { sampleWeight }));
    expect(error).toMatchObject({ code: 'DATA', row, column });
  }
});

it('a StandardScaler takes sums and squares that overflow for what they are', () => {
  const X = new Matrix(Float64Array.of(1e308, 1e308, -1e308, 1e308), [4, 1]);
  const model = new StandardScaler().fit(X);
  expect([...model.mean!]).toStrictEqual([Infinity]);
});
