import { deepParams } from '../base/index.js';
import { getConfig, setConfig } from '../core/index.js';
import { same } from './expect.js';
import type { Law } from './law.js';
import { outputsOf } from './outputs.js';

/** Kernels cut rows into chunks of some hundred; the sample, so often over, fills a few. */
const REPEATS = 30;

/** Laws of work that several threads share. */
export const threadLaws: readonly Law[] = [
  {
    name: 'any-number-of-threads-gives-the-same-bytes',
    says: 'With 1, 2, 3 and 8 threads the model and its outputs are the same, to the last bit.',
    appliesTo: ({ spec, tags }) =>
      !tags.nonDeterministic && Object.keys(deepParams(spec)).some((name) => name.split('__').at(-1) === 'nJobs'),
    check(subject) {
      const sample = subject.take(Array.from({ length: REPEATS * subject.size }, (_, i) => i % subject.size));
      const { nJobs } = getConfig();
      const resultsOn = (threads: number) => {
        setConfig({ nJobs: threads });
        const model = subject.fit(sample);
        return { model, outputs: outputsOf(model, sample.X) };
      };
      try {
        const expected = resultsOn(1);
        for (const threads of [2, 3, 8]) same(`the result of ${threads} threads`, resultsOn(threads), expected);
      } finally {
        setConfig({ nJobs });
      }
    },
  },
];
