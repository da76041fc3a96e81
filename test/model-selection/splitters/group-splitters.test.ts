import { DataError, InvalidParameterError, NotSupportedError, ShapeError } from 'pipefit/core';
import {
  crossValidate,
  crossValPredict,
  crossValScore,
  GridSearchCV,
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
  type Split,
  StratifiedGroupKFold,
  TimeSeriesSplit,
} from 'pipefit/model-selection';
import { describe, expect, it } from 'vitest';
import { Toy } from '../toys.js';

const X = Array.from({ length: 12 }, (_, i) => [i]);
const y = X.map((_, i) => (i % 2 === 0 ? 'even' : 'odd'));
const groups = ['b', 'b', 'b', 'b', 'a', 'a', 'a', 'c', 'c', 'c', 'd', 'd'];
const lists = (splits: Iterable<Split>): number[][][] => Array.from(splits, (pair) => pair.map((part) => [...part]));
const BY_GROUP = [
  new GroupKFold({ nSplits: 2 }),
  new GroupShuffleSplit({ randomState: 0 }),
  new GroupTimeSeriesSplit({ nSplits: 2 }),
  new LeaveOneGroupOut(),
  new LeavePGroupsOut({ nGroups: 2 }),
  new StratifiedGroupKFold({ nSplits: 2 }),
];

describe('groups', () => {
  it.each(BY_GROUP.map((splitter) => [splitter.type, splitter] as const))('%s cannot do without', async (type, cv) => {
    const must = `${type}: groups must be given: one group for each row, as strings, numbers or booleans; got`;
    expect(() => cv.split(X, y)).toThrow(`${must} undefined`);
    await expect(crossValScore(new Toy(), X, y, { cv })).rejects.toThrow(`${must} null`);
    await expect(new GridSearchCV(new Toy(), { answer: [0] }, { cv }).fit(X, y)).rejects.toThrow(`${must} null`);
    expect(() => cv.split(X, y, groups.slice(1))).toThrow(ShapeError);
    expect(() => cv.split(X, y, [...groups.slice(1), 1])).toThrow(DataError);
    expect(() => cv.split(X, y, [...groups.slice(1), null])).toThrow(DataError);
    expect(() => cv.split(X, y, 'all')).toThrow(ShapeError);
  });

  it.each(BY_GROUP.map((splitter) => [splitter.type, splitter] as const))(
    'go through every run to %s',
    async (_, cv) => {
      const expected = lists(cv.split(X, y, groups));
      const options = { cv, groups, returnIndices: true } as const;
      const { indices } = await crossValidate(new Toy(), X, y, options);
      expect(indices.train.map((train, k) => [[...train], [...indices.test[k]!]])).toEqual(expected);
      const found = await new GridSearchCV(new Toy(), { answer: [0, 1] }, { cv }).fit(X, y, { groups });
      expect(found.nSplits).toBe(expected.length);
    },
  );

  it('keep rows together when they are predicted', async () => {
    const cv = new LeaveOneGroupOut();
    expect(await crossValPredict(new Toy(), X, y, { cv, groups })).toEqual(y.map(() => 'even'));
  });

  it('are refused by splitters that would divide them', () => {
    const rows = [new KFold(), new LeaveOneOut(), new LeavePOut({ p: 1 }), new RepeatedKFold(), new TimeSeriesSplit()];
    const own = [new RepeatedStratifiedKFold(), new PredefinedSplit({ testFold: X.map((_, i) => i % 3) })];
    for (const splitter of [...rows, ...own]) expect(() => splitter.split(X, y, groups)).toThrow(NotSupportedError);
  });
});

describe('GroupKFold', () => {
  it('gives the largest group to the lightest fold first', () => {
    expect(lists(new GroupKFold({ nSplits: 2 }).split(X, y, groups))).toEqual([
      [
        [4, 5, 6, 7, 8, 9],
        [0, 1, 2, 3, 10, 11],
      ],
      [
        [0, 1, 2, 3, 10, 11],
        [4, 5, 6, 7, 8, 9],
      ],
    ]);
  });

  it('refuses more folds than groups, and a seed that nothing would use', () => {
    expect(() => new GroupKFold().split(X, y, groups)).toThrow(
      'GroupKFold: nSplits must be at most the number of groups (4); got 5',
    );
    expect(() => new GroupKFold({ randomState: 1 })).toThrow('there is nothing random');
    expect(() => new StratifiedGroupKFold().split(X, y, groups)).toThrow(
      'StratifiedGroupKFold: nSplits must be at most the number of groups (4); got 5',
    );
    expect(() => new GroupShuffleSplit({ testSize: 4 }).split(X, y, groups)).toThrow(
      'GroupShuffleSplit: testSize must be a share in (0, 1) or fewer than the number of groups (4); got 4',
    );
    expect(() => new LeavePGroupsOut({ nGroups: 4 }).split(X, y, groups)).toThrow(
      'LeavePGroupsOut: nGroups must be fewer than the number of groups (4); got 4',
    );
    expect(() => new LeaveOneGroupOut().split([1, 2], null, ['a', 'a'])).toThrow(
      'LeaveOneGroupOut: groups must have at least two different values; got one',
    );
  });
});

