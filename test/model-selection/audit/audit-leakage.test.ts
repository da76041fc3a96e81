import { inspect } from 'node:util';
import fc from 'fast-check';
import { FunctionTransformer, Pipeline } from 'pipefit/compose';
import { InvalidParameterError, RandomState, ShapeError } from 'pipefit/core';
import { Matrix, Table } from 'pipefit/data';
import { makeClassification } from 'pipefit/datasets';
import { DummyClassifier } from 'pipefit/dummy';
import { SimpleImputer } from 'pipefit/impute';
import { LogisticRegression } from 'pipefit/linear-model';
import {
  auditLeakage,
  GridSearchCV,
  GroupKFold,
  KFold,
  type LeakageCode,
  type LeakageReport,
} from 'pipefit/model-selection';
import { KNeighborsClassifier } from 'pipefit/neighbors';
import { MinMaxScaler, StandardScaler } from 'pipefit/preprocessing';
import { DecisionTreeClassifier, DecisionTreeRegressor } from 'pipefit/tree';
import { describe, expect, it } from 'vitest';

const SEEDS = [1, 2, 3, 4, 5];
const tree = new DecisionTreeClassifier({ randomState: 0 });
const kfold = new KFold({ nSplits: 5, shuffle: true, randomState: 0 });
const codesOf = (report: LeakageReport): LeakageCode[] => report.findings.map(({ code }) => code);

/** Measurements without any leak: noise that tells a little of two classes. */
function clean(seed: number, rows = 120, columns = 4): { X: number[][]; y: string[]; random: RandomState } {
  const random = new RandomState(seed);
  const y = Array.from({ length: rows }, (_, i) => (i % 3 === 0 ? 'yes' : 'no'));
  const X = y.map((label) =>
    Array.from(random.randints(columns, 0, 1e9), (noise, j) => noise / 1e8 + (label === 'yes' ? j : 0) + j),
  );
  return { X, y, random };
}

