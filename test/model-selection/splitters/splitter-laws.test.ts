import fc from 'fast-check';
import {
  GroupKFold,
  GroupShuffleSplit,
  GroupTimeSeriesSplit,
  KFold,
  LeaveOneGroupOut,
  LeaveOneOut,
  LeavePGroupsOut,
  LeavePOut,
  PredefinedSplit,
  RepeatedKFold,
  RepeatedStratifiedKFold,
  ShuffleSplit,
  type Split,
  type Splitter,
  StratifiedGroupKFold,
  StratifiedKFold,
  StratifiedShuffleSplit,
  TimeSeriesSplit,
} from 'pipefit/model-selection';
import { describe, expect, it } from 'vitest';

interface Rows {
  readonly y: readonly string[];
  readonly groups: readonly string[];
}

/** Rows with four of each class at least and six groups at least, whose rows follow each other. */
const rows: fc.Arbitrary<Rows> = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 6, maxLength: 12 }),
    fc.array(fc.nat(2), { minLength: 48, maxLength: 48 }),
  )
  .map(([sizes, classes]) => {
    const groups = sizes.flatMap((size, g) => new Array<string>(size).fill(`g${(g * 7) % 13}`));
    const tail = ['a', 'b', 'c'].flatMap((label) => new Array<string>(4).fill(label));
    const y = [...groups.map((_, row) => ['a', 'b', 'c'][classes[row]!]!), ...tail];
    return { y, groups: [...groups, ...tail.map(() => 'last')] };
  });

const seed = fc.nat(1000);
const DIVIDE_ALL: Readonly<Record<string, (seed: number, rows: Rows) => Splitter>> = {
  GroupKFold: (k) => new GroupKFold(k % 2 === 0 ? { nSplits: 3 } : { nSplits: 4, shuffle: true, randomState: k }),
  KFold: (randomState) => new KFold({ shuffle: true, randomState }),
  LeaveOneGroupOut: () => new LeaveOneGroupOut(),
  LeaveOneOut: () => new LeaveOneOut(),
  PredefinedSplit: (k, { y }) => new PredefinedSplit({ testFold: y.map((_, row) => (row * k) % 5) }),
  StratifiedGroupKFold: (k) =>
    new StratifiedGroupKFold(k % 2 === 0 ? { nSplits: 3 } : { nSplits: 4, shuffle: true, randomState: k }),
  StratifiedKFold: (randomState) => new StratifiedKFold({ nSplits: 4, shuffle: true, randomState }),
};
const DIVIDE_SOME: typeof DIVIDE_ALL = {
  GroupShuffleSplit: (randomState) => new GroupShuffleSplit({ testSize: 0.3, randomState }),
  GroupTimeSeriesSplit: (k) => new GroupTimeSeriesSplit({ nSplits: 2, gap: k % 3 }),
  LeavePGroupsOut: () => new LeavePGroupsOut({ nGroups: 2 }),
  LeavePOut: () => new LeavePOut({ p: 2 }),
  RepeatedKFold: (randomState) => new RepeatedKFold({ nSplits: 3, nRepeats: 2, randomState }),
  RepeatedStratifiedKFold: (randomState) => new RepeatedStratifiedKFold({ nSplits: 3, nRepeats: 2, randomState }),
  ShuffleSplit: (randomState) => new ShuffleSplit({ nSplits: 3, testSize: 0.3, randomState }),
  StratifiedShuffleSplit: (randomState) => new StratifiedShuffleSplit({ nSplits: 3, testSize: 0.3, randomState }),
  TimeSeriesSplit: (k) => new TimeSeriesSplit({ nSplits: 3, gap: k % 2 }),
};
const ALL = { ...DIVIDE_ALL, ...DIVIDE_SOME };

function divide(splitter: Splitter, { y, groups }: Rows): Split[] {
  const given = (splitter as unknown as { readonly usesGroups: boolean }).usesGroups ? groups : null;
  const splits = [...splitter.split(y, y, given)];
  expect(splitter.getNSplits(y, y, given)).toBe(splits.length);
  return splits;
}

const sorted = (positions: readonly number[]): number[] => [...positions].sort((a, b) => a - b);
const property = (make: (seed: number, rows: Rows) => Splitter, check: (splits: Split[], rows: Rows) => void): void =>
  fc.assert(
    fc.property(seed, rows, (k, data) => check(divide(make(k, data), data), data)),
    { numRuns: 40 },
  );

