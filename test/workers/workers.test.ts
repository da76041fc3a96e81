import { getEventListeners } from 'node:events';
import { makePipeline, Pipeline } from 'pipefit/compose';
import { AbortedError, InvalidParameterError, NotSupportedError, WorkerError } from 'pipefit/core';
import { Table } from 'pipefit/data';
import { RandomForestClassifier } from 'pipefit/ensemble';
import { LogisticRegression } from 'pipefit/linear-model';
import {
  crossValidate,
  crossValPredict,
  crossValScore,
  type Executor,
  GridSearchCV,
  GroupKFold,
  inProcess,
  KFold,
  learningCurve,
  permutationTestScore,
  TunedThresholdClassifierCV,
  validationCurve,
} from 'pipefit/model-selection';
import { KNeighborsClassifier } from 'pipefit/neighbors';
import { save } from 'pipefit/persist';
import { StandardScaler } from 'pipefit/preprocessing';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { useWorkerProgram, type WorkersExecutor, type WorkersOptions, workers } from 'pipefit/workers';
import { afterAll, describe, expect, inject, it } from 'vitest';

const X = Array.from({ length: 40 }, (_, i) => [i % 7, (i * 5) % 11, Math.sin(i)]);
const y = X.map(([a, b]) => (a! + b! > 8 ? 'high' : 'low'));
const tree = new DecisionTreeClassifier({ randomState: 0 });
const pipe = new Pipeline([
  ['scale', new StandardScaler()],
  ['clf', new LogisticRegression()],
]);

const open: WorkersExecutor[] = [];
function pool(options: WorkersOptions = {}): WorkersExecutor {
  const executor = workers({ size: 2, ...options });
  open.push(executor);
  return executor;
}
afterAll(() => {
  for (const executor of open) executor.close();
});

const { Moody, FittedMoody, half, ownAccuracy } = (await import(
  inject('userModule')
)) as typeof import('./user-module.js');
const modules = [inject('userModule')];

