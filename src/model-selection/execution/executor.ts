import { AbortedError, custom, type Rule, type WorkerError } from '../../core/index.js';

/** One piece of work that depends on no other: it gives the same result wherever and whenever it runs. */
export interface Task<T> {
  run(): T | Promise<T>;
  /** The same work as data, for executors that run it in another thread; missing where it can only run in this one. */
  readonly portable?: PortableTask | undefined;
}

/** A task that can travel. */
export interface PortableTask {
  /** What is to be done, by name. */
  readonly program: string;
  /** What many tasks have in common, such as data: the same object travels once to each worker. */
  readonly shared: readonly object[];
  /** What this task alone needs. */
  readonly input: object;
  /** Tasks with equal numbers have work in common, which is done once where the same worker does them in a row. */
  readonly affinity: number;
  /** The result of a task whose worker was lost or took too long; without it the whole run fails with that error. */
  readonly onLost?: ((error: WorkerError) => unknown) | undefined;
}

/** What an executor is told besides its tasks. */
export interface RunOptions {
  /** Who asks: for the message of an error. */
  readonly owner: string;
  /** Stops the run: no further task begins, and the run rejects with an {@link AbortedError}. */
  readonly signal: AbortSignal | null;
  /** To be called with the position and the result of each task when it ends. */
  readonly onResult: ((task: number, result: unknown) => void) | null;
  /** To be asked before each task; once it says `false`, no further task begins, and the run ends. */
  readonly mayStart: (() => boolean) | null;
  /** The most tasks that may run at the same time: -1 for all processors, `null` for what the executor thinks best. */
  readonly nJobs: number | null;
}

/**
 * What runs many fits. The results come in the order of the tasks and never depend on the executor; a task that did not
 * begin because `mayStart` said so has `undefined`.
 */
export interface Executor {
  run<T>(tasks: readonly Task<T>[], options: RunOptions): Promise<(T | undefined)[]>;
}

/**
 * Runs tasks one by one in this thread and lets everything else have its turn between two of them, so that a page stays
 * alive, progress shows and an abort is noticed.
 *
 * @example
 * ```ts
 * import { inProcess } from 'pipefit/model-selection';
 * const tasks = [1, 2, 3].map((n) => ({ run: () => n * n }));
 * const options = { owner: 'squares', signal: null, onResult: null, mayStart: null, nJobs: null };
 * const squares = await inProcess().run(tasks, options); // [1, 4, 9]
 * ```
 */
export function inProcess(): Executor {
  return {
    async run<T>(tasks: readonly Task<T>[], options: RunOptions): Promise<(T | undefined)[]> {
      const { owner, signal, onResult, mayStart } = options;
      const results: (T | undefined)[] = [];
      for (const [k, task] of tasks.entries()) {
        await nextTurn();
        checkAborted(owner, signal);
        if (mayStart?.() === false) break;
        results[k] = await task.run();
        onResult?.(k, results[k]);
      }
      return Array.from(tasks, (_, k) => results[k]);
    },
  };
}

/** Refuses to go on when the caller has aborted. */
export function checkAborted(owner: string, signal: AbortSignal | null): void {
  if (signal?.aborted === true) throw abortedError(owner, signal);
}

/** The error of an abort; the signal's reason is its cause. */
export function abortedError(owner: string, signal: AbortSignal | null): AbortedError {
  const parts = { owner, subject: 'the signal', must: 'not be aborted before the end', got: 'an abort' };
  return Object.assign(new AbortedError(parts), { cause: signal?.reason as unknown });
}

/** The rule of `executor`. */
export const executorRule: Rule<Executor | null> = custom<Executor | null>({
  must: 'be an executor: an object with run(tasks, options), or null',
  test: (value) => value === null || typeof (value as Partial<Executor> | undefined)?.run === 'function',
  default: null,
});

/** The rule of `signal`. */
export const signalRule: Rule<AbortSignal | null> = custom<AbortSignal | null>({
  must: 'be an AbortSignal, or null',
  test: (value) => value === null || typeof (value as Partial<AbortSignal> | undefined)?.aborted === 'boolean',
  default: null,
});

type Schedule = (callback: () => void) => unknown;

/** Lets the event loop turn once, by the fastest means that the platform has. */
function nextTurn(): Promise<void> {
  const { setImmediate } = globalThis as { readonly setImmediate?: Schedule };
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else if (typeof MessageChannel === 'function') postTo(new MessageChannel(), resolve);
    else setTimeout(resolve, 0);
  });
}

/** Browsers hold nested timers back for 4 ms and messages not at all. */
function postTo({ port1, port2 }: InstanceType<typeof MessageChannel>, callback: () => void): void {
  const receiver = port1 as unknown as { onmessage: () => void; close(): void };
  receiver.onmessage = () => {
    receiver.close();
    callback();
  };
  port2.postMessage(null);
}