describe('StratifiedGroupKFold', () => {
  it('says when a class does not reach every fold', async () => {
    const few = y.map((label, i) => (i === 11 ? 'last' : label));
    const cv = new StratifiedGroupKFold({ nSplits: 3 });
    const { warnings } = await crossValidate(new Toy(), X, few, { cv, groups });
    expect(warnings.map(({ message }) => message)).toEqual([
      'crossValidate: the smallest class has 1 rows, fewer than the 3 folds',
    ]);
  });
});

describe('GroupTimeSeriesSplit', () => {
  it('orders groups as they come, whatever they are called', () => {
    const splitter = new GroupTimeSeriesSplit({ nSplits: 3 });
    expect(lists(splitter.split(X, y, groups))).toEqual([
      [
        [0, 1, 2, 3],
        [4, 5, 6],
      ],
      [
        [0, 1, 2, 3, 4, 5, 6],
        [7, 8, 9],
      ],
      [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [10, 11],
      ],
    ]);
    const held = new GroupTimeSeriesSplit({ nSplits: 2, gap: 1, maxTrainSize: 1, testSize: 1 });
    expect(lists(held.split(X, y, groups))).toEqual([
      [
        [0, 1, 2, 3],
        [7, 8, 9],
      ],
      [
        [4, 5, 6],
        [10, 11],
      ],
    ]);
  });

  it('refuses groups that alternate, and too few of them', () => {
    const alternating = ['a', 'a', 'b', 'a', 'c', 'c', 'c', 'c', 'c', 'c', 'c', 'c'];
    expect(() => new GroupTimeSeriesSplit({ nSplits: 2 }).split(X, y, alternating)).toThrow(
      'GroupTimeSeriesSplit: groups must have all rows of a group one after the other, or it is open which group comes ' +
        'first; got "a" again after "b" (row 3)',
    );
    expect(() => new GroupTimeSeriesSplit({ nSplits: 4 }).split(X, y, groups)).toThrow(
      'GroupTimeSeriesSplit: nSplits must be fewer than the number of groups (4); got 4',
    );
    expect(() => new GroupTimeSeriesSplit({ nSplits: 2, gap: 2 }).split(X, y, groups)).toThrow(
      'GroupTimeSeriesSplit: nSplits, testSize and gap must leave at least one of 4 groups to fit on; ' +
        'got 2 parts of 1 and a gap of 2',
    );
  });
});

describe('splitters of rows', () => {
  it('refuse what leaves nothing to fit on', () => {
    expect(() => new LeaveOneOut().split([[1]])).toThrow('LeaveOneOut: X must have at least two rows; got 1');
    expect(() => new LeavePOut({ p: 2 }).split([1, 2])).toThrow(
      'LeavePOut: p must be fewer than the number of rows (2); got 2',
    );
    expect(() => new TimeSeriesSplit().split([1, 2, 3, 4, 5])).toThrow(
      'TimeSeriesSplit: nSplits must be fewer than the number of rows (5); got 5',
    );
    expect(() => new LeavePOut({} as never)).toThrow(InvalidParameterError);
    expect(() => new LeavePGroupsOut({ nGroups: 0 })).toThrow(InvalidParameterError);
    expect(() => new RepeatedKFold({ nSplits: 13 }).split(X)).toThrow('at most the number of rows (12); got 13');
  });

  it('PredefinedSplit keeps a copy of the folds, and refuses what are none', () => {
    const testFold = Int8Array.of(0, 1, -1, 1);
    const splitter = new PredefinedSplit({ testFold });
    testFold.fill(0);
    expect(splitter.params.testFold).toEqual([0, 1, -1, 1]);
    expect(splitter.getNSplits()).toBe(2);
    expect(() => splitter.split([1, 2, 3])).toThrow(ShapeError);
    for (const wrong of [[], [-1, -1], [0.5], 'folds', null]) {
      expect(() => new PredefinedSplit({ testFold: wrong as never })).toThrow(InvalidParameterError);
    }
  });

  it('leave out every choice once', () => {
    const splitter = new LeavePOut({ p: 3 });
    const tests = lists(splitter.split(new Float64Array(7))).map(([, test]) => test!.join());
    expect(splitter.getNSplits(new Float64Array(7))).toBe(35);
    expect(new Set(tests).size).toBe(35);
    expect(new LeavePOut({ p: 30 }).getNSplits(new Float64Array(60))).toBe(Number(118264581564861424n));
  });
});
