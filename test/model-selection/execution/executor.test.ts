import { AbortedError, InvalidParameterError } from 'pipefit/core';
import {
  crossValidate,
  crossValPredict,
  crossValScore,
  type Executor,
  GridSearchCV,
  inProcess,
  type Progress,
} from 'pipefit/model-selection';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { describe, expect, it } from 'vitest';
import { Toy } from '../toys.js';

const X = Array.from({ length: 12 }, (_, i) => [i, (i * 5) % 7]);
const y = X.map(([a, b]) => (a! + b! > 8 ? 'high' : 'low'));
const tree = new DecisionTreeClassifier({ randomState: 0 });
const grid = { maxDepth: [1, 2, null] };

/** Runs the tasks last to first, all at once. */
const backwards: Executor = {
  async run(tasks, { onProgress }) {
    let done = 0;
    const results = tasks.toReversed().map(async (task) => {
      const result = await task.run();
      onProgress?.({ done: ++done, total: tasks.length });
      return result;
    });
    return (await Promise.all(results)).reverse();
  },
};

describe('inProcess', () => {
  const options = { owner: 'test', signal: null, onProgress: null, nJobs: null };

  it('returns results in the order of the tasks, of promises too', async () => {
    const tasks = [{ run: () => 1 }, { run: () => Promise.resolve(2) }, { run: () => 3 }];
    expect(await inProcess().run(tasks, options)).toEqual([1, 2, 3]);
    expect(await inProcess().run([], options)).toEqual([]);
  });

  it('lets other things happen before each task', async () => {
    const order: string[] = [];
    const tasks = ['a', 'b'].map((name) => ({
      run: () => {
        order.push(name);
        setImmediate(() => order.push(`after ${name}`));
      },
    }));
    const running = inProcess().run(tasks, options);
    order.push('called');
    await running;
    expect(order).toEqual(['called', 'a', 'after a', 'b']);
  });

  it('stops at the first error', async () => {
    let ran = 0;
    const fail = { run: () => Promise.reject(new Error('no')) };
    await expect(inProcess().run([fail, { run: () => ran++ }], options)).rejects.toThrow('no');
    expect(ran).toBe(0);
  });

  it('yields by messages where there is no setImmediate, and by timers where there are no messages', async () => {
    const { setImmediate, MessageChannel } = globalThis;
    try {
      Object.assign(globalThis, { setImmediate: undefined });
      expect(await inProcess().run([{ run: () => 1 }], options)).toEqual([1]);
      Object.assign(globalThis, { MessageChannel: undefined });
      expect(await inProcess().run([{ run: () => 2 }], options)).toEqual([2]);
    } finally {
      Object.assign(globalThis, { setImmediate, MessageChannel });
    }
  });
});

describe('results', () => {
  it('do not depend on the executor', async () => {
    const there = { executor: backwards };
    expect(await crossValScore(tree, X, y, { cv: 3, ...there })).toEqual(await crossValScore(tree, X, y, { cv: 3 }));
    expect(await crossValPredict(tree, X, y, there)).toEqual(await crossValPredict(tree, X, y));
    const [a, b] = await Promise.all([
      new GridSearchCV(tree, grid, { cv: 3, returnTrainScore: true }).fit(X, y),
      new GridSearchCV(tree, grid, { cv: 3, returnTrainScore: true, ...there }).fit(X, y),
    ]);
    expect(b.cvResults).toEqual(a.cvResults);
    expect(b.bestEstimator.state).toEqual(a.bestEstimator.state);
  });
});

describe('nJobs', () => {
  it('goes to the executor', async () => {
    const asked: (number | null)[] = [];
    const spy: Executor = {
      run: (tasks, options) => {
        asked.push(options.nJobs);
        return inProcess().run(tasks, options);
      },
    };
    await crossValScore(tree, X, y, { executor: spy, nJobs: -1 });
    await new GridSearchCV(tree, { maxDepth: [1] }, { executor: spy, nJobs: 2 }).fit(X, y);
    expect(asked).toEqual([-1, 2, 2]);
  });
});

describe('an abort', () => {
  it('before the start runs nothing', async () => {
    Toy.seen.length = 0;
    const signal = AbortSignal.abort('changed my mind');
    const attempt = crossValScore(new Toy(), X, y, { signal });
    await expect(attempt).rejects.toThrow(AbortedError);
    await expect(attempt).rejects.toMatchObject({ code: 'ABORTED', cause: 'changed my mind' });
    await expect(attempt).rejects.toThrow('crossValScore: the signal must not be aborted before the end; got an abort');
    expect(Toy.seen).toHaveLength(0);
  });

  it('in between lets no further fit begin', async () => {
    Toy.seen.length = 0;
    const controller = new AbortController();
    const onProgress = ({ done }: Progress) => {
      if (done === 4) controller.abort();
    };
    const attempt = new GridSearchCV(new Toy(), { answer: [0, 1] }, { cv: 3 });
    await expect(attempt.fit(X, y, { signal: controller.signal, onProgress })).rejects.toThrow(AbortedError);
    expect(Toy.seen).toHaveLength(4);
  });

  it('from outside is noticed', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 0);
    const many = { answer: Array.from({ length: 10 }, (_, i) => i) };
    const attempt = new GridSearchCV(new Toy(), [many, many, many, many], { cv: 5 });
    await expect(attempt.fit(X, y, { signal: controller.signal })).rejects.toThrow(AbortedError);
    await expect(crossValPredict(new Toy(), X, y, { signal: controller.signal })).rejects.toThrow(AbortedError);
    await expect(crossValidate(new Toy(), X, y, { signal: controller.signal })).rejects.toThrow(AbortedError);
  });
});

describe('progress', () => {
  it('counts every fit, the last one of a search too', async () => {
    const seen: Progress[] = [];
    const onProgress = (progress: Progress) => seen.push(progress);
    await crossValScore(tree, X, y, { cv: 3, onProgress });
    expect(seen).toEqual([1, 2, 3].map((done) => ({ done, total: 3 })));
    seen.length = 0;
    await new GridSearchCV(tree, grid, { cv: 2 }).fit(X, y, { onProgress });
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7].map((done) => ({ done, total: 7 })));
    seen.length = 0;
    await new GridSearchCV(tree, grid, { cv: 2, refit: false }).fit(X, y, { onProgress });
    expect(seen.at(-1)).toEqual({ done: 6, total: 6 });
  });
});

describe('what is not available', () => {
  it('is refused by name', async () => {
    await expect(crossValScore(tree, X, y, { verbose: 1 as never })).rejects.toMatchObject({
      code: 'NOT_SUPPORTED',
      subject: 'verbose',
    });
    await expect(crossValScore(tree, X, y, { preDispatch: 'all' as never })).rejects.toMatchObject({
      code: 'NOT_SUPPORTED',
      subject: 'preDispatch',
    });
    for (const wrong of [{ nJobs: 0 }, { executor: {} }, { signal: 1 }, { params: { classes: [] } }, { folds: 2 }]) {
      await expect(crossValidate(tree, X, y, wrong as never)).rejects.toThrow(InvalidParameterError);
    }
  });
});
