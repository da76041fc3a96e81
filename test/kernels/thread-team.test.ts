import { Worker } from 'node:worker_threads';
import {
  compiledKernels,
  GINI,
  growTrees,
  KernelAbortedError,
  kernelSignals,
  logisticLoss,
  runChunks,
  withArena,
} from 'pipefit/kernels';
import { afterEach, describe, expect, test } from 'vitest';

const N = 20_000;
const P = 6;
const rows = {
  X: Float64Array.from({ length: N * P }, (_, i) => Math.sin(i)),
  codes: Int32Array.from({ length: N }, (_, i) => i % 2),
  sampleWeight: null,
  weightSum: N,
  p: P,
  k: 1,
};
const stumps = {
  criterion: GINI,
  randomSplits: false,
  maxDepth: 2,
  minSamplesSplit: 2,
  minSamplesLeaf: 1,
  maxLeafNodes: 0,
  minImpurityDecrease: 0,
  monotonic: null,
} as const;
const weights = Float64Array.of(1, -1, 0.5, 2, 0, 3, 0.25);

/** Loss and gradient, `times` over. */
function run(threads: number, times = 1): number[] {
  return withArena((arena) => {
    const loss = logisticLoss(arena, rows, 0.1, weights.length, threads);
    const gradient = new Float64Array(weights.length);
    let value = 0;
    for (let i = 0; i < times; i++) value = loss(weights, gradient);
    return [value, ...gradient];
  });
}

/** A thread that raises the abort flag once the kernels have done so much. */
function abortAfter(amount: number): Worker {
  const code = `
    const { words, amount } = require('node:worker_threads').workerData;
    while (Atomics.load(words, 1) < amount);
    Atomics.store(words, 0, 1);
  `;
  return new Worker(code, { eval: true, workerData: { words: kernelSignals(), amount } });
}

afterEach(() => {
  kernelSignals().fill(0);
});

describe('the team', () => {
  const expected = run(1);

  test.each([2, 3, 8])('%i threads give the bytes of one', (threads) => {
    for (let i = 0; i < 50; i++) expect(run(threads)).toEqual(expected);
  });

  test('counts what it has done', () => {
    run(3, 5);
    expect([...kernelSignals()]).toEqual([0, 5 * N]);
  });

  test.each([1, 3])('stops in the middle of the work on %i threads', async (threads) => {
    const aborter = abortAfter(10 * N);
    expect(() => run(threads, 1_000_000)).toThrow(KernelAbortedError);
    expect(Atomics.load(kernelSignals(), 1)).toBeGreaterThanOrEqual(10 * N);
    expect(() => run(threads)).toThrow(KernelAbortedError);
    kernelSignals().fill(0);
    expect(run(threads)).toEqual(expected);
    await aborter.terminate();
  });

  test.each([1, 3])('survives a kernel that traps on %i threads', (threads) => {
    const outside = 2 ** 32 - 64;
    const args = [outside, outside, 0, 1, 1e6, 8, 1, outside, 9, 256, 0, outside];
    const options = { threads, scratch: outside, scratchBytes: 0 };
    for (let i = 0; i < 20; i++) expect(() => runChunks('LOGISTIC_LOSS', 100, args, options)).toThrow();
    expect(run(threads)).toEqual(expected);
  });

  test.each([1, 3])('an error between two batches of trees leaves nothing behind, on %i threads', (threads) => {
    const problem = {
      X: rows.X,
      nSamples: N,
      nFeatures: P,
      targets: { kind: 'classes', codes: rows.codes, nClasses: [2] },
    } as const;
    const grow = (failing: number) =>
      growTrees(
        problem,
        { ...stumps, maxFeatures: P },
        100,
        (seed) => {
          if (seed === failing) throw new RangeError('no more draws');
          return { seed, weights: null, minWeightLeaf: 0 };
        },
        threads,
      );
    const grown = grow(-1);
    for (const failing of [0, 30, 99]) expect(() => grow(failing)).toThrow(RangeError);
    expect(grow(-1)).toEqual(grown);
    expect(run(threads)).toEqual(expected);
  });

  test('leaks nothing over a thousand runs', () => {
    const free = () => withArena((arena) => arena.reserve(8));
    const before = [free(), compiledKernels().memory.buffer.byteLength];
    for (let i = 0; i < 1000; i++) run(2);
    expect([free(), compiledKernels().memory.buffer.byteLength]).toEqual(before);
  });
});