describe('clean data', () => {
  it.each(SEEDS)('have no findings (seed %i)', (seed) => {
    const { X, y } = clean(seed);
    expect(codesOf(auditLeakage(tree, X, y))).toEqual([]);
    const numbers = X.map(([a, b], i) => a! + b! * ((i % 7) - 3));
    expect(codesOf(auditLeakage(new DecisionTreeRegressor(), X, numbers))).toEqual([]);
  });

  it('have none whatever they are', () => {
    const cell = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const data = fc.integer({ min: 1, max: 5 }).chain((width) =>
      fc.array(fc.tuple(fc.array(cell, { minLength: width, maxLength: width }), fc.boolean()), {
        minLength: 12,
        maxLength: 60,
      }),
    );
    fc.assert(
      fc.property(data, fc.integer({ min: 0, max: 1000 }), (rows, seed) => {
        // Values as measured: those that fast-check likes to repeat are moved apart, and tell nothing of the target.
        const random = new RandomState(seed);
        const X = rows.map(([row]) => row.map((value) => value + random.randint(1, 1e9) / 1e9));
        const y = rows.map((_, i) => (random.randint(2) === 1 || i < 5 ? i % 2 : 1));
        const report = auditLeakage(new DummyClassifier(), X, y, { cv: kfold });
        expect(codesOf(report)).toEqual([]);
        expect(report.isClean).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('of few values have a note at most, where rows are equal by chance', () => {
    for (const seed of SEEDS) {
      const random = new RandomState(seed);
      const X = Array.from({ length: 200 }, () => Array.from(random.randints(3, 0, 4)));
      const y = X.map(() => random.randint(2));
      const report = auditLeakage(tree, X, y);
      expect(report.findings.map(({ severity }) => severity)).toEqual(['note']);
      expect(codesOf(report)).toEqual(['DUPLICATE_ROWS']);
    }
  });

  it('of the library’s generators and of a pipeline that prepares have none', () => {
    const [X, y] = makeClassification(200, 6, { randomState: 4 });
    const pipe = new Pipeline([
      ['impute', new SimpleImputer()],
      ['scale', new StandardScaler()],
      ['clf', new LogisticRegression()],
    ]);
    expect(codesOf(auditLeakage(pipe, X, y))).toEqual([]);
  });
});

describe('divisions', () => {
  const { X, y } = clean(7, 30);

  it('that score on training rows are found', () => {
    const cv = [
      [
        [0, 1, 2, 3, 4, 5],
        [5, 6, 7],
      ],
      [
        [6, 7, 8, 9, 10],
        [0, 1, 2],
      ],
      [
        [0, 3, 6, 9],
        [9, 0],
      ],
    ] as const;
    const [finding, ...rest] = auditLeakage(tree, X, y, { cv }).findings;
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      code: 'ROWS_IN_BOTH_PARTS',
      severity: 'error',
      message: '3 rows in the training part and the test part of the same division (rows 0, 5, 9)',
      rows: [0, 5, 9],
      splits: [0, 2],
      count: 3,
    });
  });

  it('that split groups are found, also where the splitter knows nothing of groups', () => {
    const groups = Array.from({ length: 30 }, (_, i) => `patient ${Math.floor(i / 2)}`);
    const report = auditLeakage(tree, X, y, { cv: new KFold({ nSplits: 4 }), groups });
    expect(codesOf(report)).toEqual(['GROUPS_SPLIT']);
    // 30 rows in 8, 8, 7 and 7: of the borders at 8, 16 and 23 only the last divides a pair.
    expect(report.findings[0]).toMatchObject({ rows: [22], splits: [2, 3], count: 1 });
    expect(report.findings[0]!.message).toBe('1 group with rows in both parts of a division (patient 11)');
    const whole = auditLeakage(tree, X, y, { cv: new KFold({ nSplits: 3 }), groups });
    expect(codesOf(whole)).toEqual([]);
    expect(codesOf(auditLeakage(tree, X, y, { cv: new GroupKFold({ nSplits: 3 }), groups }))).toEqual([]);
  });

  it('that fit on the future are found', () => {
    const past = [
      [
        [0, 1, 2, 3],
        [4, 5],
      ],
      [
        [0, 1, 2, 3, 4, 5],
        [6, 7],
      ],
    ] as const;
    const time = Array.from({ length: 30 }, (_, i) => i);
    expect(codesOf(auditLeakage(tree, X, y, { cv: past, time }))).toEqual([]);
    const back = time.toReversed();
    const report = auditLeakage(tree, X, y, { cv: past, time: back });
    expect(report.findings).toMatchObject([
      { code: 'FUTURE_IN_TRAINING', severity: 'error', rows: [4, 5, 6, 7], splits: [0, 1], count: 4 },
    ]);
    expect(codesOf(auditLeakage(tree, X, y, { cv: 5, time }))).toEqual(['FUTURE_IN_TRAINING']);
  });

  it('read time from a column, texts and dates; missing times count for nothing', () => {
    const cv = [[[0, 1], [2]]] as const;
    const days = ['2024-01-03', '2024-01-01', '2024-01-02'];
    const rows = days.map((day, i) => ({ day, size: i * 1.5 }));
    const dummy = new DummyClassifier();
    const labels = ['a', 'b', 'a'];
    expect(codesOf(auditLeakage(dummy, rows, labels, { cv, time: 'day' }))).toEqual(['FUTURE_IN_TRAINING']);
    const numbers = rows.map(({ size }) => [size]);
    const dates = days.map((day) => new Date(day));
    expect(codesOf(auditLeakage(tree, numbers, labels, { cv, time: dates }))).toEqual(['FUTURE_IN_TRAINING']);
    expect(codesOf(auditLeakage(tree, numbers, labels, { cv, time: [null, days[1], days[2]] }))).toEqual([]);
    expect(codesOf(auditLeakage(tree, numbers, labels, { cv, time: 0 }))).toEqual([]);
    expect(codesOf(auditLeakage(tree, [[3], [1], [2]], labels, { cv, time: 'x0' }))).toEqual(['FUTURE_IN_TRAINING']);
  });

  it('of a search are those of its cv', () => {
    const cv = [
      [
        [0, 1, 2, 3],
        [3, 4],
      ],
    ] as const;
    const search = new GridSearchCV(tree, { maxDepth: [1, 2] }, { cv });
    expect(codesOf(auditLeakage(search, X, y))).toEqual(['ROWS_IN_BOTH_PARTS']);
    expect(codesOf(auditLeakage(search, X, y, { cv: 3 }))).toEqual([]);
  });
});

describe('duplicates', () => {
  it.each(SEEDS)('that straddle folds are found, with their targets (seed %i)', (seed) => {
    const { X, y, random } = clean(seed);
    // Rows that oversampling would repeat: the first ten once more, two of them with the other label.
    const chosen = random.permutation(60).slice(0, 10);
    const again = Array.from(chosen, (row) => [...X[row]!]);
    const labels = Array.from(chosen, (row, k) => (k < 2 ? 'other' : y[row]!));
    const cv = Array.from({ length: 1 }, () => [
      Array.from({ length: 120 }, (_, i) => i),
      Array.from({ length: 10 }, (_, i) => 120 + i),
    ]) as unknown as [number[], number[]][];
    const report = auditLeakage(tree, [...X, ...again], [...y, ...labels], { cv });
    expect(codesOf(report)).toEqual(['DUPLICATE_ROWS']);
    const [finding] = report.findings;
    expect(finding).toMatchObject({ severity: 'error', count: 10, splits: [0] });
    expect(finding!.message).toMatch(
      /^10 test rows equal to a training row, 8 of them with the same target \(rows 122 and /,
    );
    expect(finding!.rows).toEqual([122, 123, 124, 125, 126].flatMap((row) => [row, chosen[row - 120]!]));
  });

  it('within one part are none', () => {
    const { X, y } = clean(3);
    const twice = [...X, ...X.slice(0, 5)];
    const labels = [...y, ...y.slice(0, 5)];
    const train = [...Array.from({ length: 100 }, (_, i) => i), 120, 121, 122, 123, 124];
    const test = Array.from({ length: 20 }, (_, i) => 100 + i);
    expect(codesOf(auditLeakage(tree, twice, labels, { cv: [[train, test]] }))).toEqual([]);
  });

  it('are a warning when all have other targets, and compare cells of tables', () => {
    const { X, y } = clean(3, 40);
    const report = auditLeakage(tree, [...X, X[0]!], [...y, 'other'], {
      cv: [
        [
          [0, 1, 2, 3],
          [40, 39],
        ],
      ],
    });
    expect(report.findings).toMatchObject([{ code: 'DUPLICATE_ROWS', severity: 'warning', count: 1, rows: [40, 0] }]);
    const rows = X.map(([size], i) => ({ size: size!, city: i % 2 === 0 ? 'Bern' : null }));
    const table = Table.fromRows([...rows, rows[1]!]);
    const dummy = new DummyClassifier();
    const found = auditLeakage(dummy, table, [...y, y[1]!], { cv: [[[0, 1, 2, 3], [40]]] });
    expect(codesOf(found)).toEqual(['DUPLICATE_ROWS']);
  });
});

describe('columns that were prepared before', () => {
  const { X, y } = clean(11);

  it('by scalers are found', () => {
    const scaled = new StandardScaler().fitTransform(X);
    const report = auditLeakage(tree, scaled, y);
    expect(report.findings).toMatchObject([
      { code: 'STANDARDIZED_BEFORE', severity: 'warning', columns: ['x0', 'x1', 'x2', 'x3'], count: 4 },
    ]);
    const sample = scaled.toArray().map((row) => row.map((value) => Number((value * Math.sqrt(119 / 120)).toFixed(9))));
    expect(codesOf(auditLeakage(tree, sample, y))).toEqual(['STANDARDIZED_BEFORE']);
    const ranged = new MinMaxScaler().fitTransform(X);
    expect(auditLeakage(tree, ranged, y).findings).toMatchObject([{ code: 'RANGE_SCALED_BEFORE', severity: 'note' }]);
  });

  it('by an imputer of means are found', () => {
    const holes = X.map((row, i) => row.map((value, j) => (j === 1 && i % 9 === 0 ? Number.NaN : value)));
    expect(codesOf(auditLeakage(tree, holes, y))).toEqual([]);
    const filled = new SimpleImputer().fitTransform(holes);
    expect(auditLeakage(tree, filled, y).findings).toMatchObject([
      { code: 'IMPUTED_BEFORE', severity: 'warning', columns: ['x1'] },
    ]);
  });

  it('by means of the target are found', () => {
    const groupOf = (i: number): number => (i % 7) % 4;
    const exact = [0, 1, 2, 3].map((group) => {
      const members = y.filter((_, i) => groupOf(i) === group);
      return members.filter((label) => label === 'yes').length / members.length;
    });
    const encoded = X.map((row, i) => [...row, exact[groupOf(i)]!]);
    expect(auditLeakage(tree, encoded, y).findings).toMatchObject([
      { code: 'TARGET_ENCODED_BEFORE', severity: 'error', columns: ['x4'] },
    ]);
  });

  it('of whole numbers and flags are none', () => {
    const design = Array.from({ length: 48 }, (_, i) => [i % 2 === 0 ? -1 : 1, (i % 3) - 1, i]);
    const random = new RandomState(1);
    const labels = design.map(() => (random.randint(2) === 0 ? 'a' : 'b'));
    expect(codesOf(auditLeakage(new DummyClassifier(), design, labels))).toEqual([]);
  });
});

describe('columns that give the target away', () => {
  it.each(SEEDS)('by their values are found (seed %i)', (seed) => {
    const { X, y, random } = clean(seed);
    const told = X.map((row, i) => [row[0]!, (y[i] === 'yes' ? 50 : 20) + random.randint(20), row[1]!]);
    const [finding, ...rest] = auditLeakage(tree, told, y).findings;
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ code: 'COLUMN_PREDICTS_ALONE', severity: 'warning', columns: ['x1'], count: 1 });
    expect(finding!.message).toContain('by balanced accuracy (x1 with 1.000)');
    expect(codesOf(auditLeakage(tree, X, y, { threshold: 0.5 }))).toContain('COLUMN_PREDICTS_ALONE');
  });

  it('in a regression are found by R²', () => {
    const { X, random } = clean(5);
    const price = X.map(([a, b]) => a! * b!);
    const told = X.map((row, i) => [...row, price[i]! * 1.19 + random.randint(3)]);
    const report = auditLeakage(new DecisionTreeRegressor(), told, price);
    expect(report.findings).toMatchObject([{ code: 'COLUMN_PREDICTS_ALONE', columns: ['x4'] }]);
    expect(report.findings[0]!.message).toContain('by R² (x4 with 0.99');
  });

  it('of texts, and by where they are missing', () => {
    const { X, y } = clean(6);
    const rows = X.map(([size], i) => ({
      size: size!,
      status: y[i] === 'yes' ? ['ended', 'refunded'][i % 2]! : ['active', 'new', 'paused'][i % 3]!,
      endDate: y[i] === 'yes' ? 20_000 + size! : null,
      note: i % 4 === 0 ? null : 'text',
    }));
    const report = auditLeakage(new DummyClassifier(), Table.fromRows(rows), y);
    expect(report.findings.map(({ code, columns }) => [code, columns])).toEqual([
      ['COLUMN_PREDICTS_ALONE', ['status', 'endDate']],
      ['MISSINGNESS_PREDICTS', ['endDate']],
    ]);
  });

  it('of few rows may do so by chance, and of many are looked at in part', () => {
    const X = [[0.5], [1.5], [2.5], [10.5], [11.5], [12.5]];
    expect(codesOf(auditLeakage(tree, X, ['a', 'a', 'a', 'b', 'b', 'b'], { cv: 3 }))).toEqual([]);
    const many = Array.from({ length: 30_000 }, (_, i) => [i * 1.1 + (i % 7)]);
    const labels = many.map((_, i) => (i < 15_000 ? 'a' : 'b'));
    expect(codesOf(auditLeakage(tree, many, labels, { cv: 2 }))).toEqual(['COLUMN_PREDICTS_ALONE']);
  });
});

describe('fitted models', () => {
  const { X, y } = clean(13);
  const through = (model: object) =>
    new Pipeline([
      [
        'scale',
        new FunctionTransformer({
          func: (part: Matrix, words: unknown) =>
            (words as { model: { transform(X: Matrix): Matrix } }).model.transform(part),
          kwArgs: { model },
        } as never),
      ],
      ['clf', new LogisticRegression()],
    ]);

  it('of all rows are found by fitting them again', () => {
    const report = auditLeakage(through(new StandardScaler().fit(X)), X, y);
    expect(report.findings).toMatchObject([
      {
        code: 'FITTED_BEFORE',
        severity: 'error',
        message: 'FunctionTransformer holds a StandardScaler that was fitted before, on all rows that are scored on',
        count: 120,
      },
    ]);
  });

  it('that keep rows of X are found by them', () => {
    const model = new KNeighborsClassifier().fit(X.slice(10, 30), y.slice(10, 30));
    const [finding] = auditLeakage(through(model), X, y).findings;
    expect(finding).toMatchObject({ code: 'FITTED_BEFORE', severity: 'error', rows: [10, 11, 12, 13, 14], count: 20 });
  });

  it('of other rows are a note', () => {
    const others = new StandardScaler().fit(clean(14).X);
    expect(auditLeakage(through(others), X, y).findings).toMatchObject([{ code: 'FITTED_BEFORE', severity: 'note' }]);
  });
});

describe('a report', () => {
  it('reads well, the surest first', () => {
    const { X, y } = clean(2);
    const scaled = new StandardScaler().fitTransform(X);
    const groups = y.map((_, i) => i % 20);
    const report = auditLeakage(tree, scaled, y, { cv: kfold, groups });
    expect(String(report)).toBe(
      [
        'DecisionTreeClassifier, 5 divisions of 120 rows: 2 findings',
        'error    GROUPS_SPLIT: 20 groups with rows in both parts of a division (2, 7, 8, 10, 16 and 15 more)',
        '         → Keep groups whole: GroupKFold, StratifiedGroupKFold, LeaveOneGroupOut or GroupTimeSeriesSplit as cv.',
        'warning  STANDARDIZED_BEFORE: 4 columns with mean 0 and deviation 1 over all rows (x0, x1, x2, x3)',
        '         → Pass the raw columns and make StandardScaler a step of the pipeline, so that each fit scales by its training rows.',
        'not looked at: time (no time was given)',
      ].join('\n'),
    );
    expect(inspect(report)).toBe(String(report));
    expect(String(auditLeakage(tree, X, y))).toBe(
      'DecisionTreeClassifier, 5 divisions of 120 rows: no findings\nnot looked at: groups (no groups were given), time (no time was given)',
    );
  });

  it('does not depend on the order of columns, and leaves the data as they are', () => {
    const { X, y } = clean(9);
    const data = new Matrix(Float64Array.from(X.flat()), [120, 4]);
    const before = data.data.slice();
    const report = auditLeakage(tree, data, y, { groups: y.map((_, i) => i % 30) });
    expect(data.data).toEqual(before);
    const turned = auditLeakage(
      tree,
      X.map((row) => row.toReversed()),
      y,
      { groups: y.map((_, i) => i % 30) },
    );
    expect(turned.findings).toEqual(report.findings);
  });
});

describe('wrong arguments', () => {
  const { X, y } = clean(1, 30);

  it('are refused by name', () => {
    expect(() => auditLeakage({} as never, X as never, y as never)).toThrow(
      'auditLeakage: estimator must be an estimator',
    );
    expect(() => auditLeakage(tree, X, y.slice(1))).toThrow(ShapeError);
    expect(() => auditLeakage(tree, X, y, { groups: [1, 2] })).toThrow(ShapeError);
    expect(() => auditLeakage(tree, X, y, { time: [1, 2] })).toThrow(ShapeError);
    expect(() => auditLeakage(tree, X, y, { time: 'day' })).toThrow(
      'auditLeakage: time must be a vector, or one of the columns x0, x1, x2, x3; got "day"',
    );
    expect(() => auditLeakage(tree, X, y, { time: X as never })).toThrow(InvalidParameterError);
    expect(() => auditLeakage(tree, X, y, { threshold: 2 })).toThrow(InvalidParameterError);
    expect(() => auditLeakage(tree, X, y, { group: [] } as never)).toThrow('(did you mean groups?)');
  });
});
