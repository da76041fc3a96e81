import fc from 'fast-check';
import { InvalidParameterError, NotSupportedError, RandomState } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { KFold, ShuffleSplit, type Split, StratifiedKFold, StratifiedShuffleSplit } from 'pipefit/model-selection';
import { describe, expect, it } from 'vitest';
import { asIndices, fixture, labelsOf } from '../oracle-fixture.js';

const SPLITTERS = { KFold, StratifiedKFold, ShuffleSplit, StratifiedShuffleSplit };
const lists = (splits: Iterable<Split>): number[][][] => Array.from(splits, (pair) => pair.map((rows) => [...rows]));

describe("scikit-learn's divisions", () => {
  for (const name of Object.keys(SPLITTERS) as (keyof typeof SPLITTERS)[]) {
    it(name, () => {
      const cases = fixture.splits.filter(([splitter]) => splitter === name);
      expect(cases.length).toBeGreaterThan(80);
      for (const [, labels, params, expected] of cases) {
        const y = labelsOf(labels);
        const divide = () => Array.from(new SPLITTERS[name](params).split(y, y), (pair) => pair.map(asIndices));
        if (expected === 'error') expect(divide, JSON.stringify([labels, params])).toThrow(InvalidParameterError);
        else expect(divide(), JSON.stringify([labels, params])).toEqual(expected);
      }
    });
  }
});

