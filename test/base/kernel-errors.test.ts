import { AbortedError, DataError } from 'pipefit/core';
import { kernelSignals, withArena } from 'pipefit/kernels';
import { LogisticRegression } from 'pipefit/linear-model';
import { type FittedStandardScaler, StandardScaler } from 'pipefit/preprocessing';
import { afterEach, expect, test } from 'vitest';

afterEach(() => {
  kernelSignals().fill(0);
});

class HungryScaler extends StandardScaler {
  protected override learn(): FittedStandardScaler {
    return withArena((arena) => {
      throw new RangeError(`reserved at ${arena.reserve(6 * 2 ** 30)}`);
    });
  }
}

test('a fit that needs more memory than there can be is refused with the figure', () => {
  const fit = () => new HungryScaler().fit([[1], [2]]);
  expect(fit).toThrow(DataError);
  expect(fit).toThrow(
    'StandardScaler: X must fit in 4.00 GB of memory, with what is computed from it; got a need of 6.00 GB',
  );
});

test('a fit that another thread aborts says so', () => {
  const fit = () => new LogisticRegression().fit([[0], [1]], [0, 1]);
  const before = fit();
  kernelSignals()[0] = 1;
  expect(fit).toThrow(AbortedError);
  expect(fit).toThrow('LogisticRegression: the signal must not be aborted before the end; got an abort');
  kernelSignals()[0] = 0;
  expect(fit().coef).toEqual(before.coef);
});
