import {
  callback,
  custom,
  InvalidParameterError,
  nullable,
  type ParamRules,
  resolveParams,
  text,
} from '../core/index.js';
import type { Progress } from '../model-selection/index.js';
import { ProgressLines } from './progress-lines.js';
import { type ProgressStream, TerminalBar } from './terminal-bar.js';

/** Options of {@link progressBar}. */
export interface ProgressBarOptions {
  /** What stands before the bar. @defaultValue '' */
  readonly label?: string;
  /** Where to write. @defaultValue null: to `process.stderr`, and where there is no process nowhere */
  readonly stream?: ProgressStream | null;
  /** Takes the progress in lines, in place of any stream; a browser has no other way. @defaultValue null */
  readonly onLine?: ((line: string) => void) | null;
}

/** Shows the progress of runs, one after the other: an `onProgress`. */
export interface ProgressBar {
  (progress: Progress): void;
  /** Ends the bar of a run that does not come to its end: after an abort, an error or a `timeBudget`. */
  stop(): void;
}

const OWNER = 'progressBar';

const rules: ParamRules<Required<ProgressBarOptions>> = {
  label: text(''),
  stream: nullable(
    custom<ProgressStream>({
      must: 'be a stream with write()',
      test: (value) => typeof (value as Partial<ProgressStream> | null)?.write === 'function',
    }),
  ),
  onLine: nullable(callback<(line: string) => void>('a function of a line')),
};

interface Display {
  update(progress: Progress): void;
  stop(): void;
}

/**
 * Shows how far a run of many fits is: fits done, best score, elapsed and remaining time.
 *
 * On a terminal it draws a bar. Elsewhere it writes lines: one for each further tenth of the fits, at most one a second,
 * and the last one always.
 *
 * @returns a function for `onProgress`; its `stop()` ends a bar whose run broke off.
 * @throws InvalidParameterError for an option that does not exist, or for both `stream` and `onLine`.
 * @example
 * ```ts
 * import { LogisticRegression } from 'pipefit/linear-model';
 * import { GridSearchCV } from 'pipefit/model-selection';
 * import { progressBar } from 'pipefit/progress';
 * const lines: string[] = [];
 * const search = new GridSearchCV(new LogisticRegression(), { C: [0.1, 1] }, { cv: 2 });
 * const onProgress = progressBar({ label: 'fits', onLine: (line) => lines.push(line) });
 * await search.fit([[0], [1], [10], [11]], ['low', 'low', 'high', 'high'], { onProgress });
 * lines.at(-1); // 'fits: 5/5 (100 %), best 1, 0.0 s elapsed, 0.0 s left'
 * ```
 */
export function progressBar(options?: ProgressBarOptions): ProgressBar {
  const { label, stream, onLine } = resolveParams(OWNER, rules, options);
  if (stream !== null && onLine !== null) {
    const must = 'be left out where there is onLine';
    throw new InvalidParameterError({ owner: OWNER, subject: 'stream', must, got: 'both' });
  }
  let display: Display | null = null;
  const stop = (): void => {
    display?.stop();
    display = null;
  };
  const show = (progress: Progress): void => {
    display ??= onLine === null ? displayOn(stream ?? errorStream(), label) : new ProgressLines(label, onLine);
    display.update(progress);
    if (progress.done >= progress.total) stop();
  };
  return Object.assign(show, { stop });
}

function displayOn(stream: ProgressStream | null, label: string): Display {
  const bar = stream?.isTTY === true ? TerminalBar.on(stream, label) : null;
  return bar ?? new ProgressLines(label, (line) => void stream?.write(`${line}\n`));
}

function errorStream(): ProgressStream | null {
  const { process } = globalThis as { readonly process?: { readonly stderr?: ProgressStream } };
  return process?.stderr ?? null;
}
