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
  async run(tasks, { onResult }) {
    const results = tasks.map(async (_, i) => {
      const k = tasks.length - 1 - i;
      const result = await tasks[k]!.run();
      onResult?.(k, result);
      return result;
    });
    return (await Promise.all(results)).reverse();
  },
};

describe('inProcess', () => {
  const options = { owner: 'test', signal: null, onResult: null, mayStart: null, nJobs: null };

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
  const seen: Progress[] = [];
  const onProgress = (progress: Progress) => seen.push(progress);
  const counts = () => seen.map(({ done, total }) => `${done} of ${total}`);

  it('counts every fit, the last one of a search too', async () => {
    seen.length = 0;
    await crossValScore(tree, X, y, { cv: 3, onProgress });
    expect(counts()).toEqual(['1 of 3', '2 of 3', '3 of 3']);
    seen.length = 0;
    await new GridSearchCV(tree, grid, { cv: 2 }).fit(X, y, { onProgress });
    expect(counts()).toEqual([1, 2, 3, 4, 5, 6, 7].map((done) => `${done} of 7`));
    seen.length = 0;
    await new GridSearchCV(tree, grid, { cv: 2, refit: false }).fit(X, y, { onProgress });
    expect(counts().at(-1)).toBe('6 of 6');
  });

  it('knows the best candidate that is complete, and the time', async () => {
    seen.length = 0;
    const fitted = await new GridSearchCV(tree, grid, { cv: 2 }).fit(X, y, { onProgress });
    expect(seen.slice(0, 3).map(({ best }) => best)).toEqual([null, null, null]);
    expect(seen[5]!.best).toEqual({ score: fitted.bestScore, params: fitted.bestParams });
    expect(seen.every(({ elapsed }, k) => elapsed >= (seen[k - 1]?.elapsed ?? 0))).toBe(true);
    expect(seen[6]!.remaining).toBe(0);
  });
});

describe('a time budget', () => {
  it('keeps the best of the complete candidates, and says so', async () => {
    const slow = { answer: [1, 0, 1, 0, 1, 0] };
    Toy.seen.length = 0;
    const slowly = (): number => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
      return Toy.seen.length;
    };
    const search = new GridSearchCV(new Toy(), slow, {
      cv: 2,
      scoring: { score: slowly },
      refit: 'score',
    });
    const fitted = await search.fit(X, y, { timeBudget: 0.05 });
    expect(fitted.isComplete).toBe(false);
    const means = Array.from(fitted.cvResults.meanTestScore);
    const complete = means.filter((mean) => !Number.isNaN(mean)).length;
    expect(complete).toBeGreaterThanOrEqual(1);
    expect(complete).toBeLessThan(6);
    expect(means.slice(complete).every(Number.isNaN)).toBe(true);
    expect(fitted.bestIndex).toBe(complete - 1);
    expect(fitted.report.warnings.map(({ code }) => code)).toContain('TIME_BUDGET');
  });

  it('that is too short for any candidate is an error', async () => {
    const attempt = new GridSearchCV(tree, grid, { cv: 2 }).fit(X, y, { timeBudget: 1e-9 });
    await expect(attempt).rejects.toThrow(
      'timeBudget must be long enough for one candidate on all divisions; got 0 of 3',
    );
  });

  it('that is not spent changes nothing', async () => {
    const search = new GridSearchCV(tree, grid, { cv: 2 });
    const [limited, free] = [await search.fit(X, y, { timeBudget: 600 }), await search.fit(X, y)];
    expect(limited.cvResults).toEqual(free.cvResults);
    expect(limited.isComplete).toBe(true);
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
