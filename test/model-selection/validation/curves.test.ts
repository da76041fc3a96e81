import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePipeline } from 'pipefit/compose';
import { AbortedError, InvalidParameterError, NotSupportedError, ShapeError } from 'pipefit/core';
import {
  type Executor,
  GroupKFold,
  inProcess,
  KFold,
  LeaveOneGroupOut,
  learningCurve,
  learningCurveChart,
  type Progress,
  permutationTestScore,
  type Task,
  validationCurve,
  validationCurveChart,
} from 'pipefit/model-selection';
import { StandardScaler } from 'pipefit/preprocessing';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { describe, expect, it } from 'vitest';
import { Toy } from '../toys.js';

const X = Array.from({ length: 24 }, (_, i) => [i, (i * 5) % 7]);
const y = X.map(([, b]) => (b! > 3 ? 'high' : 'low'));
const tree = new DecisionTreeClassifier({ randomState: 0 });

/** Runs tasks from the last to the first. */
const backwards: Executor = {
  run: async <T>(tasks: readonly Task<T>[]) => {
    const results: T[] = [];
    for (let k = tasks.length - 1; k >= 0; k--) results[k] = await tasks[k]!.run();
    return results;
  },
};

describe('learningCurve', () => {
  it('takes the first rows of each training part, and scores on them and on the test rows', async () => {
    Toy.seen.length = 0;
    const cv = new KFold({ nSplits: 2 });
    const curve = await learningCurve(new Toy(), X, y, { trainSizes: [2, 3], cv });
    expect(Toy.seen).toEqual([
      [12, 13],
      [12, 13, 14],
      [0, 1],
      [0, 1, 2],
    ]);
    expect(curve.trainScores.shape).toEqual([2, 2]);
    expect(Object.keys(curve).sort()).toEqual(['testScores', 'trainScores', 'trainSizes', 'warnings']);
  });

  it('reads whole numbers as rows, and numbers of a Float64Array as shares', async () => {
    const sizes = async (trainSizes: ArrayLike<number> & object) => [
      ...(await learningCurve(new Toy(), X, y, { trainSizes, cv: 2 })).trainSizes,
    ];
    expect(await sizes([1])).toEqual([1]);
    expect(await sizes(Float64Array.of(1))).toEqual([12]);
    expect(await sizes([12, 3, 12])).toEqual([3, 12]);
    expect(await sizes([0.01, 1])).toEqual([1, 12]);
    const { warnings } = await learningCurve(new Toy(), X, y, { trainSizes: [3, 3], cv: 2 });
    expect(warnings.map(({ message }) => message)).toEqual([
      'learningCurve: trainSizes has 2 sizes, of which 1 are different numbers of rows',
    ]);
  });

  it('measures times when it is asked to, by any clock', async () => {
    let now = 0;
    const clock = (): number => ++now;
    const curve = await learningCurve(new Toy(), X, y, { trainSizes: [3, 5], cv: 2, returnTimes: true, clock });
    expect(curve.fitTimes.toArray()).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(curve.scoreTimes.shape).toEqual([2, 2]);
    const own = await learningCurve(new Toy(), X, y, { trainSizes: [3], cv: 2, returnTimes: true });
    expect(own.fitTimes.data.every((seconds) => seconds >= 0)).toBe(true);
  });

  it('notes fits that fail', async () => {
    const toy = new Toy({ trouble: 'sevens' });
    const curve = await learningCurve(toy, X, y, {
      trainSizes: [3, 10],
      cv: new KFold({ nSplits: 2 }),
      errorScore: -1,
    });
    expect(curve.testScores.get(1, 1)).toBe(-1);
    expect(curve.warnings.map(({ code, split }) => [code, split])).toEqual([['FIT_FAILED', 1]]);
  });

  it('refuses what cannot be meant', async () => {
    const run = (options: object) => learningCurve(new Toy(), X, y, options as never);
    await expect(run({ trainSizes: [13], cv: 2 })).rejects.toThrow(
      'learningCurve: trainSizes must be at most the training rows of the first division (12); got 13',
    );
    await expect(run({ trainSizes: [0.5, 2] })).rejects.toThrow('trainSizes must be shares in (0, 1]; got 2');
    for (const trainSizes of [[], [0], [-1], [Number.NaN], 'all', 5]) {
      await expect(run({ trainSizes })).rejects.toThrow(InvalidParameterError);
    }
    await expect(run({ exploitIncrementalLearning: true })).rejects.toThrow(
      'learningCurve: exploitIncrementalLearning must be false (no estimator has partialFit yet); got true',
    );
    await expect(run({ exploitIncrementalLearning: true })).rejects.toThrow(NotSupportedError);
    await expect(run({ preDispatch: 3 })).rejects.toThrow(NotSupportedError);
    await expect(run({ randomState: 1 })).rejects.toThrow('randomState must be null without shuffle');
    await expect(run({ clock: () => 0 })).rejects.toThrow('clock must be null without returnTimes');
    await expect(run({ scoring: ['accuracy'] })).rejects.toThrow('scoring must give one score');
    await expect(run({ scoring: () => ({ a: 1, b: 2 }) })).rejects.toThrow('scoring must give one score');
    await expect(run({ cv: new GroupKFold({ nSplits: 2 }) })).rejects.toThrow('GroupKFold: groups must be given');
  });
});

