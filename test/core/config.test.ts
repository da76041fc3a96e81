import { availableParallelism } from 'node:os';
import { getConfig, InvalidParameterError, jobsRule, setConfig, threadsFor } from 'pipefit/core';
import { afterEach, describe, expect, test } from 'vitest';

afterEach(() => setConfig({ nJobs: -1 }));

const cores = Math.min(availableParallelism(), 64);

describe('settings', () => {
  test('use all threads at the start', () => {
    expect(getConfig()).toEqual({ nJobs: -1 });
    expect(threadsFor(null)).toBe(cores);
  });

  test('change, and stay when nothing is said', () => {
    setConfig({ nJobs: 3 });
    setConfig({});
    expect(getConfig()).toEqual({ nJobs: 3 });
    expect(Object.isFrozen(getConfig())).toBe(true);
  });

  test('refuse what they do not know', () => {
    expect(() => setConfig({ nJobs: 0 })).toThrow(
      new InvalidParameterError({
        owner: 'setConfig',
        subject: 'nJobs',
        must: 'be a whole number other than 0',
        got: '0',
      }),
    );
    expect(() => setConfig({ jobs: 1 } as object)).toThrow('setConfig: jobs must be one of: nJobs; got 1');
    for (const nJobs of [1.5, null, '2', Number.NaN]) {
      expect(() => setConfig({ nJobs } as never)).toThrow(InvalidParameterError);
    }
    expect(getConfig()).toEqual({ nJobs: -1 });
  });
});

describe('nJobs', () => {
  test('counts threads, or counts down from all', () => {
    setConfig({ nJobs: 5 });
    expect([1, 8, null, -1, -2, -1000].map(threadsFor)).toEqual([1, 8, 5, cores, Math.max(1, cores - 1), 1]);
  });

  test('is a whole number other than 0, or null', () => {
    const verdicts = [null, 1, -1, 0, 1.5, '1', true, undefined].map((value) => jobsRule().verdict(value));
    expect(verdicts).toEqual(['valid', 'valid', 'valid', 'invalid', 'invalid', 'invalid', 'invalid', 'invalid']);
  });
});
