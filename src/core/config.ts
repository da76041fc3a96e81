import { availableThreads } from '../kernels/index.js';
import { describe, InvalidParameterError } from './errors.js';
import { custom, type Rule } from './rule.js';

/** Settings of the whole library; none of them changes a result. */
export interface Config {
  /** Threads for estimators whose own `nJobs` is `null`: a number, -1 for all, -2 for all but one, … @defaultValue -1 */
  readonly nJobs: number;
}

let config: Config = Object.freeze({ nJobs: -1 });

const isJobs = (value: unknown): boolean => Number.isSafeInteger(value) && value !== 0;

/** The settings in force. */
export function getConfig(): Config {
  return config;
}

/**
 * Changes settings of the whole library.
 *
 * @example
 * ```ts
 * import { setConfig } from 'pipefit/core';
 * setConfig({ nJobs: 1 }); // one thread, unless an estimator's own nJobs says otherwise
 * setConfig({ nJobs: -1 }); // all threads, as at the start
 * ```
 *
 * @throws InvalidParameterError
 * @see https://scikit-learn.org/1.9/glossary.html#term-n_jobs
 */
export function setConfig(changes: Partial<Config>): void {
  for (const [name, value] of Object.entries(changes)) {
    const parts = { owner: 'setConfig', subject: name, got: describe(value) };
    if (name !== 'nJobs') throw new InvalidParameterError({ ...parts, must: 'be one of: nJobs' });
    if (!isJobs(value)) throw new InvalidParameterError({ ...parts, must: 'be a whole number other than 0' });
  }
  config = Object.freeze({ ...config, ...changes });
}

/** The rule of a parameter `nJobs`. */
export function jobsRule(): Rule<number | null> {
  return custom({
    must: 'be a whole number other than 0, or null',
    schema: { type: ['integer', 'null'], not: { const: 0 } },
    test: (value) => value === null || isJobs(value),
    default: null,
  });
}

/** How many threads `nJobs` means: `null` leaves it to the settings, -1 is all, -2 all but one, but never none. */
export function threadsFor(nJobs: number | null): number {
  const jobs = nJobs ?? config.nJobs;
  return jobs > 0 ? jobs : Math.max(1, availableThreads() + 1 + jobs);
}