describe('validationCurve', () => {
  it('reaches into steps, and refuses values before anything is fitted', async () => {
    const pipe = makePipeline(new StandardScaler(), tree);
    const options = { paramName: 'decisiontreeclassifier__maxDepth', paramRange: [1, 2, null], cv: 3 } as const;
    const curve = await validationCurve(pipe, X, y, options);
    expect(curve.trainScores.shape).toEqual([3, 3]);
    expect(Object.keys(curve).sort()).toEqual(['paramRange', 'testScores', 'trainScores', 'warnings']);
    const run = (options: object) => validationCurve(tree, X, y, options as never);
    await expect(run({ paramName: 'depth', paramRange: [1] })).rejects.toThrow('a parameter name must be one of');
    await expect(run({ paramName: 'maxDepth', paramRange: [0] })).rejects.toThrow('maxDepth must');
    await expect(run({ paramName: 'maxDepth', paramRange: [] })).rejects.toThrow('paramRange must be a vector');
    await expect(run({ paramRange: [1] })).rejects.toThrow('paramName must be a string');
  });
});

describe('permutationTestScore', () => {
  it('permutes y within groups only', async () => {
    const seen: string[] = [];
    const groups = X.map((_, i) => i % 3);
    const mark = y.map((_, i) => `${i % 3}${i % 2}`);
    const scoring = (
      _model: unknown,
      rows: { readonly shape: readonly number[] },
      truth: readonly string[],
    ): number => {
      seen.push(
        ...truth.map(
          (label, i) => `${label[0]} ${(rows as unknown as { get(i: number, j: number): number }).get(i, 0) % 3}`,
        ),
      );
      return 0;
    };
    const options = { groups, nPermutations: 5, cv: 4, scoring } as never;
    const test = await permutationTestScore(new Toy(), X, mark, options);
    expect(seen).toHaveLength(6 * 24);
    expect(seen.every((pair) => pair[0] === pair[2])).toBe(true);
    expect(test.pvalue).toBe(1);
  });

  it('divides each permutation anew, by groups where the splitter keeps them together', async () => {
    const groups = X.map((_, i) => `g${i % 4}`);
    const options = { groups, nPermutations: 3, cv: new LeaveOneGroupOut() } as const;
    const { permutationScores } = await permutationTestScore(tree, X, y, options);
    expect(permutationScores).toHaveLength(3);
    const again = await permutationTestScore(tree, X, y, options);
    expect(again.permutationScores).toEqual(permutationScores);
    const other = await permutationTestScore(tree, X, y, { ...options, randomState: 1 });
    expect(other.permutationScores).not.toEqual(permutationScores);
  });

  it('refuses what cannot be meant, and stops at a fit that fails', async () => {
    await expect(permutationTestScore(new Toy({ trouble: 'sevens' }), X, y)).rejects.toThrow('toy broke');
    await expect(permutationTestScore(new Toy(), X, y, { nPermutations: 0 })).rejects.toThrow(InvalidParameterError);
    await expect(permutationTestScore(new Toy(), X, y, { groups: [1, 2] })).rejects.toThrow(ShapeError);
    await expect(permutationTestScore(new StandardScaler(), X, null, {})).rejects.toThrow(
      'permutationTestScore: y must be given: it is what is permuted; got null',
    );
    await expect(permutationTestScore(new Toy(), X, y, { preDispatch: 'all' } as never)).rejects.toThrow('preDispatch');
  });
});

describe('all of them', () => {
  const runs: Readonly<Record<string, (options: object) => Promise<object>>> = {
    learningCurve: (options) => learningCurve(tree, X, y, { cv: 3, trainSizes: [4, 8, 16], ...options }),
    validationCurve: (options) =>
      validationCurve(tree, X, y, { cv: 3, paramName: 'maxDepth', paramRange: [1, 3], ...options }),
    permutationTestScore: (options) => permutationTestScore(tree, X, y, { cv: 3, nPermutations: 20, ...options }),
  };

  it.each(Object.entries(runs))('%s gives the same on any executor', async (_, run) => {
    expect(await run({ executor: backwards })).toEqual(await run({ executor: inProcess() }));
  });

  it.each(Object.entries(runs))('%s tells of its progress, and stops when it is told to', async (_, run) => {
    const seen: Progress[] = [];
    await run({ onProgress: (progress: Progress) => void seen.push(progress) });
    expect(seen.map(({ done }) => done)).toEqual(seen.map((_, k) => k + 1));
    expect(seen.at(-1)!.done).toBe(seen.at(-1)!.total);
    const controller = new AbortController();
    const onProgress = ({ done }: Progress): void => void (done === 2 && controller.abort());
    await expect(run({ signal: controller.signal, onProgress })).rejects.toThrow(AbortedError);
  });

  it.each(Object.entries(runs))('%s goes on from its journal', async (_, run) => {
    const folder = mkdtempSync(join(tmpdir(), 'curves-'));
    const journal = join(folder, 'run.jsonl');
    try {
      const first = await run({ journal });
      const lines = readFileSync(journal, 'utf8');
      expect(existsSync(journal)).toBe(true);
      const counted: Task<unknown>[] = [];
      const executor: Executor = {
        run: async <T>(tasks: readonly Task<T>[]) => {
          counted.push(...tasks);
          return Promise.all(tasks.map((task) => task.run()));
        },
      };
      expect(await run({ journal, executor })).toEqual(first);
      expect(counted).toEqual([]);
      expect(readFileSync(journal, 'utf8')).toBe(lines);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it('curves are drawn as they are', async () => {
  const learned = await learningCurve(tree, X, y, { cv: 3, trainSizes: [4, 8, 16] });
  const rows = learningCurveChart(learned).data.values;
  expect(rows.filter(({ curve }) => curve === 'Test').map(({ trainSize }) => trainSize)).toEqual([4, 8, 16]);
  const tried = await validationCurve(tree, X, y, { cv: 3, paramName: 'minSamplesLeaf', paramRange: [1, 4] });
  expect(tried.paramRange).toEqual([1, 4]);
  expect(validationCurveChart(tried, { paramName: 'minSamplesLeaf' }).data.values).toHaveLength(4);
});
