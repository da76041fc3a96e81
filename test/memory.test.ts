import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { AbortedError, DataError } from 'pipefit/core';
import { compiledKernels, kernelSignals, withArena } from 'pipefit/kernels';
import { afterEach, describe, expect, test } from 'vitest';
import { fitAndPredict, kernelEstimators, makeRows } from './kernel-estimators.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const rows = makeRows(400);

/** The next free address, and the size of the kernels' memory. */
const kernelMemory = (): number[] => [
  withArena((arena) => arena.reserve(8)),
  compiledKernels().memory.buffer.byteLength,
];

/** What fitted models are asked; `apply` is a public method of trees alone. */
const METHODS = ['predict', 'predictProba', 'decisionFunction', 'kneighbors', 'score', 'scoreSamples'] as const;
type Asked = { readonly [name in (typeof METHODS)[number]]?: (X: unknown, y?: unknown) => unknown };

/** `answer`, or the name of the error. */
function outcomeOf(model: Asked, method: (typeof METHODS)[number]): string {
  try {
    if (method === 'kneighbors') model.kneighbors?.(rows.X);
    else model[method]?.(rows.X, rows.y);
    return 'answer';
  } catch (error) {
    return (error as Error).name;
  }
}

afterEach(() => {
  kernelSignals().fill(0);
});

test('a thousand fits leave nothing behind', async () => {
  for (const spec of kernelEstimators) fitAndPredict(spec, rows);
  const kernels = kernelMemory();
  const used: number[] = [];
  for (let round = 0; round * kernelEstimators.length < 1000; round++) {
    for (const spec of kernelEstimators) fitAndPredict(spec, rows);
    if (round % 20 !== 0) continue;
    collectGarbage();
    // What weak maps held until then goes with the next collection.
    await new Promise((resolve) => setTimeout(resolve, 1));
    collectGarbage();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    used.push(heapUsed + arrayBuffers);
  }
  expect(kernelMemory()).toEqual(kernels);
  // A copy of X that stayed after each fit would be 13 MB.
  expect(used.at(-1)! - used[1]!).toBeLessThan(3e6);
});

describe.each(kernelEstimators.map((spec) => [String(spec), spec] as const))('%s', (_, spec) => {
  const work = () => fitAndPredict(spec, rows);

  test('stops when it is told, and works as ever afterwards', () => {
    const expected = work();
    const before = kernelMemory();
    Atomics.store(kernelSignals(), 0, 1);
    expect(work).toThrow(AbortedError);
    expect(kernelMemory()).toEqual(before);
    kernelSignals().fill(0);
    expect(work()).toEqual(expected);
  });

  test('is refused with the figure, however little memory is left', () => {
    const { limit } = compiledKernels();
    const expected = work();
    const outcomes = new Set<string>();
    for (let left = 0; left <= 2 ** 24 && !outcomes.has('done'); left = Math.max(4096, left * 1.3)) {
      const [free] = kernelMemory();
      withArena((arena) => {
        arena.reserve(limit - free! - Math.floor(left) - 64);
        try {
          expect(work()).toEqual(expected);
          outcomes.add('done');
        } catch (error) {
          if (!(error instanceof DataError)) throw error;
          expect(error.message).toMatch(/: X must fit in 4\.00 GB of memory, .*; got a need of 4\.\d\d GB/);
          outcomes.add('refused');
        }
      });
    }
    expect([...outcomes]).toEqual(['refused', 'done']);
  });

  test('is refused before work starts', () => {
    const { limit } = compiledKernels();
    for (let left = 0; left <= 2 ** 24; left = Math.max(4096, left * 1.3)) {
      const [free] = kernelMemory();
      const fitted = withArena((arena) => {
        arena.reserve(limit - free! - Math.floor(left) - 64);
        kernelSignals().fill(0);
        try {
          spec.fit(rows.X as never, rows.y as never);
          return true;
        } catch {
          expect(Atomics.load(kernelSignals(), 1)).toBe(0);
          return false;
        }
      });
      if (fitted) return;
    }
  });

  test('answers, or says in an error of ours that it was stopped or has no memory', () => {
    const model = spec.fit(rows.X as never, rows.y as never) as Asked;
    for (const method of METHODS.filter((name) => typeof model[name] === 'function')) {
      Atomics.store(kernelSignals(), 0, 1);
      expect(outcomeOf(model, method)).toMatch(/^(answer|AbortedError)$/);
      kernelSignals().fill(0);
      const [free] = kernelMemory();
      withArena((arena) => {
        arena.reserve(compiledKernels().limit - free! - 4096);
        expect(outcomeOf(model, method)).toMatch(/^(answer|DataError)$/);
      });
    }
  });
});