describe('workers', () => {
  const grid = { clf__C: [0.01, 1, 100], scale__withMean: [true, false] };
  const search = new GridSearchCV(pipe, grid, {
    cv: 4,
    scoring: ['accuracy', 'neg_log_loss'],
    refit: 'accuracy',
    returnTrainScore: true,
  });

  it.each([1, 2, 3])('give what this thread gives, %i of them', async (size) => {
    const executor = pool({ size });
    const here = await search.fit(X, y);
    const there = await search.with({ executor } as never).fit(X, y);
    expect(there.cvResults).toEqual(here.cvResults);
    expect(there.bestParams).toEqual(here.bestParams);
    expect(save(there.bestEstimator)).toEqual(save(here.bestEstimator));
    expect(there.report.warnings).toEqual(here.report.warnings);
    expect(save(there)).toEqual(save(here));
  });

  it('cross-validate with everything that there is to return', async () => {
    const options = {
      cv: new KFold({ nSplits: 3, shuffle: true, randomState: 1 }),
      returnTrainScore: true,
      returnEstimator: true,
      returnIndices: true,
    } as const;
    const here = await crossValidate(new RandomForestClassifier({ nEstimators: 5, randomState: 3 }), X, y, options);
    const there = await crossValidate(new RandomForestClassifier({ nEstimators: 5, randomState: 3 }), X, y, {
      ...options,
      executor: pool(),
    });
    expect(there.testScore).toEqual(here.testScore);
    expect(there.trainScore).toEqual(here.trainScore);
    expect(there.indices).toEqual(here.indices);
    expect(there.estimator.map((model) => save(model!))).toEqual(here.estimator.map((model) => save(model!)));
  });

  it('predict labels and probabilities', async () => {
    const executor = pool();
    expect(await crossValPredict(tree, X, y, { cv: 3, executor })).toEqual(
      await crossValPredict(tree, X, y, { cv: 3 }),
    );
    const options = { cv: 3, method: 'predict_proba' } as const;
    const here = await crossValPredict(tree, X, y, options);
    expect((await crossValPredict(tree, X, y, { ...options, executor })).toArray()).toEqual(here.toArray());
  });

  it('draw curves, permute targets and tune thresholds', async () => {
    const executor = pool();
    const runs: ((executor: Executor) => Promise<object>)[] = [
      (on) => learningCurve(pipe, X, y, { executor: on, trainSizes: [8, 20], shuffle: true, randomState: 0, cv: 3 }),
      (on) => validationCurve(tree, X, y, { executor: on, paramName: 'maxDepth', paramRange: [1, 2, 4], cv: 3 }),
      (on) => permutationTestScore(tree, X, y, { executor: on, nPermutations: 25, cv: 3 }),
      async (on) => {
        const tuned = new TunedThresholdClassifierCV(pipe, { executor: on, cv: 3, storeCvResults: true });
        return (await tuned.fit(X, y)).state.cvResults!;
      },
    ];
    for (const run of runs) expect(await run(executor)).toEqual(await run(inProcess()));
  });

  it('keep groups together', async () => {
    const options = {
      cv: new GroupKFold({ nSplits: 4 }),
      groups: X.map((_, i) => `g${i % 9}`),
      returnIndices: true,
    } as const;
    const there = await crossValidate(tree, X, y, { ...options, executor: pool() });
    expect(there).toEqual(await crossValidate(tree, X, y, options));
  });

  it('take tables, weights, missing values and labels of every kind', async () => {
    const table = Table.fromRows(X.map(([a, b, c]) => ({ a: a!, b: b!, c: c! })));
    const params = { sampleWeight: X.map((_, i) => 1 + (i % 3)) };
    const executor = pool();
    for (const labels of [y, y.map((label) => label === 'high'), y.map((label) => (label === 'high' ? 7 : -2))]) {
      const here = await crossValScore(tree, table as never, labels, { cv: 3, params });
      expect(await crossValScore(tree, table as never, labels, { cv: 3, params, executor })).toEqual(here);
    }
  });

  it('tell of progress, and stop at once when they are told to', async () => {
    const executor = pool({ modules });
    const seen: number[] = [];
    await crossValScore(tree, X, y, { cv: 4, executor, onProgress: ({ done }) => seen.push(done) });
    expect(seen).toEqual([1, 2, 3, 4]);
    const controller = new AbortController();
    const endless = crossValScore(new Moody({ mood: 'loops' }), X, y, { cv: 4, executor, signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve, 200));
    controller.abort('enough');
    await expect(endless).rejects.toThrow(AbortedError);
    await expect(endless).rejects.toMatchObject({ cause: 'enough' });
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
    expect(await crossValScore(tree, X, y, { cv: 4, executor })).toEqual(await crossValScore(tree, X, y, { cv: 4 }));
  });

  it('begin no fit after the time budget', async () => {
    const slow = new GridSearchCV(
      new Moody(),
      { mood: ['slow'], answer: [0, 1, 0, 1, 0, 1] },
      { cv: 2, executor: pool({ modules }) },
    );
    const fitted = await slow.fit(X, y, { timeBudget: 1.2 });
    expect(fitted.isComplete).toBe(false);
  });
});

