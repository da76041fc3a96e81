import type { FitWarning } from '../../base/index.js';
import {
  callback,
  custom,
  flag,
  integer,
  NOTHING_PRINTED,
  nullable,
  only,
  type ParamRules,
  type Rule,
  union,
} from '../../core/index.js';
import { type Executor, executorRule, signalRule } from './executor.js';
import type { Progress } from './progress.js';
import type { Clock } from './system-clock.js';

/** Something that the caller should know of one fit among many. */
export interface FoldWarning extends FitWarning {
  /** Which division of the rows, from 0; missing where it is about all of them. */
  readonly split?: number;
  /** Which candidate of a search, from 0. */
  readonly candidate?: number;
}

/** What every function that runs many fits takes. */
export interface RunSettings {
  /** Most fits at the same time, for executors that run several: -1 for all processors. @defaultValue null */
  readonly nJobs: number | null;
  /** Printing of progress; only 0 is available: use `onProgress`. @defaultValue 0 */
  readonly verbose: 0;
  /** How many fits are prepared ahead; only the default is available: fits are prepared one by one. @defaultValue '2*n_jobs' */
  readonly preDispatch: '2*n_jobs';
  /** What runs the fits. @defaultValue null: one by one in this thread, as `inProcess()` does */
  readonly executor: Executor | null;
}

/** What every function that runs many fits takes for one run. */
export interface WatchSettings {
  /** Stops the run, which then rejects with an `AbortedError`. @defaultValue null */
  readonly signal: AbortSignal | null;
  /** Called after each fit. @defaultValue null */
  readonly onProgress: ((progress: Progress) => void) | null;
  /**
   * The path of a file that remembers each finished fit: after a crash the same call goes on where it was. Only in Node.
   * @defaultValue null
   */
  readonly journal: string | null;
  /** Called with each warning; nothing is ever printed. @defaultValue null */
  readonly logger: ((warning: FoldWarning) => void) | null;
}

/** Settings as options: each may be left out. */
export type OptionsOf<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** The value of a failed fit's scores, or `'raise'` to stop with its error. */
export type ErrorScore = number | 'raise';

export const RUN_RULES: ParamRules<RunSettings> = {
  nJobs: nullable(
    custom<number>({ must: 'be a whole number other than 0', test: (n) => Number.isSafeInteger(n) && n !== 0 }),
  ),
  verbose: only(0, union([integer({ min: 0 }), flag(false)]), NOTHING_PRINTED),
  preDispatch: only('2*n_jobs', custom<string>({ must: 'be a number or an expression', test: isPreDispatch }) as never),
  executor: executorRule,
};

export const WATCH_RULES: ParamRules<WatchSettings> = {
  signal: signalRule,
  onProgress: nullable(callback<(progress: Progress) => void>('a function of the progress')),
  logger: nullable(callback<(warning: FoldWarning) => void>('a function of a warning')),
  journal: nullable(custom<string>({ must: 'be a path', test: (path) => typeof path === 'string' && path !== '' })),
};

export const errorScoreRule: Rule<ErrorScore> = custom<ErrorScore>({
  must: "be a number or 'raise'",
  test: (value) => typeof value === 'number' || value === 'raise',
  default: Number.NaN,
});

/** Seconds after which no further fit begins. */
export const timeBudgetRule: Rule<number | null> = nullable(
  custom<number>({ must: 'be a number of seconds above 0', test: (n) => typeof n === 'number' && n > 0 }),
);

export const clockRule: Rule<Clock | null> = nullable(callback<Clock>('a function that returns seconds'));

function isPreDispatch(value: unknown): boolean {
  return value === null || typeof value === 'string' || Number.isSafeInteger(value);
}
