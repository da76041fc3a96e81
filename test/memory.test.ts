import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AnySpec, FittedModel } from 'pipefit/base';
import { KMeans } from 'pipefit/cluster';
import { AbortedError, DataError } from 'pipefit/core';
import { makeClassification } from 'pipefit/datasets';
import { RandomForestClassifier } from 'pipefit/ensemble';
import { compiledKernels, kernelSignals, withArena } from 'pipefit/kernels';
import { LogisticRegression } from 'pipefit/linear-model';
import { save } from 'pipefit/persist';
import { NuSVR, OneClassSVM, SVC, SVR } from 'pipefit/svm';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { afterEach, describe, expect, test } from 'vitest';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What computes in compiled kernels, cheap to fit. */
const specs: readonly AnySpec[] = [
  new LogisticRegression({ nJobs: 3 }),
  new LogisticRegression({ solver: 'liblinear', randomState: 0 }),
  new LogisticRegression({ solver: 'saga', l1Ratio: 1, C: 0.1, maxIter: 5, randomState: 0 }),
  new LogisticRegression({ solver: 'newton-cholesky' }),
  new DecisionTreeClassifier({ randomState: 0 }),
  new RandomForestClassifier({ nEstimators: 3, randomState: 0, nJobs: 2 }),
  new KMeans({ nClusters: 4, randomState: 0, nInit: 1 }),
  new KMeans({ nClusters: 4, randomState: 0, nInit: 1, algorithm: 'elkan' }),
  new SVC({ C: 1 }),
  new SVC({ probability: true, randomState: 0 }),
  new SVR(),
  new NuSVR(),
  new OneClassSVM(),
];

const [X, y] = makeClassification(400, 6, { randomState: 1 });

const fit = (spec: AnySpec): FittedModel => spec.fit(X as never, Float64Array.from(y) as never) as FittedModel;

/** The next free address, and the size of the kernels' memory. */
const kernelMemory = (): number[] => [
  withArena((arena) => arena.reserve(8)),
  compiledKernels().memory.buffer.byteLength,
];

afterEach(() => {
  kernelSignals().fill(0);
});

test('a thousand fits leave nothing behind', () => {
  for (const spec of specs) fit(spec);
  const kernels = kernelMemory();
  const used: number[] = [];
  for (let round = 0; round * specs.length < 1000; round++) {
    for (const spec of specs) fit(spec).toString();
    if (round % 30 !== 0) continue;
    collectGarbage();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    used.push(heapUsed + arrayBuffers);
  }
  expect(kernelMemory()).toEqual(kernels);
  // A copy of X that stayed after each fit would be 15 MB.
  expect(used.at(-1)! - used[1]!).toBeLessThan(3e6);
});

describe.each(specs.map((spec) => [String(spec), spec] as const))('%s', (_, spec) => {
  test('stops when it is told, and is fitted as ever afterwards', () => {
    const expected = save(fit(spec));
    const before = kernelMemory();
    Atomics.store(kernelSignals(), 0, 1);
    expect(() => fit(spec)).toThrow(AbortedError);
    expect(kernelMemory()).toEqual(before);
    kernelSignals().fill(0);
    expect(save(fit(spec))).toEqual(expected);
  });

  test('is refused with the figure, before work starts, however little memory is left', () => {
    const { limit } = compiledKernels();
    const expected = save(fit(spec));
    const outcomes = new Set<string>();
    for (let left = 0; left <= 2 ** 23 && !outcomes.has('fitted'); left = Math.max(4096, left * 1.3)) {
      const [free] = kernelMemory();
      withArena((arena) => {
        arena.reserve(limit - free! - Math.floor(left) - 64);
        kernelSignals().fill(0);
        try {
          expect(save(fit(spec))).toEqual(expected);
          outcomes.add('fitted');
        } catch (error) {
          if (!(error instanceof DataError)) throw error;
          expect(error.message).toMatch(
            /: X must fit in 4\.00 GB of memory, with what is computed from it; got a need of 4\.\d\d GB/,
          );
          expect(Atomics.load(kernelSignals(), 1)).toBe(0);
          outcomes.add('refused');
        }
      });
    }
    expect([...outcomes]).toEqual(['refused', 'fitted']);
  });
});