describe('classes and functions of a user', () => {
  it('come from their modules', async () => {
    const executor = pool({ modules });
    const options = {
      cv: 2,
      scoring: { half: half as never, own: ownAccuracy, usual: 'accuracy' as const },
      returnEstimator: true,
    } as const;
    const here = await crossValidate(new Moody({ answer: 1 }), X, y, options);
    const there = await crossValidate(new Moody({ answer: 1 }), X, y, { ...options, executor });
    expect(there.testHalf).toEqual(here.testHalf);
    expect(there.testOwn).toEqual(here.testUsual);
    expect(there.estimator[0]).toBeInstanceOf(FittedMoody);
  });

  it('are refused by name where no module has them, with the remedy', async () => {
    const executor = pool();
    const stranger = crossValScore(new Moody(), X, y, { cv: 2, executor });
    await expect(stranger).rejects.toThrow(NotSupportedError);
    await expect(stranger).rejects.toThrow(
      /Moody: the estimator must be a class of the library .*workers\(\{ modules: \[address\] \}\)/,
    );
    const scorer = crossValScore(tree, X, y, { cv: 2, executor, scoring: () => 1 });
    await expect(scorer).rejects.toThrow(/scoring must be names of scorers, or functions that a module exports/);
    const metric = new KNeighborsClassifier({ metric: (a, b) => Math.abs(a[0]! - b[0]!) });
    await expect(crossValScore(metric, X, y, { cv: 2, executor })).rejects.toThrow(NotSupportedError);
  });

  it('need a module that can be imported', async () => {
    expect(() => workers({ modules: ['./mine.js'] })).toThrow(InvalidParameterError);
    const attempt = crossValScore(tree, X, y, { executor: pool({ modules: ['/nowhere/at-all.mjs'] }) });
    await expect(attempt).rejects.toThrow('workers: modules must be modules that can be imported; got');
  });
});

describe('workers that are lost', () => {
  const moods = (mood: 'exits' | 'loops' | 'devours' | 'throws') =>
    new GridSearchCV(new Moody(), { mood: ['fine', mood], answer: [1, 0] }, { cv: 2, refit: false, errorScore: -1 });
  const scoresOf = async (mood: 'exits' | 'loops' | 'devours' | 'throws', executor: Executor) => {
    const found = await moods(mood)
      .with({ executor } as never)
      .fit(X, y);
    return {
      scores: [...found.cvResults.meanTestScore],
      warnings: found.report.warnings.map(({ message }) => message),
    };
  };

  it('cost their fit, which began again before, and nothing else', async () => {
    const { scores, warnings } = await scoresOf('exits', pool({ modules, retries: 1 }));
    const fine = await scoresOf('throws', inProcess());
    expect(scores).toEqual(fine.scores);
    expect(warnings).toHaveLength(4);
    expect(warnings[0]).toMatch(
      /a fit failed: GridSearchCV: a worker must live until its fit ends; got 2 lost, the last by: /,
    );
  });

  it('out of memory are lost too', async () => {
    const { scores } = await scoresOf('devours', pool({ modules, retries: 0, memoryLimit: 64 }));
    expect(scores).toEqual((await scoresOf('throws', inProcess())).scores);
  });

  it('after too long a time end', async () => {
    const { scores, warnings } = await scoresOf('loops', pool({ modules, timeout: 3 }));
    expect(scores).toEqual((await scoresOf('throws', inProcess())).scores);
    expect(warnings[0]).toContain('a fit must end within 3 s; got no end');
  });

  it("end the run with errorScore: 'raise'", async () => {
    const attempt = crossValScore(new Moody({ mood: 'exits' }), X, y, {
      cv: 2,
      errorScore: 'raise',
      executor: pool({ modules, retries: 0 }),
    });
    await expect(attempt).rejects.toThrow(WorkerError);
  });

  it('that never start are an error with the remedy', async () => {
    useWorkerProgram('/nowhere/program.mjs');
    const attempt = crossValScore(tree, X, y, { cv: 2, executor: workers() });
    await expect(attempt).rejects.toThrow(/a worker must start from its program \(see useWorkerProgram/);
    useWorkerProgram(inject('workerProgram'));
  });

  it('errors of fits come back as they are', async () => {
    const attempt = crossValScore(makePipeline(new StandardScaler(), tree), X, y, {
      cv: 2,
      errorScore: 'raise',
      executor: pool(),
      params: { sampleWeight: X.map(() => 1) },
    });
    await expect(attempt).resolves.toHaveLength(2);
    const wrong = crossValScore(new Moody({ mood: 'throws' }), X, y, {
      cv: 2,
      errorScore: 'raise',
      executor: pool({ modules }),
    });
    await expect(wrong).rejects.toThrow('moody threw');
  });
});
