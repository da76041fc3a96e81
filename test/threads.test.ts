import { setConfig } from 'pipefit/core';
import { afterEach, expect, test } from 'vitest';
import { fitAndPredict, kernelEstimators, makeRows } from './kernel-estimators.js';

// The laws fit few rows; these are enough for many chunks.
const rows = makeRows(3000);

afterEach(() => setConfig({ nJobs: -1 }));

test.each(kernelEstimators.map((spec) => [String(spec), spec] as const))(
  '%s: 1, 2, 3 and 8 threads give the same bytes',
  (_, spec) => {
    const [one, ...more] = [1, 2, 3, 8].map((nJobs) => {
      setConfig({ nJobs });
      return fitAndPredict(spec, rows);
    });
    for (const outcome of more) expect(outcome).toEqual(one);
  },
);