describe('each splitter', () => {
  it.each(Object.entries(ALL))('%s never has a row in both parts, or twice in one', (_, make) => {
    property(make, (splits, { y }) => {
      for (const [train, test] of splits) {
        const positions = [...train, ...test];
        expect(new Set(positions).size).toBe(positions.length);
        expect(positions.every((row) => row >= 0 && row < y.length)).toBe(true);
      }
    });
  });

  it.each(Object.entries(ALL))('%s divides the same way each time', (_, make) => {
    fc.assert(
      fc.property(seed, rows, (k, data) => {
        expect(divide(make(k, data), data)).toEqual(divide(make(k, data), data));
      }),
      { numRuns: 10 },
    );
  });
});

it.each(Object.entries(DIVIDE_ALL))('%s tests each row once and fits on all others', (_, make) => {
  property(make, (splits, { y }) => {
    const all = y.map((_label, row) => row);
    expect(sorted(splits.flatMap(([, test]) => [...test]))).toEqual(all);
    for (const [train, test] of splits) expect(sorted([...train, ...test])).toEqual(all);
  });
});

const BY_GROUP = Object.entries(ALL).filter(([name]) => name.includes('Group'));
it.each(BY_GROUP)('%s never divides a group', (_, make) => {
  property(make, (splits, { groups }) => {
    for (const [train, test] of splits) {
      const tested = new Set(Array.from(test, (row) => groups[row]));
      expect(Array.from(train).some((row) => tested.has(groups[row]))).toBe(false);
    }
  });
});

it.each(BY_GROUP.filter(([name]) => !name.includes('Time')))(
  '%s does not mind where the rows of a group stand',
  (_, make) => {
    fc.assert(
      fc.property(seed, rows, (k, data) => {
        const turned = { y: data.y.toReversed(), groups: data.groups.toReversed() };
        const last = data.y.length - 1;
        const back = divide(make(k, turned), turned).map((pair) =>
          pair.map((part) => sorted(Array.from(part, (row) => last - row))),
        );
        expect(divide(make(k, data), data).map((pair) => pair.map((part) => [...part]))).toEqual(back);
      }),
      { numRuns: 40 },
    );
  },
);

describe('divisions along the time', () => {
  const sizes = fc.record({
    nSplits: fc.integer({ min: 2, max: 4 }),
    gap: fc.nat(2),
    testSize: fc.option(fc.integer({ min: 1, max: 3 })),
    maxTrainSize: fc.option(fc.integer({ min: 1, max: 6 })),
  });

  it('fit on what comes before the gap, and test in ascending order', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 20, max: 60 }), (params, count) => {
        const splits = [...new TimeSeriesSplit(params).split(new Float64Array(count))];
        expect(splits.at(-1)![1].at(-1)).toBe(count - 1);
        let before = -1;
        for (const [train, test] of splits) {
          expect(test[0]! - train.at(-1)!).toBe(params.gap + 1);
          if (before >= 0) expect(test[0]).toBe(before + 1);
          before = test.at(-1)!;
          expect(test.length).toBe(params.testSize ?? Math.floor(count / (params.nSplits + 1)));
          expect(train.length).toBe(Math.min(params.maxTrainSize ?? count, train.at(-1)! + 1));
        }
      }),
    );
  });

  it('are the same for groups of one row as for rows', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 20, max: 40 }), (params, count) => {
        const days = Array.from({ length: count }, (_, day) => (day * 17) % 41);
        expect([...new GroupTimeSeriesSplit(params).split(days, null, days)]).toEqual([
          ...new TimeSeriesSplit(params).split(days),
        ]);
      }),
    );
  });

  it('by group take the rows of the groups that a division of the groups names', () => {
    fc.assert(
      fc.property(
        sizes,
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 20, maxLength: 30 }),
        (params, counts) => {
          const days = counts.flatMap((count, day) => new Array<number>(count).fill(day));
          const byGroup = [...new TimeSeriesSplit(params).split(counts)];
          const rowsOf = (chosen: Int32Array) => days.flatMap((day, row) => (chosen.includes(day) ? [row] : []));
          const splits = [...new GroupTimeSeriesSplit(params).split(days, null, days)];
          expect(splits.map((pair) => pair.map((part) => [...part]))).toEqual(byGroup.map((pair) => pair.map(rowsOf)));
        },
      ),
    );
  });
});