describe('KFold', () => {
  it('gives the first folds one row more where the rows do not divide', () => {
    expect(lists(new KFold({ nSplits: 3 }).split(new Float64Array(5)))).toEqual([
      [
        [2, 3, 4],
        [0, 1],
      ],
      [
        [0, 1, 4],
        [2, 3],
      ],
      [[0, 1, 2, 3], [4]],
    ]);
  });

  it('takes the number of rows of vectors, matrices, records and columns', () => {
    const expected = lists(new KFold({ nSplits: 2 }).split([1, 2, 3]));
    for (const X of [[[1], [2], [3]], Matrix.zeros(3, 2), [{ a: 1 }, { a: 2 }, { a: 3 }], { a: [1, 2, 3] }]) {
      expect(lists(new KFold({ nSplits: 2 }).split(X))).toEqual(expected);
    }
  });

  it('gives the same folds each time for an integer seed, and other ones each time for a random state', () => {
    const splitter = new KFold({ nSplits: 2, shuffle: true, randomState: 3 });
    const rows = new Float64Array(20);
    expect(lists(splitter.split(rows))).toEqual(lists(splitter.split(rows)));
    const moving = new KFold({ nSplits: 2, shuffle: true, randomState: new RandomState(3) });
    expect(lists(moving.split(rows))).toEqual(lists(splitter.split(rows)));
    expect(lists(moving.split(rows))).not.toEqual(lists(splitter.split(rows)));
    expect(splitter.getNSplits()).toBe(2);
  });

  it('refuses what cannot be meant', () => {
    expect(() => new KFold({ nSplits: 1 })).toThrow('KFold: nSplits must be a whole number of at least 2; got 1');
    expect(() => new KFold({ randomState: 0 })).toThrow(
      'KFold: randomState must be null without shuffle: there is nothing random; got a seed',
    );
    expect(() => new KFold({ nSplit: 3 } as never)).toThrow(InvalidParameterError);
    expect(() => new KFold({ nSplits: 5 }).split([1, 2, 3])).toThrow(
      'KFold: nSplits must be at most the number of rows (3); got 5',
    );
    expect(() => new KFold({ nSplits: 2 }).split([1, 2, 3], [1, 2])).toThrow(
      'KFold: y must have 3 rows, as many as the others; got 2',
    );
    expect(() => new KFold({ nSplits: 2 }).split([1, 2, 3], null, [1, 1, 2])).toThrow(NotSupportedError);
  });

  it('partitions the rows into folds whose sizes differ by one at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 2, max: 12 }), fc.nat(), (rows, nSplits, seed) => {
        fc.pre(nSplits <= rows);
        const splits = [...new KFold({ nSplits, shuffle: true, randomState: seed }).split(new Float64Array(rows))];
        expectPartition(splits, rows);
        const sizes = splits.map(([, test]) => test.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('StratifiedKFold', () => {
  it('does not depend on how the classes are called', () => {
    const y = [1, 0, 1, 1, 0, 2, 2, 0, 1, 2, 2, 0];
    const names = y.map((k) => ['z', 'm', 'a'][k]!);
    const splitter = new StratifiedKFold({ nSplits: 3, shuffle: true, randomState: 5 });
    expect(lists(splitter.split(y, names))).toEqual(lists(splitter.split(y, y)));
  });

  it('refuses classes that are all smaller than the number of folds, and targets of regression', () => {
    expect(() => new StratifiedKFold({ nSplits: 3 }).split([1, 2, 3, 4], ['a', 'a', 'b', 'b'])).toThrow(
      'StratifiedKFold: nSplits must be at most the number of rows of the largest class (2); got 3',
    );
    expect(() => new StratifiedKFold({ nSplits: 2 }).split([1, 2, 3], [0.5, 1.5, 2.5])).toThrow(
      'StratifiedKFold: y must hold class labels, not continuous numbers; got 0.5 (row 0)',
    );
    expect(() => new StratifiedKFold({ nSplits: 2 }).split([1, 2, 3])).toThrow('StratifiedKFold: y must be given');
  });

  it('partitions the rows and spreads each class evenly', () => {
    const labels = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 4, maxLength: 60 });
    fc.assert(
      fc.property(labels, fc.integer({ min: 2, max: 6 }), fc.boolean(), (y, nSplits, shuffle) => {
        const counts = new Map<string, number>();
        for (const label of y) counts.set(label, (counts.get(label) ?? 0) + 1);
        fc.pre(Math.max(...counts.values()) >= nSplits && y.length >= nSplits);
        const params = { nSplits, shuffle, randomState: shuffle ? 1 : null };
        const splits = [...new StratifiedKFold(params).split(y, y)];
        expectPartition(splits, y.length);
        for (const [label, count] of counts) {
          for (const [, test] of splits) {
            const inFold = [...test].filter((row) => y[row] === label).length;
            expect(Math.abs(inFold - count / nSplits)).toBeLessThan(1);
          }
        }
      }),
    );
  });
});

describe('ShuffleSplit and StratifiedShuffleSplit', () => {
  it('never have a row in both parts', () => {
    const sizes = fc.record({ testSize: fc.integer({ min: 2, max: 8 }), trainSize: fc.integer({ min: 2, max: 12 }) });
    fc.assert(
      fc.property(sizes, fc.nat(), fc.constantFrom(ShuffleSplit, StratifiedShuffleSplit), (size, seed, Splitter) => {
        const y = Array.from({ length: 20 }, (_, i) => i % 2);
        for (const [train, test] of new Splitter({ ...size, nSplits: 3, randomState: seed }).split(y, y)) {
          expect([train.length, test.length]).toEqual([size.trainSize, size.testSize]);
          expect(new Set([...train, ...test]).size).toBe(train.length + test.length);
        }
      }),
    );
  });

  it('refuse sizes that leave nothing, or no room for a class', () => {
    const rows = [1, 2, 3, 4];
    expect(() => new ShuffleSplit({ testSize: 4 }).split(rows)).toThrow(
      'ShuffleSplit: testSize must be a share in (0, 1) or fewer than the number of rows (4); got 4',
    );
    expect(() => new ShuffleSplit({ testSize: 0.9 }).split([1])).toThrow(
      'ShuffleSplit: the training part must have at least one row; got none of 1 rows',
    );
    expect(() => new ShuffleSplit({ testSize: 3, trainSize: 2 }).split(rows)).toThrow(
      'ShuffleSplit: testSize + trainSize must be at most the number of rows (4); got 5',
    );
    expect(() => new ShuffleSplit({ testSize: 0.7, trainSize: 0.7 }).split(rows)).toThrow('must be at most 1; got 1.4');
    expect(() => new ShuffleSplit({ testSize: 1.5 })).toThrow(InvalidParameterError);
    expect(() => new StratifiedShuffleSplit().split([1, 2, 3], ['a', 'a', 'b'])).toThrow(
      'StratifiedShuffleSplit: y must have at least two rows of each class; got one row of class "b"',
    );
    expect(() => new StratifiedShuffleSplit({ testSize: 1 }).split(rows, [0, 0, 1, 1])).toThrow(
      'StratifiedShuffleSplit: testSize must leave room for each of the 2 classes; got 1 rows',
    );
  });
});

function expectPartition(splits: readonly Split[], rows: number): void {
  const all = Array.from({ length: rows }, (_, row) => row);
  expect(splits.flatMap(([, test]) => [...test]).sort((a, b) => a - b)).toEqual(all);
  for (const [train, test] of splits) {
    expect([...train, ...test].sort((a, b) => a - b)).toEqual(all);
    expect([...test]).toEqual([...test].sort((a, b) => a - b));
  }
}
